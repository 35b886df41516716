// Written by `npm run generate` from api/; do not edit.
//! The models of `categories`.

use crate::browser::api::codes::{EntityStatus, EntityType};
use crate::browser::api::ids::{CategoryId, SpaceId};
use crate::browser::decode::model;
use crate::browser::values::Value;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A category of items.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
#[non_exhaustive]
pub struct ContentCategory {
    /// Category id.
    #[serde(rename = "CategoryID")]
    pub category_id: CategoryId,
    /// Category name.
    #[serde(rename = "CategoryName", skip_serializing_if = "Option::is_none")]
    pub category_name: Option<String>,
    /// Seen in requests only.
    #[serde(rename = "CategoryDescription", skip_serializing_if = "Option::is_none")]
    pub category_description: Option<String>,
    /// Seen in requests only.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<SpaceId>,
    /// Status id.
    #[serde(rename = "StatusID", skip_serializing_if = "Option::is_none")]
    pub status_id: Option<EntityStatus>,
    /// Known from the API of 2013.
    #[serde(rename = "ParentID", skip_serializing_if = "Option::is_none")]
    pub parent_id: Option<i64>,
    /// Known from the API of 2013.
    #[serde(rename = "ParentName", skip_serializing_if = "Option::is_none")]
    pub parent_name: Option<String>,
    /// Known from the API of 2013.
    #[serde(rename = "SEOName", skip_serializing_if = "Option::is_none")]
    pub seo_name: Option<String>,
    /// Known from the API of 2013.
    #[serde(rename = "MetaTitle", skip_serializing_if = "Option::is_none")]
    pub meta_title: Option<String>,
    /// Known from the API of 2013.
    #[serde(rename = "MetaDescription", skip_serializing_if = "Option::is_none")]
    pub meta_description: Option<String>,
    /// Known from the API of 2013.
    #[serde(rename = "MetaKeywords", skip_serializing_if = "Option::is_none")]
    pub meta_keywords: Option<String>,
    /// The fields that this version does not know.
    #[serde(rename = "$other", skip_serializing_if = "BTreeMap::is_empty")]
    pub other: BTreeMap<String, Value>,
}

model! {
    ContentCategory:
        0 "CategoryID" category_id,
        1 "CategoryName" category_name,
        2 "CategoryDescription" category_description,
        3 "SpaceID" space_id,
        4 "StatusID" status_id,
        5 "ParentID" parent_id,
        6 "ParentName" parent_name,
        7 "SEOName" seo_name,
        8 "MetaTitle" meta_title,
        9 "MetaDescription" meta_description,
        10 "MetaKeywords" meta_keywords,
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

model! {
    ContentCategoryChange:
        0 "CategoryName" category_name,
        1 "CategoryDescription" category_description,
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

model! {
    ContentCategoryInput:
        0 "CategoryDescription" category_description,
        1 "CategoryName" category_name,
        2 "EntityType" entity_type,
        3 "SpaceID" space_id,
        4 "StatusID" status_id,
}
