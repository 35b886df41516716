//! How rows are written that copies of a world share.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::{Serialize, Serializer};

/// The name by which a serializer knows a shared row: as long as a copy of the world lives, a row at the
/// same address is the same row, and whoever has written it need not look at it again.
pub const SHARED: &str = "$shared";

/// A row that copies of a world share.
pub struct SharedRow<'a, T>(pub &'a Arc<T>);

impl<T: Serialize> Serialize for SharedRow<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_newtype_struct(SHARED, &**self.0)
    }
}

pub fn entries<K: Serialize, T: Serialize, S: Serializer>(rows: &BTreeMap<K, Arc<T>>, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_map(rows.iter().map(|(key, row)| (key, SharedRow(row))))
}
