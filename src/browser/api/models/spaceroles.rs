// Written by `npm run generate` from api/; do not edit.
//! The models of `spaceroles`.

use crate::browser::api::ids::RoleId;
use crate::browser::decode::model;
use crate::browser::values::Value;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A role in a space. No answer was seen: the fields are those that requests send and paths name.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
#[non_exhaustive]
pub struct SpaceRole {
    /// Role id.
    #[serde(rename = "RoleID", skip_serializing_if = "Option::is_none")]
    pub role_id: Option<RoleId>,
    /// Role name.
    #[serde(rename = "RoleName", skip_serializing_if = "Option::is_none")]
    pub role_name: Option<String>,
    /// Description.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The fields that this version does not know.
    #[serde(rename = "$other", skip_serializing_if = "BTreeMap::is_empty")]
    pub other: BTreeMap<String, Value>,
}

model! {
    SpaceRole:
        0 "RoleID" role_id,
        1 "RoleName" role_name,
        2 "Description" description,
}
