//! Answers in types of the caller's, by serde.

use serde::de::{self, DeserializeSeed, IntoDeserializer, Visitor};
use wasm_bindgen::JsValue;

use super::fault::Fault;
use super::js::{Js, kind_of};
use super::members::{Entries, Fields, Items};

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
