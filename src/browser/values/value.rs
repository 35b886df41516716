use std::collections::BTreeMap;
use std::fmt;

use js_sys::{Array, Object};
use serde::de::{DeserializeOwned, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use wasm_bindgen::{JsCast, JsValue};

/// No answer of the API is nested more deeply; a deeper one would end the stack of the module.
const DEEPEST: u32 = 100;

/// A value of JSON whose shape nobody knows, or that differs from site to site.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Value {
    /// Nothing: left out of arguments.
    #[default]
    Undefined,
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number.
    Number(f64),
    /// Text.
    Text(String),
    /// A list.
    List(Vec<Self>),
    /// An object.
    Object(BTreeMap<String, Self>),
}

impl Value {
    /// Returns whether there is none.
    pub const fn is_undefined(&self) -> bool {
        matches!(self, Self::Undefined)
    }

    /// Returns whether there is none, or `null`.
    pub const fn is_nothing(&self) -> bool {
        matches!(self, Self::Undefined | Self::Null)
    }

    /// A member of an object.
    pub fn get(&self, name: &str) -> Option<&Self> {
        match self {
            Self::Object(members) => members.get(name),
            _ => None,
        }
    }

    /// A text.
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// A whole number, also one that came as text.
    pub fn as_i64(&self) -> Option<i64> {
        match self {
            Self::Number(number) => Some(*number as i64).filter(|whole| *whole as f64 == *number),
            Self::Text(text) => text.trim_ascii().parse().ok(),
            _ => None,
        }
    }

    /// A number.
    pub const fn as_f64(&self) -> Option<f64> {
        match self {
            Self::Number(number) => Some(*number),
            _ => None,
        }
    }

    /// `true` or `false`.
    pub const fn as_bool(&self) -> Option<bool> {
        match self {
            Self::Bool(truth) => Some(*truth),
            _ => None,
        }
    }

    /// The items of a list.
    pub fn items(&self) -> &[Self] {
        match self {
            Self::List(items) => items,
            _ => &[],
        }
    }

    /// The new id of an answer that is the id itself on some sites and an object with this member on others.
    pub fn id(&self, member: &str) -> Option<i64> {
        self.as_i64().or_else(|| self.get(member)?.as_i64())
    }

    /// The value of a page. `None` where it is nested too deeply. Functions and symbols become nothing.
    pub fn from_js(value: &JsValue) -> Option<Self> {
        Self::read(value, DEEPEST)
    }

    fn read(value: &JsValue, depth: u32) -> Option<Self> {
        if value.is_undefined() {
            return Some(Self::Undefined);
        }
        if value.is_null() {
            return Some(Self::Null);
        }
        if let Some(text) = value.as_string() {
            return Some(Self::Text(text));
        }
        if let Some(number) = value.as_f64() {
            return Some(Self::Number(number));
        }
        if let Some(truth) = value.as_bool() {
            return Some(Self::Bool(truth));
        }
        let depth = depth.checked_sub(1)?;
        if Array::is_array(value) {
            let items = value.unchecked_ref::<Array>().iter().map(|item| Self::read(&item, depth));
            return items.collect::<Option<_>>().map(Self::List);
        }
        if !value.is_object() {
            return Some(Self::Undefined);
        }
        let entries = Object::entries(value.unchecked_ref());
        // Inserted one by one: `collect` sorts first, and the code that sorts is larger than all else here.
        let mut members = BTreeMap::new();
        for entry in entries.iter() {
            let entry = Array::from(&entry);
            members.insert(entry.get(0).as_string()?, Self::read(&entry.get(1), depth)?);
        }
        Some(Self::Object(members))
    }

    /// Reads the value as a type of the caller's, with the same lenience as an answer.
    ///
    /// # Errors
    /// `bad-answer` with the place that does not fit.
    pub fn decode<T: DeserializeOwned>(&self) -> Result<T, crate::Error> {
        let answer = crate::browser::call::RawAnswer { data: self.to_js(), total: None };
        crate::browser::decode::by_serde(answer, "decode")
    }

    /// The value as one of the page.
    pub fn to_js(&self) -> JsValue {
        match self {
            Self::Undefined => JsValue::UNDEFINED,
            Self::Null => JsValue::NULL,
            Self::Bool(truth) => JsValue::from_bool(*truth),
            Self::Number(number) => JsValue::from_f64(*number),
            Self::Text(text) => JsValue::from_str(text),
            Self::List(items) => items.iter().map(Self::to_js).collect::<Array>().into(),
            Self::Object(members) => {
                let entries: Array = members.iter().map(|(name, value)| Array::of2(&JsValue::from_str(name), &value.to_js())).collect();
                // Entries of texts always make an object.
                Object::from_entries(&entries).map_or(JsValue::UNDEFINED, JsValue::from)
            }
        }
    }
}

impl Serialize for Value {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Undefined | Self::Null => serializer.serialize_none(),
            Self::Bool(truth) => serializer.serialize_bool(*truth),
            Self::Number(number) => match self.as_i64() {
                Some(whole) => serializer.serialize_i64(whole),
                None => serializer.serialize_f64(*number),
            },
            Self::Text(text) => serializer.serialize_str(text),
            Self::List(items) => items.serialize(serializer),
            Self::Object(members) => members.serialize(serializer),
        }
    }
}

struct AnyValue;

impl<'de> Visitor<'de> for AnyValue {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value of JSON")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_none<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_bool<E>(self, truth: bool) -> Result<Value, E> {
        Ok(Value::Bool(truth))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Value, E> {
        Ok(Value::Number(number as f64))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Value, E> {
        Ok(Value::Number(number as f64))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Value, E> {
        Ok(Value::Number(number))
    }

    fn visit_str<E>(self, text: &str) -> Result<Value, E> {
        Ok(Value::Text(text.into()))
    }

    fn visit_string<E>(self, text: String) -> Result<Value, E> {
        Ok(Value::Text(text))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element()? {
            list.push(item);
        }
        Ok(Value::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Value, A::Error> {
        let mut members = BTreeMap::new();
        while let Some((name, value)) = entries.next_entry()? {
            members.insert(name, value);
        }
        Ok(Value::Object(members))
    }
}

impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(AnyValue)
    }
}

impl From<bool> for Value {
    fn from(truth: bool) -> Self {
        Self::Bool(truth)
    }
}

impl From<i64> for Value {
    fn from(number: i64) -> Self {
        Self::Number(number as f64)
    }
}

impl From<i32> for Value {
    fn from(number: i32) -> Self {
        Self::Number(number.into())
    }
}

impl From<f64> for Value {
    fn from(number: f64) -> Self {
        Self::Number(number)
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.into())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl<T: Into<Self>> From<Vec<T>> for Value {
    fn from(items: Vec<T>) -> Self {
        Self::List(items.into_iter().map(Into::into).collect())
    }
}

impl From<BTreeMap<String, Self>> for Value {
    fn from(members: BTreeMap<String, Self>) -> Self {
        Self::Object(members)
    }
}
