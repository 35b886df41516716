//! The methods of a group, and the arguments of each.

use std::collections::BTreeSet;

use crate::model::{Api, Group, Operation, Shape};
use crate::names::{pascal, shouting};
use crate::prose;
use crate::text::Lines;

use super::types::{self, Fields, Uses};
use super::{headed, identifier};

/// The file of a top-level group.
pub fn write(api: &Api, group: &Group<'_>) -> String {
    let mut uses = Uses::default();
    let mut pages = false;
    let mut body = Lines::new("    ");
    methods(api, group, &mut uses, &mut pages, &mut body);
    let mut args = Lines::new("    ");
    arguments(api, group, &mut uses, &mut args);
    let (body, args) = (body.finish(), args.finish());
    let mut lines = headed(&format!("The methods of `{}`.", group.name));
    for line in uses.lines("super::", &BTreeSet::new()) {
        lines.line(line);
    }
    lines.line("use super::operations;");
    lines.line(if pages { "use crate::browser::client::{Client, Page};" } else { "use crate::browser::client::Client;" });
    lines.line("use crate::core::error::Error;");
    if !args.is_empty() {
        lines.line("use serde::Serialize;");
    }
    if body.contains("JsValue") {
        lines.line("use wasm_bindgen::JsValue;");
    }
    lines.finish() + &body + &args
}

fn methods(api: &Api, group: &Group<'_>, uses: &mut Uses, pages: &mut bool, lines: &mut Lines) {
    let name = format!("{}Group", pascal(&group.chain));
    lines.line("");
    lines.line(format!("/// The methods of `{}`.", group.chain));
    lines.line("#[derive(Clone, Copy, Debug)]");
    lines.open(format!("pub struct {name}<'c> {{"));
    lines.line("client: &'c Client,");
    lines.close("}");
    lines.line("");
    lines.open(format!("impl<'c> {name}<'c> {{"));
    lines.open("pub(super) const fn new(client: &'c Client) -> Self {");
    lines.line("Self { client }");
    lines.close("}");
    for inner in group.groups.iter().filter(|inner| is_callable(inner)) {
        let (method, name) = (identifier(inner.name), format!("{}Group", pascal(&inner.chain)));
        lines.line("");
        lines.line(format!("/// The methods of `{}`.", inner.chain));
        lines.open(format!("pub const fn {method}(&self) -> {name}<'c> {{"));
        lines.line(format!("{name}::new(self.client)"));
        lines.close("}");
    }
    for (method, operation) in group.methods.iter().filter(|(_, operation)| !operation.credential) {
        lines.line("");
        declare(api, method, operation, uses, pages, lines);
    }
    lines.close("}");
    for inner in group.groups.iter().filter(|inner| is_callable(inner)) {
        methods(api, inner, uses, pages, lines);
    }
}

fn declare(api: &Api, method: &str, operation: &Operation, uses: &mut Uses, pages: &mut bool, lines: &mut Lines) {
    let mut doc = prose::explain(operation);
    doc.push("# Errors".into());
    lines.rust_doc(&doc);
    lines.line("/// Any of the closed list of kinds.");
    let (parameter, argument) = if takes_nothing(operation) {
        uses.values.insert("value::Nothing");
        (String::new(), "&Nothing {}")
    } else {
        (format!(", args: &{}Args", pascal(&operation.id)), "args")
    };
    let (kind, call, tail) = answer(api, operation, uses, pages);
    lines.open(format!("pub async fn {}(&self{parameter}) -> Result<{kind}, Error> {{", identifier(method)));
    lines.line(format!("self.client.{call}(operations::{}, {:?}, {argument}).await{tail}", shouting(&operation.id), operation.id));
    lines.close("}");
}

/// Returns the type of the response, the client's method, and the code after it.
fn answer(api: &Api, operation: &Operation, uses: &mut Uses, pages: &mut bool) -> (String, &'static str, &'static str) {
    if operation.paging.is_some() {
        *pages = true;
        let item = operation.answer.item().cloned().unwrap_or_default();
        return (format!("Page<{}>", types::of(api, &item, uses)), "call_page", "");
    }
    match &operation.answer.schema {
        None => ("()".into(), "call_raw", ".map(drop)"),
        Some(schema) if matches!(schema.shape, Shape::Any | Shape::Object(_) | Shape::OneOf(_)) => ("JsValue".into(), "call_raw", ""),
        Some(schema) => (types::of(api, schema, uses), "call", ""),
    }
}

/// Returns whether a page may call anything of it.
fn is_callable(group: &Group<'_>) -> bool {
    group.methods.iter().any(|(_, operation)| !operation.credential) || group.groups.iter().any(is_callable)
}

fn takes_nothing(operation: &Operation) -> bool {
    operation.arguments().is_empty() && !operation.is_open()
}

fn arguments(api: &Api, group: &Group<'_>, uses: &mut Uses, lines: &mut Lines) {
    for (_, operation) in group.methods.iter().filter(|(_, operation)| !operation.credential && !takes_nothing(operation)) {
        lines.line("");
        lines.line(format!("/// The arguments of `{}`.", operation.id));
        lines.line("#[derive(Clone, Debug, Default, Serialize)]");
        lines.open(format!("pub struct {}Args {{", pascal(&operation.id)));
        let mut fields = Fields::new(api, None);
        for field in operation.arguments() {
            let required = operation.requires(&field.name);
            fields.add(field, required, &prose::argument(api, field), uses, lines);
        }
        if operation.is_open() {
            uses.maps = true;
            uses.values.insert("Value");
            lines.line("/// Further fields of the body.");
            lines.line("#[serde(flatten)]");
            lines.line("pub other_fields: BTreeMap<String, Value>,");
        }
        lines.close("}");
    }
    for inner in &group.groups {
        arguments(api, inner, uses, lines);
    }
}
