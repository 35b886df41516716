// Written by `npm run generate` from api/; do not edit.
//! The models of `tasks`.

use serde::{Deserialize, Serialize};

/// A task list.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(default)]
pub struct TaskList {
    /// Task list id.
    #[serde(rename = "TaskListID", skip_serializing_if = "Option::is_none")]
    pub task_list_id: Option<i64>,
    /// Task list name.
    #[serde(rename = "TaskListName", skip_serializing_if = "Option::is_none")]
    pub task_list_name: Option<String>,
    /// Seen in requests only.
    #[serde(rename = "TaskListDescription", skip_serializing_if = "Option::is_none")]
    pub task_list_description: Option<String>,
    /// Seen in requests only; -1 is the personal list.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<i64>,
    /// Seen in requests only.
    #[serde(rename = "IsActive", skip_serializing_if = "Option::is_none")]
    pub is_active: Option<bool>,
}

/// A task.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(default)]
pub struct Task {
    /// Named by the paths; not seen in an answer.
    #[serde(rename = "TaskID", skip_serializing_if = "Option::is_none")]
    pub task_id: Option<i64>,
    /// Task name.
    #[serde(rename = "TaskName", skip_serializing_if = "Option::is_none")]
    pub task_name: Option<String>,
    /// Task description.
    #[serde(rename = "TaskDescription", skip_serializing_if = "Option::is_none")]
    pub task_description: Option<String>,
    /// Assigned to user id.
    #[serde(rename = "AssignedToUserID", skip_serializing_if = "Option::is_none")]
    pub assigned_to_user_id: Option<i64>,
    /// Date; its spelling in answers is not shown.
    #[serde(rename = "TaskDueDate", skip_serializing_if = "Option::is_none")]
    pub task_due_date: Option<String>,
    /// Seen in requests only.
    #[serde(rename = "TaskListID", skip_serializing_if = "Option::is_none")]
    pub task_list_id: Option<i64>,
    /// Seen in requests only.
    #[serde(rename = "TaskStatusID", skip_serializing_if = "Option::is_none")]
    pub task_status_id: Option<i64>,
    /// Seen in requests only.
    #[serde(rename = "TaskPriorityID", skip_serializing_if = "Option::is_none")]
    pub task_priority_id: Option<i64>,
    /// Seen in requests only.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<i64>,
    /// Seen in requests only.
    #[serde(rename = "TaskEstimatedHours", skip_serializing_if = "Option::is_none")]
    pub task_estimated_hours: Option<f64>,
}

/// What a task is created or changed with.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(default)]
pub struct TaskInput {
    /// Task name.
    #[serde(rename = "TaskName", skip_serializing_if = "Option::is_none")]
    pub task_name: Option<String>,
    /// Task description.
    #[serde(rename = "TaskDescription", skip_serializing_if = "Option::is_none")]
    pub task_description: Option<String>,
    /// Assigned to user id.
    #[serde(rename = "AssignedToUserID", skip_serializing_if = "Option::is_none")]
    pub assigned_to_user_id: Option<i64>,
    /// Task due date.
    #[serde(rename = "TaskDueDate", skip_serializing_if = "Option::is_none")]
    pub task_due_date: Option<String>,
    /// Task list id.
    #[serde(rename = "TaskListID", skip_serializing_if = "Option::is_none")]
    pub task_list_id: Option<i64>,
    /// Id of a status of the space.
    #[serde(rename = "TaskStatusID", skip_serializing_if = "Option::is_none")]
    pub task_status_id: Option<i64>,
    /// Id of a priority of the space.
    #[serde(rename = "TaskPriorityID", skip_serializing_if = "Option::is_none")]
    pub task_priority_id: Option<i64>,
    /// Space id.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<i64>,
    /// Task estimated hours.
    #[serde(rename = "TaskEstimatedHours", skip_serializing_if = "Option::is_none")]
    pub task_estimated_hours: Option<f64>,
    /// User names of followers, separated by commas.
    #[serde(rename = "FollowerUserNamesCsv", skip_serializing_if = "Option::is_none")]
    pub follower_user_names_csv: Option<String>,
}

/// A priority of tasks; named like a priority of cases.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(default)]
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
}

/// A status of tasks; named like a status of cases.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(default)]
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
}
