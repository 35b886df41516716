//! The sandbox's list of routes.

use crate::model::{Api, Operation, Shape};
use crate::prose::route;

/// `operationId METHOD /path bare|envelope`, a line each, and `unknown` where nobody knows the shape of the answer; the path begins at the site.
pub fn write(api: &Api) -> String {
    let line = |operation: &Operation| {
        let envelope = if operation.bare { "bare" } else { "envelope" };
        let unknown = if is_unknown(operation) { " unknown" } else { "" };
        format!("{} {} {envelope}{unknown}\n", operation.id, route(operation))
    };
    api.operations().map(line).collect()
}

/// Returns whether the description leaves the answer open: all of it, or each row of a list.
fn is_unknown(operation: &Operation) -> bool {
    let Some(schema) = &operation.answer.schema else { return false };
    let open = |shape: &Shape| matches!(shape, Shape::Any);
    open(&schema.shape) || operation.answer.item().is_some_and(|item| open(&item.shape))
}
