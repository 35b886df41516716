use axero_sandbox::{Method, Request};
use serde_json::{Value, json as value};

use crate::browser::{Browser, json};

fn entries(browser: &mut Browser) -> Vec<Value> {
    json(&browser.control("GET", "journal", "")).as_array().cloned().unwrap()
}

#[test]
fn a_call_is_noted_with_its_operation_status_and_user() {
    let mut browser = Browser::signed_in("maya");
    browser.get("/API/users/me?LogView=1&x=a b");
    let entry = entries(&mut browser).remove(0);
    assert_eq!(
        entry,
        value!({
            "number": 1, "at": "2025-10-09T08:53:20.000Z", "method": "GET", "path": "/API/users/me",
            "query": "LogView=1&x=a%20b", "operation": "users.me", "status": 200, "user": "maya",
            "credentials": [], "bodyLength": 0, "acted": true
        })
    );
}

#[test]
fn pages_and_sign_in_are_noted_and_files_are_not() {
    let mut browser = Browser::new();
    browser.get("/");
    browser.ask(Request::new(Method::Post, "/login").form(&[("UserName", "maya"), ("Password", "sunflower")]));
    browser.get("/");
    for quiet in ["/page-globals.js", "/assets/avatars/101.svg", "/files/x.js", "/www/x.js", "/assets/Themes/default/site.css"] {
        browser.get(quiet);
    }
    let noted: Vec<_> =
        entries(&mut browser).iter().map(|entry| format!("{} {} {}", entry["method"], entry["path"], entry["status"])).collect();
    assert_eq!(noted, ["\"GET\" \"/\" 302", "\"POST\" \"/login\" 302", "\"GET\" \"/\" 200"]);
}

#[test]
fn keys_and_tokens_are_noted_by_name_and_never_by_value() {
    let mut browser = Browser::new();
    let request = Request::get("/api/users/me?Token=s3cret&REST-API-KEY=s3cret&a=1");
    browser.ask(request.header("authorization", "Bearer s3cret").header("Rest-Api-Key", "s3cret"));
    let form = [("UserName", "maya"), ("Password", "s3cret")];
    browser.ask(Request::new(Method::Post, "/login").form(&form));
    let journal = browser.control("GET", "journal", "").text();
    assert!(!journal.contains("s3cret"), "{journal}");
    let entries = entries(&mut browser);
    assert_eq!(entries[0]["credentials"], value!(["Authorization", "Rest-Api-Key", "?token", "?Rest-Api-Key"]));
    assert_eq!(entries[1]["bodyLength"], "UserName=maya&Password=s3cret".len());
}

#[test]
fn a_dead_session_is_nobody() {
    let mut browser = Browser::signed_in("maya");
    browser.control("POST", "expire", r#"{"afterCalls":1}"#);
    browser.me();
    browser.me();
    let users: Vec<_> = entries(&mut browser).iter().map(|entry| entry.get("user").cloned()).collect();
    assert_eq!(users, [Some(value!("maya")), None]);
}

#[test]
fn the_journal_can_be_emptied_and_counts_on() {
    let mut browser = Browser::signed_in("maya");
    browser.me();
    browser.control("DELETE", "journal", "");
    assert!(entries(&mut browser).is_empty());
    browser.me();
    assert_eq!(entries(&mut browser)[0]["number"], 2);
}
