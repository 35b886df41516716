//! From a JavaScript object to the arguments that the core reads, with the values kept for the body.

use js_sys::{Array, Date, JSON, Object};
use wasm_bindgen::{JsCast, JsValue};

use crate::core::args::{Args, Kind};

/// Arguments for the core and, in the same order, their values.
pub struct Encoded {
    pub args: Args,
    pub values: Vec<JsValue>,
}

/// A number as JavaScript writes it.
pub fn decimal(value: f64) -> String {
    js_sys::Number::from(value).to_string_with_radix(10).map(String::from).unwrap_or_default()
}

fn scalar(value: &JsValue) -> Option<(Kind, String)> {
    if let Some(text) = value.as_string() {
        return Some((Kind::Text, text));
    }
    if let Some(truth) = value.as_bool() {
        return Some((Kind::Boolean, if truth { "true" } else { "false" }.into()));
    }
    if let Some(number) = value.as_f64() {
        return Some((Kind::Number, decimal(number)));
    }
    let date: &Date = value.dyn_ref()?;
    if date.value_of().is_nan() {
        return None;
    }
    // Behind the instant the caller's own day, for parameters that are days.
    let local = Date::new(&(date.value_of() - date.get_timezone_offset() * 60_000.0).into());
    let mut text = String::from(date.to_iso_string());
    text.push_str(String::from(local.to_iso_string()).split('T').next().unwrap_or_default());
    Some((Kind::Date, text))
}

impl Encoded {
    /// Encodes the enumerable properties of an object; what is undefined is left out.
    pub fn of(object: &Object) -> Self {
        let mut encoded = Self { args: Args::new(), values: Vec::new() };
        for entry in Object::entries(object).iter() {
            let entry = Array::from(&entry);
            let (name, value) = (entry.get(0).as_string().unwrap_or_default(), entry.get(1));
            if value.is_undefined() {
                continue;
            }
            match scalar(&value) {
                Some((kind, text)) => encoded.args.push(&name, kind, &text),
                None if Array::is_array(&value) => encoded.push_list(&name, &Array::from(&value)),
                None => encoded.args.push(&name, Kind::Other, ""),
            }
            encoded.values.push(value);
        }
        encoded
    }

    fn push_list(&mut self, name: &str, items: &Array) {
        let texts: Option<Vec<String>> = items.iter().map(|item| scalar(&item).map(|(_, text)| text)).collect();
        match texts {
            Some(texts) => self.args.push_list(name, texts.iter().map(String::as_str)),
            // A list of objects can only be part of a body, and no CSV parameter takes a bracket.
            None => self.args.push(name, Kind::List, "["),
        }
    }

    /// The JSON text of a value.
    pub fn json(value: &JsValue) -> Option<String> {
        JSON::stringify(value).ok().map(String::from)
    }
}
