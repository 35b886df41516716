//! Short lines at the top of a space.

use serde::{Deserialize, Serialize};

use crate::domain::Table;

/// An announcement: a name and a value.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Announcement {
    pub id: i64,
    pub space: i64,
    pub name: String,
    pub value: String,
}

/// All announcements.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Announcements(pub Table<Announcement>);
