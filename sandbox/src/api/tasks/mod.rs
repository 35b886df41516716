//! Tasks: read and delete.

mod change;
pub mod comments;
pub mod lists;
pub mod logs;

use super::render::task;
use super::response::answer;
use super::response::answer::{Outcome, Refusal};
use super::{Call, Handler};
use crate::domain::tasks::Task;
use crate::domain::{Action, Activity, ActivityType, Domain, EntityType};

pub const HANDLERS: &[(&str, Handler)] = &[
    ("tasks.listByList", list_by_list),
    ("tasks.listMine", list_mine),
    ("tasks.listBySpace", list_by_space),
    ("tasks.list", list),
    ("tasks.get", get),
    ("tasks.create", change::create),
    ("tasks.update", change::update),
    ("tasks.setSortOrder", change::set_sort_order),
    ("tasks.setPriority", change::set_priority),
    ("tasks.setStatus", change::set_status),
    ("tasks.assign", change::assign),
    ("tasks.delete", delete),
    ("tasks.priorities.list", list_priorities),
    ("tasks.statuses.list", list_statuses),
];

impl Call<'_> {
    /// Returns the task of this id, if the caller may see it.
    fn task<'w>(&self, domain: &'w Domain, id: i64) -> Result<&'w Task, Refusal> {
        domain.task(&self.viewer, id).ok_or_else(|| Refusal::unknown("task"))
    }

    /// Returns the task of this id, if the caller may change it.
    fn task_to_change<'w>(&self, domain: &'w Domain, id: i64) -> Result<&'w Task, Refusal> {
        let task = self.task(domain, id)?;
        self.may(domain, Action::Update, task)?;
        Ok(task)
    }
}

/// Returns the activity of a change to a task.
fn activity_on(task: &Task, activity_type: ActivityType, call: &Call<'_>) -> Activity {
    let activity = Activity::new(activity_type, EntityType::TASK_ITEM, task.id, call.person(), call.now()).on(task.list);
    activity.in_space(task.space).titled(&task.name).saying(&crate::html::beginning(&task.body, 250))
}

fn get(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let id = call.input.id("TaskID")?;
    let activity = activity_on(call.task(domain, id)?, ActivityType::VIEW, call);
    if call.input.boolean("LogView") == Some(true) {
        domain.record_activity(activity);
    }
    Ok(answer::data(task::task(domain, call.task(domain, id)?)))
}

/// Returns tasks that pass the filter and that the caller may see, in the order of their lists.
fn task_page(domain: &Domain, call: &Call<'_>, is_meant: impl Fn(&Task) -> bool) -> Outcome {
    let input = &call.input;
    let (from, to) = (input.date("FromDate"), input.date("ToDate"));
    let entity_type = input.integer("TaskStatusType").filter(|entity_type| *entity_type != 0);
    let mut tasks: Vec<_> = domain
        .tasks
        .iter()
        .filter(|task| {
            from.is_none_or(|from| task.due.is_some_and(|due| due >= from))
                && to.is_none_or(|to| task.due.is_some_and(|due| due <= to))
                && entity_type.is_none_or(|entity_type| domain.tasks.status_kind(task) == entity_type)
                && is_meant(task)
                && domain.sees_task(&call.viewer, task)
        })
        .collect();
    tasks.sort_by_key(|task| (task.list, task.sort_order, task.id));
    Ok(answer::all(tasks.into_iter().map(|found| task::task(domain, found)).collect()))
}

/// Returns an id to filter a list by, if one was sent.
fn named(call: &Call<'_>, name: &str) -> Option<i64> {
    call.input.integer(name).filter(|id| *id != 0)
}

fn list(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let space = call.input.integer("SpaceID");
    if let Some(space) = space {
        call.space_or_community(domain, space)?;
    }
    let (list, person) = (named(call, "ListID"), named(call, "AssignedToUser"));
    task_page(domain, call, |task| {
        space.is_none_or(|space| task.space == space)
            && list.is_none_or(|list| task.list == list)
            && person.is_none_or(|person| task.assignee == person)
    })
}

fn list_by_list(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let list = call.task_list(domain, call.input.id("ListID")?)?.id;
    task_page(domain, call, |task| task.list == list)
}

fn list_mine(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let (space, list) = (named(call, "SpaceID"), named(call, "ProjectID"));
    task_page(domain, call, |task| {
        task.assignee == call.person() && space.is_none_or(|space| task.space == space) && list.is_none_or(|list| task.list == list)
    })
}

fn list_by_space(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let space = call.space_or_community(domain, call.input.integer("SpaceID").unwrap_or(0))?;
    let person = named(call, "AssignedToUser");
    task_page(domain, call, |task| task.space == space && person.is_none_or(|person| task.assignee == person))
}

fn delete(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let task = call.task(domain, call.input.id("TaskID")?)?;
    call.may(domain, Action::Delete, task)?;
    let id = task.id;
    domain.delete_task(id);
    Ok(answer::done())
}

/// Returns the space in the query, if the caller may see its content. Creates the defaults that its tasks need.
fn space_of_tasks(domain: &mut Domain, call: &Call<'_>) -> Result<i64, Refusal> {
    let space = call.space_or_community(domain, call.input.integer("SpaceID").unwrap_or(0))?;
    if !call.viewer.sees_content_of(space) {
        return Err(Refusal::unknown("space"));
    }
    domain.prepare_tasks(space);
    Ok(space)
}

fn list_priorities(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let space = space_of_tasks(domain, call)?;
    Ok(answer::all(domain.tasks.priorities_of(space).map(task::priority).collect()))
}

fn list_statuses(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let space = space_of_tasks(domain, call)?;
    Ok(answer::all(domain.tasks.statuses_of(space).map(task::status).collect()))
}
