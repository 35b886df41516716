//! Writes YAML: blocks for maps and lists, plain text where it can be misread by nobody.

use serde_json::Value;

/// A document.
pub fn write(value: &Value) -> String {
    let mut text = String::new();
    block(value, 0, &mut text);
    text
}

fn block(value: &Value, depth: usize, text: &mut String) {
    match value {
        Value::Object(entries) => {
            for (name, value) in entries {
                text.push_str(&"  ".repeat(depth));
                entry(name, value, depth, text);
            }
        }
        Value::Array(items) => {
            for item in items {
                text.push_str(&"  ".repeat(depth));
                list_item(item, depth, text);
            }
        }
        scalar_value => {
            text.push_str(&"  ".repeat(depth));
            text.push_str(&scalar(scalar_value));
            text.push('\n');
        }
    }
}

fn entry(name: &str, value: &Value, depth: usize, text: &mut String) {
    text.push_str(&string(name));
    text.push(':');
    if is_block(value) {
        text.push('\n');
        block(value, depth + 1, text);
    } else {
        text.push(' ');
        text.push_str(&scalar(value));
        text.push('\n');
    }
}

fn list_item(item: &Value, depth: usize, text: &mut String) {
    match item {
        Value::Object(entries) if !entries.is_empty() => {
            for (index, (name, value)) in entries.iter().enumerate() {
                text.push_str(&if index == 0 { "- ".into() } else { "  ".repeat(depth + 1) });
                entry(name, value, depth + 1, text);
            }
        }
        Value::Array(items) if !items.is_empty() => {
            text.push_str("-\n");
            block(item, depth + 1, text);
        }
        _ => {
            text.push_str("- ");
            text.push_str(&scalar(item));
            text.push('\n');
        }
    }
}

fn is_block(value: &Value) -> bool {
    match value {
        Value::Object(entries) => !entries.is_empty(),
        Value::Array(items) => !items.is_empty(),
        _ => false,
    }
}

/// A scalar or an empty collection.
pub fn scalar(value: &Value) -> String {
    match value {
        Value::String(text) => string(text),
        other => other.to_string(),
    }
}

fn string(text: &str) -> String {
    let starts_well = text.starts_with(|first: char| first.is_ascii_alphabetic() || matches!(first, '/' | '$'));
    let plain = |c: char| c.is_ascii_alphanumeric() || " _-./$(),;+*=?!'\"{}<>".contains(c);
    let reserved = ["true", "false", "null", "yes", "no", "on", "off", "y", "n"].contains(&text.to_ascii_lowercase().as_str());
    let is_plain = starts_well && text.chars().all(plain) && !text.ends_with(' ') && !reserved;
    // JSON's notation of a string is one of YAML's.
    if is_plain { text.to_owned() } else { Value::from(text).to_string() }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    #[test]
    fn what_is_written_is_read_back_as_it_was() {
        let value = json!({
            "paths": {"/a/{ID}": {"get": {"tags": ["a", "true"], "list": [[1, 2], [], {}, {"x": {"y": [{"z": null}]}}]}}},
            "200": "a: b # c", "4XX": "- x", "text": "caf\u{e9}\n\"two\" lines", "no": false, "number": 1.5, "empty": "", "date": "2025-10-20", "end": "x ",
        });
        let read: Value = serde_saphyr::from_str(&super::write(&value)).unwrap();
        assert_eq!(read, value);
    }
}
