//! Attendees as calls name them.

use serde_json::Value;

use super::activity_on;
use crate::api::Call;
use crate::api::request::body::member;
use crate::api::request::input::{boolean_of, integer_of, text_of};
use crate::api::response::answer::Refusal;
use crate::domain::events::{Answer, Event, Guest};
use crate::domain::{ActivityType, Domain};

/// A person to add to an event.
pub enum Invitee {
    Member { person: i64, answer: Option<Answer>, organizes: Option<bool> },
    Guest { name: String, email: String, answer: Option<Answer> },
}

impl Invitee {
    /// A member who is invited.
    pub const fn member(person: i64) -> Self {
        Self::Member { person, answer: None, organizes: None }
    }

    /// Reads members by id, guests by name or mail address; one invalid entry makes the call fail.
    pub fn all(domain: &Domain, call: &Call<'_>, sent: &Value) -> Result<Vec<Self>, Refusal> {
        let entries = sent.as_array().ok_or_else(Refusal::missing)?;
        entries.iter().map(|entry| Self::of(domain, call, entry)).collect()
    }

    fn of(domain: &Domain, call: &Call<'_>, entry: &Value) -> Result<Self, Refusal> {
        let fields = entry.as_object().ok_or_else(Refusal::missing)?;
        let answer = member(fields, "AttendanceType").and_then(integer_of).and_then(Answer::of);
        if member(fields, "IsCommunityUser").and_then(boolean_of) == Some(false) {
            let text = |name: &str| member(fields, name).and_then(text_of).unwrap_or_default();
            let (name, email) = (text("UserInfoDisplayName"), text("Email"));
            let is_named = !name.is_empty() || !email.is_empty();
            return if is_named { Ok(Self::Guest { name, email, answer }) } else { Err(Refusal::missing()) };
        }
        let person = member(fields, "UserID").and_then(integer_of).ok_or_else(Refusal::missing)?;
        call.person_of(domain, person).map_err(|_| Refusal::missing())?;
        Ok(Self::Member { person, answer, organizes: member(fields, "Organizer").and_then(boolean_of) })
    }
}

/// Adds people to an event and notifies those who were not attendees before.
pub fn invite(domain: &mut Domain, call: &Call<'_>, event: &Event, invitees: Vec<Invitee>) {
    let mut notified = Vec::new();
    for invitee in invitees {
        match invitee {
            Invitee::Member { person, answer, organizes } => {
                let attendees = domain.events.attendees_mut(event.id);
                if attendees.invite(person) && person != call.person() {
                    notified.push(person);
                }
                if let Some(answer) = answer {
                    attendees.set_answer(person, answer);
                }
                if let Some(organizes) = organizes {
                    attendees.set_organizer(person, organizes);
                }
            }
            Invitee::Guest { name, email, answer } => {
                let guest = Guest { id: domain.new_id(), name, email, answer: answer.unwrap_or(Answer::AWAITED) };
                domain.events.attendees_mut(event.id).guests.push(guest);
            }
        }
    }
    if !notified.is_empty() {
        domain.record_activity(activity_on(event, ActivityType::INVITE, call).concerning(notified));
    }
}
