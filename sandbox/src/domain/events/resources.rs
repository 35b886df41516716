//! Resources of events: rooms, projectors, cars.

use serde::{Deserialize, Serialize};

use super::recurrence::{Span, occurrences};
use super::{Event, Events};
use crate::domain::{Domain, Viewer};
use crate::time::dates;

/// A resource that one event at a time may use.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Resource {
    pub id: i64,
    pub name: String,
    pub location: String,
    pub description: String,
    /// `EventResourceTypeID`.
    pub sort: i64,
    /// The spaces whose events may use it; empty for all.
    pub spaces: Vec<i64>,
}

/// A type of resources.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ResourceType {
    pub id: i64,
    pub name: String,
    /// 0 for all spaces.
    pub space: i64,
}

impl Viewer {
    /// Returns true if the viewer may use a resource in one of the spaces that they may see.
    pub fn sees_resource(&self, resource: &Resource) -> bool {
        resource.spaces.is_empty() || resource.spaces.iter().any(|space| self.sees_content_of(*space))
    }
}

impl Events {
    /// Returns true if no other event uses a resource at a time; `except` is an event to ignore.
    pub fn is_free(&self, resource: i64, time: Span, except: i64) -> bool {
        let users = self.iter().filter(|event| event.id != except && event.resources.contains(&resource) && event.takes_place());
        users.into_iter().all(|event| occurrences(event.span(), event.frequency, time).is_empty())
    }

    /// Returns the first resource of an event that another event uses at one of its occurrences in the first year.
    pub fn conflicting_resource(&self, event: &Event) -> Option<i64> {
        let first = event.span();
        let year = Span { start: first.start, end: dates::plus_days(first.end, 366) };
        let times = occurrences(first, event.frequency, year);
        let taken = |resource: &&i64| times.iter().any(|time| !self.is_free(**resource, *time, event.id));
        event.resources.iter().find(taken).copied()
    }
}

impl Domain {
    /// Deletes a resource; events that used it continue without it.
    pub fn delete_resource(&mut self, id: i64) {
        self.events.resources.remove(id);
        for event in self.events.ids_using(id) {
            if let Some(event) = self.events.get_mut(event) {
                event.resources.retain(|known| *known != id);
            }
        }
    }
}
