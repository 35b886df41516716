//! The sandbox's list of the fields that answers have, and of those that something is created with.

use std::collections::BTreeSet;

use crate::model::{Api, Body, BodyKind, Field, Shape};

/// `Schema Field Field ...`, a line for each schema of an answer or of a row; `operationId Field Field ...` for each that creates something.
pub fn write(api: &Api) -> String {
    let answers = api.operations().filter_map(|operation| operation.answer.item().or(operation.answer.schema.as_ref()));
    let names: BTreeSet<&str> = answers
        .filter_map(|schema| match &schema.shape {
            Shape::Model(name) => Some(name.as_str()),
            _ => None,
        })
        .collect();
    let schemas = names.into_iter().filter_map(|name| Some(line(name, &fields_of(api, name)?)));
    let creating = api.operations().filter(|operation| operation.id.ends_with(".create"));
    let bodies = creating.filter_map(|operation| {
        let body = operation.body.as_ref().filter(|body| body.kind == BodyKind::Object)?;
        Some(line(&operation.id, Body::fields(body)))
    });
    schemas.chain(bodies).collect()
}

fn fields_of(api: &Api, name: &str) -> Option<Vec<Field>> {
    match &api.schemas.get(name)?.schema.shape {
        Shape::Object(object) => Some(api.all_fields(object)),
        _ => None,
    }
}

fn line(name: &str, fields: &[Field]) -> String {
    let names: String = fields.iter().map(|field| format!(" {}", field.name)).collect();
    format!("{name}{names}\n")
}
