// Written by `npm run generate` from api/; do not edit.
//! The models of `bookmarks`.

use crate::browser::api::codes::EntityType;
use crate::browser::api::ids::{ContentId, UserId};
use crate::browser::decode::model;
use crate::browser::values::Value;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What a bookmark says.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
#[non_exhaustive]
pub struct BookmarkText {
    /// Title.
    #[serde(rename = "Title", skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Description.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The fields that this version does not know.
    #[serde(rename = "$other", skip_serializing_if = "BTreeMap::is_empty")]
    pub other: BTreeMap<String, Value>,
}

model! {
    BookmarkText:
        0 "Title" title,
        1 "Description" description,
}

/// A bookmark of an item. It surely has an id of its own, whose name is unknown.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
#[non_exhaustive]
pub struct Bookmark {
    /// Title.
    #[serde(rename = "Title", skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Description.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Content id.
    #[serde(rename = "ContentID", skip_serializing_if = "Option::is_none")]
    pub content_id: Option<ContentId>,
    /// Entity type.
    #[serde(rename = "EntityType", skip_serializing_if = "Option::is_none")]
    pub entity_type: Option<EntityType>,
    /// User id.
    #[serde(rename = "UserID", skip_serializing_if = "Option::is_none")]
    pub user_id: Option<UserId>,
    /// The fields that this version does not know.
    #[serde(rename = "$other", skip_serializing_if = "BTreeMap::is_empty")]
    pub other: BTreeMap<String, Value>,
}

model! {
    Bookmark:
        0 "Title" title,
        1 "Description" description,
        2 "ContentID" content_id,
        3 "EntityType" entity_type,
        4 "UserID" user_id,
}
