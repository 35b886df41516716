//! The root of the description: its list of paths, and its tags.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::model::Api;
use crate::output::{Folders, Output};
use crate::read::Sources;

const ROOT: &str = "api/openapi.yaml";

/// Adds the root with its list of paths.
pub fn write(api: &Api, sources: &Sources, folders: &Folders, output: &mut Output) -> Result<(), Diagnostics> {
    let root = folders.read(ROOT).ok_or_else(|| Diagnostic::at(ROOT, "is missing"))?;
    let at = root.find("\npaths:").ok_or_else(|| Diagnostic::at(ROOT, "has no paths at its end"))?;
    let head = &root[..=at];
    let tree: Value = serde_saphyr::from_str(head).map_err(|error| Diagnostic::at(ROOT, error))?;
    check_tags(api, &tree)?;
    output.add(ROOT, format!("{head}{}", paths(sources)));
    Ok(())
}

/// Returns a reference for each path.
fn paths(sources: &Sources) -> String {
    let mut text = String::from("paths:\n");
    for (file, source) in sources {
        for path in source.paths.keys() {
            let pointer = path.replace('~', "~0").replace('/', "~1");
            text.push_str(&format!("  {path}:\n    $ref: './{file}.yaml#/paths/{pointer}'\n"));
        }
    }
    text
}

fn check_tags(api: &Api, tree: &Value) -> Result<(), Diagnostics> {
    let tags = tree.get("tags").and_then(Value::as_array).into_iter().flatten();
    let told: BTreeSet<_> = tags.filter_map(|tag| tag.get("name")?.as_str()).collect();
    let used: BTreeSet<_> = api.categories.iter().map(|category| category.name.as_str()).collect();
    let mut diagnostics = Diagnostics::default();
    for name in used.difference(&told) {
        diagnostics.push(Diagnostic::at(ROOT, format!("tags lacks {name}, with a description")));
    }
    for name in told.difference(&used) {
        diagnostics.push(Diagnostic::at(ROOT, format!("tags has {name}, which no file with paths is called")));
    }
    diagnostics.or(())
}
