// Written by `npm run generate` from api/; do not edit.
//! The models of `tasks`.

use crate::browser::api::ids::{ListId, SpaceId, TaskId, UserId};
use crate::browser::decode::model;
use crate::browser::values::{DateTime, Value};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A task list.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
#[non_exhaustive]
pub struct TaskList {
    /// Task list id.
    #[serde(rename = "TaskListID", skip_serializing_if = "Option::is_none")]
    pub task_list_id: Option<ListId>,
    /// Task list name.
    #[serde(rename = "TaskListName", skip_serializing_if = "Option::is_none")]
    pub task_list_name: Option<String>,
    /// Seen in requests only.
    #[serde(rename = "TaskListDescription", skip_serializing_if = "Option::is_none")]
    pub task_list_description: Option<String>,
    /// Seen in requests only; -1 is the personal list.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<SpaceId>,
    /// Seen in requests only.
    #[serde(rename = "IsActive", skip_serializing_if = "Option::is_none")]
    pub is_active: Option<bool>,
    /// The fields that this version does not know.
    #[serde(rename = "$other", skip_serializing_if = "BTreeMap::is_empty")]
    pub other: BTreeMap<String, Value>,
}

model! {
    TaskList:
        0 "TaskListID" task_list_id,
        1 "TaskListName" task_list_name,
        2 "TaskListDescription" task_list_description,
        3 "SpaceID" space_id,
        4 "IsActive" is_active,
}

/// A task.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
#[non_exhaustive]
pub struct Task {
    /// Named by the paths; not seen in an answer.
    #[serde(rename = "TaskID", skip_serializing_if = "Option::is_none")]
    pub task_id: Option<TaskId>,
    /// Task name.
    #[serde(rename = "TaskName", skip_serializing_if = "Option::is_none")]
    pub task_name: Option<String>,
    /// Task description.
    #[serde(rename = "TaskDescription", skip_serializing_if = "Option::is_none")]
    pub task_description: Option<String>,
    /// Assigned to user id.
    #[serde(rename = "AssignedToUserID", skip_serializing_if = "Option::is_none")]
    pub assigned_to_user_id: Option<UserId>,
    /// Date; its spelling in answers is not shown.
    #[serde(rename = "TaskDueDate", skip_serializing_if = "Option::is_none")]
    pub task_due_date: Option<String>,
    /// Seen in requests only.
    #[serde(rename = "TaskListID", skip_serializing_if = "Option::is_none")]
    pub task_list_id: Option<ListId>,
    /// Seen in requests only.
    #[serde(rename = "TaskStatusID", skip_serializing_if = "Option::is_none")]
    pub task_status_id: Option<i64>,
    /// Seen in requests only.
    #[serde(rename = "TaskPriorityID", skip_serializing_if = "Option::is_none")]
    pub task_priority_id: Option<i64>,
    /// Seen in requests only.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<SpaceId>,
    /// Seen in requests only.
    #[serde(rename = "TaskEstimatedHours", skip_serializing_if = "Option::is_none")]
    pub task_estimated_hours: Option<f64>,
    /// The fields that this version does not know.
    #[serde(rename = "$other", skip_serializing_if = "BTreeMap::is_empty")]
    pub other: BTreeMap<String, Value>,
}

model! {
    Task:
        0 "TaskID" task_id,
        1 "TaskName" task_name,
        2 "TaskDescription" task_description,
        3 "AssignedToUserID" assigned_to_user_id,
        4 "TaskDueDate" task_due_date,
        5 "TaskListID" task_list_id,
        6 "TaskStatusID" task_status_id,
        7 "TaskPriorityID" task_priority_id,
        8 "SpaceID" space_id,
        9 "TaskEstimatedHours" task_estimated_hours,
}

/// What a task is created or changed with.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
#[non_exhaustive]
pub struct TaskInput {
    /// Task name.
    #[serde(rename = "TaskName", skip_serializing_if = "Option::is_none")]
    pub task_name: Option<String>,
    /// Task description.
    #[serde(rename = "TaskDescription", skip_serializing_if = "Option::is_none")]
    pub task_description: Option<String>,
    /// Assigned to user id.
    #[serde(rename = "AssignedToUserID", skip_serializing_if = "Option::is_none")]
    pub assigned_to_user_id: Option<UserId>,
    /// Task due date.
    #[serde(rename = "TaskDueDate", skip_serializing_if = "Option::is_none")]
    pub task_due_date: Option<DateTime>,
    /// Task list id.
    #[serde(rename = "TaskListID", skip_serializing_if = "Option::is_none")]
    pub task_list_id: Option<ListId>,
    /// Id of a status of the space.
    #[serde(rename = "TaskStatusID", skip_serializing_if = "Option::is_none")]
    pub task_status_id: Option<i64>,
    /// Id of a priority of the space.
    #[serde(rename = "TaskPriorityID", skip_serializing_if = "Option::is_none")]
    pub task_priority_id: Option<i64>,
    /// Space id.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<SpaceId>,
    /// Task estimated hours.
    #[serde(rename = "TaskEstimatedHours", skip_serializing_if = "Option::is_none")]
    pub task_estimated_hours: Option<f64>,
    /// User names of followers, separated by commas.
    #[serde(rename = "FollowerUserNamesCsv", skip_serializing_if = "Option::is_none")]
    pub follower_user_names_csv: Option<String>,
    /// The fields that this version does not know.
    #[serde(rename = "$other", skip_serializing_if = "BTreeMap::is_empty")]
    pub other: BTreeMap<String, Value>,
}

model! {
    TaskInput:
        0 "TaskName" task_name,
        1 "TaskDescription" task_description,
        2 "AssignedToUserID" assigned_to_user_id,
        3 "TaskDueDate" task_due_date,
        4 "TaskListID" task_list_id,
        5 "TaskStatusID" task_status_id,
        6 "TaskPriorityID" task_priority_id,
        7 "SpaceID" space_id,
        8 "TaskEstimatedHours" task_estimated_hours,
        9 "FollowerUserNamesCsv" follower_user_names_csv,
}

/// A priority of tasks; named like a priority of cases.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
#[non_exhaustive]
pub struct TaskPriority {
    /// Task priority id.
    #[serde(rename = "TaskPriorityID", skip_serializing_if = "Option::is_none")]
    pub task_priority_id: Option<i64>,
    /// Task priority name.
    #[serde(rename = "TaskPriorityName", skip_serializing_if = "Option::is_none")]
    pub task_priority_name: Option<String>,
    /// Is default.
    #[serde(rename = "IsDefault", skip_serializing_if = "Option::is_none")]
    pub is_default: Option<bool>,
    /// The fields that this version does not know.
    #[serde(rename = "$other", skip_serializing_if = "BTreeMap::is_empty")]
    pub other: BTreeMap<String, Value>,
}

model! {
    TaskPriority:
        0 "TaskPriorityID" task_priority_id,
        1 "TaskPriorityName" task_priority_name,
        2 "IsDefault" is_default,
}

/// A status of tasks; named like a status of cases.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
#[non_exhaustive]
pub struct TaskStatus {
    /// Task status id.
    #[serde(rename = "TaskStatusID", skip_serializing_if = "Option::is_none")]
    pub task_status_id: Option<i64>,
    /// Task status name.
    #[serde(rename = "TaskStatusName", skip_serializing_if = "Option::is_none")]
    pub task_status_name: Option<String>,
    /// Is default.
    #[serde(rename = "IsDefault", skip_serializing_if = "Option::is_none")]
    pub is_default: Option<bool>,
    /// The fields that this version does not know.
    #[serde(rename = "$other", skip_serializing_if = "BTreeMap::is_empty")]
    pub other: BTreeMap<String, Value>,
}

model! {
    TaskStatus:
        0 "TaskStatusID" task_status_id,
        1 "TaskStatusName" task_status_name,
        2 "IsDefault" is_default,
}
