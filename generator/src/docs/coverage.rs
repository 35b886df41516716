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
    let mut text = String::from(
        "| group | operations | documented | collection | client | inferred | answer unknown |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: |\n",
    );
    let mut all: Vec<&Operation> = Vec::new();
    for group in groups {
        let operations = super::operations(group);
        text.push_str(&row(&format!("[{0}](docs/api/{0}.md)", group.name), &operations));
        all.extend(operations);
    }
    text.push_str(&row("**all**", &all));
    let refused: Vec<_> = all.iter().filter(|operation| operation.credential).map(|operation| format!("`{}`", operation.id)).collect();
    let unknown = all.iter().filter(|operation| operation.answer.is_unknown()).count();
    text.push_str(&format!("\nThe columns say on what an operation rests: the vendor's documentation, the vendor's published request collection, running client code, or our reading. {}\n", answers(&all)));
    text.push_str(&format!("[docs/api/unknown.md](docs/api/unknown.md) lists the {unknown} operations whose answers have no known shape, and what is known of each.\n"));
    if !refused.is_empty() {
        text.push_str(&format!("Refused inside a page, because they hand out a credential: {}.\n", refused.join(", ")));
    }
    text
}

fn row(name: &str, operations: &[&Operation]) -> String {
    let count = |evidence: Evidence| operations.iter().filter(|operation| operation.evidence == evidence).count();
    let counts = [Evidence::Documented, Evidence::Collection, Evidence::Client, Evidence::Inferred].map(count);
    let unknown = operations.iter().filter(|operation| operation.answer.is_unknown()).count();
    format!("| {name} | {} | {} | {unknown} |\n", operations.len(), counts.map(|count| count.to_string()).join(" | "))
}

/// Returns how many answers have a shape that is only inferred.
fn answers(all: &[&Operation]) -> String {
    let schemas = all.iter().filter_map(|operation| operation.answer.schema.as_ref());
    let inferred = schemas.filter(|schema| schema.evidence == Some(Evidence::Inferred)).count();
    format!("The shape of {inferred} answers is inferred: their types have optional fields only.")
}
