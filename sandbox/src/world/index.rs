//! What lists and searches look at of every item, side by side in memory.
//!
//! A large site has tens of thousands of items, and to follow a pointer for each costs more than all
//! that is done with it. So the index is made on first use and dropped by the next change.

use std::sync::{Arc, OnceLock};

use super::content::Item;
use super::{Kind, Status};
use crate::ambient::Timestamp;

/// What a list filters and sorts by.
#[derive(Clone, Copy, Debug)]
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
    pub is_featured: bool,
    pub is_answered: bool,
    pub available_after_expiry: bool,
}

impl Brief {
    pub const fn of(item: &Item) -> Self {
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
            is_featured: item.is_featured,
            is_answered: item.is_answered,
            available_after_expiry: item.available_after_expiry,
        }
    }
}

/// Title and text of an item in lower case.
#[derive(Clone, Debug)]
pub struct Found {
    pub title: String,
    pub text: String,
}

/// The index, as far as somebody has asked for it.
#[derive(Clone, Debug, Default)]
pub struct Index {
    briefs: OnceLock<Arc<Vec<Brief>>>,
    texts: OnceLock<Arc<Vec<Found>>>,
}

impl Index {
    pub fn briefs<'a>(&self, items: impl Iterator<Item = &'a Item>) -> &[Brief] {
        self.briefs.get_or_init(|| Arc::new(items.map(Brief::of).collect()))
    }

    /// Texts in the order of the briefs.
    pub fn texts<'a>(&self, items: impl Iterator<Item = &'a Item>) -> &[Found] {
        let found =
            |item: &Item| Found { title: item.title.to_lowercase(), text: format!("{}\n{}", item.summary, item.body).to_lowercase() };
        self.texts.get_or_init(|| Arc::new(items.map(found).collect()))
    }
}
