// Written by `npm run generate` from api/; do not edit.
//! The models of `ideas`.

use serde::{Deserialize, Serialize};

/// How many votes an idea has.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(default)]
pub struct VoteInfo {
    /// Vote count.
    #[serde(rename = "VoteCount", skip_serializing_if = "Option::is_none")]
    pub vote_count: Option<i64>,
}

/// A stage that an idea goes through.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(default)]
pub struct IdeaStage {
    /// Stage id.
    #[serde(rename = "StageID")]
    pub stage_id: i64,
    /// Stage name.
    #[serde(rename = "StageName", skip_serializing_if = "Option::is_none")]
    pub stage_name: Option<String>,
}
