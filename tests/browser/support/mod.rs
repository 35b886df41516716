//! A scripted network, and short ways to call and to look at what was sent.

mod sent;

use axero_widget_sdk::{Client, Error, PageFacts, RawAnswer};
use js_sys::{Array, JSON, Object, Reflect};
use wasm_bindgen::prelude::{Closure, wasm_bindgen};
use wasm_bindgen::{JsCast, JsValue};

pub use sent::Sent;

#[wasm_bindgen(module = "/tests/browser/support/network.js")]
extern "C" {
    fn script(replies: &Array);
    fn restore();
    fn roll(random: &JsValue);
    #[wasm_bindgen(js_name = answerWho)]
    fn answer_who(reply: &JsValue);
    fn requests() -> Array;
    #[wasm_bindgen(js_name = describedRequests)]
    async fn described_requests() -> JsValue;
    #[wasm_bindgen(js_name = unhandledRejections)]
    async fn unhandled_rejections() -> JsValue;
    pub fn oddity(name: &str) -> JsValue;
    /// Gives the page another address of its origin. Returns the one before.
    pub fn visit(address: &str) -> String;
}

/// The reaction of the network to one request.
#[derive(Clone)]
pub struct Reply(Object);

impl Reply {
    fn of(kind: &str) -> Self {
        Self(Object::new()).with("kind", kind)
    }

    fn with(self, name: &str, value: impl Into<JsValue>) -> Self {
        Reflect::set(&self.0, &name.into(), &value.into()).unwrap();
        self
    }

    /// An answer with a body of JSON.
    pub fn json(status: u16, body: &str) -> Self {
        Self::text(status, "application/json; charset=utf-8", body)
    }

    /// An answer with a body of this type.
    pub fn text(status: u16, content_type: &str, body: &str) -> Self {
        let reply = Self::of("answer").with("status", status).with("body", body).with("headers", Object::new());
        reply.header("content-type", content_type)
    }

    /// A page of HTML.
    pub fn html(status: u16) -> Self {
        Self::text(status, "text/html; charset=utf-8", "\r\n<!DOCTYPE html><html><body><form action=\"/login\"></form></body></html>")
    }

    /// A redirect as the browser shows it to a request that does not follow it.
    pub fn redirect() -> Self {
        Self::text(200, "text/html", "").with("type", "opaqueredirect")
    }

    /// The same with a further header.
    pub fn header(self, name: &str, value: &str) -> Self {
        let headers = Reflect::get(&self.0, &"headers".into()).unwrap();
        Reflect::set(&headers, &name.into(), &value.into()).unwrap();
        self
    }

    /// `fetch` rejects with this value.
    pub fn throw(value: &JsValue) -> Self {
        Self::of("throw").with("value", value)
    }

    /// `fetch` throws this value before it returns.
    pub fn throw_now(value: &JsValue) -> Self {
        Self::of("throw-now").with("value", value)
    }

    /// `fetch` resolves to this value, which is no `Response`.
    pub fn give(value: &JsValue) -> Self {
        Self::of("give").with("value", value)
    }

    /// One of: `hang` until aborted, `deaf` to the abort as well, `endless` or `cut-off` body, `echo` of the path.
    pub fn named(kind: &str) -> Self {
        Self::of(kind)
    }

    /// Calls this while `fetch` is being called.
    pub fn before(self, work: &Closure<dyn FnMut()>) -> Self {
        self.with("before", work.as_ref())
    }
}

/// The page's `fetch`, replaced until this is dropped.
pub struct Network;

impl Drop for Network {
    fn drop(&mut self) {
        restore();
    }
}

impl Network {
    /// Replies in turn; the last one again and again.
    pub fn new(replies: impl IntoIterator<Item = Reply>) -> Self {
        script(&replies.into_iter().map(|reply| reply.0).collect());
        Self
    }

    /// Replies by what JavaScript describes: status, headers, body, type. Who is signed in is answered by `who`, or as the call itself is.
    pub fn of(replies: &Array, who: &JsValue) -> Self {
        let network = Self::new(replies.iter().map(|reply| Reply(reply.unchecked_into())));
        answer_who(who);
        network
    }

    /// Replies so to the question who is signed in, whenever it comes.
    pub fn who(self, reply: &Reply) -> Self {
        answer_who(&reply.0);
        self
    }

    /// The requests so far but the questions who is signed in, as the shared cases describe them.
    pub async fn described(&self) -> JsValue {
        described_requests().await
    }

    /// `Math.random` gives this from now on, instead of 0.
    pub fn random(&self, number: f64) {
        roll(&js_sys::Function::new_no_args(&format!("return {number}")));
    }

    /// `Math.random` calls this from now on.
    pub fn random_by(&self, work: &Closure<dyn FnMut() -> f64>) {
        roll(work.as_ref());
    }

    /// Returns the requests that were sent so far.
    pub fn sent(&self) -> Vec<Sent> {
        requests().iter().map(Sent::from).collect()
    }

    /// Fails where a promise was rejected and nobody listened.
    pub async fn assert_nothing_unhandled(&self) {
        let unhandled = Array::from(&unhandled_rejections().await);
        assert_eq!(unhandled.length(), 0, "unhandled: {}", unhandled.join("; "));
    }
}

/// A client of a site at the root, whose page names no user.
pub fn client() -> Client {
    Client::with_facts(&PageFacts::default()).unwrap()
}

/// A client of a site at the root, whose page names this user.
pub fn client_of(user: u32) -> Client {
    Client::with_facts(&PageFacts { user_id: Some(user), ..PageFacts::default() }).unwrap()
}

/// Calls `users.me` of a fresh client.
pub async fn me() -> Result<RawAnswer, Error> {
    client().call_by_name("users.me", &Object::new()).await
}

/// The error of a call that has to fail.
pub fn failed(outcome: Result<RawAnswer, Error>) -> Error {
    match outcome {
        Err(error) => error,
        Ok(call) => wasm_bindgen::throw_str(&format!("resolved to {}", text(&call.data))),
    }
}

/// A value as JSON.
pub fn text(value: &JsValue) -> String {
    JSON::stringify(value).ok().and_then(|text| text.as_string()).unwrap_or_else(|| "undefined".into())
}

/// An object from its JSON.
pub fn object(json: &str) -> Object {
    JSON::parse(json).unwrap().unchecked_into()
}

/// Milliseconds by the page's clock.
pub fn now() -> f64 {
    web_sys::window().unwrap().performance().unwrap().now()
}
