// Written by `npm run generate` from api/; do not edit.
//! The models of `ideas`.

use crate::browser::decode::model;
use crate::browser::values::Value;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// How many votes an idea has.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
#[non_exhaustive]
pub struct VoteInfo {
    /// Vote count.
    #[serde(rename = "VoteCount", skip_serializing_if = "Option::is_none")]
    pub vote_count: Option<i64>,
    /// The fields that this version does not know.
    #[serde(rename = "$other", skip_serializing_if = "BTreeMap::is_empty")]
    pub other: BTreeMap<String, Value>,
}

model! {
    VoteInfo:
        0 "VoteCount" vote_count,
}

/// A stage that an idea goes through.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
#[non_exhaustive]
pub struct IdeaStage {
    /// Stage id.
    #[serde(rename = "StageID")]
    pub stage_id: i64,
    /// Stage name.
    #[serde(rename = "StageName", skip_serializing_if = "Option::is_none")]
    pub stage_name: Option<String>,
    /// The fields that this version does not know.
    #[serde(rename = "$other", skip_serializing_if = "BTreeMap::is_empty")]
    pub other: BTreeMap<String, Value>,
}

model! {
    IdeaStage:
        0 "StageID" stage_id,
        1 "StageName" stage_name,
}
