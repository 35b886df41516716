//! Comments on anything.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::domain::storage::lazy_index::{Derived, Row, take_in};
use crate::domain::{Entity, Kind, Status, Table, Tally, Thing, Viewer, World};
use crate::html;
use crate::time::Timestamp;

/// A comment.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Comment {
    pub id: i64,
    /// What it is a comment on.
    pub entity: i64,
    pub entity_kind: Kind,
    /// The comment it answers, 0 if it stands alone.
    pub parent: i64,
    pub space: i64,
    pub author: i64,
    /// HTML.
    pub text: String,
    /// In the list of comments, where 2 is spam.
    pub status: Status,
    pub created: Timestamp,
    pub updated: Timestamp,
}

/// What decides who may see a comment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Brief {
    pub id: i64,
    pub entity: i64,
    pub space: i64,
    pub author: i64,
    pub status: Status,
}

impl Row for Brief {
    fn id(&self) -> i64 {
        self.id
    }
}

impl Comment {
    /// A published comment that answers no other.
    pub fn new(id: i64, on: Thing, author: i64, text: String, now: Timestamp) -> Self {
        let status = Status::PUBLISHED;
        Self { id, entity: on.id, entity_kind: on.kind, parent: 0, space: on.space, author, text, status, created: now, updated: now }
    }

    pub const fn brief(&self) -> Brief {
        Brief { id: self.id, entity: self.entity, space: self.space, author: self.author, status: self.status }
    }
}

/// What lists look at of all comments.
#[derive(Clone, Debug, Default)]
struct Known {
    /// In the order of ids.
    briefs: Vec<Brief>,
    counts: Tally,
}

impl Known {
    fn of(table: &Table<Comment>) -> Self {
        let mut known = Self { briefs: table.iter().map(Comment::brief).collect(), counts: Tally::default() };
        known.briefs.iter().for_each(|brief| tell(&mut known.counts, Some(brief), 1));
        known
    }

    fn take_in(&mut self, table: &Table<Comment>, touched: &BTreeSet<i64>) {
        for id in touched {
            let former = self.briefs.binary_search_by_key(id, Row::id).ok().map(|at| &self.briefs[at]);
            tell(&mut self.counts, former, -1);
            tell(&mut self.counts, table.get(*id).map(Comment::brief).as_ref(), 1);
        }
        take_in(&mut self.briefs, touched, |id| table.get(id).map(Comment::brief));
    }
}

fn tell(counts: &mut Tally, comment: Option<&Brief>, count: i64) {
    if let Some(comment) = comment.filter(|comment| comment.status.is_public()) {
        counts.add(comment.entity, count);
    }
}

/// All comments, by what they are about.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Comments {
    table: Table<Comment>,
    /// Every change of a comment touches it.
    #[serde(skip)]
    known: Derived<Known>,
    by_entity: Table<Vec<i64>>,
}

impl Comments {
    pub fn get(&self, id: i64) -> Option<&Comment> {
        self.table.get(id)
    }

    pub fn get_mut(&mut self, id: i64) -> Option<&mut Comment> {
        self.known.touch(id);
        self.table.get_mut(id)
    }

    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &Comment> + ExactSizeIterator {
        self.table.iter()
    }

    /// What decides who may see each comment, in the order of ids.
    pub fn briefs(&self) -> &[Brief] {
        &self.known().briefs
    }

    fn known(&self) -> &Known {
        self.known.look(|| Known::of(&self.table), |known, touched| known.take_in(&self.table, touched))
    }

    /// How many published comments each thing has.
    pub fn counts(&self) -> &Tally {
        &self.known().counts
    }

    /// The comments on a thing, oldest first.
    pub fn on(&self, entity: i64) -> impl DoubleEndedIterator<Item = &Comment> {
        let ids = self.by_entity.get(entity).map_or(&[][..], Vec::as_slice);
        ids.iter().filter_map(|id| self.get(*id))
    }

    /// How many published comments a thing has.
    pub fn count(&self, entity: i64) -> usize {
        usize::try_from(self.counts().get(entity)).unwrap_or(0)
    }

    pub fn add(&mut self, comment: Comment) {
        self.known.touch(comment.id);
        self.by_entity.entry(comment.entity).push(comment.id);
        self.table.insert(comment.id, comment);
    }

    /// Forgets a comment with its replies; gives the ids of what is gone.
    pub fn remove(&mut self, id: i64) -> Vec<i64> {
        let Some(entity) = self.get(id).map(|comment| comment.entity) else {
            return Vec::new();
        };
        let replies: Vec<_> = self.on(entity).filter(|comment| comment.parent == id).map(|comment| comment.id).collect();
        if let Some(ids) = self.by_entity.get_mut(entity) {
            ids.retain(|known| *known != id);
        }
        self.known.touch(id);
        self.table.remove(id);
        let mut gone = vec![id];
        gone.extend(replies.into_iter().flat_map(|reply| self.remove(reply)));
        gone
    }

    /// Forgets all comments on a thing; gives their ids.
    pub fn remove_on(&mut self, entity: i64) -> Vec<i64> {
        let ids = self.by_entity.get(entity).cloned().unwrap_or_default();
        self.by_entity.remove(entity);
        for id in &ids {
            self.known.touch(*id);
            self.table.remove(*id);
        }
        ids
    }
}

impl Viewer {
    /// Whether somebody may see a comment on a thing that they may see.
    pub fn sees_comment(&self, comment: &Brief) -> bool {
        comment.status.is_public() || comment.author == self.id || self.moderates(comment.space)
    }
}

/// A comment as a thing to refer to.
pub fn entity(world: &World, viewer: &Viewer, id: i64) -> Option<Entity> {
    let comment = world.comments.get(id).filter(|comment| viewer.sees_comment(&comment.brief()))?;
    let on = world.entity(viewer, comment.entity)?;
    Some(Entity {
        kind: comment.entity_kind.comment(),
        id,
        space: comment.space,
        author: comment.author,
        title: on.title,
        summary: html::beginning(&comment.text, 250),
        path: format!("{}#comment-{id}", on.path),
        parent: comment.entity,
        created: comment.created,
    })
}
