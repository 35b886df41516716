// Written by `npm run generate` from api/; do not edit.
//! The models of `bookmarks`.

use serde::{Deserialize, Serialize};

/// What a bookmark says.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(default)]
pub struct BookmarkText {
    /// Title.
    #[serde(rename = "Title", skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Description.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
}
