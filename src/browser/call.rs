//! One call: made at once, sent when it is first polled, cancelled when it is dropped.

use std::fmt;
use std::future::{Future, poll_fn};
use std::pin::{Pin, pin};
use std::task::{Context, Poll};
use std::time::Duration;

use send_wrapper::SendWrapper;
use serde::de::DeserializeOwned;
use wasm_bindgen::JsValue;
use web_sys::AbortSignal;

use super::client::Client;
use super::decode;
use super::event::Events;
use crate::core::error::{Error, ErrorKind};
use crate::core::operation::Operation;

/// The reaction of a read to the end of the session.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OnExpiry {
    /// It waits until the user has signed in, and is then sent again. The page's client asks the user; without one, call
    /// [`Session::check`](super::Session::check) when they have.
    Hold,
    /// It fails with `session-expired`.
    Fail,
}

/// The way a read uses the cache of the page's client. An engine of this module has no cache.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CacheMode {
    /// A fresh answer is taken from the cache.
    #[default]
    Default,
    /// The site is asked, and the answer is kept.
    Reload,
    /// The site is asked, and nothing is kept.
    NoStore,
    /// The cached answer is taken, however old; the site is never asked.
    OnlyIfCached,
}

/// The priority of a call in the queue.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Priority {
    /// The user looks at it.
    #[default]
    Visible,
    /// It may wait.
    Background,
    /// One of many: two at once, 200 ms apart.
    Bulk,
}

impl CacheMode {
    /// The name that JavaScript uses.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Default => "default",
            Self::Reload => "reload",
            Self::NoStore => "no-store",
            Self::OnlyIfCached => "only-if-cached",
        }
    }
}

impl Priority {
    /// The name that JavaScript uses.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Visible => "visible",
            Self::Background => "background",
            Self::Bulk => "bulk",
        }
    }
}

/// The options of a call.
#[derive(Clone, Debug, Default)]
pub struct CallOptions {
    pub timeout: Option<Duration>,
    pub signal: Option<AbortSignal>,
    pub cache: CacheMode,
    pub priority: Priority,
    pub on_expiry: Option<OnExpiry>,
}

impl CallOptions {
    /// The milliseconds of the time limit; a longer time would make `setTimeout` fire at once.
    pub fn timeout_ms(&self) -> Option<u32> {
        self.timeout.map(|timeout| u32::try_from(timeout.as_millis()).unwrap_or(u32::MAX).min(i32::MAX as u32))
    }

    /// The options as the page's client takes them; the caller's own signal is watched here.
    #[cfg(feature = "page")]
    pub fn to_object(&self, signal: &AbortSignal) -> js_sys::Object {
        let options = js_sys::Object::new();
        let set = |name: &str, value: &JsValue| super::error::set_property(&options, name, value);
        set("signal", signal);
        set("cache", &JsValue::from_str(self.cache.name()));
        set("priority", &JsValue::from_str(self.priority.name()));
        if let Some(ms) = self.timeout_ms() {
            set("timeout", &JsValue::from_f64(f64::from(ms)));
        }
        options
    }
}

/// The answer of the site without its envelope, not decoded.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RawAnswer {
    /// The data.
    pub data: JsValue,
    /// `TotalRecords`, where the answer has it.
    pub total: Option<u32>,
}

/// The request of a call.
#[derive(Clone, Debug)]
pub enum Request {
    /// An operation.
    Operation {
        name: String,
        #[cfg_attr(not(feature = "own"), expect(dead_code, reason = "the page's client has a table of its own"))]
        line: Line,
        args: JsValue,
    },
    /// A path that has no method.
    Free { name: String, method: String, path: String, body: Option<JsValue> },
}

impl Request {
    pub fn name(&self) -> &str {
        match self {
            Self::Operation { name, .. } | Self::Free { name, .. } => name,
        }
    }
}

/// The line of an operation in the table.
#[derive(Clone, Copy, Debug)]
#[cfg_attr(not(feature = "own"), expect(dead_code, reason = "the page's client has a table of its own"))]
pub enum Line {
    /// The caller has it.
    Known(&'static str),
    /// It is looked up. A function, so that only modules that call by name hold the whole table.
    Named(fn(&str) -> Option<Operation<'_>>),
}

impl Line {
    /// Reads the operation of this name.
    #[cfg(feature = "own")]
    pub fn read<'n>(&'n self, name: &'n str) -> Option<Operation<'n>> {
        match self {
            Self::Known(line) => Operation::parse(line),
            Self::Named(find) => find(name),
        }
    }
}

/// The reading of an answer, for an operation of this name.
pub type Decode<T> = fn(RawAnswer, &str) -> Result<T, Error>;
type Running = Pin<Box<dyn Future<Output = Result<RawAnswer, Error>>>>;

struct Plan {
    client: Client,
    request: Result<Request, Error>,
    options: CallOptions,
}

enum State {
    Planned(Box<Plan>),
    Running(Running),
    Over,
}

/// A call of an operation. It is a future of the answer: sent when it is first polled, cancelled when it is dropped.
///
/// It owns all that it needs, so it can be kept, joined with others or spawned. It is `Send`, because the frameworks of pages ask for that,
/// but must be polled where it was made: a page has one thread.
#[must_use = "a call is sent when it is awaited"]
pub struct Call<T> {
    name: String,
    state: SendWrapper<State>,
    decode: Decode<T>,
}

impl<T> Call<T> {
    pub(crate) fn new(client: &Client, request: Result<Request, Error>, decode: Decode<T>) -> Self {
        let name = match &request {
            Ok(request) => request.name().into(),
            Err(error) => error.operation.clone(),
        };
        let plan = Plan { client: client.clone(), request, options: CallOptions::default() };
        Self { name, state: SendWrapper::new(State::Planned(Box::new(plan))), decode }
    }

    /// The name of the operation, or method and path.
    pub fn operation(&self) -> &str {
        &self.name
    }

    fn with(mut self, change: impl FnOnce(&mut CallOptions)) -> Self {
        if let State::Planned(plan) = &mut *self.state {
            change(&mut plan.options);
        }
        self
    }

    /// Limits the whole call, with the queue and all attempts; then it fails with `timeout`. Default: no limit; each attempt has 30 000 ms.
    pub fn timeout(self, timeout: Duration) -> Self {
        self.with(|options| options.timeout = Some(timeout))
    }

    /// Ends the call with `aborted` when this signal is aborted. Dropping the call does the same without an error.
    pub fn signal(self, signal: &AbortSignal) -> Self {
        self.with(|options| options.signal = Some(signal.clone()))
    }

    /// Sets the way a read uses the page's cache. Default: a fresh answer is taken from it.
    pub fn cache(self, mode: CacheMode) -> Self {
        self.with(|options| options.cache = mode)
    }

    /// Sets the priority in the queue. Default: visible.
    pub fn priority(self, priority: Priority) -> Self {
        self.with(|options| options.priority = priority)
    }

    /// Sets the reaction of a read to the end of the session. Default: it waits where the page's client asks the user to sign in, and fails elsewhere.
    /// A write always fails.
    pub fn on_expiry(self, on_expiry: OnExpiry) -> Self {
        self.with(|options| options.on_expiry = Some(on_expiry))
    }

    /// The same call with the answer as the site sent it.
    pub fn raw(self) -> Call<RawAnswer> {
        Call { name: self.name, state: self.state, decode: |answer, _| Ok(answer) }
    }

    /// The same call with the answer in a type of the caller's.
    pub fn decode<U: DeserializeOwned>(self) -> Call<U> {
        Call { name: self.name, state: self.state, decode: decode::by_serde }
    }
}

impl<T> Future for Call<T> {
    type Output = Result<T, Error>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let call = &mut *self;
        loop {
            match std::mem::replace(&mut *call.state, State::Over) {
                State::Planned(plan) => *call.state = State::Running(Box::pin(plan.run())),
                State::Running(mut running) => {
                    return match running.as_mut().poll(context) {
                        Poll::Ready(outcome) => Poll::Ready(outcome.and_then(|answer| (call.decode)(answer, &call.name))),
                        Poll::Pending => {
                            *call.state = State::Running(running);
                            Poll::Pending
                        }
                    };
                }
                State::Over => {
                    return Poll::Ready(Err(Error::with_message(ErrorKind::Internal, &call.name, "The call was polled after its end.")));
                }
            }
        }
    }
}

impl<T> fmt::Debug for Call<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call").field("operation", &self.name).finish_non_exhaustive()
    }
}

impl Plan {
    async fn run(self: Box<Self>) -> Result<RawAnswer, Error> {
        let Self { client, request, options } = *self;
        let request = request?;
        let signal = options.signal.clone();
        let whole = client.answer(&request, &options);
        let Some(signal) = signal else {
            return whole.await;
        };
        let aborted = || Error::new(ErrorKind::Aborted, request.name());
        // Listened to before it is asked: an abort between the two would be lost.
        let abort = Events::of(&signal, "abort");
        if signal.aborted() {
            return Err(aborted());
        }
        first_of(whole, abort).await.unwrap_or_else(|()| Err(aborted()))
    }
}

/// Waits for a future unless an event comes first; then the future is dropped.
pub async fn first_of<T>(future: impl Future<Output = T>, event: Events) -> Result<T, ()> {
    let mut future = pin!(future);
    poll_fn(|context| match future.as_mut().poll(context) {
        Poll::Ready(value) => Poll::Ready(Ok(value)),
        Poll::Pending => event.poll_next(context).map(|()| Err(())),
    })
    .await
}
