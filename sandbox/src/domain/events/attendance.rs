//! Attendance of an event.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// The answer to an invitation, by the numbers of the wire.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer(pub i64);

impl Answer {
    pub const ATTENDING: Self = Self(1);
    pub const MAYBE: Self = Self(2);
    pub const NOT_ATTENDING: Self = Self(3);
    /// The filter value that matches every answer.
    pub const ALL: i64 = 4;
    pub const AWAITED: Self = Self(5);

    pub const CODES: &[(&str, i64)] = &[("Attending", 1), ("Maybe", 2), ("NotAttending", 3), ("All", 4), ("AwaitingResponse", 5)];

    /// Returns the answer with this number; `None` for the filter value and unknown numbers.
    pub const fn of(code: i64) -> Option<Self> {
        match code {
            1..=3 | 5 => Some(Self(code)),
            _ => None,
        }
    }

    pub const fn passes(self, filter: i64) -> bool {
        filter == Self::ALL || filter == self.0
    }
}

/// The attendance of one member.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Attendance {
    pub person: i64,
    pub answer: Answer,
    pub is_invited: bool,
    pub is_organizer: bool,
}

/// A guest: an attendee who is not a member.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Guest {
    pub id: i64,
    pub name: String,
    pub email: String,
    pub answer: Answer,
}

/// All attendees of one event.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Attendees {
    members: BTreeMap<i64, Attendance>,
    pub guests: Vec<Guest>,
}

impl Attendees {
    pub const fn none() -> Self {
        Self { members: BTreeMap::new(), guests: Vec::new() }
    }

    pub fn get(&self, person: i64) -> Option<&Attendance> {
        self.members.get(&person)
    }

    /// Members by their ids.
    pub fn members(&self) -> impl Iterator<Item = &Attendance> {
        self.members.values()
    }

    /// Returns the answer of a person; not answered if they were not invited.
    pub fn answer(&self, person: i64) -> Answer {
        self.get(person).map_or(Answer::AWAITED, |known| known.answer)
    }

    pub fn set_answer(&mut self, person: i64, answer: Answer) {
        self.entry(person).answer = answer;
    }

    /// Invites a person. Returns false if they were invited already.
    pub fn invite(&mut self, person: i64) -> bool {
        let known = self.entry(person);
        !std::mem::replace(&mut known.is_invited, true)
    }

    pub fn set_organizer(&mut self, person: i64, is_organizer: bool) {
        self.entry(person).is_organizer = is_organizer;
    }

    pub fn is_organizer(&self, person: i64) -> bool {
        self.get(person).is_some_and(|known| known.is_organizer)
    }

    /// Returns false if the person was not an attendee.
    pub fn remove(&mut self, person: i64) -> bool {
        self.members.remove(&person).is_some()
    }

    pub fn count(&self, answer: Answer) -> usize {
        let members = self.members().filter(|known| known.answer == answer).count();
        members + self.guests.iter().filter(|guest| guest.answer == answer).count()
    }

    fn entry(&mut self, person: i64) -> &mut Attendance {
        let fresh = Attendance { person, answer: Answer::AWAITED, is_invited: false, is_organizer: false };
        self.members.entry(person).or_insert(fresh)
    }
}
