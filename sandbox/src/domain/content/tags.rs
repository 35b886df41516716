//! Tags.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::domain::Table;

/// A tag.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Tag {
    pub id: i64,
    pub name: String,
    /// The group it belongs to; 0 for none.
    pub group: i64,
}

/// A group of tags.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct TagGroup {
    pub id: i64,
    pub name: String,
}

/// All tags, and the tags of objects that are not content items.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Tags {
    pub table: Table<Tag>,
    pub groups: Table<TagGroup>,
    by_name: BTreeMap<String, i64>,
    /// Tags of objects that have no tags field: spaces, people, cases.
    of_others: BTreeMap<i64, Vec<i64>>,
}

impl Tags {
    /// Returns the id of a tag by its name in any case; a new tag gets the id `fresh`.
    pub fn named(&mut self, name: &str, fresh: i64) -> i64 {
        let name = name.trim();
        let id = *self.by_name.entry(name.to_lowercase()).or_insert(fresh);
        if id == fresh {
            self.table.insert(id, Tag { id, name: name.to_owned(), group: 0 });
        }
        id
    }

    pub fn find(&self, name: &str) -> Option<i64> {
        self.by_name.get(&name.trim().to_lowercase()).copied()
    }

    /// Returns the names of tags, joined with commas.
    pub fn csv(&self, tags: &[i64]) -> String {
        let names = tags.iter().filter_map(|id| self.table.get(*id)).map(|tag| tag.name.as_str());
        names.collect::<Vec<_>>().join(",")
    }

    /// Returns the tags whose name contains a word in lower case.
    pub fn with(&self, word: &str) -> Vec<i64> {
        self.by_name.iter().filter(|(name, _)| name.contains(word)).map(|(_, id)| *id).collect()
    }

    pub fn tags_of(&self, entity: i64) -> &[i64] {
        self.of_others.get(&entity).map_or(&[], Vec::as_slice)
    }

    pub fn set_tags_of(&mut self, entity: i64, tags: Vec<i64>) {
        self.of_others.insert(entity, tags);
    }
}

impl crate::domain::Domain {
    /// Returns the ids of tags by name, without duplicates; unknown names become tags.
    pub fn tag_ids(&mut self, names: &[String]) -> Vec<i64> {
        let mut ids = Vec::new();
        for name in names.iter().filter(|name| !name.trim().is_empty()) {
            let id = match self.tags.find(name) {
                Some(id) => id,
                None => {
                    let fresh = self.new_id();
                    self.tags.named(name, fresh)
                }
            };
            if !ids.contains(&id) {
                ids.push(id);
            }
        }
        ids
    }
}
