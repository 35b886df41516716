// Written by `npm run generate` from api/; do not edit.
//! The methods of `tasks`.

use super::Value;
use super::codes::{EntityType, TaskStatusType};
use super::models::{CaseComment, Task, TaskList, TaskLog, TaskPriority, TaskStatus, User};
use super::operations;
use crate::browser::client::{Client, Page};
use crate::core::error::Error;
use serde::Serialize;
use std::collections::BTreeMap;
use wasm_bindgen::JsValue;

/// The methods of `tasks`.
#[derive(Clone, Copy, Debug)]
pub struct TasksGroup<'c> {
    client: &'c Client,
}

impl<'c> TasksGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// The methods of `tasks.followers`.
    pub const fn followers(&self) -> TasksFollowersGroup<'c> {
        TasksFollowersGroup::new(self.client)
    }

    /// The methods of `tasks.comments`.
    pub const fn comments(&self) -> TasksCommentsGroup<'c> {
        TasksCommentsGroup::new(self.client)
    }

    /// The methods of `tasks.lists`.
    pub const fn lists(&self) -> TasksListsGroup<'c> {
        TasksListsGroup::new(self.client)
    }

    /// The methods of `tasks.logs`.
    pub const fn logs(&self) -> TasksLogsGroup<'c> {
        TasksLogsGroup::new(self.client)
    }

    /// The methods of `tasks.priorities`.
    pub const fn priorities(&self) -> TasksPrioritiesGroup<'c> {
        TasksPrioritiesGroup::new(self.client)
    }

    /// The methods of `tasks.statuses`.
    pub const fn statuses(&self) -> TasksStatusesGroup<'c> {
        TasksStatusesGroup::new(self.client)
    }

    /// List the tasks of a task list.
    ///
    /// `GET /api/lists/{ListID}/tasks`
    ///
    /// Answer: The tasks. Evidence: the vendor's request collection. Sources: the vendor's request
    /// collection, the vendor's mobile app.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn list_by_list(&self, args: &TasksListByListArgs) -> Result<Vec<Task>, Error> {
        self.client.call(operations::TASKS_LIST_BY_LIST, "tasks.listByList", args).await
    }

    /// List the tasks of the signed-in person.
    ///
    /// `GET /api/my/tasks/itemslist`
    ///
    /// Answer: The tasks. Evidence: the vendor's request collection. Sources: the vendor's request
    /// collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn list_mine(&self, args: &TasksListMineArgs) -> Result<Vec<Task>, Error> {
        self.client.call(operations::TASKS_LIST_MINE, "tasks.listMine", args).await
    }

    /// List the tasks of a space.
    ///
    /// `GET /api/tasks/space/items`
    ///
    /// Answer: The tasks. Evidence: the vendor's request collection. Sources: the vendor's request
    /// collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn list_by_space(&self, args: &TasksListBySpaceArgs) -> Result<Vec<Task>, Error> {
        self.client.call(operations::TASKS_LIST_BY_SPACE, "tasks.listBySpace", args).await
    }

    /// List tasks.
    ///
    /// `GET /api/tasks`
    ///
    /// Answer: The tasks. Evidence: the vendor's request collection. Sources: the vendor's request
    /// collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn list(&self, args: &TasksListArgs) -> Result<Vec<Task>, Error> {
        self.client.call(operations::TASKS_LIST, "tasks.list", args).await
    }

    /// Create a task.
    ///
    /// `POST /api/tasks`
    ///
    /// Answer: Shape unknown: probably the new TaskID; a client looks at success or failure only. Evidence:
    /// the vendor's request collection. Sources: the vendor's request collection, the vendor's mobile app.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn create(&self, args: &TasksCreateArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::TASKS_CREATE, "tasks.create", args).await
    }

    /// Get a task.
    ///
    /// `GET /api/tasks/{TaskID}`
    ///
    /// Answer: The task. Evidence: the vendor's request collection. Sources: the vendor's request
    /// collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn get(&self, args: &TasksGetArgs) -> Result<Task, Error> {
        self.client.call(operations::TASKS_GET, "tasks.get", args).await
    }

    /// Change a task.
    ///
    /// A POST, unlike other changes.
    ///
    /// `POST /api/tasks/{TaskID}`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn update(&self, args: &TasksUpdateArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::TASKS_UPDATE, "tasks.update", args).await
    }

    /// Delete a task.
    ///
    /// `DELETE /api/tasks/{TaskID}`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
    /// once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn delete(&self, args: &TasksDeleteArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::TASKS_DELETE, "tasks.delete", args).await
    }

    /// Set the order of the tasks of a list.
    ///
    /// `PUT /api/tasks/sortorder`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
    /// once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn set_sort_order(&self, args: &TasksSetSortOrderArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::TASKS_SET_SORT_ORDER, "tasks.setSortOrder", args).await
    }

    /// Set the priority of a task.
    ///
    /// `PUT /api/tasks/{TaskID}/priorities`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
    /// once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn set_priority(&self, args: &TasksSetPriorityArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::TASKS_SET_PRIORITY, "tasks.setPriority", args).await
    }

    /// Set the status of a task.
    ///
    /// `PUT /api/tasks/{TaskID}/statuses`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
    /// once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn set_status(&self, args: &TasksSetStatusArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::TASKS_SET_STATUS, "tasks.setStatus", args).await
    }

    /// Assign a task to a person.
    ///
    /// `POST /api/tasks/assigned/{TaskID}`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn assign(&self, args: &TasksAssignArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::TASKS_ASSIGN, "tasks.assign", args).await
    }
}

/// The methods of `tasks.followers`.
#[derive(Clone, Copy, Debug)]
pub struct TasksFollowersGroup<'c> {
    client: &'c Client,
}

impl<'c> TasksFollowersGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// List the followers of a task.
    ///
    /// `GET /api/tasks/followers`
    ///
    /// Answer: The people. Its shape is inferred. Evidence: the vendor's request collection. Sources: the
    /// vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn list(&self, args: &TasksFollowersListArgs) -> Result<Vec<User>, Error> {
        self.client.call(operations::TASKS_FOLLOWERS_LIST, "tasks.followers.list", args).await
    }

    /// Add followers to a task.
    ///
    /// `POST /api/tasks/followers`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn add(&self, args: &TasksFollowersAddArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::TASKS_FOLLOWERS_ADD, "tasks.followers.add", args).await
    }
}

/// The methods of `tasks.comments`.
#[derive(Clone, Copy, Debug)]
pub struct TasksCommentsGroup<'c> {
    client: &'c Client,
}

impl<'c> TasksCommentsGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// List the comments on a task.
    ///
    /// `GET /api/tasks/{TaskID}/comments`
    ///
    /// Answer: One page of comments, as those of a case: sources treat a task as a case. Its shape is
    /// inferred. Pages by StartPage and PageLength. Evidence: the vendor's request collection. Sources: the
    /// vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn list(&self, args: &TasksCommentsListArgs) -> Result<Page<CaseComment>, Error> {
        self.client.call_page(operations::TASKS_COMMENTS_LIST, "tasks.comments.list", args).await
    }

    /// Comment on a task.
    ///
    /// `POST /api/tasks/{TaskID}/comments`
    ///
    /// Answer: Shape unknown: by the habit of the API new CommentID. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn create(&self, args: &TasksCommentsCreateArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::TASKS_COMMENTS_CREATE, "tasks.comments.create", args).await
    }

    /// Change a comment on a task.
    ///
    /// `PUT /api/tasks/comments/{CommentID}`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn update(&self, args: &TasksCommentsUpdateArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::TASKS_COMMENTS_UPDATE, "tasks.comments.update", args).await
    }

    /// Delete a comment on a task.
    ///
    /// `DELETE /api/tasks/comments/{CommentID}`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
    /// once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn delete(&self, args: &TasksCommentsDeleteArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::TASKS_COMMENTS_DELETE, "tasks.comments.delete", args).await
    }
}

/// The methods of `tasks.lists`.
#[derive(Clone, Copy, Debug)]
pub struct TasksListsGroup<'c> {
    client: &'c Client,
}

impl<'c> TasksListsGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Get a task list.
    ///
    /// `GET /api/lists/{ListID}`
    ///
    /// Answer: The task list. Evidence: the vendor's request collection. Sources: the vendor's request
    /// collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn get(&self, args: &TasksListsGetArgs) -> Result<TaskList, Error> {
        self.client.call(operations::TASKS_LISTS_GET, "tasks.lists.get", args).await
    }

    /// Change a task list.
    ///
    /// `PUT /api/lists/{ListID}`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn update(&self, args: &TasksListsUpdateArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::TASKS_LISTS_UPDATE, "tasks.lists.update", args).await
    }

    /// Delete a task list.
    ///
    /// `DELETE /api/lists/{ListID}`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
    /// once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn delete(&self, args: &TasksListsDeleteArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::TASKS_LISTS_DELETE, "tasks.lists.delete", args).await
    }

    /// List the task lists of a space.
    ///
    /// Unpaged in the vendor's app.
    ///
    /// `GET /api/lists`
    ///
    /// Answer: The task lists. Evidence: the vendor's request collection. Sources: the vendor's request
    /// collection, the vendor's mobile app.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn list(&self, args: &TasksListsListArgs) -> Result<Vec<TaskList>, Error> {
        self.client.call(operations::TASKS_LISTS_LIST, "tasks.lists.list", args).await
    }

    /// Create a task list.
    ///
    /// `POST /api/lists`
    ///
    /// Answer: Shape unknown: probably the new TaskListID; a client looks at success or failure only.
    /// Evidence: the vendor's request collection. Sources: the vendor's request collection, the vendor's
    /// mobile app.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn create(&self, args: &TasksListsCreateArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::TASKS_LISTS_CREATE, "tasks.lists.create", args).await
    }
}

/// The methods of `tasks.logs`.
#[derive(Clone, Copy, Debug)]
pub struct TasksLogsGroup<'c> {
    client: &'c Client,
}

impl<'c> TasksLogsGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Get an entry of the time log.
    ///
    /// `GET /api/tasks/logs/logid/{LogID}`
    ///
    /// Answer: The entry. Evidence: the vendor's request collection. Sources: the vendor's request
    /// collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn get(&self, args: &TasksLogsGetArgs) -> Result<TaskLog, Error> {
        self.client.call(operations::TASKS_LOGS_GET, "tasks.logs.get", args).await
    }

    /// List the time log of a task.
    ///
    /// `GET /api/tasks/{TaskID}/logs`
    ///
    /// Answer: The entries. Evidence: the vendor's request collection. Sources: the vendor's request
    /// collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn list(&self, args: &TasksLogsListArgs) -> Result<Vec<TaskLog>, Error> {
        self.client.call(operations::TASKS_LOGS_LIST, "tasks.logs.list", args).await
    }

    /// Log time spent on a task.
    ///
    /// `POST /api/tasks/timelog`
    ///
    /// Answer: Shape unknown: by the habit of the API new LogID. Evidence: the vendor's request collection.
    /// Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn create(&self, args: &TasksLogsCreateArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::TASKS_LOGS_CREATE, "tasks.logs.create", args).await
    }

    /// Delete an entry of the time log.
    ///
    /// `DELETE /api/tasks/logs/{LogID}`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
    /// once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn delete(&self, args: &TasksLogsDeleteArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::TASKS_LOGS_DELETE, "tasks.logs.delete", args).await
    }
}

/// The methods of `tasks.priorities`.
#[derive(Clone, Copy, Debug)]
pub struct TasksPrioritiesGroup<'c> {
    client: &'c Client,
}

impl<'c> TasksPrioritiesGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// List the priorities of the tasks of a space.
    ///
    /// `GET /api/tasks/priorities`
    ///
    /// Answer: The priorities. Evidence: the vendor's request collection. Sources: the vendor's request
    /// collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn list(&self, args: &TasksPrioritiesListArgs) -> Result<Vec<TaskPriority>, Error> {
        self.client.call(operations::TASKS_PRIORITIES_LIST, "tasks.priorities.list", args).await
    }
}

/// The methods of `tasks.statuses`.
#[derive(Clone, Copy, Debug)]
pub struct TasksStatusesGroup<'c> {
    client: &'c Client,
}

impl<'c> TasksStatusesGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// List the statuses of the tasks of a space.
    ///
    /// `GET /api/tasks/statuses`
    ///
    /// Answer: The statuses. Evidence: the vendor's request collection. Sources: the vendor's request
    /// collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn list(&self, args: &TasksStatusesListArgs) -> Result<Vec<TaskStatus>, Error> {
        self.client.call(operations::TASKS_STATUSES_LIST, "tasks.statuses.list", args).await
    }
}

/// The arguments of `tasks.listByList`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct TasksListByListArgs {
    /// Id of the task list.
    #[serde(rename = "ListID")]
    pub list_id: i64,
    /// Which tasks of a list are shown. 1 Active, 2 Completed, 7 AssignedToMe.
    #[serde(rename = "TaskStatusType", skip_serializing_if = "Option::is_none")]
    pub task_status_type: Option<TaskStatusType>,
    /// Whether the read is logged as a view; the meaning is inferred from the name.
    #[serde(rename = "LogView", skip_serializing_if = "Option::is_none")]
    pub log_view: Option<bool>,
}

/// The arguments of `tasks.listMine`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct TasksListMineArgs {
    /// Id of the space.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<i64>,
    /// Id of the task list; inferred.
    #[serde(rename = "ProjectID", skip_serializing_if = "Option::is_none")]
    pub project_id: Option<i64>,
    /// Start of the time.
    #[serde(rename = "FromDate", skip_serializing_if = "Option::is_none")]
    pub from_date: Option<String>,
    /// End of the time.
    #[serde(rename = "ToDate", skip_serializing_if = "Option::is_none")]
    pub to_date: Option<String>,
    /// Whether the read is logged as a view; the meaning is inferred from the name.
    #[serde(rename = "LogView", skip_serializing_if = "Option::is_none")]
    pub log_view: Option<bool>,
}

/// The arguments of `tasks.listBySpace`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct TasksListBySpaceArgs {
    /// Id of the space.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<i64>,
    /// Id of the person in charge.
    #[serde(rename = "AssignedToUser", skip_serializing_if = "Option::is_none")]
    pub assigned_to_user: Option<i64>,
    /// Start of the time.
    #[serde(rename = "FromDate", skip_serializing_if = "Option::is_none")]
    pub from_date: Option<String>,
    /// End of the time.
    #[serde(rename = "ToDate", skip_serializing_if = "Option::is_none")]
    pub to_date: Option<String>,
    /// Whether the read is logged as a view; the meaning is inferred from the name.
    #[serde(rename = "LogView", skip_serializing_if = "Option::is_none")]
    pub log_view: Option<bool>,
}

/// The arguments of `tasks.list`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct TasksListArgs {
    /// Id of the space.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<i64>,
    /// Id of the task list.
    #[serde(rename = "ListID", skip_serializing_if = "Option::is_none")]
    pub list_id: Option<i64>,
    /// Id of the person in charge.
    #[serde(rename = "AssignedToUser", skip_serializing_if = "Option::is_none")]
    pub assigned_to_user: Option<i64>,
    /// Start of the time.
    #[serde(rename = "FromDate", skip_serializing_if = "Option::is_none")]
    pub from_date: Option<String>,
    /// End of the time.
    #[serde(rename = "ToDate", skip_serializing_if = "Option::is_none")]
    pub to_date: Option<String>,
    /// Which tasks of a list are shown. 1 Active, 2 Completed, 7 AssignedToMe.
    #[serde(rename = "TaskStatusType", skip_serializing_if = "Option::is_none")]
    pub task_status_type: Option<TaskStatusType>,
}

/// The arguments of `tasks.create`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct TasksCreateArgs {
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
    /// Further fields of the body.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// The arguments of `tasks.get`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct TasksGetArgs {
    /// Id of the task.
    #[serde(rename = "TaskID")]
    pub task_id: i64,
    /// Whether the read is logged as a view; the meaning is inferred from the name.
    #[serde(rename = "LogView", skip_serializing_if = "Option::is_none")]
    pub log_view: Option<bool>,
}

/// The arguments of `tasks.update`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct TasksUpdateArgs {
    /// Id of the task.
    #[serde(rename = "TaskID")]
    pub task_id: i64,
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
    /// Further fields of the body.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// The arguments of `tasks.delete`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct TasksDeleteArgs {
    /// Id of the task.
    #[serde(rename = "TaskID")]
    pub task_id: i64,
}

/// The arguments of `tasks.setSortOrder`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct TasksSetSortOrderArgs {
    /// Id of the task list; inferred.
    #[serde(rename = "ProjectID", skip_serializing_if = "Option::is_none")]
    pub project_id: Option<i64>,
    /// Ids of the tasks in the wanted order; separated by commas is inferred.
    #[serde(rename = "TasksIDOrder", skip_serializing_if = "Option::is_none")]
    pub tasks_id_order: Option<String>,
}

/// The arguments of `tasks.setPriority`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct TasksSetPriorityArgs {
    /// Id of the task.
    #[serde(rename = "TaskID")]
    pub task_id: i64,
    /// Id of a priority of the space.
    #[serde(rename = "TaskPriorityID", skip_serializing_if = "Option::is_none")]
    pub task_priority_id: Option<i64>,
}

/// The arguments of `tasks.setStatus`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct TasksSetStatusArgs {
    /// Id of the task.
    #[serde(rename = "TaskID")]
    pub task_id: i64,
    /// Id of a status of the space.
    #[serde(rename = "TaskStatusID", skip_serializing_if = "Option::is_none")]
    pub task_status_id: Option<i64>,
}

/// The arguments of `tasks.assign`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct TasksAssignArgs {
    /// Id of the task.
    #[serde(rename = "TaskID")]
    pub task_id: i64,
    /// Id of the person.
    #[serde(rename = "AssignedUserID", skip_serializing_if = "Option::is_none")]
    pub assigned_user_id: Option<i64>,
}

/// The arguments of `tasks.followers.list`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct TasksFollowersListArgs {
    /// Id of the task.
    #[serde(rename = "EntityID", skip_serializing_if = "Option::is_none")]
    pub entity_id: Option<i64>,
}

/// The arguments of `tasks.followers.add`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct TasksFollowersAddArgs {
    /// Kind of an item, a comment or another thing that has an id. A code of `EntityType`.
    #[serde(rename = "EntityType", skip_serializing_if = "Option::is_none")]
    pub entity_type: Option<EntityType>,
    /// Id of the task.
    #[serde(rename = "EntityID")]
    pub entity_id: i64,
    /// Space id.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<i64>,
    /// Ids of people, separated by commas.
    #[serde(rename = "UserIDsCSV")]
    pub user_ids_csv: String,
    /// Further fields of the body.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// The arguments of `tasks.comments.list`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct TasksCommentsListArgs {
    /// Id of the task.
    #[serde(rename = "TaskID")]
    pub task_id: i64,
    /// Page number, counted from 1. Default: 1.
    #[serde(rename = "StartPage", skip_serializing_if = "Option::is_none")]
    pub start_page: Option<i64>,
    /// Rows per page; always send it, because the vendor names 30 as the default and a recorded answer had 25.
    #[serde(rename = "PageLength", skip_serializing_if = "Option::is_none")]
    pub page_length: Option<i64>,
}

/// The arguments of `tasks.comments.create`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct TasksCommentsCreateArgs {
    /// Id of the task.
    #[serde(rename = "TaskID")]
    pub task_id: i64,
    /// Text of the comment.
    #[serde(rename = "CommentText")]
    pub comment_text: String,
}

/// The arguments of `tasks.comments.update`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct TasksCommentsUpdateArgs {
    /// Id of the comment.
    #[serde(rename = "CommentID")]
    pub comment_id: i64,
    /// Text of the comment.
    #[serde(rename = "CommentText")]
    pub comment_text: String,
}

/// The arguments of `tasks.comments.delete`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct TasksCommentsDeleteArgs {
    /// Id of the comment.
    #[serde(rename = "CommentID")]
    pub comment_id: i64,
}

/// The arguments of `tasks.lists.get`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct TasksListsGetArgs {
    /// Id of the task list.
    #[serde(rename = "ListID")]
    pub list_id: i64,
}

/// The arguments of `tasks.lists.update`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct TasksListsUpdateArgs {
    /// Id of the task list.
    #[serde(rename = "ListID")]
    pub list_id: i64,
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
    /// Further fields of the body.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// The arguments of `tasks.lists.delete`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct TasksListsDeleteArgs {
    /// Id of the task list.
    #[serde(rename = "ListID")]
    pub list_id: i64,
}

/// The arguments of `tasks.lists.list`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct TasksListsListArgs {
    /// Id of the space.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<i64>,
}

/// The arguments of `tasks.lists.create`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct TasksListsCreateArgs {
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
    /// Further fields of the body.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// The arguments of `tasks.logs.get`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct TasksLogsGetArgs {
    /// Id of the time log entry.
    #[serde(rename = "LogID")]
    pub log_id: i64,
}

/// The arguments of `tasks.logs.list`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct TasksLogsListArgs {
    /// Id of the task.
    #[serde(rename = "TaskID")]
    pub task_id: i64,
}

/// The arguments of `tasks.logs.create`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct TasksLogsCreateArgs {
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
    /// Further fields of the body.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// The arguments of `tasks.logs.delete`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct TasksLogsDeleteArgs {
    /// Id of the time log entry.
    #[serde(rename = "LogID")]
    pub log_id: i64,
}

/// The arguments of `tasks.priorities.list`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct TasksPrioritiesListArgs {
    /// Id of the space.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<i64>,
}

/// The arguments of `tasks.statuses.list`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct TasksStatusesListArgs {
    /// Id of the space.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<i64>,
}
