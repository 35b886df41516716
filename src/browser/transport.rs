//! One attempt of a request over gloo-net, reported as facts for the core to judge.

use std::cell::Cell;
use std::rc::Rc;

use gloo_net::http::{Method as HttpMethod, RequestBuilder, Response};
use gloo_timers::callback::Timeout;
use js_sys::{Date, JSON, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{AbortController, RequestCredentials, RequestRedirect, ResponseType};

use crate::core::answer::Facts;
use crate::core::error::ErrorKind;
use crate::core::operation::Method;

/// What came back: facts for the core, the data without its envelope, and what an error tells a person.
#[derive(Debug)]
pub struct Answer {
    pub facts: Facts,
    pub data: JsValue,
    pub total: Option<u32>,
    pub message: Option<String>,
}

/// A request ready to be sent, as often as the core says.
pub struct Outgoing {
    pub method: Method,
    pub url: String,
    pub body: Option<JsValue>,
    pub content_type: Option<&'static str>,
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
pub async fn send(outgoing: &Outgoing, timeout_ms: u32) -> Result<Answer, ErrorKind> {
    let mut guard = AbortOnDrop(AbortController::new().ok());
    let late = Rc::new(Cell::new(false));
    let timer = guard.0.clone().map(|controller| {
        let late = Rc::clone(&late);
        Timeout::new(timeout_ms, move || {
            late.set(true);
            controller.abort();
        })
    });
    let result = attempt(outgoing, guard.0.as_ref()).await;
    drop(timer);
    guard.0 = None;
    result.map_err(|()| match (late.get(), is_offline()) {
        (true, _) => ErrorKind::Timeout,
        (false, true) => ErrorKind::Offline,
        (false, false) => ErrorKind::Network,
    })
}

async fn attempt(outgoing: &Outgoing, abort: Option<&AbortController>) -> Result<Answer, ()> {
    let method = match outgoing.method {
        Method::Get => HttpMethod::GET,
        Method::Post => HttpMethod::POST,
        Method::Put => HttpMethod::PUT,
        Method::Delete => HttpMethod::DELETE,
    };
    // A redirect to a login page, followed, would come back as a 200 with HTML or, from another origin, as "Failed to fetch".
    let mut builder = RequestBuilder::new(&outgoing.url)
        .method(method)
        .header("accept", "application/json")
        .credentials(RequestCredentials::SameOrigin)
        .redirect(RequestRedirect::Manual)
        .abort_signal(abort.map(AbortController::signal).as_ref());
    if let Some(content_type) = outgoing.content_type {
        builder = builder.header("content-type", content_type);
    }
    let request = match &outgoing.body {
        Some(body) => builder.body(body.clone()),
        None => builder.build(),
    };
    read(request.map_err(|_| ())?.send().await.map_err(|_| ())?).await
}

fn is_offline() -> bool {
    web_sys::window().is_some_and(|window| !window.navigator().on_line())
}

fn retry_after_ms(header: Option<String>) -> f64 {
    let Some(text) = header.filter(|text| !text.trim().is_empty()) else {
        return -1.0;
    };
    let seconds = JsValue::from_str(&text).unchecked_into_f64();
    let ms = if seconds.is_nan() { Date::parse(&text) - Date::now() } else { seconds * 1000.0 };
    if ms.is_nan() { -1.0 } else { ms.max(0.0) }
}

fn property(object: &JsValue, name: &str) -> JsValue {
    Reflect::get(object, &JsValue::from_str(name)).unwrap_or(JsValue::UNDEFINED)
}

fn responded_status(header: Option<String>) -> u16 {
    let parsed = header.and_then(|text| JSON::parse(&text).ok());
    parsed.and_then(|value| property(&value, "status").as_f64()).map_or(0, |status| status as u16)
}

async fn read(response: Response) -> Result<Answer, ()> {
    let mut answer =
        Answer { facts: Facts { retry_after_ms: -1.0, ..Facts::default() }, data: JsValue::UNDEFINED, total: None, message: None };
    if response.type_() == ResponseType::Opaqueredirect {
        answer.facts.flags = Facts::REDIRECT;
        return Ok(answer);
    }
    let headers = response.headers();
    answer.facts.status = response.status();
    answer.facts.responded_status = responded_status(headers.get("x-responded-json"));
    answer.facts.retry_after_ms = retry_after_ms(headers.get("retry-after"));
    let body = response.text().await.map_err(|_| ())?;
    if body.is_empty() {
        answer.facts.flags = Facts::EMPTY;
    } else if let Ok(data) = JSON::parse(&body) {
        answer.facts.flags = Facts::JSON;
        unwrap_envelope(&mut answer, data);
    } else if body.trim_start().starts_with('<') || headers.get("content-type").is_some_and(|kind| kind.contains("html")) {
        answer.facts.flags = Facts::HTML;
    }
    Ok(answer)
}

/// Takes the envelope off, told by its shape: sources disagree on which routes have one.
fn unwrap_envelope(answer: &mut Answer, data: JsValue) {
    answer.data = data;
    let Some(object) = answer.data.dyn_ref::<js_sys::Object>().filter(|value| !value.is_null()) else {
        return;
    };
    let text = |name: &str| property(object, name).as_string().filter(|text| !text.is_empty());
    match property(object, "IsError").as_bool() {
        Some(is_error) => {
            answer.message = text("ResponseMessage");
            answer.total = property(object, "TotalRecords").as_f64().map(|total| total as u32);
            if is_error {
                answer.facts.flags |= Facts::IS_ERROR;
            }
            let data = property(object, "ResponseData");
            answer.data = data;
        }
        None if answer.facts.status >= 400 => answer.message = text("Message"),
        None => {}
    }
    if answer.facts.status == 403 && answer.message.as_deref().is_some_and(|message| message.to_ascii_lowercase().contains("rest api")) {
        answer.facts.flags |= Facts::API_OFF;
    }
}
