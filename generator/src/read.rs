//! Reads the files of `api/`.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::openapi;

/// The file of the folder that is not a category.
const ROOT: &str = "openapi";

/// All files by name without extension.
pub type Sources = BTreeMap<String, openapi::File>;

/// Reads every YAML file of the folder except the root.
pub fn read(folder: &Path) -> Result<Sources, Diagnostics> {
    let entries = fs::read_dir(folder).map_err(|error| Diagnostic::at(folder.display(), error))?;
    let mut diagnostics = Diagnostics::default();
    let mut sources = Sources::new();
    for path in entries.filter_map(|entry| entry.ok().map(|entry| entry.path())) {
        let name = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default().to_owned();
        if path.extension().is_none_or(|extension| extension != "yaml") || name == ROOT {
            continue;
        }
        if let Some(source) = diagnostics.keep(read_file(&path, &name)) {
            sources.insert(name, source);
        }
    }
    if sources.is_empty() {
        diagnostics.push(Diagnostic::at(folder.display(), "holds no description"));
    }
    diagnostics.or(sources)
}

fn read_file(path: &Path, name: &str) -> Result<openapi::File, Diagnostic> {
    let place = file_place(name);
    let text = fs::read_to_string(path).map_err(|error| Diagnostic::at(&place, error))?;
    let tree: Value = serde_saphyr::from_str(&text).map_err(|error| Diagnostic::at(&place, error))?;
    typed(&place, tree)
}

/// Returns the name of a file in messages.
pub fn file_place(name: &str) -> String {
    format!("api/{name}.yaml")
}

/// Reads a part of a tree into its type. The diagnostic names the position of a mistake.
pub fn typed<T: DeserializeOwned>(place: &str, value: Value) -> Result<T, Diagnostic> {
    serde_path_to_error::deserialize(value).map_err(|error| {
        let path = error.path().to_string();
        if path == "." { Diagnostic::at(place, error.inner()) } else { Diagnostic::at(place, format!("{path}: {}", error.inner())) }
    })
}
