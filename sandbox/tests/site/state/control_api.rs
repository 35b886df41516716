use axero_sandbox::{Method, Request};

use crate::support::browser::{Browser, json};

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
        (r#"{"clockSkewMs":315360000001}"#, vec!["\"clockSkewMs\" must not be more than ten years"]),
        (r#"{"clockSkewMs":-9223372036854775808}"#, vec!["\"clockSkewMs\" must not be more than ten years"]),
        (r#"{"defaultPageLength":0}"#, vec!["\"defaultPageLength\" must be at least 1"]),
        (r#"{"pageLengthLimit":-1}"#, vec!["The setting \"pageLengthLimit\" cannot be -1"]),
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
        ("expire", r#"{"user":1}"#, "\"user\" must be the name of a user, not 1."),
        ("expire", r#"{"afterCalls":-1}"#, "\"afterCalls\" must be a whole number, 0 or more."),
        ("expire", r#"{"aftercalls":1}"#, "\"aftercalls\" is not known here. Known are: user, session, afterCalls."),
    ] {
        let answer = browser.control("POST", path, body);
        assert_eq!(answer.status, 400, "{path} {body}");
        assert!(json(&answer)["error"].as_str().unwrap().starts_with(words), "{}", answer.text());
    }
}

#[test]
fn a_session_is_chosen_by_a_name_that_tells_nothing_of_its_cookie() {
    let mut browser = Browser::new();
    assert_eq!(json(&browser.control("POST", "sign-in", r#"{"user":"maya"}"#))["session"], "s1");
    let first = browser.cookies.clone();
    browser.sign_in("maya");
    let list = browser.control("GET", "sessions", "").text();
    assert!(first.values().all(|secret| !list.contains(secret)), "{list}");
    assert_eq!(json(&browser.control("POST", "expire", r#"{"session":"s1"}"#))["sessions"], 1);
    assert_eq!(browser.me().status, 200);
    browser.cookies = first;
    assert_eq!(browser.me().status, 401);
    let answer = browser.control("POST", "expire", r#"{"session":"s9"}"#);
    assert_eq!((answer.status, json(&answer)["error"].as_str()), (400, Some("There is no session \"s9\". The sessions are: s2.")));
}

fn user_id(browser: &mut Browser) -> i64 {
    json(&browser.me())["UserID"].as_i64().unwrap()
}

#[test]
fn a_session_changes_its_person_under_the_same_cookie() {
    let mut browser = Browser::signed_in("maya");
    let cookies = browser.cookies.clone();
    assert_eq!(user_id(&mut browser), 101);
    let answer = browser.control("POST", "change-user", r#"{"from":"maya","to":"jonas"}"#);
    assert_eq!(json(&answer)["sessions"], 1);
    assert_eq!((user_id(&mut browser), &browser.cookies), (102, &cookies));
    assert!(browser.get("/page-globals.js").text().contains("var CF_USERID = 102;"));
    browser.control("POST", "change-user", r#"{"session":"s1","to":"amira","afterCalls":2}"#);
    let told = json(&browser.control("GET", "sessions", ""));
    assert_eq!((&told[0]["user"], &told[0]["changesTo"], &told[0]["callsLeft"]), (&"jonas".into(), &"amira".into(), &2.into()));
    assert_eq!([user_id(&mut browser), user_id(&mut browser), user_id(&mut browser)], [102, 102, 103]);
    let told = json(&browser.control("GET", "sessions", ""));
    assert_eq!((&told[0]["user"], &told[0]["changesTo"]), (&"amira".into(), &serde_json::Value::Null));
    for (body, words) in [
        (r#"{"from":"amira"}"#, "\"to\" is missing"),
        (r#"{"to":"amira"}"#, "Say whose session changes"),
        (r#"{"from":"amira","to":"nobody"}"#, "There is no user \"nobody\"."),
        (r#"{"session":"s7","to":"amira"}"#, "There is no session \"s7\"."),
    ] {
        let answer = browser.control("POST", "change-user", body);
        assert_eq!(answer.status, 400, "{body}");
        assert!(json(&answer)["error"].as_str().unwrap().starts_with(words), "{}", answer.text());
    }
}

#[test]
fn the_pages_token_does_not_outlive_a_change_of_user() {
    let mut browser = Browser::signed_in("maya");
    browser.set(r#"{"antiForgery":"header"}"#);
    let page = browser.get("/").text();
    let field = page.split("__RequestVerificationToken").nth(1).unwrap();
    let token = field.split("value=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap().to_owned();
    let write = || Request::new(Method::Post, "/api/content/1/views").json("{}").header("__RequestVerificationToken", &token);
    assert_ne!(browser.ask(write()).status, 403);
    browser.control("POST", "change-user", r#"{"from":"maya","to":"jonas"}"#);
    assert_eq!(browser.ask(write()).status, 403);
}

#[test]
fn the_sites_clock_can_be_ahead_or_behind() {
    let mut browser = Browser::signed_in("maya");
    assert_eq!(browser.me().header_value("date"), Some("Thu, 09 Oct 2025 08:53:20 GMT"));
    browser.set(r#"{"clockSkewMs":-90000}"#);
    assert_eq!(browser.me().header_value("date"), Some("Thu, 09 Oct 2025 08:51:50 GMT"));
    browser.control("PUT", "faults", r#"[{"route":"users.me","fault":"rate-limit","retryAfter":{"form":"date","seconds":30}}]"#);
    assert_eq!(browser.me().header_value("retry-after"), Some("Thu, 09 Oct 2025 08:52:20 GMT"));
    browser.control("DELETE", "faults", "");
    browser.set(r#"{"clockSkewMs":3600000}"#);
    assert_eq!(browser.me().status, 401, "by the site's clock an hour has passed");
    let page = browser.get("/login");
    assert_eq!(page.header_value("date"), Some("Thu, 09 Oct 2025 09:53:20 GMT"));
    let journal = json(&browser.control("GET", "journal", ""));
    assert_eq!(journal[0]["at"], "2025-10-09T08:53:20.000Z");
    assert_eq!(journal[3]["at"], "2025-10-09T09:53:20.000Z");
}

#[test]
fn what_is_written_is_dated_by_the_sites_clock() {
    let mut browser = Browser::signed_in("maya");
    let create = |browser: &mut Browser| {
        let id =
            browser.created("/content", &serde_json::json!({"EntityType": 3, "SpaceID": 7, "ContentTitle": "Now", "ContentBody": "x"}));
        browser.read(&format!("/content/{id}"))["DateCreated"].as_str().unwrap().to_owned()
    };
    assert!(create(&mut browser).starts_with("2025-10-09T08:53:20"));
    browser.set(r#"{"clockSkewMs":-86400000}"#);
    assert!(create(&mut browser).starts_with("2025-10-08T08:53:20"));
}

#[test]
fn offline_nothing_answers_but_the_control_api() {
    let mut browser = Browser::signed_in("maya");
    assert_eq!(json(&browser.control("POST", "offline", ""))["offline"], true);
    for target in ["/api/users/me", "/", "/ping-do-not-delete.ico", "/page-globals.js", "/assets/logo.svg"] {
        assert!(matches!(browser.handle(Request::get(target)).delivery, axero_sandbox::Delivery::Reset), "{target}");
    }
    let journal = json(&browser.control("GET", "journal", ""));
    assert_eq!((&journal[0]["fault"], &journal[0]["acted"], journal[0].get("status")), (&"offline".into(), &false.into(), None));
    assert_eq!(json(&browser.control("DELETE", "offline", ""))["offline"], false);
    assert_eq!(browser.me().status, 200);
}

#[test]
fn an_outage_ends_by_itself_by_the_clock_outside() {
    let mut browser = Browser::signed_in("maya");
    let told = json(&browser.control("POST", "offline", r#"{"seconds":60}"#));
    assert_eq!((&told["offline"], &told["msLeft"]), (&true.into(), &60_000.into()));
    browser.set(r#"{"clockSkewMs":120000}"#);
    assert!(browser.handle(Request::get("/api/users/me")).into_answer().is_none(), "the site's own clock does not end it");
    browser.wait_minutes(1);
    assert_eq!(browser.me().status, 200);
    assert_eq!(json(&browser.control("GET", "offline", ""))["offline"], false);
    for body in [r#"{"seconds":0}"#, r#"{"seconds":-1}"#, r#"{"seconds":"1"}"#, r#"{"seconds":100000}"#, r#"{"second":1}"#] {
        assert_eq!(browser.control("POST", "offline", body).status, 400, "{body}");
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
    assert!(page.text().contains("<option value=\"comments.create\"></option>"));
    for module in ["control", "control-api", "control-faults", "control-journal"] {
        let script = browser.get(&format!("/__sandbox/{module}.js"));
        assert_eq!((script.status, script.header_value("content-type")), (200, Some("text/javascript; charset=utf-8")), "{module}");
        let imported = script.text().split("from './").skip(1).map(|rest| rest.split('\'').next().unwrap().to_owned()).collect::<Vec<_>>();
        for file in imported {
            assert_eq!(browser.get(&format!("/__sandbox/{file}")).status, 200, "{module} imports {file}");
        }
    }
    let inline = page.text().split("<script").skip(1).any(|script| !script.starts_with(" src="));
    assert!(!inline && !page.text().contains(" style="), "the page has no inline script or style");
    assert_eq!(browser.get("/__sandbox/control.css").status, 200);
    assert_eq!(browser.get("/__sandboxed").status, 302);
}
