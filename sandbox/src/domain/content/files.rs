//! File folders and the recycle bin.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::Item;
use crate::domain::{Domain, EntityType, Status};
use crate::time::Timestamp;

/// An entry of the recycle bin.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
struct Recycled {
    /// The state before deletion.
    status: Status,
    /// The folder that it was deleted with; 0 if it was deleted by itself.
    with: i64,
}

/// The top folder of each space, and the recycle bin.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Files {
    roots: BTreeMap<i64, i64>,
    bin: BTreeMap<i64, Recycled>,
}

impl Files {
    /// Removes the id of a deleted object.
    pub fn forget(&mut self, id: i64) {
        self.bin.remove(&id);
        self.roots.retain(|space, root| *space != id && *root != id);
    }

    fn deleted_with(&self, folder: i64) -> Vec<i64> {
        self.bin.iter().filter(|(_, recycled)| recycled.with == folder).map(|(id, _)| *id).collect()
    }
}

/// The name of every top folder.
const ROOT: &str = "Files";

impl Domain {
    /// Returns the top folder of a space; creates it on first use.
    pub fn root_folder(&mut self, space: i64, now: Timestamp) -> i64 {
        let known = self.files.roots.get(&space).copied();
        if let Some(root) = known.filter(|root| self.content.get(*root).is_some_and(|item| item.status.is_public())) {
            return root;
        }
        let administrator = || self.people.iter().find(|person| person.is_administrator).map_or(0, |person| person.id);
        let creator = self.spaces.get(space).map_or_else(administrator, |space| space.creator);
        let id = self.new_id();
        self.content.add(Item::new(id, EntityType::FILE_DIRECTORY, creator, space, ROOT, now));
        self.files.roots.insert(space, id);
        id
    }

    /// Returns true if this is the top folder of its space, which cannot be changed.
    pub fn is_root_folder(&self, id: i64) -> bool {
        self.files.roots.values().any(|root| *root == id)
    }

    /// Returns the items in a folder that are not deleted.
    pub fn in_folder(&self, folder: i64, entity_type: EntityType) -> impl Iterator<Item = &Item> {
        self.content.children(folder).filter(move |item| item.entity_type == entity_type && item.status != Status::DELETED)
    }

    /// Returns true if a name is free in a folder; the item `own` may have it already.
    pub fn is_free(&self, folder: i64, entity_type: EntityType, name: &str, own: i64) -> bool {
        let name = name.trim().to_lowercase();
        !self.in_folder(folder, entity_type).any(|item| item.id != own && item.title.to_lowercase() == name)
    }

    /// Returns the name, or the first numbered variant that is free in a folder.
    pub fn free_name(&self, folder: i64, name: &str) -> String {
        let (stem, ending) = match name.rsplit_once('.') {
            Some((stem, ending)) if !stem.is_empty() => (stem, format!(".{ending}")),
            _ => (name, String::new()),
        };
        let numbered = (1..).map(|number| format!("{stem} ({number}){ending}"));
        let mut names = std::iter::once(name.to_owned()).chain(numbered);
        names.find(|name| self.is_free(folder, EntityType::FILE, name, 0)).unwrap_or_default()
    }

    /// Moves a file, or a folder with everything in it, to the recycle bin.
    pub fn recycle(&mut self, id: i64) {
        self.move_to_bin(id, 0);
        let mut inside: Vec<i64> = self.content.children(id).map(|item| item.id).collect();
        while let Some(next) = inside.pop() {
            inside.extend(self.content.children(next).map(|item| item.id));
            self.move_to_bin(next, id);
        }
    }

    fn move_to_bin(&mut self, id: i64, with: i64) {
        if let Some(item) = self.content.get_mut(id).filter(|item| item.status != Status::DELETED) {
            let status = std::mem::replace(&mut item.status, Status::DELETED);
            self.files.bin.insert(id, Recycled { status, with });
        }
    }

    /// Restores a file or a folder from the recycle bin, with everything that was deleted with the folder.
    pub fn restore(&mut self, id: i64, now: Timestamp) {
        for inside in self.files.deleted_with(id) {
            self.restore_from_bin(inside);
        }
        self.restore_from_bin(id);
        let Some((parent, space)) = self.content.get(id).map(|item| (item.parent, item.space)) else {
            return;
        };
        let lost = parent != 0 && self.content.get(parent).is_none_or(|item| item.status == Status::DELETED);
        if lost {
            let root = self.root_folder(space, now);
            self.content.set_parent(id, root);
        }
    }

    fn restore_from_bin(&mut self, id: i64) {
        let status = self.files.bin.remove(&id).map_or(Status::PUBLISHED, |recycled| recycled.status);
        if let Some(item) = self.content.get_mut(id).filter(|item| item.status == Status::DELETED) {
            item.status = status;
        }
    }
}
