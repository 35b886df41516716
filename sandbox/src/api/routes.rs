//! The table of operations, found by method and path.

use std::collections::HashMap;

use super::{Call, users};
use crate::http::{Method, Response};
use crate::site::Site;

/// One operation of the API description and the function that serves it.
pub struct Operation {
    /// `operationId` of the description.
    pub id: &'static str,
    pub method: Method,
    /// The path of the description, below `/api`.
    pub path: &'static str,
    pub handler: fn(&mut Site, &Call<'_>) -> Response,
}

/// One list for each category of the description.
const CATEGORIES: &[&[Operation]] = &[users::OPERATIONS];

/// What was sent for the placeholders of a path.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Params(Vec<(&'static str, String)>);

impl Params {
    pub fn integer(&self, name: &str) -> Option<i64> {
        self.0.iter().find(|(known, _)| *known == name)?.1.parse().ok()
    }
}

/// The result of a search in the table.
pub enum Found {
    Operation(&'static Operation, Params),
    /// The path exists for these methods only.
    WrongMethod(Vec<Method>),
    Unknown,
}

struct Entry {
    operation: &'static Operation,
    segments: Vec<&'static str>,
}

/// All operations, grouped by the number of segments in their path.
pub struct RouteTable(HashMap<usize, Vec<Entry>>);

impl RouteTable {
    pub fn of_all_operations() -> Self {
        Self::new(CATEGORIES.iter().copied().flatten())
    }

    fn new(operations: impl Iterator<Item = &'static Operation>) -> Self {
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
        for entry in entries {
            if let Some(params) = entry.params_of(&sent) {
                if entry.operation.method == method {
                    return Found::Operation(entry.operation, params);
                }
                allowed.push(entry.operation.method);
            }
        }
        if allowed.is_empty() { Found::Unknown } else { Found::WrongMethod(allowed) }
    }

    pub fn knows(&self, id: &str) -> bool {
        self.0.values().flatten().any(|entry| entry.operation.id == id)
    }
}

impl Entry {
    fn params_of(&self, sent: &[&str]) -> Option<Params> {
        let mut params = Params::default();
        for (expected, sent) in self.segments.iter().zip(sent) {
            if is_placeholder(expected) {
                let name = expected.trim_matches(['{', '}']);
                params.0.push((name, (*sent).to_owned()));
            } else if !expected.eq_ignore_ascii_case(sent) {
                return None;
            }
        }
        Some(params)
    }
}

fn is_placeholder(segment: &str) -> bool {
    segment.starts_with('{')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn never(_: &mut Site, _: &Call<'_>) -> Response {
        Response::empty(204)
    }

    const fn operation(id: &'static str, method: Method, path: &'static str) -> Operation {
        Operation { id, method, path, handler: never }
    }

    static OPERATIONS: [Operation; 3] = [
        operation("content.get", Method::Get, "/content/{ContentID}"),
        operation("content.list", Method::Get, "/content/list"),
        operation("content.update", Method::Put, "/content/{ContentID}"),
    ];

    fn find(method: Method, path: &str) -> Found {
        RouteTable::new(OPERATIONS.iter()).find(method, path)
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
        assert_eq!((operation.id, params.integer("ContentID")), ("content.update", Some(17)));
    }

    #[test]
    fn another_method_is_told_from_an_unknown_path() {
        assert!(matches!(find(Method::Delete, "/content/17"), Found::WrongMethod(allowed) if allowed.len() == 2));
        assert!(matches!(find(Method::Get, "/content"), Found::Unknown));
        assert!(matches!(find(Method::Get, ""), Found::Unknown));
    }

    #[test]
    fn every_operation_has_an_id_and_a_route_of_its_own() {
        let mut seen = Vec::new();
        for operation in CATEGORIES.iter().copied().flatten() {
            assert!(operation.path.starts_with('/') && operation.id.contains('.'), "{}", operation.id);
            seen.push(operation.id.to_owned());
            seen.push(format!("{} {}", operation.method.name(), operation.path.to_ascii_lowercase()));
        }
        let all = seen.len();
        seen.sort();
        seen.dedup();
        assert_eq!(seen.len(), all);
    }
}
