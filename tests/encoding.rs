//! Properties of the encoding, tried with any text against a parser that works as browsers do.
#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, clippy::panic, reason = "a helper that fails fails its test")]

use axero_widget_sdk::internal::args::{ArgType, Record};
use axero_widget_sdk::internal::base_path::BasePath;
use axero_widget_sdk::internal::operation::{Operation, Type};
use axero_widget_sdk::internal::request::prepare;
use axero_widget_sdk::internal::table::{OPERATIONS, Table, names};
use axero_widget_sdk::internal::text::decode_fully;
use proptest::prelude::*;
use url::Url;

const ORIGIN: &str = "https://site.example";

/// The lines of all paths with a text in them, and the place of that text among the segments.
fn with_text_in_path() -> Vec<(String, usize)> {
    let mut found = Vec::new();
    let table = Table::new(OPERATIONS);
    for (index, name) in names(table.names()).enumerate() {
        let operation = table.get(index, &name).unwrap();
        for (place, segment) in operation.path.split('/').enumerate() {
            if segment.starts_with('{') && segment.ends_with(":s}") {
                found.push((["a.b G ", operation.path].concat(), place));
            }
        }
    }
    found
}

fn argument(operation: &Operation, place: usize, value: &str) -> Record {
    let mut record = Record::default();
    let own = operation.path.split('/').nth(place).unwrap().trim_matches(['{', '}']).trim_end_matches(":s");
    for param in operation.path_params() {
        match param.kind {
            _ if param.name == own => record.push(param.name, ArgType::Text, value),
            Type::Text => record.push(param.name, ArgType::Text, "x"),
            Type::Integer => record.push(param.name, ArgType::Number, "1"),
            other => panic!("{other:?} in the path {}", operation.path),
        }
    }
    record
}

/// Returns whether a server that decodes a value once more, or to the end, would find a segment of dots in it.
fn leads_elsewhere(value: &str) -> bool {
    let decoded = String::from_utf8_lossy(&decode_fully(value).collect::<Vec<_>>()).into_owned();
    decoded.split(['/', '\\']).any(|segment| matches!(segment, "." | ".."))
}

fn check(line: &str, place: usize, value: &str) {
    let operation = Operation::parse(line).unwrap();
    let Ok(request) = prepare(&BasePath::default(), &operation, &argument(&operation, place, value).args()) else {
        assert!(value.is_empty() || leads_elsewhere(value), "{value:?} was refused in {line}");
        return;
    };
    assert!(!leads_elsewhere(value), "{value:?} was sent in {line}");
    let url = Url::parse(&[ORIGIN, &request.url].concat()).unwrap();
    assert_eq!(url.origin().ascii_serialization(), ORIGIN);
    assert_eq!(url.fragment(), None);
    let path = url.path().strip_prefix("/api/").unwrap();
    let segments: Vec<_> = path.split('/').collect();
    let expected: Vec<_> = operation.path.split('/').collect();
    assert_eq!(segments.len(), expected.len(), "{value:?} changes the route of {line}: {path}");
    for (index, (segment, expected)) in segments.iter().zip(&expected).enumerate() {
        if index == place {
            let arrived = url::form_urlencoded::parse(segment.as_bytes()).next();
            assert_eq!(arrived.map(|(decoded, _)| decoded.into_owned()).as_deref(), Some(value), "does not arrive");
        } else if !expected.starts_with('{') {
            assert_eq!(segment, expected);
        }
    }
}

#[test]
fn values_that_browsers_read_as_a_path_of_their_own_stay_one_segment() {
    let lines = with_text_in_path();
    assert!(!lines.is_empty());
    for (line, place) in &lines {
        for value in [
            "",
            ".",
            "..",
            "a/b",
            "../..",
            "%2e%2e",
            "%2E.",
            "a?b=c",
            "a#b",
            "a\\b",
            "a\nb\t",
            "\u{0}",
            "é\u{10000}",
            "a;b",
            "%",
            "%zz",
            " ",
        ] {
            check(line, *place, value);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(512) })]

    #[test]
    fn no_text_in_a_path_can_change_the_route(value in any::<String>(), pick in any::<prop::sample::Index>()) {
        let lines = with_text_in_path();
        let (line, place) = pick.get(&lines);
        check(line, *place, &value);
    }

    #[test]
    fn any_text_in_a_query_arrives_as_it_was(value in any::<String>()) {
        let operation = Operation::parse("a.b G a X:s Y:s").unwrap();
        let mut record = Record::default();
        record.push("X", ArgType::Text, &value);
        record.push("Y", ArgType::Text, "end");
        let request = prepare(&BasePath::default(), &operation, &record.args()).unwrap();
        let url = Url::parse(&[ORIGIN, &request.url].concat()).unwrap();
        let pairs: Vec<_> = url.query_pairs().map(|(name, value)| (name.into_owned(), value.into_owned())).collect();
        prop_assert_eq!(pairs, [("X".to_owned(), value), ("Y".to_owned(), "end".to_owned())]);
    }

    #[test]
    fn any_list_of_texts_without_commas_arrives_item_by_item(items in prop::collection::vec("[^,]{1,12}", 1..6)) {
        let operation = Operation::parse("a.b G a X:S").unwrap();
        let mut record = Record::default();
        record.push_list("X", items.iter().map(String::as_str));
        let request = prepare(&BasePath::default(), &operation, &record.args()).unwrap();
        let url = Url::parse(&[ORIGIN, &request.url].concat()).unwrap();
        let arrived = url.query_pairs().next().unwrap().1.into_owned();
        prop_assert_eq!(arrived.split(',').collect::<Vec<_>>(), items);
    }
}
