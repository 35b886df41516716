//! The coverage table of the README.

use crate::model::{Evidence, Group, Operation};

const BEGIN: &str = "<!-- coverage:begin -->";
const END: &str = "<!-- coverage:end -->";

/// Returns the README with a new coverage table, or nothing if it has no place for one.
pub fn place(readme: &str, groups: &[Group<'_>]) -> Option<String> {
    let begin = readme.find(BEGIN)? + BEGIN.len();
    let end = begin + readme[begin..].find(END)?;
    Some(format!("{}\n{}{}", &readme[..begin], table(groups), &readme[end..]))
}

fn table(groups: &[Group<'_>]) -> String {
    let mut text =
        String::from("| group | operations | documented | collection | client | inferred |\n| --- | ---: | ---: | ---: | ---: | ---: |\n");
    let mut all: Vec<&Operation> = Vec::new();
    for group in groups {
        let operations = super::operations(group);
        text.push_str(&row(&format!("[{0}](docs/api/{0}.md)", group.name), &operations));
        all.extend(operations);
    }
    text.push_str(&row("**all**", &all));
    let refused: Vec<_> = all.iter().filter(|operation| operation.credential).map(|operation| format!("`{}`", operation.id)).collect();
    let unknown = all
        .iter()
        .filter(|operation| operation.answer.schema.as_ref().is_some_and(|schema| schema.shape == crate::model::Shape::Any))
        .count();
    text.push_str(&format!("\nThe columns say on what an operation rests: the vendor's documentation, the vendor's published request collection, running client code, or our reading. The shape of the answer is unknown for {unknown} of them.\n"));
    if !refused.is_empty() {
        text.push_str(&format!("Refused inside a page, because they hand out a credential: {}.\n", refused.join(", ")));
    }
    text
}

fn row(name: &str, operations: &[&Operation]) -> String {
    let count = |evidence: Evidence| operations.iter().filter(|operation| operation.evidence == evidence).count();
    let counts = [Evidence::Documented, Evidence::Collection, Evidence::Client, Evidence::Inferred].map(count);
    format!("| {name} | {} | {} |\n", operations.len(), counts.map(|count| count.to_string()).join(" | "))
}
