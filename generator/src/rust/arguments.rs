//! The arguments of an operation: what it needs in `new`, everything else by a method of its own.

use crate::model::{Api, Group, Operation};
use crate::names::pascal;
use crate::prose;
use crate::text::Lines;

use super::groups::takes_nothing;
use super::types::{Declared, Fields, Uses};

/// Clippy's own limit; a call with more is written with their names in front of the reader's eyes, or not at all.
const MANY: usize = 7;

/// The structs of a group and of the groups in it.
pub fn write(api: &Api, group: &Group<'_>, uses: &mut Uses, lines: &mut Lines) {
    for (_, operation) in group.methods.iter().filter(|(_, operation)| !operation.credential && !takes_nothing(operation)) {
        lines.line("");
        declare(api, operation, uses, lines);
    }
    for inner in &group.groups {
        write(api, inner, uses, lines);
    }
}

/// The name of the struct.
pub fn name(operation: &Operation) -> String {
    format!("{}Args", pascal(&operation.id))
}

/// Returns whether a call makes sense without arguments.
pub fn needs_nothing(operation: &Operation) -> bool {
    !operation.arguments().iter().any(|field| operation.requires(&field.name))
}

fn declare(api: &Api, operation: &Operation, uses: &mut Uses, lines: &mut Lines) {
    let name = name(operation);
    let default = if needs_nothing(operation) { "Default, " } else { "" };
    lines.line(format!("/// The arguments of `{}`.", operation.id));
    lines.line(format!("#[derive(Clone, Debug, {default}PartialEq, Serialize)]"));
    lines.line("#[non_exhaustive]");
    lines.open(format!("pub struct {name} {{"));
    let mut fields = Fields::new(api, None);
    let mut declared = Vec::new();
    for field in operation.arguments() {
        let required = operation.requires(&field.name);
        declared.push((field.name.as_str(), required, fields.add(field, required, &prose::argument(api, field), uses, lines)));
    }
    if operation.is_open() {
        uses.maps = true;
        uses.values.insert("Value");
        lines.line("/// Further fields of the body.");
        lines.line("#[serde(flatten)]");
        lines.line("pub other_fields: BTreeMap<String, Value>,");
    }
    lines.close("}");
    lines.line("");
    lines.open(format!("impl {name} {{"));
    constructor(operation, &declared, lines);
    for (wire, _, field) in declared.iter().filter(|(_, required, _)| !required) {
        setter(wire, field, lines);
    }
    if operation.is_open() {
        lines.line("");
        lines.line("/// Sets a further field of the body.");
        lines.line("#[must_use]");
        lines.open("pub fn other_field(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {");
        lines.line("self.other_fields.insert(name.into(), value.into());");
        lines.line("self");
        lines.close("}");
    }
    lines.close("}");
}

fn constructor(operation: &Operation, declared: &[(&str, bool, Declared)], lines: &mut Lines) {
    let needed: Vec<_> = declared.iter().filter(|(_, required, _)| *required).map(|(_, _, field)| field).collect();
    if needed.is_empty() {
        lines.line("/// No arguments; the operation needs none.");
        lines.open("pub fn new() -> Self {");
        lines.line("Self::default()");
        lines.close("}");
        return;
    }
    lines.line("/// The arguments that the operation needs.");
    if needed.len() > MANY {
        lines.line("#[expect(clippy::too_many_arguments, reason = \"the operation needs each of them\")]");
    }
    let params: Vec<_> = needed.iter().map(|field| format!("{}: {}", field.name, given(&field.kind))).collect();
    lines.open(format!("pub fn new({}) -> Self {{", params.join(", ")));
    lines.open("Self {");
    for (_, required, field) in declared {
        let value = match (required, field.is_optional) {
            (true, _) => taken(&field.name, &field.kind),
            (false, true) => "None".into(),
            (false, false) => "Value::Undefined".into(),
        };
        // The short form where a field takes a value of its own name as it is.
        lines.line(if value == field.name { format!("{value},") } else { format!("{}: {value},", field.name) });
    }
    if operation.is_open() {
        lines.line("other_fields: BTreeMap::new(),");
    }
    lines.close("}");
    lines.close("}");
}

fn setter(wire: &str, field: &Declared, lines: &mut Lines) {
    let Declared { name, kind, is_optional } = field;
    lines.line("");
    lines.line(format!("/// Sets `{wire}`."));
    lines.line("#[must_use]");
    lines.open(format!("pub fn {name}(mut self, {name}: {}) -> Self {{", given(kind)));
    let value = taken(name, kind);
    lines.line(if *is_optional { format!("self.{name} = Some({value});") } else { format!("self.{name} = {value};") });
    lines.line("self");
    lines.close("}");
}

/// The type in which a caller gives a value.
fn given(kind: &str) -> String {
    match list_of(kind) {
        Some(item) => format!("impl IntoIterator<Item = {}>", given(item)),
        None if converts(kind) => format!("impl Into<{kind}>"),
        None => kind.into(),
    }
}

/// The code that takes what a caller gives.
fn taken(name: &str, kind: &str) -> String {
    match list_of(kind) {
        Some(item) if list_of(item).is_some() => {
            format!("{name}.into_iter().map(|item| {}).collect()", taken("item", item))
        }
        Some(item) if converts(item) => format!("{name}.into_iter().map(Into::into).collect()"),
        Some(_) => format!("{name}.into_iter().collect()"),
        None if converts(kind) => format!("{name}.into()"),
        None => name.into(),
    }
}

fn list_of(kind: &str) -> Option<&str> {
    kind.strip_prefix("Vec<")?.strip_suffix('>')
}

fn converts(kind: &str) -> bool {
    matches!(kind, "String" | "DateTime" | "Value" | "Upload") || kind.ends_with("Id")
}
