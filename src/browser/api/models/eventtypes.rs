// Written by `npm run generate` from api/; do not edit.
//! The models of `eventtypes`.

use crate::browser::api::ids::EventTypeId;
use crate::browser::decode::model;
use crate::browser::values::Value;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A kind of event.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
#[non_exhaustive]
pub struct EventType {
    /// Event type id.
    #[serde(rename = "EventTypeID")]
    pub event_type_id: EventTypeId,
    /// Event type name.
    #[serde(rename = "EventTypeName", skip_serializing_if = "Option::is_none")]
    pub event_type_name: Option<String>,
    /// The fields that this version does not know.
    #[serde(rename = "$other", skip_serializing_if = "BTreeMap::is_empty")]
    pub other: BTreeMap<String, Value>,
}

model! {
    EventType:
        0 "EventTypeID" event_type_id,
        1 "EventTypeName" event_type_name,
}
