//! The columns of every item that lists and searches read, side by side in memory.
//!
//! A large site has tens of thousands of items, and following a pointer for each would cost more than
//! the rest of the work. Nothing else on the site is stored twice; a test compares the index with the
//! items after random changes.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::child_counts::Families;
use super::title_order::Titles;
use super::word_index::Texts;
use crate::domain::content::Item;
use crate::domain::storage::lazy_index::{Row, take_in};
use crate::domain::{Kind, Status, Table};
use crate::time::Timestamp;

/// The columns of an item that lists filter and sort by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Brief {
    pub id: i64,
    pub kind: Kind,
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

impl Brief {
    pub fn of(item: &Item) -> Self {
        Self {
            id: item.id,
            kind: item.kind,
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

impl Row for Brief {
    fn id(&self) -> i64 {
        self.id
    }
}

/// The index of all items. Its parts are separate so that a change to one does not copy the others.
#[derive(Clone, Debug)]
pub struct Index {
    briefs: Arc<Vec<Brief>>,
    titles: Arc<Titles>,
    pub families: Families,
    pub texts: Texts,
}

impl Index {
    pub fn of(items: &Table<Item>, children: &Table<Vec<i64>>) -> Self {
        let titles = Titles::of(items.iter().map(|item| item.title.as_str()));
        let brief = |item: &Item| Brief { title: titles.get(&item.title).unwrap_or(0), ..Brief::of(item) };
        Self {
            briefs: Arc::new(items.iter().map(brief).collect()),
            titles: Arc::new(titles),
            families: Families::of(items, children),
            texts: Texts::of(items),
        }
    }

    /// Updates the index after items were added, changed or removed.
    pub fn take_in(&mut self, items: &Table<Item>, children: &Table<Vec<i64>>, touched: &BTreeSet<i64>) {
        let briefs = &self.briefs;
        let former = |id: i64| briefs.binary_search_by_key(&id, Row::id).ok().map(|at| &briefs[at]);
        self.families.take_in(items, children, touched, former);
        let mut has_room = true;
        take_in(Arc::make_mut(&mut self.briefs), touched, |id| {
            let item = items.get(id)?;
            let known = self.titles.get(&item.title);
            let title = known.or_else(|| Arc::make_mut(&mut self.titles).number(&item.title));
            has_room &= title.is_some();
            Some(Brief { title: title.unwrap_or(0), ..Brief::of(item) })
        });
        self.texts.take_in(items, touched);
        if !has_room {
            *self = Self { texts: self.texts.clone(), ..Self::of(items, children) };
        }
    }

    /// Returns the rank of a title in lower case, or of the last title before it.
    pub fn place(&self, title: &str) -> i64 {
        self.titles.place(title)
    }

    /// Returns the rows, sorted by id.
    pub fn briefs(&self) -> &[Brief] {
        &self.briefs
    }
}
