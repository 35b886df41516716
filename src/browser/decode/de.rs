//! Reads a JavaScript value leniently: numbers and booleans that came as text, and members that are null.

use js_sys::{Array, Number, Object};
use serde::de::{self, DeserializeSeed, IntoDeserializer, Visitor};
use wasm_bindgen::{JsCast, JsValue};

use super::fault::Fault;
use super::members::{Entries, Fields, Items};

/// A value of an answer.
pub struct Js<'v> {
    value: &'v JsValue,
    /// The answer itself, not a member of it: an answer that is nothing is no empty model.
    is_whole: bool,
}

impl<'v> Js<'v> {
    pub const fn new(value: &'v JsValue, is_whole: bool) -> Self {
        Self { value, is_whole }
    }

    fn is_nothing(&self) -> bool {
        self.value.is_null() || self.value.is_undefined()
    }

    fn is_missing(&self) -> bool {
        !self.is_whole && self.is_nothing()
    }

    fn wrong(&self, expected: &str) -> Fault {
        Fault::new(&["expected ", expected, ", found ", kind_of(self.value)].concat())
    }

    /// A whole number, also as text; nothing is 0.
    fn integer(&self) -> Result<i64, Fault> {
        if self.is_missing() {
            return Ok(0);
        }
        let wrong = || self.wrong("an integer");
        if let Some(text) = self.value.as_string() {
            let text = text.trim();
            return if text.is_empty() { Ok(0) } else { text.parse().map_err(|_| wrong()) };
        }
        if let Some(truth) = self.value.as_bool() {
            return Ok(i64::from(truth));
        }
        let number = self.value.as_f64().ok_or_else(wrong)?;
        let whole = number as i64;
        if whole as f64 == number { Ok(whole) } else { Err(self.wrong("an integer")) }
    }

    fn number(&self) -> Result<f64, Fault> {
        if self.is_missing() {
            return Ok(0.0);
        }
        let number = match self.value.as_f64() {
            Some(number) => number,
            // The browser reads decimals: the code for it would be the largest part of a small module.
            None if self.value.is_string() => self.value.unchecked_into_f64(),
            None => f64::NAN,
        };
        if number.is_nan() { Err(self.wrong("a number")) } else { Ok(number) }
    }

    fn truth(&self) -> Result<bool, Fault> {
        if self.is_missing() {
            return Ok(false);
        }
        if let Some(truth) = self.value.as_bool() {
            return Ok(truth);
        }
        let text = self.value.as_string().unwrap_or_default();
        match (self.value.as_f64(), text.trim()) {
            (Some(1.0), _) | (_, "1") => Ok(true),
            (Some(0.0), _) | (_, "0") => Ok(false),
            (_, text) if text.eq_ignore_ascii_case("true") => Ok(true),
            (_, text) if text.eq_ignore_ascii_case("false") => Ok(false),
            _ => Err(self.wrong("a boolean")),
        }
    }

    fn text(&self) -> Result<String, Fault> {
        if self.is_missing() {
            return Ok(String::new());
        }
        if let Some(text) = self.value.as_string() {
            return Ok(text);
        }
        if let Some(number) = self.value.as_f64() {
            return Ok(Number::from(number).to_js_string().into());
        }
        match self.value.as_bool() {
            Some(truth) => Ok(if truth { "true" } else { "false" }.into()),
            None => Err(self.wrong("text")),
        }
    }

    fn array(&self) -> Result<Array, Fault> {
        // A page past the end of a list may have nothing at all.
        if self.is_nothing() {
            return Ok(Array::new());
        }
        if Array::is_array(self.value) { Ok(self.value.clone().unchecked_into()) } else { Err(self.wrong("a list")) }
    }

    fn object(&self) -> Result<Object, Fault> {
        if self.is_missing() {
            return Ok(Object::new());
        }
        if self.value.is_object() && !Array::is_array(self.value) {
            Ok(self.value.clone().unchecked_into())
        } else {
            Err(self.wrong("an object"))
        }
    }
}

fn kind_of(value: &JsValue) -> &'static str {
    match () {
        () if value.is_undefined() || value.is_null() => "nothing",
        () if value.is_string() => "text",
        () if value.as_f64().is_some() => "a number",
        () if value.as_bool().is_some() => "a boolean",
        () if Array::is_array(value) => "a list",
        () => "an object",
    }
}

/// Every width is read as the widest; a visitor of a narrower one refuses what does not fit.
macro_rules! read_as {
    ($read:ident, $visit:ident: $($method:ident)*) => {
        $(fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
            visitor.$visit(self.$read()?)
        })*
    };
}

impl<'de> de::Deserializer<'de> for Js<'_> {
    type Error = Fault;

    read_as!(integer, visit_i64: deserialize_i8 deserialize_i16 deserialize_i32 deserialize_i64 deserialize_u8 deserialize_u16 deserialize_u32 deserialize_u64);
    read_as!(number, visit_f64: deserialize_f32 deserialize_f64);
    read_as!(truth, visit_bool: deserialize_bool);
    read_as!(text, visit_string: deserialize_str deserialize_string deserialize_char deserialize_identifier);

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match kind_of(self.value) {
            "nothing" => visitor.visit_unit(),
            "text" => self.deserialize_string(visitor),
            "a number" => match self.integer() {
                Ok(whole) => visitor.visit_i64(whole),
                Err(_) => self.deserialize_f64(visitor),
            },
            "a boolean" => self.deserialize_bool(visitor),
            "a list" => self.deserialize_seq(visitor),
            _ => self.deserialize_map(visitor),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        if self.is_nothing() { visitor.visit_none() } else { visitor.visit_some(self) }
    }

    fn deserialize_unit<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_unit()
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_unit()
    }

    fn deserialize_unit_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_unit()
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_seq(Items::of(self.array()?))
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Fault> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(self, _: &'static str, _: usize, visitor: V) -> Result<V::Value, Fault> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_map(Entries::of(&self.object()?))
    }

    fn deserialize_struct<V: Visitor<'de>>(self, _: &'static str, fields: &'static [&'static str], visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_map(Fields::of(self.object()?, fields))
    }

    fn deserialize_enum<V: Visitor<'de>>(self, _: &'static str, _: &'static [&'static str], visitor: V) -> Result<V::Value, Fault> {
        let name = self.value.as_string().ok_or_else(|| self.wrong("the name of a variant"))?;
        visitor.visit_enum(name.into_deserializer())
    }

    fn deserialize_bytes<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_byte_buf<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        self.deserialize_seq(visitor)
    }
}

/// Reads a member of an answer.
pub fn member<'de, S: DeserializeSeed<'de>>(seed: S, value: &JsValue) -> Result<S::Value, Fault> {
    seed.deserialize(Js::new(value, false))
}
