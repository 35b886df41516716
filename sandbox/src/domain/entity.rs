//! The common fields of all entity types.

use super::EntityType;
use crate::time::Timestamp;

/// An object of any entity type, with the fields that every type has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entity {
    pub entity_type: EntityType,
    pub id: i64,
    /// The space it belongs to; 0 is the community.
    pub space: i64,
    pub author: i64,
    pub title: String,
    /// Plain text.
    pub summary: String,
    /// Path of its page, below the site's folder.
    pub path: String,
    /// The parent object; 0 for none.
    pub parent: i64,
    pub created: Timestamp,
}
