//! The journal of requests, for tests.

pub mod same_write;
pub mod view;

use std::collections::{HashMap, VecDeque};

use serde::Serialize;

use super::request_context::{Caller, RequestContext, Route};
use same_write::Fingerprint;

/// The most entries; older ones are dropped.
const LIMIT: usize = 10_000;

/// Query names whose values are secret.
const SECRET_QUERY: [&str; 2] = ["token", "rest-api-key"];

/// One request to a page or to the API.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Entry {
    pub number: u64,
    at: String,
    pub method: &'static str,
    /// The path below the virtual directory.
    pub path: String,
    query: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operation: Option<&'static str>,
    /// The status sent; absent if the connection ended without a response.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<u16>,
    /// The user of the session or credential.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user: Option<String>,
    /// The session of the request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session: Option<String>,
    /// The ways in which a key or token was sent, never its value.
    credentials: Vec<&'static str>,
    body_length: usize,
    /// False if a fault replaced the site's action.
    acted: bool,
    /// For writes: true if the site did it, even if the response was lost.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub written: Option<bool>,
    /// The number of the first entry of the same write, if this one repeats it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub repeat_of: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fault: Option<&'static str>,
    wait_ms: u64,
    /// True if the description leaves the response open, so that the sandbox has invented it.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    invented: bool,
    #[serde(skip)]
    fingerprint: Option<Fingerprint>,
}

/// The outcome of a request.
pub struct Outcome {
    pub acted: bool,
    pub written: bool,
    pub invented: bool,
    pub status: Option<u16>,
    pub fault: Option<&'static str>,
    pub wait_ms: u64,
}

/// The newest requests.
#[derive(Debug, Default)]
pub struct Journal {
    entries: VecDeque<Entry>,
    count: u64,
    /// The first entry of each write.
    firsts: HashMap<Fingerprint, u64>,
}

impl Journal {
    /// Adds an entry and returns its number.
    pub fn note(&mut self, context: &RequestContext<'_>, route: &Route, caller: Caller, outcome: Outcome) -> u64 {
        self.count += 1;
        if self.entries.len() == LIMIT {
            self.forget_oldest();
        }
        let is_write = !context.request.method.only_reads();
        let fingerprint = is_write.then(|| same_write::fingerprint(context, caller.user.as_deref()));
        let first = fingerprint.map(|fingerprint| *self.firsts.entry(fingerprint).or_insert(self.count));
        self.entries.push_back(Entry {
            number: self.count,
            at: context.ambient.now.iso(),
            method: context.request.method.name(),
            path: context.path.to_owned(),
            query: context.target.query.with_hidden(&SECRET_QUERY),
            operation: route.operation(),
            status: outcome.status,
            user: caller.user,
            session: caller.session,
            credentials: credentials(context),
            body_length: context.request.body.len(),
            acted: outcome.acted,
            written: is_write.then_some(outcome.written),
            repeat_of: first.filter(|first| *first != self.count),
            fault: outcome.fault,
            wait_ms: outcome.wait_ms,
            invented: outcome.invented,
            fingerprint,
        });
        self.count
    }

    /// Changes the status of an entry whose answer became another one after it was noted.
    pub fn correct_status(&mut self, number: u64, status: u16) {
        if let Some(entry) = self.entries.iter_mut().find(|entry| entry.number == number) {
            entry.status = Some(status);
        }
    }

    pub const fn entries(&self) -> &VecDeque<Entry> {
        &self.entries
    }

    pub fn clear(&mut self) {
        self.entries.clear();
        self.firsts.clear();
    }

    fn forget_oldest(&mut self) {
        let oldest = self.entries.pop_front();
        if let Some((fingerprint, number)) = oldest.and_then(|entry| Some((entry.fingerprint?, entry.number)))
            && self.firsts.get(&fingerprint) == Some(&number)
        {
            self.firsts.remove(&fingerprint);
        }
    }
}

fn credentials(context: &RequestContext<'_>) -> Vec<&'static str> {
    let header = |name| context.request.header_value(name).is_some();
    let query = |name| context.target.query.get(name).is_some();
    let ways = [
        ("Authorization", header("authorization")),
        ("Rest-Api-Key", header("rest-api-key")),
        ("?token", query("token")),
        ("?Rest-Api-Key", query("rest-api-key")),
    ];
    ways.into_iter().filter_map(|(name, sent)| sent.then_some(name)).collect()
}
