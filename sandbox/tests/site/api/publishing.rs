use serde_json::{Value, json};

use crate::support::browser::Browser;
use crate::support::calls::with;

const NONE: Value = Value::Null;

fn created(browser: &mut Browser, more: Value) -> (i64, String) {
    let new = json!({"EntityType": 3, "ContentTitle": "An item", "ContentBody": "<p>first</p>"});
    let envelope = browser.envelope("POST", "/content", &with(new, &more));
    (envelope["ResponseData"].as_i64().unwrap(), envelope["ResponseMessage"].as_str().unwrap().to_owned())
}

#[test]
fn what_members_write_in_a_moderated_space_waits_for_approval() {
    let mut browser = Browser::signed_in("jonas");
    let (id, message) = created(&mut browser, json!({"SpaceID": 31}));
    assert_eq!(message, "ToBePublished");
    assert_eq!(browser.read(&format!("/content/{id}"))["StatusID"], 0);
    assert!(browser.integers("/content/workflow/queued", "ContentID").contains(&id));
    assert!(!browser.integers("/content/list?PageLength=500", "ContentID").contains(&id));
    // The author cannot publish an item that needs approval.
    browser.data("PUT", &format!("/content/{id}/status"), &json!(1));
    browser.data("PUT", &format!("/content/{id}"), &json!({"StatusID": 1}));
    assert_eq!(browser.read(&format!("/content/{id}"))["StatusID"], 0);
    browser.sign_in("amira");
    assert_eq!(browser.status("GET", &format!("/content/{id}"), &NONE), 404);
    assert!(!browser.integers("/wall/stream?PageLength=500", "ActivityEntityID").contains(&id));
    browser.sign_in("admin");
    assert!(browser.integers("/content/workflow/queued?SpaceID=31&EntityType=3", "ContentID").contains(&id));
    browser.data("PUT", &format!("/content/{id}/status"), &json!("1"));
    browser.sign_in("amira");
    assert_eq!(browser.read(&format!("/content/{id}"))["StatusID"], 1);
    assert!(browser.integers("/wall/stream?PageLength=500", "ActivityEntityID").contains(&id));
}

#[test]
fn a_declined_item_is_seen_by_its_author_and_moderators_only() {
    let mut browser = Browser::signed_in("jonas");
    let (id, _) = created(&mut browser, json!({"SpaceID": 31}));
    browser.sign_in("admin");
    browser.data("PUT", &format!("/content/{id}/status"), &json!(3));
    browser.sign_in("jonas");
    assert_eq!(browser.read(&format!("/content/{id}"))["StatusID"], 3);
    assert_eq!(browser.status("PUT", &format!("/content/{id}/status"), &json!(1)), 403);
    browser.sign_in("amira");
    assert_eq!(browser.status("GET", &format!("/content/{id}"), &NONE), 404);
}

#[test]
fn a_draft_is_its_authors_own() {
    let mut browser = Browser::signed_in("jonas");
    let (id, message) = created(&mut browser, json!({"SpaceID": 7, "StatusID": 2}));
    assert_eq!(message, "");
    assert!(browser.integers("/content/list?EntityStatus=Draft&PageLength=500", "ContentID").contains(&id));
    assert!(!browser.integers("/content/list?PageLength=500", "ContentID").contains(&id));
    browser.sign_in("maya");
    assert_eq!(browser.status("GET", &format!("/content/{id}"), &NONE), 404);
    assert!(!browser.integers("/content/list?EntityStatus=7&PageLength=500", "ContentID").contains(&id));
    browser.sign_in("jonas");
    browser.data("PUT", &format!("/content/{id}/status"), &json!(1));
    browser.sign_in("maya");
    assert_eq!(browser.read(&format!("/content/{id}"))["StatusID"], 1);
}

#[test]
fn an_item_with_a_later_date_comes_out_when_it_is_time() {
    let mut browser = Browser::signed_in("jonas");
    let (id, _) = created(&mut browser, json!({"SpaceID": 7, "DatePublished": "2025-10-09 9:00 AM", "DateExpired": "2025-10-09T10:00:00"}));
    assert_eq!(browser.read(&format!("/content/{id}"))["StatusID"], 8);
    browser.sign_in("amira");
    assert_eq!(browser.status("GET", &format!("/content/{id}"), &NONE), 404);
    browser.wait_minutes(10);
    assert_eq!(browser.read(&format!("/content/{id}"))["StatusID"], 1);
    assert!(browser.integers("/wall/stream?PageLength=500", "ActivityEntityID").contains(&id));
    browser.set(r#"{"sessionMinutes":600}"#);
    browser.wait_minutes(29);
    browser.me();
    browser.wait_minutes(31);
    assert_eq!(browser.status("GET", &format!("/content/{id}"), &NONE), 404);
    browser.sign_in("jonas");
    assert_eq!(browser.read(&format!("/content/{id}"))["StatusID"], 5);
    assert!(browser.integers("/content/list?ShowExpired=true&PageLength=500", "ContentID").contains(&id));
}

#[test]
fn an_older_version_can_be_read_by_those_who_may_change_the_item() {
    let mut browser = Browser::signed_in("jonas");
    let (id, _) = created(&mut browser, json!({"SpaceID": 7}));
    let version = browser.read(&format!("/content/{id}"))["ContentVersionID"].as_str().unwrap().to_owned();
    browser.data("PUT", &format!("/content/{id}"), &json!({"ContentBody": "<p>second</p>"}));
    assert_eq!(browser.read(&format!("/content/{id}/history/version/{version}"))["ContentBody"], "<p>first</p>");
    assert_eq!(browser.status("GET", &format!("/content/{id}/history/version/1"), &NONE), 404);
    browser.sign_in("amira");
    assert_eq!(browser.status("GET", &format!("/content/{id}/history/version/{version}"), &NONE), 403);
}

#[test]
fn an_item_moves_with_what_is_below_it() {
    let mut browser = Browser::signed_in("maya");
    let album = browser.created("/content", &json!({"EntityType": 18, "ContentTitle": "Roof", "SpaceID": 7}));
    let photo = browser.created("/content", &json!({"EntityType": 6, "ContentTitle": "Bee", "ParentContentID": album}));
    browser.data("PUT", &format!("/content/{album}/move?SpaceID=12"), &json!({}));
    assert_eq!(browser.read(&format!("/content/{photo}"))["SpaceID"], 12);
    assert_eq!(browser.status("PUT", &format!("/content/{album}/move?SpaceID=23"), &json!({})), 403);
    assert_eq!(browser.status("PUT", &format!("/content/{album}/move?parentContentID={photo}"), &json!({})), 400);
}

#[test]
fn a_copy_has_an_id_of_its_own_and_takes_along_what_is_asked() {
    let mut browser = Browser::signed_in("maya");
    let (id, _) = created(&mut browser, json!({"SpaceID": 7}));
    browser.created("/comments", &json!({"CommentText": "c", "EntityID": id, "EntityType": 3}));
    browser.data("POST", &format!("/content/{id}/likes"), &json!({}));
    let copy = browser.data("PUT", &format!("/content/{id}/move?CopyContent=true&IncludeComments=true&SpaceID=12"), &json!({}));
    assert_ne!(copy, id);
    let item = browser.read(&format!("/content/{copy}"));
    assert_eq!((&item["SpaceID"], &item["CommentCount"], &item["LikesCount"]), (&json!(12), &json!(1), &json!(0)));
    assert_eq!(browser.read(&format!("/content/{id}"))["SpaceID"], 7);
    let moved = browser.data("PUT", &format!("/content/move?ContentIDCSV={id},{copy}&SpaceID=0"), &json!({}));
    assert_eq!(moved, json!([id, copy]));
}

#[test]
fn order_and_parents_come_as_a_text_with_json_in_it() {
    let mut browser = Browser::signed_in("maya");
    let wiki =
        |browser: &mut Browser, title: &str| browser.created("/content", &json!({"EntityType": 9, "ContentTitle": title, "SpaceID": 7}));
    let (top, low) = (wiki(&mut browser, "Top"), wiki(&mut browser, "Low"));
    let order = json!([{"ContentID": low, "ParentContentID": top, "SortOrder": 5}]).to_string();
    browser.data("PUT", "/content/orderandparent", &json!(order));
    assert_eq!(browser.read(&format!("/content/{low}"))["ParentContentTitle"], "Top");
    let circle = json!([{"ContentID": top, "ParentContentID": low}]).to_string();
    assert_eq!(browser.status("PUT", "/content/orderandparent", &json!(circle)), 400);
    assert_eq!(browser.status("PUT", "/content/orderandparent", &json!("nonsense")), 400);
}

#[test]
fn categories_are_made_listed_changed_and_deleted() {
    let mut browser = Browser::signed_in("jonas");
    let new = json!({"CategoryName": "Kites", "EntityType": 3, "SpaceID": 7});
    assert_eq!(browser.status("POST", "/content/categories", &new), 403);
    browser.sign_in("maya");
    let id = browser.created("/content/categories", &new);
    assert!(browser.integers("/content/categories?SpaceID=7&EntityTypeID=Article", "CategoryID").contains(&id));
    assert!(!browser.integers("/content/categories?SpaceID=7&EntityTypeID=4", "CategoryID").contains(&id));
    browser.data("PUT", &format!("/content/categories/{id}"), &json!({"CategoryName": "Dragons"}));
    assert_eq!(browser.read(&format!("/content/categories/{id}"))["CategoryName"], "Dragons");
    let (item, _) = created(&mut browser, json!({"SpaceID": 7, "CategoryID": id}));
    assert_eq!(browser.read(&format!("/content/{item}"))["CategoryName"], "Dragons");
    browser.data("DELETE", &format!("/content/categories/{id}"), &NONE);
    assert_eq!(browser.read(&format!("/content/{item}"))["CategoryID"], 0);
    assert_eq!(browser.status("GET", &format!("/content/categories/{id}"), &NONE), 404);
}
