//! The compact table of the core; `src/core/operation.rs` says what a cell holds.

use crate::model::{Api, BodyKind, DateForm, Field, Method, Operation, Paging, Schema, Shape};
use crate::names::is_plain;

/// Returns the operations in the order of their numbers, group by group.
pub fn numbered(api: &Api) -> Vec<&Operation> {
    let mut operations: Vec<_> = api.operations().collect();
    let mut groups: Vec<&str> = Vec::new();
    for operation in &operations {
        if !groups.contains(&group_of(operation)) {
            groups.push(group_of(operation));
        }
    }
    operations.sort_by_key(|operation| groups.iter().position(|group| *group == group_of(operation)));
    operations
}

/// Writes the table in columns; `src/core/table.rs` reads it.
pub fn table(api: &Api) -> String {
    let (mut names, mut cells, mut paths) = (Vec::new(), Vec::new(), Vec::new());
    let (mut group, mut beside) = ("", "");
    for operation in numbered(api) {
        if group_of(operation) != group {
            group = group_of(operation);
            beside = group;
            names.push(format!("{group}:"));
        }
        let (above, method) = operation.id.rsplit_once('.').unwrap_or(("", &operation.id));
        let name = if above == beside { method } else { &operation.id[group.len()..] };
        beside = above;
        names.push(format!("{name}{}", paging_mark(operation)));
        cells.push([vec![head(operation)], params_of(api, operation)].concat().join(" "));
        paths.push(path(api, operation));
    }
    [names.join("\n"), cells.join("\n"), paths.join("\n")].join("|")
}

/// Writes an operation as a line of its own; `src/core/operation.rs` reads it.
pub fn line(api: &Api, operation: &Operation) -> String {
    [vec![operation.id.clone(), head(operation), path(api, operation)], params_of(api, operation)].concat().join(" ")
}

const fn paging_mark(operation: &Operation) -> &'static str {
    match &operation.paging {
        Some(Paging::Page { .. }) => "#",
        Some(Paging::Cursor { .. }) => "&",
        Some(Paging::After { .. }) => "@",
        None => "",
    }
}

fn group_of(operation: &Operation) -> &str {
    operation.id.split_once('.').map_or(operation.id.as_str(), |(group, _)| group)
}

/// Returns the parameters, the cache note and the body of an operation.
fn params_of(api: &Api, operation: &Operation) -> Vec<String> {
    let mut parts = Vec::new();
    for field in &operation.query {
        parts.push(token(api, field, field_mark(operation, &field.name)));
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
            BodyKind::Quoted => parts.push(">q".into()),
            BodyKind::Raw => parts.push(">x".into()),
            BodyKind::Value | BodyKind::Array => parts.push(">v".into()),
        }
        // A name that does not fit into the table still reaches the body of an object, which accepts names that are not in the table.
        parts.extend(body.fields().iter().filter(|field| is_plain(&field.name)).map(|field| match body.kind {
            BodyKind::Object | BodyKind::Multipart | BodyKind::Value => token(api, field, ""),
            BodyKind::Quoted => format!("{}!", field.name),
            BodyKind::Array => format!("{}:l!", field.name),
            BodyKind::Raw => format!("{}:a!", field.name),
        }));
    }
    parts
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

fn field_mark(operation: &Operation, name: &str) -> &'static str {
    let is = |candidate: &Option<String>| candidate.as_deref() == Some(name);
    match &operation.paging {
        Some(Paging::Page { page: turned, .. } | Paging::Cursor { cursor: turned, .. } | Paging::After { after: turned, .. })
            if turned == name =>
        {
            paging_mark(operation)
        }
        Some(Paging::Page { size, .. } | Paging::Cursor { size, .. } | Paging::After { size, .. }) if is(size) => "$",
        _ => "",
    }
}

fn token(api: &Api, field: &Field, mark: &str) -> String {
    let required = if field.required { "!" } else { "" };
    format!("{}{}{required}{mark}", field.name, suffix(api, &field.schema))
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
        Shape::Bytes => ":f",
        _ => ":a",
    }
}
