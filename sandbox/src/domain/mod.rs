//! The data of the site: people, spaces, content, and everything that people do with them.
//!
//! Each concern is one file: its records, a store that holds them, and methods that keep the store
//! consistent. To add one (for example `polls`):
//!
//! 1. `src/domain/polls.rs` with `Poll` and `Polls` (`#[derive(Clone, Debug, Default, Serialize, Deserialize)]`,
//!    rows in a [`Table`], so that `--persist` saves them), one line for its module and one for its field in
//!    [`Domain`] below. Ids come from [`Domain::new_id`]. They are unique on the whole site, so likes, comments,
//!    follows, bookmarks, tags and attachments are stored by id and work for every entity type.
//! 2. If its objects can be commented on, liked, bookmarked or linked: a function
//!    `fn(&Domain, &Viewer, i64) -> Option<Entity>` that returns the object if the viewer may see it,
//!    as one line in [`ENTITIES`].
//! 3. If they can be found: a function `fn(&Domain, &Viewer, &SearchQuery, &mut Vec<Hit>)` as one line in
//!    [`SEARCHED`].
//! 4. [`Domain::record_activity`] records what people do. A store that reacts to it (the stream, notifications,
//!    analytics) is one line in [`LISTENERS`].
//! 5. `src/api/polls.rs` with `pub const HANDLERS: &[(&str, Handler)]` by `operationId`, rendering in
//!    `src/api/render/poll.rs`; one line for its module and one in `HANDLERS` of `src/api/mod.rs`.
//! 6. `src/seed/polls.rs` with `pub fn populate(domain: &mut Domain, plan: &SeedPlan, random: &mut Random)`, one
//!    line for its module and one in `STEPS` of `src/seed/mod.rs`.
//! 7. `tests/site/api/polls.rs` and one line in `tests/site/api/mod.rs`.
//!
//! [`Domain::forget`] removes the data that belongs to a deleted object. A store that holds data by the ids
//! of other objects is one line in `cascade_delete.rs`.
//!
//! Permission checks take a [`Viewer`] (see [`permissions`]). The domain reads no clock: `now` is an argument
//! of each call.

pub mod activity;
mod cascade_delete;
pub mod cases;
pub mod chat;
pub mod content;
pub mod copilot;
mod entity;
mod entity_type;
pub mod events;
pub mod people;
pub mod permissions;
pub mod polls;
pub mod search;
pub mod spaces;
pub mod storage;
pub mod surveys;
pub mod tasks;
pub mod url_mappings;

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

pub use activity::{Activity, ActivityType};
pub use entity::Entity;
pub use entity_type::{EntityType, Status};
pub use permissions::viewer::Viewer;
pub use permissions::visibility_cache::VisibilityCache;
pub use permissions::{Action, CREATE, Target};
pub use search::{ChildCounts, Hit, SearchQuery};
pub use storage::{CopyOnWrite, IdCounter, Table};

use activity::{notifications, usage};
use content::{announcements, attachments, comments, files, page_builder, reactions, tags, wall};
use people::{journeys, personas, recognition, tokens};
use permissions::roles;

/// All data of the site.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Domain {
    last_id: i64,
    pub people: CopyOnWrite<people::People>,
    pub roles: roles::Roles,
    pub spaces: CopyOnWrite<spaces::Spaces>,
    pub content: CopyOnWrite<content::Contents>,
    pub comments: CopyOnWrite<comments::Comments>,
    pub reactions: CopyOnWrite<reactions::Reactions>,
    pub attachments: CopyOnWrite<attachments::Attachments>,
    pub tags: tags::Tags,
    pub activity: CopyOnWrite<activity::ActivityLog>,
    pub wall: CopyOnWrite<wall::Wall>,
    pub announcements: announcements::Announcements,
    /// The visibility of profile fields, by the entity and the use of the field.
    pub field_visibilities: std::collections::BTreeMap<(i64, i64), String>,
    pub events: CopyOnWrite<events::Events>,
    pub cases: CopyOnWrite<cases::Cases>,
    pub tasks: CopyOnWrite<tasks::Tasks>,
    pub polls: polls::Polls,
    pub surveys: surveys::Surveys,
    pub chat: CopyOnWrite<chat::Chat>,
    pub copilot: copilot::Copilot,
    pub builder: page_builder::Builder,
    pub journeys: journeys::Journeys,
    pub files: CopyOnWrite<files::Files>,
    pub mappings: url_mappings::Mappings,
    pub notifications: CopyOnWrite<notifications::Notifications>,
    pub personas: personas::Personas,
    pub recognition: recognition::Recognition,
    pub tokens: tokens::Tokens,
    pub usage: CopyOnWrite<usage::Usage>,
}

/// Finds an object by id, if the viewer may see it.
type FindEntity = fn(&Domain, &Viewer, i64) -> Option<Entity>;
/// Adds the matches of a search that the viewer may see.
type Search = for<'w> fn(&'w Domain, &Viewer, &SearchQuery, &mut Vec<Hit<'w>>);
/// Reacts to an activity.
type Listener = fn(&mut Domain, &Activity);

const ENTITIES: &[FindEntity] = &[
    content::entity,
    comments::entity,
    wall::entity,
    spaces::entity,
    people::entity,
    events::entity,
    cases::entity,
    cases::note,
    tasks::entity,
    tasks::list,
    polls::entity,
    chat::entity,
    page_builder::entity,
    recognition::entity,
];

const SEARCHED: &[Search] = &[content::search, people::search, spaces::search, events::search, cases::search, tasks::search, polls::search];

const LISTENERS: &[Listener] = &[activity::append, notifications::notify];

/// Lower ids belong to people and spaces of the seed.
const FIRST_ID: i64 = 1000;

impl Domain {
    /// Builds the indexes that lists are read from. Otherwise the first reader builds them.
    pub fn index(&self) {
        self.content.item_rows();
        self.comments.comment_rows();
        self.activity.activity_rows();
    }

    /// Returns an id that no other object has or had.
    pub fn new_id(&mut self) -> i64 {
        self.last_id = self.last_id.max(FIRST_ID) + 1;
        self.last_id
    }

    /// Returns the object with this id, if the viewer may see it. People and spaces count too.
    pub fn entity(&self, viewer: &Viewer, id: i64) -> Option<Entity> {
        ENTITIES.iter().find_map(|find| find(self, viewer, id))
    }

    /// Returns true if the viewer may see the object with this id. Faster than [`Domain::entity`].
    pub fn sees(&self, viewer: &Viewer, id: i64) -> bool {
        if let Some(item) = self.content.get(id) {
            return viewer.sees(item) || (item.entity_type == EntityType::CMS_PAGE && self.builder_page(viewer, id).is_some());
        }
        if let Some(comment) = self.comments.get(id) {
            return viewer.sees_comment(&comment.comment_row()) && self.sees(viewer, comment.entity);
        }
        if let Some(event) = self.events.get(id) {
            return self.sees_event(viewer, event);
        }
        if let Some(space) = self.spaces.get(id) {
            return viewer.sees_space(space);
        }
        if let Some(case) = self.cases.get(id) {
            return viewer.sees_content_of(case.space);
        }
        if let Some(task) = self.tasks.get(id) {
            return self.sees_task(viewer, task);
        }
        match self.wall.posts.get(id) {
            Some(post) => viewer.sees_content_of(post.space),
            None => self.entity(viewer, id).is_some(),
        }
    }

    /// Returns all matches that the viewer may see, unordered.
    pub fn search<'w>(&'w self, viewer: &Viewer, query: &SearchQuery) -> Vec<Hit<'w>> {
        let mut hits = Vec::new();
        for search in SEARCHED {
            search(self, viewer, query, &mut hits);
        }
        for hit in hits.iter_mut().filter(|hit| matches!(hit.title, Cow::Owned(_))) {
            hit.title_rank = self.content.title_rank(&hit.title);
        }
        hits
    }

    /// Records an activity and passes it to all listeners. Returns the activity's id.
    pub fn record_activity(&mut self, activity: Activity) -> i64 {
        let id = self.new_id();
        let activity = Activity { id, ..activity };
        for listen in LISTENERS {
            listen(self, &activity);
        }
        id
    }
}
