//! Who is signed in.

use std::collections::HashMap;

use super::SiteConfig;
use super::settings::Settings;
use crate::address::Address;
use crate::ambient::{Ambient, Timestamp};

/// One sign-in, alive until it expires or ends.
#[derive(Clone, Debug)]
pub struct Session {
    pub person: i64,
    pub signed_in: Timestamp,
    pub last_seen: Timestamp,
    /// API calls that still succeed before the session is dead.
    pub calls_left: Option<u32>,
    pub anti_forgery: String,
}

impl Session {
    fn is_alive(&self, settings: &Settings, now: Timestamp) -> bool {
        let start = if settings.sliding_expiration { self.last_seen } else { self.signed_in };
        let lifetime = u64::from(settings.session_minutes) * 60_000;
        now < start.plus_millis(lifetime) && self.calls_left != Some(0)
    }
}

/// What kind of request uses a session.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Use {
    Page,
    Call,
}

/// All sessions by their id.
#[derive(Debug, Default)]
pub struct Sessions(HashMap<String, Session>);

impl Sessions {
    pub fn start(&mut self, person: i64, settings: &Settings, ambient: &Ambient) -> String {
        self.0.retain(|_, session| session.is_alive(settings, ambient.now));
        let id = ambient.session_id();
        let session = Session {
            person,
            signed_in: ambient.now,
            last_seen: ambient.now,
            calls_left: None,
            anti_forgery: ambient.anti_forgery_token(),
        };
        self.0.insert(id.clone(), session);
        id
    }

    pub fn end(&mut self, id: &str) {
        self.0.remove(id);
    }

    /// The person of a session that is alive, and marks the session as used.
    pub fn enter(&mut self, id: &str, how: Use, settings: &Settings, now: Timestamp) -> Option<i64> {
        let session = self.0.get_mut(id)?;
        if !session.is_alive(settings, now) {
            self.0.remove(id);
            return None;
        }
        session.last_seen = now;
        if how == Use::Call {
            session.calls_left = session.calls_left.map(|left| left - 1);
        }
        Some(session.person)
    }

    /// The person of a session that is alive, without using it.
    pub fn holder(&self, id: &str, settings: &Settings, now: Timestamp) -> Option<i64> {
        self.0.get(id).filter(|session| session.is_alive(settings, now)).map(|session| session.person)
    }

    pub fn anti_forgery(&self, id: &str) -> Option<&str> {
        self.0.get(id).map(|session| session.anti_forgery.as_str())
    }

    /// Ends the sessions of one person or of all, now or after some API calls; says how many.
    pub fn expire(&mut self, person: Option<i64>, after_calls: Option<u32>) -> usize {
        let concerns = |session: &Session| person.is_none_or(|id| session.person == id);
        let count = self.0.values().filter(|session| concerns(session)).count();
        match after_calls {
            None | Some(0) => self.0.retain(|_, session| !concerns(session)),
            Some(calls) => {
                for session in self.0.values_mut().filter(|session| concerns(session)) {
                    session.calls_left = Some(calls);
                }
            }
        }
        count
    }

    /// The sessions in the order of signing in.
    pub fn all(&self) -> Vec<&Session> {
        let mut sessions: Vec<_> = self.0.values().collect();
        sessions.sort_by_key(|session| (session.signed_in, session.person));
        sessions
    }
}

/// The cookie that carries a session id.
pub fn session_cookie(config: &SiteConfig, address: &Address, id: &str) -> String {
    cookie_text(config, address, id, "")
}

/// The cookie that makes the browser forget its session.
pub fn ended_cookie(config: &SiteConfig, address: &Address) -> String {
    cookie_text(config, address, "", "; Max-Age=0")
}

fn cookie_text(config: &SiteConfig, address: &Address, value: &str, age: &str) -> String {
    let secure = if address.secure { "; Secure" } else { "" };
    let name = &config.cookie_name;
    format!("{name}={value}; Path={}{age}; HttpOnly; SameSite=Lax{secure}", address.path("/"))
}
