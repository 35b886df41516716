//! Reads a snapshot from rows.

use std::collections::HashMap;

use serde::de::value::StrDeserializer;
use serde::de::{DeserializeSeed, Deserializer, Error as _, IntoDeserializer, MapAccess, SeqAccess, Visitor};
use serde::forward_to_deserialize_any;

use super::to_rows::Error;

/// The rows of all collections: keys and texts by the path of the collection.
pub type RowsByCollection = HashMap<String, Vec<(String, String)>>;

/// Returns the path of a field.
pub fn path_of(parent: &str, field: &str) -> String {
    if parent.is_empty() { field.to_owned() } else { format!("{parent}/{field}") }
}

/// Reads a value from its rows.
pub fn from_rows<T: serde::de::DeserializeOwned>(rows: &RowsByCollection) -> Result<T, Error> {
    T::deserialize(RowDeserializer { rows, path: String::new() })
}

#[derive(Clone)]
struct RowDeserializer<'a> {
    rows: &'a RowsByCollection,
    path: String,
}

impl<'a> RowDeserializer<'a> {
    fn entries(&self) -> &'a [(String, String)] {
        self.rows.get(&self.path).map_or(&[], Vec::as_slice)
    }

    fn whole(&self) -> Result<&'a str, Error> {
        match self.entries() {
            [(_, text)] => Ok(text),
            _ => Err(Error::custom(format!("{} is missing", self.path))),
        }
    }
}

impl<'de> Deserializer<'de> for RowDeserializer<'de> {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        serde_json::Deserializer::from_str(self.whole()?).deserialize_any(visitor)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        serde_json::Deserializer::from_str(self.whole()?).deserialize_option(visitor)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        serde_json::Deserializer::from_str(self.whole()?).deserialize_enum(name, variants, visitor)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        let mut entries: Vec<_> = self.entries().iter().map(|(key, text)| (key.parse().unwrap_or(usize::MAX), text.as_str())).collect();
        entries.sort_unstable_by_key(|(at, _)| *at);
        if entries.iter().enumerate().any(|(wanted, (at, _))| wanted != *at) {
            return Err(Error::custom(format!("{} has a gap", self.path)));
        }
        visitor.visit_seq(Items { texts: entries.into_iter().map(|(_, text)| text) })
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_map(Entries { entries: self.entries().iter(), text: "" })
    }

    fn deserialize_struct<V: Visitor<'de>>(self, _: &'static str, fields: &'static [&'static str], visitor: V) -> Result<V::Value, Error> {
        visitor.visit_map(Fields { parent: self, fields: fields.iter(), field: "" })
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct
        tuple tuple_struct identifier ignored_any
    }
}

struct Items<I> {
    texts: I,
}

impl<'de, I: Iterator<Item = &'de str>> SeqAccess<'de> for Items<I> {
    type Error = Error;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Error> {
        let text = self.texts.next();
        text.map(|text| seed.deserialize(&mut serde_json::Deserializer::from_str(text))).transpose()
    }
}

struct Entries<'a> {
    entries: std::slice::Iter<'a, (String, String)>,
    text: &'a str,
}

impl<'de> MapAccess<'de> for Entries<'de> {
    type Error = Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Error> {
        let Some((key, text)) = self.entries.next() else {
            return Ok(None);
        };
        self.text = text;
        seed.deserialize(&mut serde_json::Deserializer::from_str(key)).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Error> {
        seed.deserialize(&mut serde_json::Deserializer::from_str(self.text))
    }
}

struct Fields<'a> {
    parent: RowDeserializer<'a>,
    fields: std::slice::Iter<'static, &'static str>,
    field: &'static str,
}

impl<'de> MapAccess<'de> for Fields<'de> {
    type Error = Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Error> {
        let Some(field) = self.fields.next() else {
            return Ok(None);
        };
        self.field = field;
        let name: StrDeserializer<'_, Error> = field.into_deserializer();
        seed.deserialize(name).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Error> {
        let path = path_of(&self.parent.path, self.field);
        seed.deserialize(RowDeserializer { rows: self.parent.rows, path })
    }
}
