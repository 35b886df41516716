//! Blocks of rows: the unit that copies of a table share and that is written at once.

use std::ops::{Deref, DerefMut};
use std::sync::Arc;

use serde::{Serialize, Serializer};

use super::by_address::ByAddress;

/// Rows with their ids, sorted by id.
#[derive(Debug)]
pub struct Block<T>(Vec<(i64, Arc<T>)>);

impl<T> Clone for Block<T> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

impl<T> Deref for Block<T> {
    type Target = Vec<(i64, Arc<T>)>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl<T> DerefMut for Block<T> {
    fn deref_mut(&mut self) -> &mut Self::Target {
        &mut self.0
    }
}

impl<T> FromIterator<(i64, Arc<T>)> for Block<T> {
    fn from_iter<I: IntoIterator<Item = (i64, Arc<T>)>>(rows: I) -> Self {
        Self(rows.into_iter().collect())
    }
}

impl<T: Serialize> Serialize for Block<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(id, row)| (id, ByAddress(row))))
    }
}
