//! The shapes of API responses: bare, enveloped, a list, refused.

use serde_json::{Map, Value, json};

use crate::server::http::{Method, Response};
use crate::state::RequestContext;
use crate::state::settings::{ErrorBody, FailureStatus, Settings, SuccessMessage};

/// The result of a handler: a response, or a refusal.
pub type Outcome = Result<Answer, Refusal>;

/// The content of a response. The route decides whether it is put into an envelope.
#[derive(Debug)]
pub struct Answer {
    data: Option<Value>,
    message: Option<&'static str>,
    total: Option<usize>,
}

/// One object, number or text.
pub const fn data(data: Value) -> Answer {
    Answer { data: Some(data), message: Some(""), total: None }
}

/// One page of a list, and how many rows there are on all pages.
pub const fn list(rows: Vec<Value>, total: usize) -> Answer {
    Answer { data: Some(Value::Array(rows)), message: Some(""), total: Some(total) }
}

/// A list that is not paged.
pub const fn all(rows: Vec<Value>) -> Answer {
    let total = rows.len();
    list(rows, total)
}

/// The id of what was created.
pub fn created(id: i64) -> Answer {
    data(json!(id))
}

/// The id of a created object that waits for approval.
pub fn created_pending(id: i64) -> Answer {
    Answer { message: Some("ToBePublished"), ..created(id) }
}

pub fn truth(truth: bool) -> Answer {
    data(json!(truth))
}

/// A completed write without further content.
pub fn done() -> Answer {
    truth(true)
}

/// Success without data.
pub const fn nothing() -> Answer {
    Answer { data: None, message: Some(""), total: None }
}

impl Answer {
    /// Returns the same response with a message to the user.
    pub const fn saying(mut self, message: &'static str) -> Self {
        self.message = Some(message);
        self
    }

    /// Returns the same response; if it has no message, it gets this site's success message.
    pub fn with_success_message(mut self, words: SuccessMessage) -> Self {
        if self.message == Some("") {
            self.message = words.text();
        }
        self
    }

    /// Returns the same response after a change of its data.
    pub fn changed(mut self, change: impl FnOnce(&mut Value)) -> Self {
        self.data.as_mut().map(change);
        self
    }

    /// Returns the data; null without any.
    pub fn into_data(self) -> Value {
        self.data.map(without_nulls).unwrap_or_default()
    }

    /// Returns the same response with the message that the object waits for approval.
    pub fn waiting(self) -> Self {
        Self { message: Some("ToBePublished"), ..self }
    }

    /// Returns the HTTP response.
    pub fn into_response(self, bare: bool) -> Response {
        let data = self.data.map(without_nulls);
        if bare {
            return Response::json(200, &data);
        }
        let mut envelope = Map::new();
        envelope.insert("IsError".to_owned(), json!(false));
        if let Some(message) = self.message {
            envelope.insert("ResponseMessage".to_owned(), json!(message));
        }
        if let Some(total) = self.total {
            envelope.insert("TotalRecords".to_owned(), json!(total));
        }
        if let Some(data) = data {
            envelope.insert("ResponseData".to_owned(), data);
        }
        Response::json(200, &envelope)
    }
}

/// The wire leaves out members that are null.
fn without_nulls(mut value: Value) -> Value {
    drop_nulls(&mut value);
    value
}

fn drop_nulls(value: &mut Value) {
    match value {
        Value::Object(members) => {
            members.retain(|_, member| !member.is_null());
            members.values_mut().for_each(drop_nulls);
        }
        Value::Array(entries) => entries.iter_mut().for_each(drop_nulls),
        _ => {}
    }
}

/// A refusal by an operation.
#[derive(Debug, PartialEq, Eq)]
pub struct Refusal {
    status: u16,
    message: String,
}

impl Refusal {
    /// A refusal with its status and a message.
    pub fn new(status: u16, message: &str) -> Self {
        Self { status, message: message.to_owned() }
    }

    /// A path parameter that cannot be read.
    pub fn unreadable() -> Self {
        Self::new(400, "The request is invalid.")
    }

    /// A required parameter that is missing, in the documented words.
    pub fn missing() -> Self {
        Self::new(400, "Required parameter is missing or invalid.")
    }

    /// An object that does not exist, or that the caller must not know of: the two must look the same.
    pub fn unknown(what: &str) -> Self {
        Self::new(404, &format!("The {what} does not exist."))
    }

    /// An object that the caller sees and an action that they may not do.
    pub fn forbidden() -> Self {
        Self::new(403, "You do not have permission to perform this action.")
    }

    pub fn message(&self) -> &str {
        &self.message
    }

    /// Returns the HTTP response.
    pub fn into_response(self, settings: &Settings) -> Response {
        failed(settings, self.status, &self.message)
    }
}

/// Returns the response of an operation that failed.
fn failed(settings: &Settings, status: u16, message: &str) -> Response {
    let envelope = json!({ "IsError": true, "ResponseMessage": message, "ResponseData": null });
    match (settings.failure_status, settings.error_body) {
        // Only the envelope can say that a response with status 200 is a failure.
        (FailureStatus::Ok, _) => Response::json(200, &envelope),
        (FailureStatus::Http, ErrorBody::Envelope) => Response::json(status, &envelope),
        (FailureStatus::Http, ErrorBody::Message) => Response::json(status, &json!({ "Message": message })),
    }
}

/// Returns the response to a call that reached no operation: its status is always an error.
pub fn refused(settings: &Settings, status: u16, message: &str) -> Response {
    let settings = Settings { failure_status: FailureStatus::Http, ..settings.clone() };
    failed(&settings, status, message)
}

/// Returns the response for an operation without a handler.
pub fn not_served(settings: &Settings, id: &str) -> Response {
    refused(settings, 501, &format!("The sandbox does not serve {id}."))
}

/// Returns the response for an operation whose answer nobody knows, on a site that invents none.
pub fn shape_unknown(settings: &Settings, id: &str) -> Response {
    let reason = "No source shows this answer: it is inferred or unknown, and with unknownShapes set to refuse this site makes none up.";
    refused(settings, 501, &format!("{reason} Give {id} an answer: sandbox.answer('{id}', data), or the fault \"answer\"."))
}

pub fn unknown_route(context: &RequestContext<'_>) -> Response {
    let url = format!("{}{}", context.address.origin(), context.target.path);
    let controller = context.path.split('/').nth(2).unwrap_or("");
    let body = json!({
        "Message": format!("No HTTP resource was found that matches the request URI '{url}'."),
        "MessageDetail": format!("No type was found that matches the controller named '{controller}'."),
    });
    Response::json(404, &body)
}

pub fn wrong_method(context: &RequestContext<'_>, allowed: &[Method]) -> Response {
    let method = context.request.method.name();
    let message = format!("The requested resource does not support http method '{method}'.");
    let allowed: Vec<_> = allowed.iter().map(|method| method.name()).collect();
    Response::json(405, &json!({ "Message": message })).with("Allow", &allowed.join(","))
}
