//! Reads fault rules from JSON and says what is wrong with them.

use serde::Deserialize;
use serde_json::{Map, Value};

use super::faults::{Fault, Rule};
use crate::http::Method;

/// All rules of a JSON array, or a sentence about the first bad one.
pub fn read_rules(value: &Value, known_operation: impl Fn(&str) -> bool) -> Result<Vec<Rule>, String> {
    let Some(list) = value.as_array() else {
        return Err("The body must be a JSON array of fault rules.".to_owned());
    };
    let rule =
        |(number, value): (usize, &Value)| read_rule(value, &known_operation).map_err(|error| format!("Rule {}: {error}", number + 1));
    list.iter().enumerate().map(rule).collect()
}

fn read_rule(value: &Value, known_operation: impl Fn(&str) -> bool) -> Result<Rule, String> {
    let mut fields = value.as_object().cloned().ok_or("A rule must be a JSON object.")?;
    let route: String = required(&mut fields, "route")?;
    if !route.starts_with('/') && !known_operation(&route) {
        return Err(format!("\"{route}\" is neither a path that begins with / nor an operation of this site."));
    }
    let method: Option<String> = optional(&mut fields, "method")?;
    if let Some(name) = method.as_ref().filter(|name| Method::parse(&name.to_ascii_uppercase()).is_none()) {
        return Err(format!("\"{name}\" is not a method."));
    }
    let user = optional(&mut fields, "user")?;
    let times = optional(&mut fields, "times")?;
    let fault: Fault = serde_json::from_value(Value::Object(fields)).map_err(|error| format!("{error}."))?;
    check(&fault)?;
    Ok(Rule { route, method, user, times, fault })
}

fn required<T: for<'a> Deserialize<'a>>(fields: &mut Map<String, Value>, name: &str) -> Result<T, String> {
    optional(fields, name)?.ok_or_else(|| format!("\"{name}\" is missing."))
}

fn optional<T: for<'a> Deserialize<'a>>(fields: &mut Map<String, Value>, name: &str) -> Result<Option<T>, String> {
    let Some(value) = fields.remove(name) else {
        return Ok(None);
    };
    serde_json::from_value(value).map(Some).map_err(|error| format!("\"{name}\" is not valid: {error}."))
}

fn check(fault: &Fault) -> Result<(), String> {
    match fault {
        Fault::Status { status, headers, .. } => {
            if !(200..=599).contains(status) {
                return Err(format!("{status} is not a status from 200 to 599."));
            }
            let bad = headers.iter().find(|(name, value)| !sound_header(name, value.as_str()));
            bad.map_or(Ok(()), |(name, _)| Err(format!("The header \"{name}\" must be a name with a text value.")))
        }
        Fault::ContentType { content_type } if !sound_value(content_type) => Err("\"contentType\" must be printable ASCII.".to_owned()),
        Fault::Slow { piece: 0, .. } => Err("\"piece\" must be at least 1 byte.".to_owned()),
        _ => Ok(()),
    }
}

fn sound_header(name: &str, value: Option<&str>) -> bool {
    let token = |byte: u8| byte.is_ascii_alphanumeric() || b"-_".contains(&byte);
    !name.is_empty() && name.bytes().all(token) && value.is_some_and(sound_value)
}

fn sound_value(value: &str) -> bool {
    value.bytes().all(|byte| byte.is_ascii_graphic() || byte == b' ')
}
