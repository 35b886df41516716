// Written by `npm run generate` from api/; do not edit.
//! The models of `platform`.

use serde::{Deserialize, Serialize};

/// Switches of the sign-in.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(default)]
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
}

/// A country.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(default)]
pub struct Country {
    /// Country id.
    #[serde(rename = "CountryID", skip_serializing_if = "Option::is_none")]
    pub country_id: Option<i64>,
    /// Country name.
    #[serde(rename = "CountryName", skip_serializing_if = "Option::is_none")]
    pub country_name: Option<String>,
}

/// A state or province of a country.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(default)]
pub struct State {
    /// State id.
    #[serde(rename = "StateID", skip_serializing_if = "Option::is_none")]
    pub state_id: Option<i64>,
    /// State name.
    #[serde(rename = "StateName", skip_serializing_if = "Option::is_none")]
    pub state_name: Option<String>,
}
