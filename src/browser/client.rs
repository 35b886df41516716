use std::cell::{Cell, RefCell};
use std::rc::Rc;

use js_sys::{Math, Object};
use serde::Serialize;
use serde::de::DeserializeOwned;
use wasm_bindgen::JsValue;

use super::args::Encoded;
use super::body;
use super::error::JsFault;
use super::page::PageFacts;
use super::queue_slots::QueueSlots;
use super::transport::{self, Answer, Outgoing};
use crate::core::args::Args;
use crate::core::base_path::BasePath;
use crate::core::engine::{Engine, OnExpiry, Step};
use crate::core::error::{Error, ErrorKind};
use crate::core::request::{Request, free_name};
use crate::core::table::{OPERATIONS, Table};

const TIMEOUT_MS: u32 = 30_000;
/// A longer time would make `setTimeout` fire at once.
const LONGEST_TIMEOUT_MS: u32 = i32::MAX as u32;

/// One page of a list.
#[derive(Clone, Debug, Default)]
pub struct Page<T> {
    /// The items of this page.
    pub items: Vec<T>,
    /// The number of items of all pages (`TotalRecords`), if the response has it.
    pub total: Option<u32>,
}

/// The result of a call before it is decoded.
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
    table: Rc<Table>,
    last_id: Rc<Cell<u32>>,
    queue_slots: QueueSlots,
    timeout_ms: u32,
}

/// Forgets a call whose future was dropped.
struct Opened<'c> {
    client: &'c Client,
    id: u32,
}

impl Drop for Opened<'_> {
    fn drop(&mut self) {
        self.client.queue_slots.leave(self.id, &self.client.engine);
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
        let site = BasePath::new(&facts.virtual_directory).map_err(|_| {
            let shown: String = facts.virtual_directory.chars().take(200).collect();
            let message = ["\"", &shown, "\" is no virtual directory: expected a path of this site, like \"/intranet\"."].concat();
            Error::with_message(ErrorKind::BadArgument, "connect", &message)
        })?;
        // A Rust widget has no prompt of its own, so its calls fail at once when the session has ended.
        let engine = Engine::new(site, facts.user_id, OnExpiry::Fail);
        Ok(Self {
            engine: Rc::new(RefCell::new(engine)),
            table: Rc::new(Table::new(OPERATIONS)),
            last_id: Rc::default(),
            queue_slots: QueueSlots::default(),
            timeout_ms: TIMEOUT_MS,
        })
    }

    /// Returns a client of the same session with another time limit of each attempt. Default: 30 000 ms.
    #[must_use]
    pub fn with_timeout(self, ms: u32) -> Self {
        Self { timeout_ms: ms.min(LONGEST_TIMEOUT_MS), ..self }
    }

    /// Returns the number of calls in flight or queued, over all clones.
    pub fn pending(&self) -> usize {
        self.engine.borrow().pending()
    }

    /// Calls an operation by its name with the fields of a JavaScript object.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn call_by_name(&self, operation: &str, args: &Object) -> Result<Call, Error> {
        let found = self.table.find(operation);
        match found {
            Some(index) => self.call_object(index, operation, args).await,
            None => Err(Error::with_message(ErrorKind::BadArgument, operation, "There is no operation of this name.")),
        }
    }

    /// Calls a path that has no method of its own. A body that is a `FormData`, a `Blob` or bytes is sent as it is, anything else as JSON.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn request(&self, method: &str, path: &str, body: Option<&JsValue>) -> Result<Call, Error> {
        let operation = free_name(&method.to_uppercase(), path);
        let operation = operation.trim_end();
        if body.is_some() && method.eq_ignore_ascii_case("get") {
            return Err(Error::with_message(ErrorKind::BadArgument, operation, "A GET takes no body."));
        }
        let (body, content_type) = body::free(body).map_err(|thrown| unreadable(&thrown, operation))?;
        let (id, now) = (self.next_id(), now_ms());
        let opening = self.engine.borrow_mut().open_free(id, method, path, &Args::NONE, now);
        let Request { method, url, .. } = opening.map_err(|refusal| refusal.of(operation))?;
        let opened = Opened { client: self, id };
        self.drive(&opened, operation, &Outgoing { method, url, body, content_type }).await
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
        let encoded = Encoded::of(args).map_err(|thrown| unreadable(&thrown, operation))?;
        let (id, now) = (self.next_id(), now_ms());
        let found = self.table.get(index, operation).ok_or_else(|| Error::new(ErrorKind::Internal, operation))?;
        let opening = self.engine.borrow_mut().open(id, &found, &encoded.record.args(), now);
        let request = opening.map_err(|refusal| refusal.of(operation))?;
        let opened = Opened { client: self, id };
        if !encoded.fits_address(&request) {
            return Err(unreadable(&"a text holds half of a surrogate pair".into(), operation));
        }
        let outgoing = body::outgoing(request, &encoded).map_err(|thrown| unreadable(&thrown, operation))?;
        self.drive(&opened, operation, &outgoing).await
    }

    fn next_id(&self) -> u32 {
        self.last_id.set(self.last_id.get().wrapping_add(1));
        self.last_id.get()
    }

    /// Does what the engine says until it says that the call is over. No borrow is held across an await, nor while JavaScript runs.
    async fn drive(&self, opened: &Opened<'_>, operation: &str, outgoing: &Outgoing) -> Result<Call, Error> {
        let id = opened.id;
        let mut last: Option<Answer> = None;
        let mut step = self.engine.borrow_mut().begin(id, now_ms());
        loop {
            step = match step {
                Step::Send => {
                    let outcome = transport::send(outgoing, self.timeout_ms).await;
                    let (now, random) = (now_ms(), Math::random());
                    let mut engine = self.engine.borrow_mut();
                    let next = match outcome {
                        Ok(answer) => {
                            let facts = answer.facts;
                            last = Some(answer);
                            engine.answered(id, facts, now, random)
                        }
                        Err(kind) => {
                            last = None;
                            engine.failed(id, kind, now, random)
                        }
                    };
                    drop(engine);
                    self.queue_slots.dispatch_ready(&self.engine);
                    next
                }
                Step::Queue => {
                    self.queue_slots.wait_for_slot(id, &self.engine).await;
                    self.engine.borrow_mut().dispatch(id)
                }
                Step::Wait(ms) => {
                    gloo_timers::future::TimeoutFuture::new(ms as u32).await;
                    self.engine.borrow_mut().begin(id, now_ms())
                }
                // An engine that fails at an expiry neither confirms nor holds.
                Step::Confirm | Step::Hold => Step::Fail(ErrorKind::SessionExpired),
                Step::Deliver => {
                    let (data, total) = last.map_or((JsValue::UNDEFINED, None), |answer| (answer.data, answer.total));
                    return Ok(Call { data, total });
                }
                Step::Fail(kind) => return Err(failure(kind, operation, last)),
            };
        }
    }
}

pub(super) fn now_ms() -> f64 {
    web_sys::window().and_then(|window| window.performance()).map_or_else(js_sys::Date::now, |performance| performance.now())
}

fn unreadable(thrown: &JsValue, operation: &str) -> Error {
    let mut error = JsFault::new(thrown).into_error(ErrorKind::BadArgument, operation);
    error.message.insert_str(0, "The arguments could not be read: ");
    error
}

fn failure(kind: ErrorKind, operation: &str, last: Option<Answer>) -> Error {
    let mut error = Error::new(kind, operation);
    if let Some(answer) = last {
        error.status = Some(answer.facts.status).filter(|status| *status > 0);
        if let Some(message) = answer.message {
            error.message.push_str(&kind.addition(&message));
        }
    }
    error
}

fn decode<T: DeserializeOwned>(data: JsValue, operation: &str) -> Result<T, Error> {
    serde_wasm_bindgen::from_value(data).map_err(|fault| JsFault::new(&fault.into()).into_error(ErrorKind::BadAnswer, operation))
}
