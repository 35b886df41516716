//! Rows by their id.

use std::collections::BTreeMap;
use std::sync::Arc;

/// Rows by their id. A copy shares its rows until they are changed, so that a reset is quick.
#[derive(Debug)]
pub struct Table<T>(BTreeMap<i64, Arc<T>>);

impl<T> Default for Table<T> {
    fn default() -> Self {
        Self(BTreeMap::new())
    }
}

impl<T> Clone for Table<T> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

impl<T> Table<T> {
    pub fn get(&self, id: i64) -> Option<&T> {
        self.0.get(&id).map(Arc::as_ref)
    }

    pub fn contains(&self, id: i64) -> bool {
        self.0.contains_key(&id)
    }

    /// Adds a row or replaces the row of this id.
    pub fn insert(&mut self, id: i64, row: T) {
        self.0.insert(id, Arc::new(row));
    }

    /// Whether there was such a row.
    pub fn remove(&mut self, id: i64) -> bool {
        self.0.remove(&id).is_some()
    }

    /// Rows in the order of their ids.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &T> + ExactSizeIterator {
        self.0.values().map(Arc::as_ref)
    }

    pub fn ids(&self) -> Vec<i64> {
        self.0.keys().copied().collect()
    }

    pub fn retain(&mut self, keep: impl Fn(&T) -> bool) {
        self.0.retain(|_, row| keep(row));
    }
}

impl<T: Clone> Table<T> {
    pub fn get_mut(&mut self, id: i64) -> Option<&mut T> {
        self.0.get_mut(&id).map(Arc::make_mut)
    }

    pub fn iter_mut(&mut self) -> impl Iterator<Item = &mut T> {
        self.0.values_mut().map(Arc::make_mut)
    }
}
