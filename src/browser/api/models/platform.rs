// Written by `npm run generate` from api/; do not edit.
//! The models of `platform`.

use crate::browser::decode::model;
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

model! {
    SamlDetails:
        0 "IsSAMLEnabled" is_saml_enabled,
        1 "IsAutoLoginEnabled" is_auto_login_enabled,
        2 "ActiveDirectoryAuthEnabled" active_directory_auth_enabled,
}

/// A country.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
#[non_exhaustive]
pub struct Country {
    /// Country id.
    #[serde(rename = "CountryID")]
    pub country_id: i64,
    /// Country name.
    #[serde(rename = "CountryName", skip_serializing_if = "Option::is_none")]
    pub country_name: Option<String>,
    /// The fields that this version does not know.
    #[serde(rename = "$other", skip_serializing_if = "BTreeMap::is_empty")]
    pub other: BTreeMap<String, Value>,
}

model! {
    Country:
        0 "CountryID" country_id,
        1 "CountryName" country_name,
}

/// A state or province of a country.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
#[non_exhaustive]
pub struct State {
    /// State id.
    #[serde(rename = "StateID")]
    pub state_id: i64,
    /// State name.
    #[serde(rename = "StateName", skip_serializing_if = "Option::is_none")]
    pub state_name: Option<String>,
    /// The fields that this version does not know.
    #[serde(rename = "$other", skip_serializing_if = "BTreeMap::is_empty")]
    pub other: BTreeMap<String, Value>,
}

model! {
    State:
        0 "StateID" state_id,
        1 "StateName" state_name,
}

/// An address that leads to another one; the case of the names is a guess.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
#[non_exhaustive]
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
    /// The fields that this version does not know.
    #[serde(rename = "$other", skip_serializing_if = "BTreeMap::is_empty")]
    pub other: BTreeMap<String, Value>,
}

model! {
    UrlMapping:
        0 "URLID" url_id,
        1 "FromURL" from_url,
        2 "ToURL" to_url,
}

/// What a shared link shows. The names are those that a wall post sends.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
#[non_exhaustive]
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
    /// The fields that this version does not know.
    #[serde(rename = "$other", skip_serializing_if = "BTreeMap::is_empty")]
    pub other: BTreeMap<String, Value>,
}

model! {
    LinkMetadata:
        0 "SharedLinkTitle" shared_link_title,
        1 "SharedLinkDescription" shared_link_description,
        2 "SharedLinkImageSrc" shared_link_image_src,
        3 "SharedLinkHref" shared_link_href,
}
