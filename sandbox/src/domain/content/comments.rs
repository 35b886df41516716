//! Comments on objects of any entity type.

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
    /// The object that it is on.
    pub entity: i64,
    pub entity_kind: Kind,
    /// The comment that it replies to; 0 for none.
    pub parent: i64,
    pub space: i64,
    pub author: i64,
    /// HTML.
    pub text: String,
    /// From the list of comment states, in which 2 is spam.
    pub status: Status,
    pub created: Timestamp,
    pub updated: Timestamp,
}

/// The fields that decide who may see a comment.
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
    /// Returns a published comment that is not a reply.
    pub fn new(id: i64, on: Thing, author: i64, text: String, now: Timestamp) -> Self {
        let status = Status::PUBLISHED;
        Self { id, entity: on.id, entity_kind: on.kind, parent: 0, space: on.space, author, text, status, created: now, updated: now }
    }

    pub const fn brief(&self) -> Brief {
        Brief { id: self.id, entity: self.entity, space: self.space, author: self.author, status: self.status }
    }
}

/// The columns of all comments that lists read.
#[derive(Clone, Debug, Default)]
struct Known {
    /// Sorted by id.
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

/// All comments, by the object that they are on.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Comments {
    table: Table<Comment>,
    /// Every change of a comment invalidates it.
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

    /// Returns the rows that decide who may see each comment, sorted by id.
    pub fn briefs(&self) -> &[Brief] {
        &self.known().briefs
    }

    fn known(&self) -> &Known {
        self.known.look(|| Known::of(&self.table), |known, touched| known.take_in(&self.table, touched))
    }

    /// Returns the number of published comments by object.
    pub fn counts(&self) -> &Tally {
        &self.known().counts
    }

    /// Returns the comments on an object, oldest first.
    pub fn on(&self, entity: i64) -> impl DoubleEndedIterator<Item = &Comment> {
        let ids = self.by_entity.get(entity).map_or(&[][..], Vec::as_slice);
        ids.iter().filter_map(|id| self.get(*id))
    }

    /// Counts the published comments on an object.
    pub fn count(&self, entity: i64) -> usize {
        usize::try_from(self.counts().get(entity)).unwrap_or(0)
    }

    pub fn add(&mut self, comment: Comment) {
        self.known.touch(comment.id);
        self.by_entity.entry(comment.entity).push(comment.id);
        self.table.insert(comment.id, comment);
    }

    /// Removes a comment and its replies. Returns the removed ids.
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

    /// Removes all comments on an object. Returns their ids.
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
    /// Returns true if the viewer may see a comment on an object that they may see.
    pub fn sees_comment(&self, comment: &Brief) -> bool {
        comment.status.is_public() || comment.author == self.id || self.moderates(comment.space)
    }
}

/// Returns a comment as an [`Entity`].
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
