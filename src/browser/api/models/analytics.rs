// Written by `npm run generate` from api/; do not edit.
//! The models of `analytics`.

use serde::{Deserialize, Serialize};

/// What people search for. A row surely has a count as well, whose name is unknown.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(default)]
pub struct SearchTerm {
    /// This or Term.
    #[serde(rename = "SearchTerm", skip_serializing_if = "Option::is_none")]
    pub search_term: Option<String>,
    /// This or SearchTerm.
    #[serde(rename = "Term", skip_serializing_if = "Option::is_none")]
    pub term: Option<String>,
    /// User id.
    #[serde(rename = "UserID", skip_serializing_if = "Option::is_none")]
    pub user_id: Option<i64>,
    /// Space id.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<i64>,
}

/// One search of one person. A row surely has a date as well, whose name is unknown.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(default)]
pub struct SearchActivity {
    /// Term.
    #[serde(rename = "Term", skip_serializing_if = "Option::is_none")]
    pub term: Option<String>,
    /// User id.
    #[serde(rename = "UserID", skip_serializing_if = "Option::is_none")]
    pub user_id: Option<i64>,
    /// Space id.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<i64>,
}
