//! Control calls that look at the site's state or change it.

use serde_json::{Map, Value, json};

use super::{Outcome, done};
use crate::address::Address;
use crate::ambient::Ambient;
use crate::http::Response;
use crate::site::faults::Faults;
use crate::site::sessions::session_cookie;
use crate::site::{Site, read_rules};

pub fn settings(site: &Site) -> Response {
    Response::json(200, &site.settings)
}

pub fn change_settings(site: &mut Site, changes: &Map<String, Value>) -> Outcome {
    site.settings = site.settings.changed(changes)?;
    Ok(settings(site))
}

pub fn faults(site: &Site) -> Response {
    Response::json(200, &site.faults.rules())
}

pub fn set_faults(site: &mut Site, body: &[u8]) -> Outcome {
    let rules = serde_json::from_slice(body).map_err(|error| format!("The body is not JSON: {error}."))?;
    let rules = read_rules(&rules, |id| site.routes.knows(id))?;
    site.faults = Faults::new(rules);
    Ok(faults(site))
}

pub fn sessions(site: &Site) -> Response {
    let all = site.sessions.all();
    let list = all.iter().map(|session| {
        json!({
            "user": site.world.people.get(session.person).map(|person| &person.user_name),
            "signedIn": session.signed_in.iso(),
            "lastSeen": session.last_seen.iso(),
            "callsLeft": session.calls_left,
        })
    });
    Response::json(200, &list.collect::<Vec<_>>())
}

pub fn sign_in(site: &mut Site, body: &Map<String, Value>, address: &Address, ambient: &Ambient) -> Outcome {
    only(body, &["user"])?;
    let person = person(site, body)?.ok_or("\"user\" is missing: the name of the person who signs in.")?;
    let id = site.sessions.start(person, &site.settings, ambient);
    Ok(done().with("Set-Cookie", &session_cookie(&site.config, address, &id)))
}

pub fn expire(site: &mut Site, body: Map<String, Value>) -> Outcome {
    only(&body, &["user", "afterCalls"])?;
    let person = person(site, &body)?;
    let after = body.get("afterCalls").map(|calls| serde_json::from_value(calls.clone()));
    let after = after.transpose().map_err(|_| "\"afterCalls\" must be a whole number, 0 or more.")?;
    let count = site.sessions.expire(person, after);
    Ok(Response::json(200, &json!({ "sessions": count })))
}

fn person(site: &Site, body: &Map<String, Value>) -> Result<Option<i64>, String> {
    let Some(value) = body.get("user") else {
        return Ok(None);
    };
    let found = value.as_str().and_then(|name| site.world.people.by_user_name(name));
    let names = || site.world.people.with_sign_in().map(|person| person.user_name.as_str()).collect::<Vec<_>>().join(", ");
    match found {
        Some(person) => Ok(Some(person.id)),
        None => Err(format!("There is no user {value}. The users are: {}.", names())),
    }
}

fn only(body: &Map<String, Value>, known: &[&str]) -> Result<(), String> {
    match body.keys().find(|key| !known.contains(&key.as_str())) {
        Some(key) => Err(format!("\"{key}\" is not known here. Known are: {}.", known.join(", "))),
        None => Ok(()),
    }
}
