//! From a struct of arguments to an object of the page.

use js_sys::{Array, Object, Reflect};
use serde::Serialize;
use wasm_bindgen::{JsCast, JsValue};

use super::decode::OTHER;
use super::error::{JsFault, property};
use crate::core::error::{Error, ErrorKind};

/// No body of the API is nested more deeply.
const DEEPEST: u32 = 8;

/// The arguments of an operation, as they are sent.
pub trait Arguments {
    /// Writes them by the names of the wire.
    fn write(&self, operation: &str) -> Result<JsValue, Error>;
}

/// The arguments of an operation that takes none, or of one that is called without any.
#[derive(Debug)]
pub struct Nothing;

impl Arguments for Nothing {
    fn write(&self, _: &str) -> Result<JsValue, Error> {
        Ok(Object::new().into())
    }
}

impl<A: Serialize> Arguments for A {
    fn write(&self, operation: &str) -> Result<JsValue, Error> {
        written(self, operation)
    }
}

/// Writes arguments by the names of the wire.
pub fn written<A: Serialize>(args: &A, operation: &str) -> Result<JsValue, Error> {
    let serializer = serde_wasm_bindgen::Serializer::new().serialize_maps_as_objects(true);
    let object = args.serialize(&serializer).map_err(|fault| JsFault::new(&fault.into()).into_error(ErrorKind::BadArgument, operation))?;
    spread_others(&object, DEEPEST);
    Ok(object)
}

/// Puts the fields that a model does not know beside those that it knows: a model that was read can be sent back.
fn spread_others(value: &JsValue, depth: u32) {
    let Some(depth) = depth.checked_sub(1) else {
        return;
    };
    if Array::is_array(value) {
        value.unchecked_ref::<Array>().iter().for_each(|item| spread_others(&item, depth));
        return;
    }
    // Files and dates are objects too, but none of these arguments.
    let is_plain = value.is_object() && Object::get_prototype_of(value) == Object::get_prototype_of(&Object::new());
    if !is_plain {
        return;
    }
    let object: &Object = value.unchecked_ref();
    Object::values(object).iter().for_each(|member| spread_others(&member, depth));
    let others = property(value, OTHER);
    if others.is_object() {
        Object::assign(object, others.unchecked_ref());
        // An object that was just written lets go of any member.
        let _ = Reflect::delete_property(object, &JsValue::from_str(OTHER));
    }
}
