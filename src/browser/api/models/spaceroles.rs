// Written by `npm run generate` from api/; do not edit.
//! The models of `spaceroles`.

use serde::{Deserialize, Serialize};

/// A role in a space. No answer was seen: the fields are those that requests send and paths name.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(default)]
pub struct SpaceRole {
    /// Role id.
    #[serde(rename = "RoleID", skip_serializing_if = "Option::is_none")]
    pub role_id: Option<i64>,
    /// Role name.
    #[serde(rename = "RoleName", skip_serializing_if = "Option::is_none")]
    pub role_name: Option<String>,
    /// Description.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
}
