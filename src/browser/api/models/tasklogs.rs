// Written by `npm run generate` from api/; do not edit.
//! The models of `tasklogs`.

use crate::browser::api::ids::{IssueId, LogId, UserId};
use crate::browser::decode::model;
use crate::browser::values::{DateTime, Value};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// An entry of the time log of a task. No answer was seen: the fields are those that requests send and
/// paths name.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
#[non_exhaustive]
pub struct TaskLog {
    /// Log id.
    #[serde(rename = "LogID", skip_serializing_if = "Option::is_none")]
    pub log_id: Option<LogId>,
    /// Id of the task, so named by the collection.
    #[serde(rename = "IssueID", skip_serializing_if = "Option::is_none")]
    pub issue_id: Option<IssueId>,
    /// User id.
    #[serde(rename = "UserID", skip_serializing_if = "Option::is_none")]
    pub user_id: Option<UserId>,
    /// UTC without zone.
    #[serde(rename = "StartTime", skip_serializing_if = "Option::is_none")]
    pub start_time: Option<DateTime>,
    /// UTC without zone.
    #[serde(rename = "EndTime", skip_serializing_if = "Option::is_none")]
    pub end_time: Option<DateTime>,
    /// Notes.
    #[serde(rename = "Notes", skip_serializing_if = "Option::is_none")]
    pub notes: Option<String>,
    /// The fields that this version does not know.
    #[serde(rename = "$other", skip_serializing_if = "BTreeMap::is_empty")]
    pub other: BTreeMap<String, Value>,
}

model! {
    TaskLog:
        0 "LogID" log_id,
        1 "IssueID" issue_id,
        2 "UserID" user_id,
        3 "StartTime" start_time,
        4 "EndTime" end_time,
        5 "Notes" notes,
}

/// Time spent on a task, to be logged.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
#[non_exhaustive]
pub struct TaskLogDraft {
    /// Id of the task, so named by the collection.
    #[serde(rename = "IssueID", skip_serializing_if = "Option::is_none")]
    pub issue_id: Option<IssueId>,
    /// User id.
    #[serde(rename = "UserID", skip_serializing_if = "Option::is_none")]
    pub user_id: Option<UserId>,
    /// Start time.
    #[serde(rename = "StartTime", skip_serializing_if = "Option::is_none")]
    pub start_time: Option<DateTime>,
    /// End time.
    #[serde(rename = "EndTime", skip_serializing_if = "Option::is_none")]
    pub end_time: Option<DateTime>,
    /// Notes.
    #[serde(rename = "Notes", skip_serializing_if = "Option::is_none")]
    pub notes: Option<String>,
    /// The fields that this version does not know.
    #[serde(rename = "$other", skip_serializing_if = "BTreeMap::is_empty")]
    pub other: BTreeMap<String, Value>,
}

model! {
    TaskLogDraft:
        0 "IssueID" issue_id,
        1 "UserID" user_id,
        2 "StartTime" start_time,
        3 "EndTime" end_time,
        4 "Notes" notes,
}
