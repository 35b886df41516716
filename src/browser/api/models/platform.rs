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
    #[serde(rename = "CountryID")]
    pub country_id: i64,
    /// Country name.
    #[serde(rename = "CountryName", skip_serializing_if = "Option::is_none")]
    pub country_name: Option<String>,
}

/// A state or province of a country.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(default)]
pub struct State {
    /// State id.
    #[serde(rename = "StateID")]
    pub state_id: i64,
    /// State name.
    #[serde(rename = "StateName", skip_serializing_if = "Option::is_none")]
    pub state_name: Option<String>,
}

/// An address that leads to another one; the case of the names is a guess.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(default)]
pub struct UrlMapping {
    /// Url id.
    #[serde(rename = "URLID", skip_serializing_if = "Option::is_none")]
    pub url_id: Option<i64>,
    /// From url.
    #[serde(rename = "FromURL", skip_serializing_if = "Option::is_none")]
    pub from_url: Option<String>,
    /// To url.
    #[serde(rename = "ToURL", skip_serializing_if = "Option::is_none")]
    pub to_url: Option<String>,
}

/// What a shared link shows. The names are those that a wall post sends.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(default)]
pub struct LinkMetadata {
    /// Shared link title.
    #[serde(rename = "SharedLinkTitle", skip_serializing_if = "Option::is_none")]
    pub shared_link_title: Option<String>,
    /// Shared link description.
    #[serde(rename = "SharedLinkDescription", skip_serializing_if = "Option::is_none")]
    pub shared_link_description: Option<String>,
    /// Shared link image src.
    #[serde(rename = "SharedLinkImageSrc", skip_serializing_if = "Option::is_none")]
    pub shared_link_image_src: Option<String>,
    /// Shared link href.
    #[serde(rename = "SharedLinkHref", skip_serializing_if = "Option::is_none")]
    pub shared_link_href: Option<String>,
}
