// Written by `npm run generate` from api/; do not edit.
//! The models of `analytics`.

use crate::browser::api::ids::{SpaceId, UserId};
use crate::browser::decode::model;
use crate::browser::values::Value;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What people search for. A row surely has a count as well, whose name is unknown.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
#[non_exhaustive]
pub struct SearchTerm {
    /// This or Term.
    #[serde(rename = "SearchTerm", skip_serializing_if = "Option::is_none")]
    pub search_term: Option<String>,
    /// This or SearchTerm.
    #[serde(rename = "Term", skip_serializing_if = "Option::is_none")]
    pub term: Option<String>,
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
    SearchTerm:
        0 "SearchTerm" search_term,
        1 "Term" term,
        2 "UserID" user_id,
        3 "SpaceID" space_id,
}

/// One search of one person. A row surely has a date as well, whose name is unknown.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
#[non_exhaustive]
pub struct SearchActivity {
    /// Term.
    #[serde(rename = "Term", skip_serializing_if = "Option::is_none")]
    pub term: Option<String>,
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
    SearchActivity:
        0 "Term" term,
        1 "UserID" user_id,
        2 "SpaceID" space_id,
}
