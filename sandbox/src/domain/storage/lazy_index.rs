//! An index that is computed from a collection on demand.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

/// A value that is computed from a collection on first use. A change only records the id; the next read
/// applies the recorded changes. Writing many rows without reading costs nothing.
#[derive(Debug)]
pub struct LazyIndex<T> {
    current: OnceLock<Arc<T>>,
    /// The former value, before rows changed. A reader has to take it out, hence the lock.
    stale: Mutex<Option<Arc<T>>>,
    changed_ids: BTreeSet<i64>,
}

impl<T> Default for LazyIndex<T> {
    fn default() -> Self {
        Self { current: OnceLock::new(), stale: Mutex::default(), changed_ids: BTreeSet::new() }
    }
}

impl<T> Clone for LazyIndex<T> {
    fn clone(&self) -> Self {
        let stale = self.stale.lock().unwrap_or_else(PoisonError::into_inner).clone();
        Self { current: self.current.clone(), stale: Mutex::new(stale), changed_ids: self.changed_ids.clone() }
    }
}

impl<T: Clone> LazyIndex<T> {
    /// Records that a row was added, changed or removed.
    pub fn invalidate(&mut self, id: i64) {
        let stale = self.stale.get_mut().unwrap_or_else(PoisonError::into_inner);
        if let Some(current) = self.current.take() {
            *stale = Some(current);
            self.changed_ids.clear();
        }
        if stale.is_some() {
            self.changed_ids.insert(id);
        }
    }

    /// Returns the value; computes it or applies the recorded changes first.
    pub fn get(&self, make: impl FnOnce() -> T, apply_changes: impl FnOnce(&mut T, &BTreeSet<i64>)) -> &T {
        self.current.get_or_init(|| {
            let stale = self.stale.lock().unwrap_or_else(PoisonError::into_inner).take();
            let Some(mut made) = stale else {
                return Arc::new(make());
            };
            apply_changes(Arc::make_mut(&mut made), &self.changed_ids);
            made
        })
    }
}

/// A row of a vector that is sorted by id.
pub trait HasId {
    fn id(&self) -> i64;
}

/// Applies changes to sorted rows; `now` returns the current row of an id, or `None` if it was removed.
pub fn apply_changes<R: HasId>(rows: &mut Vec<R>, changed_ids: &BTreeSet<i64>, mut now: impl FnMut(i64) -> Option<R>) {
    let mut removed = BTreeSet::new();
    for id in changed_ids {
        match (rows.binary_search_by_key(id, HasId::id), now(*id)) {
            (Ok(at), Some(row)) => rows[at] = row,
            (Err(at), Some(row)) => rows.insert(at, row),
            (Ok(_), None) => _ = removed.insert(*id),
            (Err(_), None) => {}
        }
    }
    if !removed.is_empty() {
        rows.retain(|row| !removed.contains(&row.id()));
    }
}
