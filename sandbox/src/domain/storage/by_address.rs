//! Serialization of copy-on-write data, so that unchanged data is recognised by its address.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::{Serialize, Serializer};

/// Newtype name that marks shared data for a serializer: a row, a block of rows or a whole collection.
/// While a copy of the domain lives, data at the same address is unchanged, so a serializer that has
/// written it before can skip it.
pub const SHARED: &str = "$shared";

/// Newtype name that marks rows as a list of shared blocks, each of them a map.
pub const BLOCKS: &str = "$blocks";

/// Shared data, serialized under the name [`SHARED`].
pub struct ByAddress<'a, T>(pub &'a Arc<T>);

impl<T: Serialize> Serialize for ByAddress<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_newtype_struct(SHARED, &**self.0)
    }
}

/// Rows in shared blocks.
pub struct Blocks<'a, T>(pub &'a [Arc<T>]);

impl<T: Serialize> Serialize for Blocks<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.iter().map(ByAddress))
    }
}

pub fn entries<K: Serialize, T: Serialize, S: Serializer>(rows: &BTreeMap<K, Arc<T>>, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_map(rows.iter().map(|(key, row)| (key, ByAddress(row))))
}
