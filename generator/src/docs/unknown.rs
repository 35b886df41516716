//! The page of the answers without a known shape.

use crate::model::Operation;
use crate::names::sentence;
use crate::prose;

/// Lists the operations, each with its route and what is known of its answer.
pub fn write(operations: &[&Operation]) -> String {
    let unknown: Vec<_> = operations.iter().filter(|operation| operation.answer.is_unknown()).collect();
    let mut page = super::headed("Answers without a known shape");
    page.push_str(&format!(
        "No public source shows these answers (operations: {}). Their methods give `unknown`, or the type that you name:\n`axero.journeys.get<Journey>({{ JourneyID: 1 }})`. Most are writes, whose answers a widget seldom needs.\n",
        unknown.len()
    ));
    page.push_str("\n| operation | route | what is known |\n| --- | --- | --- |\n");
    for operation in unknown {
        let group = operation.group();
        let id = &operation.id;
        page.push_str(&format!(
            "| [`{id}`]({group}.md#axero{}) | `{}` | {} |\n",
            id.to_ascii_lowercase().replace('.', ""),
            prose::route(operation),
            super::cell(&sentence(known(&operation.answer.description)))
        ));
    }
    page
}

/// Returns what follows the words that say no more than that it is on this page.
fn known(description: &str) -> &str {
    let rest = description.strip_prefix("Shape unknown").unwrap_or(description).trim_start_matches([':', ',', ' ']);
    if rest.is_empty() { "nothing" } else { rest }
}
