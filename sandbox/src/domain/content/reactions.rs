//! Reactions with one click: like, vote, rate, follow, bookmark.

use serde::{Deserialize, Serialize};

use crate::domain::{IdCounter, Table};
use crate::time::Timestamp;

/// One reaction of one person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reaction {
    pub person: i64,
    /// 1 for a like or a vote up, -1 for the opposite.
    pub value: i64,
    pub at: Timestamp,
}

/// Reactions of one type, by the id of the object; at most one for each person.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct ReactionSet(Table<Vec<Reaction>>);

impl ReactionSet {
    /// Sets a reaction. Returns false if nothing changed.
    pub fn set(&mut self, entity: i64, person: i64, value: i64, at: Timestamp) -> bool {
        let reactions = self.0.entry(entity);
        match reactions.iter_mut().find(|reaction| reaction.person == person) {
            Some(reaction) if reaction.value == value => false,
            Some(reaction) => {
                *reaction = Reaction { person, value, at };
                true
            }
            None => {
                reactions.push(Reaction { person, value, at });
                true
            }
        }
    }

    /// Removes a reaction with this value. Returns false if there was none.
    pub fn clear(&mut self, entity: i64, person: i64, value: i64) -> bool {
        let Some(reactions) = self.0.get_mut(entity) else {
            return false;
        };
        let before = reactions.len();
        reactions.retain(|reaction| reaction.person != person || reaction.value != value);
        reactions.len() < before
    }

    /// Returns the value of a person's reaction; 0 if there is none.
    pub fn value(&self, entity: i64, person: i64) -> i64 {
        self.of(entity).iter().find(|reaction| reaction.person == person).map_or(0, |reaction| reaction.value)
    }

    /// Returns the reactions to an object, oldest first.
    pub fn of(&self, entity: i64) -> &[Reaction] {
        self.0.get(entity).map_or(&[], Vec::as_slice)
    }

    /// Counts the reactions to an object that have this value.
    pub fn count(&self, entity: i64, value: i64) -> usize {
        self.of(entity).iter().filter(|reaction| reaction.value == value).count()
    }

    /// Sums the values by object.
    pub fn sums(&self) -> IdCounter {
        self.totals(|reactions| reactions.iter().map(|reaction| reaction.value).sum())
    }

    /// Returns the average value by object, times 1000.
    pub fn averages(&self) -> IdCounter {
        self.totals(|reactions| {
            reactions.iter().map(|reaction| reaction.value * 1000).sum::<i64>() / i64::try_from(reactions.len()).unwrap_or(0).max(1)
        })
    }

    fn totals(&self, number: impl Fn(&[Reaction]) -> i64) -> IdCounter {
        let mut totals = IdCounter::default();
        for (entity, reactions) in self.0.entries() {
            totals.add(entity, number(reactions));
        }
        totals
    }

    pub fn sum(&self, entity: i64) -> i64 {
        self.of(entity).iter().map(|reaction| reaction.value).sum()
    }

    pub fn forget(&mut self, entity: i64) {
        self.0.remove(entity);
    }

    pub fn forget_person(&mut self, person: i64) {
        let theirs = self.0.entries().filter(|(_, reactions)| reactions.iter().any(|reaction| reaction.person == person));
        for entity in theirs.map(|(entity, _)| entity).collect::<Vec<_>>() {
            self.0.entry(entity).retain(|reaction| reaction.person != person);
        }
    }
}

/// A bookmark of a page or an object.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Bookmark {
    pub id: i64,
    pub person: i64,
    pub entity: i64,
    pub entity_type: i64,
    pub title: String,
    pub description: String,
    pub created: Timestamp,
}

/// A report that content is abusive.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Report {
    pub id: i64,
    pub reason: i64,
    pub text: String,
    pub entity: i64,
    pub entity_type: i64,
    pub space: i64,
    pub person: i64,
    pub created: Timestamp,
}

/// All reactions to objects of any entity type.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Reactions {
    /// Likes (1) and dislikes (-1).
    pub likes: ReactionSet,
    /// Votes up (1) and down (-1).
    pub votes: ReactionSet,
    /// Ratings from 1 to 5.
    pub ratings: ReactionSet,
    /// Followers of an object; the value is the id of the entry.
    pub follows: ReactionSet,
    pub bookmarks: Vec<Bookmark>,
    pub reports: Vec<Report>,
}

impl Reactions {
    /// Removes all reactions to a deleted object.
    pub fn forget(&mut self, entity: i64) {
        for reactions in [&mut self.likes, &mut self.votes, &mut self.ratings, &mut self.follows] {
            reactions.forget(entity);
        }
        self.bookmarks.retain(|bookmark| bookmark.entity != entity);
        self.reports.retain(|report| report.entity != entity);
    }

    /// Removes all reactions of a deleted person.
    pub fn forget_person(&mut self, person: i64) {
        for reactions in [&mut self.likes, &mut self.votes, &mut self.ratings, &mut self.follows] {
            reactions.forget_person(person);
        }
        self.bookmarks.retain(|bookmark| bookmark.person != person);
    }

    pub fn bookmark(&self, person: i64, entity: i64) -> Option<&Bookmark> {
        self.bookmarks.iter().find(|bookmark| bookmark.person == person && bookmark.entity == entity)
    }

    /// Returns the people who follow an object.
    pub fn followers(&self, entity: i64) -> impl Iterator<Item = i64> {
        self.follows.of(entity).iter().map(|reaction| reaction.person)
    }
}
