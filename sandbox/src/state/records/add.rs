//! Adds an own record: the site creates it, then the given fields are laid over it.

use serde_json::{Map, Value};

use super::kinds::{KINDS, Kind, named};
use crate::api::response::answer::Refusal;
use crate::api::{self, Found};
use crate::server::address::Address;
use crate::server::ambient::Ambient;
use crate::server::http::{Method, Query, Request, RequestTarget};
use crate::state::{RequestContext, Site};
use crate::time::dates;

/// Creates a record of a kind as this person, and returns its id. An error is a sentence for the caller.
pub fn add(
    site: &mut Site,
    (kind, record): (&str, &Map<String, Value>),
    person: i64,
    (address, ambient): (&Address, &Ambient),
) -> Result<i64, String> {
    let known = || KINDS.iter().map(|kind| kind.name).collect::<Vec<_>>().join(", ");
    let kind = named(kind).ok_or_else(|| format!("There is no kind \"{kind}\". The kinds are: {}.", known()))?;
    check(kind, record)?;
    let before = site.domain.clone();
    let added = create(site, kind, record, person, (address, ambient));
    if added.is_err() {
        site.domain = before;
    }
    added
}

fn check(kind: &Kind, record: &Map<String, Value>) -> Result<(), String> {
    if record.contains_key(kind.id) {
        return Err(format!("The site gives the {}: leave it out, and use the one that is returned.", kind.id));
    }
    if let Some(name) = kind.needs.iter().find(|name| record.get(**name).is_none_or(Value::is_null)) {
        return Err(format!("\"{name}\" is missing: {} belong to an item.", kind.name));
    }
    Ok(())
}

fn check_fields(kind: &Kind, record: &Map<String, Value>, rendered: &Value) -> Result<(), String> {
    let Some(fields) = kind.fields(rendered) else { return Ok(()) };
    let Some(wrong) = record.keys().find(|name| !fields.contains(&name.as_str())) else { return Ok(()) };
    let meant = fields.iter().find(|name| name.eq_ignore_ascii_case(wrong)).map(|name| format!(" Did you mean \"{name}\"?"));
    let meant = meant.unwrap_or_default();
    Err(format!("{} have no field \"{wrong}\".{meant} The fields are: {}.", kind.name, fields.join(", ")))
}

fn create(
    site: &mut Site,
    kind: &Kind,
    record: &Map<String, Value>,
    person: i64,
    surroundings: (&Address, &Ambient),
) -> Result<i64, String> {
    let refused = |refusal: Refusal| format!("The site does not create it: {}", refusal.message());
    let body = body(site, (kind, record), person, surroundings.1);
    let created = call(site, Method::Post, kind.create, &body.into(), person, surroundings).map_err(refused)?;
    let id = created.as_i64().or_else(|| created[kind.id].as_i64()).ok_or("The site created it without an id.")?;
    if kind.name == "users" {
        complete_person(site, id, record);
    }
    let path = format!("{}/{id}{}", kind.create, kind.read);
    let rendered = call(site, Method::Get, &path, &Value::Null, person, surroundings).map_err(refused)?;
    check_fields(kind, record, &rendered)?;
    site.records.put(kind, id, record, &rendered);
    Ok(id)
}

/// Returns the record with values for what creating needs. An empty or absent field is created with a default, then laid over.
fn body(site: &Site, (kind, record): (&Kind, &Map<String, Value>), person: i64, ambient: &Ambient) -> Map<String, Value> {
    let is_given = |value: &Value| !value.is_null() && value.as_str() != Some("");
    let number = site.records.0.len() + 1;
    let mut body = match kind.defaults(number, &dates::wire(ambient.now)) {
        Value::Object(defaults) => defaults,
        _ => Map::new(),
    };
    body.extend(record.iter().filter(|(_, value)| is_given(value)).map(|(name, value)| (name.clone(), value.clone())));
    if kind.name == "users" {
        body.entry("Password").or_insert_with(|| "none".into());
        if let Some(name) =
            body.get("UserInfoDisplayName").cloned().filter(|_| !body.contains_key("FirstName") && !body.contains_key("LastName"))
        {
            body.insert("FirstName".to_owned(), name);
        }
    }
    let entity = body.get("EntityID").and_then(Value::as_i64).filter(|_| kind.name == "comments" && !body.contains_key("EntityType"));
    if let Some(entity) = entity.and_then(|id| site.domain.entity(&site.domain.viewer(person), id)) {
        body.insert("EntityType".to_owned(), entity.entity_type.0.into());
    }
    body
}

/// Sets what creating an account does not take. Without a password of their own, a person cannot sign in with one.
fn complete_person(site: &mut Site, id: i64, record: &Map<String, Value>) {
    let Some(person) = site.domain.people.get_mut(id) else { return };
    let text = |name: &str| record.get(name).map(|value| value.as_str().unwrap_or_default().to_owned());
    person.password = text("Password").unwrap_or_default();
    person.rank = text("RankName");
    if let Some(email) = text("Email") {
        person.email = email;
    }
}

fn call(
    site: &mut Site,
    method: Method,
    path: &str,
    body: &Value,
    person: i64,
    (address, ambient): (&Address, &Ambient),
) -> Result<Value, Refusal> {
    let path = format!("/api{path}");
    let request = Request::new(method, &path);
    let request = if body.is_null() { request } else { request.json(&body.to_string()) };
    let target = RequestTarget { path: path.clone(), query: Query::parse("") };
    let context = RequestContext { request: &request, target: &target, path: &path, address, ambient };
    let Found::Operation(operation, params) = site.routes.find(method, &path[4..]) else { return Err(Refusal::unknown("operation")) };
    let answer = api::perform(site, &context, (&operation, &params), Some(person))?;
    Ok(answer.into_data())
}
