//! The members of lists and objects.

use js_sys::{Array, Object, Reflect};
use serde::de::value::BorrowedStrDeserializer;
use serde::de::{DeserializeSeed, IntoDeserializer, MapAccess, SeqAccess};
use wasm_bindgen::JsValue;

use super::OTHER;
use super::de::member;
use super::fault::Fault;
use super::js::others;

/// The items of a list.
pub struct Items {
    array: Array,
    next: u32,
}

impl Items {
    pub const fn of(array: Array) -> Self {
        Self { array, next: 0 }
    }
}

impl<'de> SeqAccess<'de> for Items {
    type Error = Fault;

    fn next_element_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, Fault> {
        if self.next >= self.array.length() {
            return Ok(None);
        }
        let place = self.next;
        self.next += 1;
        member(seed, &self.array.get(place)).map(Some).map_err(|fault| fault.at_place(place as usize))
    }

    fn size_hint(&self) -> Option<usize> {
        Some((self.array.length() - self.next) as usize)
    }
}

/// The entries of an object whose names nobody knows.
pub struct Entries {
    entries: Array,
    next: u32,
    name: String,
    value: JsValue,
}

impl Entries {
    pub fn of(object: &Object) -> Self {
        Self { entries: Object::entries(object), next: 0, name: String::new(), value: JsValue::UNDEFINED }
    }
}

impl<'de> MapAccess<'de> for Entries {
    type Error = Fault;

    fn next_key_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, Fault> {
        if self.next >= self.entries.length() {
            return Ok(None);
        }
        let entry = Array::from(&self.entries.get(self.next));
        self.next += 1;
        self.name = entry.get(0).as_string().unwrap_or_default();
        self.value = entry.get(1);
        seed.deserialize(self.name.as_str().into_deserializer()).map(Some)
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, Fault> {
        member(seed, &self.value).map_err(|fault| fault.in_member(&self.name))
    }
}

/// The fields of a model, and last, where the model takes them, the entries that it does not know.
pub struct Fields {
    object: Object,
    fields: &'static [&'static str],
    next: usize,
    name: &'static str,
    value: JsValue,
}

impl Fields {
    pub const fn of(object: Object, fields: &'static [&'static str]) -> Self {
        Self { object, fields, next: 0, name: "", value: JsValue::UNDEFINED }
    }
}

impl<'de> MapAccess<'de> for Fields {
    type Error = Fault;

    fn next_key_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, Fault> {
        while let Some(name) = self.fields.get(self.next) {
            self.next += 1;
            self.name = name;
            self.value = match *name {
                OTHER => others(&self.object, self.fields),
                name => Reflect::get(&self.object, &JsValue::from_str(name)).unwrap_or(JsValue::UNDEFINED),
            };
            // A field that is missing has the model's default.
            if !self.value.is_undefined() {
                return seed.deserialize(BorrowedStrDeserializer::new(name)).map(Some);
            }
        }
        Ok(None)
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, Fault> {
        member(seed, &self.value).map_err(|fault| fault.in_member(self.name))
    }
}
