// Written by `npm run generate` from api/; do not edit.
//! The models of `resources`.

use serde::{Deserialize, Serialize};

/// A thing that an event may use, such as a room.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(default)]
pub struct EventResource {
    /// Resource id.
    #[serde(rename = "ResourceID", skip_serializing_if = "Option::is_none")]
    pub resource_id: Option<i64>,
    /// Resource name.
    #[serde(rename = "ResourceName", skip_serializing_if = "Option::is_none")]
    pub resource_name: Option<String>,
    /// Image url.
    #[serde(rename = "ImageURL", skip_serializing_if = "Option::is_none")]
    pub image_url: Option<String>,
    /// Seen in requests only.
    #[serde(rename = "Location", skip_serializing_if = "Option::is_none")]
    pub location: Option<String>,
    /// Seen in requests only.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Seen in requests only.
    #[serde(rename = "EventResourceTypeID", skip_serializing_if = "Option::is_none")]
    pub event_resource_type_id: Option<i64>,
}
