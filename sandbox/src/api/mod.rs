//! The REST API: from a call to its handler.

mod answer;
mod faces;
pub mod guard;
mod headers;
mod routes;
mod users;

use crate::http::Response;
use crate::site::sessions::Use;
use crate::site::{Site, Visit};

pub use routes::{Found, Operation, Params, RouteTable};

/// One call to an operation by somebody who is signed in.
pub struct Call<'a> {
    pub visit: &'a Visit<'a>,
    pub person: i64,
    pub params: &'a Params,
}

/// Answers a request below `/api`.
pub fn handle(site: &mut Site, visit: &Visit<'_>, found: &Found) -> Response {
    let answer = guard::refusal(site, visit).unwrap_or_else(|| dispatch(site, visit, found));
    headers::as_recorded(answer, visit, &site.settings)
}

fn dispatch(site: &mut Site, visit: &Visit<'_>, found: &Found) -> Response {
    let (operation, params) = match found {
        Found::Operation(operation, params) => (operation, params),
        Found::WrongMethod(allowed) => return answer::wrong_method(visit, allowed),
        Found::Unknown => return answer::unknown_route(visit),
    };
    let id = visit.session_id(&site.config).to_owned();
    match site.sessions.enter(&id, Use::Call, &site.settings, visit.ambient.now) {
        Some(person) => (operation.handler)(site, &Call { visit, person, params }),
        None => faces::dead_session(site, visit),
    }
}
