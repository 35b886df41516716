//! Statuses and priorities of tasks, and the time log.

use serde::{Deserialize, Serialize};

use super::Tasks;
use crate::domain::Domain;
use crate::time::Timestamp;

/// The status of a task; every space has its own list.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct TaskStatus {
    pub id: i64,
    pub space: i64,
    pub name: String,
    pub is_done: bool,
    pub is_default: bool,
}

impl TaskStatus {
    /// `TaskStatusType`, with the meaning it has for cases: 1 open, 2 done.
    pub const fn status_type(&self) -> i64 {
        if self.is_done { 2 } else { 1 }
    }
}

/// The priority of a task; every space has its own list.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct TaskPriority {
    pub id: i64,
    pub space: i64,
    pub name: String,
    pub is_default: bool,
}

/// Time that a person spent on a task.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct TimeLog {
    pub id: i64,
    pub task: i64,
    pub person: i64,
    pub start: Timestamp,
    pub end: Timestamp,
    pub notes: String,
}

const STATUSES: &[(&str, bool)] = &[("Not started", false), ("In progress", false), ("Waiting", false), ("Completed", true)];
const PRIORITIES: &[&str] = &["Low", "Normal", "High"];

impl Tasks {
    pub fn statuses_of(&self, space: i64) -> impl Iterator<Item = &TaskStatus> {
        self.statuses.iter().filter(move |status| status.space == space)
    }

    pub fn priorities_of(&self, space: i64) -> impl Iterator<Item = &TaskPriority> {
        self.priorities.iter().filter(move |priority| priority.space == space)
    }

    pub fn default_status(&self, space: i64) -> i64 {
        self.statuses_of(space).find(|status| status.is_default).map_or(0, |status| status.id)
    }

    pub fn default_priority(&self, space: i64) -> i64 {
        self.priorities_of(space).find(|priority| priority.is_default).map_or(0, |priority| priority.id)
    }

    /// The time log of a task, oldest entry first.
    pub fn logs_of(&self, task: i64) -> impl Iterator<Item = &TimeLog> {
        self.logs.iter().filter(move |log| log.task == task)
    }
}

impl Domain {
    /// Creates the statuses and priorities of a space on first use.
    pub fn prepare_tasks(&mut self, space: i64) {
        if self.tasks.statuses_of(space).next().is_some() {
            return;
        }
        for (name, is_done) in STATUSES {
            let id = self.new_id();
            let status = TaskStatus { id, space, name: (*name).to_owned(), is_done: *is_done, is_default: *name == "Not started" };
            self.tasks.statuses.insert(id, status);
        }
        for name in PRIORITIES {
            let id = self.new_id();
            self.tasks.priorities.insert(id, TaskPriority { id, space, name: (*name).to_owned(), is_default: *name == "Normal" });
        }
    }
}
