//! Sessions of signed-in people.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};

use super::SiteConfig;
use super::settings::Settings;
use crate::crypto;
use crate::server::address::Address;
use crate::server::ambient::Ambient;
use crate::time::Timestamp;

/// One session, alive until it expires or is ended.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Session {
    /// The number of the sign-in: names the session in tests and reveals nothing about its cookie.
    number: u64,
    person: i64,
    pub signed_in: Timestamp,
    pub last_seen: Timestamp,
    anti_forgery: String,
    pending: Option<Pending>,
}

/// A change of a session that happens after some more API calls have succeeded.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Pending {
    calls_left: u32,
    change: SessionChange,
}

/// A change of a session.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum SessionChange {
    /// The session ends.
    Expires,
    /// The session belongs to another person, as when someone else signs in in the same browser.
    Becomes { person: i64, anti_forgery: String },
}

/// Selects sessions; `None` matches all.
#[derive(Clone, Debug, Default)]
pub struct SessionFilter {
    pub person: Option<i64>,
    pub session: Option<String>,
}

impl Session {
    /// Returns the name of the session in tests and in the control API.
    pub fn name(&self) -> String {
        format!("s{}", self.number)
    }

    /// Returns the person that the session belongs to now.
    pub const fn person(&self) -> i64 {
        match &self.pending {
            Some(Pending { calls_left: 0, change: SessionChange::Becomes { person, .. } }) => *person,
            _ => self.person,
        }
    }

    /// API calls that still succeed before the session ends or changes.
    pub fn calls_left(&self) -> Option<u32> {
        self.pending.as_ref().map(|pending| pending.calls_left)
    }

    /// Returns the next person of the session, if a change is pending.
    pub fn successor(&self) -> Option<i64> {
        match self.pending.as_ref()?.change {
            SessionChange::Becomes { person, .. } => Some(person),
            SessionChange::Expires => None,
        }
    }

    fn anti_forgery(&self) -> &str {
        match &self.pending {
            Some(Pending { calls_left: 0, change: SessionChange::Becomes { anti_forgery, .. } }) => anti_forgery,
            _ => &self.anti_forgery,
        }
    }

    fn is_alive(&self, settings: &Settings, now: Timestamp) -> bool {
        let start = if settings.sliding_expiration { self.last_seen } else { self.signed_in };
        let lifetime = u64::from(settings.session_minutes) * 60_000;
        let spent = matches!(self.pending, Some(Pending { calls_left: 0, change: SessionChange::Expires }));
        now < start.plus_millis(lifetime) && !spent
    }

    /// Applies a pending change that is due.
    fn apply_due_change(&mut self, now: Timestamp) {
        match self.pending.take() {
            Some(Pending { calls_left: 0, change: SessionChange::Becomes { person, anti_forgery } }) => {
                self.person = person;
                self.anti_forgery = anti_forgery;
                self.signed_in = now;
            }
            other => self.pending = other,
        }
    }

    fn is_selected(&self, filter: &SessionFilter) -> bool {
        filter.person.is_none_or(|person| self.person() == person) && filter.session.as_ref().is_none_or(|name| self.name() == *name)
    }
}

/// The type of request that uses a session.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum SessionUse {
    Page,
    Call,
}

/// All sessions by the hash of their id, so that a reader of the stored state cannot impersonate anyone.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Sessions {
    by_hash: HashMap<String, Session>,
    count: u64,
}

fn hash_of(id: &str) -> String {
    crypto::base64_url(crypto::hash(id))
}

impl Sessions {
    pub fn start(&mut self, person: i64, settings: &Settings, ambient: &Ambient) -> String {
        self.by_hash.retain(|_, session| session.is_alive(settings, ambient.now));
        self.count += 1;
        let id = ambient.session_id();
        let session = Session {
            number: self.count,
            person,
            signed_in: ambient.now,
            last_seen: ambient.now,
            anti_forgery: ambient.anti_forgery_token(),
            pending: None,
        };
        self.by_hash.insert(hash_of(&id), session);
        id
    }

    pub fn end(&mut self, id: &str) {
        self.by_hash.remove(&hash_of(id));
    }

    /// Returns the person of a live session, and marks the session as used.
    pub fn use_session(&mut self, id: &str, how: SessionUse, settings: &Settings, now: Timestamp) -> Option<i64> {
        let hash = hash_of(id);
        let session = self.by_hash.get_mut(&hash)?;
        if !session.is_alive(settings, now) {
            self.by_hash.remove(&hash);
            return None;
        }
        session.apply_due_change(now);
        session.last_seen = now;
        if let Some(pending) = session.pending.as_mut().filter(|_| how == SessionUse::Call) {
            pending.calls_left = pending.calls_left.saturating_sub(1);
        }
        // The call that brings the count to zero still belongs to the former person.
        Some(session.person)
    }

    /// Returns a live session without marking it as used.
    pub fn alive(&self, id: &str, settings: &Settings, now: Timestamp) -> Option<&Session> {
        self.by_hash.get(&hash_of(id)).filter(|session| session.is_alive(settings, now))
    }

    /// Returns the person of a live session without marking it as used.
    pub fn holder(&self, id: &str, settings: &Settings, now: Timestamp) -> Option<i64> {
        self.alive(id, settings, now).map(Session::person)
    }

    pub fn anti_forgery(&self, id: &str) -> Option<&str> {
        self.by_hash.get(&hash_of(id)).map(Session::anti_forgery)
    }

    /// Ends or changes the selected sessions, now or after some API calls. Returns how many.
    pub fn schedule_change(&mut self, filter: &SessionFilter, change: &SessionChange, after_calls: u32, now: Timestamp) -> usize {
        let mut count = 0;
        for session in self.by_hash.values_mut().filter(|session| session.is_selected(filter)) {
            session.apply_due_change(now);
            session.pending = Some(Pending { calls_left: after_calls, change: change.clone() });
            session.apply_due_change(now);
            count += 1;
        }
        self.by_hash.retain(|_, session| !matches!(session.pending, Some(Pending { calls_left: 0, change: SessionChange::Expires })));
        count
    }

    /// Returns how many sessions were started, of which some may have ended.
    pub const fn started(&self) -> u64 {
        self.count
    }

    /// Returns the sessions in the order of signing in.
    pub fn all(&self) -> Vec<&Session> {
        let mut sessions: Vec<_> = self.by_hash.values().collect();
        sessions.sort_by_key(|session| session.number);
        sessions
    }
}

/// Returns the `Set-Cookie` value that carries a session id.
pub fn session_cookie(config: &SiteConfig, address: &Address, id: &str) -> String {
    cookie_text(config, address, id, "")
}

/// Returns the `Set-Cookie` value that deletes the session cookie.
pub fn ended_cookie(config: &SiteConfig, address: &Address) -> String {
    cookie_text(config, address, "", "; Max-Age=0")
}

fn cookie_text(config: &SiteConfig, address: &Address, value: &str, age: &str) -> String {
    let secure = if address.secure { "; Secure" } else { "" };
    let name = &config.cookie_name;
    format!("{name}={value}; Path={}{age}; HttpOnly; SameSite=Lax{secure}", address.path("/"))
}
