//! The control call that adds an own record.

use serde_json::{Map, Value, json};

use super::sessions::person;
use super::{Outcome, check_fields};
use crate::server::address::Address;
use crate::server::ambient::Ambient;
use crate::server::http::Response;
use crate::state::{Site, records};

pub fn add(site: &mut Site, body: &Map<String, Value>, address: &Address, ambient: &Ambient) -> Outcome {
    check_fields(body, &["kind", "record", "by"])?;
    let kind = body.get("kind").and_then(Value::as_str).ok_or("\"kind\" is missing: what to add, such as \"users\".")?;
    let record = body.get("record").and_then(Value::as_object).ok_or("\"record\" must be an object with the fields of the record.")?;
    let administrator = || site.domain.people.iter().find(|person| person.is_administrator).map(|person| person.id);
    let by = person(site, body, "by")?.or_else(administrator).ok_or("There is no administrator. Say who adds it: \"by\".")?;
    let id = records::add(site, (kind, record), by, (address, ambient))?;
    Ok(Response::json(200, &json!({ "id": id })))
}
