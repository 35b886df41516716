//! The state machine of each call: given an event, it returns the next step. It never waits and has no clock.

use alloc::vec::Vec;

use super::args::Args;
use super::base_path::BasePath;
use super::breaker::{Breaker, State};
use super::error::{ErrorKind, Refusal};
use super::operation::{Body, Method, Operation};
use super::queue::{LIMIT, Priority, Queue};
use super::request::{self, Request};
use super::response::{ResponseFacts, classify};
use super::retry::{self, Failed};
use super::session::{Identity, Session};

/// The next step of a call, which the driver carries out.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Step {
    /// Give the response to the caller. The call is over.
    Deliver,
    /// Send the request.
    Send,
    /// Wait in the queue until [`Engine::next_ready`] names the call.
    Queue,
    /// Ask the site who is signed in, then call [`Engine::confirmed`].
    Confirm,
    /// Wait for the sign-in, then call [`Engine::resumed`].
    Hold,
    /// Give this error to the caller. The call is over.
    Fail(ErrorKind),
    /// Wait for this many milliseconds, then call [`Engine::begin`].
    Wait(f64),
}

/// The reaction of a read to the end of the session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OnExpiry {
    /// It waits for the sign-in and is then sent again.
    Hold,
    /// It fails at once, as a write always does.
    Fail,
}

/// The calls that stay in the queue while the page asks who is signed in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Held {
    /// None: the page knows.
    Nothing,
    /// Writes, because another user may have signed in since.
    Writes,
    /// All, because the browser restored the page.
    All,
}

/// The site's answer about a session that one response has cast doubt on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// A user is signed in.
    SignedIn,
    /// No user is signed in.
    Nobody,
    /// The site answers, and does not tell.
    Unknown,
    /// The site gives no answer now.
    Unreached,
}

#[derive(Clone, Copy, Debug)]
struct Call {
    id: u32,
    method: Method,
    repeatable: bool,
    generation: u32,
    /// The user that it was opened for; see [`Session::users`].
    users: u32,
    attempts: u32,
    /// The most attempts that its caller wants.
    most_attempts: u32,
    began_ms: f64,
    /// When it began to wait for a slot or to be tried again; the wait for a sign-in does not count.
    waits_since_ms: f64,
    priority: Priority,
    widget: u32,
    /// The request has a body that may take minutes.
    is_upload: bool,
    /// Any successful response is good, whatever its body: the call asks whether something is there, not for data.
    accepts_any_body: bool,
    /// An empty response is none: the description has an envelope or, of a read, a value.
    expects_body: bool,
    /// The call waited too long in the queue.
    expired_in_queue: bool,
    /// The error of the call if the session proves to be alive.
    suspected: ErrorKind,
    /// The site is being asked who is signed in, because of a response of this call.
    confirming: bool,
}

/// A call that waited this long in the queue fails: its caller has most likely gone.
const LONGEST_WAIT_MS: f64 = 60_000.0;
/// After calls have waited too long, the queue is looked through again so much later.
const LATE_AGAIN_MS: f64 = 1000.0;
/// A 429 without `Retry-After` pauses the queue of the page for this long.
const PAUSE_MS: f64 = 1000.0;
/// A 429 pauses the queue of the page for no longer, whatever it says.
const LONGEST_PAUSE_MS: f64 = 30_000.0;

/// The policy of one page: its session, its queue and its calls.
#[derive(Debug)]
pub struct Engine {
    base_path: BasePath,
    session: Session,
    on_expiry: OnExpiry,
    calls: Vec<Call>,
    queue: Queue,
    breaker: Breaker,
    /// No waiting call is late before this time: a page may have thousands, and each that comes asks.
    late_from_ms: f64,
    /// The users for whom the waiting calls were last looked through.
    swept_users: u32,
    /// The calls that stay in the queue until the page knows who is signed in.
    held: Held,
}

impl Engine {
    /// An engine for the site at this base path; `user` is the one that the page names, if it names one.
    pub const fn new(base_path: BasePath, user: Option<u32>, on_expiry: OnExpiry) -> Self {
        Self {
            base_path,
            session: Session::new(user),
            on_expiry,
            calls: Vec::new(),
            queue: Queue::new(),
            breaker: Breaker::new(),
            late_from_ms: f64::INFINITY,
            swept_users: 0,
            held: Held::Nothing,
        }
    }

    /// Where the site is served.
    pub const fn base_path(&self) -> &BasePath {
        &self.base_path
    }

    /// The session.
    pub const fn session(&self) -> &Session {
        &self.session
    }

    /// Returns the number of open calls.
    pub const fn pending(&self) -> usize {
        self.calls.len()
    }

    /// Opens the call `id` of an operation and plans its request.
    ///
    /// # Errors
    /// Where the arguments do not fit; nothing may be sent then.
    pub fn open(&mut self, id: u32, operation: &Operation, args: &Args, now_ms: f64) -> Result<Request, Refusal> {
        let prepared = request::prepare(&self.base_path, operation, args);
        if prepared.is_ok() {
            self.add(id, operation.method, operation.is_repeatable(), now_ms);
            if let Some(call) = self.calls.last_mut() {
                call.accepts_any_body = operation.is_site_relative();
                // An envelope is a body, also around nothing.
                call.expects_body |= !operation.is_bare();
            }
        }
        if let Ok(Request { body: Body::Multipart | Body::Raw, .. }) = prepared {
            self.set_upload(id);
        }
        prepared
    }

    /// Opens the call `id` of a path that the table does not hold.
    ///
    /// # Errors
    /// Where the path leads elsewhere or carries a credential; nothing may be sent then.
    pub fn open_free(&mut self, id: u32, method: &str, path: &str, query: &Args, now_ms: f64) -> Result<Request, Refusal> {
        let prepared = request::prepare_free(&self.base_path, method, path, query);
        if let Ok(Request { method, .. }) = prepared {
            self.add(id, method, method == Method::Get, now_ms);
        }
        prepared
    }

    fn add(&mut self, id: u32, method: Method, repeatable: bool, now_ms: f64) {
        self.late_from_ms = self.late_from_ms.min(now_ms + LONGEST_WAIT_MS);
        self.calls.push(Call {
            id,
            method,
            repeatable,
            generation: self.session.generation(),
            users: self.session.users(),
            attempts: 0,
            most_attempts: retry::MAX_ATTEMPTS,
            began_ms: now_ms,
            waits_since_ms: now_ms,
            priority: Priority::Visible,
            widget: 0,
            is_upload: false,
            accepts_any_body: false,
            expects_body: method == Method::Get,
            expired_in_queue: false,
            suspected: ErrorKind::Forbidden,
            confirming: false,
        });
    }

    /// Sets the priority of an open call and the widget that it belongs to.
    pub fn set_priority(&mut self, id: u32, priority: Priority, widget: u32) {
        if let Some(call) = find(&mut self.calls, id) {
            call.priority = priority;
            call.widget = widget;
        }
    }

    /// Notes that the request of an open call has a body that may take minutes.
    pub fn set_upload(&mut self, id: u32) {
        if let Some(call) = find(&mut self.calls, id) {
            call.is_upload = true;
        }
    }

    /// Sets how many attempts the caller of an open call wants, if fewer than the engine makes.
    pub fn limit_attempts(&mut self, id: u32, most: u32) {
        if let Some(call) = find(&mut self.calls, id) {
            call.most_attempts = most.min(retry::MAX_ATTEMPTS);
        }
    }

    /// Returns the first step of an open call, and the next one after a pause: send it, or wait in the queue.
    pub fn begin(&mut self, id: u32, now_ms: f64) -> Step {
        let is_first = self.queue.waiting() == 0;
        let step = self.enqueue(id);
        // The usual case: the queue was empty and the request may be sent at once.
        if is_first && step == Step::Queue && self.next_ready(now_ms).is_some() { self.dispatch(id) } else { step }
    }

    fn enqueue(&mut self, id: u32) -> Step {
        let Some(call) = find(&mut self.calls, id) else {
            return Step::Fail(ErrorKind::Internal);
        };
        if self.session.is_paused() {
            return self.hold_for_sign_in(id);
        }
        self.queue.enqueue(id, call.priority, call.widget, call.is_upload);
        Step::Queue
    }

    /// Returns a call that may be sent now or that waited too long; [`Engine::dispatch`] returns its step. Call repeatedly until it returns `None`.
    pub fn next_ready(&mut self, now_ms: f64) -> Option<u32> {
        if let Some(ended) = self.next_ended(now_ms) {
            return Some(ended);
        }
        if self.held == Held::All {
            return None;
        }
        let limit = match self.breaker.state(now_ms, self.queue.in_flight()) {
            State::Closed => LIMIT,
            State::HalfOpen => 1,
            State::Open(_) => 0,
        };
        // For the moment that it takes to learn whether the session is over, nothing is sent into it.
        if self.queue.in_flight() >= limit || self.calls.iter().any(|call| call.confirming) {
            return None;
        }
        let (held, calls) = (self.held, &mut self.calls);
        self.queue.dispatch(now_ms, limit, |id| held == Held::Nothing || find(calls, id).is_some_and(|call| call.method == Method::Get))
    }

    /// Returns a waiting call that waited too long, or whose user is gone.
    fn next_ended(&mut self, now_ms: f64) -> Option<u32> {
        let users = self.session.users();
        if users == self.swept_users && now_ms <= self.late_from_ms {
            return None;
        }
        // A job of many calls takes its time by design, and so do uploads: two at a time.
        let is_late = |call: &Call| call.priority != Priority::Bulk && !call.is_upload && now_ms > call.waits_since_ms + LONGEST_WAIT_MS;
        let ends = |call: &&mut Call| (call.users != users || is_late(call)) && self.queue.is_waiting(call.id);
        if let Some(call) = self.calls.iter_mut().find(ends) {
            call.expired_in_queue = is_late(call);
            self.queue.remove(call.id);
            return Some(call.id);
        }
        self.swept_users = users;
        let first = self.calls.iter().fold(f64::INFINITY, |first, call| first.min(call.waits_since_ms));
        // Calls in flight count too, which is no harm: it is looked at again, but not all the time.
        self.late_from_ms = (first + LONGEST_WAIT_MS).max(now_ms + LATE_AGAIN_MS);
        None
    }

    /// Returns the milliseconds until [`Engine::next_ready`] should be called again if nothing else happens.
    pub fn wake_in_ms(&self, now_ms: f64) -> Option<f64> {
        if self.queue.waiting() == 0 {
            return None;
        }
        let ready = match self.breaker.state(now_ms, self.queue.in_flight()) {
            _ if self.held == Held::All => None,
            State::Open(ms) if self.queue.in_flight() == 0 => Some(ms),
            State::Open(_) => None,
            _ => self.queue.wake_in_ms(now_ms),
        };
        // Whatever it waits for, a call does not wait for ever.
        let late_ms = (self.late_from_ms - now_ms).max(0.0) + 1.0;
        Some(ready.map_or(late_ms, |ms| ms.min(late_ms)))
    }

    /// Returns the step of a call that [`Engine::next_ready`] named.
    pub fn dispatch(&mut self, id: u32) -> Step {
        let Some(call) = find(&mut self.calls, id) else {
            self.queue.remove(id);
            return Step::Fail(ErrorKind::Aborted);
        };
        if call.users != self.session.users() {
            return self.finish(id, Step::Fail(ErrorKind::SessionExpired));
        }
        if call.expired_in_queue {
            return self.finish(id, Step::Fail(ErrorKind::Timeout));
        }
        if self.session.is_paused() {
            return self.hold_for_sign_in(id);
        }
        if call.attempts == 0 {
            self.breaker.record_first_attempt();
        }
        call.attempts += 1;
        call.generation = self.session.generation();
        Step::Send
    }

    /// Takes the response of a call and returns its next step. `random` is from 0 to 1.
    pub fn answered(&mut self, id: u32, facts: ResponseFacts, now_ms: f64, random: f64) -> Step {
        let Some(call) = find(&mut self.calls, id) else {
            return Step::Fail(ErrorKind::Aborted);
        };
        self.queue.remove(id);
        if call.users != self.session.users() {
            return self.finish(id, Step::Fail(ErrorKind::SessionExpired));
        }
        let verdict = classify(call.expects_body, facts)
            .filter(|kind| !(call.accepts_any_body && *kind == ErrorKind::BadAnswer && facts.status < 300));
        if verdict != Some(ErrorKind::Server) {
            self.breaker.record_success();
        }
        match verdict {
            None => {
                self.session.alive(call.generation);
                self.finish(id, Step::Deliver)
            }
            Some(ErrorKind::SessionExpired) => {
                if call.generation == self.session.generation() && !self.session.is_paused() {
                    // One odd response is a suspicion: a route, a firewall or a proxy may answer like that to a signed-in user.
                    call.suspected = if facts.is_page() { ErrorKind::BadAnswer } else { ErrorKind::Forbidden };
                    call.confirming = true;
                    return Step::Confirm;
                }
                self.session.expired(call.generation);
                if self.session.is_paused() {
                    return self.hold_for_sign_in(id);
                }
                if self.session.has_signed_in_since(call.generation) && call.repeatable && call.attempts < retry::MAX_ATTEMPTS {
                    return self.enqueue(id);
                }
                self.finish(id, Step::Fail(ErrorKind::SessionExpired))
            }
            Some(kind) => self.retry(id, kind, facts.status, facts.retry_after_ms, now_ms, random),
        }
    }

    /// Takes the failure of an attempt without a response and returns the next step.
    pub fn failed(&mut self, id: u32, kind: ErrorKind, now_ms: f64, random: f64) -> Step {
        self.queue.remove(id);
        self.retry(id, kind, 0, -1.0, now_ms, random)
    }

    /// Takes what the site says about the session that a response of this call has cast doubt on, and returns the call's next step.
    pub fn confirmed(&mut self, id: u32, verdict: Verdict) -> Step {
        let Some(call) = find(&mut self.calls, id) else {
            return Step::Fail(ErrorKind::Aborted);
        };
        call.confirming = false;
        let (suspected, generation) = (call.suspected, call.generation);
        let signed_in_since = self.session.has_signed_in_since(generation);
        let may_repeat = call.repeatable && call.attempts < retry::MAX_ATTEMPTS;
        if call.users != self.session.users() {
            return self.finish(id, Step::Fail(ErrorKind::SessionExpired));
        }
        match verdict {
            // The response, and perhaps the verdict too, is one from before the sign-in.
            Verdict::SignedIn | Verdict::Nobody if signed_in_since && may_repeat => self.enqueue(id),
            Verdict::SignedIn | Verdict::Nobody if signed_in_since => self.finish(id, Step::Fail(ErrorKind::SessionExpired)),
            Verdict::SignedIn | Verdict::Unknown => self.finish(id, Step::Fail(suspected)),
            // Nothing is known, so nothing is said of the session or of permissions.
            Verdict::Unreached => self.finish(id, Step::Fail(ErrorKind::Server)),
            // A page that names no user is not disturbed: its call was one for signed-in users, and that is all. Without a prompt nothing is.
            Verdict::Nobody if self.session.user().is_none() && self.on_expiry == OnExpiry::Hold => {
                self.finish(id, Step::Fail(ErrorKind::SessionExpired))
            }
            Verdict::Nobody => {
                self.session.expired(generation);
                if self.session.is_paused() {
                    return self.hold_for_sign_in(id);
                }
                // The user has dismissed the prompt in the meantime.
                self.finish(id, Step::Fail(ErrorKind::SessionExpired))
            }
        }
    }

    /// Ends a call's wait for the sign-in and returns its next step. `None`: nobody signed in.
    pub fn resumed(&mut self, id: u32, identity: Option<Identity>, now_ms: f64) -> Step {
        let users = self.session.users();
        let Some(call) = find(&mut self.calls, id) else {
            return Step::Fail(ErrorKind::Aborted);
        };
        if identity == Some(Identity::Same) && call.users == users && !self.session.is_paused() {
            // However long the sign-in took, the call has its whole time before it.
            call.began_ms = now_ms;
            call.waits_since_ms = now_ms;
            self.late_from_ms = self.late_from_ms.min(now_ms + LONGEST_WAIT_MS);
            return self.enqueue(id);
        }
        self.finish(id, Step::Fail(ErrorKind::SessionExpired))
    }

    /// Forgets a call: it is over, or its caller has aborted it.
    pub fn close(&mut self, id: u32) {
        let Some(at) = self.calls.iter().position(|call| call.id == id) else {
            return;
        };
        self.queue.remove(id);
        // Not `swap_remove`: it can panic, and what formats that would be in the module.
        let last = self.calls.pop();
        if let (Some(place), Some(last)) = (self.calls.get_mut(at), last) {
            *place = last;
        }
    }

    /// Marks the session as expired: another tab met the dead session, and the site confirmed it.
    pub fn expired_elsewhere(&mut self) {
        let generation = self.session.generation();
        self.session.expired(generation);
    }

    /// Holds calls in the queue while the page asks who is signed in, or lets them go on. A call that waits keeps its place and has no slot, so
    /// the spacing of bulk requests and the count of attempts begin when it leaves.
    pub const fn hold_queue(&mut self, held: Held) {
        self.held = held;
    }

    /// Marks the session as signing in: the user was sent to the sign-in page.
    pub fn signing_in(&mut self) {
        self.session.signing_in();
    }

    /// Ends the waiting for a sign-in: the user dismissed the prompt.
    pub fn dismissed(&mut self) {
        self.session.dismissed();
    }

    /// Records who is signed in now.
    pub fn signed_in(&mut self, user: u32) -> Identity {
        self.session.signed_in(user)
    }

    fn finish(&mut self, id: u32, last: Step) -> Step {
        self.close(id);
        last
    }

    fn hold_for_sign_in(&mut self, id: u32) -> Step {
        self.queue.remove(id);
        match find(&mut self.calls, id) {
            Some(call) if call.method == Method::Get && self.on_expiry == OnExpiry::Hold => Step::Hold,
            _ => self.finish(id, Step::Fail(ErrorKind::SessionExpired)),
        }
    }

    fn retry(&mut self, id: u32, kind: ErrorKind, status: u16, retry_after_ms: f64, now_ms: f64, random: f64) -> Step {
        let users = self.session.users();
        let Some(call) = find(&mut self.calls, id) else {
            return Step::Fail(ErrorKind::Aborted);
        };
        if call.users != users {
            return self.finish(id, Step::Fail(ErrorKind::SessionExpired));
        }
        match kind {
            // A 500 or 501 is a route's own fault; only these speak for the whole site.
            ErrorKind::Server if !matches!(status, 502..=504) => self.breaker.record_success(),
            ErrorKind::Server | ErrorKind::Network | ErrorKind::Timeout => self.breaker.record_failure(now_ms),
            // A 429 asks the whole page for fewer requests, not only the call that received it.
            ErrorKind::RateLimited => {
                let asked_ms = if retry_after_ms >= 0.0 { retry_after_ms } else { PAUSE_MS };
                self.queue.pause_until(now_ms + asked_ms.min(LONGEST_PAUSE_MS));
            }
            _ => {}
        }
        let elapsed_ms = now_ms - call.began_ms;
        let may_pass = matches!(kind, ErrorKind::Network) || matches!(status, 502..=504);
        let was_probe = self.breaker.is_open() && self.queue.waiting() > 0;
        let may_repeat = call.repeatable && call.attempts < call.most_attempts;
        if was_probe && may_repeat && may_pass && elapsed_ms <= LONGEST_WAIT_MS {
            // The call was the probe of an open breaker and others wait: it waits with them, so that no request is added.
            return self.enqueue(id);
        }
        let failed = Failed { kind, status, attempts: call.attempts, retry_after_ms, elapsed_ms };
        let pause = retry::pause_ms(failed, random).filter(|_| may_repeat);
        match pause.filter(|_| self.breaker.take_retry()) {
            Some(pause) => Step::Wait(pause),
            None => self.finish(id, Step::Fail(kind)),
        }
    }
}

fn find(calls: &mut [Call], id: u32) -> Option<&mut Call> {
    // From the end: the newest call is the one that is asked for most.
    calls.iter_mut().rev().find(|call| call.id == id)
}

#[cfg(test)]
#[path = "engine_tests.rs"]
mod tests;
