// Written by `npm run generate` from api/; do not edit.
//! The models of `announcements`.

use serde::{Deserialize, Serialize};

/// A name and a value.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(default)]
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
}
