use js_sys::Reflect;
use wasm_bindgen::JsValue;

/// A request that has reached the network.
#[derive(Clone, Debug)]
pub struct Sent {
    pub method: String,
    /// From the root of this origin; whole where it is another one.
    pub url: String,
    pub credentials: String,
    pub redirect: String,
    /// `name: value`, a line each, names in lower case.
    pub headers: String,
    pub body: String,
    pub aborted: bool,
    /// When, by the page's clock.
    pub at: f64,
}

impl From<JsValue> for Sent {
    fn from(entry: JsValue) -> Self {
        let get = |name: &str| Reflect::get(&entry, &name.into()).unwrap();
        let text = |name: &str| get(name).as_string().unwrap();
        Self {
            method: text("method"),
            url: text("url"),
            credentials: text("credentials"),
            redirect: text("redirect"),
            headers: text("headers"),
            body: text("body"),
            aborted: get("aborted").as_bool().unwrap(),
            at: get("at").as_f64().unwrap(),
        }
    }
}
