// Written by `npm run generate` from api/; do not edit.
//! The models of `roles`.

use crate::browser::api::ids::RoleId;
use crate::browser::decode::model;
use crate::browser::values::Value;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What is sent to add or change a site role.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
#[non_exhaustive]
pub struct RoleInput {
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
    RoleInput:
        0 "RoleName" role_name,
        1 "Description" description,
}

/// A role of the site.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
#[non_exhaustive]
pub struct Role {
    /// Role id.
    #[serde(rename = "RoleID", skip_serializing_if = "Option::is_none")]
    pub role_id: Option<RoleId>,
    /// Role name.
    #[serde(rename = "RoleName", skip_serializing_if = "Option::is_none")]
    pub role_name: Option<String>,
    /// Description.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Known from the API of 2013.
    #[serde(rename = "RoleImageFileName", skip_serializing_if = "Option::is_none")]
    pub role_image_file_name: Option<String>,
    /// The fields that this version does not know.
    #[serde(rename = "$other", skip_serializing_if = "BTreeMap::is_empty")]
    pub other: BTreeMap<String, Value>,
}

model! {
    Role:
        0 "RoleID" role_id,
        1 "RoleName" role_name,
        2 "Description" description,
        3 "RoleImageFileName" role_image_file_name,
}
