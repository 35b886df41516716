//! The core against the contracts of `tests/generated/contracts.json`, which the generator works out from the description by itself.
#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, clippy::panic, reason = "a helper that fails fails its test")]

use std::collections::BTreeSet;

use axero_widget_sdk::internal::args::{ArgType, Args, Record};
use axero_widget_sdk::internal::base_path::BasePath;
use axero_widget_sdk::internal::error::ErrorKind;
use axero_widget_sdk::internal::operation::Body;
use axero_widget_sdk::internal::request::{Request, prepare};
use axero_widget_sdk::internal::table::{OPERATIONS, Table, names};
use axero_widget_sdk::internal::text::decode_fully;
use serde::Deserialize;
use serde_json::{Map, Value};

const DAY: &str = "2025-10-20";

#[derive(Deserialize)]
struct Contract {
    operation: String,
    case: String,
    refused: bool,
    args: Map<String, Value>,
    dates: Vec<String>,
    files: Vec<String>,
    method: String,
    url: String,
    body: Option<Expected>,
}

#[derive(Deserialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
enum Expected {
    Object { json: Value },
    Value { json: Value },
    Array { json: Value },
    Quoted { json: Value },
    Multipart { parts: Map<String, Value> },
    Raw { text: Value },
}

fn contracts() -> Vec<Contract> {
    serde_json::from_str(include_str!("generated/contracts.json")).unwrap()
}

fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(items) => items.iter().map(plain).collect::<Vec<_>>().join(","),
        other => other.to_string(),
    }
}

fn record(contract: &Contract) -> Record {
    record_without(contract, "")
}

fn record_without(contract: &Contract, left_out: &str) -> Record {
    let mut record = Record::default();
    for (name, value) in contract.args.iter().filter(|(name, _)| *name != left_out) {
        match value {
            _ if contract.files.contains(name) => record.push(name, ArgType::Other, ""),
            Value::String(text) if contract.dates.contains(name) => record.push(name, ArgType::Date, &[text.as_str(), DAY].concat()),
            Value::String(text) => record.push(name, ArgType::Text, text),
            Value::Number(number) => record.push(name, ArgType::Number, &number.to_string()),
            Value::Bool(truth) => record.push(name, ArgType::Boolean, &truth.to_string()),
            Value::Array(items) if items.iter().any(|item| item.is_object() || item.is_array()) => record.push(name, ArgType::List, "["),
            Value::Array(items) => {
                let items: Vec<_> = items.iter().map(plain).collect();
                record.push_list(name, items.iter().map(String::as_str));
            }
            Value::Object(_) | Value::Null => record.push(name, ArgType::Other, ""),
        }
    }
    record
}

/// The arguments that the core puts into the body, by name.
fn sent(request: &Request, args: &Args, contract: &Contract) -> Map<String, Value> {
    let names: Vec<_> = args.iter().map(|arg| String::from_utf8(decode_fully(arg.name).collect()).unwrap()).collect();
    request.body_args().map(|at| names[at].clone()).map(|name| (name.clone(), contract.args[&name].clone())).collect()
}

fn check_body(request: &Request, args: &Args, contract: &Contract) {
    let context = format!("{} ({})", contract.operation, contract.case);
    let sent = sent(request, args, contract);
    match (&contract.body, request.body) {
        (None, Body::None) => assert!(sent.is_empty(), "{context}"),
        (Some(Expected::Object { json }), Body::Object) => assert_eq!(&Value::Object(sent), json, "{context}"),
        (Some(Expected::Value { json } | Expected::Array { json }), Body::Value) => {
            assert_eq!(sent.values().next(), Some(json), "{context}");
        }
        (Some(Expected::Quoted { json }), Body::Quoted) => {
            assert_eq!(plain(sent.values().next().unwrap()), *json.as_str().unwrap(), "{context}")
        }
        (Some(Expected::Raw { text }), Body::Raw) => assert_eq!(sent.values().next(), Some(text), "{context}"),
        (Some(Expected::Multipart { parts }), Body::Multipart) => {
            let sent: Map<_, _> = sent.iter().map(|(name, value)| (name.clone(), Value::String(plain(value)))).collect();
            assert_eq!(&sent, parts, "{context}");
        }
        (_, other) => panic!("{context}: the core sends a body of the kind {other:?}"),
    }
}

#[test]
fn every_operation_sends_exactly_what_the_description_says() {
    let table = Table::new(OPERATIONS);
    let contracts = contracts();
    for contract in &contracts {
        let context = format!("{} ({})", contract.operation, contract.case);
        let operation = table
            .find(&contract.operation)
            .and_then(|index| table.get(index, &contract.operation))
            .unwrap_or_else(|| panic!("{context} is not in the table"));
        let record = record(contract);
        let args = record.args();
        let prepared = prepare(&BasePath::default(), &operation, &args);
        if contract.refused {
            assert_eq!(prepared.unwrap_err().kind, ErrorKind::CredentialRefused, "{context}");
            continue;
        }
        let request = prepared.unwrap_or_else(|error| panic!("{context}: {}", error.message));
        assert_eq!((request.method.name(), request.url.as_str()), (contract.method.as_str(), contract.url.as_str()), "{context}");
        check_body(&request, &args, contract);
    }
}

#[test]
fn a_site_below_a_virtual_directory_gets_the_same_requests_below_it() {
    let table = Table::new(OPERATIONS);
    let site = BasePath::new("/intranet").unwrap();
    for contract in contracts().iter().filter(|contract| !contract.refused) {
        let operation = table.find(&contract.operation).and_then(|index| table.get(index, &contract.operation)).unwrap();
        assert_eq!(prepare(&site, &operation, &record(contract).args()).unwrap().url, ["/intranet", &contract.url].concat());
    }
}

#[test]
fn the_contracts_and_the_table_hold_the_same_operations() {
    let contracts: BTreeSet<String> = contracts().into_iter().map(|contract| contract.operation).collect();
    let table: BTreeSet<String> = names(Table::new(OPERATIONS).names()).collect();
    assert!(table.len() > 300, "{} operations", table.len());
    assert_eq!(contracts, table);
}

#[test]
fn a_call_without_an_argument_that_it_needs_names_it() {
    let table = Table::new(OPERATIONS);
    let mut tried = 0;
    for contract in contracts().iter().filter(|contract| contract.case == "full" && !contract.refused) {
        let operation = table.find(&contract.operation).and_then(|index| table.get(index, &contract.operation)).unwrap();
        let needed = operation.path_params().chain(operation.query()).chain(operation.fields()).filter(|param| param.required);
        for param in needed {
            let record = record_without(contract, param.name);
            let error = prepare(&BasePath::default(), &operation, &record.args()).unwrap_err();
            assert_eq!(error.kind, ErrorKind::BadArgument, "{}", operation.name);
            assert!(error.message.starts_with(&format!("{} is missing", param.name)), "{}: {}", operation.name, error.message);
            tried += 1;
        }
    }
    assert!(tried > 100, "{tried} arguments");
}
