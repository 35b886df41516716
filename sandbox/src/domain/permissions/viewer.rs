//! The viewer: a person or an anonymous visitor, and the checks of what they may see and create.

use std::collections::BTreeSet;

use super::CREATE;
use super::roles;
use crate::domain::content::{Category, Item};
use crate::domain::people::Person;
use crate::domain::search::item_index::ItemRow;
use crate::domain::spaces::{COMMUNITY, Membership, Space, Visibility};
use crate::domain::{Domain, EntityType, Status};

/// A person, or an anonymous visitor (id 0), with everything that decides what they may see.
#[derive(Clone, Debug, Default)]
pub struct Viewer {
    pub id: i64,
    /// Administers the whole site.
    pub is_administrator: bool,
    /// Approves posts of other people, on the whole site.
    pub is_moderator: bool,
    /// Posts of this person wait for approval everywhere.
    pub is_moderated: bool,
    member_of: BTreeSet<i64>,
    administers: BTreeSet<i64>,
    /// Public spaces. Kept here so that a list needs no table lookup for each row.
    open: BTreeSet<i64>,
}

impl Domain {
    /// Returns the viewer of a person; an anonymous viewer if there is no such person.
    pub fn viewer(&self, id: i64) -> Viewer {
        let mut viewer = Viewer { id, ..Viewer::default() };
        let Some(person) = self.people.get(id) else {
            return viewer;
        };
        viewer.is_administrator = person.is_administrator || self.roles.has(id, roles::ADMINISTRATORS);
        viewer.is_moderator = viewer.is_administrator || self.roles.has(id, roles::MODERATORS);
        viewer.is_moderated = person.profile.is_moderated;
        for (space, membership) in self.spaces.of_person(id) {
            if membership >= Membership::Member {
                viewer.member_of.insert(space);
            }
            if membership == Membership::Administrator {
                viewer.administers.insert(space);
            }
        }
        let open = self.spaces.iter().filter(|space| space.visibility == Visibility::Public && space.status.is_public());
        viewer.open = open.map(|space| space.id).collect();
        viewer
    }

    /// Returns the viewer that sees everything: the site itself.
    pub fn unrestricted_viewer(&self) -> Viewer {
        Viewer { is_administrator: true, is_moderator: true, ..Viewer::default() }
    }
}

impl Viewer {
    pub fn is_member(&self, space: i64) -> bool {
        space == COMMUNITY || self.member_of.contains(&space)
    }

    /// Returns the spaces that this person is a member of.
    pub const fn spaces(&self) -> &BTreeSet<i64> {
        &self.member_of
    }

    /// Returns true if the viewer has all rights in a space, or on the whole site.
    pub fn administers(&self, space: i64) -> bool {
        self.is_administrator || self.administers.contains(&space)
    }

    /// Returns true if the viewer approves posts in a space.
    pub fn moderates(&self, space: i64) -> bool {
        self.is_moderator || self.administers.contains(&space)
    }

    /// Returns true if the viewer may know that a space exists.
    pub fn sees_space(&self, space: &Space) -> bool {
        self.is_administrator || (space.status.is_public() && self.sees_content_of(space.id)) || space.creator == self.id
    }

    /// Returns true if the viewer may see the published content of a space.
    pub fn sees_content_of(&self, space: i64) -> bool {
        self.is_administrator || space == COMMUNITY || self.open.contains(&space) || self.member_of.contains(&space)
    }

    /// Returns true if the viewer may see a person. Inactive accounts are visible to administrators only.
    pub const fn sees_person(&self, person: &Person) -> bool {
        person.is_active() || self.is_administrator || person.id == self.id
    }

    /// Returns true if the viewer may see an item. Drafts are visible to their author; pending and declined
    /// items to the author and moderators; deleted items to nobody.
    pub fn sees(&self, item: &Item) -> bool {
        self.sees_item_row(&ItemRow::of(item))
    }

    /// The same check for a row of the item index.
    pub fn sees_item_row(&self, item: &ItemRow) -> bool {
        if !self.sees_content_of(item.space) {
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

    /// Returns true if the viewer may see a category. Unpublished categories are visible to moderators.
    pub fn sees_category(&self, category: &Category) -> bool {
        self.sees_content_of(category.space) && (category.status.is_public() || self.moderates(category.space))
    }

    /// Returns true if the viewer may change or delete content of this author in a space.
    pub fn edits(&self, author: i64, space: i64) -> bool {
        (author == self.id && self.id != 0) || self.moderates(space)
    }

    /// Returns true if the viewer may write in a space.
    pub fn writes_in(&self, space: i64) -> bool {
        self.id != 0 && (self.is_member(space) || self.is_administrator)
    }
}

impl Domain {
    /// Returns true if the viewer may create an object of this entity type in a space.
    pub fn may_create(&self, viewer: &Viewer, entity_type: EntityType, space: i64) -> bool {
        let offered =
            space == COMMUNITY || self.spaces.get(space).is_some_and(|space| space.status.is_public() && space.offers(entity_type));
        if entity_type == EntityType::USER {
            return viewer.is_administrator;
        }
        // Every signed-in person may create a space.
        if entity_type == EntityType::SPACE {
            return viewer.id != 0;
        }
        if !offered || !viewer.writes_in(space) {
            return false;
        }
        viewer.administers(space) || self.granted(viewer, entity_type, 0, space, CREATE).unwrap_or(true)
    }

    /// Returns true if posts of the viewer in this space wait for approval.
    pub fn needs_approval(&self, viewer: &Viewer, space: i64) -> bool {
        let moderated = self.spaces.get(space).is_some_and(|space| space.is_moderated);
        (moderated || viewer.is_moderated) && !viewer.moderates(space)
    }

    /// Returns true if at least one role grants the permission, and `None` if no role mentions it.
    pub fn granted(&self, viewer: &Viewer, entity_type: EntityType, item: i64, space: i64, permission: &str) -> Option<bool> {
        if !self.roles.has_grants() {
            return None;
        }
        let own = self.roles.of(viewer.id).filter(|role| role.space == COMMUNITY || role.space == space).map(|role| role.id);
        let mut said = own.chain([roles::REGISTERED]).filter_map(|role| self.roles.grant(role, entity_type.0, item, permission)).peekable();
        said.peek()?;
        Some(said.any(|given| given))
    }
}
