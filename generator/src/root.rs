//! The list of paths in the root file, and the bundle of all files in one.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::model::Api;
use crate::output::{Folders, MARK, Output};
use crate::read::Sources;
use crate::yaml;

const ROOT: &str = "api/openapi.yaml";
const BUNDLE: &str = "api/axero-openapi.yaml";
const SECTIONS: [&str; 3] = ["parameters", "schemas", "responses"];

/// Adds the root, with its paths made anew, and the bundle.
pub fn write(api: &Api, sources: &Sources, folders: &Folders, output: &mut Output) -> Result<(), Diagnostics> {
    let root = folders.read(ROOT).ok_or_else(|| Diagnostic::at(ROOT, "is missing"))?;
    let at = root.find("\npaths:").ok_or_else(|| Diagnostic::at(ROOT, "has no paths at its end"))?;
    let head = &root[..=at];
    let tree: Value = serde_saphyr::from_str(head).map_err(|error| Diagnostic::at(ROOT, error))?;
    check_tags(api, &tree)?;
    output.add(ROOT, format!("{head}{}", paths(sources)));
    output.add(BUNDLE, format!("# {MARK}\n{}", yaml::write(&bundle(tree, sources)?)));
    Ok(())
}

/// A reference for each path.
fn paths(sources: &Sources) -> String {
    let mut text = String::from("paths:\n");
    for (file, source) in sources {
        for path in source.file.paths.keys() {
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

fn bundle(mut tree: Value, sources: &Sources) -> Result<Value, Diagnostics> {
    let mut paths = Map::new();
    let mut sections: Vec<Map<String, Value>> = vec![Map::new(); SECTIONS.len()];
    let mut diagnostics = Diagnostics::default();
    for (file, source) in sources {
        let mut own = source.tree.clone();
        inward(&mut own);
        paths.extend(take(&mut own, "/paths"));
        for (section, all) in SECTIONS.iter().zip(&mut sections) {
            for (name, value) in take(&mut own, &format!("/components/{section}")) {
                if all.insert(name.clone(), value).is_some() {
                    diagnostics
                        .push(Diagnostic::at(format!("api/{file}.yaml"), format!("another file has {name} among its {section} as well")));
                }
            }
        }
    }
    if let Some(root) = tree.as_object_mut() {
        let mut components = root.remove("components").unwrap_or_else(|| json!({}));
        for (section, all) in SECTIONS.iter().zip(sections) {
            components[*section] = Value::Object(all);
        }
        root.insert("paths".into(), Value::Object(paths));
        root.insert("components".into(), components);
    }
    diagnostics.or(tree)
}

fn take(tree: &mut Value, pointer: &str) -> Map<String, Value> {
    match tree.pointer_mut(pointer).map(Value::take) {
        Some(Value::Object(entries)) => entries,
        _ => Map::new(),
    }
}

/// Turns references to other files into references within one.
fn inward(value: &mut Value) {
    match value {
        Value::Object(entries) => {
            for (name, value) in entries {
                match value {
                    Value::String(target) if name == "$ref" => {
                        if let Some(at) = target.find('#') {
                            target.replace_range(..at, "");
                        }
                    }
                    _ => inward(value),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(inward),
        _ => {}
    }
}
