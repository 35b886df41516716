//! Roles of the site and of its spaces, and their grants.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::domain::Table;

/// A group of people with the same permissions.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Role {
    pub id: i64,
    pub name: String,
    pub description: String,
    /// The space that the role belongs to; 0 for a role of the whole site.
    pub space: i64,
    /// Roles that come with the site or the space cannot be deleted.
    pub is_system: bool,
}

/// The key of a grant: role, entity type, item, and permission in lower case. 0 means any.
type Grant = (i64, i64, i64, String);

/// All roles, and the people who have them.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Roles {
    pub table: Table<Role>,
    holders: BTreeSet<(i64, i64)>,
    grants: BTreeMap<Grant, bool>,
}

/// The role that every registered user has.
pub const REGISTERED: i64 = 3;
/// The role of site administrators.
pub const ADMINISTRATORS: i64 = 1;
/// The role of site moderators.
pub const MODERATORS: i64 = 2;

impl Roles {
    pub fn add(&mut self, role: Role) {
        self.table.insert(role.id, role);
    }

    /// The roles of the whole site or of one space.
    pub fn of_space(&self, space: i64) -> impl Iterator<Item = &Role> {
        self.table.iter().filter(move |role| role.space == space)
    }

    pub fn give(&mut self, person: i64, role: i64) {
        self.holders.insert((person, role));
    }

    /// Takes a role from a person. Returns false if the person did not have it.
    pub fn take(&mut self, person: i64, role: i64) -> bool {
        self.holders.remove(&(person, role))
    }

    pub fn has(&self, person: i64, role: i64) -> bool {
        role == REGISTERED || self.holders.contains(&(person, role))
    }

    /// Returns the roles that were assigned to a person, without `REGISTERED`.
    pub fn of(&self, person: i64) -> impl Iterator<Item = &Role> {
        let range = (person, i64::MIN)..=(person, i64::MAX);
        self.holders.range(range).filter_map(|(_, role)| self.table.get(*role))
    }

    /// Removes a role with its grants. Returns false if there was none.
    pub fn remove(&mut self, role: i64) -> bool {
        self.holders.retain(|(_, held)| *held != role);
        self.grants.retain(|(granted, ..), _| *granted != role);
        self.table.remove(role)
    }

    pub fn forget_person(&mut self, person: i64) {
        self.holders.retain(|(holder, _)| *holder != person);
    }

    /// Sets a permission of a role, for an entity type or for one item.
    pub fn set_grant(&mut self, role: i64, entity_type: i64, item: i64, permission: &str, given: bool) {
        self.grants.insert((role, entity_type, item, permission.to_lowercase()), given);
    }

    /// Returns true if any permission of any role was set.
    pub fn has_grants(&self) -> bool {
        !self.grants.is_empty()
    }

    /// Returns the grant for a role; the most specific grant wins.
    pub fn grant(&self, role: i64, entity_type: i64, item: i64, permission: &str) -> Option<bool> {
        let permission = permission.to_lowercase();
        [(entity_type, item), (entity_type, 0), (0, 0)]
            .into_iter()
            .find_map(|(entity_type, item)| self.grants.get(&(role, entity_type, item, permission.clone())).copied())
    }
}
