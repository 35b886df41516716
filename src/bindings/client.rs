//! The client for those who run `wasm-pack build`: `await connect()`, `axero.call('users.me')`.
//!
//! Parameters are taken as any value and looked at inside: glue that converts them throws an error that is none of ours, and leaks.

use js_sys::{Array, Object, Reflect, Symbol};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};

use crate::browser::Client;
use crate::core::error::{Actor, Error, ErrorKind};

/// The page's client.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Axero {
    client: Client,
}

/// Connects to the site of this page.
#[wasm_bindgen(js_name = connect)]
pub fn connect() -> Result<Axero, JsValue> {
    Client::connect().map(|client| Axero { client }).map_err(|error| thrown(&error))
}

#[wasm_bindgen]
impl Axero {
    /// Calls an operation by its name (`users.me`) with an object of arguments; resolves to the answer without its envelope.
    #[wasm_bindgen(js_name = call)]
    pub async fn call(
        &self,
        #[wasm_bindgen(unchecked_param_type = "string")] operation: JsValue,
        #[wasm_bindgen(unchecked_optional_param_type = "object")] args: JsValue,
    ) -> Result<JsValue, JsValue> {
        let client = self.client.clone();
        let Some(operation) = operation.as_string() else {
            return Err(bad_argument("call", "The operation must be a string, like \"users.me\"."));
        };
        let args = if args.is_undefined() || args.is_null() { Object::new().into() } else { args };
        if !args.is_object() || args.is_instance_of::<Array>() {
            return Err(bad_argument(&operation, "The arguments must be one object with the names of the API, like { SpaceID: 5 }."));
        }
        client.call_by_name(&operation, args.unchecked_ref()).await.map(|call| call.data).map_err(|error| thrown(&error))
    }

    /// Calls a path that has no operation: `axero.request('GET', 'users/me')`.
    #[wasm_bindgen(js_name = request)]
    pub async fn request(
        &self,
        #[wasm_bindgen(unchecked_param_type = "string")] method: JsValue,
        #[wasm_bindgen(unchecked_param_type = "string")] path: JsValue,
        #[wasm_bindgen(unchecked_optional_param_type = "unknown")] body: JsValue,
    ) -> Result<JsValue, JsValue> {
        let client = self.client.clone();
        let (Some(method), Some(path)) = (method.as_string(), path.as_string()) else {
            return Err(bad_argument("request", "request(method, path) takes two strings, like \"GET\" and \"users/me\"."));
        };
        let body = Some(body).filter(|body| !body.is_undefined());
        client.request(&method, &path, body.as_ref()).await.map(|call| call.data).map_err(|error| thrown(&error))
    }
}

fn bad_argument(operation: &str, message: &str) -> JsValue {
    thrown(&Error::with_message(ErrorKind::BadArgument, operation, message))
}

const fn actor(actor: Actor) -> &'static str {
    match actor {
        Actor::User => "user",
        Actor::Author => "author",
        Actor::Administrator => "administrator",
    }
}

/// A real `Error` with what an `AxeroError` of the npm package says in its fields.
fn thrown(error: &Error) -> JsValue {
    let made = js_sys::Error::new(&error.message);
    made.set_name("AxeroError");
    let set = |name: &str, value: JsValue| {
        // A fresh error takes any property; there is nothing that could refuse it.
        let _ = Reflect::set(&made, &JsValue::from_str(name), &value);
    };
    set("kind", JsValue::from_str(error.kind.name()));
    set("operation", JsValue::from_str(&error.operation));
    set("status", error.status.map_or(JsValue::UNDEFINED, JsValue::from));
    set("retryable", JsValue::from_bool(error.is_retryable()));
    set("actor", JsValue::from_str(actor(error.kind.actor())));
    // By this mark `isAxeroError` of the npm package knows it.
    let _ = Reflect::set(&made, &Symbol::for_("axero-widget-sdk.error"), &JsValue::TRUE);
    made.into()
}
