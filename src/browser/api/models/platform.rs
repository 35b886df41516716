// Written by `npm run generate` from api/; do not edit.
//! The models of `platform`.

use crate::browser::values::Value;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Switches of the sign-in.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
#[non_exhaustive]
pub struct SamlDetails {
    /// Is saml enabled.
    #[serde(rename = "IsSAMLEnabled", skip_serializing_if = "Option::is_none")]
    pub is_saml_enabled: Option<bool>,
    /// Is auto login enabled.
    #[serde(rename = "IsAutoLoginEnabled", skip_serializing_if = "Option::is_none")]
    pub is_auto_login_enabled: Option<bool>,
    /// Active directory auth enabled.
    #[serde(rename = "ActiveDirectoryAuthEnabled", skip_serializing_if = "Option::is_none")]
    pub active_directory_auth_enabled: Option<bool>,
    /// The fields that this version does not know.
    #[serde(rename = "$other", skip_serializing_if = "BTreeMap::is_empty")]
    pub other: BTreeMap<String, Value>,
}

/// A country.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
#[non_exhaustive]
pub struct Country {
    /// Country id.
    #[serde(rename = "CountryID", skip_serializing_if = "Option::is_none")]
    pub country_id: Option<i64>,
    /// Country name.
    #[serde(rename = "CountryName", skip_serializing_if = "Option::is_none")]
    pub country_name: Option<String>,
    /// The fields that this version does not know.
    #[serde(rename = "$other", skip_serializing_if = "BTreeMap::is_empty")]
    pub other: BTreeMap<String, Value>,
}

/// A state or province of a country.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
#[non_exhaustive]
pub struct State {
    /// State id.
    #[serde(rename = "StateID", skip_serializing_if = "Option::is_none")]
    pub state_id: Option<i64>,
    /// State name.
    #[serde(rename = "StateName", skip_serializing_if = "Option::is_none")]
    pub state_name: Option<String>,
    /// The fields that this version does not know.
    #[serde(rename = "$other", skip_serializing_if = "BTreeMap::is_empty")]
    pub other: BTreeMap<String, Value>,
}
