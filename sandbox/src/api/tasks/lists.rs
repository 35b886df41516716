//! Lists of tasks.

use crate::api::render::task;
use crate::api::response::answer;
use crate::api::response::answer::{Outcome, Refusal};
use crate::api::{Call, Handler};
use crate::domain::tasks::TaskList;
use crate::domain::{Action, Domain, EntityType};

pub const HANDLERS: &[(&str, Handler)] = &[
    ("tasks.lists.get", get),
    ("tasks.lists.list", list),
    ("tasks.lists.create", create),
    ("tasks.lists.update", update),
    ("tasks.lists.delete", delete),
];

impl Call<'_> {
    /// Returns the list of this id, if the caller may see it.
    pub fn task_list<'w>(&self, domain: &'w Domain, id: i64) -> Result<&'w TaskList, Refusal> {
        domain.task_list(&self.viewer, id).ok_or_else(|| Refusal::unknown("task list"))
    }

    /// Returns the list of this id, if the caller may change it.
    pub fn task_list_to_change<'w>(&self, domain: &'w Domain, id: i64) -> Result<&'w TaskList, Refusal> {
        let list = self.task_list(domain, id)?;
        self.may(domain, Action::Update, list)?;
        Ok(list)
    }
}

fn get(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    Ok(answer::data(task::list(call.task_list(domain, call.input.id("ListID")?)?)))
}

fn list(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let space = call.input.integer("SpaceID");
    if let Some(space) = space {
        call.space_or_community(domain, space)?;
    }
    let is_meant = |list: &&TaskList| space.is_none_or(|space| list.space == space) && call.viewer.sees_content_of(list.space);
    let mut lists: Vec<_> = domain.tasks.lists.iter().filter(is_meant).collect();
    lists.sort_by_key(|list| (list.name.to_lowercase(), list.id));
    Ok(answer::all(lists.into_iter().map(task::list).collect()))
}

fn create(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let input = &call.input;
    let name = input.required_text("TaskListName")?.trim().to_owned();
    let space = call.space_or_community(domain, input.integer("SpaceID").unwrap_or(0))?;
    if !domain.may_create(&call.viewer, EntityType::TASK_LIST, space) {
        return Err(Refusal::forbidden());
    }
    let id = domain.new_id();
    let description = input.text("TaskListDescription").unwrap_or_default();
    let is_active = input.boolean("IsActive").unwrap_or(true);
    domain.tasks.lists.insert(id, TaskList { id, space, author: call.person(), name, description, is_active, created: call.now() });
    Ok(answer::created(id))
}

fn update(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let mut list = call.task_list_to_change(domain, call.input.id("ListID")?)?.clone();
    if call.input.names("TaskListName") {
        call.input.required_text("TaskListName")?.trim().clone_into(&mut list.name);
    }
    list.description = call.input.text("TaskListDescription").unwrap_or(list.description);
    list.is_active = call.input.boolean("IsActive").unwrap_or(list.is_active);
    domain.tasks.lists.insert(list.id, list);
    Ok(answer::done())
}

fn delete(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let list = call.task_list(domain, call.input.id("ListID")?)?;
    call.may(domain, Action::Delete, list)?;
    let id = list.id;
    domain.delete_task_list(id);
    Ok(answer::done())
}
