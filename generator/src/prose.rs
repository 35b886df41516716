//! Sentences about operations and arguments, the same in every language.

use crate::model::{Api, BodyKind, DateForm, Evidence, Field, Method, Operation, Paging, Schema, Shape};
use crate::names::sentence;

/// Returns the certainty of a statement of the description, as text.
pub const fn evidence(evidence: Evidence) -> &'static str {
    match evidence {
        Evidence::Documented => "the vendor's documentation",
        Evidence::Recorded => "recorded answers",
        Evidence::Collection => "the vendor's request collection",
        Evidence::Client => "seen in client code",
        Evidence::Inferred => "inferred",
    }
}

/// Returns the source that a letter or a page of `x-source` stands for, in words.
pub fn source(source: &str) -> Option<String> {
    let words = match source {
        "P" => "the vendor's request collection",
        "B" => "scripts for the Page Builder",
        "M" => "the vendor's mobile app",
        "W" => "the vendor's web chat",
        "T" => "an Android app",
        "I" => "an iOS app",
        "C" => "samples of the API of 2013",
        "O" => "the connector of Onyx",
        "R" => "the connector of RAGFlow",
        page => return page.strip_prefix("DOC ").map(|number| format!("page {number} of the vendor's documentation")),
    };
    Some(words.to_owned())
}

/// Returns the sources of an operation in words, separated by commas.
pub fn sources(listed: &str) -> String {
    listed.split(", ").filter_map(source).collect::<Vec<_>>().join(", ")
}

/// `GET /api/content/list`.
pub fn route(operation: &Operation) -> String {
    format!("{} {}", operation.method.name(), operation.address())
}

/// The paragraphs that explain an operation; the route is in backticks.
pub fn explain(operation: &Operation) -> Vec<String> {
    let mut paragraphs = vec![sentence(&operation.summary)];
    paragraphs.extend(operation.description.as_deref().map(sentence));
    paragraphs.push(format!("`{}`", route(operation)));
    paragraphs.push(facts(operation).join(" "));
    paragraphs
}

/// Answer, paging, access, repetition and evidence, a sentence each.
pub fn facts(operation: &Operation) -> Vec<String> {
    let mut facts = Vec::new();
    if operation.credential {
        facts.push("Refused inside a page, because it hands out a credential.".into());
    }
    facts.push(format!("Answer: {}", sentence(&operation.answer.description)));
    if operation.answer.either {
        facts.push("It comes with or without the envelope.".into());
    } else if operation.bare {
        facts.push("The answer has no envelope.".into());
    }
    if let Some(schema) = &operation.answer.schema {
        facts.extend(schema.evidence.map(shape));
        facts.extend(conditions(schema));
    }
    facts.extend(paging(operation));
    if operation.method != Method::Get && operation.repeatable {
        facts.push("Sending it twice has the effect of once.".into());
    }
    facts.extend(operation.access.as_deref().map(|access| format!("Access: {}", sentence(access))));
    facts.push(format!("Evidence: {}. Sources: {}.", evidence(operation.evidence), sources(&operation.source)));
    facts
}

/// Returns a sentence on the certainty of an answer's shape, where it is another one than that of the operation.
fn shape(found: Evidence) -> String {
    match found {
        Evidence::Inferred => "Its shape is inferred.".into(),
        Evidence::Client => "Its shape is seen in client code.".into(),
        known => format!("Its shape comes from {}.", evidence(known)),
    }
}

/// Returns a sentence for each shape of an answer that comes in one case only.
fn conditions(schema: &Schema) -> Vec<String> {
    let Shape::OneOf(choices) = &schema.shape else { return Vec::new() };
    let told = choices.iter().filter_map(|choice| Some(format!("It is {} where {}.", name_of(choice)?, choice.when.as_deref()?)));
    told.collect()
}

/// Returns the name of the model that a schema is.
fn name_of(schema: &Schema) -> Option<String> {
    match &schema.shape {
        Shape::Model(name) => Some(format!("`{name}`")),
        Shape::Object(object) => object.extends.first().map(|name| format!("`{name}`")),
        _ => None,
    }
}

fn paging(operation: &Operation) -> Option<String> {
    Some(match operation.paging.as_ref()? {
        Paging::Page { page, size: Some(size) } => format!("Pages by {page} and {size}."),
        Paging::Page { page, size: None } => format!("Pages by {page}."),
        Paging::Cursor { cursor, .. } => format!("Pages by the token {cursor}."),
        Paging::After { after, id, .. } => format!("Pages by {after}, the {id} of the last item before."),
    })
}

/// Describes an argument beyond its type: meaning, codes, spelling, default.
pub fn argument(api: &Api, field: &Field) -> String {
    let mut sentences = Vec::new();
    let description = field.description.as_ref().or(field.schema.description.as_ref());
    match (description, &field.schema.shape) {
        (Some(description), _) => sentences.push(sentence(description)),
        (None, Shape::Code(name)) => sentences.extend(code_description(api, name)),
        (None, _) => sentences.push(sentence(&crate::names::words(&field.name).join(" "))),
    }
    sentences.extend(codes(api, &field.schema));
    match field.schema.shape {
        Shape::Date(DateForm::Day) => sentences.push("Sent as `YYYY-MM-DD`.".into()),
        Shape::Date(DateForm::Compact) => sentences.push("Sent as `YYYYMMDD`.".into()),
        Shape::Date(DateForm::Us) => sentences.push("Sent as `M/D/YYYY`.".into()),
        _ => {}
    }
    sentences.extend(field.schema.default.as_ref().map(|default| format!("Default: {default}.")));
    sentences.join(" ")
}

fn code_description(api: &Api, name: &str) -> Option<String> {
    api.schemas.get(name)?.schema.description.as_deref().map(sentence)
}

/// The meaning of short lists of codes.
fn codes(api: &Api, schema: &Schema) -> Option<String> {
    let (Shape::Code(name), many) = (match &schema.shape {
        Shape::Csv(item) | Shape::Array(item) => (&item.shape, true),
        shape => (shape, false),
    }) else {
        return None;
    };
    let Shape::Codes { names, .. } = &api.schemas.get(name)?.schema.shape else { return None };
    if names.is_empty() {
        return None;
    }
    if names.len() > 6 {
        return Some(format!("{} of `{name}`.", if many { "Codes" } else { "A code" }));
    }
    let listed: Vec<_> = names.iter().map(|(name, value)| format!("{value} {name}")).collect();
    Some(format!("{}.", listed.join(", ")))
}

/// Returns a sentence about the way the body is sent.
pub const fn body(kind: BodyKind) -> &'static str {
    match kind {
        BodyKind::Object => "A JSON object made of the arguments that are neither path nor query.",
        BodyKind::Value => "The argument as a bare JSON value.",
        BodyKind::Quoted => "The argument as a number in quotes.",
        BodyKind::Array => "The argument as a JSON array.",
        BodyKind::Multipart => "A form (`multipart/form-data`) made of the arguments that are neither path nor query.",
        BodyKind::Raw => "The argument as it is, in bytes.",
    }
}
