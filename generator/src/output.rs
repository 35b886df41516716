//! The files that a run writes, compared with those that exist.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use crate::diagnostics::Diagnostic;

/// The first line of each generated source file.
pub const MARK: &str = "Written by `npm run generate` from api/; do not edit.";

/// Folders in which a marked file is removed if this run does not write it.
const OWNED: [&str; 6] =
    ["js/generated", "js/generated/groups", "js/generated/models", "src/browser/api", "src/browser/api/models", "docs/api"];

/// The folder of the description, and the root below which everything is written.
#[derive(Debug)]
pub struct Folders {
    pub api: PathBuf,
    pub root: PathBuf,
}

impl Folders {
    /// Returns the path of an output. Names below `api/` are in the folder of the description.
    pub fn path(&self, name: &str) -> PathBuf {
        name.strip_prefix("api/").map_or_else(|| self.root.join(name), |rest| self.api.join(rest))
    }

    /// Reads a hand-written file in which the generator maintains one part.
    pub fn read(&self, name: &str) -> Option<String> {
        fs::read_to_string(self.path(name)).ok()
    }
}

/// The outputs by their names below the root.
#[derive(Debug, Default)]
pub struct Output(BTreeMap<String, String>);

impl Output {
    /// Adds a file.
    pub fn add(&mut self, name: impl Into<String>, text: impl Into<String>) {
        self.0.insert(name.into(), text.into());
    }

    pub fn texts_mut(&mut self) -> impl Iterator<Item = (&str, &mut String)> {
        self.0.iter_mut().map(|(name, text)| (name.as_str(), text))
    }

    /// Returns the names of all files whose content differs from this run's.
    pub fn stale(&self, folders: &Folders) -> Vec<String> {
        let differs = |(name, text): &(&String, &String)| fs::read(folders.path(name)).ok().as_deref() != Some(text.as_bytes());
        let mut names: Vec<_> = self.0.iter().filter(differs).map(|(name, _)| name.clone()).collect();
        names.extend(self.leftovers(folders));
        names
    }

    /// Writes changed files and removes leftovers. Returns the names of both.
    pub fn write(&self, folders: &Folders) -> Result<Vec<String>, Diagnostic> {
        let stale = self.stale(folders);
        for name in &stale {
            let path = folders.path(name);
            let done = match self.0.get(name) {
                Some(text) => make_parent(&path).and_then(|()| fs::write(&path, text)),
                None => fs::remove_file(&path),
            };
            done.map_err(|error| Diagnostic::at(path.display(), error))?;
        }
        Ok(stale)
    }

    fn leftovers(&self, folders: &Folders) -> Vec<String> {
        let mut names = Vec::new();
        for folder in OWNED {
            let Ok(entries) = fs::read_dir(folders.path(folder)) else { continue };
            for path in entries.filter_map(|entry| entry.ok().map(|entry| entry.path())) {
                let name = format!("{folder}/{}", path.file_name().unwrap_or_default().to_string_lossy());
                let is_marked = || fs::read_to_string(&path).is_ok_and(|text| text.lines().next().is_some_and(|line| line.contains(MARK)));
                if !self.0.contains_key(&name) && is_marked() {
                    names.push(name);
                }
            }
        }
        names.sort_unstable();
        names
    }
}

fn make_parent(path: &Path) -> std::io::Result<()> {
    path.parent().map_or(Ok(()), fs::create_dir_all)
}
