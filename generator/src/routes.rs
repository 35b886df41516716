//! The sandbox's list of routes.

use crate::model::Api;
use crate::prose::route;

/// `operationId METHOD /path bare|envelope [unknown]`, a line each; the path begins at the site, and `unknown` is the shape of the answer.
pub fn write(api: &Api) -> String {
    let line = |operation: &crate::model::Operation| {
        let unknown = if operation.answer.is_unknown() { " unknown" } else { "" };
        format!("{} {} {}{unknown}\n", operation.id, route(operation), if operation.bare { "bare" } else { "envelope" })
    };
    api.operations().map(line).collect()
}
