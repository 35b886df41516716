// Written by `npm run generate` from api/; do not edit.
//! The methods of `tasks`.

use super::codes::{EntityType, TaskStatusType};
use super::ids::{CommentId, EntityId, IssueId, ListId, LogId, ProjectId, SpaceId, TaskId, UserId};
use super::models::{CaseComment, Task, TaskList, TaskLog, TaskPriority, TaskStatus, User};
use super::operations;
use crate::browser::call::Call;
use crate::browser::client::Client;
use crate::browser::pages::{Page, Pages};
use crate::browser::values::{DateTime, Value};
use crate::browser::written::Nothing;
use serde::Serialize;
use std::collections::BTreeMap;

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
    pub fn list_by_list(&self, args: TasksListByListArgs) -> Call<Vec<Task>> {
        self.client.call(operations::TASKS_LIST_BY_LIST, &args)
    }

    /// List the tasks of the signed-in person.
    ///
    /// `GET /api/my/tasks/itemslist`
    ///
    /// Answer: The tasks. Evidence: the vendor's request collection. Sources: the vendor's request
    /// collection.
    pub fn list_mine(&self) -> Call<Vec<Task>> {
        self.client.call(operations::TASKS_LIST_MINE, &Nothing)
    }

    /// The same as `listMine`, with arguments.
    pub fn list_mine_with(&self, args: TasksListMineArgs) -> Call<Vec<Task>> {
        self.client.call(operations::TASKS_LIST_MINE, &args)
    }

    /// List the tasks of a space.
    ///
    /// `GET /api/tasks/space/items`
    ///
    /// Answer: The tasks. Evidence: the vendor's request collection. Sources: the vendor's request
    /// collection.
    pub fn list_by_space(&self) -> Call<Vec<Task>> {
        self.client.call(operations::TASKS_LIST_BY_SPACE, &Nothing)
    }

    /// The same as `listBySpace`, with arguments.
    pub fn list_by_space_with(&self, args: TasksListBySpaceArgs) -> Call<Vec<Task>> {
        self.client.call(operations::TASKS_LIST_BY_SPACE, &args)
    }

    /// List tasks.
    ///
    /// `GET /api/tasks`
    ///
    /// Answer: The tasks. Evidence: the vendor's request collection. Sources: the vendor's request
    /// collection.
    pub fn list(&self) -> Call<Vec<Task>> {
        self.client.call(operations::TASKS_LIST, &Nothing)
    }

    /// The same as `list`, with arguments.
    pub fn list_with(&self, args: TasksListArgs) -> Call<Vec<Task>> {
        self.client.call(operations::TASKS_LIST, &args)
    }

    /// Create a task.
    ///
    /// `POST /api/tasks`
    ///
    /// Answer: Shape unknown: probably the new TaskID; a client looks at success or failure only. Evidence:
    /// the vendor's request collection. Sources: the vendor's request collection, the vendor's mobile app.
    pub fn create(&self, args: TasksCreateArgs) -> Call<Value> {
        self.client.call_value(operations::TASKS_CREATE, &args)
    }

    /// Get a task.
    ///
    /// `GET /api/tasks/{TaskID}`
    ///
    /// Answer: The task. Evidence: the vendor's request collection. Sources: the vendor's request
    /// collection.
    pub fn get(&self, args: TasksGetArgs) -> Call<Task> {
        self.client.call(operations::TASKS_GET, &args)
    }

    /// Change a task.
    ///
    /// A POST, unlike other changes.
    ///
    /// `POST /api/tasks/{TaskID}`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    pub fn update(&self, args: TasksUpdateArgs) -> Call<Value> {
        self.client.call_value(operations::TASKS_UPDATE, &args)
    }

    /// Delete a task.
    ///
    /// `DELETE /api/tasks/{TaskID}`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
    /// once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
    pub fn delete(&self, args: TasksDeleteArgs) -> Call<Value> {
        self.client.call_value(operations::TASKS_DELETE, &args)
    }

    /// Set the order of the tasks of a list.
    ///
    /// `PUT /api/tasks/sortorder`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
    /// once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
    pub fn set_sort_order(&self, args: TasksSetSortOrderArgs) -> Call<Value> {
        self.client.call_value(operations::TASKS_SET_SORT_ORDER, &args)
    }

    /// Set the priority of a task.
    ///
    /// `PUT /api/tasks/{TaskID}/priorities`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
    /// once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
    pub fn set_priority(&self, args: TasksSetPriorityArgs) -> Call<Value> {
        self.client.call_value(operations::TASKS_SET_PRIORITY, &args)
    }

    /// Set the status of a task.
    ///
    /// `PUT /api/tasks/{TaskID}/statuses`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
    /// once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
    pub fn set_status(&self, args: TasksSetStatusArgs) -> Call<Value> {
        self.client.call_value(operations::TASKS_SET_STATUS, &args)
    }

    /// Assign a task to a person.
    ///
    /// `POST /api/tasks/assigned/{TaskID}`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    pub fn assign(&self, args: TasksAssignArgs) -> Call<Value> {
        self.client.call_value(operations::TASKS_ASSIGN, &args)
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
    pub fn list(&self) -> Call<Vec<User>> {
        self.client.call(operations::TASKS_FOLLOWERS_LIST, &Nothing)
    }

    /// The same as `list`, with arguments.
    pub fn list_with(&self, args: TasksFollowersListArgs) -> Call<Vec<User>> {
        self.client.call(operations::TASKS_FOLLOWERS_LIST, &args)
    }

    /// Add followers to a task.
    ///
    /// `POST /api/tasks/followers`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    pub fn add(&self, args: TasksFollowersAddArgs) -> Call<Value> {
        self.client.call_value(operations::TASKS_FOLLOWERS_ADD, &args)
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
    pub fn list(&self, args: TasksCommentsListArgs) -> Call<Page<CaseComment>> {
        self.client.call_page(operations::TASKS_COMMENTS_LIST, &args)
    }

    /// The items of all pages of `tasks.comments.list`, page by page or as a stream.
    pub fn list_all(&self, args: TasksCommentsListArgs) -> Pages<CaseComment> {
        self.client.call_all(operations::TASKS_COMMENTS_LIST, &args)
    }

    /// Comment on a task.
    ///
    /// `POST /api/tasks/{TaskID}/comments`
    ///
    /// Answer: Shape unknown: by the habit of the API new CommentID. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    pub fn create(&self, args: TasksCommentsCreateArgs) -> Call<Value> {
        self.client.call_value(operations::TASKS_COMMENTS_CREATE, &args)
    }

    /// Change a comment on a task.
    ///
    /// `PUT /api/tasks/comments/{CommentID}`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    pub fn update(&self, args: TasksCommentsUpdateArgs) -> Call<Value> {
        self.client.call_value(operations::TASKS_COMMENTS_UPDATE, &args)
    }

    /// Delete a comment on a task.
    ///
    /// `DELETE /api/tasks/comments/{CommentID}`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
    /// once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
    pub fn delete(&self, args: TasksCommentsDeleteArgs) -> Call<Value> {
        self.client.call_value(operations::TASKS_COMMENTS_DELETE, &args)
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
    pub fn get(&self, args: TasksListsGetArgs) -> Call<TaskList> {
        self.client.call(operations::TASKS_LISTS_GET, &args)
    }

    /// Change a task list.
    ///
    /// `PUT /api/lists/{ListID}`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    pub fn update(&self, args: TasksListsUpdateArgs) -> Call<Value> {
        self.client.call_value(operations::TASKS_LISTS_UPDATE, &args)
    }

    /// Delete a task list.
    ///
    /// `DELETE /api/lists/{ListID}`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
    /// once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
    pub fn delete(&self, args: TasksListsDeleteArgs) -> Call<Value> {
        self.client.call_value(operations::TASKS_LISTS_DELETE, &args)
    }

    /// List the task lists of a space.
    ///
    /// Unpaged in the vendor's app.
    ///
    /// `GET /api/lists`
    ///
    /// Answer: The task lists. Evidence: the vendor's request collection. Sources: the vendor's request
    /// collection, the vendor's mobile app.
    pub fn list(&self) -> Call<Vec<TaskList>> {
        self.client.call(operations::TASKS_LISTS_LIST, &Nothing)
    }

    /// The same as `list`, with arguments.
    pub fn list_with(&self, args: TasksListsListArgs) -> Call<Vec<TaskList>> {
        self.client.call(operations::TASKS_LISTS_LIST, &args)
    }

    /// Create a task list.
    ///
    /// `POST /api/lists`
    ///
    /// Answer: Shape unknown: probably the new TaskListID; a client looks at success or failure only.
    /// Evidence: the vendor's request collection. Sources: the vendor's request collection, the vendor's
    /// mobile app.
    pub fn create(&self, args: TasksListsCreateArgs) -> Call<Value> {
        self.client.call_value(operations::TASKS_LISTS_CREATE, &args)
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
    pub fn get(&self, args: TasksLogsGetArgs) -> Call<TaskLog> {
        self.client.call(operations::TASKS_LOGS_GET, &args)
    }

    /// List the time log of a task.
    ///
    /// `GET /api/tasks/{TaskID}/logs`
    ///
    /// Answer: The entries. Evidence: the vendor's request collection. Sources: the vendor's request
    /// collection.
    pub fn list(&self, args: TasksLogsListArgs) -> Call<Vec<TaskLog>> {
        self.client.call(operations::TASKS_LOGS_LIST, &args)
    }

    /// Log time spent on a task.
    ///
    /// `POST /api/tasks/timelog`
    ///
    /// Answer: Shape unknown: by the habit of the API new LogID. Evidence: the vendor's request collection.
    /// Sources: the vendor's request collection.
    pub fn create(&self, args: TasksLogsCreateArgs) -> Call<Value> {
        self.client.call_value(operations::TASKS_LOGS_CREATE, &args)
    }

    /// Delete an entry of the time log.
    ///
    /// `DELETE /api/tasks/logs/{LogID}`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
    /// once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
    pub fn delete(&self, args: TasksLogsDeleteArgs) -> Call<Value> {
        self.client.call_value(operations::TASKS_LOGS_DELETE, &args)
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
    pub fn list(&self) -> Call<Vec<TaskPriority>> {
        self.client.call(operations::TASKS_PRIORITIES_LIST, &Nothing)
    }

    /// The same as `list`, with arguments.
    pub fn list_with(&self, args: TasksPrioritiesListArgs) -> Call<Vec<TaskPriority>> {
        self.client.call(operations::TASKS_PRIORITIES_LIST, &args)
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
    pub fn list(&self) -> Call<Vec<TaskStatus>> {
        self.client.call(operations::TASKS_STATUSES_LIST, &Nothing)
    }

    /// The same as `list`, with arguments.
    pub fn list_with(&self, args: TasksStatusesListArgs) -> Call<Vec<TaskStatus>> {
        self.client.call(operations::TASKS_STATUSES_LIST, &args)
    }
}

/// The arguments of `tasks.listByList`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct TasksListByListArgs {
    /// Id of the task list.
    #[serde(rename = "ListID")]
    pub list_id: ListId,
    /// Which tasks of a list are shown. 1 Active, 2 Completed, 7 AssignedToMe.
    #[serde(rename = "TaskStatusType", skip_serializing_if = "Option::is_none")]
    pub task_status_type: Option<TaskStatusType>,
    /// Whether the read is logged as a view; the meaning is inferred from the name.
    #[serde(rename = "LogView", skip_serializing_if = "Option::is_none")]
    pub log_view: Option<bool>,
}

impl TasksListByListArgs {
    /// The arguments that the operation needs.
    pub fn new(list_id: impl Into<ListId>) -> Self {
        Self { list_id: list_id.into(), task_status_type: None, log_view: None }
    }

    /// Sets `TaskStatusType`.
    #[must_use]
    pub fn task_status_type(mut self, task_status_type: TaskStatusType) -> Self {
        self.task_status_type = Some(task_status_type);
        self
    }

    /// Sets `LogView`.
    #[must_use]
    pub fn log_view(mut self, log_view: bool) -> Self {
        self.log_view = Some(log_view);
        self
    }
}

/// The arguments of `tasks.listMine`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct TasksListMineArgs {
    /// Id of the space.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<SpaceId>,
    /// Id of the task list; inferred.
    #[serde(rename = "ProjectID", skip_serializing_if = "Option::is_none")]
    pub project_id: Option<ProjectId>,
    /// Start of the time.
    #[serde(rename = "FromDate", skip_serializing_if = "Option::is_none")]
    pub from_date: Option<DateTime>,
    /// End of the time.
    #[serde(rename = "ToDate", skip_serializing_if = "Option::is_none")]
    pub to_date: Option<DateTime>,
    /// Whether the read is logged as a view; the meaning is inferred from the name.
    #[serde(rename = "LogView", skip_serializing_if = "Option::is_none")]
    pub log_view: Option<bool>,
}

impl TasksListMineArgs {
    /// No arguments; the operation needs none.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `SpaceID`.
    #[must_use]
    pub fn space_id(mut self, space_id: impl Into<SpaceId>) -> Self {
        self.space_id = Some(space_id.into());
        self
    }

    /// Sets `ProjectID`.
    #[must_use]
    pub fn project_id(mut self, project_id: impl Into<ProjectId>) -> Self {
        self.project_id = Some(project_id.into());
        self
    }

    /// Sets `FromDate`.
    #[must_use]
    pub fn from_date(mut self, from_date: impl Into<DateTime>) -> Self {
        self.from_date = Some(from_date.into());
        self
    }

    /// Sets `ToDate`.
    #[must_use]
    pub fn to_date(mut self, to_date: impl Into<DateTime>) -> Self {
        self.to_date = Some(to_date.into());
        self
    }

    /// Sets `LogView`.
    #[must_use]
    pub fn log_view(mut self, log_view: bool) -> Self {
        self.log_view = Some(log_view);
        self
    }
}

/// The arguments of `tasks.listBySpace`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct TasksListBySpaceArgs {
    /// Id of the space.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<SpaceId>,
    /// Id of the person in charge.
    #[serde(rename = "AssignedToUser", skip_serializing_if = "Option::is_none")]
    pub assigned_to_user: Option<i64>,
    /// Start of the time.
    #[serde(rename = "FromDate", skip_serializing_if = "Option::is_none")]
    pub from_date: Option<DateTime>,
    /// End of the time.
    #[serde(rename = "ToDate", skip_serializing_if = "Option::is_none")]
    pub to_date: Option<DateTime>,
    /// Whether the read is logged as a view; the meaning is inferred from the name.
    #[serde(rename = "LogView", skip_serializing_if = "Option::is_none")]
    pub log_view: Option<bool>,
}

impl TasksListBySpaceArgs {
    /// No arguments; the operation needs none.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `SpaceID`.
    #[must_use]
    pub fn space_id(mut self, space_id: impl Into<SpaceId>) -> Self {
        self.space_id = Some(space_id.into());
        self
    }

    /// Sets `AssignedToUser`.
    #[must_use]
    pub fn assigned_to_user(mut self, assigned_to_user: i64) -> Self {
        self.assigned_to_user = Some(assigned_to_user);
        self
    }

    /// Sets `FromDate`.
    #[must_use]
    pub fn from_date(mut self, from_date: impl Into<DateTime>) -> Self {
        self.from_date = Some(from_date.into());
        self
    }

    /// Sets `ToDate`.
    #[must_use]
    pub fn to_date(mut self, to_date: impl Into<DateTime>) -> Self {
        self.to_date = Some(to_date.into());
        self
    }

    /// Sets `LogView`.
    #[must_use]
    pub fn log_view(mut self, log_view: bool) -> Self {
        self.log_view = Some(log_view);
        self
    }
}

/// The arguments of `tasks.list`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct TasksListArgs {
    /// Id of the space.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<SpaceId>,
    /// Id of the task list.
    #[serde(rename = "ListID", skip_serializing_if = "Option::is_none")]
    pub list_id: Option<ListId>,
    /// Id of the person in charge.
    #[serde(rename = "AssignedToUser", skip_serializing_if = "Option::is_none")]
    pub assigned_to_user: Option<i64>,
    /// Start of the time.
    #[serde(rename = "FromDate", skip_serializing_if = "Option::is_none")]
    pub from_date: Option<DateTime>,
    /// End of the time.
    #[serde(rename = "ToDate", skip_serializing_if = "Option::is_none")]
    pub to_date: Option<DateTime>,
    /// Which tasks of a list are shown. 1 Active, 2 Completed, 7 AssignedToMe.
    #[serde(rename = "TaskStatusType", skip_serializing_if = "Option::is_none")]
    pub task_status_type: Option<TaskStatusType>,
}

impl TasksListArgs {
    /// No arguments; the operation needs none.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `SpaceID`.
    #[must_use]
    pub fn space_id(mut self, space_id: impl Into<SpaceId>) -> Self {
        self.space_id = Some(space_id.into());
        self
    }

    /// Sets `ListID`.
    #[must_use]
    pub fn list_id(mut self, list_id: impl Into<ListId>) -> Self {
        self.list_id = Some(list_id.into());
        self
    }

    /// Sets `AssignedToUser`.
    #[must_use]
    pub fn assigned_to_user(mut self, assigned_to_user: i64) -> Self {
        self.assigned_to_user = Some(assigned_to_user);
        self
    }

    /// Sets `FromDate`.
    #[must_use]
    pub fn from_date(mut self, from_date: impl Into<DateTime>) -> Self {
        self.from_date = Some(from_date.into());
        self
    }

    /// Sets `ToDate`.
    #[must_use]
    pub fn to_date(mut self, to_date: impl Into<DateTime>) -> Self {
        self.to_date = Some(to_date.into());
        self
    }

    /// Sets `TaskStatusType`.
    #[must_use]
    pub fn task_status_type(mut self, task_status_type: TaskStatusType) -> Self {
        self.task_status_type = Some(task_status_type);
        self
    }
}

/// The arguments of `tasks.create`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct TasksCreateArgs {
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
    /// Further fields of the body.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

impl TasksCreateArgs {
    /// No arguments; the operation needs none.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `TaskName`.
    #[must_use]
    pub fn task_name(mut self, task_name: impl Into<String>) -> Self {
        self.task_name = Some(task_name.into());
        self
    }

    /// Sets `TaskDescription`.
    #[must_use]
    pub fn task_description(mut self, task_description: impl Into<String>) -> Self {
        self.task_description = Some(task_description.into());
        self
    }

    /// Sets `AssignedToUserID`.
    #[must_use]
    pub fn assigned_to_user_id(mut self, assigned_to_user_id: impl Into<UserId>) -> Self {
        self.assigned_to_user_id = Some(assigned_to_user_id.into());
        self
    }

    /// Sets `TaskDueDate`.
    #[must_use]
    pub fn task_due_date(mut self, task_due_date: impl Into<DateTime>) -> Self {
        self.task_due_date = Some(task_due_date.into());
        self
    }

    /// Sets `TaskListID`.
    #[must_use]
    pub fn task_list_id(mut self, task_list_id: impl Into<ListId>) -> Self {
        self.task_list_id = Some(task_list_id.into());
        self
    }

    /// Sets `TaskStatusID`.
    #[must_use]
    pub fn task_status_id(mut self, task_status_id: i64) -> Self {
        self.task_status_id = Some(task_status_id);
        self
    }

    /// Sets `TaskPriorityID`.
    #[must_use]
    pub fn task_priority_id(mut self, task_priority_id: i64) -> Self {
        self.task_priority_id = Some(task_priority_id);
        self
    }

    /// Sets `SpaceID`.
    #[must_use]
    pub fn space_id(mut self, space_id: impl Into<SpaceId>) -> Self {
        self.space_id = Some(space_id.into());
        self
    }

    /// Sets `TaskEstimatedHours`.
    #[must_use]
    pub fn task_estimated_hours(mut self, task_estimated_hours: f64) -> Self {
        self.task_estimated_hours = Some(task_estimated_hours);
        self
    }

    /// Sets `FollowerUserNamesCsv`.
    #[must_use]
    pub fn follower_user_names_csv(mut self, follower_user_names_csv: impl Into<String>) -> Self {
        self.follower_user_names_csv = Some(follower_user_names_csv.into());
        self
    }

    /// Sets a further field of the body.
    #[must_use]
    pub fn other_field(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.other_fields.insert(name.into(), value.into());
        self
    }
}

/// The arguments of `tasks.get`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct TasksGetArgs {
    /// Id of the task.
    #[serde(rename = "TaskID")]
    pub task_id: TaskId,
    /// Whether the read is logged as a view; the meaning is inferred from the name.
    #[serde(rename = "LogView", skip_serializing_if = "Option::is_none")]
    pub log_view: Option<bool>,
}

impl TasksGetArgs {
    /// The arguments that the operation needs.
    pub fn new(task_id: impl Into<TaskId>) -> Self {
        Self { task_id: task_id.into(), log_view: None }
    }

    /// Sets `LogView`.
    #[must_use]
    pub fn log_view(mut self, log_view: bool) -> Self {
        self.log_view = Some(log_view);
        self
    }
}

/// The arguments of `tasks.update`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct TasksUpdateArgs {
    /// Id of the task.
    #[serde(rename = "TaskID")]
    pub task_id: TaskId,
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
    /// Further fields of the body.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

impl TasksUpdateArgs {
    /// The arguments that the operation needs.
    pub fn new(task_id: impl Into<TaskId>) -> Self {
        Self {
            task_id: task_id.into(),
            task_name: None,
            task_description: None,
            assigned_to_user_id: None,
            task_due_date: None,
            task_list_id: None,
            task_status_id: None,
            task_priority_id: None,
            space_id: None,
            task_estimated_hours: None,
            follower_user_names_csv: None,
            other_fields: BTreeMap::new(),
        }
    }

    /// Sets `TaskName`.
    #[must_use]
    pub fn task_name(mut self, task_name: impl Into<String>) -> Self {
        self.task_name = Some(task_name.into());
        self
    }

    /// Sets `TaskDescription`.
    #[must_use]
    pub fn task_description(mut self, task_description: impl Into<String>) -> Self {
        self.task_description = Some(task_description.into());
        self
    }

    /// Sets `AssignedToUserID`.
    #[must_use]
    pub fn assigned_to_user_id(mut self, assigned_to_user_id: impl Into<UserId>) -> Self {
        self.assigned_to_user_id = Some(assigned_to_user_id.into());
        self
    }

    /// Sets `TaskDueDate`.
    #[must_use]
    pub fn task_due_date(mut self, task_due_date: impl Into<DateTime>) -> Self {
        self.task_due_date = Some(task_due_date.into());
        self
    }

    /// Sets `TaskListID`.
    #[must_use]
    pub fn task_list_id(mut self, task_list_id: impl Into<ListId>) -> Self {
        self.task_list_id = Some(task_list_id.into());
        self
    }

    /// Sets `TaskStatusID`.
    #[must_use]
    pub fn task_status_id(mut self, task_status_id: i64) -> Self {
        self.task_status_id = Some(task_status_id);
        self
    }

    /// Sets `TaskPriorityID`.
    #[must_use]
    pub fn task_priority_id(mut self, task_priority_id: i64) -> Self {
        self.task_priority_id = Some(task_priority_id);
        self
    }

    /// Sets `SpaceID`.
    #[must_use]
    pub fn space_id(mut self, space_id: impl Into<SpaceId>) -> Self {
        self.space_id = Some(space_id.into());
        self
    }

    /// Sets `TaskEstimatedHours`.
    #[must_use]
    pub fn task_estimated_hours(mut self, task_estimated_hours: f64) -> Self {
        self.task_estimated_hours = Some(task_estimated_hours);
        self
    }

    /// Sets `FollowerUserNamesCsv`.
    #[must_use]
    pub fn follower_user_names_csv(mut self, follower_user_names_csv: impl Into<String>) -> Self {
        self.follower_user_names_csv = Some(follower_user_names_csv.into());
        self
    }

    /// Sets a further field of the body.
    #[must_use]
    pub fn other_field(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.other_fields.insert(name.into(), value.into());
        self
    }
}

/// The arguments of `tasks.delete`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct TasksDeleteArgs {
    /// Id of the task.
    #[serde(rename = "TaskID")]
    pub task_id: TaskId,
}

impl TasksDeleteArgs {
    /// The arguments that the operation needs.
    pub fn new(task_id: impl Into<TaskId>) -> Self {
        Self { task_id: task_id.into() }
    }
}

/// The arguments of `tasks.setSortOrder`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct TasksSetSortOrderArgs {
    /// Id of the task list; inferred.
    #[serde(rename = "ProjectID", skip_serializing_if = "Option::is_none")]
    pub project_id: Option<ProjectId>,
    /// Ids of the tasks in the wanted order; separated by commas is inferred.
    #[serde(rename = "TasksIDOrder", skip_serializing_if = "Option::is_none")]
    pub tasks_id_order: Option<String>,
}

impl TasksSetSortOrderArgs {
    /// No arguments; the operation needs none.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `ProjectID`.
    #[must_use]
    pub fn project_id(mut self, project_id: impl Into<ProjectId>) -> Self {
        self.project_id = Some(project_id.into());
        self
    }

    /// Sets `TasksIDOrder`.
    #[must_use]
    pub fn tasks_id_order(mut self, tasks_id_order: impl Into<String>) -> Self {
        self.tasks_id_order = Some(tasks_id_order.into());
        self
    }
}

/// The arguments of `tasks.setPriority`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct TasksSetPriorityArgs {
    /// Id of the task.
    #[serde(rename = "TaskID")]
    pub task_id: TaskId,
    /// Id of a priority of the space.
    #[serde(rename = "TaskPriorityID", skip_serializing_if = "Option::is_none")]
    pub task_priority_id: Option<i64>,
}

impl TasksSetPriorityArgs {
    /// The arguments that the operation needs.
    pub fn new(task_id: impl Into<TaskId>) -> Self {
        Self { task_id: task_id.into(), task_priority_id: None }
    }

    /// Sets `TaskPriorityID`.
    #[must_use]
    pub fn task_priority_id(mut self, task_priority_id: i64) -> Self {
        self.task_priority_id = Some(task_priority_id);
        self
    }
}

/// The arguments of `tasks.setStatus`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct TasksSetStatusArgs {
    /// Id of the task.
    #[serde(rename = "TaskID")]
    pub task_id: TaskId,
    /// Id of a status of the space.
    #[serde(rename = "TaskStatusID", skip_serializing_if = "Option::is_none")]
    pub task_status_id: Option<i64>,
}

impl TasksSetStatusArgs {
    /// The arguments that the operation needs.
    pub fn new(task_id: impl Into<TaskId>) -> Self {
        Self { task_id: task_id.into(), task_status_id: None }
    }

    /// Sets `TaskStatusID`.
    #[must_use]
    pub fn task_status_id(mut self, task_status_id: i64) -> Self {
        self.task_status_id = Some(task_status_id);
        self
    }
}

/// The arguments of `tasks.assign`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct TasksAssignArgs {
    /// Id of the task.
    #[serde(rename = "TaskID")]
    pub task_id: TaskId,
    /// Id of the person.
    #[serde(rename = "AssignedUserID", skip_serializing_if = "Option::is_none")]
    pub assigned_user_id: Option<UserId>,
}

impl TasksAssignArgs {
    /// The arguments that the operation needs.
    pub fn new(task_id: impl Into<TaskId>) -> Self {
        Self { task_id: task_id.into(), assigned_user_id: None }
    }

    /// Sets `AssignedUserID`.
    #[must_use]
    pub fn assigned_user_id(mut self, assigned_user_id: impl Into<UserId>) -> Self {
        self.assigned_user_id = Some(assigned_user_id.into());
        self
    }
}

/// The arguments of `tasks.followers.list`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct TasksFollowersListArgs {
    /// Id of the task.
    #[serde(rename = "EntityID", skip_serializing_if = "Option::is_none")]
    pub entity_id: Option<EntityId>,
}

impl TasksFollowersListArgs {
    /// No arguments; the operation needs none.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `EntityID`.
    #[must_use]
    pub fn entity_id(mut self, entity_id: impl Into<EntityId>) -> Self {
        self.entity_id = Some(entity_id.into());
        self
    }
}

/// The arguments of `tasks.followers.add`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct TasksFollowersAddArgs {
    /// Kind of an item, a comment or another thing that has an id. A code of `EntityType`.
    #[serde(rename = "EntityType", skip_serializing_if = "Option::is_none")]
    pub entity_type: Option<EntityType>,
    /// Id of the task.
    #[serde(rename = "EntityID")]
    pub entity_id: EntityId,
    /// Space id.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<SpaceId>,
    /// Ids of people, separated by commas.
    #[serde(rename = "UserIDsCSV")]
    pub user_ids_csv: String,
    /// Further fields of the body.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

impl TasksFollowersAddArgs {
    /// The arguments that the operation needs.
    pub fn new(entity_id: impl Into<EntityId>, user_ids_csv: impl Into<String>) -> Self {
        Self {
            entity_type: None,
            entity_id: entity_id.into(),
            space_id: None,
            user_ids_csv: user_ids_csv.into(),
            other_fields: BTreeMap::new(),
        }
    }

    /// Sets `EntityType`.
    #[must_use]
    pub fn entity_type(mut self, entity_type: EntityType) -> Self {
        self.entity_type = Some(entity_type);
        self
    }

    /// Sets `SpaceID`.
    #[must_use]
    pub fn space_id(mut self, space_id: impl Into<SpaceId>) -> Self {
        self.space_id = Some(space_id.into());
        self
    }

    /// Sets a further field of the body.
    #[must_use]
    pub fn other_field(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.other_fields.insert(name.into(), value.into());
        self
    }
}

/// The arguments of `tasks.comments.list`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct TasksCommentsListArgs {
    /// Id of the task.
    #[serde(rename = "TaskID")]
    pub task_id: TaskId,
    /// Page number, counted from 1. Default: 1.
    #[serde(rename = "StartPage", skip_serializing_if = "Option::is_none")]
    pub start_page: Option<i64>,
    /// Rows per page; always send it, because the vendor names 30 as the default and a recorded answer had 25.
    #[serde(rename = "PageLength", skip_serializing_if = "Option::is_none")]
    pub page_length: Option<i64>,
}

impl TasksCommentsListArgs {
    /// The arguments that the operation needs.
    pub fn new(task_id: impl Into<TaskId>) -> Self {
        Self { task_id: task_id.into(), start_page: None, page_length: None }
    }

    /// Sets `StartPage`.
    #[must_use]
    pub fn start_page(mut self, start_page: i64) -> Self {
        self.start_page = Some(start_page);
        self
    }

    /// Sets `PageLength`.
    #[must_use]
    pub fn page_length(mut self, page_length: i64) -> Self {
        self.page_length = Some(page_length);
        self
    }
}

/// The arguments of `tasks.comments.create`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct TasksCommentsCreateArgs {
    /// Id of the task.
    #[serde(rename = "TaskID")]
    pub task_id: TaskId,
    /// Text of the comment.
    #[serde(rename = "CommentText")]
    pub comment_text: String,
}

impl TasksCommentsCreateArgs {
    /// The arguments that the operation needs.
    pub fn new(task_id: impl Into<TaskId>, comment_text: impl Into<String>) -> Self {
        Self { task_id: task_id.into(), comment_text: comment_text.into() }
    }
}

/// The arguments of `tasks.comments.update`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct TasksCommentsUpdateArgs {
    /// Id of the comment.
    #[serde(rename = "CommentID")]
    pub comment_id: CommentId,
    /// Text of the comment.
    #[serde(rename = "CommentText")]
    pub comment_text: String,
}

impl TasksCommentsUpdateArgs {
    /// The arguments that the operation needs.
    pub fn new(comment_id: impl Into<CommentId>, comment_text: impl Into<String>) -> Self {
        Self { comment_id: comment_id.into(), comment_text: comment_text.into() }
    }
}

/// The arguments of `tasks.comments.delete`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct TasksCommentsDeleteArgs {
    /// Id of the comment.
    #[serde(rename = "CommentID")]
    pub comment_id: CommentId,
}

impl TasksCommentsDeleteArgs {
    /// The arguments that the operation needs.
    pub fn new(comment_id: impl Into<CommentId>) -> Self {
        Self { comment_id: comment_id.into() }
    }
}

/// The arguments of `tasks.lists.get`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct TasksListsGetArgs {
    /// Id of the task list.
    #[serde(rename = "ListID")]
    pub list_id: ListId,
}

impl TasksListsGetArgs {
    /// The arguments that the operation needs.
    pub fn new(list_id: impl Into<ListId>) -> Self {
        Self { list_id: list_id.into() }
    }
}

/// The arguments of `tasks.lists.update`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct TasksListsUpdateArgs {
    /// Id of the task list.
    #[serde(rename = "ListID")]
    pub list_id: ListId,
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
    /// Further fields of the body.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

impl TasksListsUpdateArgs {
    /// The arguments that the operation needs.
    pub fn new(list_id: impl Into<ListId>) -> Self {
        Self {
            list_id: list_id.into(),
            task_list_id: None,
            task_list_name: None,
            task_list_description: None,
            space_id: None,
            is_active: None,
            other_fields: BTreeMap::new(),
        }
    }

    /// Sets `TaskListID`.
    #[must_use]
    pub fn task_list_id(mut self, task_list_id: impl Into<ListId>) -> Self {
        self.task_list_id = Some(task_list_id.into());
        self
    }

    /// Sets `TaskListName`.
    #[must_use]
    pub fn task_list_name(mut self, task_list_name: impl Into<String>) -> Self {
        self.task_list_name = Some(task_list_name.into());
        self
    }

    /// Sets `TaskListDescription`.
    #[must_use]
    pub fn task_list_description(mut self, task_list_description: impl Into<String>) -> Self {
        self.task_list_description = Some(task_list_description.into());
        self
    }

    /// Sets `SpaceID`.
    #[must_use]
    pub fn space_id(mut self, space_id: impl Into<SpaceId>) -> Self {
        self.space_id = Some(space_id.into());
        self
    }

    /// Sets `IsActive`.
    #[must_use]
    pub fn is_active(mut self, is_active: bool) -> Self {
        self.is_active = Some(is_active);
        self
    }

    /// Sets a further field of the body.
    #[must_use]
    pub fn other_field(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.other_fields.insert(name.into(), value.into());
        self
    }
}

/// The arguments of `tasks.lists.delete`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct TasksListsDeleteArgs {
    /// Id of the task list.
    #[serde(rename = "ListID")]
    pub list_id: ListId,
}

impl TasksListsDeleteArgs {
    /// The arguments that the operation needs.
    pub fn new(list_id: impl Into<ListId>) -> Self {
        Self { list_id: list_id.into() }
    }
}

/// The arguments of `tasks.lists.list`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct TasksListsListArgs {
    /// Id of the space.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<SpaceId>,
}

impl TasksListsListArgs {
    /// No arguments; the operation needs none.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `SpaceID`.
    #[must_use]
    pub fn space_id(mut self, space_id: impl Into<SpaceId>) -> Self {
        self.space_id = Some(space_id.into());
        self
    }
}

/// The arguments of `tasks.lists.create`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct TasksListsCreateArgs {
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
    /// Further fields of the body.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

impl TasksListsCreateArgs {
    /// No arguments; the operation needs none.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `TaskListID`.
    #[must_use]
    pub fn task_list_id(mut self, task_list_id: impl Into<ListId>) -> Self {
        self.task_list_id = Some(task_list_id.into());
        self
    }

    /// Sets `TaskListName`.
    #[must_use]
    pub fn task_list_name(mut self, task_list_name: impl Into<String>) -> Self {
        self.task_list_name = Some(task_list_name.into());
        self
    }

    /// Sets `TaskListDescription`.
    #[must_use]
    pub fn task_list_description(mut self, task_list_description: impl Into<String>) -> Self {
        self.task_list_description = Some(task_list_description.into());
        self
    }

    /// Sets `SpaceID`.
    #[must_use]
    pub fn space_id(mut self, space_id: impl Into<SpaceId>) -> Self {
        self.space_id = Some(space_id.into());
        self
    }

    /// Sets `IsActive`.
    #[must_use]
    pub fn is_active(mut self, is_active: bool) -> Self {
        self.is_active = Some(is_active);
        self
    }

    /// Sets a further field of the body.
    #[must_use]
    pub fn other_field(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.other_fields.insert(name.into(), value.into());
        self
    }
}

/// The arguments of `tasks.logs.get`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct TasksLogsGetArgs {
    /// Id of the time log entry.
    #[serde(rename = "LogID")]
    pub log_id: LogId,
}

impl TasksLogsGetArgs {
    /// The arguments that the operation needs.
    pub fn new(log_id: impl Into<LogId>) -> Self {
        Self { log_id: log_id.into() }
    }
}

/// The arguments of `tasks.logs.list`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct TasksLogsListArgs {
    /// Id of the task.
    #[serde(rename = "TaskID")]
    pub task_id: TaskId,
}

impl TasksLogsListArgs {
    /// The arguments that the operation needs.
    pub fn new(task_id: impl Into<TaskId>) -> Self {
        Self { task_id: task_id.into() }
    }
}

/// The arguments of `tasks.logs.create`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct TasksLogsCreateArgs {
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
    /// Further fields of the body.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

impl TasksLogsCreateArgs {
    /// No arguments; the operation needs none.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `IssueID`.
    #[must_use]
    pub fn issue_id(mut self, issue_id: impl Into<IssueId>) -> Self {
        self.issue_id = Some(issue_id.into());
        self
    }

    /// Sets `UserID`.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<UserId>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Sets `StartTime`.
    #[must_use]
    pub fn start_time(mut self, start_time: impl Into<DateTime>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// Sets `EndTime`.
    #[must_use]
    pub fn end_time(mut self, end_time: impl Into<DateTime>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Sets `Notes`.
    #[must_use]
    pub fn notes(mut self, notes: impl Into<String>) -> Self {
        self.notes = Some(notes.into());
        self
    }

    /// Sets a further field of the body.
    #[must_use]
    pub fn other_field(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.other_fields.insert(name.into(), value.into());
        self
    }
}

/// The arguments of `tasks.logs.delete`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct TasksLogsDeleteArgs {
    /// Id of the time log entry.
    #[serde(rename = "LogID")]
    pub log_id: LogId,
}

impl TasksLogsDeleteArgs {
    /// The arguments that the operation needs.
    pub fn new(log_id: impl Into<LogId>) -> Self {
        Self { log_id: log_id.into() }
    }
}

/// The arguments of `tasks.priorities.list`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct TasksPrioritiesListArgs {
    /// Id of the space.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<SpaceId>,
}

impl TasksPrioritiesListArgs {
    /// No arguments; the operation needs none.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `SpaceID`.
    #[must_use]
    pub fn space_id(mut self, space_id: impl Into<SpaceId>) -> Self {
        self.space_id = Some(space_id.into());
        self
    }
}

/// The arguments of `tasks.statuses.list`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct TasksStatusesListArgs {
    /// Id of the space.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<SpaceId>,
}

impl TasksStatusesListArgs {
    /// No arguments; the operation needs none.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `SpaceID`.
    #[must_use]
    pub fn space_id(mut self, space_id: impl Into<SpaceId>) -> Self {
        self.space_id = Some(space_id.into());
        self
    }
}
