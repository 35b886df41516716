//! Who may see and do what.

use std::collections::BTreeSet;

use super::CREATE;
use super::roles;
use crate::domain::content::{Category, Item};
use crate::domain::people::Person;
use crate::domain::search::item_index::Brief;
use crate::domain::spaces::{COMMUNITY, Space, Standing, Visibility};
use crate::domain::{Kind, Status, World};

/// Somebody who looks at the site, with all that decides what they see.
#[derive(Clone, Debug, Default)]
pub struct Viewer {
    pub id: i64,
    /// Administers the whole site.
    pub is_administrator: bool,
    /// Approves what others write, on the whole site.
    pub is_moderator: bool,
    /// What this person writes waits for approval everywhere.
    pub is_moderated: bool,
    member_of: BTreeSet<i64>,
    administers: BTreeSet<i64>,
    /// Spaces that everybody may look into; kept here so that a list asks no table for each row.
    open: BTreeSet<i64>,
}

impl World {
    /// A person as somebody who looks; nobody, if there is no such person.
    pub fn viewer(&self, id: i64) -> Viewer {
        let mut viewer = Viewer { id, ..Viewer::default() };
        let Some(person) = self.people.get(id) else {
            return viewer;
        };
        viewer.is_administrator = person.is_administrator || self.roles.has(id, roles::ADMINISTRATORS);
        viewer.is_moderator = viewer.is_administrator || self.roles.has(id, roles::MODERATORS);
        viewer.is_moderated = person.profile.is_moderated;
        for (space, standing) in self.spaces.of_person(id) {
            if standing >= Standing::Member {
                viewer.member_of.insert(space);
            }
            if standing == Standing::Administrator {
                viewer.administers.insert(space);
            }
        }
        let open = self.spaces.iter().filter(|space| space.visibility == Visibility::Public && space.status.is_public());
        viewer.open = open.map(|space| space.id).collect();
        viewer
    }

    /// The site itself, which sees everything.
    pub fn everything(&self) -> Viewer {
        Viewer { is_administrator: true, is_moderator: true, ..Viewer::default() }
    }
}

impl Viewer {
    pub fn is_member(&self, space: i64) -> bool {
        space == COMMUNITY || self.member_of.contains(&space)
    }

    /// The spaces that this person is in.
    pub const fn spaces(&self) -> &BTreeSet<i64> {
        &self.member_of
    }

    /// Has all rights in a space, or on the whole site.
    pub fn administers(&self, space: i64) -> bool {
        self.is_administrator || self.administers.contains(&space)
    }

    /// Approves what others write in a space.
    pub fn moderates(&self, space: i64) -> bool {
        self.is_moderator || self.administers.contains(&space)
    }

    /// Whether somebody may know that a space exists.
    pub fn sees_space(&self, space: &Space) -> bool {
        self.is_administrator || (space.status.is_public() && self.looks_into(space.id)) || space.creator == self.id
    }

    /// Whether somebody may see what is published in a space.
    pub fn looks_into(&self, space: i64) -> bool {
        self.is_administrator || space == COMMUNITY || self.open.contains(&space) || self.member_of.contains(&space)
    }

    /// Whether somebody may see a person; an account that is not in use is for administrators.
    pub const fn sees_person(&self, person: &Person) -> bool {
        person.is_active() || self.is_administrator || person.id == self.id
    }

    /// Whether somebody may see an item: drafts are their author's own, what waits or was declined
    /// is for the author and those who decide, what was deleted is gone.
    pub fn sees(&self, item: &Item) -> bool {
        self.sees_brief(&Brief::of(item))
    }

    /// The same for what lists look at.
    pub fn sees_brief(&self, item: &Brief) -> bool {
        if !self.looks_into(item.space) {
            return false;
        }
        match item.status {
            status if status.is_public() => true,
            Status::DELETED => false,
            Status::EXPIRED if item.available_after_expiry => true,
            Status::DRAFT | Status::TEMPORARY => item.author == self.id || self.is_administrator,
            _ => item.author == self.id || self.moderates(item.space),
        }
    }

    /// Whether somebody may know of a category: one that is not published is for those who decide.
    pub fn sees_category(&self, category: &Category) -> bool {
        self.looks_into(category.space) && (category.status.is_public() || self.moderates(category.space))
    }

    /// Whether somebody may change or delete what a person has written in a space.
    pub fn edits(&self, author: i64, space: i64) -> bool {
        (author == self.id && self.id != 0) || self.moderates(space)
    }

    /// Whether somebody may write in a space.
    pub fn writes_in(&self, space: i64) -> bool {
        self.id != 0 && (self.is_member(space) || self.is_administrator)
    }
}

impl World {
    /// Whether somebody may make a thing of this kind in a space.
    pub fn may_create(&self, viewer: &Viewer, kind: Kind, space: i64) -> bool {
        let offered = space == COMMUNITY || self.spaces.get(space).is_some_and(|space| space.status.is_public() && space.offers(kind));
        if kind == Kind::USER {
            return viewer.is_administrator;
        }
        // Whoever is signed in may found a space.
        if kind == Kind::SPACE {
            return viewer.id != 0;
        }
        if !offered || !viewer.writes_in(space) {
            return false;
        }
        viewer.administers(space) || self.granted(viewer, kind, 0, space, CREATE).unwrap_or(true)
    }

    /// Whether what somebody writes in a space waits for approval.
    pub fn must_wait(&self, viewer: &Viewer, space: i64) -> bool {
        let moderated = self.spaces.get(space).is_some_and(|space| space.is_moderated);
        (moderated || viewer.is_moderated) && !viewer.moderates(space)
    }

    /// What the roles of a person say about a permission; one role that gives it is enough.
    pub fn granted(&self, viewer: &Viewer, kind: Kind, item: i64, space: i64, permission: &str) -> Option<bool> {
        if !self.roles.has_grants() {
            return None;
        }
        let own = self.roles.of(viewer.id).filter(|role| role.space == COMMUNITY || role.space == space).map(|role| role.id);
        let mut said = own.chain([roles::REGISTERED]).filter_map(|role| self.roles.grant(role, kind.0, item, permission)).peekable();
        said.peek()?;
        Some(said.any(|given| given))
    }
}
