// Written by `npm run generate` from api/; do not edit.
//! The models of `abuse`.

use crate::browser::api::codes::EntityType;
use serde::{Deserialize, Serialize};

/// A reason for which something can be reported. It surely has a name as well, whose spelling is
/// unknown.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(default)]
pub struct AbuseType {
    /// Report type id.
    #[serde(rename = "ReportTypeID", skip_serializing_if = "Option::is_none")]
    pub report_type_id: Option<i64>,
}

/// A report of something that breaks the rules.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(default)]
pub struct AbuseReport {
    /// Report type id.
    #[serde(rename = "ReportTypeID", skip_serializing_if = "Option::is_none")]
    pub report_type_id: Option<i64>,
    /// Flag comment.
    #[serde(rename = "FlagComment", skip_serializing_if = "Option::is_none")]
    pub flag_comment: Option<String>,
    /// Entity id.
    #[serde(rename = "EntityID", skip_serializing_if = "Option::is_none")]
    pub entity_id: Option<i64>,
    /// Entity type.
    #[serde(rename = "EntityType", skip_serializing_if = "Option::is_none")]
    pub entity_type: Option<EntityType>,
    /// User id.
    #[serde(rename = "UserID", skip_serializing_if = "Option::is_none")]
    pub user_id: Option<i64>,
    /// Space id.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<i64>,
}
