//! The JSON text of the caller's own values.
//!
//! `JSON.stringify` would leave out or replace without a word what JSON cannot hold, and asks functions named `toJSON` that old libraries of a
//! page give to arrays and dates.

use js_sys::{Array, BigInt, Function, JSON, Object};
use wasm_bindgen::{JsCast, JsValue};

use super::page_function::call;
use crate::browser::error::property;

/// More levels are a mistake, and servers refuse them. A value that holds itself has no end of them.
const MOST_LEVELS: u32 = 200;

/// Returns the JSON text of a value; `path` names it in messages.
///
/// # Errors
/// A sentence with the path of the member that has no JSON, or what a getter of the value throws.
pub fn json(value: &JsValue, path: &str) -> Result<JsValue, JsValue> {
    let mut out = String::new();
    write(value, path, 0, &mut out)?;
    Ok(out.into())
}

fn refuse<T>(path: &str, what: &str) -> Result<T, JsValue> {
    Err([if path.is_empty() { "the body" } else { path }, " ", what].concat().into())
}

fn write(value: &JsValue, path: &str, level: u32, out: &mut String) -> Result<(), JsValue> {
    if level > MOST_LEVELS {
        return refuse(path, "holds itself or has too many levels.");
    }
    if value.is_null() {
        out.push_str("null");
    } else if let Some(truth) = value.as_bool() {
        out.push_str(if truth { "true" } else { "false" });
    } else if let Some(number) = value.as_f64() {
        let text = String::from(js_sys::Number::from(number).to_js_string());
        if !number.is_finite() {
            return refuse(path, &["is ", &text, ", which JSON cannot hold."].concat());
        }
        out.push_str(&text);
    } else if value.is_bigint() {
        out.push_str(&String::from(value.unchecked_ref::<BigInt>().to_string(10)?));
    } else if value.is_string() {
        out.push_str(&String::from(JSON::stringify(value)?));
    } else if value.is_object() {
        write_object(value, path, level, out)?;
    } else {
        let kind = value.js_typeof().as_string().unwrap_or_default();
        return refuse(path, &[if value.is_undefined() { "is " } else { "is a " }, &kind, ", which JSON cannot hold."].concat());
    }
    Ok(())
}

/// Returns what a value is, as `Object.prototype.toString` names it. `instanceof` fails for values of another frame.
pub fn tag_of(value: &JsValue) -> Result<String, JsValue> {
    let described = call(&["Object", "prototype", "toString"], value, &JsValue::UNDEFINED)?.as_string().unwrap_or_default();
    Ok(described.get(8..described.len().saturating_sub(1)).unwrap_or_default().into())
}

fn write_object(value: &JsValue, path: &str, level: u32, out: &mut String) -> Result<(), JsValue> {
    let tag = &*tag_of(value)?;
    match tag {
        "Array" => {
            out.push('[');
            for (at, item) in Array::iter(value.unchecked_ref()).enumerate() {
                out.push_str(if at > 0 { "," } else { "" });
                write(&item, &format!("{path}[{at}]"), level + 1, out)?;
            }
            out.push(']');
            return Ok(());
        }
        "Date" => {
            let text = call(&["Date", "prototype", "toISOString"], value, &JsValue::UNDEFINED)?;
            return write(&text, path, level + 1, out);
        }
        "Boolean" | "Number" | "String" => {
            return write(&value.unchecked_ref::<Object>().value_of(), path, level + 1, out);
        }
        _ => {}
    }
    let to_json = property(value, "toJSON");
    if let Some(to_json) = to_json.dyn_ref::<Function>().filter(|_| !matches!(tag, "Map" | "Set")) {
        return write(&to_json.call1(value, &JsValue::from_str(path))?, path, level + 1, out);
    }
    let is_promise = property(value, "then").is_function();
    if tag != "Object" || is_promise {
        return refuse(path, &unfit(if is_promise { "Promise" } else { tag }));
    }
    out.push('{');
    let mut is_first = true;
    for entry in call(&["Object", "entries"], &JsValue::UNDEFINED, value)?.dyn_into::<Array>()?.iter() {
        let entry: Array = entry.dyn_into()?;
        let (name, member) = (entry.get(0), entry.get(1));
        if member.is_undefined() {
            continue;
        }
        out.push_str(if is_first { "" } else { "," });
        is_first = false;
        out.push_str(&String::from(JSON::stringify(&name)?));
        out.push(':');
        let name = name.as_string().unwrap_or_default();
        write(&member, &if path.is_empty() { name } else { [path, ".", &name].concat() }, level + 1, out)?;
    }
    out.push('}');
    Ok(())
}

fn unfit(tag: &str) -> String {
    let advice = match tag {
        "Map" => "Pass Object.fromEntries(map).",
        "Set" => "Pass an array.",
        "Promise" => "Await it first.",
        "File" | "Blob" => "A file goes alone or in a FormData.",
        _ => "Pass a plain object, an array, text or a number.",
    };
    ["is a ", tag, ", which JSON cannot hold. ", advice].concat()
}
