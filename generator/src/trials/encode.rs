//! What a request must look like, worked out from the description alone: none of the code that the SDK sends with is used here.

use serde_json::{Map, Value, json};

use crate::model::{BodyKind, DateForm, Field, Operation, Shape};

use super::samples::{Sample, day};

/// Percent-encodes all but the characters that `encodeURIComponent` leaves.
pub fn percent(text: &str) -> String {
    let keeps = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b'!' | b'~' | b'*' | b'\'' | b'(' | b')');
    text.bytes().map(|byte| if keeps(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") }).collect()
}

/// The path with its query.
pub fn url(operation: &Operation, arguments: &[(&Field, Sample)]) -> String {
    let value =
        |field: &Field| arguments.iter().find(|(argument, _)| argument.name == field.name).map(|(_, sample)| spelled(field, sample));
    let mut url = operation.address();
    for field in &operation.path_params {
        url = url.replace(&format!("{{{}}}", field.name), &value(field).unwrap_or_default());
    }
    let query: Vec<_> = operation.query.iter().filter_map(|field| Some(format!("{}={}", field.name, value(field)?))).collect();
    if query.is_empty() { url } else { format!("{url}?{}", query.join("&")) }
}

fn spelled(field: &Field, sample: &Sample) -> String {
    match (&field.schema.shape, sample) {
        (Shape::Date(form), Sample::Date) => percent(&day(*form)),
        (_, Sample::Date) => percent(&day(DateForm::Iso)),
        (_, Sample::Json(Value::Array(items))) => items.iter().map(|item| percent(&plain(item))).collect::<Vec<_>>().join(","),
        (_, other) => percent(&plain(&other.json())),
    }
}

/// As JavaScript's `String(value)` has it.
fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(items) => items.iter().map(plain).collect::<Vec<_>>().join(","),
        other => other.to_string(),
    }
}

/// The body: its kind, and its JSON or its parts.
pub fn body(operation: &Operation, arguments: &[(&Field, Sample)]) -> Value {
    let Some(body) = &operation.body else { return Value::Null };
    let parts = arguments.iter().filter(|(argument, _)| body.fields().iter().any(|field| field.name == argument.name));
    let whole = || parts.clone().next().map(|(_, sample)| sample.json()).unwrap_or_default();
    match body.kind {
        BodyKind::Object => json!({ "kind": "object", "json": object(parts.map(|(field, sample)| (&field.name, sample.json()))) }),
        BodyKind::Value => json!({ "kind": "value", "json": whole() }),
        BodyKind::Array => json!({ "kind": "array", "json": whole() }),
        BodyKind::Quoted => json!({ "kind": "quoted", "json": plain(&whole()) }),
        BodyKind::Raw => json!({ "kind": "raw", "text": whole() }),
        BodyKind::Multipart => {
            let parts = parts.map(|(field, sample)| (&field.name, Value::String(plain(&sample.json()))));
            json!({ "kind": "multipart", "parts": object(parts) })
        }
    }
}

fn object<'a>(entries: impl Iterator<Item = (&'a String, Value)>) -> Value {
    Value::Object(entries.map(|(name, value)| (name.clone(), value)).collect::<Map<_, _>>())
}

#[cfg(test)]
mod tests {
    use super::percent;

    #[test]
    fn what_a_url_reads_as_its_own_is_escaped() {
        assert_eq!(percent("a/b?c#d%e&f=g+h i"), "a%2Fb%3Fc%23d%25e%26f%3Dg%2Bh%20i");
        assert_eq!(percent("\u{e9}-_.!~*'()"), "%C3%A9-_.!~*'()");
    }
}
