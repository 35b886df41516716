//! The interface of a group of methods, and the arguments of each.

use crate::model::{Api, Group, Operation, Schema};
use crate::names::pascal;
use crate::prose;
use crate::text::Lines;

use super::types::{Flow, Imports, member, of};
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
        lines.line(format!("{name}{};", method(api, operation, imports)));
    }
    for inner in &group.groups {
        lines.line(format!("readonly {}: {}Group;", inner.name, pascal(&inner.chain)));
    }
    lines.close("}");
    for inner in &group.groups {
        interface(api, inner, imports, lines);
    }
}

/// Returns the type of a method, after its name: `(args: A, options?: CallOptions): Promise<T>`, or `: PagedMethod<A, T>`.
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
        let kind = if required { "RequiredPagedMethod" } else { "PagedMethod" };
        imports.take("types", kind);
        let item = operation.answer.item().map_or_else(|| "unknown".into(), |item| of(api, item, Flow::Out, imports));
        return format!(": {kind}<{args}, {item}>");
    }
    imports.take("types", "CallOptions");
    let mark = if required { "" } else { "?" };
    format!("(args{mark}: {args}, options?: CallOptions): Promise<{}>", answer(api, operation, imports))
}

fn answer(api: &Api, operation: &Operation, imports: &mut Imports) -> String {
    match &operation.answer.schema {
        _ if operation.credential => "never".into(),
        None => "void".into(),
        Some(schema) => of(api, schema as &Schema, Flow::Out, imports),
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
