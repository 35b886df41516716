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

/// Implements `From` for records: the record, its entity type, and the field with its author.
macro_rules! target_from {
    ($($record:ident: $type:ty, $entity_type:expr, $author:ident;)*) => {
        $(impl From<&$type> for Target {
            fn from($record: &$type) -> Self {
                Self { entity_type: $entity_type, id: $record.id, space: $record.space, author: $record.$author }
            }
        })*
    };
}

target_from! {
    entity: Entity, entity.entity_type, author;
    item: Item, item.entity_type, author;
    row: ItemRow, row.entity_type, author;
    page: Page, EntityType::CMS_PAGE, author;
    comment: Comment, comment.entity_type.comment(), author;
    event: Event, EntityType::EVENT, author;
    case: Case, EntityType::ISSUE, reporter;
    task: Task, EntityType::TASK_ITEM, author;
    list: TaskList, EntityType::TASK_LIST, author;
    poll: Poll, EntityType::POLL, author;
    post: WallPost, EntityType::WALL_POST, author;
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
