//! The reference page of a group.

use axero_widget_sdk::internal::operation::DEFAULT_SECONDS;

use crate::fixtures::example;
use crate::model::{Api, Field, Operation, Schema, Shape};
use crate::names::sentence;
use crate::prose;

/// Returns the page.
pub fn write(api: &Api, name: &str, operations: &[&Operation]) -> String {
    let mut page = super::headed(name);
    for operation in operations {
        page.push_str(&format!("- [`axero.{}`](#{}): {}\n", operation.id, anchor(&operation.id), super::cell(&operation.summary)));
    }
    for operation in operations {
        page.push_str(&section(api, operation));
    }
    page
}

/// Returns the anchor that Markdown renderers give to the heading of this id.
fn anchor(id: &str) -> String {
    format!("axero{}", id.to_ascii_lowercase().replace('.', ""))
}

fn section(api: &Api, operation: &Operation) -> String {
    let mut text = format!("\n## axero.{}\n\n{}", operation.id, sentence(&operation.summary));
    if let Some(description) = &operation.description {
        text.push_str(&format!(" {}", sentence(description)));
    }
    text.push_str(&format!("\n\n`{}`\n", prose::route(operation)));
    let arguments = operation.arguments();
    if !arguments.is_empty() {
        text.push_str("\n| argument | in | type | required | meaning |\n| --- | --- | --- | --- | --- |\n");
        for field in arguments {
            text.push_str(&row(api, operation, field));
        }
    }
    if let Some(body) = &operation.body {
        let more = if operation.is_open() { " It takes further fields." } else { "" };
        text.push_str(&format!("\nBody: {}{more}\n", prose::body(body.kind)));
    }
    text.push_str(&format!("\n{}{}\n", answer_type(operation), prose::facts(operation).join(" ")));
    text.push_str(&format!("\n{}\n", cached(api, operation)));
    if !operation.credential {
        text.push_str(&format!("\n```js\n{}\n```\n", example(api, operation)));
    }
    text
}

/// Returns how long an answer is reused, or which answers a write makes stale.
fn cached(api: &Api, operation: &Operation) -> String {
    if operation.is_read() {
        return match operation.cache_seconds {
            Some(0) => "The answer is not reused.".into(),
            Some(seconds) => format!("The answer is reused for {seconds} s."),
            None => format!("The answer is reused for {DEFAULT_SECONDS} s."),
        };
    }
    let groups: Vec<_> = api.stale_groups(operation).iter().map(|group| format!("`{group}`")).collect();
    let own = operation.inner_group();
    match groups.as_slice() {
        [all] if all == "`*`" => "Makes the reads of all groups stale.".into(),
        [] => format!("Makes reads of `{own}` stale, with what is above and below it, but for those of other items."),
        groups => format!(
            "Makes reads of `{own}` stale, with what is above and below it, but for those of other items; and those of {}.",
            groups.join(", ")
        ),
    }
}

fn row(api: &Api, operation: &Operation, field: &Field) -> String {
    let places = [
        ("path", operation.path_params.iter().any(|param| param.name == field.name)),
        ("query", operation.query.iter().any(|param| param.name == field.name)),
        ("body", operation.body.iter().flat_map(|body| body.fields()).any(|param| param.name == field.name)),
    ];
    let places: Vec<_> = places.iter().filter(|(_, holds)| *holds).map(|(place, _)| *place).collect();
    let required = if operation.requires(&field.name) { "yes" } else { "" };
    format!(
        "| `{}` | {} | {} | {required} | {} |\n",
        field.name,
        places.join(", "),
        noun(&field.schema),
        super::cell(&prose::argument(api, field))
    )
}

/// Returns a type in words.
pub fn noun(schema: &Schema) -> String {
    match &schema.shape {
        Shape::Any => "anything".into(),
        Shape::Integer | Shape::Quoted => "integer".into(),
        Shape::Number => "number".into(),
        Shape::Boolean => "boolean".into(),
        Shape::Text | Shape::WireDate => "text".into(),
        Shape::Date(_) => "date".into(),
        Shape::Bytes => "file".into(),
        Shape::Array(item) => format!("list of {}", noun(item)),
        Shape::Csv(item) if item.shape == Shape::Text => "texts with commas between".into(),
        Shape::Csv(_) => "integers with commas between".into(),
        Shape::Map(_) | Shape::Object(_) => "JSON object".into(),
        Shape::OneOf(choices) => {
            let known = choices.iter().filter(|choice| choice.when.is_none());
            known
                .map(|choice| if choice.shape == Shape::Any { "something else".into() } else { noun(choice) })
                .collect::<Vec<_>>()
                .join(" or ")
        }
        Shape::Model(name) => format!("[`{name}`](models.md#{})", name.to_ascii_lowercase()),
        Shape::Code(name) => format!("[`{name}`](codes.md#{})", name.to_ascii_lowercase()),
        Shape::Codes { .. } => "code".into(),
    }
}

fn answer_type(operation: &Operation) -> String {
    match &operation.answer.schema {
        _ if operation.created_id.is_some() => "Gives an integer. ".into(),
        None => String::new(),
        Some(schema) if schema.shape == Shape::Any => String::new(),
        Some(schema) if operation.paging.is_some() => match &schema.shape {
            Shape::Array(item) if item.shape != Shape::Any => format!("Gives a page of {}. ", noun(item)),
            _ => "Gives a page. ".into(),
        },
        Some(schema) => match &schema.shape {
            Shape::Array(item) if item.shape == Shape::Any => "Gives a list. ".into(),
            Shape::Integer => "Gives an integer. ".into(),
            Shape::Model(_) | Shape::Code(_) | Shape::OneOf(_) => format!("Gives {}. ", noun(schema)),
            _ => format!("Gives a {}. ", noun(schema)),
        },
    }
}
