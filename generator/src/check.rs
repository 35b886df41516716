//! Rules over the whole description.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::model::{ALL_GROUPS, Api, BodyKind, Operation, Paging, Shape};
use crate::names::{is_plain, pascal};
use crate::read::file_place;
use crate::schema::schema_place;

/// Finds mistakes between operations, and between the parts of one operation.
pub fn check(api: &Api) -> Result<(), Diagnostics> {
    let mut diagnostics = Diagnostics::default();
    unique_ids(api, &mut diagnostics);
    unique_paths(api, &mut diagnostics);
    let groups: BTreeSet<_> = api
        .operations()
        .flat_map(|operation| [operation.group(), operation.inner_group()])
        .chain(api.categories.iter().map(|category| category.name.as_str()))
        .collect();
    for operation in api.operations() {
        let mut say = |message: String| diagnostics.push(Diagnostic::at(place(operation), message));
        names(operation, &mut say);
        for source in operation.source.split(", ").filter(|source| crate::prose::source(source).is_none()) {
            say(format!("x-source names {source}, which has no words in generator/src/prose.rs"));
        }
        paging(api, operation, &mut say);
        for group in operation.invalidates.iter().filter(|group| *group != ALL_GROUPS && !groups.contains(group.as_str())) {
            say(format!("x-invalidates names {group}, which is no group"));
        }
        if operation.cache_seconds.is_some() && operation.method != crate::model::Method::Get {
            say("x-cache-seconds stands on GET only".into());
        }
    }
    declared_names(api, &mut diagnostics);
    diagnostics.or(())
}

/// Names that are in use by the hand-written declarations and the client.
const TYPES: [&str; 27] = [
    "AllOptions",
    "Bytes",
    "CallOptions",
    "Groups",
    "NoArgs",
    "Page",
    "PagedMethod",
    "Progress",
    "RequiredPagedMethod",
    "OpenPagedMethod",
    "RequiredOpenPagedMethod",
    "ReadMethod",
    "RequiredReadMethod",
    "OpenReadMethod",
    "RequiredOpenReadMethod",
    "Watched",
    "WholeList",
    "Inferred",
    "Open",
    "CodeTable",
    "CodeOf",
    "OperationName",
    "SiteAnswer",
    "SiteAnswers",
    "Upload",
    "Value",
    "Error",
];
const MEMBERS: [&str; 16] = [
    "page",
    "session",
    "version",
    "ready",
    "request",
    "widget",
    "requests",
    "bulk",
    "watch",
    "can",
    "optimistic",
    "on",
    "addEventListener",
    "removeEventListener",
    "dispatchEvent",
    "then",
];

/// Checks that each type in the declarations exists once.
fn declared_names(api: &Api, diagnostics: &mut Diagnostics) {
    let mut known: BTreeMap<String, String> = TYPES.iter().map(|name| ((*name).to_owned(), "the base types".to_owned())).collect();
    let mut declare = |name: String, of: String| {
        if let Some(other) = known.insert(name.clone(), of.clone()) {
            diagnostics.push(Diagnostic::at(of, format!("would declare {name}, as {other} does")));
        }
    };
    for named in api.schemas.values() {
        declare(named.name.clone(), schema_place(&named.category, &named.name));
    }
    for operation in api.operations() {
        declare(format!("{}Args", pascal(&operation.id)), place(operation));
    }
    let mut chains: BTreeSet<&str> = BTreeSet::new();
    for operation in api.operations() {
        for at in operation.id.match_indices('.').map(|(at, _)| at) {
            let chain = &operation.id[..at];
            if chains.insert(chain) {
                declare(format!("{}Group", pascal(chain)), place(operation));
            }
        }
    }
    for operation in api.operations().filter(|operation| MEMBERS.contains(&operation.group())) {
        diagnostics.push(Diagnostic::at(place(operation), format!("the client has a member {} of its own", operation.group())));
    }
}

fn place(operation: &Operation) -> String {
    format!("{}: {}", file_place(&operation.category), operation.id)
}

fn unique_ids(api: &Api, diagnostics: &mut Diagnostics) {
    let mut known: BTreeMap<&str, &Operation> = BTreeMap::new();
    for operation in api.operations() {
        if let Some(other) = known.insert(&operation.id, operation) {
            diagnostics.push(Diagnostic::at(place(operation), format!("{} has this operationId as well", file_place(&other.category))));
        }
    }
    for operation in api.operations() {
        let dots = operation.id.match_indices('.').map(|(at, _)| at);
        for prefix in dots.filter_map(|at| known.get(&operation.id[..at])) {
            diagnostics.push(Diagnostic::at(
                place(operation),
                format!("the operationId {} is a prefix of it, so it would be method and group", prefix.id),
            ));
        }
    }
}

fn unique_paths(api: &Api, diagnostics: &mut Diagnostics) {
    let mut known: BTreeMap<String, &Operation> = BTreeMap::new();
    for operation in api.operations() {
        let shape: Vec<_> =
            operation.path.split('/').map(|part| if part.starts_with('{') { "{}".into() } else { part.to_lowercase() }).collect();
        let path = shape.join("/");
        if let Some(other) = known.get(&path).filter(|other| other.category != operation.category) {
            diagnostics.push(Diagnostic::at(
                place(operation),
                format!("{} holds the path {} as well", file_place(&other.category), operation.path),
            ));
        }
        let route = format!("{} {path}", operation.method.name());
        if let Some(other) = known.get(&route) {
            diagnostics.push(Diagnostic::at(place(operation), format!("{} is the same route", other.id)));
        }
        known.insert(path, operation);
        known.insert(route, operation);
    }
}

fn names(operation: &Operation, say: &mut impl FnMut(String)) {
    let words: Vec<_> = operation.id.split('.').collect();
    let is_word =
        |word: &&str| word.starts_with(|first: char| first.is_ascii_lowercase()) && word.bytes().all(|byte| byte.is_ascii_alphanumeric());
    if words.len() < 2 || !words.iter().all(is_word) {
        say("an operationId is group.method or group.sub.method in lower camel case".into());
    }
    if operation.summary.ends_with('.') {
        say("a summary has no full stop".into());
    }
    if operation.path.contains([' ', '?', '#', '%']) || !operation.path.starts_with('/') {
        say(format!("the path {} is not a plain one", operation.path));
    }
    for field in operation.path_params.iter().chain(&operation.query).filter(|field| !is_plain(&field.name)) {
        say(format!("the parameter {} has characters that a URL cannot hold as they are", field.name));
    }
    if let Some(body) = operation.body.as_ref().filter(|body| !matches!(body.kind, BodyKind::Object | BodyKind::Multipart)) {
        let elsewhere = |name: &str| operation.path_params.iter().chain(&operation.query).any(|field| field.name == name);
        for field in body.fields().iter().filter(|field| !is_plain(&field.name) || elsewhere(&field.name)) {
            say(format!("x-name is {}, which is the name of a parameter or no plain name", field.name));
        }
    }
    for fields in [&operation.path_params, &operation.query] {
        let mut known: BTreeSet<&str> = BTreeSet::new();
        for field in fields.iter().filter(|field| !known.insert(&field.name)) {
            say(format!("the parameter {} is there twice", field.name));
        }
    }
}

fn paging(api: &Api, operation: &Operation, say: &mut impl FnMut(String)) {
    let Some(paging) = &operation.paging else { return };
    let (key, size) = match paging {
        Paging::Page { page, size } => (page, size),
        Paging::Cursor { cursor, size } => (cursor, size),
        Paging::After { after, size, .. } => (after, size),
    };
    for name in std::iter::once(key).chain(size) {
        if !operation.query.iter().any(|field| &field.name == name) {
            say(format!("x-paging names {name}, which is no query parameter"));
        }
    }
    if let Paging::After { id, .. } = paging {
        let model = operation.answer.item().map(|item| &item.shape);
        let known = match model {
            Some(Shape::Model(name)) => match api.schemas.get(name).map(|named| &named.schema.shape) {
                Some(Shape::Object(object)) => api.all_fields(object).iter().any(|field| &field.name == id),
                _ => false,
            },
            _ => false,
        };
        if !known {
            say(format!("x-paging names the field {id}, which the items do not have"));
        }
    }
    if operation.method != crate::model::Method::Get {
        say("x-paging stands on GET only".into());
    }
}
