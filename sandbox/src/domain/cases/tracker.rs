//! Statuses, priorities and projects of cases. Every space has its own, with its own ids.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use super::Cases;
use crate::domain::Domain;

/// The status of a case.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct CaseStatus {
    pub id: i64,
    pub space: i64,
    pub name: String,
    pub is_closed: bool,
    pub is_default: bool,
    /// `StatusColorCssClass`.
    pub color: Cow<'static, str>,
}

impl CaseStatus {
    /// `IssueStatusType`: 1 open, 2 closed.
    pub const fn status_type(&self) -> i64 {
        if self.is_closed { 2 } else { 1 }
    }
}

/// The priority of a case.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct CasePriority {
    pub id: i64,
    pub space: i64,
    pub name: String,
    pub is_default: bool,
}

/// A project that cases belong to.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Project {
    pub id: i64,
    pub space: i64,
    pub title: String,
    pub description: String,
    pub is_default: bool,
}

/// A section of a project, `ProjectSection` on the wire.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Section {
    pub id: i64,
    pub project: i64,
    pub name: String,
}

/// A milestone of a project.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Milestone {
    pub id: i64,
    pub project: i64,
    pub title: String,
}

const STATUSES: &[(&str, bool, &str)] = &[
    ("New", false, "label-info"),
    ("In progress", false, "label-warning"),
    ("Waiting", false, "label-default"),
    ("Resolved", true, "label-success"),
    ("Closed", true, "label-inverse"),
];
const PRIORITIES: &[&str] = &["Low", "Normal", "High", "Urgent"];

impl Cases {
    pub fn statuses_of(&self, space: i64) -> impl Iterator<Item = &CaseStatus> {
        self.statuses.iter().filter(move |status| status.space == space)
    }

    pub fn priorities_of(&self, space: i64) -> impl Iterator<Item = &CasePriority> {
        self.priorities.iter().filter(move |priority| priority.space == space)
    }

    pub fn projects_of(&self, space: i64) -> impl Iterator<Item = &Project> {
        self.projects.iter().filter(move |project| project.space == space)
    }

    pub fn sections_of(&self, project: i64) -> impl Iterator<Item = &Section> {
        self.sections.iter().filter(move |section| section.project == project)
    }

    pub fn milestones_of(&self, project: i64) -> impl Iterator<Item = &Milestone> {
        self.milestones.iter().filter(move |milestone| milestone.project == project)
    }

    pub fn default_status(&self, space: i64) -> i64 {
        self.statuses_of(space).find(|status| status.is_default).map_or(0, |status| status.id)
    }

    pub fn default_priority(&self, space: i64) -> i64 {
        self.priorities_of(space).find(|priority| priority.is_default).map_or(0, |priority| priority.id)
    }

    pub fn default_project(&self, space: i64) -> i64 {
        self.projects_of(space).find(|project| project.is_default).map_or(0, |project| project.id)
    }

    pub(super) fn forget_space(&mut self, space: i64) {
        let projects: Vec<_> = self.projects_of(space).map(|project| project.id).collect();
        self.sections.retain(|section| !projects.contains(&section.project));
        self.milestones.retain(|milestone| !projects.contains(&milestone.project));
        self.projects.retain(|project| project.space != space);
        self.statuses.retain(|status| status.space != space);
        self.priorities.retain(|priority| priority.space != space);
    }
}

impl Domain {
    /// Creates the statuses, the priorities and the first project of a space on first use.
    pub fn prepare_cases(&mut self, space: i64) {
        if self.cases.statuses_of(space).next().is_some() {
            return;
        }
        for (name, is_closed, color) in STATUSES {
            let id = self.new_id();
            let status = CaseStatus {
                id,
                space,
                name: (*name).to_owned(),
                is_closed: *is_closed,
                is_default: *name == "New",
                color: Cow::Borrowed(color),
            };
            self.cases.statuses.insert(id, status);
        }
        for name in PRIORITIES {
            let id = self.new_id();
            self.cases.priorities.insert(id, CasePriority { id, space, name: (*name).to_owned(), is_default: *name == "Normal" });
        }
        self.add_project(space, "General", "");
    }

    /// The first project of a space is the default for cases that name none.
    pub fn add_project(&mut self, space: i64, title: &str, description: &str) -> i64 {
        let id = self.new_id();
        let is_default = self.cases.projects_of(space).next().is_none();
        let project = Project { id, space, title: title.to_owned(), description: description.to_owned(), is_default };
        self.cases.projects.insert(id, project);
        id
    }

    pub fn add_section(&mut self, project: i64, name: &str) -> i64 {
        let id = self.new_id();
        self.cases.sections.insert(id, Section { id, project, name: name.to_owned() });
        id
    }

    pub fn add_milestone(&mut self, project: i64, title: &str) -> i64 {
        let id = self.new_id();
        self.cases.milestones.insert(id, Milestone { id, project, title: title.to_owned() });
        id
    }
}
