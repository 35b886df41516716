//! What people did, as one log that the stream, the ticker and all counts are read from.

use std::sync::Arc;

use super::{Kind, World};
use crate::ambient::Timestamp;

/// What somebody did, by the numbers of the wire.
///
/// Where no source names a number the sandbox has chosen one: `CREATE`, `UPDATE`, `DELETE`,
/// `MENTION`, `FOLLOW`, `VOTE`, `BOOKMARK` and `INVITE` are such.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Action(pub i64);

impl Action {
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

    /// The named actions of the description.
    pub const CODES: &[(&str, i64)] = &[
        ("Comment", 6),
        ("ConnectionRequest", 13),
        ("SpaceInvitation", 15),
        ("Like", 25),
        ("Rating", 28),
        ("SpaceJoinRequest", 55),
        ("SpaceMembership", 59),
        ("View", 64),
        ("Download", 110),
    ];

    /// Whether the stream shows it: looking and marking are too small for that.
    pub const fn is_streamed(self) -> bool {
        matches!(self, Self::CREATE | Self::COMMENT | Self::SPACE_MEMBERSHIP)
    }
}

/// Something that somebody did.
#[derive(Clone, Debug)]
pub struct Activity {
    /// Given by [`World::happened`].
    pub id: i64,
    pub at: Timestamp,
    pub actor: i64,
    pub action: Action,
    /// What it was done to or what came of it.
    pub kind: Kind,
    pub entity: i64,
    /// What the entity belongs to: the item of a comment; 0 for none.
    pub parent: i64,
    pub space: i64,
    /// People whom it concerns besides those who follow the thing: invited, mentioned, assigned.
    pub concerns: Vec<i64>,
    pub title: String,
    /// Plain text.
    pub text: String,
}

impl Activity {
    pub fn new(action: Action, kind: Kind, entity: i64, actor: i64, at: Timestamp) -> Self {
        Self {
            id: 0,
            at,
            actor,
            action,
            kind,
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

/// All that was done, oldest first.
#[derive(Clone, Debug, Default)]
pub struct ActivityLog(Vec<Arc<Activity>>);

impl ActivityLog {
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &Activity> + ExactSizeIterator {
        self.0.iter().map(Arc::as_ref)
    }

    pub fn get(&self, id: i64) -> Option<&Activity> {
        self.0.binary_search_by_key(&id, |activity| activity.id).ok().and_then(|at| self.0.get(at)).map(Arc::as_ref)
    }

    /// Whether it is known that somebody did this to a thing.
    pub fn tells_of(&self, action: Action, entity: i64) -> bool {
        self.0.iter().rev().any(|activity| activity.entity == entity && activity.action == action)
    }

    /// Forgets one entry of the stream; whether there was one.
    pub fn remove(&mut self, id: i64) -> bool {
        let before = self.0.len();
        self.0.retain(|activity| activity.id != id);
        self.0.len() < before
    }

    /// Forgets what was done to a thing that is gone.
    pub fn forget(&mut self, entity: i64) {
        self.0.retain(|activity| activity.entity != entity && activity.parent != entity);
    }
}

pub fn keep(world: &mut World, activity: &Activity) {
    world.activity.0.push(Arc::new(activity.clone()));
}
