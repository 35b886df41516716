// Written by `npm run generate` from api/; do not edit.
//! The models of `categories`.

use crate::browser::api::codes::{EntityStatus, EntityType};
use crate::browser::api::ids::{CategoryId, SpaceId};
use crate::browser::values::Value;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A category of items.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
#[non_exhaustive]
pub struct ContentCategory {
    /// Category id.
    #[serde(rename = "CategoryID", skip_serializing_if = "Option::is_none")]
    pub category_id: Option<CategoryId>,
    /// Category name.
    #[serde(rename = "CategoryName", skip_serializing_if = "Option::is_none")]
    pub category_name: Option<String>,
    /// The fields that this version does not know.
    #[serde(rename = "$other", skip_serializing_if = "BTreeMap::is_empty")]
    pub other: BTreeMap<String, Value>,
}

/// The fields of a category that a writer may change.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
#[non_exhaustive]
pub struct ContentCategoryChange {
    /// Category name.
    #[serde(rename = "CategoryName", skip_serializing_if = "Option::is_none")]
    pub category_name: Option<String>,
    /// Category description.
    #[serde(rename = "CategoryDescription", skip_serializing_if = "Option::is_none")]
    pub category_description: Option<String>,
    /// The fields that this version does not know.
    #[serde(rename = "$other", skip_serializing_if = "BTreeMap::is_empty")]
    pub other: BTreeMap<String, Value>,
}

/// A new category.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
#[non_exhaustive]
pub struct ContentCategoryInput {
    /// Category description.
    #[serde(rename = "CategoryDescription", skip_serializing_if = "Option::is_none")]
    pub category_description: Option<String>,
    /// Category name.
    #[serde(rename = "CategoryName")]
    pub category_name: String,
    /// Entity type.
    #[serde(rename = "EntityType")]
    pub entity_type: EntityType,
    /// 0 is the top-level community.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<SpaceId>,
    /// Status id.
    #[serde(rename = "StatusID", skip_serializing_if = "Option::is_none")]
    pub status_id: Option<EntityStatus>,
    /// The fields that this version does not know.
    #[serde(rename = "$other", skip_serializing_if = "BTreeMap::is_empty")]
    pub other: BTreeMap<String, Value>,
}
