use serde_json::{Value, json};

use crate::support::browser::Browser;

const NONE: Value = Value::Null;

fn item(browser: &mut Browser) -> (i64, String) {
    let new = json!({"EntityType": 3, "ContentTitle": "Safety first", "SpaceID": 7, "RequiresReadConfirmation": true});
    let id = browser.created("/content", &new);
    let version = browser.read(&format!("/content/{id}"))["ContentVersionID"].as_str().unwrap().to_owned();
    (id, version)
}

#[test]
fn a_view_counts_once_for_each_time() {
    let mut browser = Browser::signed_in("maya");
    let (id, _) = item(&mut browser);
    for views in 1..=2 {
        browser.data("POST", &format!("/content/{id}/views"), &json!({}));
        assert_eq!(browser.read(&format!("/content/{id}"))["ViewCount"], views);
    }
    assert_eq!(browser.read(&format!("/content/{id}?LogView=true"))["ViewCount"], 3);
}

#[test]
fn a_confirmation_holds_for_its_version() {
    let mut browser = Browser::signed_in("maya");
    let (id, version) = item(&mut browser);
    browser.sign_in("jonas");
    assert!(browser.integers("/content/required", "ContentID").contains(&id));
    let path = format!("/content/{id}/version/{version}/readstatus");
    assert_eq!(browser.read(&path), false);
    browser.data("PUT", &path, &json!(true));
    assert_eq!(browser.read(&path), true);
    assert_eq!(browser.read(&format!("/content/{id}"))["HasRead"], true);
    assert!(!browser.integers("/content/required", "ContentID").contains(&id));
    browser.sign_in("maya");
    browser.data("PUT", &format!("/content/{id}"), &json!({"ContentBody": "<p>New rules</p>"}));
    browser.sign_in("jonas");
    assert_eq!(browser.read(&format!("/content/{id}"))["HasRead"], false);
    assert!(browser.integers("/content/required?SpaceID=7&EntityTypeID=3", "ContentID").contains(&id));
    assert_eq!(browser.status("GET", &format!("/content/{id}/version/1/readstatus"), &NONE), 404);
    browser.sign_in("amira");
    assert!(!browser.integers("/content/required", "ContentID").contains(&id));
}

#[test]
fn the_report_tells_who_has_read_and_who_has_not() {
    let mut browser = Browser::signed_in("maya");
    let (id, version) = item(&mut browser);
    let report = |filter: i64| format!("/content/{id}/readreport?ReadFilter={filter}&PageLength=500");
    let everybody = browser.total(&format!("/content/{id}/readreport"));
    browser.sign_in("jonas");
    browser.data("POST", &format!("/content/{id}/views"), &json!({}));
    browser.data("PUT", &format!("/content/{id}/version/{version}/readstatus"), &json!(true));
    assert_eq!(browser.status("GET", &report(1), &NONE), 403);
    browser.sign_in("maya");
    assert_eq!(browser.integers(&report(1), "UserID"), [102]);
    assert_eq!(browser.integers(&report(2), "UserID"), [102]);
    assert_eq!(browser.total(&report(3)), everybody - 1);
    assert_eq!(browser.total(&report(4)), everybody - 1);
}

#[test]
fn what_was_looked_at_is_no_longer_unseen() {
    let mut browser = Browser::signed_in("maya");
    let (id, _) = item(&mut browser);
    assert!(!browser.integers("/content/unseen?PageLength=500", "ContentID").contains(&id));
    browser.sign_in("jonas");
    let path = "/content/unseen?SpaceID=7&EntityTypeCsv=3&PageLength=500&From=10/9/2025";
    assert!(browser.integers(path, "ContentID").contains(&id));
    assert!(!browser.integers("/content/unseen?PageLength=500&To=2025-10-08", "ContentID").contains(&id));
    browser.data("POST", &format!("/content/{id}/views"), &json!({}));
    assert!(!browser.integers(path, "ContentID").contains(&id));
}
