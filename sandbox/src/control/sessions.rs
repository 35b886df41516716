//! Control calls that start, end and change sessions.

use serde_json::{Map, Value, json};

use super::{Outcome, check_fields};
use crate::domain::people::Person;
use crate::server::address::Address;
use crate::server::ambient::Ambient;
use crate::server::http::Response;
use crate::state::Site;
use crate::state::known_names::no_user;
use crate::state::sessions::{SessionChange, SessionFilter, session_cookie};

pub fn list(site: &Site) -> Response {
    let name = |id: i64| site.domain.people.get(id).map(|person| &person.user_name);
    let list = site.sessions.all().into_iter().map(|session| {
        json!({
            "session": session.name(),
            "user": name(session.person()),
            "signedIn": session.signed_in.iso(),
            "lastSeen": session.last_seen.iso(),
            "callsLeft": session.calls_left(),
            "changesTo": session.successor().and_then(name),
        })
    });
    Response::json(200, &list.collect::<Vec<_>>())
}

pub fn sign_in(site: &mut Site, body: &Map<String, Value>, address: &Address, ambient: &Ambient) -> Outcome {
    check_fields(body, &["user"])?;
    let person = person(site, body, "user")?.ok_or("\"user\" is missing: the name of the person who signs in.")?;
    let id = site.sessions.start(person, &site.settings, ambient);
    let session = site.sessions.alive(&id, &site.settings, ambient.now);
    let user = site.domain.people.get(person).map(user);
    let details = json!({ "session": session.map(crate::state::sessions::Session::name), "user": user });
    Ok(Response::json(200, &details).with("Set-Cookie", &session_cookie(&site.config, address, &id)))
}

fn user(person: &Person) -> Value {
    json!({
        "id": person.id,
        "userName": person.user_name,
        "password": person.password,
        "name": person.display_name(),
        "locale": person.locale,
    })
}

pub fn expire(site: &mut Site, body: &Map<String, Value>, ambient: &Ambient) -> Outcome {
    check_fields(body, &["user", "session", "afterCalls"])?;
    let filter = filter(site, body, "user")?;
    Ok(answer_change(site, &filter, &SessionChange::Expires, after_calls(body)?, ambient))
}

pub fn change_user(site: &mut Site, body: &Map<String, Value>, ambient: &Ambient) -> Outcome {
    check_fields(body, &["from", "session", "to", "afterCalls"])?;
    let filter = filter(site, body, "from")?;
    let to = person(site, body, "to")?.ok_or("\"to\" is missing: the name of the person whose session it becomes.")?;
    if filter.person.is_none() && filter.session.is_none() {
        return Err("Say whose session changes: \"from\" is a person, \"session\" one session.".to_owned());
    }
    let change = SessionChange::Becomes { person: to, anti_forgery: ambient.anti_forgery_token() };
    Ok(answer_change(site, &filter, &change, after_calls(body)?, ambient))
}

fn answer_change(site: &mut Site, filter: &SessionFilter, change: &SessionChange, after_calls: u32, ambient: &Ambient) -> Response {
    let count = site.sessions.schedule_change(filter, change, after_calls, ambient.now);
    Response::json(200, &json!({ "sessions": count }))
}

fn after_calls(body: &Map<String, Value>) -> Result<u32, String> {
    let calls = body.get("afterCalls").map(|calls| serde_json::from_value(calls.clone())).transpose();
    let calls = calls.map_err(|_| "\"afterCalls\" must be a whole number, 0 or more.")?;
    Ok(calls.unwrap_or(0))
}

fn filter(site: &Site, body: &Map<String, Value>, who: &str) -> Result<SessionFilter, String> {
    let person = person(site, body, who)?;
    let Some(value) = body.get("session") else {
        return Ok(SessionFilter { person, session: None });
    };
    let names: Vec<String> = site.sessions.all().iter().map(|session| session.name()).collect();
    match value.as_str().filter(|name| names.iter().any(|known| known == name)) {
        Some(name) => Ok(SessionFilter { person, session: Some(name.to_owned()) }),
        None => Err(format!("There is no session {value}. The sessions are: {}.", names.join(", "))),
    }
}

/// Returns the person that a field names; `None` without the field.
pub fn person(site: &Site, body: &Map<String, Value>, field: &str) -> Result<Option<i64>, String> {
    let Some(value) = body.get(field) else {
        return Ok(None);
    };
    let name = value.as_str().ok_or_else(|| format!("\"{field}\" must be the name of a user, not {value}."))?;
    match site.domain.people.by_user_name(name) {
        Some(person) => Ok(Some(person.id)),
        None => Err(no_user(&site.domain.people, name)),
    }
}
