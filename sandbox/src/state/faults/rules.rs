//! Reads fault rules from JSON and reports mistakes in them.

use serde::Deserialize;
use serde_json::{Map, Value};

use super::Rule;
use super::fault::Fault;
use crate::server::http::Method;

/// Headers that frame the body: a wrong one would break the server instead of the caller.
const FRAMING: [&str; 5] = ["content-length", "transfer-encoding", "connection", "upgrade", "trailer"];

/// The names that a rule may use.
pub struct KnownNames<'a> {
    /// Returns whether the operation of this name has a bare answer; `None` if there is no such operation.
    pub operation: &'a dyn Fn(&str) -> Option<bool>,
    pub user: &'a dyn Fn(&str) -> bool,
    /// True if functions of JavaScript can answer here.
    pub functions: bool,
}

/// Returns all rules of a JSON array, or an error sentence about the first bad one.
pub fn read_rules(value: &Value, known: &KnownNames<'_>) -> Result<Vec<Rule>, String> {
    let Some(list) = value.as_array() else {
        return Err("The body must be a JSON array of fault rules.".to_owned());
    };
    let rule = |(number, value): (usize, &Value)| read_rule(value, known).map_err(|error| format!("Rule {}: {error}", number + 1));
    list.iter().enumerate().map(rule).collect()
}

fn read_rule(value: &Value, known: &KnownNames<'_>) -> Result<Rule, String> {
    let mut fields = value.as_object().cloned().ok_or("A rule must be a JSON object.")?;
    let route: String = required(&mut fields, "route")?;
    let bare = (known.operation)(&route);
    if !route.starts_with('/') && bare.is_none() {
        return Err(format!("\"{route}\" is neither a path that begins with / nor an operation of this site."));
    }
    let method: Option<String> = optional(&mut fields, "method")?;
    if let Some(name) = method.as_ref().filter(|name| Method::parse(&name.to_ascii_uppercase()).is_none()) {
        return Err(format!("\"{name}\" is not a method."));
    }
    let user: Option<String> = optional(&mut fields, "user")?;
    let session = optional(&mut fields, "session")?;
    let skip = optional(&mut fields, "skip")?.unwrap_or(0);
    let times = optional(&mut fields, "times")?;
    let fault: Fault = serde_json::from_value(Value::Object(fields)).map_err(|error| format!("{error}."))?;
    check(&fault)?;
    if let Fault::Answer(own) = &fault {
        own.check(bare == Some(true), known.functions)?;
    }
    let successor = if let Fault::ChangeUser { to } = &fault { Some(to) } else { None };
    if let Some(name) = user.iter().chain(successor).find(|name| !(known.user)(name)) {
        return Err(format!("There is no user \"{name}\"."));
    }
    Ok(Rule { route, method, user, session, skip, times, fault })
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
            if let Some((name, _)) = headers.iter().find(|(name, _)| FRAMING.contains(&name.to_ascii_lowercase().as_str())) {
                return Err(format!("The header \"{name}\" is the server's own. To break an answer off, use \"truncate\"."));
            }
            let bad = headers.iter().find(|(name, value)| !sound_header(name, value.as_str()));
            bad.map_or(Ok(()), |(name, _)| Err(format!("The header \"{name}\" must be a name with a text value.")))
        }
        Fault::RateLimit { status, retry_after, .. } => {
            if !(400..=599).contains(status) {
                return Err(format!("{status} is not a status from 400 to 599."));
            }
            retry_after.check()
        }
        Fault::Latency { distribution, .. } => distribution.check(),
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
