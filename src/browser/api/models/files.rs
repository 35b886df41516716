// Written by `npm run generate` from api/; do not edit.
//! The models of `files`.

use crate::browser::api::ids::{DirectoryId, SpaceId};
use crate::browser::decode::model;
use crate::browser::values::Value;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A folder of files.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
#[non_exhaustive]
pub struct FileDirectory {
    /// Directory id.
    #[serde(rename = "DirectoryID")]
    pub directory_id: DirectoryId,
    /// Directory name.
    #[serde(rename = "DirectoryName", skip_serializing_if = "Option::is_none")]
    pub directory_name: Option<String>,
    /// Id of the folder above; seen in requests only.
    #[serde(rename = "ParentID", skip_serializing_if = "Option::is_none")]
    pub parent_id: Option<i64>,
    /// Seen in requests only.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<SpaceId>,
    /// The fields that this version does not know.
    #[serde(rename = "$other", skip_serializing_if = "BTreeMap::is_empty")]
    pub other: BTreeMap<String, Value>,
}

model! {
    FileDirectory:
        0 "DirectoryID" directory_id,
        1 "DirectoryName" directory_name,
        2 "ParentID" parent_id,
        3 "SpaceID" space_id,
}
