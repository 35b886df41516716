//! The compact table of the core; `src/core/operation.rs` says what a line holds.

use crate::model::{Api, BodyKind, DateForm, Field, Method, Operation, Paging, Schema, Shape};
use crate::names::is_plain;
use crate::output::MARK;

/// All lines.
pub fn table(api: &Api) -> String {
    api.operations().map(|operation| line(api, operation) + "\n").collect()
}

/// A group of the driver's table.
struct Block<'a> {
    group: &'a str,
    /// The inner group of its last name.
    inner: &'a str,
    names: String,
    paths: Vec<String>,
    params: Vec<String>,
}

/// The same for the JavaScript driver, in columns: like stands by like then, and a sixteenth less is delivered. A `|` stands between groups, so
/// that a page reads only those it uses. The first name of each is the group's own; a name without a dot is in the inner group of the name before.
pub fn columns(api: &Api) -> String {
    let mut blocks: Vec<Block> = Vec::new();
    for operation in api.operations() {
        let line = line(api, operation);
        let mut parts = line.splitn(4, ' ');
        let mut next = || parts.next().unwrap_or_default().to_owned();
        let (_, head, path, params) = (next(), next(), next(), next());
        let (inner, method) = operation.id.rsplit_once('.').unwrap_or(("", &operation.id));
        let (group, inside) = operation.id.split_at(operation.id.find('.').unwrap_or_default());
        let at = blocks.iter().position(|block| block.group == group).unwrap_or_else(|| {
            blocks.push(Block { group, inner: group, names: group.to_owned(), paths: Vec::new(), params: Vec::new() });
            blocks.len() - 1
        });
        let block = &mut blocks[at];
        let name = if inner == block.inner { method } else { inside };
        block.inner = inner;
        block.names.extend(["\n", name, " ", &head]);
        block.paths.push(path);
        block.params.push(params);
    }
    // Tagged, it stays as it is: minifiers make a string of a template, with two characters for each line break.
    let column = |name: &str, of: fn(&Block) -> String| {
        format!("export const {name} = String.raw`{}`;\n", blocks.iter().map(of).collect::<Vec<_>>().join("|"))
    };
    let names = column("NAMES", |block| block.names.clone());
    let paths = column("PATHS", |block| block.paths.join("\n"));
    let params = column("PARAMS", |block| block.params.join("\n"));
    format!("// {MARK}\n\n{names}\n{paths}\n{params}")
}

fn line(api: &Api, operation: &Operation) -> String {
    let mut parts = vec![operation.id.clone(), head(operation), path(api, operation)];
    for field in &operation.query {
        parts.push(token(api, field, duty(operation, &field.name)));
    }
    parts.extend(operation.cache_seconds.map(|seconds| format!("%{seconds}")));
    let stale = api.stale_groups(operation);
    if !stale.is_empty() {
        parts.push(format!("~{}", stale.into_iter().collect::<Vec<_>>().join(",")));
    }
    if let Some(body) = &operation.body {
        match body.kind {
            BodyKind::Object => parts.push(">j".into()),
            BodyKind::Multipart => parts.push(">m".into()),
            BodyKind::Array => parts.push(">a".into()),
            BodyKind::Quoted => parts.push(">q".into()),
            BodyKind::Raw => parts.push(">x".into()),
            BodyKind::Value => {
                parts.push(format!(">v{}", body.fields().first().map(|field| suffix(api, &field.schema)).unwrap_or_default()))
            }
        }
        if matches!(body.kind, BodyKind::Object | BodyKind::Multipart) {
            // A name that does not fit into the table still reaches the body: it is open to names that the table does not hold.
            parts.extend(body.fields().iter().filter(|field| is_plain(&field.name)).map(|field| token(api, field, "")));
        }
    }
    parts.join(" ")
}

fn head(operation: &Operation) -> String {
    let method = match operation.method {
        Method::Get => 'G',
        Method::Post => 'P',
        Method::Put => 'U',
        Method::Delete => 'D',
    };
    let flags = [
        (operation.bare, 'b'),
        (operation.repeatable && operation.method != Method::Get, 'r'),
        (operation.site_relative, 's'),
        (operation.credential, 'c'),
    ];
    std::iter::once(method).chain(flags.into_iter().filter(|(set, _)| *set).map(|(_, letter)| letter)).collect()
}

fn path(api: &Api, operation: &Operation) -> String {
    let mut path = operation.path.trim_start_matches('/').to_owned();
    for field in &operation.path_params {
        path = path.replace(&format!("{{{}}}", field.name), &format!("{{{}{}}}", field.name, suffix(api, &field.schema)));
    }
    path
}

fn duty(operation: &Operation, name: &str) -> &'static str {
    let is = |candidate: &Option<String>| candidate.as_deref() == Some(name);
    match &operation.paging {
        Some(Paging::Page { page, .. }) if page == name => "#",
        Some(Paging::Cursor { cursor, .. }) if cursor == name => "&",
        Some(Paging::After { after, .. }) if after == name => "@",
        Some(Paging::Page { size, .. } | Paging::Cursor { size, .. } | Paging::After { size, .. }) if is(size) => "$",
        _ => "",
    }
}

fn token(api: &Api, field: &Field, duty: &str) -> String {
    let required = if field.required { "!" } else { "" };
    format!("{}{}{required}{duty}", field.name, suffix(api, &field.schema))
}

fn suffix(api: &Api, schema: &Schema) -> &'static str {
    match &schema.shape {
        Shape::Integer => "",
        Shape::Code(name) => match api.schemas.get(name).map(|named| &named.schema.shape) {
            Some(Shape::Codes { text: true, .. }) => ":s",
            _ => "",
        },
        Shape::Number => ":n",
        Shape::Boolean => ":b",
        Shape::Text | Shape::WireDate | Shape::Quoted => ":s",
        Shape::Date(DateForm::Iso) => ":d",
        Shape::Date(DateForm::Day) => ":y",
        Shape::Date(DateForm::Compact) => ":c",
        Shape::Date(DateForm::Us) => ":u",
        Shape::Csv(item) => match suffix(api, item) {
            "" => ":I",
            _ => ":S",
        },
        _ => ":a",
    }
}
