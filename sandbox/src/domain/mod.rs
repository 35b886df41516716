//! Everything that is kept on the site: people, spaces, content and what people do with it.
//!
//! A concern is one file here: its records, a store that holds them, and methods that keep the
//! store consistent. To add one (say `polls`):
//!
//! 1. `src/world/polls.rs` with `Poll` and `Polls` (`#[derive(Clone, Debug, Default, Serialize, Deserialize)]`,
//!    rows in a [`Table`], so that a site that is kept in a file has them too), one line for its
//!    module and one for its field in [`World`] below. Ids come from [`World::new_id`]: no two things of the site share one, so likes, comments, follows,
//!    bookmarks, tags and attachments are kept by id alone and work for every kind of thing.
//! 2. If its things can be commented on, liked, bookmarked or linked: a function
//!    `fn(&World, &Viewer, i64) -> Option<Entity>` that gives what the viewer may see of an id,
//!    as one line in [`ENTITIES`].
//! 3. If they can be found: a function `fn(&World, &Viewer, &Wanted, &mut Vec<Hit>)` as one line in
//!    [`SEARCHED`].
//! 4. What people do is told by [`World::happened`]; whoever keeps an account of it (the stream,
//!    notifications, analytics) is one line in [`LISTENERS`].
//! 5. `src/api/polls.rs` with `pub const HANDLERS: &[(&str, Handler)]` by `operationId`, rendering in
//!    `src/api/render/poll.rs`; one line for its module and one in `HANDLERS` of `src/api/mod.rs`.
//! 6. `src/seed/polls.rs` with `pub fn sow(world: &mut World, plan: &Plan, random: &mut Random)`, one
//!    line for its module and one in `STEPS` of `src/seed/mod.rs`.
//! 7. `tests/site/polls.rs` and one line in `tests/site/main.rs`.
//!
//! What hangs on a thing that is deleted goes by [`World::forget`]; whoever keeps something by the ids
//! of others is one line in `removal.rs`.
//!
//! Who may see and do what is asked of a [`Viewer`] in [`rules`]. The world knows no time: `now`
//! comes with each call.

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
use std::cell::RefCell;

use serde::{Deserialize, Serialize};

pub use activity::{Action, Activity};
pub use entity::Entity;
pub use entity_type::{Kind, Status};
pub use permissions::viewer::Viewer;
pub use permissions::{CREATE, Deed, Thing};
pub use search::{Family, Hit, Wanted};
pub use storage::{Shared, Table, Tally};

use activity::{notifications, usage};
use content::{announcements, attachments, comments, files, page_builder, reactions, tags, wall};
use people::{journeys, personas, recognition, tokens};
use permissions::roles;

/// Everything that is kept on the site.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct World {
    last_id: i64,
    pub people: Shared<people::People>,
    pub roles: roles::Roles,
    pub spaces: Shared<spaces::Spaces>,
    pub content: Shared<content::Contents>,
    pub comments: Shared<comments::Comments>,
    pub reactions: Shared<reactions::Reactions>,
    pub attachments: Shared<attachments::Attachments>,
    pub tags: tags::Tags,
    pub activity: Shared<activity::ActivityLog>,
    pub wall: Shared<wall::Wall>,
    pub announcements: announcements::Announcements,
    /// Who may see a profile field of a thing, by the thing and the use of the field.
    pub field_visibilities: std::collections::BTreeMap<(i64, i64), String>,
    pub events: Shared<events::Events>,
    pub cases: Shared<cases::Cases>,
    pub tasks: Shared<tasks::Tasks>,
    pub polls: polls::Polls,
    pub surveys: surveys::Surveys,
    pub chat: Shared<chat::Chat>,
    pub copilot: copilot::Copilot,
    pub builder: page_builder::Builder,
    pub journeys: journeys::Journeys,
    pub files: Shared<files::Files>,
    pub mappings: url_mappings::Mappings,
    pub notifications: Shared<notifications::Notifications>,
    pub personas: personas::Personas,
    pub recognition: recognition::Recognition,
    pub tokens: tokens::Tokens,
    pub usage: Shared<usage::Usage>,
}

/// Finds what has an id, as far as the viewer may see it.
type FindEntity = fn(&World, &Viewer, i64) -> Option<Entity>;
/// Adds what matches a search and may be seen.
type Search = for<'w> fn(&'w World, &Viewer, &Wanted, &mut Vec<Hit<'w>>);
/// Takes note of what somebody did.
type Listener = fn(&mut World, &Activity);

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
    page_builder::entity,
    chat::entity,
    recognition::entity,
];

const SEARCHED: &[Search] =
    &[content::search, people::search, spaces::search, events::search, cases::search, tasks::search, polls::search, page_builder::search];

const LISTENERS: &[Listener] = &[activity::keep, notifications::listen];

/// Ids below this one belong to people and spaces of the seed.
const FIRST_ID: i64 = 1000;

/// What a viewer sees of a world, for those who ask about each entry of a long log.
pub struct Sight<'w> {
    world: &'w World,
    viewer: &'w Viewer,
    /// 1 for what they see and -1 for what they do not: items, comments and whatever was asked for.
    known: RefCell<Vec<i8>>,
}

impl Sight<'_> {
    pub fn sees(&self, id: i64) -> bool {
        let known = known(&self.known.borrow(), id);
        if known != 0 {
            return known > 0;
        }
        let sees = self.world.sees(self.viewer, id);
        learn(&mut self.known.borrow_mut(), id, sees);
        sees
    }
}

fn known(all: &[i8], id: i64) -> i8 {
    usize::try_from(id).ok().and_then(|at| all.get(at)).copied().unwrap_or(0)
}

fn learn(all: &mut [i8], id: i64, sees: bool) {
    if let Some(known) = usize::try_from(id).ok().and_then(|at| all.get_mut(at)) {
        *known = if sees { 1 } else { -1 };
    }
}

impl World {
    /// Makes what lists are read from, which else the first reader does.
    pub fn index(&self) {
        self.content.briefs();
        self.comments.briefs();
        self.activity.traces();
    }

    /// An id that nothing else on the site has or had.
    pub fn new_id(&mut self) -> i64 {
        self.last_id = self.last_id.max(FIRST_ID) + 1;
        self.last_id
    }

    /// What has this id, as far as the viewer may see it; the id of a person or space counts too.
    pub fn entity(&self, viewer: &Viewer, id: i64) -> Option<Entity> {
        ENTITIES.iter().find_map(|find| find(self, viewer, id))
    }

    /// Whether the viewer may see what has this id; quicker than to ask what it is.
    pub fn sees(&self, viewer: &Viewer, id: i64) -> bool {
        if let Some(item) = self.content.get(id) {
            return viewer.sees(item);
        }
        if let Some(comment) = self.comments.get(id) {
            return viewer.sees_comment(&comment.brief()) && self.sees(viewer, comment.entity);
        }
        if let Some(event) = self.events.get(id) {
            return self.sees_event(viewer, event);
        }
        if let Some(space) = self.spaces.get(id) {
            return viewer.sees_space(space);
        }
        if let Some(case) = self.cases.get(id) {
            return viewer.looks_into(case.space);
        }
        if let Some(task) = self.tasks.get(id) {
            return self.sees_task(viewer, task);
        }
        match self.wall.posts.get(id) {
            Some(post) => viewer.looks_into(post.space),
            None => self.entity(viewer, id).is_some(),
        }
    }

    /// What the viewer sees, looked up once for many questions.
    pub fn sight<'w>(&'w self, viewer: &'w Viewer) -> Sight<'w> {
        let ids = usize::try_from(self.last_id).unwrap_or(0) + 1;
        let mut all = vec![0; ids];
        for brief in self.content.briefs() {
            learn(&mut all, brief.id, viewer.sees_brief(brief));
        }
        let sight = Sight { world: self, viewer, known: RefCell::new(all) };
        for comment in self.comments.briefs() {
            let sees = viewer.sees_comment(comment) && sight.sees(comment.entity);
            learn(&mut sight.known.borrow_mut(), comment.id, sees);
        }
        sight
    }

    /// Everything that matches and that the viewer may see, in no order.
    pub fn search<'w>(&'w self, viewer: &Viewer, wanted: &Wanted) -> Vec<Hit<'w>> {
        let mut hits = Vec::new();
        for search in SEARCHED {
            search(self, viewer, wanted, &mut hits);
        }
        for hit in hits.iter_mut().filter(|hit| matches!(hit.title, Cow::Owned(_))) {
            hit.place = self.content.place(&hit.title);
        }
        hits
    }

    /// Tells everybody who keeps an account of what people do; gives the activity's id.
    pub fn happened(&mut self, activity: Activity) -> i64 {
        let id = self.new_id();
        let activity = Activity { id, ..activity };
        for listen in LISTENERS {
            listen(self, &activity);
        }
        id
    }
}
