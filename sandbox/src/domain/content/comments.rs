//! Comments on objects of any entity type.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::domain::storage::lazy_index::{HasId, LazyIndex, apply_changes};
use crate::domain::{Domain, Entity, EntityType, IdCounter, Status, Table, Target, Viewer};
use crate::html;
use crate::time::Timestamp;

/// A comment.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Comment {
    pub id: i64,
    /// The object that it is on.
    pub entity: i64,
    pub entity_type: EntityType,
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
pub struct CommentRow {
    pub id: i64,
    pub entity: i64,
    pub space: i64,
    pub author: i64,
    pub status: Status,
}

impl HasId for CommentRow {
    fn id(&self) -> i64 {
        self.id
    }
}

impl Comment {
    /// Returns a published comment that is not a reply.
    pub fn new(id: i64, on: Target, author: i64, text: String, now: Timestamp) -> Self {
        let status = Status::PUBLISHED;
        Self {
            id,
            entity: on.id,
            entity_type: on.entity_type,
            parent: 0,
            space: on.space,
            author,
            text,
            status,
            created: now,
            updated: now,
        }
    }

    pub const fn comment_row(&self) -> CommentRow {
        CommentRow { id: self.id, entity: self.entity, space: self.space, author: self.author, status: self.status }
    }
}

/// The columns of all comments that lists read.
#[derive(Clone, Debug, Default)]
struct CommentIndex {
    /// Sorted by id.
    comment_rows: Vec<CommentRow>,
    counts: IdCounter,
}

impl CommentIndex {
    fn of(table: &Table<Comment>) -> Self {
        let mut index = Self { comment_rows: table.iter().map(Comment::comment_row).collect(), counts: IdCounter::default() };
        index.comment_rows.iter().for_each(|comment_row| add_to_counts(&mut index.counts, Some(comment_row), 1));
        index
    }

    fn apply_changes(&mut self, table: &Table<Comment>, changed_ids: &BTreeSet<i64>) {
        for id in changed_ids {
            let former = self.comment_rows.binary_search_by_key(id, HasId::id).ok().map(|at| &self.comment_rows[at]);
            add_to_counts(&mut self.counts, former, -1);
            add_to_counts(&mut self.counts, table.get(*id).map(Comment::comment_row).as_ref(), 1);
        }
        apply_changes(&mut self.comment_rows, changed_ids, |id| table.get(id).map(Comment::comment_row));
    }
}

fn add_to_counts(counts: &mut IdCounter, comment: Option<&CommentRow>, count: i64) {
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
    index: LazyIndex<CommentIndex>,
    by_entity: Table<Vec<i64>>,
}

impl Comments {
    pub fn get(&self, id: i64) -> Option<&Comment> {
        self.table.get(id)
    }

    pub fn get_mut(&mut self, id: i64) -> Option<&mut Comment> {
        self.index.invalidate(id);
        self.table.get_mut(id)
    }

    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &Comment> + ExactSizeIterator {
        self.table.iter()
    }

    /// Returns the rows that decide who may see each comment, sorted by id.
    pub fn comment_rows(&self) -> &[CommentRow] {
        &self.index().comment_rows
    }

    fn index(&self) -> &CommentIndex {
        self.index.get(|| CommentIndex::of(&self.table), |index, changed_ids| index.apply_changes(&self.table, changed_ids))
    }

    /// Returns the number of published comments by object.
    pub fn counts(&self) -> &IdCounter {
        &self.index().counts
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
        self.index.invalidate(comment.id);
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
        self.index.invalidate(id);
        self.table.remove(id);
        let mut removed = vec![id];
        removed.extend(replies.into_iter().flat_map(|reply| self.remove(reply)));
        removed
    }

    /// Removes all comments on an object. Returns their ids.
    pub fn remove_on(&mut self, entity: i64) -> Vec<i64> {
        let ids = self.by_entity.get(entity).cloned().unwrap_or_default();
        self.by_entity.remove(entity);
        for id in &ids {
            self.index.invalidate(*id);
            self.table.remove(*id);
        }
        ids
    }
}

impl Viewer {
    /// Returns true if the viewer may see a comment on an object that they may see.
    pub fn sees_comment(&self, comment: &CommentRow) -> bool {
        comment.status.is_public() || comment.author == self.id || self.moderates(comment.space)
    }
}

/// Returns a comment as an [`Entity`].
pub fn entity(domain: &Domain, viewer: &Viewer, id: i64) -> Option<Entity> {
    let comment = domain.comments.get(id).filter(|comment| viewer.sees_comment(&comment.comment_row()))?;
    let on = domain.entity(viewer, comment.entity)?;
    Some(Entity {
        entity_type: comment.entity_type.comment(),
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
