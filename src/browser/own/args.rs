//! From a JavaScript object to the arguments that the core reads, with the values kept for the body.

use js_sys::{Array, BigInt, Date, Intl, JsString, Number, Object};
use wasm_bindgen::{JsCast, JsValue};

use super::page_function::call;
use crate::core::args::{ArgType, Record};
use crate::core::request::Request;
use crate::core::text::{contains_byte, split_once_or_all};

/// Arguments for the core and, in the same order, their names and values.
pub struct Encoded {
    pub record: Record,
    pub names: Vec<String>,
    pub values: Vec<JsValue>,
    /// The places of texts that hold half of a surrogate pair: JSON has an escape for it, an address has none.
    broken: Vec<usize>,
}

/// A number without an exponent: the API reads decimals only.
pub fn decimal(value: f64) -> String {
    let text = Number::from(value).to_string_with_radix(10).map(String::from).unwrap_or_default();
    if contains_byte(text.as_bytes(), b'e') { without_exponent(value).unwrap_or(text) } else { text }
}

fn without_exponent(value: f64) -> Option<String> {
    let entries = [("useGrouping", JsValue::FALSE), ("maximumFractionDigits", 20.into())];
    let entries: Array = entries.iter().map(|(name, value)| Array::of2(&JsValue::from_str(name), value)).collect();
    let options = Object::from_entries(&entries).ok()?;
    let format = Intl::NumberFormat::new(&Array::of1(&"en-US".into()), &options).format();
    format.call1(&JsValue::UNDEFINED, &value.into()).ok()?.as_string()
}

fn scalar(value: &JsValue) -> Option<(ArgType, String)> {
    if let Some(text) = value.as_string() {
        return Some((ArgType::Text, text));
    }
    if let Some(truth) = value.as_bool() {
        return Some((ArgType::Boolean, if truth { "true" } else { "false" }.into()));
    }
    if let Some(number) = value.as_f64() {
        return Some((ArgType::Number, decimal(number)));
    }
    if value.is_bigint() {
        return Some((ArgType::Number, value.unchecked_ref::<BigInt>().to_string(10).ok()?.into()));
    }
    instant(value).map(|text| (ArgType::Date, text))
}

/// The instant of a date in UTC, and behind it the caller's own day, for parameters that are days.
fn instant(value: &JsValue) -> Option<String> {
    if !value.is_instance_of::<Date>() {
        return None;
    }
    // An object that only inherits from Date, or a proxy of a Date, throws here.
    let time = call(&["Date", "prototype", "getTime"], value, &JsValue::UNDEFINED).ok()?.as_f64()?;
    let date = Date::new(&time.into());
    let local = Date::new(&(time - date.get_timezone_offset() * 60_000.0).into());
    // The last day of the calendar may have no local day.
    if date.value_of().is_nan() || local.value_of().is_nan() {
        return None;
    }
    let mut text = String::from(date.to_iso_string());
    text.push_str(split_once_or_all(&String::from(local.to_iso_string()), b'T').0);
    Some(text)
}

impl Encoded {
    /// Encodes the enumerable properties of an object; what is undefined is left out.
    ///
    /// # Errors
    /// What a getter or a proxy of the object throws.
    pub fn of(object: &Object) -> Result<Self, JsValue> {
        let mut encoded = Self { record: Record::default(), names: Vec::new(), values: Vec::new(), broken: Vec::new() };
        for entry in call(&["Object", "entries"], &JsValue::UNDEFINED, object)?.dyn_into::<Array>()?.iter() {
            let entry: Array = entry.dyn_into()?;
            let (name, value) = (entry.get(0).as_string().unwrap_or_default(), entry.get(1));
            if value.is_undefined() {
                continue;
            }
            let mut texts = Array::of1(&value);
            match scalar(&value) {
                Some((kind, text)) => encoded.record.push(&name, kind, &text),
                None if call(&["Array", "isArray"], &JsValue::UNDEFINED, &value)?.is_truthy() => {
                    texts = call(&["Array", "from"], &js_sys::global(), &value)?.dyn_into()?;
                    encoded.push_list(&name, &texts);
                }
                None => encoded.record.push(&name, ArgType::Other, if value.is_null() { "null" } else { "" }),
            }
            if !texts.iter().all(|text| is_whole(&text)) {
                encoded.broken.push(encoded.values.len());
            }
            encoded.names.push(name);
            encoded.values.push(value);
        }
        Ok(encoded)
    }

    /// Returns whether every text can be written that is not part of the body.
    pub fn fits_address(&self, request: &Request) -> bool {
        self.broken.iter().all(|place| request.body_args().any(|part| part == *place))
    }

    fn push_list(&mut self, name: &str, items: &Array) {
        let texts: Option<Vec<String>> = items.iter().map(|item| scalar(&item).map(|(_, text)| text)).collect();
        match texts {
            Some(texts) => self.record.push_list(name, texts.iter().map(String::as_str)),
            None => self.record.push_mixed_list(name),
        }
    }
}

/// Returns whether a value is no text with half of a surrogate pair.
fn is_whole(value: &JsValue) -> bool {
    // The exact look goes character by character through JavaScript, so it is kept for texts that may need it.
    let is_suspect = value.as_string().is_some_and(|text| text.chars().any(|sign| sign == char::REPLACEMENT_CHARACTER));
    !is_suspect || value.dyn_ref::<JsString>().is_none_or(JsString::is_valid_utf16)
}
