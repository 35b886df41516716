use axero_sandbox::{Method, Request};

use crate::browser::{Browser, json};

#[test]
fn settings_change_in_part_and_are_answered_whole() {
    let mut browser = Browser::new();
    let before = json(&browser.control("GET", "settings", ""));
    let after = json(&browser.control("PUT", "settings", r#"{"csp":"off"}"#));
    assert_eq!((&before["csp"], &after["csp"]), (&"strict".into(), &"off".into()));
    assert_eq!(before["sessionFace"], after["sessionFace"]);
    assert_eq!(json(&browser.control("GET", "settings", "")), after);
}

#[test]
fn a_wrong_setting_is_a_400_that_says_what_is_wrong_and_changes_nothing() {
    let mut browser = Browser::new();
    let before = browser.control("GET", "settings", "").text();
    for (body, words) in [
        (r#"{"colour":"red"}"#, vec!["There is no setting \"colour\".", "sessionFace"]),
        (r#"{"csp":"lax"}"#, vec!["The setting \"csp\" cannot be \"lax\"", "no-wasm"]),
        (r#"{"csp":"off","sessionMinutes":"x"}"#, vec!["The setting \"sessionMinutes\" cannot be \"x\""]),
        (r#"{"sessionMinutes":0}"#, vec!["\"sessionMinutes\" must be at least 1"]),
        (r#"{"sessionMinutes":-1}"#, vec!["The setting \"sessionMinutes\" cannot be -1"]),
        (r#"{"originCheck":null}"#, vec!["The setting \"originCheck\" cannot be null"]),
        (r#"{"idpUrl":"javascript:x"}"#, vec!["\"idpUrl\" must be a URL"]),
        (r#"{"idpUrl":"https://x/\r\ny"}"#, vec!["\"idpUrl\" must be a URL"]),
        ("[]", vec!["The body must be a JSON object."]),
        ("{", vec!["The body is not JSON"]),
    ] {
        let answer = browser.control("PUT", "settings", body);
        let error = json(&answer)["error"].as_str().unwrap().to_owned();
        assert_eq!(answer.status, 400, "{body}");
        assert!(words.iter().all(|word| error.contains(word)), "{body}: {error}");
    }
    assert_eq!(browser.control("GET", "settings", "").text(), before);
}

#[test]
fn an_unknown_person_or_field_is_named() {
    let mut browser = Browser::new();
    for (path, body, words) in [
        ("sign-in", r#"{"user":"nobody"}"#, "There is no user \"nobody\". The users are: admin, maya, jonas, amira."),
        ("sign-in", "", "\"user\" is missing"),
        ("expire", r#"{"user":1}"#, "There is no user 1."),
        ("expire", r#"{"afterCalls":-1}"#, "\"afterCalls\" must be a whole number, 0 or more."),
        ("expire", r#"{"aftercalls":1}"#, "\"aftercalls\" is not known here. Known are: user, afterCalls."),
    ] {
        let answer = browser.control("POST", path, body);
        assert_eq!(answer.status, 400, "{path} {body}");
        assert!(json(&answer)["error"].as_str().unwrap().starts_with(words), "{}", answer.text());
    }
}

#[test]
fn sessions_are_listed() {
    let mut browser = Browser::signed_in("maya");
    browser.control("POST", "expire", r#"{"afterCalls":2}"#);
    browser.wait_minutes(1);
    browser.sign_in("jonas");
    let list = json(&browser.control("GET", "sessions", ""));
    assert_eq!((&list[0]["user"], &list[0]["callsLeft"]), (&"maya".into(), &2.into()));
    assert_eq!((&list[1]["user"], &list[1]["signedIn"]), (&"jonas".into(), &"2025-10-09T08:54:20.000Z".into()));
}

#[test]
fn a_reset_brings_back_the_first_state() {
    let mut browser = Browser::signed_in("maya");
    browser.set(r#"{"csp":"off"}"#);
    browser.control("PUT", "faults", r#"[{"route":"/**","fault":"empty"}]"#);
    browser.me();
    browser.control("POST", "reset", "");
    assert_eq!(json(&browser.control("GET", "settings", ""))["csp"], "strict");
    assert_eq!(browser.control("GET", "faults", "").text(), "[]");
    assert_eq!(browser.control("GET", "journal", "").text(), "[]");
    assert_eq!(browser.me().status, 401);
}

#[test]
fn it_cannot_be_reached_from_another_machine_name_or_site() {
    let mut browser = Browser::new();
    let read = || Request::get("/__sandbox/settings");
    let reset = || Request::new(Method::Post, "/__sandbox/reset");
    let mut remote = read();
    remote.from_loopback = false;
    assert_eq!(browser.ask(remote).status, 404);
    assert_eq!(browser.ask(read().header("Host", "rebound.example")).status, 404);
    assert_eq!(browser.ask(reset().header("Origin", "https://evil.example")).status, 403);
    assert_eq!(browser.ask(reset().header("Origin", "null")).status, 403);
    assert_eq!(browser.ask(reset().header("Sec-Fetch-Site", "cross-site")).status, 403);
    assert_eq!(browser.ask(reset().header("Origin", "http://localhost")).status, 200);
}

#[test]
fn an_unknown_call_is_a_404_with_a_sentence() {
    let answer = Browser::new().control("PUT", "journal", "");
    assert_eq!(answer.status, 404);
    assert!(json(&answer)["error"].as_str().unwrap().contains("README"));
}

#[test]
fn the_control_page_offers_every_setting_under_a_policy_of_its_own() {
    let mut browser = Browser::new();
    let settings = json(&browser.control("GET", "settings", ""));
    let page = browser.get("/__sandbox/");
    for name in settings.as_object().unwrap().keys() {
        assert!(page.text().contains(&format!("data-setting=\"{name}\"")), "{name}");
    }
    assert!(page.header_value("content-security-policy").is_some_and(|policy| policy.contains("script-src 'self';")));
    assert_eq!(browser.get("/__sandbox/control.js").status, 200);
    assert_eq!(browser.get("/__sandbox/control.css").status, 200);
    assert_eq!(browser.get("/__sandboxed").status, 302);
}
