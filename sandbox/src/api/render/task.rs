//! A task on the wire.

use serde_json::{Value, json};

use crate::api::Call;
use crate::domain::Domain;
use crate::domain::content::comments::Comment;
use crate::domain::tasks::{Task, TaskList, TaskPriority, TaskStatus, TimeLog};
use crate::time::dates;

pub fn task(domain: &Domain, task: &Task) -> Value {
    let status = domain.tasks.statuses.get(task.status);
    let priority = domain.tasks.priorities.get(task.priority);
    let list = domain.tasks.lists.get(task.list);
    json!({
        "TaskID": task.id,
        "TaskName": task.name,
        "TaskDescription": task.body,
        "AssignedToUserID": task.assignee,
        "AssignedToUserDisplayName": if task.assignee == 0 { String::new() } else { domain.people.name(task.assignee) },
        "CreatedByUserID": task.author,
        "TaskDueDate": task.due.map(dates::wire),
        "TaskListID": task.list,
        "TaskListName": list.map(|list| list.name.clone()).unwrap_or_default(),
        "TaskStatusID": task.status,
        "TaskStatusName": status.map(|status| status.name.clone()).unwrap_or_default(),
        "TaskStatusType": domain.tasks.status_kind(task),
        "TaskPriorityID": task.priority,
        "TaskPriorityName": priority.map(|priority| priority.name.clone()).unwrap_or_default(),
        "SpaceID": task.space,
        "SpaceName": domain.spaces.name(task.space),
        "TaskEstimatedHours": task.estimated_hours,
        "SortOrder": task.sort_order,
        "CommentCount": domain.comments.count(task.id),
        "DateCreated": dates::wire(task.created),
        "DateUpdated": dates::wire(task.updated),
    })
}

pub fn list(list: &TaskList) -> Value {
    json!({
        "TaskListID": list.id,
        "TaskListName": list.name,
        "TaskListDescription": list.description,
        "SpaceID": list.space,
        "IsActive": list.is_active,
    })
}

pub fn status(status: &TaskStatus) -> Value {
    json!({
        "TaskStatusID": status.id,
        "TaskStatusName": status.name,
        "TaskStatusType": status.status_type(),
        "IsDefault": status.is_default,
    })
}

pub fn priority(priority: &TaskPriority) -> Value {
    json!({ "TaskPriorityID": priority.id, "TaskPriorityName": priority.name, "IsDefault": priority.is_default })
}

pub fn log(domain: &Domain, log: &TimeLog) -> Value {
    json!({
        "LogID": log.id,
        "IssueID": log.task,
        "UserID": log.person,
        "UserDisplayName": domain.people.name(log.person),
        "StartTime": dates::wire(log.start),
        "EndTime": dates::wire(log.end),
        "Notes": log.notes,
    })
}

pub fn comment(domain: &Domain, call: &Call<'_>, comment: &Comment) -> Value {
    let avatar = domain.people.get(comment.author).map(|person| call.address().path(&person.avatar_path()));
    json!({
        "CommentID": comment.id,
        "TaskID": comment.entity,
        "UserID": comment.author,
        "UserDisplayName": domain.people.name(comment.author),
        "UserAvatarVirtualPath": avatar.unwrap_or_default(),
        "CommentText": comment.text,
        "DateCommentedText": dates::ago(comment.created, call.now()),
        "DateCreated": dates::wire(comment.created),
    })
}
