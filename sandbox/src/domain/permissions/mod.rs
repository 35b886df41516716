//! Permission checks on one object that the viewer can see. The handlers and `permissions/access` share them.

pub mod roles;
pub mod viewer;

use super::cases::Case;
use super::content::Item;
use super::content::comments::Comment;
use super::content::page_builder::Page;
use super::content::wall::WallPost;
use super::events::Event;
use super::polls::Poll;
use super::search::item_index::Brief;
use super::tasks::{Task, TaskList};
use super::{Entity, Kind, Viewer, World};

/// An action on an object that a permission allows or forbids.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deed {
    Update,
    Delete,
    Comment,
}

/// The permission to create objects, by the name that role grants use.
pub const CREATE: &str = "create";

impl Deed {
    /// Returns the name that role grants use for this action.
    pub const fn permission(self) -> &'static str {
        match self {
            Self::Update => "update",
            Self::Delete => "delete",
            Self::Comment => "comment",
        }
    }
}

/// The facts about an object that permission checks need.
#[derive(Clone, Copy, Debug)]
pub struct Thing {
    pub kind: Kind,
    pub id: i64,
    pub space: i64,
    pub author: i64,
}

impl From<&Entity> for Thing {
    fn from(entity: &Entity) -> Self {
        Self { kind: entity.kind, id: entity.id, space: entity.space, author: entity.author }
    }
}

impl From<&Item> for Thing {
    fn from(item: &Item) -> Self {
        Self { kind: item.kind, id: item.id, space: item.space, author: item.author }
    }
}

impl From<&Brief> for Thing {
    fn from(item: &Brief) -> Self {
        Self { kind: item.kind, id: item.id, space: item.space, author: item.author }
    }
}

impl From<&Page> for Thing {
    fn from(page: &Page) -> Self {
        Self { kind: Kind::CMS_PAGE, id: page.id, space: page.space, author: page.author }
    }
}

impl From<&Comment> for Thing {
    fn from(comment: &Comment) -> Self {
        Self { kind: comment.entity_kind.comment(), id: comment.id, space: comment.space, author: comment.author }
    }
}

impl From<&Event> for Thing {
    fn from(event: &Event) -> Self {
        Self { kind: Kind::EVENT, id: event.id, space: event.space, author: event.author }
    }
}

impl From<&Case> for Thing {
    fn from(case: &Case) -> Self {
        Self { kind: Kind::ISSUE, id: case.id, space: case.space, author: case.reporter }
    }
}

impl From<&Task> for Thing {
    fn from(task: &Task) -> Self {
        Self { kind: Kind::TASK_ITEM, id: task.id, space: task.space, author: task.author }
    }
}

impl From<&TaskList> for Thing {
    fn from(list: &TaskList) -> Self {
        Self { kind: Kind::TASK_LIST, id: list.id, space: list.space, author: list.author }
    }
}

impl From<&Poll> for Thing {
    fn from(poll: &Poll) -> Self {
        Self { kind: Kind::POLL, id: poll.id, space: poll.space, author: poll.author }
    }
}

impl From<&WallPost> for Thing {
    fn from(post: &WallPost) -> Self {
        Self { kind: Kind::WALL_POST, id: post.id, space: post.space, author: post.author }
    }
}

/// Entity types whose rules no role changes: people, chat messages and spaces.
const FIXED: &[Kind] = &[Kind::USER, Kind::CHAT_MESSAGE, Kind::SPACE];

impl World {
    /// Returns true if the viewer may do this. The viewer must be able to see the target.
    pub fn may(&self, viewer: &Viewer, deed: Deed, thing: impl Into<Thing>) -> bool {
        let thing = thing.into();
        let rule = self.rule(viewer, deed, &thing);
        if viewer.administers(thing.space) || FIXED.contains(&thing.kind) || !self.allows_at_all(viewer, deed, &thing) {
            return rule;
        }
        self.granted(viewer, thing.kind, thing.id, thing.space, deed.permission()).unwrap_or(rule)
    }

    /// The rule that applies when no role grants or denies the permission.
    fn rule(&self, viewer: &Viewer, deed: Deed, thing: &Thing) -> bool {
        let edits = viewer.edits(thing.author, thing.space);
        match (deed, thing.kind) {
            (Deed::Comment, Kind::ISSUE) => {
                viewer.writes_in(thing.space) || self.cases.get(thing.id).is_some_and(|case| case.involves(viewer.id))
            }
            (Deed::Comment, Kind::TASK_ITEM) => viewer.writes_in(thing.space),
            (Deed::Comment, _) => viewer.id != 0 && viewer.looks_into(thing.space) && self.allows_at_all(viewer, deed, thing),
            (Deed::Update | Deed::Delete, Kind::EVENT) => self.events.get(thing.id).map_or(edits, |event| self.edits_event(viewer, event)),
            (Deed::Update, Kind::ISSUE) => self.cases.get(thing.id).map_or(edits, |case| viewer.handles(case)),
            (Deed::Update, Kind::TASK_ITEM) => self.tasks.get(thing.id).map_or(edits, |task| self.edits_task(viewer, task)),
            (Deed::Delete, Kind::TASK_ITEM) => edits && self.tasks.get(thing.id).is_none_or(|task| self.edits_task(viewer, task)),
            (Deed::Delete, Kind::USER) => viewer.is_administrator,
            (Deed::Update, Kind::USER) => viewer.is_administrator || thing.id == viewer.id,
            (_, Kind::SPACE) => viewer.administers(thing.space),
            (_, Kind::CHAT_MESSAGE) => thing.author == viewer.id,
            (_, Kind::CMS_PAGE) if self.content.get(thing.id).is_none() => viewer.administers(thing.space),
            (Deed::Delete, Kind::WALL_POST) => edits || self.wall.posts.get(thing.id).is_some_and(|post| post.to == viewer.id),
            (Deed::Update | Deed::Delete, Kind::FILE_DIRECTORY) => edits && self.allows_at_all(viewer, deed, thing),
            _ => edits,
        }
    }

    /// Limits that no role can lift: a locked topic takes no comments, and the top folder cannot be changed.
    fn allows_at_all(&self, viewer: &Viewer, deed: Deed, thing: &Thing) -> bool {
        match (deed, thing.kind) {
            (Deed::Comment, Kind::FORUM_TOPIC) => {
                let locked = self.content.get(thing.id).is_some_and(|topic| topic.locked_by != 0);
                !locked || viewer.moderates(thing.space)
            }
            (Deed::Update | Deed::Delete, Kind::FILE_DIRECTORY) => !self.is_root_folder(thing.id),
            _ => true,
        }
    }
}
