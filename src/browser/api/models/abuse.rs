// Written by `npm run generate` from api/; do not edit.
//! The models of `abuse`.

use crate::browser::api::codes::EntityType;
use crate::browser::api::ids::{EntityId, SpaceId, UserId};
use crate::browser::decode::model;
use crate::browser::values::Value;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A reason for which something can be reported. It surely has a name as well, whose spelling is
/// unknown.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
#[non_exhaustive]
pub struct AbuseType {
    /// Report type id.
    #[serde(rename = "ReportTypeID", skip_serializing_if = "Option::is_none")]
    pub report_type_id: Option<i64>,
    /// The fields that this version does not know.
    #[serde(rename = "$other", skip_serializing_if = "BTreeMap::is_empty")]
    pub other: BTreeMap<String, Value>,
}

model! {
    AbuseType:
        0 "ReportTypeID" report_type_id,
}

/// A report of something that breaks the rules.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
#[non_exhaustive]
pub struct AbuseReport {
    /// Report type id.
    #[serde(rename = "ReportTypeID", skip_serializing_if = "Option::is_none")]
    pub report_type_id: Option<i64>,
    /// Flag comment.
    #[serde(rename = "FlagComment", skip_serializing_if = "Option::is_none")]
    pub flag_comment: Option<String>,
    /// Entity id.
    #[serde(rename = "EntityID", skip_serializing_if = "Option::is_none")]
    pub entity_id: Option<EntityId>,
    /// Entity type.
    #[serde(rename = "EntityType", skip_serializing_if = "Option::is_none")]
    pub entity_type: Option<EntityType>,
    /// User id.
    #[serde(rename = "UserID", skip_serializing_if = "Option::is_none")]
    pub user_id: Option<UserId>,
    /// Space id.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<SpaceId>,
    /// The fields that this version does not know.
    #[serde(rename = "$other", skip_serializing_if = "BTreeMap::is_empty")]
    pub other: BTreeMap<String, Value>,
}

model! {
    AbuseReport:
        0 "ReportTypeID" report_type_id,
        1 "FlagComment" flag_comment,
        2 "EntityID" entity_id,
        3 "EntityType" entity_type,
        4 "UserID" user_id,
        5 "SpaceID" space_id,
}
