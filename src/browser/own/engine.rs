use std::cell::{Cell, RefCell};
use std::future::{Future, poll_fn};
use std::pin::pin;
use std::rc::Rc;
use std::task::Poll;

use js_sys::{Array, Math, Object};
use wasm_bindgen::{JsCast, JsValue};

use super::args::Encoded;
use super::body;
use super::identity::{Doubt, Learned, NOBODY, user_in};
use super::queue_slots::QueueSlots;
use super::transport::{self, Answer, Outgoing};
use super::watcher::{Changes, Watcher};
use crate::browser::call::{CacheMode, CallOptions, Line, OnExpiry, Priority, RawAnswer, Request};
use crate::browser::error::{JsFault, duration_of, property};
use crate::browser::page_facts::PageFacts;
use crate::browser::session::SessionState;
use crate::core::args::Args;
use crate::core::engine::{Engine, OnExpiry as CoreOnExpiry, Step, Verdict};
use crate::core::error::{Error, ErrorKind};
use crate::core::operation::Method;
use crate::core::queue;
use crate::core::response::{EMPTY_SENTENCE, ResponseFacts, classify};
use crate::core::session::State;
use crate::core::text::{shortened, split_once_or_all};

/// The web server has refused a method before the site could see it.
const REFUSED_METHOD: &str =
    "The web server does not let this method through (405). An administrator can allow it, for example by removing the WebDAV module.";

/// An engine of this module, without the page's client.
#[derive(Debug)]
pub struct OwnEngine {
    engine: Rc<RefCell<Engine>>,
    last_id: Cell<u32>,
    queue_slots: QueueSlots,
    changes: Changes,
    learned: Learned,
    doubt: Doubt,
}

/// Forgets a call whose future was dropped.
struct Opened<'e> {
    own: &'e OwnEngine,
    id: u32,
    method: Method,
}

impl Drop for Opened<'_> {
    fn drop(&mut self) {
        self.own.queue_slots.leave(self.id, &self.own.engine);
    }
}

impl OwnEngine {
    pub fn new(facts: &PageFacts) -> Result<Self, Error> {
        // It has no prompt. A call that shall wait for the sign-in does so in `call`.
        let engine = Engine::new(facts.base_path()?, facts.user_id, CoreOnExpiry::Fail);
        Ok(Self {
            engine: Rc::new(RefCell::new(engine)),
            last_id: Cell::default(),
            queue_slots: QueueSlots::default(),
            changes: Changes::default(),
            learned: Learned::default(),
            doubt: Doubt::default(),
        })
    }

    /// The number of calls in flight or queued.
    pub fn pending(&self) -> usize {
        self.engine.borrow().pending()
    }

    pub fn session_state(&self) -> SessionState {
        match self.engine.borrow().session().state() {
            State::Unknown => SessionState::Unknown,
            State::Live => SessionState::Live,
            State::Expired => SessionState::Expired,
            State::SigningIn => SessionState::SigningIn,
        }
    }

    /// Waits for changes of the session.
    pub fn watch(&self) -> Watcher {
        self.changes.watch()
    }

    /// Counts the users of this page: another number means another user.
    pub fn users(&self) -> u32 {
        self.engine.borrow().session().users()
    }

    /// Asks the site who is signed in, past the queue.
    pub async fn check(&self) -> Result<bool, Error> {
        let user = self.who_is_there().await?;
        let mut engine = self.engine.borrow_mut();
        if user == NOBODY {
            engine.expired_elsewhere();
        } else {
            engine.signed_in(user);
        }
        drop(engine);
        self.changes.announce();
        Ok(user != NOBODY)
    }

    /// Returns the user whom the site names, or [`NOBODY`]. It is asked again where the answer may be older than what was learned meanwhile.
    async fn who_is_there(&self) -> Result<u32, Error> {
        const NAME: &str = "session.check";
        loop {
            let asked = self.learned.ask();
            let outgoing = Outgoing { method: Method::Get, url: self.identity_url(), body: None, content_type: None, is_question: true };
            let answer = transport::send(&outgoing).await.map_err(|kind| Error::new(kind, NAME))?;
            let Some(user) = user_in(&answer) else {
                let kind = classify(true, answer.facts);
                return Err(failure(kind.unwrap_or(ErrorKind::BadAnswer), NAME, Some(answer)));
            };
            if self.learned.learn(user, asked) {
                return Ok(user);
            }
        }
    }

    /// The address that tells who is signed in.
    fn identity_url(&self) -> String {
        self.engine.borrow().base_path().url("users/me", false)
    }

    /// Asks whether the session is over, which one answer has cast doubt on.
    async fn verdict(&self) -> Verdict {
        self.doubt
            .settle(async || match self.who_is_there().await {
                Ok(NOBODY) => Verdict::Nobody,
                Ok(user) => {
                    self.is_user(user);
                    Verdict::SignedIn
                }
                Err(error) if error.is_retryable() => Verdict::Unreached,
                Err(_) => Verdict::Unknown,
            })
            .await
    }

    /// Takes the user whom the site has named.
    fn is_user(&self, user: u32) {
        let mut engine = self.engine.borrow_mut();
        if engine.session().is_paused() || engine.session().user() != Some(user) {
            engine.signed_in(user);
        }
    }

    /// Takes an answer that a caller is about to receive, and the number of its question: one of `users/me` tells who is signed in. Returns false
    /// where it names another user than that of the page and may be out of date.
    fn notices(&self, outgoing: &Outgoing, answer: &Answer, asked: u32) -> bool {
        let (path, _) = split_once_or_all(&outgoing.url, b'?');
        if outgoing.method != Method::Get || !path.eq_ignore_ascii_case(&self.identity_url()) {
            return true;
        }
        match user_in(answer) {
            None | Some(NOBODY) => true,
            Some(user) if self.learned.learn(user, asked) => {
                self.is_user(user);
                true
            }
            Some(user) => self.engine.borrow().session().user() == Some(user),
        }
    }

    pub async fn call(&self, request: &Request, options: &CallOptions) -> Result<RawAnswer, Error> {
        let Some(ms) = options.timeout_ms() else {
            return self.call_until_signed_in(request, options).await;
        };
        let mut call = pin!(self.call_until_signed_in(request, options));
        let mut limit = pin!(gloo_timers::future::TimeoutFuture::new(ms));
        poll_fn(|context| match call.as_mut().poll(context) {
            Poll::Ready(outcome) => Poll::Ready(outcome),
            Poll::Pending => limit.as_mut().poll(context).map(|()| Err(Error::new(ErrorKind::Timeout, request.name()))),
        })
        .await
    }

    async fn call_until_signed_in(&self, request: &Request, options: &CallOptions) -> Result<RawAnswer, Error> {
        loop {
            let mut watcher = self.watch();
            let users = self.users();
            let (outcome, method) = self.call_once(request, options).await;
            // Any call may have shown where the session stands.
            self.changes.announce();
            match outcome {
                Err(error) if error.kind == ErrorKind::SessionExpired && waits(options, method) => {
                    while self.engine.borrow().session().is_paused() {
                        poll_fn(|context| watcher.poll_next(context)).await;
                    }
                    if self.users() != users {
                        return Err(error);
                    }
                }
                outcome => return outcome,
            }
        }
    }

    async fn call_once(&self, request: &Request, options: &CallOptions) -> (Result<RawAnswer, Error>, Method) {
        let (opened, outgoing) = match self.open(request, options) {
            Ok(open) => open,
            Err(error) => return (Err(error), Method::Post),
        };
        (self.drive(&opened, request.name(), &outgoing).await, opened.method)
    }

    fn open(&self, request: &Request, options: &CallOptions) -> Result<(Opened<'_>, Outgoing), Error> {
        if options.cache == CacheMode::OnlyIfCached {
            return Err(Error::with_message(ErrorKind::NotFound, request.name(), "Nothing of this is in the cache yet."));
        }
        let (id, now) = (self.next_id(), now_ms());
        let made = match request {
            Request::Operation { name, line, args } => {
                let encoded = encoded(name, args)?;
                self.open_operation(id, name, *line, &encoded, now)?
            }
            Request::Free { name, method, path, body } => {
                let (body, content_type) = body::free(body.as_ref()).map_err(|thrown| unreadable(&thrown, name))?;
                let opening = self.engine.borrow_mut().open_free(id, method, path, &Args::NONE, now);
                let crate::core::request::Request { method, url, .. } = opening.map_err(|refusal| refusal.of(name))?;
                if transport::is_upload(body.as_ref()) {
                    self.engine.borrow_mut().set_upload(id);
                }
                (Opened { own: self, id, method }, Outgoing { method, url, body, content_type, is_question: false })
            }
        };
        self.engine.borrow_mut().set_priority(id, core_priority(options.priority), 0);
        Ok(made)
    }

    fn open_operation(&self, id: u32, name: &str, line: Line, encoded: &Encoded, now: f64) -> Result<(Opened<'_>, Outgoing), Error> {
        let operation = line.read(name);
        let operation =
            operation.ok_or_else(|| Error::with_message(ErrorKind::BadArgument, name, "There is no operation of this name."))?;
        let opening = self.engine.borrow_mut().open(id, &operation, &encoded.record.args(), now);
        let request = opening.map_err(|refusal| refusal.of(name))?;
        let opened = Opened { own: self, id, method: request.method };
        if !encoded.fits_address(&request) {
            return Err(unreadable(&"a text holds half of a surrogate pair".into(), name));
        }
        let outgoing = body::outgoing(request, encoded).map_err(|thrown| unreadable(&thrown, name))?;
        Ok((opened, outgoing))
    }

    fn next_id(&self) -> u32 {
        self.last_id.set(self.last_id.get().wrapping_add(1));
        self.last_id.get()
    }

    /// Does what the engine says until it says that the call is over. No borrow is held across an await, nor while JavaScript runs.
    async fn drive(&self, opened: &Opened<'_>, operation: &str, outgoing: &Outgoing) -> Result<RawAnswer, Error> {
        let id = opened.id;
        let mut last: Option<Answer> = None;
        let mut asked = 0;
        let mut step = self.engine.borrow_mut().begin(id, now_ms());
        loop {
            step = match step {
                Step::Send => {
                    asked = self.learned.ask();
                    let outcome = transport::send(outgoing).await;
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
                    self.after(next)
                }
                Step::Queue => {
                    self.queue_slots.wait_for_slot(id, &self.engine).await;
                    self.engine.borrow_mut().dispatch(id)
                }
                Step::Wait(ms) => {
                    gloo_timers::future::TimeoutFuture::new(ms as u32).await;
                    self.engine.borrow_mut().begin(id, now_ms())
                }
                Step::Confirm => {
                    let verdict = self.verdict().await;
                    let next = self.engine.borrow_mut().confirmed(id, verdict);
                    self.after(next)
                }
                // An engine that fails at an expiry does not hold.
                Step::Hold => Step::Fail(ErrorKind::SessionExpired),
                Step::Deliver if !last.as_ref().is_none_or(|answer| self.notices(outgoing, answer, asked)) => {
                    Step::Fail(ErrorKind::SessionExpired)
                }
                Step::Deliver => {
                    return Ok(last.map_or_else(RawAnswer::default, |answer| RawAnswer { data: answer.data, total: answer.total }));
                }
                Step::Fail(kind) => return Err(failure(kind, operation, last)),
            };
        }
    }

    /// Lets others leave the queue where a call has left it. One that goes back into the queue does that itself, once it waits.
    fn after(&self, step: Step) -> Step {
        if step != Step::Queue {
            self.queue_slots.dispatch_ready(&self.engine);
        }
        step
    }
}

fn waits(options: &CallOptions, method: Method) -> bool {
    options.on_expiry == Some(OnExpiry::Hold) && method == Method::Get
}

const fn core_priority(priority: Priority) -> queue::Priority {
    match priority {
        Priority::Visible => queue::Priority::Visible,
        Priority::Background => queue::Priority::Background,
        Priority::Bulk => queue::Priority::Bulk,
    }
}

/// The arguments of a call, which may be any value: they come from JavaScript too.
fn encoded(name: &str, args: &JsValue) -> Result<Encoded, Error> {
    let nothing = Object::new();
    let args = if args.is_undefined() || args.is_null() { nothing.as_ref() } else { args };
    if !args.is_object() || args.is_instance_of::<Array>() {
        let message = "The arguments must be one object with the names of the API, like { SpaceID: 5 }.";
        return Err(Error::with_message(ErrorKind::BadArgument, name, message));
    }
    Encoded::of(args.unchecked_ref()).map_err(|thrown| unreadable(&thrown, name))
}

pub fn now_ms() -> f64 {
    let performance = property(&js_sys::global(), "performance");
    if performance.is_object() { performance.unchecked_into::<web_sys::Performance>().now() } else { js_sys::Date::now() }
}

fn unreadable(thrown: &JsValue, operation: &str) -> Error {
    let mut error = JsFault::new(thrown).into_error(ErrorKind::BadArgument, operation);
    error.message.insert_str(0, "The arguments could not be read: ");
    error
}

/// Returns the words of the server that belong behind the sentence of a kind, with a space before them. Empty where they tell a person nothing.
fn addition(kind: ErrorKind, server: &str) -> String {
    const LONGEST: usize = 300;
    let text = server.trim_ascii();
    if text.is_empty() || !matches!(kind, ErrorKind::Rejected | ErrorKind::NotFound) || transport::holds(text, EMPTY_SENTENCE) {
        return String::new();
    }
    let is_long = shortened(text, LONGEST).len() < text.len();
    if is_long { [" ", shortened(text, LONGEST - 1), "\u{2026}"].concat() } else { [" ", text].concat() }
}

fn failure(kind: ErrorKind, operation: &str, last: Option<Answer>) -> Error {
    let mut error = Error::new(kind, operation);
    if let Some(answer) = last {
        error.status = Some(answer.facts.status).filter(|status| *status > 0);
        error.retry_after = duration_of(answer.facts.retry_after_ms);
        error.request_id = answer.request_id.map(Into::into);
        if answer.facts.status == 405 && answer.facts.flags & ResponseFacts::HTML != 0 {
            error.message = REFUSED_METHOD.into();
        } else if let Some(message) = &answer.message {
            error.message.push_str(&addition(kind, message));
        }
        error.server_message = answer.message.map(Into::into);
    }
    error
}
