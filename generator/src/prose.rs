//! Sentences about operations and arguments, the same in every language.

use crate::model::{Api, BodyKind, DateForm, Evidence, Field, Method, Operation, Paging, Schema, Shape};
use crate::names::sentence;

/// Returns the certainty of a statement of the description, as text.
pub const fn evidence(evidence: Evidence) -> &'static str {
    match evidence {
        Evidence::Documented => "the vendor's documentation",
        Evidence::Collection => "the vendor's request collection",
        Evidence::Client => "seen in client code",
        Evidence::Inferred => "inferred",
    }
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
    if operation.bare {
        facts.push("The answer has no envelope.".into());
    }
    facts.extend(paging(operation));
    if operation.method != Method::Get && operation.repeatable {
        facts.push("Sending it twice has the effect of once.".into());
    }
    facts.extend(operation.access.as_deref().map(|access| format!("Access: {}", sentence(access))));
    facts.push(format!("Evidence: {} ({}).", evidence(operation.evidence), operation.source));
    facts
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
        BodyKind::Value => "A bare JSON value, passed as `body`.",
        BodyKind::Quoted => "A number in quotes, passed as `body`.",
        BodyKind::Array => "A JSON array, passed as `body`.",
        BodyKind::Multipart => "A form (`multipart/form-data`) made of the arguments that are neither path nor query.",
        BodyKind::Raw => "Bytes as they are, passed as `body`.",
    }
}
