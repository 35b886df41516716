//! Cases, also called issues.

mod tracker;

pub use tracker::{CasePriority, CaseStatus, Milestone, Project, Section};

use serde::{Deserialize, Serialize};

use super::content::comments::{Comment, Comments};
use super::content::stub;
use super::{Domain, Entity, EntityType, Hit, SearchQuery, Table, Viewer};
use crate::html;
use crate::time::Timestamp;

/// A case.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Case {
    pub id: i64,
    pub space: i64,
    pub title: String,
    /// HTML.
    pub body: String,
    pub status: i64,
    pub priority: i64,
    pub project: i64,
    pub section: i64,
    pub milestone: i64,
    pub assignee: i64,
    pub reporter: i64,
    /// People who are notified of changes.
    pub recipients: Vec<i64>,
    pub views: i64,
    pub created: Timestamp,
    pub updated: Timestamp,
}

impl Case {
    /// Path of its page, below the site's folder.
    pub fn path(&self, domain: &Domain) -> String {
        let space = domain.spaces.get(self.space).map(super::spaces::Space::path).unwrap_or_default();
        format!("{space}/{}/{}/{}", EntityType::ISSUE.folder(), self.id, stub(&self.title))
    }

    /// Returns the people who work on the case or wait for it.
    pub fn involves(&self, person: i64) -> bool {
        person != 0 && (self.reporter == person || self.assignee == person || self.recipients.contains(&person))
    }
}

/// All cases, and the statuses, priorities and projects that they are sorted by.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Cases {
    table: Table<Case>,
    pub statuses: Table<CaseStatus>,
    pub priorities: Table<CasePriority>,
    pub projects: Table<Project>,
    pub sections: Table<Section>,
    pub milestones: Table<Milestone>,
    /// Internal comments, visible to the people who work on a case. Public comments are in `Comments`.
    pub notes: Comments,
}

impl Cases {
    pub fn get(&self, id: i64) -> Option<&Case> {
        self.table.get(id)
    }

    pub fn get_mut(&mut self, id: i64) -> Option<&mut Case> {
        self.table.get_mut(id)
    }

    /// Cases in the order of their ids, oldest first.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &Case> + ExactSizeIterator {
        self.table.iter()
    }

    /// Adds a case, or replaces the one of this id.
    pub fn put(&mut self, case: Case) {
        self.table.insert(case.id, case);
    }

    fn ids_of(&self, is_meant: impl Fn(&Case) -> bool) -> Vec<i64> {
        self.iter().filter(|case| is_meant(case)).map(|case| case.id).collect()
    }

    pub fn is_closed(&self, case: &Case) -> bool {
        self.statuses.get(case.status).is_some_and(|status| status.is_closed)
    }
}

impl Domain {
    /// Returns the case, if the viewer may see it.
    pub fn case(&self, viewer: &Viewer, id: i64) -> Option<&Case> {
        self.cases.get(id).filter(|case| viewer.sees_content_of(case.space))
    }

    /// Returns a comment on a case, internal or not, if the viewer may see it.
    pub fn case_comment(&self, viewer: &Viewer, id: i64) -> Option<&Comment> {
        let open =
            self.comments.get(id).filter(|comment| comment.entity_type == EntityType::ISSUE && viewer.sees_comment(&comment.comment_row()));
        let note = || self.cases.notes.get(id).filter(|note| self.cases.get(note.entity).is_some_and(|case| viewer.reads_notes(case)));
        open.or_else(note).filter(|comment| self.case(viewer, comment.entity).is_some())
    }

    /// Returns the comments on a case that the viewer may see, oldest first.
    pub fn case_comments(&self, viewer: &Viewer, case: &Case) -> Vec<&Comment> {
        let mut comments: Vec<_> = self.comments.on(case.id).filter(|comment| viewer.sees_comment(&comment.comment_row())).collect();
        if viewer.reads_notes(case) {
            comments.extend(self.cases.notes.on(case.id));
        }
        comments.sort_by_key(|comment| (comment.created, comment.id));
        comments
    }

    pub fn delete_case(&mut self, id: i64) {
        if self.cases.table.remove(id) {
            self.forget(id);
        }
    }

    pub fn delete_note(&mut self, id: i64) {
        for removed in self.cases.notes.remove(id) {
            self.forget(removed);
        }
    }
}

impl Viewer {
    /// Returns true if the viewer may change a case.
    pub fn handles(&self, case: &Case) -> bool {
        self.edits(case.reporter, case.space) || (case.assignee == self.id && self.id != 0)
    }

    /// Returns true if the viewer may read internal comments.
    pub fn reads_notes(&self, case: &Case) -> bool {
        self.moderates(case.space) || (case.assignee == self.id && self.id != 0)
    }
}

/// Returns a case as an [`Entity`].
pub fn entity(domain: &Domain, viewer: &Viewer, id: i64) -> Option<Entity> {
    let case = domain.case(viewer, id)?;
    Some(Entity {
        entity_type: EntityType::ISSUE,
        id,
        space: case.space,
        author: case.reporter,
        title: case.title.clone(),
        summary: html::beginning(&case.body, 250),
        path: case.path(domain),
        parent: case.project,
        created: case.created,
    })
}

/// Returns an internal comment as an [`Entity`].
pub fn note(domain: &Domain, viewer: &Viewer, id: i64) -> Option<Entity> {
    let note = domain.cases.notes.get(id)?;
    let case = domain.case(viewer, note.entity).filter(|case| viewer.reads_notes(case))?;
    Some(Entity {
        entity_type: EntityType::ISSUE_COMMENT_INTERNAL,
        id,
        space: note.space,
        author: note.author,
        title: case.title.clone(),
        summary: html::beginning(&note.text, 250),
        path: format!("{}#comment-{id}", case.path(domain)),
        parent: case.id,
        created: note.created,
    })
}

pub fn search<'w>(domain: &'w Domain, viewer: &Viewer, query: &SearchQuery, hits: &mut Vec<Hit<'w>>) {
    if !query.includes(EntityType::ISSUE) {
        return;
    }
    for case in domain.cases.iter().filter(|case| viewer.sees_content_of(case.space)) {
        let tags = domain.tags.csv(domain.tags.tags_of(case.id));
        if let Some(score) = query.score(&case.title, &[&case.body, &tags])
            && let Some(entity) = entity(domain, viewer, case.id)
        {
            hits.push(Hit::of(entity, score));
        }
    }
}

/// Removes what belongs to a deleted case, space or person.
pub fn forget(domain: &mut Domain, id: i64) {
    for removed in domain.cases.notes.remove_on(id) {
        domain.forget(removed);
    }
    for case in domain.cases.ids_of(|case| case.assignee == id || case.recipients.contains(&id)) {
        if let Some(case) = domain.cases.get_mut(case) {
            case.recipients.retain(|person| *person != id);
            if case.assignee == id {
                case.assignee = 0;
            }
        }
    }
    for case in domain.cases.ids_of(|case| case.space == id) {
        domain.delete_case(case);
    }
    domain.cases.forget_space(id);
}
