// Written by `npm run generate` from api/; do not edit.
//! The models of `tags`.

use crate::browser::decode::model;
use crate::browser::values::Value;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A tag and how often it is used.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
#[non_exhaustive]
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
    /// The fields that this version does not know.
    #[serde(rename = "$other", skip_serializing_if = "BTreeMap::is_empty")]
    pub other: BTreeMap<String, Value>,
}

model! {
    Tag:
        0 "TagID" tag_id,
        1 "TagName" tag_name,
        2 "Count" count,
}

/// A group of tags. It surely has a name as well, whose spelling is unknown.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
#[non_exhaustive]
pub struct TagGroup {
    /// Tag group id.
    #[serde(rename = "TagGroupID", skip_serializing_if = "Option::is_none")]
    pub tag_group_id: Option<i64>,
    /// With FetchTags only.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
    /// The fields that this version does not know.
    #[serde(rename = "$other", skip_serializing_if = "BTreeMap::is_empty")]
    pub other: BTreeMap<String, Value>,
}

model! {
    TagGroup:
        0 "TagGroupID" tag_group_id,
        1 "Tags" tags,
}
