//! The client for those who run `wasm-pack build bindings`: `await connect()`, `axero.call('users.me')`.
//!
//! Parameters are taken as any value and looked at inside: glue that converts them throws an error that is none of ours, and leaks.

use axero_widget_sdk::{Client, Error, ErrorKind};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// The page's client.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Axero {
    client: Client,
}

/// Connects to the site of this page.
#[wasm_bindgen(js_name = connect)]
pub fn connect() -> Result<Axero, JsValue> {
    Client::connect().map(|client| Axero { client }).map_err(JsValue::from)
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
        Ok(client.call_by_name(&operation, &args).await?.data)
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
        Ok(client.request(&method, &path, body.as_ref()).await?.data)
    }
}

fn bad_argument(operation: &str, message: &str) -> JsValue {
    Error::with_message(ErrorKind::BadArgument, operation, message).into()
}
