use serde_json::{Value, json};

use crate::support::browser::Browser;

const NONE: Value = Value::Null;

#[test]
fn announcements_are_name_and_value_of_their_space() {
    let mut browser = Browser::signed_in("maya");
    let rows = browser.rows("/announcements?spaceid=0");
    assert_eq!(rows.len(), 2);
    assert!(rows.iter().all(|row| row["PropertyID"].is_i64() && row["PropertyName"].is_string() && row["PropertyValue"].is_string()));
    assert_eq!(browser.total("/announcements?PageNumber=2&PageLength=1"), 2);
    assert_eq!(browser.rows("/announcements?PageNumber=2&PageLength=1").len(), 1);
    assert_eq!(browser.rows("/announcements?SpaceID=44").len(), 1);
    browser.sign_in("jonas");
    assert_eq!(browser.status("GET", "/announcements?SpaceID=44", &NONE), 404);
}

#[test]
fn the_fields_of_a_profile_are_listed_and_hidden() {
    let mut browser = Browser::signed_in("jonas");
    let rows = browser.rows("/contenttype/fields/15");
    let phone = rows.iter().find(|row| row["FieldDisplayName"] == "Phone").unwrap()["FieldUseID"].clone();
    assert!(browser.rows("/contenttype/fields/3").is_empty());
    assert_eq!(browser.status("GET", "/contenttype/fields/9999", &NONE), 400);
    let hide = format!("/content/fields/visibility?ContentID=102&FieldUseID={phone}&Visibility=OnlyMe");
    browser.data("POST", &hide, &json!({}));
    assert!(browser.read("/content/102?ContentTypeID=15&Fields=Phone").get("Phone").is_some());
    browser.sign_in("maya");
    assert_eq!(browser.status("POST", &hide, &json!({})), 403);
    assert!(browser.read("/content/102?ContentTypeID=15&Fields=Phone").get("Phone").is_none());
    browser.sign_in("jonas");
    browser.data("POST", &hide.replace("OnlyMe", "Everyone"), &json!({}));
    browser.sign_in("maya");
    assert!(browser.read("/content/102?ContentTypeID=15&Fields=Phone").get("Phone").is_some());
}
