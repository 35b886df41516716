//! A value of an answer, read leniently: numbers and booleans that came as text, and members that are null.

use js_sys::{Array, Number, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};

use super::fault::Fault;

/// A value of an answer.
#[derive(Clone, Copy)]
pub struct Js<'v> {
    pub value: &'v JsValue,
    /// The answer itself, not a member of it: an answer that is nothing is no empty model.
    is_whole: bool,
}

impl<'v> Js<'v> {
    pub const fn new(value: &'v JsValue, is_whole: bool) -> Self {
        Self { value, is_whole }
    }

    pub fn is_nothing(&self) -> bool {
        self.value.is_null() || self.value.is_undefined()
    }

    fn is_missing(&self) -> bool {
        !self.is_whole && self.is_nothing()
    }

    pub fn wrong(&self, expected: &str) -> Fault {
        Fault::new(&["expected ", expected, ", found ", kind_of(self.value)].concat())
    }

    /// A whole number, also as text; nothing is 0.
    pub fn integer(&self) -> Result<i64, Fault> {
        if self.is_missing() {
            return Ok(0);
        }
        let wrong = || self.wrong("an integer");
        if let Some(text) = self.value.as_string() {
            let text = text.trim_ascii();
            return if text.is_empty() { Ok(0) } else { text.parse().map_err(|_| wrong()) };
        }
        if let Some(truth) = self.value.as_bool() {
            return Ok(i64::from(truth));
        }
        let number = self.value.as_f64().ok_or_else(wrong)?;
        let whole = number as i64;
        if whole as f64 == number { Ok(whole) } else { Err(self.wrong("an integer")) }
    }

    pub fn number(&self) -> Result<f64, Fault> {
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

    pub fn truth(&self) -> Result<bool, Fault> {
        if self.is_missing() {
            return Ok(false);
        }
        if let Some(truth) = self.value.as_bool() {
            return Ok(truth);
        }
        let text = self.value.as_string().unwrap_or_default();
        match (self.value.as_f64(), text.trim_ascii()) {
            (Some(1.0), _) | (_, "1") => Ok(true),
            (Some(0.0), _) | (_, "0") => Ok(false),
            (_, text) if text.eq_ignore_ascii_case("true") => Ok(true),
            (_, text) if text.eq_ignore_ascii_case("false") => Ok(false),
            _ => Err(self.wrong("a boolean")),
        }
    }

    pub fn text(&self) -> Result<String, Fault> {
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

    pub fn array(&self) -> Result<Array, Fault> {
        // A page past the end of a list may have nothing at all.
        if self.is_nothing() {
            return Ok(Array::new());
        }
        if Array::is_array(self.value) { Ok(self.value.clone().unchecked_into()) } else { Err(self.wrong("a list")) }
    }

    pub fn object(&self) -> Result<Object, Fault> {
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

/// The words for a value in a message.
pub fn kind_of(value: &JsValue) -> &'static str {
    match () {
        () if value.is_undefined() || value.is_null() => "nothing",
        () if value.is_string() => "text",
        () if value.as_f64().is_some() => "a number",
        () if value.as_bool().is_some() => "a boolean",
        () if Array::is_array(value) => "a list",
        () => "an object",
    }
}

/// The members of an object that are not among these, as an object.
pub fn others(object: &Object, known: &[&str]) -> JsValue {
    let others = Object::new();
    for name in Object::keys(object).iter() {
        let is_known = name.as_string().is_some_and(|name| known.contains(&name.as_str()));
        if let (false, Ok(value)) = (is_known, Reflect::get(object, &name)) {
            // A fresh object takes any property.
            let _ = Reflect::set(&others, &name, &value);
        }
    }
    others.into()
}
