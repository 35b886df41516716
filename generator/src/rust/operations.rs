//! The number of each operation in the table.

use crate::model::Api;
use crate::names::shouting;
use crate::table;

use super::headed;

/// A constant for each operation that a page may call.
pub fn write(api: &Api) -> String {
    let mut lines = headed("The numbers of the operations in the core's table.");
    for (number, operation) in table::numbered(api).into_iter().enumerate().filter(|(_, operation)| !operation.credential) {
        lines.line(format!("pub const {}: usize = {number};", shouting(&operation.id)));
    }
    lines.finish()
}
