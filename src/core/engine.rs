//! The life of each call: told what happened, it says what to do next. It never waits and has no clock.

use alloc::vec::Vec;

use super::answer::{Facts, judge};
use super::args::Args;
use super::error::{ErrorKind, Refusal};
use super::operation::{Method, Operation};
use super::outage::{Gate, Outage};
use super::queue::{Class, LIMIT, Queue};
use super::request::{self, Request};
use super::retry::{self, Failed};
use super::session::{Identity, Session};
use super::site::Site;

/// What the driver of a call does next.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Step {
    /// Hand the answer to the caller. The call is over.
    Deliver,
    /// Send the request.
    Send,
    /// Wait for its turn: [`Engine::next_turn`] names it.
    Queue,
    /// Wait for the sign-in, then call [`Engine::resumed`].
    Hold,
    /// Give this error to the caller. The call is over.
    Fail(ErrorKind),
    /// Wait so many milliseconds, then call [`Engine::start`].
    Wait(f64),
}

/// What a read does when nobody is signed in any more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OnExpiry {
    /// It waits for the sign-in and is then sent again.
    Hold,
    /// It fails at once, as a write always does.
    Fail,
}

#[derive(Clone, Copy, Debug)]
struct Call {
    id: u32,
    method: Method,
    repeatable: bool,
    generation: u32,
    attempts: u32,
    began_ms: f64,
    class: Class,
    widget: u32,
    /// It was sent again after a sign-in.
    replayed: bool,
    /// Any answer without an error is good: it asks whether something is there, not for data.
    any_answer: bool,
    /// It has waited too long for its turn.
    given_up: bool,
}

/// A call that has waited so long for its turn is given up: nobody looks at it any more.
const LONGEST_WAIT_MS: f64 = 60_000.0;
/// A 429 without `Retry-After` brakes the page for so long.
const BRAKE_MS: f64 = 1000.0;

/// The decisions of one page: its session and the calls under way.
#[derive(Debug)]
pub struct Engine {
    site: Site,
    session: Session,
    on_expiry: OnExpiry,
    calls: Vec<Call>,
    queue: Queue,
    outage: Outage,
}

impl Engine {
    /// An engine for this site; `user` is the one that the page names, where it does.
    pub const fn new(site: Site, user: Option<u32>, on_expiry: OnExpiry) -> Self {
        Self { site, session: Session::new(user), on_expiry, calls: Vec::new(), queue: Queue::new(), outage: Outage::new() }
    }

    /// The site.
    pub const fn site(&self) -> &Site {
        &self.site
    }

    /// The session.
    pub const fn session(&self) -> &Session {
        &self.session
    }

    /// How many calls are under way.
    pub const fn pending(&self) -> usize {
        self.calls.len()
    }

    /// Begins the call `id` of an operation.
    ///
    /// # Errors
    /// Where the arguments do not fit; nothing is to be sent then.
    pub fn open(&mut self, id: u32, operation: &Operation, args: &Args, now_ms: f64) -> Result<Request, Refusal> {
        let prepared = request::prepare(&self.site, operation, args);
        if prepared.is_ok() {
            self.add(id, operation.method, operation.is_repeatable(), operation.is_site_relative(), now_ms);
        }
        prepared
    }

    /// Begins the call `id` of a path that the table does not hold.
    ///
    /// # Errors
    /// Where the path leads elsewhere or carries a credential; nothing is to be sent then.
    pub fn open_free(&mut self, id: u32, method: &str, path: &str, query: &Args, now_ms: f64) -> Result<Request, Refusal> {
        let prepared = request::prepare_free(&self.site, method, path, query);
        if let Ok(Request { method, .. }) = prepared {
            self.add(id, method, method == Method::Get, false, now_ms);
        }
        prepared
    }

    fn add(&mut self, id: u32, method: Method, repeatable: bool, any_answer: bool, now_ms: f64) {
        self.calls.push(Call {
            id,
            method,
            repeatable,
            generation: self.session.generation(),
            attempts: 0,
            began_ms: now_ms,
            class: Class::Visible,
            widget: 0,
            replayed: false,
            any_answer,
            given_up: false,
        });
    }

    /// Says how urgent an opened call is, and whose it is.
    pub fn rank(&mut self, id: u32, class: Class, widget: u32) {
        if let Some(call) = find(&mut self.calls, id) {
            call.class = class;
            call.widget = widget;
        }
    }

    /// What to do first with a call that was opened, or with one whose pause is over: send it, or wait for its turn.
    pub fn start(&mut self, id: u32, now_ms: f64) -> Step {
        let is_first = self.queue.waiting() == 0;
        let step = self.enter(id);
        // The usual case: nobody is before it, and it may go.
        if is_first && step == Step::Queue && self.next_turn(now_ms).is_some() { self.turn(id) } else { step }
    }

    fn enter(&mut self, id: u32) -> Step {
        let Some(call) = find(&mut self.calls, id) else {
            return Step::Fail(ErrorKind::Internal);
        };
        if self.session.is_paused() {
            return self.hold(id);
        }
        self.queue.enter(id, call.class, call.widget);
        Step::Queue
    }

    /// A call whose turn it is now, or that has waited too long; [`Engine::turn`] then says which. Asked until it says `None`.
    pub fn next_turn(&mut self, now_ms: f64) -> Option<u32> {
        let late = |call: &&mut Call| now_ms - call.began_ms > LONGEST_WAIT_MS && self.queue.is_waiting(call.id);
        if let Some(call) = self.calls.iter_mut().find(late) {
            call.given_up = true;
            self.queue.leave(call.id);
            return Some(call.id);
        }
        let limit = match self.outage.gate(now_ms, self.queue.flying()) {
            Gate::Open => LIMIT,
            Gate::Probe => 1,
            Gate::Shut(_) => 0,
        };
        self.queue.next(now_ms, limit)
    }

    /// In how many milliseconds to ask for the next turn though nothing else happens.
    pub fn wake_in_ms(&self, now_ms: f64) -> Option<f64> {
        if self.queue.waiting() == 0 {
            return None;
        }
        match self.outage.gate(now_ms, self.queue.flying()) {
            Gate::Shut(ms) if self.queue.flying() == 0 => Some(ms),
            Gate::Shut(_) => None,
            _ => self.queue.wake_in_ms(now_ms),
        }
    }

    /// The step of a call that [`Engine::next_turn`] named.
    pub fn turn(&mut self, id: u32) -> Step {
        let Some(call) = find(&mut self.calls, id) else {
            self.queue.leave(id);
            return Step::Fail(ErrorKind::Aborted);
        };
        if call.given_up {
            return self.end(id, Step::Fail(ErrorKind::Server));
        }
        if self.session.is_paused() {
            return self.hold(id);
        }
        if call.attempts == 0 {
            self.outage.sent();
        }
        call.attempts += 1;
        call.generation = self.session.generation();
        Step::Send
    }

    /// The call was answered. `random` is from 0 to 1.
    pub fn answered(&mut self, id: u32, facts: Facts, now_ms: f64, random: f64) -> Step {
        let Some(call) = find(&mut self.calls, id) else {
            return Step::Fail(ErrorKind::Aborted);
        };
        self.queue.leave(id);
        let verdict = judge(call.method, facts).filter(|kind| !(call.any_answer && *kind == ErrorKind::BadAnswer && facts.status < 300));
        if verdict != Some(ErrorKind::Server) {
            self.outage.answered();
        }
        match verdict {
            None => {
                self.session.alive(call.generation);
                self.end(id, Step::Deliver)
            }
            Some(ErrorKind::SessionExpired) => {
                if call.replayed && call.generation == self.session.generation() {
                    // The user has just signed in: it is this route that refuses, and asking them again would never end.
                    return self.end(id, Step::Fail(ErrorKind::Forbidden));
                }
                self.session.expired(call.generation);
                if self.session.is_paused() {
                    return self.hold(id);
                }
                if self.session.has_signed_in_since(call.generation) && call.repeatable && call.attempts < retry::MAX_ATTEMPTS {
                    return self.enter(id);
                }
                self.end(id, Step::Fail(ErrorKind::SessionExpired))
            }
            Some(kind) => self.retry(id, kind, facts.status, facts.retry_after_ms, now_ms, random),
        }
    }

    /// The call got no answer.
    pub fn failed(&mut self, id: u32, kind: ErrorKind, now_ms: f64, random: f64) -> Step {
        self.queue.leave(id);
        self.retry(id, kind, 0, -1.0, now_ms, random)
    }

    /// The sign-in that the call waited for has ended, one way or the other.
    pub fn resumed(&mut self, id: u32, identity: Option<Identity>) -> Step {
        let Some(call) = find(&mut self.calls, id) else {
            return Step::Fail(ErrorKind::Aborted);
        };
        if identity == Some(Identity::Same) && !self.session.is_paused() {
            call.replayed = true;
            return self.enter(id);
        }
        self.end(id, Step::Fail(ErrorKind::SessionExpired))
    }

    /// The caller has given the call up.
    pub fn close(&mut self, id: u32) {
        let Some(at) = self.calls.iter().position(|call| call.id == id) else {
            return;
        };
        self.queue.leave(id);
        // Not `swap_remove`: it can panic, and what formats that would be in the module.
        let last = self.calls.pop();
        if let (Some(place), Some(last)) = (self.calls.get_mut(at), last) {
            *place = last;
        }
    }

    /// Another tab has met the dead session, and the site confirms it.
    pub fn expired_elsewhere(&mut self) {
        let generation = self.session.generation();
        self.session.expired(generation);
    }

    /// The user has been sent to sign in.
    pub fn signing_in(&mut self) {
        self.session.signing_in();
    }

    /// The user has put the prompt away.
    pub fn dismissed(&mut self) {
        self.session.dismissed();
    }

    /// Somebody is signed in again.
    pub fn signed_in(&mut self, user: u32) -> Identity {
        self.session.signed_in(user)
    }

    fn end(&mut self, id: u32, last: Step) -> Step {
        self.close(id);
        last
    }

    fn hold(&mut self, id: u32) -> Step {
        self.queue.leave(id);
        match find(&mut self.calls, id) {
            Some(call) if call.method == Method::Get && self.on_expiry == OnExpiry::Hold => Step::Hold,
            _ => self.end(id, Step::Fail(ErrorKind::SessionExpired)),
        }
    }

    fn retry(&mut self, id: u32, kind: ErrorKind, status: u16, retry_after_ms: f64, now_ms: f64, random: f64) -> Step {
        let Some(call) = find(&mut self.calls, id) else {
            return Step::Fail(ErrorKind::Aborted);
        };
        match kind {
            // A 500 or 501 is a route's own fault; only these speak for the whole site.
            ErrorKind::Server if !matches!(status, 502..=504) => self.outage.answered(),
            ErrorKind::Server | ErrorKind::Network | ErrorKind::Timeout => self.outage.failed(now_ms),
            // The site asks the whole page for fewer requests, not only the call that was told.
            ErrorKind::RateLimited => self.queue.brake(now_ms + if retry_after_ms >= 0.0 { retry_after_ms } else { BRAKE_MS }),
            _ => {}
        }
        let elapsed_ms = now_ms - call.began_ms;
        let may_pass = matches!(kind, ErrorKind::Network) || matches!(status, 502..=504);
        let probed = self.outage.is_down() && self.queue.waiting() > 0;
        if probed && call.repeatable && may_pass && elapsed_ms <= LONGEST_WAIT_MS {
            // It looked whether the site is back, and others will look after it: it waits with them, and no request is added.
            return self.enter(id);
        }
        let failed = Failed { kind, status, attempts: call.attempts, retry_after_ms, elapsed_ms };
        let pause = retry::pause_ms(failed, random).filter(|_| call.repeatable);
        match pause.filter(|_| self.outage.take_retry()) {
            Some(pause) => Step::Wait(pause),
            None => self.end(id, Step::Fail(kind)),
        }
    }
}

fn find(calls: &mut [Call], id: u32) -> Option<&mut Call> {
    calls.iter_mut().find(|call| call.id == id)
}

#[cfg(test)]
#[path = "engine_tests.rs"]
mod tests;
