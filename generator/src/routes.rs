//! The sandbox's list of routes.

use crate::model::Api;
use crate::prose::route;

/// `operationId METHOD /path bare|envelope`, a line each; the path begins at the site.
pub fn write(api: &Api) -> String {
    let line = |operation: &crate::model::Operation| {
        format!("{} {} {}\n", operation.id, route(operation), if operation.bare { "bare" } else { "envelope" })
    };
    api.operations().map(line).collect()
}
