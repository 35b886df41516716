// Written by `npm run generate` from api/; do not edit.
//! The models of `tasklogs`.

use serde::{Deserialize, Serialize};

/// An entry of the time log of a task. No answer was seen: the fields are those that requests send and
/// paths name.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(default)]
pub struct TaskLog {
    /// Log id.
    #[serde(rename = "LogID", skip_serializing_if = "Option::is_none")]
    pub log_id: Option<i64>,
    /// Id of the task, so named by the collection.
    #[serde(rename = "IssueID", skip_serializing_if = "Option::is_none")]
    pub issue_id: Option<i64>,
    /// User id.
    #[serde(rename = "UserID", skip_serializing_if = "Option::is_none")]
    pub user_id: Option<i64>,
    /// UTC without zone.
    #[serde(rename = "StartTime", skip_serializing_if = "Option::is_none")]
    pub start_time: Option<String>,
    /// UTC without zone.
    #[serde(rename = "EndTime", skip_serializing_if = "Option::is_none")]
    pub end_time: Option<String>,
    /// Notes.
    #[serde(rename = "Notes", skip_serializing_if = "Option::is_none")]
    pub notes: Option<String>,
}

/// Time spent on a task, to be logged.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(default)]
pub struct TaskLogDraft {
    /// Id of the task, so named by the collection.
    #[serde(rename = "IssueID", skip_serializing_if = "Option::is_none")]
    pub issue_id: Option<i64>,
    /// User id.
    #[serde(rename = "UserID", skip_serializing_if = "Option::is_none")]
    pub user_id: Option<i64>,
    /// Start time.
    #[serde(rename = "StartTime", skip_serializing_if = "Option::is_none")]
    pub start_time: Option<String>,
    /// End time.
    #[serde(rename = "EndTime", skip_serializing_if = "Option::is_none")]
    pub end_time: Option<String>,
    /// Notes.
    #[serde(rename = "Notes", skip_serializing_if = "Option::is_none")]
    pub notes: Option<String>,
}
