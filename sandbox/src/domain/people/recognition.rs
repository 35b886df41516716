//! Recognition: awards that people give each other.

use serde::{Deserialize, Serialize};

use crate::domain::{Activity, ActivityType, Domain, Entity, EntityType, Table, Viewer};
use crate::time::Timestamp;

/// A program of awards.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Program {
    pub id: i64,
    pub name: String,
    pub description: String,
    pub is_enabled: bool,
}

/// An award that people can give.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Award {
    pub id: i64,
    pub program: i64,
    pub name: String,
    pub description: String,
    /// Points that the receiver gets.
    pub points: i64,
}

/// A challenge that people take part in to earn points.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Challenge {
    pub id: i64,
    pub program: i64,
    pub name: String,
    pub description: String,
    pub points: i64,
    pub starts: Timestamp,
    pub ends: Timestamp,
}

/// An award that was given.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Given {
    pub id: i64,
    pub award: i64,
    pub from: i64,
    pub to: i64,
    /// Plain text.
    pub reason: String,
    pub at: Timestamp,
}

/// All programs, awards and challenges, and what was given.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Recognition {
    pub programs: Table<Program>,
    pub awards: Table<Award>,
    pub challenges: Table<Challenge>,
    pub given: Table<Given>,
}

impl Recognition {
    /// Returns an award that can be given now.
    pub fn award(&self, id: i64) -> Option<&Award> {
        self.awards.get(id).filter(|award| self.programs.get(award.program).is_some_and(|program| program.is_enabled))
    }

    /// Returns the program of an award that was given.
    pub fn program_of(&self, given: &Given) -> i64 {
        self.awards.get(given.award).map_or(0, |award| award.program)
    }

    pub fn points_of(&self, given: &Given) -> i64 {
        self.awards.get(given.award).map_or(0, |award| award.points)
    }

    /// Removes awards given by or to a deleted person, or the one with this id.
    pub fn forget(&mut self, id: i64) {
        self.given.retain(|given| ![given.id, given.from, given.to].contains(&id));
    }
}

impl Domain {
    /// Gives an award; `None` if there is no such award now.
    pub fn give_award(&mut self, award: i64, from: i64, to: i64, reason: &str, now: Timestamp) -> Option<i64> {
        let Award { name, points, .. } = self.recognition.award(award)?.clone();
        let id = self.new_id();
        self.recognition.given.insert(id, Given { id, award, from, to, reason: reason.to_owned(), at: now });
        if let Some(person) = self.people.get_mut(to) {
            person.profile.points += points;
        }
        let activity = Activity::new(ActivityType::CREATE, EntityType::UNIVERSAL, id, from, now).concerning([to]);
        self.record_activity(activity.titled(&name).saying(reason));
        Some(id)
    }
}

/// Returns an award that was given, as an [`Entity`].
pub fn entity(domain: &Domain, _viewer: &Viewer, id: i64) -> Option<Entity> {
    let given = domain.recognition.given.get(id)?;
    Some(Entity {
        entity_type: EntityType::UNIVERSAL,
        id,
        space: 0,
        author: given.from,
        title: domain.recognition.awards.get(given.award).map(|award| award.name.clone()).unwrap_or_default(),
        summary: given.reason.clone(),
        path: format!("/recognition/{id}"),
        parent: 0,
        created: given.at,
    })
}
