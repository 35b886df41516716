//! The client for those who run `wasm-pack build`: `await connect()`, `axero.call('users.me')`.

use js_sys::{Object, Reflect};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};

use crate::browser::Client;
use crate::core::error::Error;

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
    pub async fn call(&self, operation: String, args: JsValue) -> Result<JsValue, JsValue> {
        let client = self.client.clone();
        let args = match args.dyn_into::<Object>() {
            Ok(object) => object,
            Err(other) if other.is_undefined() || other.is_null() => Object::new(),
            Err(_) => {
                let message = "The arguments must be one object with the names of the API, like { SpaceID: 5 }.";
                return Err(thrown(&Error::with_message(crate::core::error::ErrorKind::BadArgument, &operation, message)));
            }
        };
        client.call_by_name(&operation, &args).await.map(|call| call.data).map_err(|error| thrown(&error))
    }

    /// Calls a path that has no operation: `axero.request('GET', 'users/me')`.
    #[wasm_bindgen(js_name = request)]
    pub async fn request(&self, method: String, path: String, body: JsValue) -> Result<JsValue, JsValue> {
        let client = self.client.clone();
        let body = Some(body).filter(|body| !body.is_undefined());
        client.request(&method, &path, body.as_ref()).await.map(|call| call.data).map_err(|error| thrown(&error))
    }
}

/// A real `Error` with `kind`, `status` and `operation`.
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
    made.into()
}
