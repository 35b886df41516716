//! The sandbox's list of routes.

use crate::model::{Api, Evidence, Operation, Schema, Shape};
use crate::prose::route;

/// `operationId METHOD /path bare|envelope`, a line each, and `unknown` where no source shows the answer; the path begins at the site.
pub fn write(api: &Api) -> String {
    let line = |operation: &Operation| {
        let envelope = if operation.bare { "bare" } else { "envelope" };
        let unknown = if is_unknown(api, operation) { " unknown" } else { "" };
        format!("{} {} {envelope}{unknown}\n", operation.id, route(operation))
    };
    api.operations().map(line).collect()
}

/// Returns whether no source shows the answer: the description leaves it open, or has inferred it.
fn is_unknown(api: &Api, operation: &Operation) -> bool {
    operation.answer.schema.as_ref().is_some_and(|schema| is_guess(api, schema))
}

fn is_guess(api: &Api, schema: &Schema) -> bool {
    let is_inferred = |evidence: Option<Evidence>| evidence == Some(Evidence::Inferred);
    is_inferred(schema.evidence)
        || match &schema.shape {
            Shape::Any => true,
            Shape::Array(item) => is_guess(api, item),
            Shape::Model(name) => api.schemas.get(name).is_some_and(|named| is_inferred(named.evidence)),
            Shape::OneOf(choices) => choices.iter().any(|choice| choice.shape == Shape::Any),
            _ => false,
        }
}
