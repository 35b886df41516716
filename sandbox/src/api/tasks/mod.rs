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
use crate::domain::{Action, Activity, Deed, Kind, World};

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
    fn task<'w>(&self, world: &'w World, id: i64) -> Result<&'w Task, Refusal> {
        world.task(&self.viewer, id).ok_or_else(|| Refusal::unknown("task"))
    }

    /// Returns the task of this id, if the caller may change it.
    fn task_to_change<'w>(&self, world: &'w World, id: i64) -> Result<&'w Task, Refusal> {
        let task = self.task(world, id)?;
        self.may(world, Deed::Update, task)?;
        Ok(task)
    }
}

/// Returns the activity of a change to a task.
fn done_to(task: &Task, action: Action, call: &Call<'_>) -> Activity {
    let activity = Activity::new(action, Kind::TASK_ITEM, task.id, call.person(), call.now()).on(task.list);
    activity.in_space(task.space).titled(&task.name).saying(&crate::html::beginning(&task.body, 250))
}

fn get(world: &mut World, call: &Call<'_>) -> Outcome {
    let id = call.input.id("TaskID")?;
    let activity = done_to(call.task(world, id)?, Action::VIEW, call);
    if call.input.boolean("LogView") == Some(true) {
        world.happened(activity);
    }
    Ok(answer::data(task::task(world, call.task(world, id)?)))
}

/// Returns tasks that pass the filter and that the caller may see, in the order of their lists.
fn listed(world: &World, call: &Call<'_>, is_meant: impl Fn(&Task) -> bool) -> Outcome {
    let input = &call.input;
    let (from, to) = (input.date("FromDate"), input.date("ToDate"));
    let kind = input.integer("TaskStatusType").filter(|kind| *kind != 0);
    let mut tasks: Vec<_> = world
        .tasks
        .iter()
        .filter(|task| {
            from.is_none_or(|from| task.due.is_some_and(|due| due >= from))
                && to.is_none_or(|to| task.due.is_some_and(|due| due <= to))
                && kind.is_none_or(|kind| world.tasks.status_kind(task) == kind)
                && is_meant(task)
                && world.sees_task(&call.viewer, task)
        })
        .collect();
    tasks.sort_by_key(|task| (task.list, task.sort_order, task.id));
    Ok(answer::all(tasks.into_iter().map(|found| task::task(world, found)).collect()))
}

/// Returns an id to filter a list by, if one was sent.
fn named(call: &Call<'_>, name: &str) -> Option<i64> {
    call.input.integer(name).filter(|id| *id != 0)
}

fn list(world: &mut World, call: &Call<'_>) -> Outcome {
    let space = call.input.integer("SpaceID");
    if let Some(space) = space {
        call.space_or_community(world, space)?;
    }
    let (list, person) = (named(call, "ListID"), named(call, "AssignedToUser"));
    listed(world, call, |task| {
        space.is_none_or(|space| task.space == space)
            && list.is_none_or(|list| task.list == list)
            && person.is_none_or(|person| task.assignee == person)
    })
}

fn list_by_list(world: &mut World, call: &Call<'_>) -> Outcome {
    let list = call.task_list(world, call.input.id("ListID")?)?.id;
    listed(world, call, |task| task.list == list)
}

fn list_mine(world: &mut World, call: &Call<'_>) -> Outcome {
    let (space, list) = (named(call, "SpaceID"), named(call, "ProjectID"));
    listed(world, call, |task| {
        task.assignee == call.person() && space.is_none_or(|space| task.space == space) && list.is_none_or(|list| task.list == list)
    })
}

fn list_by_space(world: &mut World, call: &Call<'_>) -> Outcome {
    let space = call.space_or_community(world, call.input.integer("SpaceID").unwrap_or(0))?;
    let person = named(call, "AssignedToUser");
    listed(world, call, |task| task.space == space && person.is_none_or(|person| task.assignee == person))
}

fn delete(world: &mut World, call: &Call<'_>) -> Outcome {
    let task = call.task(world, call.input.id("TaskID")?)?;
    call.may(world, Deed::Delete, task)?;
    let id = task.id;
    world.delete_task(id);
    Ok(answer::done())
}

/// Returns the space in the query, if the caller may see its content. Creates the defaults that its tasks need.
fn space_of_tasks(world: &mut World, call: &Call<'_>) -> Result<i64, Refusal> {
    let space = call.space_or_community(world, call.input.integer("SpaceID").unwrap_or(0))?;
    if !call.viewer.looks_into(space) {
        return Err(Refusal::unknown("space"));
    }
    world.prepare_tasks(space);
    Ok(space)
}

fn list_priorities(world: &mut World, call: &Call<'_>) -> Outcome {
    let space = space_of_tasks(world, call)?;
    Ok(answer::all(world.tasks.priorities_of(space).map(task::priority).collect()))
}

fn list_statuses(world: &mut World, call: &Call<'_>) -> Outcome {
    let space = space_of_tasks(world, call)?;
    Ok(answer::all(world.tasks.statuses_of(space).map(task::status).collect()))
}
