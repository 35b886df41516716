//! Events of the community, of spaces and of personal calendars.

mod attendance;
mod recurrence;
mod resources;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

pub use attendance::{Answer, Attendance, Attendees, Guest};
pub use recurrence::{Frequency, Span, occurrences};
pub use resources::{Resource, ResourceType};

use super::content::stub;
use super::{Domain, Entity, EntityType, Hit, SearchQuery, Status, Table, Viewer};
use crate::html;
use crate::time::Timestamp;

/// An event.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Event {
    pub id: i64,
    pub status: Status,
    pub author: i64,
    pub space: i64,
    /// `EventTypeID`, 0 for none.
    pub sort: i64,
    pub title: String,
    /// HTML.
    pub body: String,
    pub who_should_attend: String,
    pub venue: String,
    pub address: String,
    pub city: String,
    pub country: i64,
    pub state: i64,
    pub start: Timestamp,
    pub end: Timestamp,
    pub is_all_day: bool,
    /// True for an event of the author's personal calendar: visible to the invited people only.
    pub is_private: bool,
    pub is_busy: bool,
    pub is_featured: bool,
    pub frequency: Frequency,
    pub resources: Vec<i64>,
    /// The attachment with its picture; 0 for none.
    pub image: i64,
    pub views: i64,
    pub created: Timestamp,
    pub updated: Timestamp,
}

impl Event {
    /// Returns a published event of one hour with the required fields only.
    pub fn new(id: i64, author: i64, space: i64, title: &str, start: Timestamp, now: Timestamp) -> Self {
        Self {
            id,
            status: Status::PUBLISHED,
            author,
            space,
            sort: 0,
            title: title.to_owned(),
            body: String::new(),
            who_should_attend: String::new(),
            venue: String::new(),
            address: String::new(),
            city: String::new(),
            country: 0,
            state: 0,
            start,
            end: start.plus_millis(3_600_000),
            is_all_day: false,
            is_private: false,
            is_busy: true,
            is_featured: false,
            frequency: Frequency::NEVER,
            resources: Vec::new(),
            image: 0,
            views: 0,
            created: now,
            updated: now,
        }
    }

    /// Returns its first occurrence.
    pub const fn span(&self) -> Span {
        Span { start: self.start, end: self.end }
    }

    /// Returns true if it takes place. A declined or deleted event occupies no resource.
    pub const fn takes_place(&self) -> bool {
        self.status.is_public() || matches!(self.status, Status::PENDING | Status::DELAYED)
    }

    /// Path of its page, below the site's folder.
    pub fn path(&self, domain: &Domain) -> String {
        let space = domain.spaces.get(self.space).map(super::spaces::Space::path).unwrap_or_default();
        format!("{space}/{}/{}/{}", EntityType::EVENT.folder(), self.id, stub(&self.title))
    }
}

/// An event type.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct EventType {
    pub id: i64,
    pub name: String,
    /// 0 for all spaces.
    pub space: i64,
}

/// A reminder of a person.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Reminder {
    pub id: i64,
    pub event: i64,
    pub person: i64,
    /// `ReminderType`: the unit of the time.
    pub unit: i64,
    pub time: i64,
}

/// All events with their attendees and resources.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Events {
    table: Table<Event>,
    attendees: BTreeMap<i64, Attendees>,
    pub types: Table<EventType>,
    pub reminders: Table<Reminder>,
    pub resources: Table<Resource>,
    pub resource_types: Table<ResourceType>,
}

static NO_ATTENDEES: Attendees = Attendees::none();

impl Events {
    pub fn get(&self, id: i64) -> Option<&Event> {
        self.table.get(id)
    }

    pub fn get_mut(&mut self, id: i64) -> Option<&mut Event> {
        self.table.get_mut(id)
    }

    /// Events in the order of their ids.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &Event> + ExactSizeIterator {
        self.table.iter()
    }

    /// Adds an event, or replaces the one of this id.
    pub fn put(&mut self, event: Event) {
        self.table.insert(event.id, event);
    }

    pub fn attendees(&self, event: i64) -> &Attendees {
        self.attendees.get(&event).unwrap_or(&NO_ATTENDEES)
    }

    pub fn attendees_mut(&mut self, event: i64) -> &mut Attendees {
        self.attendees.entry(event).or_default()
    }

    /// Clears the type of all events of a deleted type.
    pub fn forget_type(&mut self, sort: i64) {
        let concerned: Vec<_> = self.iter().filter(|event| event.sort == sort).map(|event| event.id).collect();
        for event in concerned {
            if let Some(event) = self.get_mut(event) {
                event.sort = 0;
            }
        }
    }

    fn ids_using(&self, resource: i64) -> Vec<i64> {
        self.iter().filter(|event| event.resources.contains(&resource)).map(|event| event.id).collect()
    }
}

impl Domain {
    /// Returns true if the viewer may see an event.
    pub fn sees_event(&self, viewer: &Viewer, event: &Event) -> bool {
        let is_own = event.author == viewer.id && viewer.id != 0;
        if event.is_private {
            return is_own || self.events.attendees(event.id).get(viewer.id).is_some();
        }
        viewer.sees_content_of(event.space)
            && match event.status {
                status if status.is_public() => true,
                Status::DELETED => false,
                Status::DRAFT => is_own,
                _ => is_own || viewer.moderates(event.space),
            }
    }

    /// Returns true if the viewer may change an event and its attendees.
    pub fn edits_event(&self, viewer: &Viewer, event: &Event) -> bool {
        let organizes = viewer.id != 0 && (event.author == viewer.id || self.events.attendees(event.id).is_organizer(viewer.id));
        organizes || (!event.is_private && viewer.moderates(event.space))
    }

    /// Returns the event, if the viewer may see it.
    pub fn event(&self, viewer: &Viewer, id: i64) -> Option<&Event> {
        self.events.get(id).filter(|event| self.sees_event(viewer, event))
    }

    pub fn delete_event(&mut self, id: i64) {
        if self.events.table.remove(id) {
            self.forget(id);
        }
    }
}

/// Returns an event as an [`Entity`].
pub fn entity(domain: &Domain, viewer: &Viewer, id: i64) -> Option<Entity> {
    let event = domain.event(viewer, id)?;
    Some(Entity {
        entity_type: EntityType::EVENT,
        id,
        space: event.space,
        author: event.author,
        title: event.title.clone(),
        summary: html::beginning(&event.body, 250),
        path: event.path(domain),
        parent: 0,
        created: event.created,
    })
}

pub fn search<'w>(domain: &'w Domain, viewer: &Viewer, query: &SearchQuery, hits: &mut Vec<Hit<'w>>) {
    if !query.includes(EntityType::EVENT) {
        return;
    }
    for event in domain.events.iter().filter(|event| event.status.is_public() && domain.sees_event(viewer, event)) {
        let tags = domain.tags.csv(domain.tags.tags_of(event.id));
        if let Some(score) = query.score(&event.title, &[&event.body, &event.venue, &tags])
            && let Some(entity) = entity(domain, viewer, event.id)
        {
            hits.push(Hit::of(entity, score));
        }
    }
}

/// Removes what belongs to a deleted event, space or person.
pub fn forget(domain: &mut Domain, id: i64) {
    domain.events.attendees.remove(&id);
    domain.events.reminders.retain(|reminder| reminder.event != id && reminder.person != id);
    domain.events.types.retain(|known| known.space != id);
    for attendees in domain.events.attendees.values_mut().filter(|attendees| attendees.get(id).is_some()) {
        attendees.remove(id);
    }
    let in_space: Vec<_> = domain.events.iter().filter(|event| event.space == id).map(|event| event.id).collect();
    for event in in_space {
        domain.delete_event(event);
    }
}
