//! An index that is computed from a collection on demand.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

/// A value that is computed from a collection on first use. A change only records the id; the next read
/// applies the recorded changes. Writing many rows without reading costs nothing.
#[derive(Debug)]
pub struct Derived<T> {
    fresh: OnceLock<Arc<T>>,
    /// The former value, before rows changed. A reader has to take it out, hence the lock.
    stale: Mutex<Option<Arc<T>>>,
    touched: BTreeSet<i64>,
}

impl<T> Default for Derived<T> {
    fn default() -> Self {
        Self { fresh: OnceLock::new(), stale: Mutex::default(), touched: BTreeSet::new() }
    }
}

impl<T> Clone for Derived<T> {
    fn clone(&self) -> Self {
        let stale = self.stale.lock().unwrap_or_else(PoisonError::into_inner).clone();
        Self { fresh: self.fresh.clone(), stale: Mutex::new(stale), touched: self.touched.clone() }
    }
}

impl<T: Clone> Derived<T> {
    /// Records that a row was added, changed or removed.
    pub fn touch(&mut self, id: i64) {
        let stale = self.stale.get_mut().unwrap_or_else(PoisonError::into_inner);
        if let Some(fresh) = self.fresh.take() {
            *stale = Some(fresh);
            self.touched.clear();
        }
        if stale.is_some() {
            self.touched.insert(id);
        }
    }

    /// Returns the value; computes it or applies the recorded changes first.
    pub fn look(&self, make: impl FnOnce() -> T, take_in: impl FnOnce(&mut T, &BTreeSet<i64>)) -> &T {
        self.fresh.get_or_init(|| {
            let stale = self.stale.lock().unwrap_or_else(PoisonError::into_inner).take();
            let Some(mut made) = stale else {
                return Arc::new(make());
            };
            take_in(Arc::make_mut(&mut made), &self.touched);
            made
        })
    }
}

/// A row of a vector that is sorted by id.
pub trait Row {
    fn id(&self) -> i64;
}

/// Applies changes to sorted rows; `now` returns the current row of an id, or `None` if it was removed.
pub fn take_in<R: Row>(rows: &mut Vec<R>, touched: &BTreeSet<i64>, mut now: impl FnMut(i64) -> Option<R>) {
    let mut gone = BTreeSet::new();
    for id in touched {
        match (rows.binary_search_by_key(id, Row::id), now(*id)) {
            (Ok(at), Some(row)) => rows[at] = row,
            (Err(at), Some(row)) => rows.insert(at, row),
            (Ok(_), None) => _ = gone.insert(*id),
            (Err(_), None) => {}
        }
    }
    if !gone.is_empty() {
        rows.retain(|row| !gone.contains(&row.id()));
    }
}
