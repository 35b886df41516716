//! Creating and changing tasks.

use serde_json::Value;

use super::activity_on;
use crate::api::Call;
use crate::api::response::answer;
use crate::api::response::answer::{Outcome, Refusal};
use crate::domain::tasks::Task;
use crate::domain::{ActivityType, Domain, EntityType};

pub fn create(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let input = &call.input;
    let name = input.required_text("TaskName")?.trim().to_owned();
    let list = input.integer("TaskListID").unwrap_or(0);
    let space = match list {
        0 => call.space_or_community(domain, input.integer("SpaceID").unwrap_or(0))?,
        list => call.task_list(domain, list).map_err(|_| Refusal::missing())?.space,
    };
    if !domain.may_create(&call.viewer, EntityType::TASK_ITEM, space) {
        return Err(Refusal::forbidden());
    }
    domain.prepare_tasks(space);
    let id = domain.new_id();
    let mut task = Task {
        id,
        list,
        space,
        author: call.person(),
        assignee: 0,
        name,
        body: String::new(),
        status: domain.tasks.default_status(space),
        priority: domain.tasks.default_priority(space),
        due: None,
        estimated_hours: 0.0,
        sort_order: domain.tasks.next_position(list),
        created: call.now(),
        updated: call.now(),
    };
    set(domain, call, &mut task)?;
    let activity = activity_on(&task, ActivityType::CREATE, call).concerning(assignee(&task, call));
    domain.tasks.put(task);
    add_followers(domain, call, id);
    domain.record_activity(activity);
    Ok(answer::created(id))
}

/// Returns the assignee of a task, unless it is the caller.
fn assignee(task: &Task, call: &Call<'_>) -> Option<i64> {
    Some(task.assignee).filter(|person| *person != 0 && *person != call.person())
}

pub fn update(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let mut task = call.task_to_change(domain, call.input.id("TaskID")?)?.clone();
    if call.input.names("TaskName") {
        call.input.required_text("TaskName")?.trim().clone_into(&mut task.name);
    }
    if let Some(list) = call.input.integer("TaskListID").filter(|list| *list != task.list && *list != 0) {
        let space = call.task_list(domain, list).map_err(|_| Refusal::missing())?.space;
        if !domain.may_create(&call.viewer, EntityType::TASK_ITEM, space) {
            return Err(Refusal::forbidden());
        }
        move_to(domain, &mut task, list, space);
    }
    set(domain, call, &mut task)?;
    let id = task.id;
    store(domain, call, task);
    add_followers(domain, call, id);
    Ok(answer::done())
}

/// Another space has other statuses, so the task gets the first of them.
fn move_to(domain: &mut Domain, task: &mut Task, list: i64, space: i64) {
    if space != task.space {
        domain.prepare_tasks(space);
        task.status = domain.tasks.default_status(space);
        task.priority = domain.tasks.default_priority(space);
    }
    (task.list, task.space) = (list, space);
    task.sort_order = domain.tasks.next_position(list);
}

/// Stores a changed task and notifies the assignee.
fn store(domain: &mut Domain, call: &Call<'_>, task: Task) {
    let activity = activity_on(&task, ActivityType::UPDATE, call).concerning(assignee(&task, call));
    domain.tasks.put(Task { updated: call.now(), ..task });
    domain.record_activity(activity);
}

fn set(domain: &Domain, call: &Call<'_>, task: &mut Task) -> Result<(), Refusal> {
    let input = &call.input;
    if let Some(body) = input.text("TaskDescription") {
        task.body = body;
    }
    if let Some(status) = input.integer("TaskStatusID").filter(|id| *id != 0) {
        task.status = status_of(domain, task, status)?;
    }
    if let Some(priority) = input.integer("TaskPriorityID").filter(|id| *id != 0) {
        task.priority = priority_of(domain, task, priority)?;
    }
    if let Some(person) = input.integer("AssignedToUserID") {
        task.assignee = worker(domain, call, task, person)?;
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

fn status_of(domain: &Domain, task: &Task, id: i64) -> Result<i64, Refusal> {
    let known = domain.tasks.statuses.get(id).filter(|status| status.space == task.space);
    known.map(|status| status.id).ok_or_else(Refusal::missing)
}

fn priority_of(domain: &Domain, task: &Task, id: i64) -> Result<i64, Refusal> {
    let known = domain.tasks.priorities.get(id).filter(|priority| priority.space == task.space);
    known.map(|priority| priority.id).ok_or_else(Refusal::missing)
}

/// Returns a person who can be assigned the task, or 0.
fn worker(domain: &Domain, call: &Call<'_>, task: &Task, person: i64) -> Result<i64, Refusal> {
    let may = person == 0 || (call.person_of(domain, person).is_ok() && domain.spaces.is_member(task.space, person));
    if may { Ok(person) } else { Err(Refusal::missing()) }
}

fn add_followers(domain: &mut Domain, call: &Call<'_>, task: i64) {
    for name in call.input.texts("FollowerUserNamesCsv") {
        let person = domain.people.by_user_name(&name).map(|person| person.id);
        if let Some(person) = person.filter(|person| domain.reactions.follows.value(task, *person) == 0) {
            let entry = domain.new_id();
            domain.reactions.follows.set(task, person, entry, call.now());
        }
    }
}

pub fn set_sort_order(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let list = call.task_list_to_change(domain, call.input.required_integer("ProjectID")?)?.id;
    let wanted = call.input.integers("TasksIDOrder");
    let known: Vec<_> = domain.tasks.of_list(list).iter().map(|task| task.id).collect();
    if wanted.is_empty() || wanted.iter().any(|id| !known.contains(id)) {
        return Err(Refusal::missing());
    }
    // Tasks that the call does not name keep their order after those that it names.
    let rest = known.iter().filter(|id| !wanted.contains(id));
    for (position, id) in (1..).zip(wanted.iter().chain(rest)) {
        if let Some(task) = domain.tasks.get_mut(*id) {
            task.sort_order = position;
        }
    }
    Ok(answer::done())
}

pub fn set_priority(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let mut task = call.task_to_change(domain, call.input.id("TaskID")?)?.clone();
    task.priority = priority_of(domain, &task, call.input.required_integer("TaskPriorityID")?)?;
    store(domain, call, task);
    Ok(answer::done())
}

pub fn set_status(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let mut task = call.task_to_change(domain, call.input.id("TaskID")?)?.clone();
    task.status = status_of(domain, &task, call.input.required_integer("TaskStatusID")?)?;
    store(domain, call, task);
    Ok(answer::done())
}

pub fn assign(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let mut task = call.task_to_change(domain, call.input.id("TaskID")?)?.clone();
    task.assignee = worker(domain, call, &task, call.input.required_integer("AssignedUserID")?)?;
    store(domain, call, task);
    Ok(answer::done())
}
