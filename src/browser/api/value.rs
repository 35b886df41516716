//! JavaScript values that pass through typed arguments and answers as they are.

use serde::{Deserialize, Serialize};
use wasm_bindgen::JsValue;
use web_sys::Blob;

/// A value whose shape nobody knows.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Value(#[serde(with = "serde_wasm_bindgen::preserve")] pub JsValue);

impl Value {
    /// Whether there is none.
    pub fn is_undefined(&self) -> bool {
        self.0.is_undefined()
    }
}

impl<T: Into<JsValue>> From<T> for Value {
    fn from(value: T) -> Self {
        Self(value.into())
    }
}

/// A file to send.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Upload(#[serde(with = "serde_wasm_bindgen::preserve")] JsValue);

impl Upload {
    /// Whether no file is given.
    pub fn is_undefined(&self) -> bool {
        self.0.is_undefined()
    }
}

impl From<Blob> for Upload {
    fn from(blob: Blob) -> Self {
        Self(blob.into())
    }
}

impl From<web_sys::File> for Upload {
    fn from(file: web_sys::File) -> Self {
        Self(file.into())
    }
}

/// The arguments of an operation that takes none.
#[derive(Debug, Serialize)]
pub(super) struct Nothing {}

#[cfg(test)]
#[path = "typed_tests.rs"]
mod tests;
