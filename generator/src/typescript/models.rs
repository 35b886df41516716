//! One interface for each schema of a category.

use crate::model::{Api, Named, Object, Schema, Shape};
use crate::names::sentence;
use crate::prose;
use crate::text::Lines;

use super::types::{Flow, Imports, member, of, rest};
use super::{INDENT, headed, is_model};

/// Models that only the core reads.
pub const HIDDEN: [&str; 1] = ["Envelope"];

/// The models of a category, or nothing if it has none.
pub fn write(api: &Api, category: &str) -> Option<String> {
    let mut named: Vec<&Named> = api.schemas.values().filter(|named| named.category == category && is_model(&named.schema)).collect();
    named.retain(|named| !HIDDEN.contains(&named.name.as_str()));
    named.sort_by_key(|named| named.order);
    if named.is_empty() {
        return None;
    }
    let mut imports = Imports::default();
    let mut body = Lines::new(INDENT);
    for model in named {
        body.line("");
        declare(api, model, &mut imports, &mut body);
    }
    let mut lines = headed();
    for line in imports.lines(&format!("models/{category}")) {
        lines.line(line);
    }
    Some(lines.finish() + &body.finish())
}

fn declare(api: &Api, named: &Named, imports: &mut Imports, lines: &mut Lines) {
    let mut doc = vec![named.schema.description.as_deref().map_or_else(|| format!("The model {}.", named.name), sentence)];
    if let (Some(evidence), Some(first)) = (named.evidence, doc.first_mut()) {
        first.push_str(&format!(" Evidence: {}.", prose::evidence(evidence)));
    }
    lines.js_doc(&doc);
    match &named.schema.shape {
        Shape::Object(object) => interface(api, named, object, imports, lines),
        _ => lines.line(format!("export type {} = {};", named.name, of(api, &named.schema, Flow::Out, imports))),
    }
}

fn interface(api: &Api, named: &Named, object: &Object, imports: &mut Imports, lines: &mut Lines) {
    let parents: Vec<_> = object.extends.iter().map(|parent| of(api, &model(parent), Flow::Out, imports)).collect();
    let extends = if parents.is_empty() { String::new() } else { format!(" extends {}", parents.join(", ")) };
    lines.open(format!("export interface {}{extends} {{", named.name));
    for field in &object.fields {
        if let Some(description) = &field.description {
            lines.js_doc(&[sentence(description)]);
        }
        lines.line(member(api, field, Flow::Out, field.required, imports) + ";");
    }
    // With an index signature a misspelt field would be no mistake.
    if let Some(rest) = rest(api, object, Flow::Out, imports).filter(|_| object.rest.is_some() || !named.is_well_known()) {
        lines.line(rest + ";");
    }
    lines.close("}");
}

fn model(name: &str) -> Schema {
    Schema { shape: Shape::Model(name.to_owned()), ..Schema::default() }
}
