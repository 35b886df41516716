//! Queries of the journal: filtered entries and their summary.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{Entry, Journal};
use crate::server::http::Query;
use crate::state::glob;
use crate::state::known_names::{self, KnownNames, did_you_mean};

const FILTERS: [&str; 6] = ["user", "session", "operation", "path", "method", "since"];

/// Selects journal entries.
#[derive(Debug, Default)]
pub struct Filter {
    user: Option<String>,
    session: Option<String>,
    operation: Option<String>,
    path: Option<String>,
    method: Option<String>,
    since: u64,
}

impl Filter {
    /// Reads the filter of a query; an error is a sentence for the caller. A name that nothing has would select nothing without a word.
    pub fn read(query: &Query, known: &KnownNames<'_>, journal: &Journal) -> Result<Self, String> {
        if let Some(name) = query.names().find(|name| !FILTERS.iter().any(|known| known.eq_ignore_ascii_case(name))) {
            let meant = did_you_mean(name, &FILTERS);
            return Err(format!("The journal cannot be filtered by \"{name}\".{meant} Known are: {}.", FILTERS.join(", ")));
        }
        let text = |name| query.get(name).map(str::to_owned);
        let since = query.get("since").map_or(Ok(0), str::parse);
        let filter = Self {
            user: text("user").map(|name| user(name, known, journal)).transpose()?,
            session: text("session"),
            operation: text("operation"),
            path: text("path"),
            method: text("method"),
            since: since.map_err(|_| "\"since\" must be the number of an entry.".to_owned())?,
        };
        filter.session.as_deref().filter(|name| !name.is_empty()).map_or(Ok(()), |name| known.session(name))?;
        filter.operation.as_deref().filter(|id| !id.is_empty()).map_or(Ok(()), |id| known.operation(id))?;
        filter.path.as_deref().map_or(Ok(()), known_names::path)?;
        filter.method.as_deref().map_or(Ok(()), known_names::method)?;
        Ok(filter)
    }

    /// Returns the matching entries, oldest first.
    pub fn of<'a>(&'a self, journal: &'a Journal) -> impl Iterator<Item = &'a Entry> {
        journal.entries().iter().filter(|entry| self.wants(entry))
    }

    /// An empty user, session or operation matches requests without one.
    fn wants(&self, entry: &Entry) -> bool {
        let same = |wanted: &Option<String>, found: Option<&str>| wanted.as_ref().is_none_or(|wanted| wanted == found.unwrap_or(""));
        entry.number > self.since
            && same(&self.user, entry.user.as_deref())
            && same(&self.session, entry.session.as_deref())
            && same(&self.operation, entry.operation)
            && self.path.as_ref().is_none_or(|path| glob::matches(path, &entry.path))
            && self.method.as_ref().is_none_or(|method| method.eq_ignore_ascii_case(entry.method))
    }
}

/// Returns a user name in its own spelling. Users who were removed are still in the journal.
fn user(name: String, known: &KnownNames<'_>, journal: &Journal) -> Result<String, String> {
    if name.is_empty() || journal.entries().iter().any(|entry| entry.user.as_ref() == Some(&name)) {
        return Ok(name);
    }
    known.user(&name)
}

/// Counts of requests, and the writes that arrived more than once.
#[derive(Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Summary {
    requests: usize,
    /// By operation; other requests by method and path.
    operations: BTreeMap<String, usize>,
    /// By user; requests without a user under the empty name.
    users: BTreeMap<String, usize>,
    /// By status; `none` where no answer was sent.
    statuses: BTreeMap<String, usize>,
    faults: BTreeMap<&'static str, usize>,
    writes: Writes,
    repeated_writes: Vec<RepeatedWrite>,
}

#[derive(Debug, Default, Serialize)]
struct Writes {
    received: usize,
    written: usize,
}

/// One write that arrived more than once.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct RepeatedWrite {
    method: &'static str,
    path: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    operation: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    user: Option<String>,
    received: usize,
    /// Number of times the site did it. Tests look for 2 and more.
    written: usize,
    entries: Vec<u64>,
}

impl Summary {
    pub fn of<'a>(entries: impl Iterator<Item = &'a Entry>) -> Self {
        let mut summary = Self::default();
        let mut writes: BTreeMap<u64, RepeatedWrite> = BTreeMap::new();
        for entry in entries {
            summary.count(entry);
            if let Some(written) = entry.written {
                let write = writes.entry(entry.repeat_of.unwrap_or(entry.number)).or_insert_with(|| RepeatedWrite::of(entry));
                write.received += 1;
                write.written += usize::from(written);
                write.entries.push(entry.number);
            }
        }
        summary.repeated_writes = writes.into_values().filter(|write| write.received > 1).collect();
        summary
    }

    fn count(&mut self, entry: &Entry) {
        self.requests += 1;
        let operation = entry.operation.map_or_else(|| format!("{} {}", entry.method, entry.path), str::to_owned);
        *self.operations.entry(operation).or_default() += 1;
        *self.users.entry(entry.user.clone().unwrap_or_default()).or_default() += 1;
        let status = entry.status.map_or_else(|| "none".to_owned(), |status| status.to_string());
        *self.statuses.entry(status).or_default() += 1;
        if let Some(fault) = entry.fault {
            *self.faults.entry(fault).or_default() += 1;
        }
        if let Some(written) = entry.written {
            self.writes.received += 1;
            self.writes.written += usize::from(written);
        }
    }
}

impl RepeatedWrite {
    fn of(entry: &Entry) -> Self {
        Self {
            method: entry.method,
            path: entry.path.clone(),
            operation: entry.operation,
            user: entry.user.clone(),
            received: 0,
            written: 0,
            entries: Vec::new(),
        }
    }
}
