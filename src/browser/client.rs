use std::cell::{Cell, RefCell};
use std::rc::Rc;

use js_sys::{Math, Object};
use serde::Serialize;
use serde::de::DeserializeOwned;
use wasm_bindgen::{JsCast, JsValue};

use super::args::{Encoded, decimal};
use super::error::JsFault;
use super::page::PageFacts;
use super::transport::{self, Answer, Outgoing};
use crate::core::args::Args;
use crate::core::engine::{Engine, OnExpiry, Step};
use crate::core::error::{Error, ErrorKind};
use crate::core::operation::Body;
use crate::core::request::Request;
use crate::core::site::Site;
use crate::core::table::{OPERATIONS, Table};

const TIMEOUT_MS: u32 = 30_000;

/// One page of a list.
#[derive(Clone, Debug, Default)]
pub struct Page<T> {
    /// The items of this page.
    pub items: Vec<T>,
    /// How many items there are in all (`TotalRecords`), where the answer says so.
    pub total: Option<u32>,
}

/// What a call resolves to before it is decoded.
#[derive(Clone, Debug)]
pub struct Call {
    /// The answer without its envelope.
    pub data: JsValue,
    /// `TotalRecords`, where the answer has it.
    pub total: Option<u32>,
}

/// The client of a page. It is cheap to clone; clones share one session.
///
/// ```no_run
/// # async fn show() -> Result<(), axero_widget_sdk::core::error::Error> {
/// use axero_widget_sdk::browser::Client;
///
/// let axero = Client::connect()?;
/// let me = axero.users().me(&Default::default()).await?;
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
pub struct Client {
    engine: Rc<RefCell<Engine>>,
    last_id: Rc<Cell<u32>>,
}

/// Forgets a call whose future was dropped.
struct Opened<'c> {
    client: &'c Client,
    id: u32,
}

impl Drop for Opened<'_> {
    fn drop(&mut self) {
        self.client.engine.borrow_mut().close(self.id);
    }
}

impl Client {
    /// Connects to the site of this page, by what the page's globals say.
    ///
    /// # Errors
    /// `bad-argument` where `CF_VD` is not a path of this site.
    pub fn connect() -> Result<Self, Error> {
        Self::with_facts(&PageFacts::read())
    }

    /// Connects by facts given instead of those of the page.
    ///
    /// # Errors
    /// `bad-argument` where the virtual directory is not a path of this site.
    pub fn with_facts(facts: &PageFacts) -> Result<Self, Error> {
        let site = Site::new(&facts.virtual_directory).map_err(|_| {
            Error::with_message(ErrorKind::BadArgument, "connect", "The virtual directory must be a path of this site, like \"/intranet\".")
        })?;
        // Without a prompt of its own a Rust widget is told at once that the session has ended.
        let engine = Engine::new(site, Table::new(OPERATIONS), facts.user_id, OnExpiry::Fail);
        Ok(Self { engine: Rc::new(RefCell::new(engine)), last_id: Rc::default() })
    }

    /// Calls an operation by its name with the fields of a JavaScript object.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn call_by_name(&self, operation: &str, args: &Object) -> Result<Call, Error> {
        let found = self.engine.borrow().table().find(operation);
        match found {
            Some(index) => self.call_object(index, operation, args).await,
            None => Err(Error::with_message(ErrorKind::BadArgument, operation, "There is no operation of this name.")),
        }
    }

    /// Calls a path that has no method of its own; `body` is sent as JSON.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn request(&self, method: &str, path: &str, body: Option<&JsValue>) -> Result<Call, Error> {
        let id = self.next_id();
        let request = self.engine.borrow_mut().open_free(id, method, path, &Args::new(), now_ms())?;
        let opened = Opened { client: self, id };
        let body = body.and_then(Encoded::json).map(|text| JsValue::from_str(&text));
        let content_type = body.as_ref().map(|_| "application/json");
        let outgoing = Outgoing { method: request.method, url: request.url, body, content_type };
        self.drive(&opened, path, &outgoing).await
    }

    /// Calls an operation by its number with a struct of arguments, and decodes the answer.
    pub(crate) async fn call<A: Serialize, T: DeserializeOwned>(&self, index: usize, operation: &str, args: &A) -> Result<T, Error> {
        let call = self.call_struct(index, operation, args).await?;
        decode(call.data, operation)
    }

    /// Calls a paged operation.
    pub(crate) async fn call_page<A: Serialize, T: DeserializeOwned>(
        &self,
        index: usize,
        operation: &str,
        args: &A,
    ) -> Result<Page<T>, Error> {
        let call = self.call_struct(index, operation, args).await?;
        let items = if call.data.is_undefined() || call.data.is_null() { Vec::new() } else { decode(call.data, operation)? };
        Ok(Page { items, total: call.total })
    }

    /// Calls an operation and hands its answer over undecoded.
    pub(crate) async fn call_raw<A: Serialize>(&self, index: usize, operation: &str, args: &A) -> Result<JsValue, Error> {
        Ok(self.call_struct(index, operation, args).await?.data)
    }

    async fn call_struct<A: Serialize>(&self, index: usize, operation: &str, args: &A) -> Result<Call, Error> {
        let serializer = serde_wasm_bindgen::Serializer::new().serialize_maps_as_objects(true);
        let value =
            args.serialize(&serializer).map_err(|fault| JsFault::new(&fault.into()).into_error(ErrorKind::BadArgument, operation))?;
        self.call_object(index, operation, &Object::from(value)).await
    }

    async fn call_object(&self, index: usize, operation: &str, args: &Object) -> Result<Call, Error> {
        let id = self.next_id();
        let encoded = Encoded::of(args);
        let request = self.engine.borrow_mut().open(id, index, &encoded.args, now_ms())?;
        let opened = Opened { client: self, id };
        let outgoing = outgoing(request, &encoded);
        self.drive(&opened, operation, &outgoing).await
    }

    fn next_id(&self) -> u32 {
        self.last_id.set(self.last_id.get().wrapping_add(1));
        self.last_id.get()
    }

    /// Does what the engine says until it says that the call is over. No borrow is held across an await.
    async fn drive(&self, opened: &Opened<'_>, operation: &str, outgoing: &Outgoing) -> Result<Call, Error> {
        let id = opened.id;
        let mut last: Option<Answer> = None;
        let mut step = self.engine.borrow_mut().start(id);
        loop {
            step = match step {
                Step::Send => match transport::send(outgoing, TIMEOUT_MS).await {
                    Ok(answer) => {
                        let facts = answer.facts;
                        last = Some(answer);
                        self.engine.borrow_mut().answered(id, facts, now_ms(), Math::random())
                    }
                    Err(kind) => self.engine.borrow_mut().failed(id, kind, now_ms(), Math::random()),
                },
                Step::Wait(ms) => {
                    gloo_timers::future::TimeoutFuture::new(ms as u32).await;
                    self.engine.borrow_mut().waited(id)
                }
                Step::Hold => Step::Fail(ErrorKind::SessionExpired),
                Step::Deliver => {
                    let (data, total) = last.map_or((JsValue::UNDEFINED, None), |answer| (answer.data, answer.total));
                    return Ok(Call { data, total });
                }
                Step::Fail(kind) => return Err(failure(kind, operation, last)),
            };
        }
    }
}

fn now_ms() -> f64 {
    web_sys::window().and_then(|window| window.performance()).map_or_else(js_sys::Date::now, |performance| performance.now())
}

fn failure(kind: ErrorKind, operation: &str, last: Option<Answer>) -> Error {
    let mut error = Error::new(kind, operation);
    if let Some(answer) = last {
        error.status = Some(answer.facts.status).filter(|status| *status > 0);
        if let Some(message) = answer.message {
            error.message = message;
        }
    }
    error
}

fn decode<T: DeserializeOwned>(data: JsValue, operation: &str) -> Result<T, Error> {
    serde_wasm_bindgen::from_value(data).map_err(|fault| JsFault::new(&fault.into()).into_error(ErrorKind::BadAnswer, operation))
}

fn outgoing(request: Request, encoded: &Encoded) -> Outgoing {
    let Request { method, url, body, body_args } = request;
    let whole = || body_args.first().and_then(|at| encoded.values.get(*at)).cloned().unwrap_or(JsValue::UNDEFINED);
    let json = |value: JsValue| Encoded::json(&value).map(|text| JsValue::from_str(&text));
    let fields = || {
        let object = Object::new();
        for at in &body_args {
            if let (Some(arg), Some(value)) = (encoded.args.0.get(*at), encoded.values.get(*at)) {
                // A plain object takes any property; there is nothing that could refuse it.
                let _ = js_sys::Reflect::set(&object, &JsValue::from_str(&arg.name), value);
            }
        }
        object
    };
    let (body, content_type) = match body {
        Body::None => (None, None),
        Body::Object => (json(fields().into()), Some("application/json")),
        Body::Value(_) | Body::Array => (json(whole()), Some("application/json")),
        Body::Quoted => (json(quoted(&whole())), Some("application/json")),
        Body::Multipart => (form(&fields()), None),
        Body::Raw => (Some(whole()), Some("application/octet-stream")),
    };
    Outgoing { method, url, body, content_type }
}

/// A number as text, for the routes that want it in quotes.
fn quoted(value: &JsValue) -> JsValue {
    value.as_f64().map_or_else(|| value.clone(), |number| JsValue::from_str(&decimal(number)))
}

fn form(fields: &Object) -> Option<JsValue> {
    let form = web_sys::FormData::new().ok()?;
    for entry in Object::entries(fields).iter() {
        let entry = js_sys::Array::from(&entry);
        let (name, value) = (entry.get(0).as_string().unwrap_or_default(), entry.get(1));
        let appended = match value.dyn_ref::<web_sys::Blob>() {
            Some(blob) => form.append_with_blob(&name, blob),
            None => form.append_with_str(&name, &String::from(Object::from(value).to_string())),
        };
        appended.ok()?;
    }
    Some(form.into())
}
