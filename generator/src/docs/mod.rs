//! The reference pages and the coverage table.

mod codes;
mod coverage;
mod group;
mod models;
mod unknown;

use crate::model::{Api, Group, Operation};
use crate::names::capitalized;
use crate::output::{Folders, MARK, Output};

/// Adds all pages. Returns a note if the README has no place for the coverage table.
pub fn write(api: &Api, folders: &Folders, output: &mut Output) -> Option<&'static str> {
    let groups = api.groups();
    let mut index = headed("The API, group by group");
    index.push_str(
        "Every method takes one object with the names of the API, and options. A list that pages gives a page with `items`, `total` and\n`next()`; its `all` gives one item after the other. See [the codes](codes.md) for what the numbers mean, [the models](models.md)\nfor the fields of an answer, and [the answers without a known shape](unknown.md).\n\n",
    );
    index.push_str("| group | operations |\n| --- | ---: |\n");
    for group in &groups {
        let operations = operations(group);
        index.push_str(&format!("| [{0}]({0}.md) | {1} |\n", group.name, operations.len()));
        output.add(format!("docs/api/{}.md", group.name), group::write(api, group.name, &operations));
    }
    output.add("docs/api/README.md", index);
    output.add("docs/api/codes.md", codes::write(api));
    output.add("docs/api/models.md", models::write(api));
    let all: Vec<_> = groups.iter().flat_map(|group| operations(group)).collect();
    output.add("docs/api/unknown.md", unknown::write(&all));
    match folders.read("README.md").and_then(|text| coverage::place(&text, &groups)) {
        Some(readme) => {
            output.add("README.md", readme);
            None
        }
        None => Some("README.md has no place for the coverage table (the two comments coverage:begin and coverage:end)."),
    }
}

/// Returns the start of a page: the mark and its title.
fn headed(title: &str) -> String {
    format!("<!-- {MARK} -->\n# {}\n\n", capitalized(title))
}

/// Returns all operations of a group and of the groups within it.
fn operations<'a>(group: &Group<'a>) -> Vec<&'a Operation> {
    let own = group.methods.iter().map(|(_, operation)| *operation);
    own.chain(group.groups.iter().flat_map(operations)).collect()
}

/// Escapes text for a cell of a table.
fn cell(text: &str) -> String {
    text.replace('|', "\\|").replace('\n', " ").replace('<', "&lt;")
}
