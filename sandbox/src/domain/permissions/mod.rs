//! Permission checks on one object that the viewer can see. The handlers and `permissions/access` share them.

pub mod roles;
pub mod viewer;
pub mod visibility_cache;

use super::cases::Case;
use super::content::Item;
use super::content::comments::Comment;
use super::content::page_builder::Page;
use super::content::wall::WallPost;
use super::events::Event;
use super::polls::Poll;
use super::search::item_index::ItemRow;
use super::tasks::{Task, TaskList};
use super::{Domain, Entity, EntityType, Viewer};

/// An action on an object that a permission allows or forbids.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    Update,
    Delete,
    Comment,
}

/// The permission to create objects, by the name that role grants use.
pub const CREATE: &str = "create";

impl Action {
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
pub struct Target {
    pub entity_type: EntityType,
    pub id: i64,
    pub space: i64,
    pub author: i64,
}

impl From<&Entity> for Target {
    fn from(entity: &Entity) -> Self {
        Self { entity_type: entity.entity_type, id: entity.id, space: entity.space, author: entity.author }
    }
}

impl From<&Item> for Target {
    fn from(item: &Item) -> Self {
        Self { entity_type: item.entity_type, id: item.id, space: item.space, author: item.author }
    }
}

impl From<&ItemRow> for Target {
    fn from(item: &ItemRow) -> Self {
        Self { entity_type: item.entity_type, id: item.id, space: item.space, author: item.author }
    }
}

impl From<&Page> for Target {
    fn from(page: &Page) -> Self {
        Self { entity_type: EntityType::CMS_PAGE, id: page.id, space: page.space, author: page.author }
    }
}

impl From<&Comment> for Target {
    fn from(comment: &Comment) -> Self {
        Self { entity_type: comment.entity_type.comment(), id: comment.id, space: comment.space, author: comment.author }
    }
}

impl From<&Event> for Target {
    fn from(event: &Event) -> Self {
        Self { entity_type: EntityType::EVENT, id: event.id, space: event.space, author: event.author }
    }
}

impl From<&Case> for Target {
    fn from(case: &Case) -> Self {
        Self { entity_type: EntityType::ISSUE, id: case.id, space: case.space, author: case.reporter }
    }
}

impl From<&Task> for Target {
    fn from(task: &Task) -> Self {
        Self { entity_type: EntityType::TASK_ITEM, id: task.id, space: task.space, author: task.author }
    }
}

impl From<&TaskList> for Target {
    fn from(list: &TaskList) -> Self {
        Self { entity_type: EntityType::TASK_LIST, id: list.id, space: list.space, author: list.author }
    }
}

impl From<&Poll> for Target {
    fn from(poll: &Poll) -> Self {
        Self { entity_type: EntityType::POLL, id: poll.id, space: poll.space, author: poll.author }
    }
}

impl From<&WallPost> for Target {
    fn from(post: &WallPost) -> Self {
        Self { entity_type: EntityType::WALL_POST, id: post.id, space: post.space, author: post.author }
    }
}

/// Entity types whose rules no role changes: people, chat messages and spaces.
const FIXED: &[EntityType] = &[EntityType::USER, EntityType::CHAT_MESSAGE, EntityType::SPACE];

impl Domain {
    /// Returns true if the viewer may do this. The viewer must be able to see the target.
    pub fn may(&self, viewer: &Viewer, action: Action, target: impl Into<Target>) -> bool {
        let target = target.into();
        let rule = self.rule(viewer, action, &target);
        if viewer.administers(target.space) || FIXED.contains(&target.entity_type) || !self.allows_at_all(viewer, action, &target) {
            return rule;
        }
        self.granted(viewer, target.entity_type, target.id, target.space, action.permission()).unwrap_or(rule)
    }

    /// The rule that applies when no role grants or denies the permission.
    fn rule(&self, viewer: &Viewer, action: Action, target: &Target) -> bool {
        let edits = viewer.edits(target.author, target.space);
        match (action, target.entity_type) {
            (Action::Comment, EntityType::ISSUE) => {
                viewer.writes_in(target.space) || self.cases.get(target.id).is_some_and(|case| case.involves(viewer.id))
            }
            (Action::Comment, EntityType::TASK_ITEM) => viewer.writes_in(target.space),
            (Action::Comment, _) => viewer.id != 0 && viewer.sees_content_of(target.space) && self.allows_at_all(viewer, action, target),
            (Action::Update | Action::Delete, EntityType::EVENT) => {
                self.events.get(target.id).map_or(edits, |event| self.edits_event(viewer, event))
            }
            (Action::Update, EntityType::ISSUE) => self.cases.get(target.id).map_or(edits, |case| viewer.handles(case)),
            (Action::Update, EntityType::TASK_ITEM) => self.tasks.get(target.id).map_or(edits, |task| self.edits_task(viewer, task)),
            (Action::Delete, EntityType::TASK_ITEM) => edits && self.tasks.get(target.id).is_none_or(|task| self.edits_task(viewer, task)),
            (Action::Delete, EntityType::USER) => viewer.is_administrator,
            (Action::Update, EntityType::USER) => viewer.is_administrator || target.id == viewer.id,
            (_, EntityType::SPACE) => viewer.administers(target.space),
            (_, EntityType::CHAT_MESSAGE) => target.author == viewer.id,
            (_, EntityType::CMS_PAGE) if self.content.get(target.id).is_none() => viewer.administers(target.space),
            (Action::Delete, EntityType::WALL_POST) => edits || self.wall.posts.get(target.id).is_some_and(|post| post.to == viewer.id),
            (Action::Update | Action::Delete, EntityType::FILE_DIRECTORY) => edits && self.allows_at_all(viewer, action, target),
            _ => edits,
        }
    }

    /// Limits that no role can lift: a locked topic takes no comments, and the top folder cannot be changed.
    fn allows_at_all(&self, viewer: &Viewer, action: Action, target: &Target) -> bool {
        match (action, target.entity_type) {
            (Action::Comment, EntityType::FORUM_TOPIC) => {
                let locked = self.content.get(target.id).is_some_and(|topic| topic.locked_by != 0);
                !locked || viewer.moderates(target.space)
            }
            (Action::Update | Action::Delete, EntityType::FILE_DIRECTORY) => !self.is_root_folder(target.id),
            _ => true,
        }
    }
}
