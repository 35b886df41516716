//! The TypeScript declarations and the constants.

mod codes;
mod groups;
mod models;
mod protocol;
mod types;

use std::collections::BTreeSet;

use crate::model::{Api, Schema, Shape};
use crate::names::pascal;
use crate::output::{MARK, Output};
use crate::text::Lines;

pub use models::HIDDEN;
pub use types::key;

const INDENT: &str = "  ";

/// The file that names the field of an answer in which the id of something new stands.
fn created_ids(api: &Api) -> String {
    let mut lines = headed();
    lines.line("/** Operations that answer with the id of what they made, or with an object that has it in this field. */");
    lines.open("export const CREATED_IDS: Readonly<Record<string, string>> = {");
    for operation in api.operations() {
        if let Some(field) = &operation.created_id {
            lines.line(format!("'{}': '{field}',", operation.id));
        }
    }
    lines.close("};");
    lines.finish()
}

/// Adds all TypeScript files.
pub fn write(api: &Api, output: &mut Output) {
    output.add("js/generated/codes.ts", codes::write(api));
    output.add("js/generated/protocol.ts", protocol::write());
    output.add("tools/upstream/credential-names.mjs", protocol::credential_names());
    output.add("js/generated/created-ids.ts", created_ids(api));
    let mut index = headed();
    let groups = api.groups();
    for group in &groups {
        index.line(format!("import type {{ {}Group }} from './groups/{}.ts';", pascal(&group.chain), group.name));
        output.add(format!("js/generated/groups/{}.ts", group.name), groups::write(api, group));
    }
    index.line("");
    for group in &groups {
        index.line(format!("export type * from './groups/{}.ts';", group.name));
    }
    let categories: BTreeSet<_> =
        api.schemas.values().filter(|named| is_model(&named.schema)).map(|named| named.category.as_str()).collect();
    for category in categories {
        if let Some(text) = models::write(api, category) {
            index.line(format!("export type * from './models/{category}.ts';"));
            output.add(format!("js/generated/models/{category}.ts"), text);
        }
    }
    index.line("");
    index.line("/** The API's groups of methods. */");
    index.open("export interface Groups {");
    for group in &groups {
        index.js_doc(&[format!("The methods of `axero.{}`.", group.chain)]);
        index.line(format!("readonly {}: {}Group;", group.name, pascal(&group.chain)));
    }
    index.close("}");
    index.line("");
    index.line("/** The name of an operation: `axero.<name>` is its method. */");
    index.line("export type OperationName =");
    let mut names: Vec<_> = api.operations().filter(|operation| !operation.credential).map(|operation| operation.id.as_str()).collect();
    names.sort_unstable();
    for (at, name) in names.iter().enumerate() {
        index.line(format!("{INDENT}| '{name}'{}", if at + 1 == names.len() { ";" } else { "" }));
    }
    output.add("js/generated/operations.ts", index.finish());
}

fn headed() -> Lines {
    let mut lines = Lines::new(INDENT);
    lines.line(format!("// {MARK}"));
    lines
}

/// Returns whether a named schema is declared among the models; codes have their own file and the envelope is never seen by a caller.
pub const fn is_model(schema: &Schema) -> bool {
    matches!(schema.shape, Shape::Object(_) | Shape::Map(_))
}
