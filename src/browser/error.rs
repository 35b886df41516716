use js_sys::Reflect;
use wasm_bindgen::JsValue;

use crate::core::error::{Error, ErrorKind};

/// Any value that JavaScript may throw, as text: an error's message, a string, or what it is.
#[derive(Clone, Debug)]
pub struct JsFault(String);

impl JsFault {
    /// Takes what was thrown; it may be anything.
    pub fn new(thrown: &JsValue) -> Self {
        let message = thrown.is_object().then(|| Reflect::get(thrown, &JsValue::from_str("message")).ok()?.as_string()).flatten();
        Self(message.or_else(|| thrown.as_string()).unwrap_or_else(|| "a value that is no error was thrown".into()))
    }

    /// The error of this kind for an operation.
    pub fn into_error(self, kind: ErrorKind, operation: &str) -> Error {
        Error::with_message(kind, operation, &self.0)
    }
}
