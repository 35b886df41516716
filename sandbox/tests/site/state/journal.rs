use axero_sandbox::{Method, Request};
use serde_json::{Value, json as value};

use crate::support::browser::{Browser, json};

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
            "session": "s1", "credentials": [], "bodyLength": 0, "acted": true, "waitMs": 0
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

fn comment(browser: &mut Browser, text: &str) -> u16 {
    browser.status("POST", "/comments", &value!({"CommentText": text, "EntityID": 1001, "EntityType": 3}))
}

fn an_article(browser: &mut Browser) -> i64 {
    browser.integers("/content/list?EntityType=3&PageLength=1", "ContentID")[0]
}

fn say(browser: &mut Browser, article: i64, text: &str) -> u16 {
    browser.status("POST", "/comments", &value!({"CommentText": text, "EntityID": article, "EntityType": 3}))
}

fn summary(browser: &mut Browser, query: &str) -> Value {
    json(&browser.control("GET", &format!("journal/summary{query}"), ""))
}

#[test]
fn a_write_that_comes_twice_names_the_first_and_says_whether_it_was_done() {
    let mut browser = Browser::signed_in("maya");
    let article = an_article(&mut browser);
    browser.control("DELETE", "journal", "");
    let rules =
        r#"[{"route":"comments.create","fault":"reset","when":"after","times":1},{"route":"comments.create","fault":"reset","times":1}]"#;
    browser.control("PUT", "faults", rules);
    let body = value!({"CommentText": "Twice", "EntityID": article, "EntityType": 3}).to_string();
    let send = || Request::new(Method::Post, "/api/comments").json(&body);
    for _ in 0..2 {
        browser.handle(send());
    }
    assert_eq!(browser.ask(send()).status, 200);
    assert_eq!(say(&mut browser, article, "Another"), 200);
    let entries = entries(&mut browser);
    let told: Vec<_> = entries.iter().map(|entry| (entry["written"].clone(), entry.get("repeatOf").cloned())).collect();
    let first = entries[0]["number"].clone();
    assert_eq!(
        told,
        [(value!(true), None), (value!(false), Some(first.clone())), (value!(true), Some(first.clone())), (value!(true), None)]
    );
    let summary = summary(&mut browser, "");
    assert_eq!(summary["writes"], value!({"received": 4, "written": 3}));
    let first = first.as_u64().unwrap();
    assert_eq!(
        summary["repeatedWrites"],
        value!([{
            "method": "POST", "path": "/api/comments", "operation": "comments.create", "user": "maya",
            "received": 3, "written": 2, "entries": [first, first + 1, first + 2]
        }])
    );
}

#[test]
fn a_refused_write_is_not_written_whatever_its_status() {
    let mut browser = Browser::signed_in("maya");
    assert_eq!(comment(&mut browser, ""), 400);
    browser.set(r#"{"failureStatus":"ok"}"#);
    assert_eq!(comment(&mut browser, ""), 200);
    let request = Request::new(Method::Post, "/api/comments").json("{}").header("Accept-Encoding", "gzip");
    assert_eq!(browser.ask(request).status, 200);
    browser.set(r#"{"sessionFace":"responded-json"}"#);
    browser.control("POST", "expire", "{}");
    assert_eq!(comment(&mut browser, "x"), 200);
    let written: Vec<_> = entries(&mut browser).iter().map(|entry| entry["written"].clone()).collect();
    assert_eq!(written, [value!(false), value!(false), value!(false), value!(false)]);
}

#[test]
fn the_same_write_of_two_people_is_two_writes_and_reads_never_repeat() {
    let mut browser = Browser::signed_in("maya");
    let article = an_article(&mut browser);
    browser.me();
    browser.me();
    say(&mut browser, article, "Both");
    browser.sign_in("jonas");
    say(&mut browser, article, "Both");
    assert!(entries(&mut browser).iter().all(|entry| entry.get("repeatOf").is_none()));
    assert_eq!(summary(&mut browser, "")["repeatedWrites"], value!([]));
}

#[test]
fn the_summary_counts_by_operation_user_status_and_fault() {
    let mut browser = Browser::new();
    browser.me();
    browser.sign_in("maya");
    browser.me();
    browser.me();
    browser.get("/");
    browser.control("PUT", "faults", r#"[{"route":"users.me","fault":"reset"}]"#);
    browser.handle(Request::get("/api/users/me"));
    let told = summary(&mut browser, "");
    assert_eq!(told["requests"], 5);
    assert_eq!(told["operations"], value!({"GET /": 1, "users.me": 4}));
    assert_eq!(told["users"], value!({"": 1, "maya": 4}));
    assert_eq!(told["statuses"], value!({"200": 3, "401": 1, "none": 1}));
    assert_eq!(told["faults"], value!({"reset": 1}));
    assert_eq!(summary(&mut browser, "?user=")["requests"], 1);
}

#[test]
fn entries_can_be_chosen_by_who_what_and_when() {
    let mut browser = Browser::signed_in("maya");
    browser.me();
    browser.get("/");
    browser.sign_in("jonas");
    browser.get("/API/users/101/details");
    for (query, wanted) in [
        ("user=maya", vec![1, 2]),
        ("session=s2", vec![3]),
        ("operation=users.me", vec![1]),
        ("path=/api/**", vec![1, 3]),
        ("path=/", vec![2]),
        ("method=post", vec![]),
        ("since=1&user=maya", vec![2]),
    ] {
        let list = json(&browser.control("GET", &format!("journal?{query}"), ""));
        let numbers: Vec<_> = list.as_array().unwrap().iter().map(|entry| entry["number"].as_u64().unwrap()).collect();
        assert_eq!(numbers, wanted, "{query}");
    }
    for (query, words) in [
        ("colour=red", "The journal cannot be filtered by \"colour\"."),
        ("since=x", "\"since\" must be"),
        ("operation=users.mee", "There is no operation \"users.mee\". Did you mean \"users.me\"?"),
        ("operation=users.nothing", "There is no operation \"users.nothing\". The operations of users are: users."),
        ("user=mayy", "There is no user \"mayy\". Did you mean \"maya\"? The users are: admin, maya,"),
        ("session=s3", "There was no session \"s3\". The sessions are: s1, s2."),
        ("method=GETT", "\"GETT\" is not a method. Did you mean \"GET\"? The methods are: GET,"),
        ("path=api/users", "\"api/users\" is not a path, which begins with /. Did you mean \"/api/users\"?"),
        ("path=/api/users%3Fa=1", "\"/api/users?a=1\" matches no request, because paths are compared without their query"),
        ("path=", "\"\" is not a path"),
    ] {
        let answer = browser.control("GET", &format!("journal?{query}"), "");
        assert_eq!(answer.status, 400);
        assert!(json(&answer)["error"].as_str().unwrap().starts_with(words), "{}", answer.text());
    }
}

#[test]
fn a_filter_may_name_who_is_no_longer_there_and_in_any_case() {
    let mut browser = Browser::signed_in("admin");
    let id = browser.envelope(
        "POST",
        "/users",
        &value!({
            "UserName": "gone", "Email": "gone@northlight.example", "FirstName": "G", "LastName": "One", "Password": "x",
        }),
    )["ResponseData"]
        .clone();
    assert!(id.is_number(), "{id}");
    browser.sign_in("gone");
    browser.me();
    browser.sign_in("admin");
    browser.control("POST", "expire", r#"{"session":"s2"}"#);
    let count =
        |browser: &mut Browser, query: &str| json(&browser.control("GET", &format!("journal?{query}"), "")).as_array().map(Vec::len);
    assert_eq!([count(&mut browser, "user=GONE"), count(&mut browser, "session=s2")], [Some(1), Some(1)]);
    assert_eq!(browser.status("DELETE", &format!("/users/{id}"), &value!({})), 200);
    assert_eq!(count(&mut browser, "user=gone"), Some(1));
    browser.control("DELETE", "journal", "");
    assert_eq!(count(&mut browser, "session=s2"), Some(0));
}

#[test]
fn the_oldest_entries_go_and_their_writes_are_forgotten() {
    let mut browser = Browser::signed_in("maya");
    comment(&mut browser, "");
    for _ in 0..10_000 {
        browser.get("/ping-do-not-delete.ico");
    }
    comment(&mut browser, "");
    let entries = entries(&mut browser);
    assert_eq!((entries.len(), &entries[0]["number"]), (10_000, &value!(3)));
    assert_eq!(entries[9999].get("repeatOf"), None);
}
