//! The columns of every item that lists and searches read, side by side in memory.
//!
//! A large site has tens of thousands of items, and following a pointer for each would cost more than
//! the rest of the work. Nothing else on the site is stored twice; a test compares the index with the
//! items after random changes.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::child_counts::ChildCountTable;
use super::title_ranks::TitleRanks;
use super::word_index::WordIndex;
use crate::domain::content::Item;
use crate::domain::storage::lazy_index::{HasId, apply_changes};
use crate::domain::{EntityType, Status, Table};
use crate::time::Timestamp;

/// The columns of an item that lists filter and sort by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ItemRow {
    pub id: i64,
    pub entity_type: EntityType,
    pub status: Status,
    pub space: i64,
    pub author: i64,
    pub category: i64,
    pub parent: i64,
    pub created: Timestamp,
    pub published: Timestamp,
    pub updated: Timestamp,
    pub views: i64,
    pub sort_order: i64,
    pub tags: usize,
    /// The rank of the title, for sorting; it has no other meaning.
    pub title: i64,
    pub is_featured: bool,
    pub is_answered: bool,
    pub is_required: bool,
    pub available_after_expiry: bool,
}

impl ItemRow {
    pub fn of(item: &Item) -> Self {
        Self {
            id: item.id,
            entity_type: item.entity_type,
            status: item.status,
            space: item.space,
            author: item.author,
            category: item.category,
            parent: item.parent,
            created: item.created,
            published: item.published,
            updated: item.updated,
            views: item.views,
            sort_order: item.sort_order,
            tags: item.tags.len(),
            title: 0,
            is_featured: item.is_featured,
            is_answered: item.is_answered,
            is_required: item.requires_read_confirmation,
            available_after_expiry: item.available_after_expiry,
        }
    }
}

impl HasId for ItemRow {
    fn id(&self) -> i64 {
        self.id
    }
}

/// The index of all items. Its parts are separate so that a change to one does not copy the others.
#[derive(Clone, Debug)]
pub struct ItemIndex {
    item_rows: Arc<Vec<ItemRow>>,
    title_ranks: Arc<TitleRanks>,
    pub child_counts: ChildCountTable,
    pub words: WordIndex,
}

impl ItemIndex {
    pub fn of(items: &Table<Item>, children: &Table<Vec<i64>>) -> Self {
        let title_ranks = TitleRanks::of(items.iter().map(|item| item.title.as_str()));
        let item_row = |item: &Item| ItemRow { title: title_ranks.get(&item.title).unwrap_or(0), ..ItemRow::of(item) };
        Self {
            item_rows: Arc::new(items.iter().map(item_row).collect()),
            title_ranks: Arc::new(title_ranks),
            child_counts: ChildCountTable::of(items, children),
            words: WordIndex::of(items),
        }
    }

    /// Updates the index after items were added, changed or removed.
    pub fn apply_changes(&mut self, items: &Table<Item>, children: &Table<Vec<i64>>, changed_ids: &BTreeSet<i64>) {
        let item_rows = &self.item_rows;
        let former = |id: i64| item_rows.binary_search_by_key(&id, HasId::id).ok().map(|at| &item_rows[at]);
        self.child_counts.apply_changes(items, children, changed_ids, former);
        let mut has_room = true;
        apply_changes(Arc::make_mut(&mut self.item_rows), changed_ids, |id| {
            let item = items.get(id)?;
            let known = self.title_ranks.get(&item.title);
            let title = known.or_else(|| Arc::make_mut(&mut self.title_ranks).insert(&item.title));
            has_room &= title.is_some();
            Some(ItemRow { title: title.unwrap_or(0), ..ItemRow::of(item) })
        });
        self.words.apply_changes(items, changed_ids);
        if !has_room {
            *self = Self { words: self.words.clone(), ..Self::of(items, children) };
        }
    }

    /// Returns the rank of a title in lower case, or of the last title before it.
    pub fn title_rank(&self, title: &str) -> i64 {
        self.title_ranks.at_or_before(title)
    }

    /// Returns the rows, sorted by id.
    pub fn item_rows(&self) -> &[ItemRow] {
        &self.item_rows
    }
}
