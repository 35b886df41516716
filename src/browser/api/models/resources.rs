// Written by `npm run generate` from api/; do not edit.
//! The models of `resources`.

use crate::browser::api::ids::ResourceId;
use crate::browser::decode::model;
use crate::browser::values::Value;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A thing that an event may use, such as a room.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
#[non_exhaustive]
pub struct EventResource {
    /// Resource id.
    #[serde(rename = "ResourceID")]
    pub resource_id: ResourceId,
    /// Resource name.
    #[serde(rename = "ResourceName", skip_serializing_if = "Option::is_none")]
    pub resource_name: Option<String>,
    /// Image url.
    #[serde(rename = "ImageURL", skip_serializing_if = "Option::is_none")]
    pub image_url: Option<String>,
    /// Seen in requests only.
    #[serde(rename = "Location", skip_serializing_if = "Option::is_none")]
    pub location: Option<String>,
    /// Ids of spaces, separated by commas; seen in requests only.
    #[serde(rename = "SpaceIDCSV", skip_serializing_if = "Option::is_none")]
    pub space_id_csv: Option<String>,
    /// Seen in requests only.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Seen in requests only.
    #[serde(rename = "EventResourceTypeID", skip_serializing_if = "Option::is_none")]
    pub event_resource_type_id: Option<i64>,
    /// The fields that this version does not know.
    #[serde(rename = "$other", skip_serializing_if = "BTreeMap::is_empty")]
    pub other: BTreeMap<String, Value>,
}

model! {
    EventResource:
        0 "ResourceID" resource_id,
        1 "ResourceName" resource_name,
        2 "ImageURL" image_url,
        3 "Location" location,
        4 "SpaceIDCSV" space_id_csv,
        5 "Description" description,
        6 "EventResourceTypeID" event_resource_type_id,
}

/// A kind of resource. It surely has a name as well, whose spelling is unknown.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
#[non_exhaustive]
pub struct EventResourceType {
    /// Event resource type id.
    #[serde(rename = "EventResourceTypeID", skip_serializing_if = "Option::is_none")]
    pub event_resource_type_id: Option<i64>,
    /// The fields that this version does not know.
    #[serde(rename = "$other", skip_serializing_if = "BTreeMap::is_empty")]
    pub other: BTreeMap<String, Value>,
}

model! {
    EventResourceType:
        0 "EventResourceTypeID" event_resource_type_id,
}
