//! From an answer to the caller's type.

mod de;
mod fault;
mod members;

use serde::de::DeserializeOwned;
use wasm_bindgen::JsValue;

use super::call::RawAnswer;
use super::pages::{Page, items_of};
use super::values::Value;
use crate::core::error::{Error, ErrorKind};

use de::Js;
use fault::Fault;

/// The member of a model that takes the fields which the model does not know.
pub const OTHER: &str = "$other";

/// Reads one value.
pub fn one<T: DeserializeOwned>(answer: RawAnswer, operation: &str) -> Result<T, Error> {
    read(&answer.data).map_err(|fault| fault.into_error(operation))
}

/// Reads a value of the page's.
#[cfg(feature = "testing")]
pub fn any<T: DeserializeOwned>(value: JsValue, operation: &str) -> Result<T, Error> {
    read(&value).map_err(|fault| fault.into_error(operation))
}

/// Reads a page of a list.
pub fn page<T: DeserializeOwned>(answer: RawAnswer, operation: &str) -> Result<Page<T>, Error> {
    let mut items = Vec::new();
    for (place, item) in items_of(&answer.data).iter().enumerate() {
        items.push(read(&item).map_err(|fault| fault.at_place(place).into_error(operation))?);
    }
    Ok(Page::new(items, answer.total))
}

/// Reads a value of any shape.
pub fn value(answer: RawAnswer, operation: &str) -> Result<Value, Error> {
    Value::from_js(&answer.data).ok_or_else(|| Error::with_message(ErrorKind::BadAnswer, operation, "The answer is nested too deeply."))
}

fn read<T: DeserializeOwned>(value: &JsValue) -> Result<T, Fault> {
    T::deserialize(Js::new(value, true))
}

#[cfg(test)]
#[cfg(target_arch = "wasm32")]
mod tests;
