//! The activity log: the stream, the ticker and all counts are computed from it.

pub mod analytics;
pub mod notifications;
pub mod usage;

use serde::{Deserialize, Serialize};

use super::storage::lazy_index::LazyIndex;
use super::{Domain, EntityType, Table};
use crate::time::Timestamp;

/// The type of an activity, by the numbers of the wire.
///
/// No source documents the numbers of `CREATE`, `UPDATE`, `DELETE`, `MENTION`, `FOLLOW`, `VOTE`, `BOOKMARK`
/// and `INVITE`: the sandbox chose them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct ActivityType(pub i64);

impl ActivityType {
    pub const CREATE: Self = Self(2);
    pub const UPDATE: Self = Self(3);
    pub const DELETE: Self = Self(4);
    pub const MENTION: Self = Self(5);
    pub const COMMENT: Self = Self(6);
    pub const FOLLOW: Self = Self(7);
    pub const VOTE: Self = Self(8);
    pub const BOOKMARK: Self = Self(9);
    pub const INVITE: Self = Self(10);
    pub const CONNECTION_REQUEST: Self = Self(13);
    pub const SPACE_INVITATION: Self = Self(15);
    pub const LIKE: Self = Self(25);
    pub const RATING: Self = Self(28);
    pub const SPACE_JOIN_REQUEST: Self = Self(55);
    pub const SPACE_MEMBERSHIP: Self = Self(59);
    pub const VIEW: Self = Self(64);
    pub const DOWNLOAD: Self = Self(110);

    /// The named activity types of the description.
    pub const CODES: &[(&str, i64)] = &[
        ("Comment", Self::COMMENT.0),
        ("ConnectionRequest", Self::CONNECTION_REQUEST.0),
        ("SpaceInvitation", Self::SPACE_INVITATION.0),
        ("Like", Self::LIKE.0),
        ("Rating", Self::RATING.0),
        ("SpaceJoinRequest", Self::SPACE_JOIN_REQUEST.0),
        ("SpaceMembership", Self::SPACE_MEMBERSHIP.0),
        ("View", Self::VIEW.0),
        ("Download", Self::DOWNLOAD.0),
    ];

    /// Returns true if the stream shows activities of this type. It leaves out views and reactions.
    pub const fn is_streamed(self) -> bool {
        matches!(self, Self::CREATE | Self::COMMENT | Self::SPACE_MEMBERSHIP)
    }
}

/// One thing that a person did.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Activity {
    /// Assigned by [`Domain::record_activity`].
    pub id: i64,
    pub at: Timestamp,
    pub actor: i64,
    pub activity_type: ActivityType,
    /// The object that it was done to, or the object that it created.
    pub entity_type: EntityType,
    pub entity: i64,
    /// The parent of the entity: the item of a comment; 0 for none.
    pub parent: i64,
    pub space: i64,
    /// People to notify besides the followers: invited, mentioned, assigned.
    pub concerns: Vec<i64>,
    pub title: String,
    /// Plain text.
    pub text: String,
}

impl Activity {
    pub fn new(activity_type: ActivityType, entity_type: EntityType, entity: i64, actor: i64, at: Timestamp) -> Self {
        Self {
            id: 0,
            at,
            actor,
            activity_type,
            entity_type,
            entity,
            parent: 0,
            space: 0,
            concerns: Vec::new(),
            title: String::new(),
            text: String::new(),
        }
    }

    pub const fn in_space(mut self, space: i64) -> Self {
        self.space = space;
        self
    }

    pub const fn on(mut self, parent: i64) -> Self {
        self.parent = parent;
        self
    }

    pub fn concerning(mut self, people: impl IntoIterator<Item = i64>) -> Self {
        self.concerns.extend(people);
        self
    }

    pub fn titled(mut self, title: &str) -> Self {
        title.clone_into(&mut self.title);
        self
    }

    pub fn saying(mut self, text: &str) -> Self {
        text.clone_into(&mut self.text);
        self
    }
}

/// The columns of an activity that lists and counts read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ActivityRow {
    pub at: Timestamp,
    pub id: i64,
    pub actor: i64,
    pub activity_type: ActivityType,
    pub entity_type: EntityType,
    pub entity: i64,
    pub parent: i64,
    pub space: i64,
}

impl Activity {
    const fn row(&self) -> ActivityRow {
        ActivityRow {
            at: self.at,
            id: self.id,
            actor: self.actor,
            activity_type: self.activity_type,
            entity_type: self.entity_type,
            entity: self.entity,
            parent: self.parent,
            space: self.space,
        }
    }
}

impl ActivityRow {
    const fn order(&self) -> (Timestamp, i64) {
        (self.at, self.id)
    }
}

/// All activities, in the order in which they were recorded.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct ActivityLog {
    log: Table<Activity>,
    #[serde(skip)]
    activity_rows: LazyIndex<Vec<ActivityRow>>,
}

impl ActivityLog {
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &Activity> + ExactSizeIterator {
        self.log.iter()
    }

    pub fn get(&self, id: i64) -> Option<&Activity> {
        self.log.get(id)
    }

    /// Returns the rows of all activities, oldest first.
    pub fn activity_rows(&self) -> &[ActivityRow] {
        let make = || {
            let mut activity_rows: Vec<_> = self.iter().map(Activity::row).collect();
            activity_rows.sort_unstable_by_key(ActivityRow::order);
            activity_rows
        };
        self.activity_rows.get(make, |activity_rows, changed_ids| {
            if changed_ids.iter().any(|id| !self.log.contains(*id)) {
                activity_rows.retain(|row| !changed_ids.contains(&row.id) || self.log.contains(row.id));
            }
            for row in changed_ids.iter().filter_map(|id| self.get(*id)).map(Activity::row) {
                if let Err(at) = activity_rows.binary_search_by_key(&row.order(), ActivityRow::order) {
                    activity_rows.insert(at, row);
                }
            }
        })
    }

    /// Returns true if an activity of this type on this entity was recorded.
    pub fn contains(&self, activity_type: ActivityType, entity: i64) -> bool {
        // Ids grow, so no activity on an entity has a lower id than the entity.
        self.log.from(entity).any(|(_, activity)| activity.entity == entity && activity.activity_type == activity_type)
    }

    fn add(&mut self, activity: &Activity) {
        self.activity_rows.invalidate(activity.id);
        self.log.insert(activity.id, activity.clone());
    }

    /// Removes one entry of the stream. Returns false if there was none.
    pub fn remove(&mut self, id: i64) -> bool {
        self.activity_rows.invalidate(id);
        self.log.remove(id)
    }

    /// Removes the activities on a deleted object.
    pub fn forget(&mut self, entity: i64) {
        let about = |activity: &Activity| activity.entity == entity || activity.parent == entity;
        let removed: Vec<_> = self.log.from(entity).filter(|(_, activity)| about(activity)).map(|(id, _)| id).collect();
        for id in removed {
            self.remove(id);
        }
    }
}

pub fn append(domain: &mut Domain, activity: &Activity) {
    domain.activity.add(activity);
}
