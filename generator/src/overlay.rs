//! Applies an OpenAPI overlay (version 1.0) to the description, before anything is made of it.

use std::fs;
use std::path::Path;

use serde::Deserialize;
use serde_json::Value;

use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::read::{Sources, typed};

#[derive(Debug, Deserialize)]
struct Overlay {
    overlay: String,
    actions: Vec<Action>,
}

#[derive(Debug, Deserialize)]
struct Action {
    target: String,
    update: Option<Value>,
    #[serde(default)]
    remove: bool,
}

#[derive(Debug, PartialEq, Eq)]
enum Step {
    Name(String),
    Index(usize),
}

/// Applies the actions of a file in their order, or returns all that cannot be applied.
pub fn apply(sources: &mut Sources, file: &Path) -> Result<(), Diagnostics> {
    let place = file.display().to_string();
    let text = fs::read_to_string(file).map_err(|error| Diagnostic::at(&place, error))?;
    let tree: Value = serde_saphyr::from_str(&text).map_err(|error| Diagnostic::at(&place, error))?;
    let overlay: Overlay = typed(&place, tree)?;
    if !overlay.overlay.starts_with("1.") {
        return Err(Diagnostic::at(&place, format!("version {} of overlays is unknown; 1.0.0 is known", overlay.overlay)).into());
    }
    let mut diagnostics = Diagnostics::default();
    for action in overlay.actions {
        if let Err(reason) = act(sources, &action) {
            diagnostics.push(Diagnostic::at(&place, format!("{}: {reason}", action.target)));
        }
    }
    diagnostics.or(())
}

fn act(sources: &mut Sources, action: &Action) -> Result<(), &'static str> {
    let steps = steps(&action.target).ok_or("a target is written with names and numbers only, like $.paths['/polls'].get")?;
    let (file, rest) = owner(sources, &steps).ok_or("leads nowhere in the description")?;
    let update = action.update.clone().map(|update| relative(sources, &file, update));
    let target = root(sources, &file, &steps).ok_or("leads nowhere in the description")?;
    if action.remove {
        let (last, parents) = rest.split_last().ok_or("a whole path or schema cannot be removed")?;
        let parent = follow(target, parents).ok_or("leads nowhere in the description")?;
        return removed(parent, last).ok_or("leads nowhere in the description");
    }
    let update = update.ok_or("an action has either update or remove")?;
    merge(follow(target, rest).ok_or("leads nowhere in the description")?, update);
    Ok(())
}

/// Splits `$.paths['/polls'].get.parameters[0]` into its steps.
fn steps(target: &str) -> Option<Vec<Step>> {
    let mut rest = target.strip_prefix('$')?;
    let mut steps = Vec::new();
    while !rest.is_empty() {
        if let Some(after) = rest.strip_prefix('.') {
            let end = after.find(['.', '[']).unwrap_or(after.len());
            let (name, left) = after.split_at(end);
            if name.is_empty() || !name.chars().all(|each| each.is_alphanumeric() || "_-$".contains(each)) {
                return None;
            }
            steps.push(Step::Name(name.to_owned()));
            rest = left;
        } else if let Some(after) = rest.strip_prefix("['") {
            let (name, left) = quoted(after)?;
            steps.push(Step::Name(name));
            rest = left;
        } else {
            let (number, left) = rest.strip_prefix('[')?.split_once(']')?;
            steps.push(Step::Index(number.parse().ok()?));
            rest = left;
        }
    }
    Some(steps)
}

/// Reads a name up to its quote, and returns what follows the bracket.
fn quoted(text: &str) -> Option<(String, &str)> {
    let mut name = String::new();
    let mut characters = text.char_indices();
    while let Some((at, character)) = characters.next() {
        match character {
            '\\' => name.push(characters.next()?.1),
            '\'' => return text.get(at + 1..)?.strip_prefix(']').map(|rest| (name, rest)),
            other => name.push(other),
        }
    }
    None
}

/// Returns the file that holds the path or schema of a target, and the steps below that.
fn owner<'s>(sources: &Sources, steps: &'s [Step]) -> Option<(String, &'s [Step])> {
    let (found, rest) = match steps {
        [Step::Name(paths), Step::Name(path), rest @ ..] if paths == "paths" => {
            (sources.iter().find(|(_, file)| file.paths.contains_key(path)), rest)
        }
        [Step::Name(components), Step::Name(schemas), Step::Name(name), rest @ ..]
            if components == "components" && schemas == "schemas" =>
        {
            (sources.iter().find(|(_, file)| file.components.schemas.contains_key(name)), rest)
        }
        _ => (None, steps),
    };
    found.map(|(name, _)| (name.clone(), rest))
}

fn root<'s>(sources: &'s mut Sources, file: &str, steps: &[Step]) -> Option<&'s mut Value> {
    let source = sources.get_mut(file)?;
    match steps {
        [Step::Name(paths), Step::Name(path), ..] if paths == "paths" => source.paths.get_mut(path),
        [_, _, Step::Name(name), ..] => source.components.schemas.get_mut(name),
        _ => None,
    }
}

fn follow<'v>(value: &'v mut Value, steps: &[Step]) -> Option<&'v mut Value> {
    steps.iter().try_fold(value, |value, step| match step {
        Step::Name(name) => value.get_mut(name),
        Step::Index(index) => value.get_mut(index),
    })
}

fn removed(parent: &mut Value, last: &Step) -> Option<()> {
    match (parent, last) {
        (Value::Object(object), Step::Name(name)) => object.remove(name).map(drop),
        (Value::Array(array), Step::Index(index)) if *index < array.len() => {
            array.remove(*index);
            Some(())
        }
        _ => None,
    }
}

/// Merges as overlays do: objects by their members, lists by appending; anything else is replaced.
fn merge(target: &mut Value, update: Value) {
    match (target, update) {
        (Value::Object(target), Value::Object(update)) => {
            for (name, value) in update {
                match target.get_mut(&name) {
                    Some(present) => merge(present, value),
                    None => {
                        target.insert(name, value);
                    }
                }
            }
        }
        (Value::Array(target), Value::Array(update)) => target.extend(update),
        (Value::Array(target), update) => target.push(update),
        (target, update) => *target = update,
    }
}

/// Turns the references of the one bundled description into those of its files.
fn relative(sources: &Sources, file: &str, value: Value) -> Value {
    match value {
        Value::Object(members) => {
            let each = members.into_iter().map(|(name, value)| match value {
                Value::String(reference) if name == "$ref" => (name, Value::String(address(sources, file, &reference))),
                other => (name, relative(sources, file, other)),
            });
            Value::Object(each.collect())
        }
        Value::Array(items) => Value::Array(items.into_iter().map(|item| relative(sources, file, item)).collect()),
        other => other,
    }
}

fn address(sources: &Sources, file: &str, reference: &str) -> String {
    let name = reference.strip_prefix("#/components/schemas/");
    let holder = name.and_then(|name| sources.iter().find(|(_, source)| source.components.schemas.contains_key(name)));
    match holder {
        Some((holder, _)) if holder != file => format!("./{holder}.yaml{reference}"),
        _ => reference.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::{Step, steps};

    #[test]
    fn a_target_is_split_at_names_quotes_and_numbers() {
        let name = |text: &str| Step::Name(text.into());
        assert_eq!(
            steps(r"$.paths['/it\'s/{ID}'].get.allOf[1]"),
            Some(vec![name("paths"), name("/it's/{ID}"), name("get"), name("allOf"), Step::Index(1)])
        );
        for wrong in ["paths", "$..get", "$.paths[*]", "$.paths['/x", "$.paths[?@.x]", "$.a b"] {
            assert_eq!(steps(wrong), None, "{wrong}");
        }
    }
}
