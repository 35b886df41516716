//! How is written what copies of a world share.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::{Serialize, Serializer};

/// The name by which a serializer knows what is shared, be it a row, a block of rows or a whole
/// collection: as long as a copy of the world lives, what lies at the same address is the same, and
/// whoever has written it need not look at it again.
pub const SHARED: &str = "$shared";

/// The name of rows that are given as a list of shared blocks, each of them a map.
pub const BLOCKS: &str = "$blocks";

/// Something that copies of a world share.
pub struct Common<'a, T>(pub &'a Arc<T>);

impl<T: Serialize> Serialize for Common<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_newtype_struct(SHARED, &**self.0)
    }
}

/// Rows in shared blocks.
pub struct Blocks<'a, T>(pub &'a [Arc<T>]);

impl<T: Serialize> Serialize for Blocks<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.iter().map(Common))
    }
}

pub fn entries<K: Serialize, T: Serialize, S: Serializer>(rows: &BTreeMap<K, Arc<T>>, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_map(rows.iter().map(|(key, row)| (key, Common(row))))
}
