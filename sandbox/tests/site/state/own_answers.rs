use axero_sandbox::{Delivery, Request};
use serde_json::{Value, json};

use crate::support::browser::{Browser, json};

fn answered(rules: &Value) -> Browser {
    let mut browser = Browser::signed_in("maya");
    let answer = browser.control("POST", "faults", &rules.to_string());
    assert_eq!(answer.status, 200, "{}", answer.text());
    browser
}

fn last_entry(browser: &mut Browser) -> Value {
    json(&browser.control("GET", "journal", "")).as_array().and_then(|list| list.last().cloned()).unwrap()
}

fn refusal(rule: &Value) -> String {
    let answer = Browser::new().control("POST", "faults", &rule.to_string());
    assert_eq!(answer.status, 400, "{rule}");
    json(&answer)["error"].as_str().unwrap().to_owned()
}

#[test]
fn an_own_answer_replaces_the_sites_own_and_its_not_found_inside_the_envelope() {
    let mut browser = answered(&json!({ "route": "polls.get", "fault": "answer", "data": { "PollID": 999_999_999, "Mine": null } }));
    let answer = browser.get("/api/polls/999999999");
    assert_eq!((answer.status, answer.header_value("pragma")), (200, Some("no-cache")));
    let envelope = json!({ "IsError": false, "ResponseMessage": "", "ResponseData": { "PollID": 999_999_999, "Mine": null } });
    assert_eq!(json(&answer), envelope);
    let entry = last_entry(&mut browser);
    assert_eq!([&entry["fault"], &entry["acted"], &entry["status"]], [&json!("answer"), &json!(false), &json!(200)]);
    assert_eq!(entry.get("invented"), None);
}

#[test]
fn a_list_counts_its_rows_and_a_bare_operation_gets_the_data_alone() {
    let mut browser = answered(&json!([
        { "route": "users.list", "fault": "answer", "data": [{ "UserID": 5 }] },
        { "route": "users.me", "fault": "answer", "data": { "UserID": 7 } },
        { "route": "/api/own/**", "fault": "answer", "data": ["a"] },
    ]));
    assert_eq!(json(&browser.get("/api/users"))["TotalRecords"], 1);
    assert_eq!(json(&browser.me()), json!({ "UserID": 7 }));
    assert_eq!(json(&browser.get("/api/own/route")), json!(["a"]));
}

#[test]
fn a_dead_session_still_shows_as_one_and_does_not_use_an_answer_up() {
    let mut browser = answered(&json!({ "route": "polls.get", "fault": "answer", "data": 5, "times": 1 }));
    browser.control("POST", "expire", "{}");
    assert_eq!(browser.get("/api/polls/1").status, 401);
    assert_eq!(last_entry(&mut browser).get("fault"), None);
    browser.sign_in("jonas");
    assert_eq!(json(&browser.get("/api/polls/1"))["ResponseData"], 5);
    assert_eq!(browser.get("/api/polls/1").status, 404);
}

#[test]
fn a_call_that_the_site_refuses_before_its_operation_is_refused() {
    let mut browser = answered(&json!({ "route": "polls.vote", "fault": "answer", "data": true }));
    browser.set(r#"{"antiForgery":"header"}"#);
    assert_eq!(browser.code("POST /api/polls/1/choices/2", ""), 403);
    assert_eq!(last_entry(&mut browser).get("fault"), None);
    browser.set(r#"{"antiForgery":"off","securityLevel":"extra-high","extraHighSessions":false}"#);
    assert_eq!(browser.code("POST /api/polls/1/choices/2", ""), 401);
}

#[test]
fn a_write_that_is_answered_so_is_not_carried_out() {
    let mut browser = answered(&json!({ "route": "wall.create", "fault": "answer", "data": 4711, "message": "ToBePublished" }));
    let before = browser.total("/wall/stream");
    let envelope = browser.envelope("POST", "/wall", &json!({ "WallText": "Hello", "SpaceID": 7 }));
    assert_eq!([&envelope["ResponseData"], &envelope["ResponseMessage"]], [&json!(4711), &json!("ToBePublished")]);
    assert_eq!(last_entry(&mut browser)["written"], false);
    assert_eq!(browser.total("/wall/stream"), before);
}

#[test]
fn other_faults_apply_to_an_own_answer_and_one_that_keeps_the_site_from_acting_wins() {
    let mut browser = answered(&json!([
        { "route": "users.me", "fault": "answer", "data": { "UserID": 7 }, "times": 2 },
        { "route": "users.me", "fault": "status", "status": 503, "times": 1 },
        { "route": "users.me", "fault": "truncate", "bytes": 3 },
        { "route": "users.me", "fault": "delay", "ms": 40 },
    ]));
    assert_eq!(browser.me().status, 503);
    let handled = browser.handle(Request::get("/api/users/me"));
    let Delivery::Truncated { answer, bytes: 3 } = handled.delivery else { panic!("{handled:?}") };
    assert_eq!((answer.text().as_str(), last_entry(&mut browser)["fault"].as_str()), ("{\"UserID\":7}", Some("truncate")));
    browser.control("DELETE", "faults", "");
    assert_ne!(json(&browser.me())["UserID"], 7);
}

#[test]
fn of_several_own_answers_the_oldest_applies_until_it_is_used_up() {
    let mut browser = answered(&json!([
        { "route": "users.me", "fault": "answer", "data": 1, "times": 1 },
        { "route": "users.me", "fault": "answer", "data": 2 },
        { "route": "users.me", "fault": "answer", "data": 3, "user": "jonas" },
    ]));
    assert_eq!([0; 3].map(|_| browser.me().text()), ["1", "2", "2"]);
}

#[test]
fn an_own_answer_can_refuse() {
    let mut browser = answered(&json!([
        { "route": "polls.get", "fault": "answer", "status": 404, "message": "The poll is gone." },
        { "route": "polls.list", "fault": "answer", "status": 409, "data": { "code": 7 } },
        { "route": "/ping-do-not-delete.ico", "fault": "answer", "status": 204 },
    ]));
    let gone = browser.get("/api/polls/1");
    assert_eq!((gone.status, json(&gone)), (404, json!({ "Message": "The poll is gone." })));
    let taken = browser.get("/api/polls/list");
    assert_eq!((taken.status, json(&taken)), (409, json!({ "code": 7 })));
    assert_eq!(browser.get("/ping-do-not-delete.ico").status, 204);
}

#[test]
fn answers_that_make_no_sense_are_refused_with_a_sentence() {
    for (more, words) in [
        (json!({ "status": 99 }), "99 is not a status"),
        (json!({ "total": 3 }), "\"total\" belongs to an envelope"),
        (json!({ "message": "x" }), "\"message\" belongs to an envelope"),
        (json!({ "function": 1 }), "A function can only answer in the page or worker that has it"),
        (json!({ "colour": 1 }), "no field \"colour\". The fields are: data, status, message, total, method, user, session, skip, times."),
    ] {
        let mut rule = json!({ "route": "users.me", "fault": "answer" });
        rule.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        assert!(refusal(&rule).contains(words), "{}", refusal(&rule));
    }
}

#[test]
fn a_rule_with_an_own_answer_is_read_back_as_it_was_set() {
    let rule = json!({ "route": "polls.list", "times": 2, "fault": "answer", "data": [1], "status": 200, "total": 9 });
    let mut browser = answered(&rule);
    assert_eq!(json(&browser.control("GET", "faults", ""))[0], rule);
}
