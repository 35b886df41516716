use axero_sandbox::{Method, Request, Response};
use serde_json::{Value, json as value};

use crate::support::browser::{Browser, json};

const PASSWORD: &str = r#"{"UserName":"maya","Password":"sunflower"}"#;

/// The token that a program gets for Maya's password.
fn key(browser: &mut Browser) -> String {
    browser.answer("PUT /api/users/token", PASSWORD).as_str().expect("a key").to_owned()
}

fn with(browser: &mut Browser, header: &str, text: &str) -> Response {
    browser.ask(Request::get("/api/users/me").header(header, text))
}

fn bearer(browser: &mut Browser, token: &str) -> Response {
    with(browser, "Authorization", &format!("Bearer {token}"))
}

/// Creates a personal token of Maya's on the Integrations page.
fn personal(browser: &mut Browser) -> String {
    browser.as_user("maya", |browser| crate::pages::integrations::token(browser, "Test", "1", "1440"))
}

#[test]
fn at_legacy_a_password_gives_the_old_key_which_works_in_every_place() {
    let mut browser = Browser::new();
    browser.set(r#"{"securityLevel":"legacy"}"#);
    let key = key(&mut browser);
    assert!(!key.contains('.'), "{key}");
    assert_eq!(with(&mut browser, "rest-api-key", &key).status, 200);
    let encoded = key.replace('+', "%2B").replace('/', "%2F").replace('=', "%3D");
    for query in ["token", "Rest-Api-Key"] {
        assert_eq!(json(&browser.get(&format!("/api/users/me?{query}={encoded}")))["UserName"], "maya", "{query}");
    }
    assert_eq!(browser.answer("PUT /api/users/token", PASSWORD), key, "the key stays the same");
    assert_eq!(bearer(&mut browser, &key).status, 401);
}

#[test]
fn at_high_old_keys_stop_at_once_and_passwords_give_tokens() {
    let mut browser = Browser::new();
    browser.set(r#"{"securityLevel":"legacy"}"#);
    let old = key(&mut browser);
    browser.set(r#"{"securityLevel":"high"}"#);
    assert_eq!(with(&mut browser, "rest-api-key", &old).status, 401);
    let new = key(&mut browser);
    assert_eq!(new.split('.').count(), 3, "{new}");
    assert_eq!(json(&bearer(&mut browser, &new))["UserName"], "maya");
    assert_eq!(with(&mut browser, "Rest-Api-Key", &new).status, 200);
    assert_eq!(browser.get(&format!("/api/users/me?token={new}")).status, 200);
}

#[test]
fn at_extra_high_only_personal_tokens_in_their_own_header_are_taken() {
    let mut browser = Browser::new();
    let by_password = key(&mut browser);
    let personal = personal(&mut browser);
    browser.set(r#"{"securityLevel":"extra-high"}"#);
    assert_eq!(browser.code("PUT /api/users/token", PASSWORD), 403);
    assert_eq!(browser.code("PUT /api/users/validate", r#"{"Email":"maya@northlight.example","Password":"sunflower"}"#), 403);
    assert_eq!(bearer(&mut browser, &by_password).status, 401);
    assert_eq!(bearer(&mut browser, &personal).status, 200);
    assert_eq!(with(&mut browser, "rest-api-key", &personal).status, 401);
    assert_eq!(browser.get(&format!("/api/users/me?token={personal}")).status, 401);
}

#[test]
fn whether_sessions_work_at_extra_high_is_a_setting() {
    let mut browser = Browser::signed_in("maya");
    browser.set(r#"{"securityLevel":"extra-high"}"#);
    assert_eq!(browser.me().status, 200);
    browser.set(r#"{"extraHighSessions":false}"#);
    assert_eq!(browser.me().status, 401);
    browser.set(r#"{"securityLevel":"high"}"#);
    assert_eq!(browser.me().status, 200);
}

#[test]
fn without_the_two_properties_there_are_no_tokens() {
    let mut browser = Browser::new();
    let personal = personal(&mut browser);
    for properties in [r#"{"enableLegacyAPIKey":true}"#, r#"{"enableLegacyAPIKey":false,"emulateLegacyAPIKey":false}"#] {
        browser.set(properties);
        assert_eq!(bearer(&mut browser, &personal).status, 401, "{properties}");
    }
    assert_eq!(browser.code("PUT /api/users/token", PASSWORD), 403);
    browser.set(r#"{"enableLegacyAPIKey":true,"securityLevel":"extra-high"}"#);
    let key = key(&mut browser);
    assert_eq!(with(&mut browser, "rest-api-key", &key).status, 200, "levels rule the advanced set-up only");
}

#[test]
fn the_api_permission_belongs_to_roles() {
    let mut browser = Browser::new();
    let token = key(&mut browser);
    browser.set(r#"{"apiRoles":"administrators"}"#);
    assert_eq!(bearer(&mut browser, &token).status, 403);
    assert_eq!(browser.code("PUT /api/users/token", PASSWORD), 403);
    assert_eq!(browser.code("PUT /api/users/token", r#"{"UserName":"admin","Password":"workshop"}"#), 200);
    browser.sign_in("maya");
    assert_eq!(browser.me().status, 200, "a session needs no permission");
    browser.set(r#"{"sessionNeedsApiPermission":true}"#);
    assert_eq!(browser.me().status, 403);
    browser.set(r#"{"apiRoles":"Administrators, Registered Users"}"#);
    assert_eq!(browser.me().status, 200);
}

#[test]
fn a_token_ends_with_its_time() {
    let mut browser = Browser::new();
    browser.set(r#"{"tokenDefaultMinutes":10}"#);
    let token = key(&mut browser);
    browser.wait_minutes(9);
    assert_eq!(bearer(&mut browser, &token).status, 200);
    browser.wait_minutes(1);
    assert_eq!(bearer(&mut browser, &token).status, 401);
}

#[test]
fn keys_and_tokens_end_with_the_account_and_with_a_reset() {
    let mut browser = Browser::new();
    let token = key(&mut browser);
    browser.as_user("admin", |browser| browser.answer("PUT /api/users/banstatus", r#"{"UserID":101,"IsBanned":true}"#));
    assert_eq!(bearer(&mut browser, &token).status, 401);
    browser.control("POST", "reset", "");
    assert_eq!(bearer(&mut browser, &token).status, 401);
}

#[test]
fn a_wrong_credential_is_refused_even_beside_a_session_and_an_empty_one_is_none() {
    let mut browser = Browser::signed_in("maya");
    for wrong in ["x", "a.b.c", "bWF5YTo=", "", "...."] {
        assert_eq!(bearer(&mut browser, wrong).status, 401, "{wrong}");
    }
    for wrong in ["x", "a.b.c", "bWF5YTpuby1ndWlk", "é"] {
        assert_eq!(with(&mut browser, "rest-api-key", wrong).status, 401, "{wrong}");
    }
    assert_eq!(browser.get("/api/users/me?token=").status, 200);
    assert_eq!(with(&mut browser, "Authorization", "Basic bWF5YTpzdW5mbG93ZXI=").status, 200);
}

#[test]
fn wrong_passwords_are_a_success_without_a_key() {
    let mut browser = Browser::new();
    let envelope = browser.whole("PUT /api/users/token", r#"{"UserName":"maya","Password":"wrong"}"#);
    assert_eq!(envelope, value!({"IsError": false, "ResponseMessage": ""}));
    let valid = |browser: &mut Browser, password: &str| {
        browser.answer("PUT /api/users/validate", &format!(r#"{{"Email":"maya@northlight.example","Password":"{password}"}}"#))
    };
    assert_eq!((valid(&mut browser, "sunflower"), valid(&mut browser, "wrong")), (value!(true), value!(false)));
    let request = Request::new(Method::Put, "/api/users/token").json(PASSWORD).header("rest-api-key", "stale");
    assert_eq!(browser.ask(request).status, 200, "who signs in anew may still carry an old key");
}

#[test]
fn the_journal_names_the_owner_of_a_token_and_never_the_token() {
    let mut browser = Browser::new();
    let token = key(&mut browser);
    bearer(&mut browser, &token);
    browser.get(&format!("/api/users/me?token={token}"));
    with(&mut browser, "rest-api-key", &token);
    let journal = browser.control("GET", "journal", "");
    assert!(!journal.text().contains(token.rsplit('.').next().unwrap()));
    let users: Vec<Value> = json(&journal).as_array().unwrap()[1..].iter().map(|entry| entry["user"].clone()).collect();
    assert_eq!(users, ["maya", "maya", "maya"]);
}

#[test]
fn two_sites_share_no_secret() {
    let (mut one, mut other) = (Browser::new(), Browser::new());
    other.me();
    let token = key(&mut one);
    one.set(r#"{"securityLevel":"legacy"}"#);
    other.set(r#"{"securityLevel":"legacy"}"#);
    let key = key(&mut one);
    assert_eq!(bearer(&mut other, &token).status, 401);
    assert_eq!(with(&mut one, "rest-api-key", &key).status, 200);
}

#[test]
fn impossible_lives_of_tokens_are_no_settings() {
    let mut browser = Browser::new();
    for wrong in [r#"{"tokenDefaultMinutes":0}"#, r#"{"tokenMaximumMinutes":0}"#, r#"{"tokenDefaultMinutes":5,"tokenMaximumMinutes":4}"#] {
        assert_eq!(browser.control("PUT", "settings", wrong).status, 400, "{wrong}");
    }
}
