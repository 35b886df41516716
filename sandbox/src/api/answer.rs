//! The shapes of answers: bare, enveloped, refused.

use serde::Serialize;
use serde_json::json;

use crate::http::{Method, Response};
use crate::site::Visit;
use crate::site::settings::{ErrorBody, FailureStatus, Settings};

#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
struct Envelope<'a, T> {
    is_error: bool,
    response_message: &'a str,
    response_data: T,
}

/// An answer without an envelope.
pub fn bare(data: &impl Serialize) -> Response {
    Response::json(200, data)
}

/// A single object in the envelope.
pub fn enveloped(data: impl Serialize) -> Response {
    Response::json(200, &Envelope { is_error: false, response_message: "", response_data: data })
}

/// The refusal of an operation that was reached.
pub fn failed(settings: &Settings, status: u16, message: &str) -> Response {
    let envelope = Envelope { is_error: true, response_message: message, response_data: () };
    match (settings.failure_status, settings.error_body) {
        // Only the envelope can say that an answer with status 200 is a failure.
        (FailureStatus::Ok, _) => Response::json(200, &envelope),
        (FailureStatus::Http, ErrorBody::Envelope) => Response::json(status, &envelope),
        (FailureStatus::Http, ErrorBody::Message) => Response::json(status, &json!({ "Message": message })),
    }
}

/// A refusal before any operation was reached: its status always tells.
pub fn refused(settings: &Settings, status: u16, message: &str) -> Response {
    let settings = Settings { failure_status: FailureStatus::Http, ..settings.clone() };
    failed(&settings, status, message)
}

pub fn unknown_route(visit: &Visit<'_>) -> Response {
    let url = format!("{}{}", visit.address.origin(), visit.target.path);
    let controller = visit.path.split('/').nth(2).unwrap_or("");
    let body = json!({
        "Message": format!("No HTTP resource was found that matches the request URI '{url}'."),
        "MessageDetail": format!("No type was found that matches the controller named '{controller}'."),
    });
    Response::json(404, &body)
}

pub fn wrong_method(visit: &Visit<'_>, allowed: &[Method]) -> Response {
    let method = visit.request.method.name();
    let message = format!("The requested resource does not support http method '{method}'.");
    let allowed: Vec<_> = allowed.iter().map(|method| method.name()).collect();
    Response::json(405, &json!({ "Message": message })).with("Allow", &allowed.join(","))
}
