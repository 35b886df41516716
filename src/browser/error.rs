use std::time::Duration;

use js_sys::{Reflect, Symbol};
use wasm_bindgen::JsValue;

use crate::core::error::{Error, ErrorKind};

/// By this mark `isAxeroError` of the npm package knows an error.
const BRAND: &str = "axero-widget-sdk.error";

/// Any value that JavaScript may throw, as text: an error's message, a string, or what it is.
#[derive(Clone, Debug)]
pub struct JsFault(String);

impl JsFault {
    /// Takes what was thrown; it may be anything.
    pub fn new(thrown: &JsValue) -> Self {
        Self(message_of(thrown).unwrap_or_else(|| "a value that is no error was thrown".into()))
    }

    /// The error of this kind for an operation.
    pub fn into_error(self, kind: ErrorKind, operation: &str) -> Error {
        Error::with_message(kind, operation, &self.0)
    }
}

fn message_of(thrown: &JsValue) -> Option<String> {
    property(thrown, "message").as_string().or_else(|| thrown.as_string())
}

/// A property of whatever value; undefined where it has none or reading it throws.
pub fn property(value: &JsValue, name: &str) -> JsValue {
    if value.is_object() { Reflect::get(value, &JsValue::from_str(name)).unwrap_or(JsValue::UNDEFINED) } else { JsValue::UNDEFINED }
}

/// Sets a property of an object that was just made, which takes any.
pub fn set_property(object: &JsValue, name: &str, value: &JsValue) {
    let _ = Reflect::set(object, &JsValue::from_str(name), value);
}

/// The error that another client of the page threw, or what this module has thrown before.
#[cfg(feature = "page")]
pub fn from_thrown(thrown: &JsValue, operation: &str) -> Error {
    let Some(name) = property(thrown, "kind").as_string() else {
        return JsFault::new(thrown).into_error(ErrorKind::Internal, operation);
    };
    let kind = ErrorKind::from(name.clone());
    let message = message_of(thrown).unwrap_or_else(|| kind.sentence().into());
    let mut error = Error::with_message(kind, operation, &message);
    error.other_kind = (kind == ErrorKind::Other).then(|| name.into());
    if let Some(operation) = property(thrown, "operation").as_string() {
        error.operation = operation;
    }
    error.status = property(thrown, "status").as_f64().map(|status| status as u16).filter(|status| *status > 0);
    error.server_message = property(thrown, "serverMessage").as_string().map(Into::into);
    error.request_id = property(thrown, "requestId").as_string().map(Into::into);
    error.retry_after = property(thrown, "retryAfter").as_f64().and_then(duration_of);
    error
}

/// Milliseconds as a duration; no negative or endless one.
pub fn duration_of(ms: f64) -> Option<Duration> {
    (ms >= 0.0 && ms.is_finite()).then(|| Duration::from_millis(ms as u64))
}

/// A real `Error` with what an `AxeroError` of the npm package says in its fields, and known to its `isAxeroError`.
impl From<&Error> for JsValue {
    fn from(error: &Error) -> Self {
        let made = js_sys::Error::new(&error.message);
        made.set_name("AxeroError");
        let set = |name: &str, value: JsValue| set_property(&made, name, &value);
        let text = |text: &Option<Box<str>>| text.as_deref().map_or(JsValue::UNDEFINED, JsValue::from_str);
        set("kind", JsValue::from_str(error.other_kind.as_deref().unwrap_or_else(|| error.kind.name())));
        set("operation", JsValue::from_str(&error.operation));
        set("status", error.status.map_or(JsValue::UNDEFINED, JsValue::from));
        set("serverMessage", text(&error.server_message));
        set("retryAfter", error.retry_after.map_or(JsValue::UNDEFINED, |pause| JsValue::from_f64(pause.as_millis() as f64)));
        set("requestId", text(&error.request_id));
        set("retryable", JsValue::from_bool(error.is_retryable()));
        set("actor", JsValue::from_str(error.actor().name()));
        let _ = Reflect::set(&made, &Symbol::for_(BRAND), &Self::TRUE);
        made.into()
    }
}

impl From<Error> for JsValue {
    fn from(error: Error) -> Self {
        Self::from(&error)
    }
}
