// Written by `npm run generate` from api/; do not edit.
//! The models of `eventtypes`.

use serde::{Deserialize, Serialize};

/// A kind of event.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(default)]
pub struct EventType {
    /// Event type id.
    #[serde(rename = "EventTypeID")]
    pub event_type_id: i64,
    /// Event type name.
    #[serde(rename = "EventTypeName", skip_serializing_if = "Option::is_none")]
    pub event_type_name: Option<String>,
}
