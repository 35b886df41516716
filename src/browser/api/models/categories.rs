// Written by `npm run generate` from api/; do not edit.
//! The models of `categories`.

use crate::browser::api::codes::{EntityStatus, EntityType};
use serde::{Deserialize, Serialize};

/// A category of items.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(default)]
pub struct ContentCategory {
    /// Category id.
    #[serde(rename = "CategoryID", skip_serializing_if = "Option::is_none")]
    pub category_id: Option<i64>,
    /// Category name.
    #[serde(rename = "CategoryName", skip_serializing_if = "Option::is_none")]
    pub category_name: Option<String>,
}

/// The fields of a category that a writer may change.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(default)]
pub struct ContentCategoryChange {
    /// Category name.
    #[serde(rename = "CategoryName", skip_serializing_if = "Option::is_none")]
    pub category_name: Option<String>,
    /// Category description.
    #[serde(rename = "CategoryDescription", skip_serializing_if = "Option::is_none")]
    pub category_description: Option<String>,
}

/// A new category.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(default)]
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
    pub space_id: Option<i64>,
    /// Status id.
    #[serde(rename = "StatusID", skip_serializing_if = "Option::is_none")]
    pub status_id: Option<EntityStatus>,
}
