use axero_sandbox::{Delivery, Request};
use serde_json::Value;

use crate::support::browser::{Browser, json};

fn with(rules: &str) -> Browser {
    let mut browser = Browser::signed_in("maya");
    let answer = browser.control("PUT", "faults", rules);
    assert_eq!(answer.status, 200, "{}", answer.text());
    browser
}

fn last_entry(browser: &mut Browser) -> Value {
    json(&browser.control("GET", "journal", "")).as_array().and_then(|list| list.last().cloned()).unwrap()
}

#[test]
fn a_status_strikes_as_often_as_wanted_with_its_headers() {
    let mut browser = with(r#"[{"route":"users.me","fault":"status","status":429,"headers":{"Retry-After":"3"},"times":2}]"#);
    let first = browser.me();
    assert_eq!((first.status, first.header_value("retry-after")), (429, Some("3")));
    assert_eq!(json(&first)["Message"], "An error has occurred.");
    assert_eq!(json(&browser.control("GET", "faults", ""))[0]["times"], 1);
    assert_eq!([browser.me().status, browser.me().status], [429, 200]);
}

#[test]
fn a_status_can_come_as_html_or_without_a_body() {
    let html = with(r#"[{"route":"/api/**","fault":"status","status":502,"body":"html"}]"#).me();
    assert_eq!((html.status, html.header_value("content-type")), (502, Some("text/html; charset=utf-8")));
    let empty = with(r#"[{"route":"/api/**","fault":"status","status":503,"body":"empty"}]"#).me();
    assert_eq!((empty.status, empty.body.len()), (503, 0));
    for status in [204, 205, 304] {
        let bare = with(&format!(r#"[{{"route":"/api/**","fault":"status","status":{status}}}]"#)).me();
        assert_eq!((bare.status, bare.body.len(), bare.header_value("content-type")), (status, 0, None));
    }
}

#[test]
fn a_made_up_answer_keeps_the_request_from_the_site() {
    let mut browser = with(r#"[{"route":"/api/users/*","fault":"html","times":1}]"#);
    browser.control("POST", "expire", r#"{"afterCalls":1}"#);
    let answer = browser.me();
    assert_eq!((answer.status, answer.header_value("content-type")), (200, Some("text/html; charset=utf-8")));
    let entry = last_entry(&mut browser);
    assert_eq!((&entry["fault"], &entry["acted"]), (&"html".into(), &false.into()));
    assert_eq!(browser.me().status, 200, "the call was not counted");
}

#[test]
fn delays_add_up_and_other_rules_still_apply() {
    let rules = r#"[{"route":"/**","fault":"delay","ms":200},{"route":"users.me","fault":"delay","ms":50},
                    {"route":"users.me","fault":"empty"},{"route":"users.me","fault":"reset"}]"#;
    let handled = with(rules).handle(Request::get("/api/users/me"));
    assert_eq!(handled.wait_ms, 250);
    let answer = handled.into_answer().unwrap();
    assert_eq!((answer.status, answer.body.len()), (200, 0));
}

#[test]
fn a_reset_or_hang_comes_before_the_site_acts_or_after() {
    for (kind, when, acted) in [("reset", "before", false), ("reset", "after", true), ("hang", "before", false), ("hang", "after", true)] {
        let mut browser = with(&format!(r#"[{{"route":"users.me","fault":"{kind}","when":"{when}"}}]"#));
        let then = browser.handle(Request::get("/api/users/me")).delivery;
        assert_eq!(matches!(then, Delivery::Reset), kind == "reset");
        assert_eq!(matches!(then, Delivery::Hang), kind == "hang");
        let entry = last_entry(&mut browser);
        assert_eq!((entry.get("status"), &entry["acted"]), (None, &acted.into()), "{kind} {when}");
    }
}

#[test]
fn an_answer_can_be_cut_slowed_or_mislabelled() {
    let cut = with(r#"[{"route":"users.me","fault":"truncate","bytes":10}]"#).handle(Request::get("/api/users/me"));
    assert!(matches!(&cut.delivery, Delivery::Truncated { answer, bytes: 10 } if answer.body.len() > 10));
    let slow = with(r#"[{"route":"users.me","fault":"slow","piece":5,"pauseMs":20}]"#).handle(Request::get("/api/users/me"));
    assert!(matches!(slow.delivery, Delivery::Slow { piece: 5, pause_ms: 20, .. }));
    let wrong = with(r#"[{"route":"users.me","fault":"content-type","contentType":"text/plain"}]"#).me();
    assert_eq!(wrong.header_value("content-type"), Some("text/plain"));
    assert!(wrong.text().starts_with("{\"UserID\":101"));
}

#[test]
fn a_rule_can_be_for_one_person_method_or_path() {
    let mut browser = with(r#"[{"route":"users.me","user":"jonas","fault":"empty"},{"route":"users.me","method":"post","fault":"empty"}]"#);
    assert!(!browser.me().body.is_empty());
    browser.sign_in("jonas");
    assert!(browser.me().body.is_empty());
    let mut browser = with(r#"[{"route":"/API/*/me","fault":"empty"},{"route":"/pages/*","fault":"status","status":500}]"#);
    assert!(browser.get("/api/Users/me").body.is_empty());
    assert!(!browser.get("/api/users/101/details").body.is_empty());
    assert_eq!(browser.get("/pages/x").status, 500);
    assert_eq!(browser.get("/").status, 200);
}

#[test]
fn a_wrong_rule_is_a_400_that_says_which_and_why() {
    let mut browser = with(r#"[{"route":"users.me","fault":"empty"}]"#);
    for (rules, words) in [
        ("{}", "The body must be a JSON array of fault rules."),
        ("[1]", "Rule 1: A rule must be a JSON object."),
        (r#"[{"fault":"empty"}]"#, "Rule 1: \"route\" is missing."),
        (r#"[{"route":"users.you","fault":"empty"}]"#, "Rule 1: \"users.you\" is neither a path"),
        (
            r#"[{"route":"/a","fault":"empty"},{"route":"/a","fault":"fire"}]"#,
            "Rule 2: There is no fault \"fire\". The faults are: delay, latency,",
        ),
        (r#"[{"route":"/a","fault":"empty","colour":1}]"#, "Rule 1: The fault \"empty\" has no field \"colour\". The fields are: method"),
        (
            r#"[{"route":"/a","fault":"status","status":503,"tims":1}]"#,
            "Rule 1: The fault \"status\" has no field \"tims\". Did you mean \"times\"? \
             The fields are: status, body, headers, method, user, session, skip, times.",
        ),
        (r#"[{"route":"/a","fault":"statis"}]"#, "Rule 1: There is no fault \"statis\". Did you mean \"status\"? The faults are: delay"),
        (r#"[{"route":"/a"}]"#, "Rule 1: \"fault\" is missing. The faults are: delay, latency,"),
        (
            r#"[{"route":"users.mee","fault":"empty"}]"#,
            "Rule 1: \"users.mee\" is neither a path that begins with / nor an operation of this site. Did you mean \"users.me\"?",
        ),
        (
            r#"[{"route":"polls.nothing","fault":"empty"}]"#,
            "Rule 1: \"polls.nothing\" is neither a path that begins with / nor an operation of this site. The operations of polls are: polls.",
        ),
        (
            r#"[{"route":"nothing","fault":"empty"}]"#,
            "Rule 1: \"nothing\" is neither a path that begins with / nor an operation of this site. The groups of operations are: abuse",
        ),
        (
            r#"[{"route":"api/users","fault":"empty"}]"#,
            "Rule 1: \"api/users\" is neither a path that begins with / nor an operation of this site. Did you mean \"/api/users\"?",
        ),
        (
            r#"[{"route":"/api/x?y=1","fault":"empty"}]"#,
            "Rule 1: \"/api/x?y=1\" matches no request, because paths are compared without their query: write \"/api/x\".",
        ),
        (r#"[{"route":"/a","fault":"empty","session":"maya"}]"#, "Rule 1: \"maya\" is not the name of a session"),
        (r#"[{"route":"/a","fault":"delay"}]"#, "Rule 1: missing field `ms`"),
        (r#"[{"route":"/a","fault":"status","status":99}]"#, "Rule 1: 99 is not a status from 200 to 599."),
        (r#"[{"route":"/a","fault":"status","status":500,"headers":{"a b":"c"}}]"#, "Rule 1: The header \"a b\" must be"),
        (r#"[{"route":"/a","fault":"status","status":500,"headers":{"a":"c\r\nd: e"}}]"#, "Rule 1: The header \"a\" must be"),
        (r#"[{"route":"/a","fault":"content-type","contentType":"x\ny"}]"#, "Rule 1: \"contentType\" must be"),
        (r#"[{"route":"/a","fault":"slow","piece":0,"pauseMs":1}]"#, "Rule 1: \"piece\" must be at least 1 byte."),
        (r#"[{"route":"/a","fault":"empty","method":"BREW"}]"#, "Rule 1: \"BREW\" is not a method. The methods are: GET, HEAD,"),
        (r#"[{"route":"/a","fault":"empty","user":"nobody"}]"#, "Rule 1: There is no user \"nobody\". The users are: admin, maya,"),
        (r#"[{"route":"/a","fault":"change-user","to":"nobody"}]"#, "Rule 1: There is no user \"nobody\"."),
        (r#"[{"route":"/a","fault":"status","status":500,"headers":{"content-length":"9"}}]"#, "Rule 1: The header \"content-length\" is"),
        (r#"[{"route":"/a","fault":"rate-limit","status":200}]"#, "Rule 1: 200 is not a status from 400 to 599."),
        (r#"[{"route":"/a","fault":"rate-limit","retryAfter":{"form":"soon"}}]"#, "Rule 1: unknown variant `soon`"),
        (r#"[{"route":"/a","fault":"rate-limit","retryAfter":{"form":"several","headers":[]}}]"#, "Rule 1: \"headers\" must have"),
        (r#"[{"route":"/a","fault":"latency","distribution":{"kind":"uniform","min":2,"max":1}}]"#, "Rule 1: \"min\" must not be"),
        (r#"[{"route":"/a","fault":"latency","distribution":{"kind":"even"}}]"#, "Rule 1: unknown variant `even`"),
        (r#"[{"route":"/a","fault":"empty","skip":-1}]"#, "Rule 1: \"skip\" is not valid"),
        (r#"[{"route":"/a","fault":"empty","times":-1}]"#, "Rule 1: \"times\" is not valid"),
    ] {
        let answer = browser.control("PUT", "faults", rules);
        assert_eq!(answer.status, 400, "{rules}");
        assert!(json(&answer)["error"].as_str().unwrap().starts_with(words), "{rules}: {}", answer.text());
    }
    assert!(browser.me().body.is_empty(), "the former rules stay");
}

fn retry_after(form: &str) -> Vec<String> {
    let answer = with(&format!(r#"[{{"route":"users.me","fault":"rate-limit","retryAfter":{form}}}]"#)).me();
    assert_eq!(answer.status, 429);
    answer.headers.iter().filter(|(name, _)| name == "Retry-After").map(|(_, value)| value.clone()).collect()
}

#[test]
fn a_rate_limit_says_when_to_come_back_in_every_form() {
    for (form, values) in [
        (r#"{"form":"absent"}"#, vec![]),
        (r#"{"form":"seconds","seconds":3}"#, vec!["3"]),
        (r#"{"form":"date","seconds":60}"#, vec!["Thu, 09 Oct 2025 08:54:20 GMT"]),
        (r#"{"form":"past"}"#, vec!["Thu, 09 Oct 2025 07:53:20 GMT"]),
        (r#"{"form":"zero"}"#, vec!["0"]),
        (r#"{"form":"negative"}"#, vec!["-5"]),
        (r#"{"form":"fraction"}"#, vec!["1.5"]),
        (r#"{"form":"huge"}"#, vec!["315360000"]),
        (r#"{"form":"garbage"}"#, vec!["in a while"]),
        (r#"{"form":"empty"}"#, vec![""]),
        (r#"{"form":"several","headers":[{"form":"seconds","seconds":2},{"form":"garbage"}]}"#, vec!["2", "in a while"]),
    ] {
        assert_eq!(retry_after(form), values, "{form}");
    }
    let plain = with(r#"[{"route":"users.me","fault":"rate-limit","status":503,"body":"html"}]"#).me();
    assert_eq!((plain.status, plain.header_value("retry-after")), (503, None));
    assert_eq!(plain.header_value("content-type"), Some("text/html; charset=utf-8"));
}

#[test]
fn latency_is_drawn_anew_for_each_call_and_stays_in_its_range() {
    let rules = r#"[{"route":"users.me","fault":"latency","distribution":{"kind":"uniform","min":100,"max":200}},
                    {"route":"users.me","fault":"delay","ms":1000}]"#;
    let mut browser = with(rules);
    let waits: Vec<u64> = (0..20).map(|_| browser.handle(Request::get("/api/users/me")).wait_ms).collect();
    assert!(waits.iter().all(|wait| (1100..=1200).contains(wait)), "{waits:?}");
    assert!(waits.iter().collect::<std::collections::HashSet<_>>().len() > 10, "{waits:?}");
    assert_eq!(last_entry(&mut browser)["waitMs"], waits[19]);
    let mut again = with(rules);
    let repeated: Vec<u64> = (0..20).map(|_| again.handle(Request::get("/api/users/me")).wait_ms).collect();
    assert_eq!(waits, repeated, "the same randomness gives the same delays");
    let capped = r#"[{"route":"users.me","fault":"latency","distribution":{"kind":"lognormal","p50":500,"p95":2000},"maxMs":10}]"#;
    assert_eq!(with(capped).handle(Request::get("/api/users/me")).wait_ms, 10);
}

#[test]
fn a_user_is_found_in_any_case() {
    let mut browser = with(r#"[{"route":"users.me","user":"Maya","fault":"empty"}]"#);
    assert!(browser.me().body.is_empty());
}

#[test]
fn a_rule_can_be_for_one_session_and_let_some_requests_pass() {
    let mut browser = with(r#"[{"route":"users.me","session":"s2","skip":1,"times":1,"fault":"empty"}]"#);
    let first = browser.cookies.clone();
    assert!(!browser.me().body.is_empty());
    browser.sign_in("maya");
    let lengths: Vec<bool> = (0..3).map(|_| browser.me().body.is_empty()).collect();
    assert_eq!(lengths, [false, true, false]);
    browser.cookies = first;
    assert!(!browser.me().body.is_empty());
}

#[test]
fn a_session_ends_or_changes_its_person_on_a_route() {
    let mut browser = with(r#"[{"route":"spaces.list","fault":"expire"}]"#);
    assert_eq!(browser.me().status, 200);
    assert_eq!(browser.get("/api/spaces").status, 401);
    assert_eq!(last_entry(&mut browser).get("user"), None);
    assert_eq!(browser.me().status, 401);
    let mut browser = with(r#"[{"route":"users.me","skip":1,"times":1,"fault":"change-user","to":"jonas"}]"#);
    let ids: Vec<_> = (0..3).map(|_| json(&browser.me())["UserID"].clone()).collect();
    assert_eq!(ids, [101, 102, 102]);
    assert_eq!(last_entry(&mut browser)["user"], "jonas");
}

#[test]
fn one_person_can_be_offline_while_others_are_not() {
    let mut browser = with(r#"[{"route":"/**","user":"maya","fault":"offline"}]"#);
    assert!(matches!(browser.handle(Request::get("/")).delivery, Delivery::Reset));
    browser.sign_in("jonas");
    assert_eq!(browser.me().status, 200);
}

#[test]
fn rules_can_be_added_one_by_one_and_read_back_as_they_were_set() {
    let mut browser = with(r#"[{"route":"users.me","fault":"delay","ms":5}]"#);
    let rule = r#"{"route":"/api/**","session":"s1","skip":2,"fault":"latency","distribution":{"kind":"normal","mean":5,"deviation":1}}"#;
    let all = browser.control("POST", "faults", rule).text();
    assert_eq!(json(&browser.control("GET", "faults", ""))[1], serde_json::from_str::<Value>(rule).unwrap());
    assert_eq!(browser.control("PUT", "faults", &all).text(), all);
    assert_eq!(browser.control("POST", "faults", r#"[{"route":"/x","fault":"hang"}]"#).status, 200);
    assert_eq!(json(&browser.control("GET", "faults", "")).as_array().unwrap().len(), 3);
    assert_eq!(browser.control("POST", "faults", r#"{"route":"x","fault":"hang"}"#).status, 400);
}

#[test]
fn rules_can_be_cleared() {
    let mut browser = with(r#"[{"route":"/**","fault":"hang"}]"#);
    browser.control("DELETE", "faults", "");
    assert_eq!(browser.me().status, 200);
}
