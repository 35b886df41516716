//! Anything that has an id, as other things refer to it.

use super::Kind;
use crate::time::Timestamp;

/// What is known of a thing whatever its kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entity {
    pub kind: Kind,
    pub id: i64,
    /// The space it lives in; 0 is the community.
    pub space: i64,
    pub author: i64,
    pub title: String,
    /// Plain text.
    pub summary: String,
    /// Its page, below the site's folder.
    pub path: String,
    /// The thing it belongs to, 0 if it stands alone.
    pub parent: i64,
    pub created: Timestamp,
}
