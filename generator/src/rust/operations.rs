//! The place of each operation in the table.

use crate::model::Api;
use crate::names::shouting;

use super::headed;

/// A constant for each operation that a page may call.
pub fn write(api: &Api) -> String {
    let mut lines = headed("The places of the operations in the core's table.");
    for (place, operation) in api.operations().enumerate().filter(|(_, operation)| !operation.credential) {
        lines.line(format!("pub const {}: usize = {place};", shouting(&operation.id)));
    }
    lines.finish()
}
