//! The methods of a group.

use std::collections::BTreeSet;

use crate::model::{Api, Group, Method, Operation, Shape};
use crate::names::{pascal, shouting, snake};
use crate::prose;
use crate::text::Lines;

use super::types::{self, Uses};
use super::{arguments, headed, identifier, ids};

/// The file of a top-level group.
pub fn write(api: &Api, group: &Group<'_>) -> String {
    let mut uses = Uses::default();
    let mut body = Lines::new("    ");
    methods(api, group, &mut uses, &mut body);
    let mut args = Lines::new("    ");
    arguments::write(api, group, &mut uses, &mut args);
    let (body, args) = (body.finish(), args.finish());
    let mut lines = headed(&format!("The methods of `{}`.", group.name));
    for line in uses.lines("super::", &BTreeSet::new()) {
        lines.line(line);
    }
    lines.line("use super::operations;");
    let listed: Vec<_> = ["Page", "Pages"].into_iter().filter(|name| body.contains(&format!("{name}<"))).collect();
    if !listed.is_empty() {
        lines.line(format!("use crate::browser::pages::{{{}}};", listed.join(", ")));
    }
    if body.contains("&Nothing") {
        lines.line("use crate::browser::written::Nothing;");
    }
    if body.contains("decode::") {
        lines.line("use crate::browser::decode;");
    }
    lines.line("use crate::browser::call::Call;");
    lines.line("use crate::browser::client::Client;");
    if !args.is_empty() {
        lines.line("use serde::Serialize;");
    }
    lines.finish() + &body + &args
}

fn methods(api: &Api, group: &Group<'_>, uses: &mut Uses, lines: &mut Lines) {
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
    let taken: BTreeSet<String> = group.methods.iter().map(|(method, _)| snake(method)).collect();
    for (method, operation) in group.methods.iter().filter(|(_, operation)| !operation.credential) {
        declare(api, Names { method, taken: &taken }, operation, uses, lines);
    }
    lines.close("}");
    for inner in group.groups.iter().filter(|inner| is_callable(inner)) {
        methods(api, inner, uses, lines);
    }
}

/// A method, and the names that its group uses.
#[derive(Clone, Copy)]
struct Names<'a> {
    method: &'a str,
    taken: &'a BTreeSet<String>,
}

impl Names<'_> {
    /// The name with an ending, other than any that the API has.
    fn with(self, ending: &str) -> String {
        let mut name = format!("{}_{ending}", snake(self.method));
        while self.taken.contains(&name) {
            name.push('_');
        }
        name
    }
}

/// The answer of a method: its type, and the client's method that reads it.
struct Answer {
    kind: String,
    call: &'static str,
    /// The further argument of that method.
    decode: String,
}

fn declare(api: &Api, names: Names<'_>, operation: &Operation, uses: &mut Uses, lines: &mut Lines) {
    let Answer { kind, call, decode } = answer(api, operation, uses);
    let line = format!("operations::{}", shouting(&operation.id));
    let name = identifier(names.method);
    lines.line("");
    lines.rust_doc(&prose::explain(operation));
    if takes_nothing(operation) {
        lines.open(format!("pub fn {name}(&self) -> Call<{kind}> {{"));
        lines.line(format!("self.client.{call}({line}, &Nothing{decode})"));
        lines.close("}");
        if operation.paging.is_some() {
            pages(&names, operation, &kind, "", "&Nothing", lines);
        }
        return;
    }
    let args = arguments::name(operation);
    // A read that needs nothing is most often called so; the pages of a list are arguments.
    if operation.method == Method::Get && operation.paging.is_none() && arguments::needs_nothing(operation) {
        let with = names.with("with");
        lines.open(format!("pub fn {name}(&self) -> Call<{kind}> {{"));
        lines.line(format!("self.client.{call}({line}, &Nothing{decode})"));
        lines.close("}");
        lines.line("");
        lines.line(format!("/// The same as `{}`, with arguments.", names.method));
        lines.open(format!("pub fn {with}(&self, args: {args}) -> Call<{kind}> {{"));
    } else {
        lines.open(format!("pub fn {name}(&self, args: {args}) -> Call<{kind}> {{"));
    }
    lines.line(format!("self.client.{call}({line}, &args{decode})"));
    lines.close("}");
    if operation.paging.is_some() {
        pages(&names, operation, &kind, &format!(", args: {args}"), "&args", lines);
    }
}

/// The method that reads all pages of a list.
fn pages(names: &Names<'_>, operation: &Operation, page: &str, parameter: &str, args: &str, lines: &mut Lines) {
    let item = page.trim_start_matches("Page<").strip_suffix('>').unwrap_or(page);
    lines.line("");
    lines.line(format!("/// The items of all pages of `{}`, page by page or as a stream.", operation.id));
    lines.open(format!("pub fn {}(&self{parameter}) -> Pages<{item}> {{", names.with("all")));
    lines.line(format!("self.client.call_all(operations::{}, {args})", shouting(&operation.id)));
    lines.close("}");
}

fn answer(api: &Api, operation: &Operation, uses: &mut Uses) -> Answer {
    let plain = |kind: String, call: &'static str| Answer { kind, call, decode: String::new() };
    if operation.paging.is_some() {
        let item = operation.answer.item().cloned().unwrap_or_default();
        return plain(format!("Page<{}>", types::of(api, &item, uses)), "call_page");
    }
    if let Some(member) = &operation.created_id {
        let id = ids::of_integer(api, member);
        uses.ids.extend(id.clone());
        let decode = format!(", |answer, name| decode::created(answer, name, {member:?})");
        return Answer { kind: id.unwrap_or_else(|| "i64".into()), call: "call_created", decode };
    }
    match &operation.answer.schema {
        None => plain("()".into(), "call_unit"),
        Some(schema) if matches!(schema.shape, Shape::Any | Shape::Object(_) | Shape::OneOf(_) | Shape::Quoted) => {
            uses.values.insert("Value");
            plain("Value".into(), "call_value")
        }
        Some(schema) => plain(types::of(api, schema, uses), "call"),
    }
}

/// Returns whether a page may call anything of it.
fn is_callable(group: &Group<'_>) -> bool {
    group.methods.iter().any(|(_, operation)| !operation.credential) || group.groups.iter().any(is_callable)
}

pub fn takes_nothing(operation: &Operation) -> bool {
    operation.arguments().is_empty() && !operation.is_open()
}
