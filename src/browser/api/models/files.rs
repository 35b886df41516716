// Written by `npm run generate` from api/; do not edit.
//! The models of `files`.

use serde::{Deserialize, Serialize};

/// A folder of files.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(default)]
pub struct FileDirectory {
    /// Directory id.
    #[serde(rename = "DirectoryID")]
    pub directory_id: i64,
    /// Directory name.
    #[serde(rename = "DirectoryName", skip_serializing_if = "Option::is_none")]
    pub directory_name: Option<String>,
    /// Id of the folder above; seen in requests only.
    #[serde(rename = "ParentID", skip_serializing_if = "Option::is_none")]
    pub parent_id: Option<i64>,
    /// Seen in requests only.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<i64>,
}
