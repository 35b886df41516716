//! The interface of a group of methods, and the arguments of each.

use crate::model::{Api, Group, Operation, Schema};
use crate::names::pascal;
use crate::prose;
use crate::text::Lines;

use super::types::{Flow, Given, Imports, given, member};
use super::{INDENT, headed};

/// The file of a top-level group.
pub fn write(api: &Api, group: &Group<'_>) -> String {
    let mut imports = Imports::default();
    let mut body = Lines::new(INDENT);
    interface(api, group, &mut imports, &mut body);
    arguments(api, group, &mut imports, &mut body);
    let mut lines = headed();
    for line in imports.lines(&format!("groups/{}", group.name)) {
        lines.line(line);
    }
    lines.finish() + &body.finish()
}

fn interface(api: &Api, group: &Group<'_>, imports: &mut Imports, lines: &mut Lines) {
    lines.line("");
    lines.line(format!("/** The methods of `axero.{}`. */", group.chain));
    lines.open(format!("export interface {}Group {{", pascal(&group.chain)));
    for (name, operation) in &group.methods {
        lines.js_doc(&prose::explain(operation));
        declare(name, &method(api, operation, imports), lines);
    }
    for inner in &group.groups {
        lines.js_doc(&[format!("The methods of `axero.{}`.", inner.chain)]);
        lines.line(format!("readonly {}: {}Group;", inner.name, pascal(&inner.chain)));
    }
    lines.close("}");
    for inner in &group.groups {
        interface(api, inner, imports, lines);
    }
}

/// The line width of the formatter; see `biome.json`.
const LINE_WIDTH: usize = 110;

/// Adds a method on one line if it fits, else with a line for each parameter, or each argument of its type.
fn declare(name: &str, kind: &str, lines: &mut Lines) {
    let whole = format!("{name}{kind};");
    if lines.indentation() + whole.len() > LINE_WIDTH
        && let Some((head, arguments)) = whole.strip_suffix(">;").filter(|_| kind.starts_with(':')).and_then(|rest| rest.split_once('<'))
    {
        lines.open(format!("{head}<"));
        let arguments = arguments_of(arguments);
        for (at, argument) in arguments.iter().enumerate() {
            lines.line(format!("{argument}{}", if at + 1 == arguments.len() { "" } else { "," }));
        }
        return lines.close(">;");
    }
    let parts = whole.split_once('(').zip(kind.rsplit_once("): "));
    match parts {
        Some(((head, _), (_, answer))) if lines.indentation() + whole.len() > LINE_WIDTH => {
            let parameters = &whole[head.len() + 1..whole.len() - answer.len() - 4];
            lines.open(format!("{head}("));
            parameters.split(", ").for_each(|parameter| lines.line(format!("{parameter},")));
            lines.close(format!("): {answer};"));
        }
        _ => lines.line(whole),
    }
}

/// Splits the arguments of a type, which may have arguments of their own.
fn arguments_of(text: &str) -> Vec<String> {
    let mut parts: Vec<String> = Vec::new();
    for piece in text.split(", ") {
        match parts.last_mut() {
            Some(last) if last.matches('<').count() > last.matches('>').count() => last.push_str(&format!(", {piece}")),
            _ => parts.push(piece.to_owned()),
        }
    }
    parts
}

/// Returns the type of a method, after its name: `(args: A, options?: CallOptions): Promise<T>` for a write, else like `: ReadMethod<A, T>`.
fn method(api: &Api, operation: &Operation, imports: &mut Imports) -> String {
    let arguments = operation.arguments();
    let args = if arguments.is_empty() && !operation.is_open() {
        imports.take("types", "NoArgs");
        "NoArgs".to_owned()
    } else {
        format!("{}Args", pascal(&operation.id))
    };
    let required = arguments.iter().any(|field| operation.requires(&field.name));
    if operation.paging.is_some() {
        let item = item(operation).map(|item| given(api, &item, imports)).filter(|item| !item.open);
        let kind = match (required, item.is_some()) {
            (true, true) => "RequiredPagedMethod",
            (false, true) => "PagedMethod",
            (true, false) => "RequiredOpenPagedMethod",
            (false, false) => "OpenPagedMethod",
        };
        imports.take("types", kind);
        let item = item.map_or_else(|| format!("'{}'", operation.id), |item| item.kind);
        return format!(": {kind}<{args}, {item}>");
    }
    let Given { kind, open } = answer(api, operation, imports);
    if operation.is_read() {
        let name = match (required, open) {
            (true, false) => "RequiredReadMethod",
            (false, false) => "ReadMethod",
            (true, true) => "RequiredOpenReadMethod",
            (false, true) => "OpenReadMethod",
        };
        imports.take("types", name);
        // By its id the types of a project's own site name the answer; see `SiteAnswers`.
        let id = &operation.id;
        return match open {
            true if kind == "unknown" => format!(": {name}<{args}, '{id}'>"),
            true => format!(": {name}<{args}, '{id}', {kind}>"),
            false => format!(": {name}<{args}, {kind}>"),
        };
    }
    imports.take("types", "CallOptions");
    let mark = if required { "" } else { "?" };
    let (parameter, kind) = if open { (format!("<T = {kind}>"), "T".to_owned()) } else { (String::new(), kind) };
    format!("{parameter}(args{mark}: {args}, options?: CallOptions): Promise<{kind}>")
}

/// Returns the schema of an item, which is as sure as the list.
fn item(operation: &Operation) -> Option<Schema> {
    let evidence = operation.answer.schema.as_ref().and_then(|schema| schema.evidence);
    operation.answer.item().map(|item| Schema { evidence, ..item.clone() })
}

fn answer(api: &Api, operation: &Operation, imports: &mut Imports) -> Given {
    match &operation.answer.schema {
        _ if operation.credential => Given { kind: "never".into(), open: false },
        _ if operation.created_id.is_some() => Given { kind: "number".into(), open: false },
        None => Given { kind: "void".into(), open: false },
        Some(schema) => given(api, schema, imports),
    }
}

fn arguments(api: &Api, group: &Group<'_>, imports: &mut Imports, lines: &mut Lines) {
    for (_, operation) in &group.methods {
        let fields = operation.arguments();
        if fields.is_empty() && !operation.is_open() {
            continue;
        }
        lines.line("");
        lines.line(format!("/** The arguments of `axero.{}`. */", operation.id));
        lines.open(format!("export interface {}Args {{", pascal(&operation.id)));
        for field in fields {
            lines.js_doc(&[prose::argument(api, field)]);
            lines.line(member(api, field, Flow::In, operation.requires(&field.name), imports) + ";");
        }
        if operation.is_open() {
            lines.line("[field: string]: unknown;");
        }
        lines.close("}");
    }
    for inner in &group.groups {
        arguments(api, inner, imports, lines);
    }
}
