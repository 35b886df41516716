//! What was asked of the site, for tests to look at.

use std::collections::VecDeque;

use serde::Serialize;

use super::visit::{Route, Visit};

/// Entries kept; older ones go.
const LIMIT: usize = 10_000;

/// Query names whose value is a secret.
const SECRET_QUERY: [&str; 2] = ["token", "rest-api-key"];

/// One request to a page or to the API.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Entry {
    number: u64,
    at: String,
    method: &'static str,
    /// The path below the virtual directory.
    path: String,
    query: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    operation: Option<&'static str>,
    /// The status sent; absent if the connection ended without an answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    status: Option<u16>,
    /// Whose session came with the request.
    #[serde(skip_serializing_if = "Option::is_none")]
    user: Option<String>,
    /// Names of the ways by which a key or token was sent, never its value.
    credentials: Vec<&'static str>,
    body_length: usize,
    /// False if a fault answered in place of the site.
    acted: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    fault: Option<&'static str>,
}

/// How a request ended.
pub struct Outcome {
    pub acted: bool,
    pub status: Option<u16>,
    pub fault: Option<&'static str>,
}

/// The newest requests.
#[derive(Debug, Default)]
pub struct Journal {
    entries: VecDeque<Entry>,
    count: u64,
}

impl Journal {
    pub fn note(&mut self, visit: &Visit<'_>, route: &Route, user: Option<String>, outcome: Outcome) {
        self.count += 1;
        if self.entries.len() == LIMIT {
            self.entries.pop_front();
        }
        self.entries.push_back(Entry {
            number: self.count,
            at: visit.ambient.now.iso(),
            method: visit.request.method.name(),
            path: visit.path.to_owned(),
            query: visit.target.query.with_hidden(&SECRET_QUERY),
            operation: route.operation(),
            status: outcome.status,
            user,
            credentials: credentials(visit),
            body_length: visit.request.body.len(),
            acted: outcome.acted,
            fault: outcome.fault,
        });
    }

    pub const fn entries(&self) -> &VecDeque<Entry> {
        &self.entries
    }

    pub fn clear(&mut self) {
        self.entries.clear();
    }
}

fn credentials(visit: &Visit<'_>) -> Vec<&'static str> {
    let header = |name| visit.request.header_value(name).is_some();
    let query = |name| visit.target.query.get(name).is_some();
    let ways = [
        ("Authorization", header("authorization")),
        ("Rest-Api-Key", header("rest-api-key")),
        ("?token", query("token")),
        ("?Rest-Api-Key", query("rest-api-key")),
    ];
    ways.into_iter().filter_map(|(name, sent)| sent.then_some(name)).collect()
}
