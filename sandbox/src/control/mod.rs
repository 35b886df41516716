//! The control API under `/__sandbox`, for tests and developers.

mod journal;
mod page;
mod records;
mod sessions;
mod state;

use serde_json::{Map, Value, json};

use crate::server::address::Address;
use crate::server::ambient::Ambient;
use crate::server::http::{Method, Query, Request, Response};
use crate::state::Site;
use crate::state::faults::Faults;
use crate::state::faults::outage::Outage;

const PREFIX: &str = "/__sandbox";

/// The outcome of a control call; an error is a sentence for the caller.
type Outcome = Result<Response, String>;

/// Returns the part of a path below `/__sandbox`.
pub fn path_below(path: &str) -> Option<&str> {
    let rest = path.strip_prefix(PREFIX)?;
    (rest.is_empty() || rest.starts_with('/')).then_some(rest)
}

/// Answers a control call.
pub fn handle(site: &mut Site, request: &Request, path: &str, query: &Query, address: &Address, ambient: &Ambient) -> Response {
    if !request.from_loopback || !is_loopback_name(&address.host) {
        return failure(404, "Nothing is here.");
    }
    if is_foreign(request, address) {
        return failure(403, "The control API cannot be used from another site.");
    }
    if let Some(script) = page::script(path).filter(|_| request.method == Method::Get) {
        return uncached(script);
    }
    let outcome = match (request.method, path) {
        (Method::Get, "") => Ok(Response::redirect("/__sandbox/")),
        (Method::Get, "/") => Ok(page::show(site)),
        (Method::Get, "/control.css") => Ok(page::style()),
        (Method::Get, "/settings") => Ok(state::settings(site)),
        (Method::Put, "/settings") => body(request).and_then(|body| state::change_settings(site, &body)),
        (Method::Get, "/sessions") => Ok(sessions::list(site)),
        (Method::Post, "/sign-in") => body(request).and_then(|body| sessions::sign_in(site, &body, address, ambient)),
        (Method::Post, "/expire") => body(request).and_then(|body| sessions::expire(site, &body, ambient)),
        (Method::Post, "/change-user") => body(request).and_then(|body| sessions::change_user(site, &body, ambient)),
        (Method::Post, "/records") => body(request).and_then(|body| records::add(site, &body, address, ambient)),
        (Method::Get, "/offline") => Ok(state::offline(site, ambient)),
        (Method::Post, "/offline") => body(request).and_then(|body| state::go_offline(site, &body, ambient)),
        (Method::Delete, "/offline") => {
            site.outage = Outage::None;
            Ok(state::offline(site, ambient))
        }
        (Method::Post, "/reset") => {
            site.reset();
            Ok(done())
        }
        (Method::Get, "/journal") => journal::entries(site, query),
        (Method::Get, "/journal/summary") => journal::summary(site, query),
        // The test kit says with it that a function of JavaScript has failed.
        (Method::Post, "/journal/status") if site.config.has_functions => {
            body(request).and_then(|body| journal::correct_status(site, &body))
        }
        (Method::Delete, "/journal") => {
            site.journal.clear();
            Ok(done())
        }
        (Method::Get, "/faults") => Ok(state::faults(site)),
        (Method::Put, "/faults") => state::set_faults(site, &request.body),
        (Method::Post, "/faults") => state::add_fault(site, &request.body),
        (Method::Delete, "/faults") => {
            site.faults = Faults::default();
            Ok(done())
        }
        _ => return failure(404, "The control API has no such call. See the README of the sandbox."),
    };
    uncached(outcome.unwrap_or_else(|sentence| failure(400, &sentence)))
}

/// Control responses must not be cached.
fn uncached(answer: Response) -> Response {
    answer.with("Cache-Control", "no-store").with("X-Content-Type-Options", "nosniff")
}

fn done() -> Response {
    Response::json(200, &json!({}))
}

fn failure(status: u16, sentence: &str) -> Response {
    Response::json(status, &json!({ "error": sentence }))
}

/// Returns the body as a JSON object; an empty body is an empty object.
fn body(request: &Request) -> Result<Map<String, Value>, String> {
    if request.body.is_empty() {
        return Ok(Map::new());
    }
    match serde_json::from_slice(&request.body) {
        Ok(Value::Object(map)) => Ok(map),
        Ok(_) => Err("The body must be a JSON object.".to_owned()),
        Err(error) => Err(format!("The body is not JSON: {error}.")),
    }
}

/// Refuses a body with a field that the call does not know.
fn check_fields(body: &Map<String, Value>, known: &[&str]) -> Result<(), String> {
    match body.keys().find(|key| !known.contains(&key.as_str())) {
        Some(key) => Err(format!("\"{key}\" is not known here. Known are: {}.", known.join(", "))),
        None => Ok(()),
    }
}

/// A host name of a foreign site that resolves to this machine must not open the control API (DNS rebinding).
fn is_loopback_name(host: &str) -> bool {
    let name = host.rsplit_once(':').filter(|(_, port)| !port.ends_with(']')).map_or(host, |(name, _)| name);
    let name = name.to_ascii_lowercase();
    name == "localhost" || name.ends_with(".localhost") || name == "[::1]" || is_loopback_number(&name)
}

fn is_loopback_number(name: &str) -> bool {
    name.parse::<std::net::Ipv4Addr>().is_ok_and(|number| number.is_loopback())
}

fn is_foreign(request: &Request, address: &Address) -> bool {
    let cross_site = request.header_value("sec-fetch-site") == Some("cross-site");
    let origin = request.header_value("origin");
    (cross_site && request.method != Method::Get) || origin.is_some_and(|origin| !origin.eq_ignore_ascii_case(&address.origin()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_names_of_this_machine_open_the_control_api() {
        for host in ["localhost", "LOCALHOST:80", "127.0.0.1:1", "127.9.9.9", "[::1]", "[::1]:80", "a.localhost:3"] {
            assert!(is_loopback_name(host), "{host}");
        }
        for host in ["northlight.example", "127.0.0.1.northlight.example", "localhost.example:80", "10.0.0.1", "[::2]"] {
            assert!(!is_loopback_name(host), "{host}");
        }
    }
}
