//! Reads fault rules from JSON and reports mistakes in them.

use serde::Deserialize;
use serde_json::{Map, Value};

use super::Rule;
use super::fault::{ANSWER, FAULTS, Fault};
use super::own_answer::FUNCTION;
use crate::state::known_names::{self, KnownNames, did_you_mean};

/// Headers that frame the body: a wrong one would break the server instead of the caller.
const FRAMING: [&str; 5] = ["content-length", "transfer-encoding", "connection", "upgrade", "trailer"];

/// The fields of every rule, beside its route.
const SCOPE: [&str; 5] = ["method", "user", "session", "skip", "times"];

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
    let operation = known.route(&route)?;
    check_names(&fields)?;
    let method: Option<String> = optional(&mut fields, "method")?;
    method.as_deref().map_or(Ok(()), known_names::method)?;
    let user: Option<String> = optional(&mut fields, "user")?;
    let user = user.map(|name| known.user(&name)).transpose()?;
    let session: Option<String> = optional(&mut fields, "session")?;
    session.as_deref().map_or(Ok(()), known_names::session_form)?;
    let skip = optional(&mut fields, "skip")?.unwrap_or(0);
    let times = optional(&mut fields, "times")?;
    let fault: Fault = serde_json::from_value(Value::Object(fields)).map_err(|error| format!("{error}."))?;
    check(&fault)?;
    if let Fault::Answer(own) = &fault {
        own.check(operation.is_some_and(|operation| operation.bare), known.functions)?;
    }
    if let Fault::ChangeUser { to } = &fault {
        known.user(to)?;
    }
    Ok(Rule { route, method, user, session, skip, times, fault })
}

/// Refuses a fault that does not exist, and a field that it does not have.
fn check_names(fields: &Map<String, Value>) -> Result<(), String> {
    let all = FAULTS.map(|(name, _)| name);
    let Some(fault) = fields.get("fault") else {
        return Err(format!("\"fault\" is missing. The faults are: {}.", all.join(", ")));
    };
    let name = fault.as_str().unwrap_or_default();
    let Some((name, own)) = FAULTS.into_iter().find(|(known, _)| *known == name) else {
        return Err(format!("There is no fault {fault}.{} The faults are: {}.", did_you_mean(name, &all), all.join(", ")));
    };
    let known = [own, &SCOPE].concat();
    let is_known = |field: &str| field == "fault" || known.contains(&field) || (name == ANSWER && field == FUNCTION);
    match fields.keys().find(|field| !is_known(field)) {
        Some(field) => {
            let meant = did_you_mean(field, &known);
            Err(format!("The fault \"{name}\" has no field \"{field}\".{meant} The fields are: {}.", known.join(", ")))
        }
        None => Ok(()),
    }
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

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn the_fields_that_are_listed_are_those_that_each_fault_has() {
        let values = json!({
            "ms": 1, "distribution": { "kind": "uniform", "min": 1, "max": 2 }, "maxMs": 1, "status": 500, "body": "html", "headers": {},
            "retryAfter": { "form": "zero" }, "data": 1, "message": "x", "total": 1, "contentType": "x", "bytes": 1, "piece": 1,
            "pauseMs": 1, "when": "after", "to": "maya",
        });
        for (name, fields) in FAULTS {
            let given = fields.iter().map(|field| ((*field).to_owned(), values[*field].clone()));
            let rule: Map<String, Value> = given.chain([("fault".to_owned(), name.into())]).collect();
            let fault: Fault = serde_json::from_value(rule.clone().into()).unwrap_or_else(|error| panic!("{name}: {error}"));
            assert_eq!(fault.name(), name);
            assert_eq!(serde_json::to_value(fault).unwrap(), Value::Object(rule), "{name}");
        }
    }
}
