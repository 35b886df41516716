//! From an answer to the caller's type.

mod de;
mod fault;
mod js;
mod members;
mod slot;

use serde::de::DeserializeOwned;
use wasm_bindgen::JsValue;

use super::call::RawAnswer;
use super::error::property;
use super::pages::{Page, items_of};
use super::values::Value;
use crate::core::error::{Error, ErrorKind};

pub use fault::Fault;
pub use js::Js;
pub use slot::{Model, Slot, fill};

pub(crate) use slot::model;

/// The member of a model that takes the fields which the model does not know.
pub const OTHER: &str = "$other";

/// Reads one value.
pub fn one<T: Slot + Default>(answer: RawAnswer, operation: &str) -> Result<T, Error> {
    let mut read = T::default();
    put(&mut read, &answer.data, operation)?;
    Ok(read)
}

fn put(slot: &mut dyn Slot, value: &JsValue, operation: &str) -> Result<(), Error> {
    slot.put(Js::new(value, true)).map_err(|fault| fault.into_error(operation))
}

/// Reads a value in a type of the caller's.
pub fn by_serde<T: DeserializeOwned>(answer: RawAnswer, operation: &str) -> Result<T, Error> {
    read(&answer.data).map_err(|fault| fault.into_error(operation))
}

/// Reads a value of the page's.
#[cfg(feature = "testing")]
pub fn any<T: DeserializeOwned>(value: JsValue, operation: &str) -> Result<T, Error> {
    read(&value).map_err(|fault| fault.into_error(operation))
}

/// Reads a page of a list.
pub fn page<T: Slot + Default>(answer: RawAnswer, operation: &str) -> Result<Page<T>, Error> {
    let mut items = Vec::new();
    put(&mut items, &items_of(&answer.data), operation)?;
    Ok(Page::new(items, answer.total))
}

/// Reads the id of something new, which an answer is on some sites and has in this member on others.
pub fn created<T: Slot + Default>(answer: RawAnswer, operation: &str, member: &str) -> Result<T, Error> {
    let inside = property(&answer.data, member);
    let data = if inside.is_undefined() { answer.data } else { inside };
    // `true` says that something was made, and not what.
    if data.as_bool().is_some() {
        return Err(Fault::new("expected an id, found a boolean").into_error(operation));
    }
    one(RawAnswer { data, total: None }, operation)
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
