//! From files to the whole API.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::model::{Api, Body, Category, Method, Named, Object, Operation, Schema, Shape};
use crate::openapi;
use crate::operation::operation;
use crate::read::{Sources, file_place, typed};
use crate::schema::{Scope, schema_place};

/// Assembles the API, or returns all mistakes in its parts.
pub fn assemble(sources: &Sources) -> Result<Api, Diagnostics> {
    let mut diagnostics = Diagnostics::default();
    let schemas = schemas(sources, &mut diagnostics);
    let mut categories = Vec::new();
    for (name, source) in sources {
        let mut operations = Vec::new();
        for (path, item) in &source.paths {
            let place = format!("{}: {path}", file_place(name));
            let Some(item) = diagnostics.keep(typed::<openapi::PathItem>(&place, item.clone())) else { continue };
            let site_relative = match item.servers.as_slice() {
                [] => false,
                [server] if server.url == "/" => true,
                _ => {
                    diagnostics.push(Diagnostic::at(&place, "servers can only be [{url: /}]"));
                    continue;
                }
            };
            let methods = [(Method::Get, item.get), (Method::Post, item.post), (Method::Put, item.put), (Method::Delete, item.delete)];
            for (method, value) in methods {
                let Some(value) = value else { continue };
                let id = value.get("operationId").and_then(Value::as_str).unwrap_or(method.name()).to_owned();
                let place = format!("{}: {id}", file_place(name));
                let scope = Scope { sources, file: name, place: &place };
                if let Some(operation) = diagnostics.keep(operation(scope, path, method, site_relative, value)) {
                    operations.push(operation);
                }
            }
        }
        if !operations.is_empty() {
            categories.push(Category { name: name.clone(), operations });
        }
    }
    let mut api = Api { categories, schemas };
    let flattened: Vec<_> = api.operations().map(|operation| flattened(&api, operation)).collect();
    for (operation, body) in api.categories.iter_mut().flat_map(|category| &mut category.operations).zip(flattened) {
        operation.body = body.or(operation.body.take());
    }
    diagnostics.or(api)
}

fn schemas(sources: &Sources, diagnostics: &mut Diagnostics) -> BTreeMap<String, Named> {
    let mut all: BTreeMap<String, Named> = BTreeMap::new();
    for (file, source) in sources {
        for (order, (name, value)) in source.components.schemas.iter().enumerate() {
            let place = schema_place(file, name);
            let scope = Scope { sources, file, place: &place };
            let Some(schema) = diagnostics.keep(scope.schema(value)) else { continue };
            if !matches!(schema.shape, Shape::Object(_) | Shape::Map(_) | Shape::Codes { .. }) {
                diagnostics.push(scope.diagnostic("a schema with a name is an object or has x-codes"));
            }
            if let Some(other) = all.get(name) {
                diagnostics.push(scope.diagnostic(format!("{} has a schema of this name as well", file_place(&other.category))));
            }
            let evidence = schema.evidence;
            let sources = value.get("x-source").and_then(Value::as_str).map(|text| text.split(", ").map(str::to_owned).collect());
            let named = Named { name: name.clone(), category: file.clone(), order, schema, evidence, sources: sources.unwrap_or_default() };
            all.insert(name.clone(), named);
        }
    }
    all
}

/// Returns the body with the fields of its model, if an object body refers to one.
fn flattened(api: &Api, operation: &Operation) -> Option<Body> {
    let body = operation.body.as_ref()?;
    let model = body.model.as_ref()?;
    let object = match &api.schemas.get(model)?.schema {
        Schema { shape: Shape::Object(object), .. } => object,
        _ => return None,
    };
    let own = Object { extends: vec![model.clone()], fields: body.fields().to_vec(), open: body.open, rest: None };
    Some(Body::new(body.kind, body.open || is_open(api, object), api.all_fields(&own), Some(model.clone())))
}

fn is_open(api: &Api, object: &Object) -> bool {
    let parents = object.extends.iter().filter_map(|name| api.schemas.get(name));
    object.open || parents.into_iter().any(|named| matches!(&named.schema.shape, Shape::Object(parent) if is_open(api, parent)))
}
