use serde_json::{Value, json};

use crate::support::browser::Browser;

const NONE: Value = Value::Null;

#[test]
fn a_password_is_exchanged_for_a_key_without_a_session() {
    let mut browser = Browser::new();
    browser.set(r#"{"securityLevel":"legacy"}"#);
    let key = browser.data("PUT", "/users/token", &json!({"UserName": "maya", "Password": "sunflower"}));
    assert!(key.as_str().unwrap().len() > 30);
    assert_eq!(browser.data("PUT", "/users/token", &json!({"UserName": "MAYA", "Password": "sunflower"})), key);
    let wrong = browser.envelope("PUT", "/users/token", &json!({"UserName": "maya", "Password": "x"}));
    assert!(wrong.get("ResponseData").is_none());
    assert_eq!(browser.status("PUT", "/users/token", &json!({"UserName": "maya"})), 400);
}

#[test]
fn names_and_addresses_that_are_taken_are_known() {
    let mut browser = Browser::signed_in("maya");
    assert_eq!(browser.read("/user/availability?Username=Jonas"), false);
    assert_eq!(browser.read("/user/availability?Username=nobody"), true);
    assert_eq!(browser.read("/user/availability?UserEmail=JONAS@northlight.example"), false);
    assert_eq!(browser.status("GET", "/user/availability", &NONE), 400);
}

#[test]
fn points_and_featuring_are_for_administrators_and_points_sort_people() {
    let mut browser = Browser::signed_in("maya");
    assert_eq!(browser.status("PUT", "/user/101/points", &json!(9)), 403);
    browser.sign_in("admin");
    browser.data("PUT", "/user/103/points", &json!(99_999));
    browser.data("PUT", "/users/feature?UserID=103&IsFeatured=true", &NONE);
    assert_eq!(browser.integers("/users?SortColumn=Points&SortOrder=Descending&PageLength=1", "UserID"), [103]);
}

#[test]
fn two_factor_sign_in_is_known_to_its_owner_and_administrators() {
    let mut browser = Browser::signed_in("maya");
    assert_eq!(browser.read("/users/101/2fa/enabled"), false);
    assert_eq!(browser.status("GET", "/users/102/2fa/enabled", &NONE), 403);
    assert_eq!(browser.data("DELETE", "/users/101/2fa", &NONE), true);
}

#[test]
fn a_password_is_checked_without_signing_in() {
    let mut browser = Browser::signed_in("admin");
    let check = |browser: &mut Browser, password: &str| {
        browser.data("PUT", "/users/validate", &json!({"Email": "maya@northlight.example", "Password": password}))
    };
    assert_eq!(check(&mut browser, "sunflower"), true);
    assert_eq!(check(&mut browser, "wrong"), false);
    assert_eq!(browser.status("PUT", "/users/validate", &json!({"Email": "maya@northlight.example"})), 400);
}

#[test]
fn an_unknown_action_on_accounts_is_refused() {
    let mut browser = Browser::signed_in("admin");
    assert_eq!(browser.status("PUT", "/users/status?Action=Polish&UserIDCSV=105", &NONE), 400);
    assert_eq!(browser.status("PUT", "/users/status?Action=Ban", &NONE), 400);
    assert_eq!(browser.status("PUT", "/users/status?Action=Ban&UserIDCSV=99999", &NONE), 404);
}

#[test]
fn addresses_statistics_and_completeness_are_answered_from_what_is_known() {
    let mut browser = Browser::signed_in("maya");
    assert_eq!(browser.read("/users/101/address/default")["UserID"], 101);
    let before = browser.rows("/users/101/statistics?Activity=View").first().map_or(0, |row| row["Count"].as_i64().unwrap());
    let item = browser.integers("/content/list?EntityType=3&SpaceID=0", "ContentID")[0];
    browser.data("POST", &format!("/content/{item}/views"), &json!({}));
    assert_eq!(browser.rows("/users/101/statistics?Activity=64")[0]["Count"], before + 1);
    assert!(browser.rows("/users/101/statistics?FromDate=1/1/2999").is_empty());
    assert_eq!(browser.status("GET", "/users/all/profilecomplete/status", &NONE), 403);
    browser.sign_in("admin");
    assert_eq!(browser.total("/users/all/profilecomplete/status"), 12);
    assert!(browser.read("/users/passcode/qrcode").as_str().unwrap().starts_with("http://localhost/login?passcode="));
}
