//! Roles of the whole site, and what they permit.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::domain::Table;

/// A group of people with the same permissions.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Role {
    pub id: i64,
    pub name: String,
    pub description: String,
    /// The space it belongs to; 0 for a role of the whole site.
    pub space: i64,
    /// Roles that come with the site or the space cannot be deleted.
    pub is_system: bool,
}

/// What a grant is about: role, entity type, item and permission in lower case; 0 means any.
type Grant = (i64, i64, i64, String);

/// The roles of the site and of its spaces, and who has them.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Roles {
    pub table: Table<Role>,
    holders: BTreeSet<(i64, i64)>,
    grants: BTreeMap<Grant, bool>,
}

/// The role of everybody.
pub const REGISTERED: i64 = 3;
/// The role of those who administer the whole site.
pub const ADMINISTRATORS: i64 = 1;
/// The role of those who approve what others write.
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

    /// Whether the person had the role.
    pub fn take(&mut self, person: i64, role: i64) -> bool {
        self.holders.remove(&(person, role))
    }

    pub fn has(&self, person: i64, role: i64) -> bool {
        role == REGISTERED || self.holders.contains(&(person, role))
    }

    /// The roles that were given to a person, without the one of everybody.
    pub fn of(&self, person: i64) -> impl Iterator<Item = &Role> {
        let range = (person, i64::MIN)..=(person, i64::MAX);
        self.holders.range(range).filter_map(|(_, role)| self.table.get(*role))
    }

    /// Forgets a role with everything that was tied to it; whether there was one.
    pub fn remove(&mut self, role: i64) -> bool {
        self.holders.retain(|(_, held)| *held != role);
        self.grants.retain(|(granted, ..), _| *granted != role);
        self.table.remove(role)
    }

    pub fn forget_person(&mut self, person: i64) {
        self.holders.retain(|(holder, _)| *holder != person);
    }

    /// Sets a permission of a role, for a kind of things or for one of them.
    pub fn set_grant(&mut self, role: i64, kind: i64, item: i64, permission: &str, given: bool) {
        self.grants.insert((role, kind, item, permission.to_lowercase()), given);
    }

    /// Whether any permission of any role was set.
    pub fn has_grants(&self) -> bool {
        !self.grants.is_empty()
    }

    /// What was set for a role, the most particular first.
    pub fn grant(&self, role: i64, kind: i64, item: i64, permission: &str) -> Option<bool> {
        let permission = permission.to_lowercase();
        [(kind, item), (kind, 0), (0, 0)]
            .into_iter()
            .find_map(|(kind, item)| self.grants.get(&(role, kind, item, permission.clone())).copied())
    }
}
