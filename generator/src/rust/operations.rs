//! The line of each operation in the table.

use crate::model::Api;
use crate::names::shouting;
use crate::table;

use super::headed;

/// A constant for each operation that a page may call. A module holds the lines of those that it calls, not the whole table.
pub fn write(api: &Api) -> String {
    let mut lines = headed("The lines of the operations; `crate::core::operation` says what a line holds.");
    for operation in table::numbered(api).into_iter().filter(|operation| !operation.credential) {
        lines.line(format!("pub const {}: &str = {:?};", shouting(&operation.id), table::line(api, operation)));
    }
    lines.finish()
}
