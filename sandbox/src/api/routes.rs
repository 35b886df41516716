//! The table of operations, found by method and path.

use std::collections::HashMap;

use super::Handler;
use crate::server::http::Method;

/// One line for each operation of the description: id, method, path, `bare` or `envelope`, and `unknown` if nobody knows the answer.
const LINES: &str = include_str!("../../routes.txt");

/// One operation of the API description and the function that serves it.
#[derive(Clone, Copy, Debug)]
pub struct Operation {
    /// `operationId` of the description.
    pub id: &'static str,
    pub method: Method,
    /// The path in the description, below `/api`.
    pub path: &'static str,
    /// True if the response has no envelope.
    pub bare: bool,
    /// True if the description does not know the shape of the response, so that this site makes one up.
    pub invented: bool,
    pub handler: Option<Handler>,
}

/// Values of the placeholders of a path.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Params(Vec<(&'static str, String)>);

impl Params {
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }
}

/// The result of a lookup in the table.
pub enum Found {
    Operation(Operation, Params),
    /// The path exists for these methods only.
    WrongMethod(Vec<Method>),
    Unknown,
}

struct Entry {
    operation: Operation,
    segments: Vec<&'static str>,
}

/// All operations, grouped by the number of segments in their path.
pub struct RouteTable(HashMap<usize, Vec<Entry>>);

impl RouteTable {
    /// Builds the table from the operations of the description and their handlers.
    pub fn of_all_operations(handlers: &[&[(&'static str, Handler)]]) -> Self {
        let handlers: HashMap<&str, Handler> = handlers.iter().copied().flatten().copied().collect();
        Self::new(operations(LINES).map(|operation| Operation { handler: handlers.get(operation.id).copied(), ..operation }))
    }

    fn new(operations: impl Iterator<Item = Operation>) -> Self {
        let mut table: HashMap<usize, Vec<Entry>> = HashMap::new();
        for operation in operations {
            let segments: Vec<_> = operation.path.split('/').skip(1).collect();
            table.entry(segments.len()).or_default().push(Entry { operation, segments });
        }
        for entries in table.values_mut() {
            // A literal beats a placeholder at the first segment where two paths differ, as in ASP.NET.
            entries.sort_by_key(|entry| -> Vec<bool> { entry.segments.iter().map(|segment| is_placeholder(segment)).collect() });
        }
        Self(table)
    }

    /// Finds the operation; `path` is the part after `/api`.
    pub fn find(&self, method: Method, path: &str) -> Found {
        let path = path.strip_suffix('/').unwrap_or(path);
        let sent: Vec<_> = path.split('/').skip(1).collect();
        let entries = self.0.get(&sent.len()).map_or(&[][..], Vec::as_slice);
        let mut allowed = Vec::new();
        for entry in entries.iter().filter(|entry| entry.matches(&sent)) {
            if entry.operation.method == method {
                return Found::Operation(entry.operation, entry.params(&sent));
            }
            if !allowed.contains(&entry.operation.method) {
                allowed.push(entry.operation.method);
            }
        }
        if allowed.is_empty() { Found::Unknown } else { Found::WrongMethod(allowed) }
    }

    pub fn knows(&self, id: &str) -> bool {
        self.all().any(|operation| operation.id == id)
    }

    /// Returns all operations, unordered.
    pub fn all(&self) -> impl Iterator<Item = &Operation> {
        self.0.values().flatten().map(|entry| &entry.operation)
    }
}

/// Reads the operations below `/api`; `crate::pages` serves the others.
///
/// A line that cannot be read is skipped, and a test reports it.
fn operations(lines: &'static str) -> impl Iterator<Item = Operation> {
    lines.lines().filter_map(|line| {
        let mut words = line.split_whitespace();
        let (id, method, path) = (words.next()?, Method::parse(words.next()?)?, words.next()?);
        let bare = words.next() == Some("bare");
        let invented = words.next() == Some("unknown");
        Some(Operation { id, method, path: path.strip_prefix("/api")?, bare, invented, handler: None })
    })
}

impl Entry {
    fn matches(&self, sent: &[&str]) -> bool {
        let mut pairs = self.segments.iter().zip(sent);
        pairs.all(|(expected, sent)| is_placeholder(expected) || expected.eq_ignore_ascii_case(sent))
    }

    fn params(&self, sent: &[&str]) -> Params {
        let pairs = self.segments.iter().zip(sent).filter(|(expected, _)| is_placeholder(expected));
        Params(pairs.map(|(expected, sent)| (expected.trim_matches(['{', '}']), (*sent).to_owned())).collect())
    }
}

fn is_placeholder(segment: &str) -> bool {
    segment.starts_with('{')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::api::HANDLERS;

    const ROUTES: &str = "content.get GET /api/content/{ContentID} envelope\n\
        content.list GET /api/content/list envelope\n\
        content.update PUT /api/content/{ContentID} envelope\n\
        users.me GET /api/users/me bare\n";

    fn find(method: Method, path: &str) -> Found {
        RouteTable::new(operations(ROUTES)).find(method, path)
    }

    #[test]
    fn a_literal_beats_a_placeholder_in_any_case() {
        assert!(matches!(find(Method::Get, "/Content/LIST/"), Found::Operation(operation, _) if operation.id == "content.list"));
    }

    #[test]
    fn a_placeholder_is_handed_over() {
        let Found::Operation(operation, params) = find(Method::Put, "/content/17") else {
            panic!("not found");
        };
        assert_eq!((operation.id, operation.bare, params.get("contentid")), ("content.update", false, Some("17")));
    }

    #[test]
    fn another_method_is_not_an_unknown_path() {
        assert!(matches!(find(Method::Delete, "/content/17"), Found::WrongMethod(allowed) if allowed.len() == 2));
        assert!(matches!(find(Method::Get, "/content"), Found::Unknown));
        assert!(matches!(find(Method::Get, ""), Found::Unknown));
    }

    #[test]
    fn every_line_is_an_operation_with_an_id_and_a_route_of_its_own() {
        let all: Vec<_> = operations(LINES).collect();
        let elsewhere = LINES.lines().filter(|line| line.starts_with("platform.ping GET /ping-do-not-delete.ico"));
        assert_eq!(all.len() + elsewhere.count(), LINES.lines().count());
        let mut seen = Vec::new();
        for operation in &all {
            assert!(operation.path.starts_with('/') && operation.id.contains('.'), "{}", operation.id);
            seen.push(operation.id.to_owned());
            seen.push(format!("{} {}", operation.method.name(), operation.path.to_ascii_lowercase()));
        }
        seen.sort();
        seen.dedup();
        assert_eq!(seen.len(), 2 * all.len());
    }

    #[test]
    fn every_handler_serves_one_operation_of_the_description() {
        let known: Vec<_> = operations(LINES).map(|operation| operation.id).collect();
        let mut served: Vec<_> = HANDLERS.iter().copied().flatten().map(|(id, _)| *id).collect();
        for id in &served {
            assert!(known.contains(id), "{id} is not in the description");
        }
        let count = served.len();
        served.sort_unstable();
        served.dedup();
        assert_eq!(served.len(), count, "an operation has two handlers");
    }

    #[test]
    fn every_operation_of_the_description_is_served() {
        let table = RouteTable::of_all_operations(HANDLERS);
        let mut missing: Vec<_> = table.all().filter(|operation| operation.handler.is_none()).map(|operation| operation.id).collect();
        missing.sort_unstable();
        assert!(missing.is_empty(), "{} are not served: {}", missing.len(), missing.join(", "));
    }
}
