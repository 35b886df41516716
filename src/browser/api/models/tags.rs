// Written by `npm run generate` from api/; do not edit.
//! The models of `tags`.

use serde::{Deserialize, Serialize};

/// A tag and how often it is used.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(default)]
pub struct Tag {
    /// Tag id.
    #[serde(rename = "TagID", skip_serializing_if = "Option::is_none")]
    pub tag_id: Option<i64>,
    /// Tag name.
    #[serde(rename = "TagName", skip_serializing_if = "Option::is_none")]
    pub tag_name: Option<String>,
    /// Count.
    #[serde(rename = "Count", skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
}

/// A group of tags. It surely has a name as well, whose spelling is unknown.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(default)]
pub struct TagGroup {
    /// Tag group id.
    #[serde(rename = "TagGroupID", skip_serializing_if = "Option::is_none")]
    pub tag_group_id: Option<i64>,
    /// With FetchTags only.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
}
