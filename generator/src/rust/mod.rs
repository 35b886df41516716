//! The Rust types and methods.

mod arguments;
mod codes;
mod groups;
mod ids;
mod models;
mod operations;
mod types;

use std::collections::BTreeSet;

use crate::model::{Api, Shape};
use crate::names::{pascal, snake};
use crate::output::{MARK, Output};
use crate::text::Lines;

const FOLDER: &str = "src/browser/api";

/// Adds all Rust files, not yet formatted.
pub fn write(api: &Api, output: &mut Output) {
    let groups = api.groups();
    let mut index = headed("The API's groups of methods, with typed arguments and answers.");
    for group in &groups {
        index.line(format!("pub mod {};", snake(group.name)));
        output.add(format!("{FOLDER}/{}.rs", snake(group.name)), groups::write(api, group));
    }
    for module in ["pub mod codes", "pub mod ids", "pub mod models", "mod operations"] {
        index.line(format!("{module};"));
    }
    index.line("");
    index.line("use super::client::Client;");
    index.line("");
    index.open("impl Client {");
    for (at, group) in groups.iter().enumerate() {
        if at > 0 {
            index.line("");
        }
        let (module, name) = (snake(group.name), format!("{}Group", pascal(group.name)));
        index.line(format!("/// The methods of `{}`.", group.name));
        index.open(format!("pub const fn {module}(&self) -> {module}::{name}<'_> {{"));
        index.line(format!("{module}::{name}::new(self)"));
        index.close("}");
    }
    index.close("}");
    output.add(format!("{FOLDER}/mod.rs"), index.finish());
    output.add(format!("{FOLDER}/operations.rs"), operations::write(api));
    output.add(format!("{FOLDER}/codes.rs"), codes::write(api));
    output.add(format!("{FOLDER}/ids.rs"), ids::write(api));
    write_models(api, output);
}

fn write_models(api: &Api, output: &mut Output) {
    let is_struct = |shape: &Shape| matches!(shape, Shape::Object(_));
    let categories: BTreeSet<_> =
        api.schemas.values().filter(|named| is_struct(&named.schema.shape)).map(|named| named.category.as_str()).collect();
    let mut index = headed("What answers hold, a file for each category.");
    let mut uses = Vec::new();
    for category in categories {
        if let Some(text) = models::write(api, category) {
            let module = snake(category);
            index.line(format!("mod {module};"));
            uses.push(format!("pub use {module}::*;"));
            output.add(format!("{FOLDER}/models/{module}.rs"), text);
        }
    }
    index.line("");
    uses.iter().for_each(|line| index.line(line));
    output.add(format!("{FOLDER}/models/mod.rs"), index.finish());
}

fn headed(doc: &str) -> Lines {
    let mut lines = Lines::new("    ");
    lines.line(format!("// {MARK}"));
    lines.line(format!("//! {doc}"));
    lines.line("");
    lines
}

/// Escapes a name that is a keyword.
fn identifier(name: &str) -> String {
    const WORDS: [&str; 21] = [
        "abstract", "as", "async", "box", "break", "const", "do", "else", "enum", "final", "fn", "for", "if", "in", "match", "mod", "move",
        "ref", "static", "try", "type",
    ];
    let snake = snake(name);
    if WORDS.contains(&snake.as_str()) { format!("r#{snake}") } else { snake }
}
