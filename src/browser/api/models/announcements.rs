// Written by `npm run generate` from api/; do not edit.
//! The models of `announcements`.

use crate::browser::decode::model;
use crate::browser::values::Value;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A name and a value.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
#[non_exhaustive]
pub struct Announcement {
    /// Property id.
    #[serde(rename = "PropertyID", skip_serializing_if = "Option::is_none")]
    pub property_id: Option<i64>,
    /// Property name.
    #[serde(rename = "PropertyName", skip_serializing_if = "Option::is_none")]
    pub property_name: Option<String>,
    /// Property value.
    #[serde(rename = "PropertyValue", skip_serializing_if = "Option::is_none")]
    pub property_value: Option<String>,
    /// Space image url.
    #[serde(rename = "SpaceImageUrl", skip_serializing_if = "Option::is_none")]
    pub space_image_url: Option<String>,
    /// The fields that this version does not know.
    #[serde(rename = "$other", skip_serializing_if = "BTreeMap::is_empty")]
    pub other: BTreeMap<String, Value>,
}

model! {
    Announcement:
        0 "PropertyID" property_id,
        1 "PropertyName" property_name,
        2 "PropertyValue" property_value,
        3 "SpaceImageUrl" space_image_url,
}
