//! Creating and changing tasks.

use serde_json::Value;

use super::done_to;
use crate::api::Call;
use crate::api::response::answer;
use crate::api::response::answer::{Outcome, Refusal};
use crate::domain::tasks::Task;
use crate::domain::{Action, Kind, World};

pub fn create(world: &mut World, call: &Call<'_>) -> Outcome {
    let input = &call.input;
    let name = input.required_text("TaskName")?.trim().to_owned();
    let list = input.integer("TaskListID").unwrap_or(0);
    let space = match list {
        0 => call.space_or_community(world, input.integer("SpaceID").unwrap_or(0))?,
        list => call.task_list(world, list).map_err(|_| Refusal::missing())?.space,
    };
    if !world.may_create(&call.viewer, Kind::TASK_ITEM, space) {
        return Err(Refusal::forbidden());
    }
    world.prepare_tasks(space);
    let id = world.new_id();
    let mut task = Task {
        id,
        list,
        space,
        author: call.person(),
        assignee: 0,
        name,
        body: String::new(),
        status: world.tasks.default_status(space),
        priority: world.tasks.default_priority(space),
        due: None,
        estimated_hours: 0.0,
        sort_order: world.tasks.next_place(list),
        created: call.now(),
        updated: call.now(),
    };
    set(world, call, &mut task)?;
    let activity = done_to(&task, Action::CREATE, call).concerning(assignee(&task, call));
    world.tasks.put(task);
    add_followers(world, call, id);
    world.happened(activity);
    Ok(answer::created(id))
}

/// Returns the assignee of a task, unless it is the caller.
fn assignee(task: &Task, call: &Call<'_>) -> Option<i64> {
    Some(task.assignee).filter(|person| *person != 0 && *person != call.person())
}

pub fn update(world: &mut World, call: &Call<'_>) -> Outcome {
    let mut task = call.task_to_change(world, call.input.id("TaskID")?)?.clone();
    if call.input.names("TaskName") {
        call.input.required_text("TaskName")?.trim().clone_into(&mut task.name);
    }
    if let Some(list) = call.input.integer("TaskListID").filter(|list| *list != task.list && *list != 0) {
        let space = call.task_list(world, list).map_err(|_| Refusal::missing())?.space;
        if !world.may_create(&call.viewer, Kind::TASK_ITEM, space) {
            return Err(Refusal::forbidden());
        }
        move_to(world, &mut task, list, space);
    }
    set(world, call, &mut task)?;
    let id = task.id;
    keep(world, call, task);
    add_followers(world, call, id);
    Ok(answer::done())
}

/// Another space has other statuses, so the task gets the first of them.
fn move_to(world: &mut World, task: &mut Task, list: i64, space: i64) {
    if space != task.space {
        world.prepare_tasks(space);
        task.status = world.tasks.default_status(space);
        task.priority = world.tasks.default_priority(space);
    }
    (task.list, task.space) = (list, space);
    task.sort_order = world.tasks.next_place(list);
}

/// Stores a changed task and notifies the assignee.
fn keep(world: &mut World, call: &Call<'_>, task: Task) {
    let activity = done_to(&task, Action::UPDATE, call).concerning(assignee(&task, call));
    world.tasks.put(Task { updated: call.now(), ..task });
    world.happened(activity);
}

fn set(world: &World, call: &Call<'_>, task: &mut Task) -> Result<(), Refusal> {
    let input = &call.input;
    if let Some(body) = input.text("TaskDescription") {
        task.body = body;
    }
    if let Some(status) = input.integer("TaskStatusID").filter(|id| *id != 0) {
        task.status = status_of(world, task, status)?;
    }
    if let Some(priority) = input.integer("TaskPriorityID").filter(|id| *id != 0) {
        task.priority = priority_of(world, task, priority)?;
    }
    if let Some(person) = input.integer("AssignedToUserID") {
        task.assignee = worker(world, call, task, person)?;
    }
    if input.names("TaskDueDate") {
        let is_empty = input.text("TaskDueDate").is_none_or(|text| text.trim().is_empty());
        task.due = if is_empty { None } else { Some(input.required_date("TaskDueDate")?) };
    }
    if let Some(hours) = input.value("TaskEstimatedHours") {
        task.estimated_hours = hours_of(&hours).filter(|hours| *hours >= 0.0).ok_or_else(Refusal::missing)?;
    }
    Ok(())
}

fn hours_of(value: &Value) -> Option<f64> {
    match value {
        Value::Number(number) => number.as_f64(),
        Value::String(text) => text.trim().parse().ok().filter(|hours: &f64| hours.is_finite()),
        _ => None,
    }
}

fn status_of(world: &World, task: &Task, id: i64) -> Result<i64, Refusal> {
    let known = world.tasks.statuses.get(id).filter(|status| status.space == task.space);
    known.map(|status| status.id).ok_or_else(Refusal::missing)
}

fn priority_of(world: &World, task: &Task, id: i64) -> Result<i64, Refusal> {
    let known = world.tasks.priorities.get(id).filter(|priority| priority.space == task.space);
    known.map(|priority| priority.id).ok_or_else(Refusal::missing)
}

/// Returns a person who can be assigned the task, or 0.
fn worker(world: &World, call: &Call<'_>, task: &Task, person: i64) -> Result<i64, Refusal> {
    let may = person == 0 || (call.person_of(world, person).is_ok() && world.spaces.is_member(task.space, person));
    if may { Ok(person) } else { Err(Refusal::missing()) }
}

fn add_followers(world: &mut World, call: &Call<'_>, task: i64) {
    for name in call.input.texts("FollowerUserNamesCsv") {
        let person = world.people.by_user_name(&name).map(|person| person.id);
        if let Some(person) = person.filter(|person| world.reactions.follows.value(task, *person) == 0) {
            let entry = world.new_id();
            world.reactions.follows.set(task, person, entry, call.now());
        }
    }
}

pub fn set_sort_order(world: &mut World, call: &Call<'_>) -> Outcome {
    let list = call.task_list_to_change(world, call.input.required_integer("ProjectID")?)?.id;
    let wanted = call.input.integers("TasksIDOrder");
    let known: Vec<_> = world.tasks.of_list(list).iter().map(|task| task.id).collect();
    if wanted.is_empty() || wanted.iter().any(|id| !known.contains(id)) {
        return Err(Refusal::missing());
    }
    // Tasks that the call does not name keep their order after those that it names.
    let rest = known.iter().filter(|id| !wanted.contains(id));
    for (place, id) in (1..).zip(wanted.iter().chain(rest)) {
        if let Some(task) = world.tasks.get_mut(*id) {
            task.sort_order = place;
        }
    }
    Ok(answer::done())
}

pub fn set_priority(world: &mut World, call: &Call<'_>) -> Outcome {
    let mut task = call.task_to_change(world, call.input.id("TaskID")?)?.clone();
    task.priority = priority_of(world, &task, call.input.required_integer("TaskPriorityID")?)?;
    keep(world, call, task);
    Ok(answer::done())
}

pub fn set_status(world: &mut World, call: &Call<'_>) -> Outcome {
    let mut task = call.task_to_change(world, call.input.id("TaskID")?)?.clone();
    task.status = status_of(world, &task, call.input.required_integer("TaskStatusID")?)?;
    keep(world, call, task);
    Ok(answer::done())
}

pub fn assign(world: &mut World, call: &Call<'_>) -> Outcome {
    let mut task = call.task_to_change(world, call.input.id("TaskID")?)?.clone();
    task.assignee = worker(world, call, &task, call.input.required_integer("AssignedUserID")?)?;
    keep(world, call, task);
    Ok(answer::done())
}
