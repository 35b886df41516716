//! One attempt of a request over gloo-net, reported as facts for the core to judge.

use std::future::{Future, poll_fn};
use std::pin::pin;
use std::task::Poll;

use gloo_net::http::Headers;
use gloo_timers::future::TimeoutFuture;
use js_sys::{Date, JSON, Object, Promise, RegExp};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{AbortController, Request, Response};

use super::page_function::call;
use crate::browser::error::{property, set_property};
use crate::browser::own_address::own_address;
use crate::core::error::ErrorKind;
use crate::core::operation::Method;
use crate::core::response::{API_OFF_SENTENCE, RESPONDED_STATUS, RETRY_AFTER, ResponseFacts, SIGN_IN_PAGE, TOO_LARGE_PAGE};

/// The time that one attempt has.
const ATTEMPT_MS: u32 = 30_000;
/// The time that one attempt with a file has.
const UPLOAD_MS: u32 = 600_000;

/// A response: facts for the core, the data without its envelope, and the text of an error.
#[derive(Debug)]
pub struct Answer {
    pub facts: ResponseFacts,
    pub data: JsValue,
    pub total: Option<u32>,
    pub message: Option<String>,
    /// `Request-Context`: the server's id of the request.
    pub request_id: Option<String>,
    /// A page that asks for a sign-in: its field, its address or the protocol is in it. A firewall's page has none of them.
    pub is_sign_in_page: bool,
}

/// A request ready to be sent, as often as the core says.
pub struct Outgoing {
    pub method: Method,
    pub url: String,
    pub body: Option<JsValue>,
    pub content_type: Option<&'static str>,
    /// It asks who is signed in: no answer that the browser has cached serves, and calls wait for it.
    pub is_question: bool,
}

/// The time that the question who is signed in has.
const QUESTION_MS: u32 = 10_000;

/// Returns whether a body may take minutes to send.
pub fn is_upload(body: Option<&JsValue>) -> bool {
    body.is_some_and(|body| !body.is_string())
}

/// Aborts the request when the future that waits for it is dropped.
struct AbortOnDrop(Option<AbortController>);

impl Drop for AbortOnDrop {
    fn drop(&mut self) {
        if let Some(controller) = &self.0 {
            controller.abort();
        }
    }
}

/// Sends once; `Err` where there was no answer.
pub async fn send(outgoing: &Outgoing) -> Result<Answer, ErrorKind> {
    let mut guard = AbortOnDrop(AbortController::new().ok());
    // A document without an origin has no site that it could ask.
    let url = own_address(&outgoing.url).ok_or(ErrorKind::Network)?;
    let request = build(outgoing, &url, guard.0.as_ref()).map_err(|_| ErrorKind::BadArgument)?;
    let mut attempt = pin!(attempt(&request));
    let ms = match outgoing {
        Outgoing { is_question: true, .. } => QUESTION_MS,
        Outgoing { body, .. } if is_upload(body.as_ref()) => UPLOAD_MS,
        _ => ATTEMPT_MS,
    };
    let mut limit = pin!(TimeoutFuture::new(ms));
    // Raced, not only aborted: a page may have wrapped `fetch` in a function that drops the signal.
    let ended = poll_fn(|context| match attempt.as_mut().poll(context) {
        Poll::Ready(outcome) => Poll::Ready(Some(outcome)),
        Poll::Pending => limit.as_mut().poll(context).map(|()| None),
    })
    .await;
    let outcome = ended.ok_or(ErrorKind::Timeout)?;
    guard.0 = None;
    outcome.map_err(|_| if is_offline() { ErrorKind::Offline } else { ErrorKind::Network })
}

// gloo-net's own builder ends every query that it is given with a `&`.
fn build(outgoing: &Outgoing, url: &str, abort: Option<&AbortController>) -> Result<Request, JsValue> {
    let headers = Headers::new();
    headers.set("accept", "application/json");
    if let Some(content_type) = outgoing.content_type {
        headers.set("content-type", content_type);
    }
    // Set by name: each typed setter is an import of its own, and larger than the name.
    let options = Object::new();
    set_property(&options, "method", &outgoing.method.name().into());
    set_property(&options, "headers", &headers.into_raw());
    set_property(&options, "credentials", &"same-origin".into());
    // A redirect to a login page, followed, would come back as a 200 with HTML or, from another origin, as "Failed to fetch".
    set_property(&options, "redirect", &"manual".into());
    if let Some(abort) = abort {
        set_property(&options, "signal", &abort.signal());
    }
    if outgoing.is_question {
        set_property(&options, "cache", &"no-store".into());
    }
    if let Some(body) = &outgoing.body {
        set_property(&options, "body", body);
    }
    Request::new_with_str_and_init(url, options.unchecked_ref())
}

// gloo-net's own `send` panics where what is thrown is no `Error` or what comes back no `Response`: a wrapped `fetch` may do both.
async fn attempt(request: &Request) -> Result<Answer, JsValue> {
    let promise = call(&["fetch"], &js_sys::global(), request)?;
    let response: Response = JsFuture::from(Promise::resolve(&promise)).await?.dyn_into()?;
    read(response).await
}

fn is_offline() -> bool {
    property(&property(&js_sys::global(), "navigator"), "onLine").as_bool() == Some(false)
}

/// `Retry-After` in milliseconds from now (since 1970); -1 where it is neither a number of seconds nor a date. Of two headers the first counts.
fn retry_after_ms(header: &str, now: f64) -> f64 {
    let Some(groups) = RegExp::new(RETRY_AFTER, "i").exec(header) else {
        return -1.0;
    };
    let ms = match (groups.get(1).as_string(), groups.get(2).as_string()) {
        (Some(seconds), _) => JsValue::from_str(&seconds).unchecked_into_f64() * 1000.0,
        (None, date) => Date::parse(&date.unwrap_or_default()) - now,
    };
    if ms.is_nan() { -1.0 } else { ms.clamp(0.0, js_sys::Number::MAX_SAFE_INTEGER) }
}

/// Returns whether a text has the pattern, in any case.
pub fn holds(text: &str, pattern: &str) -> bool {
    RegExp::new(pattern, "i").test(text)
}

/// The status that ASP.NET hides in `X-Responded-JSON` behind a 200.
fn responded_status(header: Option<String>) -> u16 {
    let found = header.and_then(|text| RegExp::new(RESPONDED_STATUS, "i").exec(&text));
    found.and_then(|groups| groups.get(1).as_string()?.parse().ok()).unwrap_or(0)
}

async fn read(response: Response) -> Result<Answer, JsValue> {
    let mut answer = Answer {
        facts: ResponseFacts { retry_after_ms: -1.0, ..ResponseFacts::default() },
        data: JsValue::UNDEFINED,
        total: None,
        message: None,
        request_id: None,
        is_sign_in_page: false,
    };
    if property(&response, "type").as_string().as_deref() == Some("opaqueredirect") {
        answer.facts.flags = ResponseFacts::REDIRECT;
        return Ok(answer);
    }
    let headers = Headers::from_raw(response.headers());
    answer.facts.status = response.status();
    answer.facts.responded_status = responded_status(headers.get("x-responded-json"));
    if let Some(header) = headers.get("retry-after").filter(|_| answer.facts.status >= 300) {
        // A date is reckoned from the answer's own: the clock of the machine may be wrong.
        let own = headers.get("date").map(|date| Date::parse(&date)).filter(|ms| !ms.is_nan());
        answer.facts.retry_after_ms = retry_after_ms(&header, own.unwrap_or_else(Date::now));
    }
    answer.request_id = headers.get("request-context");
    let body = JsFuture::from(response.text()?).await?.as_string().unwrap_or_default();
    if answer.facts.status >= 400 && holds(&body, TOO_LARGE_PAGE) {
        answer.facts.flags = ResponseFacts::TOO_LARGE;
    }
    if body.is_empty() {
        // Firefox reports no error where a compressed answer ends early, and `Content-Length` counts the compressed bytes. Nothing is a byte order
        // mark of 3 bytes, or, compressed, a frame of up to 20.
        let most = if headers.get("content-encoding").is_some() { 20 } else { 3 };
        if headers.get("content-length").is_some_and(|length| length.parse().is_ok_and(|bytes: u32| bytes > most)) {
            return Err(JsValue::from_str("the body broke off"));
        }
        answer.facts.flags = ResponseFacts::EMPTY;
    } else if body.trim_ascii_start().as_bytes().first() == Some(&b'<') {
        answer.facts.flags |= ResponseFacts::HTML;
    } else if let Ok(data) = JSON::parse(&body) {
        answer.facts.flags |= ResponseFacts::JSON;
        unwrap_envelope(&mut answer, data);
    } else if headers.get("content-type").is_some_and(|kind| holds(&kind, "html")) {
        answer.facts.flags |= ResponseFacts::HTML;
    }
    answer.is_sign_in_page = answer.facts.flags & ResponseFacts::HTML != 0 && holds(&body, SIGN_IN_PAGE);
    Ok(answer)
}

/// Takes the envelope off, told by its shape: sources disagree on which routes have one.
fn unwrap_envelope(answer: &mut Answer, data: JsValue) {
    answer.data = data;
    if !answer.data.is_object() {
        return;
    }
    let text = |name: &str| property(&answer.data, name).as_string().filter(|text| !text.is_empty());
    let has = |name: &str| !property(&answer.data, name).is_undefined();
    match property(&answer.data, "IsError").as_bool() {
        Some(is_error) if is_error || has("ResponseData") || has("ResponseMessage") || has("TotalRecords") => {
            answer.message = text("ResponseMessage");
            answer.total = property(&answer.data, "TotalRecords").as_f64().map(|total| total as u32);
            if is_error {
                answer.facts.flags |= ResponseFacts::IS_ERROR;
            }
            answer.data = property(&answer.data, "ResponseData");
        }
        _ if answer.facts.status >= 400 => answer.message = text("Message"),
        _ => {}
    }
    if answer.facts.status == 403 && answer.message.as_deref().is_some_and(|text| holds(text, API_OFF_SENTENCE)) {
        answer.facts.flags |= ResponseFacts::API_OFF;
    }
}
