// Written by `npm run generate` from api/; do not edit.
//! The models of `fields`.

use crate::browser::decode::model;
use crate::browser::values::Value;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A field of a profile or of a kind of content.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
#[non_exhaustive]
pub struct ProfileField {
    /// This or FieldUseID.
    #[serde(rename = "FieldID", skip_serializing_if = "Option::is_none")]
    pub field_id: Option<i64>,
    /// This or FieldID.
    #[serde(rename = "FieldUseID", skip_serializing_if = "Option::is_none")]
    pub field_use_id: Option<i64>,
    /// Field display name.
    #[serde(rename = "FieldDisplayName", skip_serializing_if = "Option::is_none")]
    pub field_display_name: Option<String>,
    /// Field description.
    #[serde(rename = "FieldDescription", skip_serializing_if = "Option::is_none")]
    pub field_description: Option<String>,
    /// Field type.
    #[serde(rename = "FieldType", skip_serializing_if = "Option::is_none")]
    pub field_type: Option<i64>,
    /// Profile group id.
    #[serde(rename = "ProfileGroupID", skip_serializing_if = "Option::is_none")]
    pub profile_group_id: Option<i64>,
    /// The fields that this version does not know.
    #[serde(rename = "$other", skip_serializing_if = "BTreeMap::is_empty")]
    pub other: BTreeMap<String, Value>,
}

model! {
    ProfileField:
        0 "FieldID" field_id,
        1 "FieldUseID" field_use_id,
        2 "FieldDisplayName" field_display_name,
        3 "FieldDescription" field_description,
        4 "FieldType" field_type,
        5 "ProfileGroupID" profile_group_id,
}
