//! Tasks and the lists that hold them.

mod setup;

pub use setup::{TaskPriority, TaskStatus, TimeLog};

use serde::{Deserialize, Serialize};

use super::{Domain, Entity, EntityType, Hit, SearchQuery, Table, Viewer};
use crate::html;
use crate::time::Timestamp;

/// A list of tasks.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct TaskList {
    pub id: i64,
    pub space: i64,
    pub author: i64,
    pub name: String,
    pub description: String,
    pub is_active: bool,
    pub created: Timestamp,
}

/// A task.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Task {
    pub id: i64,
    /// The list it belongs to; 0 for a private task of its author.
    pub list: i64,
    pub space: i64,
    pub author: i64,
    pub assignee: i64,
    pub name: String,
    /// HTML.
    pub body: String,
    pub status: i64,
    pub priority: i64,
    pub due: Option<Timestamp>,
    pub estimated_hours: f64,
    pub sort_order: i64,
    pub created: Timestamp,
    pub updated: Timestamp,
}

/// All tasks.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Tasks {
    table: Table<Task>,
    pub lists: Table<TaskList>,
    pub statuses: Table<TaskStatus>,
    pub priorities: Table<TaskPriority>,
    pub logs: Table<TimeLog>,
}

impl Tasks {
    pub fn get(&self, id: i64) -> Option<&Task> {
        self.table.get(id)
    }

    pub fn get_mut(&mut self, id: i64) -> Option<&mut Task> {
        self.table.get_mut(id)
    }

    /// Tasks in the order of their ids, oldest first.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &Task> + ExactSizeIterator {
        self.table.iter()
    }

    /// Adds a task, or replaces the one of this id.
    pub fn put(&mut self, task: Task) {
        self.table.insert(task.id, task);
    }

    /// Returns the tasks of a list in their own order.
    pub fn of_list(&self, list: i64) -> Vec<&Task> {
        let mut tasks: Vec<_> = self.iter().filter(|task| task.list == list).collect();
        tasks.sort_by_key(|task| (task.sort_order, task.id));
        tasks
    }

    /// Returns the position after the last task of a list.
    pub fn next_position(&self, list: i64) -> i64 {
        self.of_list(list).last().map_or(1, |last| last.sort_order + 1)
    }

    /// Returns the `TaskStatusType` of a task.
    pub fn status_kind(&self, task: &Task) -> i64 {
        self.statuses.get(task.status).map_or(1, TaskStatus::status_type)
    }

    fn ids_of(&self, is_meant: impl Fn(&Task) -> bool) -> Vec<i64> {
        self.iter().filter(|task| is_meant(task)).map(|task| task.id).collect()
    }
}

impl Domain {
    /// Returns true if the viewer may see a task: with a list, those who see its space; without, the people involved.
    pub fn sees_task(&self, viewer: &Viewer, task: &Task) -> bool {
        if task.list != 0 {
            return viewer.sees_content_of(task.space);
        }
        viewer.id != 0
            && (task.author == viewer.id
                || task.assignee == viewer.id
                || self.reactions.followers(task.id).any(|follower| follower == viewer.id))
    }

    /// Returns true if the viewer may change a task.
    pub fn edits_task(&self, viewer: &Viewer, task: &Task) -> bool {
        let is_own = viewer.id != 0 && (task.author == viewer.id || task.assignee == viewer.id);
        let leads = || self.tasks.lists.get(task.list).is_some_and(|list| viewer.edits(list.author, list.space));
        is_own || leads()
    }

    /// Returns the task, if the viewer may see it.
    pub fn task(&self, viewer: &Viewer, id: i64) -> Option<&Task> {
        self.tasks.get(id).filter(|task| self.sees_task(viewer, task))
    }

    /// Returns the list, if the viewer may see it.
    pub fn task_list(&self, viewer: &Viewer, id: i64) -> Option<&TaskList> {
        self.tasks.lists.get(id).filter(|list| viewer.sees_content_of(list.space))
    }

    pub fn delete_task(&mut self, id: i64) {
        if self.tasks.table.remove(id) {
            self.tasks.logs.retain(|log| log.task != id);
            self.forget(id);
        }
    }

    /// Deletes a list with all its tasks.
    pub fn delete_task_list(&mut self, id: i64) {
        for task in self.tasks.ids_of(|task| task.list == id) {
            self.delete_task(task);
        }
        if self.tasks.lists.remove(id) {
            self.forget(id);
        }
    }
}

/// Returns the path of the page with the task lists of a space.
fn path(domain: &Domain, space: i64) -> String {
    let space = domain.spaces.get(space).map(super::spaces::Space::path).unwrap_or_default();
    format!("{space}/{}", EntityType::TASK_ITEM.folder())
}

/// Returns a task as an [`Entity`].
pub fn entity(domain: &Domain, viewer: &Viewer, id: i64) -> Option<Entity> {
    let task = domain.task(viewer, id)?;
    Some(Entity {
        entity_type: EntityType::TASK_ITEM,
        id,
        space: task.space,
        author: task.author,
        title: task.name.clone(),
        summary: html::beginning(&task.body, 250),
        path: format!("{}/{id}", path(domain, task.space)),
        parent: task.list,
        created: task.created,
    })
}

/// Returns a task list as an [`Entity`].
pub fn list(domain: &Domain, viewer: &Viewer, id: i64) -> Option<Entity> {
    let list = domain.task_list(viewer, id)?;
    Some(Entity {
        entity_type: EntityType::TASK_LIST,
        id,
        space: list.space,
        author: list.author,
        title: list.name.clone(),
        summary: html::beginning(&list.description, 250),
        path: format!("{}/lists/{id}", path(domain, list.space)),
        parent: 0,
        created: list.created,
    })
}

pub fn search<'w>(domain: &'w Domain, viewer: &Viewer, query: &SearchQuery, hits: &mut Vec<Hit<'w>>) {
    if !query.includes(EntityType::TASK_ITEM) {
        return;
    }
    for task in domain.tasks.iter().filter(|task| domain.sees_task(viewer, task)) {
        if let Some(score) = query.score(&task.name, &[&task.body])
            && let Some(entity) = entity(domain, viewer, task.id)
        {
            hits.push(Hit::of(entity, score));
        }
    }
}

/// Removes what belongs to a deleted space or person.
pub fn forget(domain: &mut Domain, id: i64) {
    for task in domain.tasks.ids_of(|task| task.assignee == id) {
        if let Some(task) = domain.tasks.get_mut(task) {
            task.assignee = 0;
        }
    }
    let lists: Vec<_> = domain.tasks.lists.iter().filter(|list| list.space == id).map(|list| list.id).collect();
    for list in lists {
        domain.delete_task_list(list);
    }
    for task in domain.tasks.ids_of(|task| task.space == id) {
        domain.delete_task(task);
    }
    domain.tasks.statuses.retain(|status| status.space != id);
    domain.tasks.priorities.retain(|priority| priority.space != id);
}
