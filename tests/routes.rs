//! Every known route, one by one, against the table.
#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, reason = "a helper that fails fails its test")]

use std::collections::BTreeMap;

use axero_widget_sdk::internal::operation::Operation;
use axero_widget_sdk::internal::table::{OPERATIONS, Table, names};
use serde_json::Value;

const ROUTES: &str = include_str!("data/routes.txt");

/// A path in lower case, its parameters without their names.
fn shape(path: &str) -> String {
    let parts =
        path.trim_start_matches('/').split('/').map(|part| if part.starts_with('{') { "{}".into() } else { part.to_ascii_lowercase() });
    parts.collect::<Vec<String>>().join("/")
}

/// The names in the bodies of the contracts: those of array items, and names that no line of the table can hold.
fn body_names() -> BTreeMap<String, Vec<String>> {
    fn collect(value: &Value, names: &mut Vec<String>) {
        match value {
            Value::Array(items) => items.iter().for_each(|item| collect(item, names)),
            Value::Object(entries) => names.extend(entries.keys().map(|name| name.to_ascii_lowercase())),
            _ => {}
        }
    }
    let contracts: Vec<Value> = serde_json::from_str(include_str!("generated/contracts.json")).unwrap();
    let mut all: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for contract in contracts {
        let names = all.entry(contract["operation"].as_str().unwrap().to_owned()).or_default();
        collect(&contract["body"]["json"], names);
    }
    all
}

fn operations<'t>(table: &'t Table, names: &'t [String]) -> impl Iterator<Item = Operation<'t>> {
    names.iter().enumerate().map(|(index, name)| table.get(index, name).unwrap())
}

fn knows(operation: &Operation, name: &str) -> bool {
    operation.path_params().chain(operation.query()).chain(operation.fields()).any(|param| param.name.eq_ignore_ascii_case(name))
}

#[test]
fn no_known_route_is_missing_and_none_of_its_names() {
    let table = Table::new(OPERATIONS);
    let names: Vec<_> = names(table.names()).collect();
    let routes: BTreeMap<_, _> =
        operations(&table, &names).map(|operation| ((operation.method.name(), shape(operation.path)), operation)).collect();
    let body_names = body_names();
    let mut missing = Vec::new();
    let mut checked = 0;
    for line in ROUTES.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty()) {
        let (route, names) = line.split_once(" | ").unwrap_or((line, ""));
        let (method, path) = route.trim().split_once(' ').unwrap();
        checked += 1;
        let Some(operation) = routes.get(&(method, shape(path))) else {
            missing.push(format!("{method} {path}"));
            continue;
        };
        for name in names.split(',').map(str::trim).filter(|name| !name.is_empty()) {
            let in_body = body_names.get(operation.name).is_some_and(|names| names.contains(&name.to_ascii_lowercase()));
            if !knows(operation, name) && !in_body {
                missing.push(format!("{name} of {method} {path} ({})", operation.name));
            }
        }
    }
    assert!(checked > 330, "only {checked} routes were checked");
    assert!(missing.is_empty(), "not in the table:\n{}", missing.join("\n"));
}

#[test]
fn the_table_holds_no_route_twice() {
    let table = Table::new(OPERATIONS);
    let names: Vec<_> = names(table.names()).collect();
    let mut routes: Vec<_> = operations(&table, &names).map(|operation| (operation.method.name(), shape(operation.path))).collect();
    routes.sort();
    let count = routes.len();
    routes.dedup();
    assert_eq!(routes.len(), count);
}
