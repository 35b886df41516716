// Written by `npm run generate` from api/; do not edit.
//! The models of `reminders`.

use crate::browser::api::codes::{EntityType, ReminderType};
use crate::browser::api::ids::{EntityId, ReminderId, UserId};
use crate::browser::decode::model;
use crate::browser::values::Value;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A reminder of an event. No answer was seen: the fields are those that requests send and paths name.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
#[non_exhaustive]
pub struct EventReminder {
    /// Reminder id.
    #[serde(rename = "ReminderID", skip_serializing_if = "Option::is_none")]
    pub reminder_id: Option<ReminderId>,
    /// 5, an event.
    #[serde(rename = "EntityType", skip_serializing_if = "Option::is_none")]
    pub entity_type: Option<EntityType>,
    /// Id of the event.
    #[serde(rename = "EntityID", skip_serializing_if = "Option::is_none")]
    pub entity_id: Option<EntityId>,
    /// Unit of ReminderTime.
    #[serde(rename = "ReminderType", skip_serializing_if = "Option::is_none")]
    pub reminder_type: Option<ReminderType>,
    /// How many of the units before the start.
    #[serde(rename = "ReminderTime", skip_serializing_if = "Option::is_none")]
    pub reminder_time: Option<i64>,
    /// User id.
    #[serde(rename = "UserID", skip_serializing_if = "Option::is_none")]
    pub user_id: Option<UserId>,
    /// The fields that this version does not know.
    #[serde(rename = "$other", skip_serializing_if = "BTreeMap::is_empty")]
    pub other: BTreeMap<String, Value>,
}

model! {
    EventReminder:
        0 "ReminderID" reminder_id,
        1 "EntityType" entity_type,
        2 "EntityID" entity_id,
        3 "ReminderType" reminder_type,
        4 "ReminderTime" reminder_time,
        5 "UserID" user_id,
}
