//! Redirects from old addresses of the site to new ones.

use serde::{Deserialize, Serialize};

use super::Table;

/// An old address and its new address.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Mapping {
    pub id: i64,
    /// A path below the site's folder.
    pub from: String,
    /// A path below the site's folder, or an absolute address.
    pub to: String,
}

/// All mappings.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Mappings(Table<Mapping>);

impl Mappings {
    pub fn get(&self, id: i64) -> Option<&Mapping> {
        self.0.get(id)
    }

    /// Returns the new address of an old path; paths are compared without regard to case.
    pub fn target(&self, path: &str) -> Option<&str> {
        let path = path.trim_end_matches('/');
        let mapping = self.0.iter().rev().find(|mapping| mapping.from.trim_end_matches('/').eq_ignore_ascii_case(path));
        mapping.map(|mapping| mapping.to.as_str())
    }

    pub fn add(&mut self, mapping: Mapping) {
        self.0.insert(mapping.id, mapping);
    }

    /// Removes the mappings between these addresses; `None` matches any address.
    pub fn remove(&mut self, from: Option<&str>, to: Option<&str>) {
        let is = |wanted: Option<&str>, known: &str| wanted.is_none_or(|wanted| known.eq_ignore_ascii_case(wanted));
        self.0.retain(|mapping| !(is(from, &mapping.from) && is(to, &mapping.to)));
    }
}
