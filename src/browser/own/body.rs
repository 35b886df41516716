//! The body of a request, made of the caller's own values.

use js_sys::{Array, ArrayBuffer, Object};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, File, FormData};

use super::args::{Encoded, decimal};
use super::json::{json, tag_of};
use super::page_function::call;
use super::transport::Outgoing;
use crate::core::operation::Body;
use crate::core::request::Request;

const JSON: Option<&str> = Some("application/json");
const BYTES: Option<&str> = Some("application/octet-stream");

/// A body as `fetch` takes it, with its type where the browser does not add one.
pub type Made = (Option<JsValue>, Option<&'static str>);

/// The body of a free request: a `FormData`, a `Blob` or bytes go as they are, anything else as JSON.
///
/// # Errors
/// What writing the body throws.
pub fn free(body: Option<&JsValue>) -> Result<Made, JsValue> {
    match body {
        None => Ok((None, None)),
        Some(form) if form.is_instance_of::<FormData>() => Ok((Some(form.clone()), None)),
        Some(bytes) if is_raw(bytes) => Ok((Some(bytes.clone()), BYTES)),
        // The browser itself writes the type.
        Some(form) if form.is_object() && tag_of(form)? == "URLSearchParams" => Ok((Some(form.clone()), None)),
        Some(value) => Ok((Some(json(value, "body")?), JSON)),
    }
}

/// An operation's request with its body.
///
/// # Errors
/// What writing the body throws.
pub fn outgoing(request: Request, encoded: &Encoded) -> Result<Outgoing, JsValue> {
    let parts: Vec<_> = request.body_args().filter_map(|at| Some((encoded.names.get(at)?.as_str(), encoded.values.get(at)?))).collect();
    let Request { method, url, body, .. } = request;
    let whole = parts.first().map_or(JsValue::UNDEFINED, |(_, value)| (*value).clone());
    let (body, content_type) = match body {
        Body::None => (None, None),
        Body::Object => (Some(json(&object(&parts)?, "")?), JSON),
        Body::Value => (Some(json(&whole, parts.first().map_or("", |(name, _)| *name))?), JSON),
        Body::Quoted => (Some(json(&text_of(&whole)?.into(), "")?), JSON),
        Body::Multipart => (Some(form(&parts)?), None),
        Body::Raw if is_raw(&whole) => (Some(whole), BYTES),
        Body::Raw => return Err([parts.first().map_or("", |(name, _)| *name), " must be a Blob, a File or bytes"].concat().into()),
    };
    Ok(Outgoing { method, url, body, content_type, is_question: false })
}

fn is_bytes(value: &JsValue) -> bool {
    value.is_instance_of::<ArrayBuffer>() || ArrayBuffer::is_view(value)
}

fn is_raw(value: &JsValue) -> bool {
    is_bytes(value) || value.is_instance_of::<Blob>()
}

/// A value as text: a number in decimals, a list as its items with commas between them.
fn text_of(value: &JsValue) -> Result<String, JsValue> {
    match value.as_f64() {
        Some(number) => Ok(decimal(number)),
        None => Ok(call(&["String"], &JsValue::UNDEFINED, value)?.as_string().unwrap_or_default()),
    }
}

fn object(parts: &[(&str, &JsValue)]) -> Result<JsValue, JsValue> {
    let entries: Array = parts.iter().map(|(name, value)| Array::of2(&JsValue::from_str(name), value)).collect();
    // Not set one by one: setting `__proto__` would make no field of it.
    Ok(Object::from_entries(&entries)?.into())
}

fn form(parts: &[(&str, &JsValue)]) -> Result<JsValue, JsValue> {
    let form = FormData::new()?;
    for (name, value) in parts {
        if let Some(file) = value.dyn_ref::<Blob>() {
            let shown = file.dyn_ref::<File>().map_or_else(|| "file".into(), File::name);
            form.append_with_blob_and_filename(name, file, &shown)?;
        } else if is_bytes(value) {
            form.append_with_blob_and_filename(name, &Blob::new_with_buffer_source_sequence(&Array::of1(value))?, "file")?;
        } else if value.is_instance_of::<js_sys::Date>() {
            let text = call(&["Date", "prototype", "toISOString"], value, &JsValue::UNDEFINED)?;
            form.append_with_str(name, &text.as_string().unwrap_or_default())?;
        } else if value.is_object() && !call(&["Array", "isArray"], &JsValue::UNDEFINED, value)?.is_truthy() {
            return Err([name, " must be text, a number, a File or bytes"].concat().into());
        } else {
            form.append_with_str(name, &text_of(value)?)?;
        }
    }
    Ok(form.into())
}
