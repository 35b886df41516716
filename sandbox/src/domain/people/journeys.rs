//! Journeys: guided steps for people, such as the first week or a new role.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::domain::{Domain, Table};
use crate::time::Timestamp;

/// One step of a journey.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Step {
    pub id: i64,
    pub name: String,
    /// Days after the start.
    pub day: u64,
}

/// A journey, and its people with their start time.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Journey {
    pub id: i64,
    pub name: String,
    pub description: String,
    pub steps: Vec<Step>,
    pub people: BTreeMap<i64, Timestamp>,
}

/// All journeys.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Journeys {
    pub table: Table<Journey>,
}

/// Removes a deleted person.
pub fn forget(domain: &mut Domain, id: i64) {
    let concerned: Vec<_> = domain.journeys.table.iter().filter(|known| known.people.contains_key(&id)).map(|known| known.id).collect();
    for journey in concerned {
        if let Some(journey) = domain.journeys.table.get_mut(journey) {
            journey.people.remove(&id);
        }
    }
}
