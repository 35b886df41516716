use axero_sandbox::{Method, Request};
use serde_json::{Value, json};

use crate::support::browser::{Browser, json as body};
use crate::support::calls::PICTURE;

const NONE: Value = Value::Null;

fn item(browser: &mut Browser, space: i64) -> i64 {
    browser.created("/content", &json!({"EntityType": 3, "ContentTitle": "With files", "SpaceID": space}))
}

#[test]
fn a_file_is_attached_listed_fetched_and_deleted() {
    let mut browser = Browser::signed_in("maya");
    let id = item(&mut browser, 7);
    let answer = browser.upload(&format!("/content/{id}/attachments?entitytypeid=3"), "plan ü.txt", b"hello", &[]);
    let file = body(&answer)["ResponseData"]["AttachmentID"].as_i64().unwrap();
    let rows = browser.rows(&format!("/content/{id}/attachments?entitytype=3"));
    assert_eq!(rows[0], browser.read(&format!("/content/{id}/attachments/{file}")));
    let row = &rows[0];
    assert_eq!((&row["FileName"], &row["FileSizeText"], &row["IsImage"]), (&json!("plan ü.txt"), &json!("5 B"), &json!(false)));
    let root = row["MediaServerRootURL"].as_str().unwrap().replace("http://localhost", "");
    let address = format!("{root}/plan%20%C3%BC.txt");
    let fetched = browser.get(&address);
    assert_eq!(fetched.body, b"hello");
    assert!(fetched.header_value("content-disposition").unwrap().starts_with("attachment"));
    browser.data("DELETE", &format!("/content/{id}/attachments/{file}"), &NONE);
    assert!(browser.rows(&format!("/content/{id}/attachments")).is_empty());
    assert_eq!(browser.get(&address).status, 404);
}

#[test]
fn a_file_is_for_those_who_may_see_what_it_hangs_on() {
    let mut browser = Browser::signed_in("maya");
    let id = item(&mut browser, 44);
    let answer = browser.upload(&format!("/content/{id}/attachments"), "a.html", b"<script>x</script>", &[]);
    let file = body(&answer)["ResponseData"]["AttachmentID"].as_i64().unwrap();
    let address = format!("/media/{file}/a.html");
    let own = browser.get(&address);
    assert_eq!((own.status, own.header_value("content-type")), (200, Some("application/octet-stream")));
    browser.sign_in("jonas");
    assert_eq!(browser.get(&address).status, 404);
    browser.cookies.clear();
    assert_eq!(browser.get(&address).status, 404);
}

#[test]
fn only_those_who_may_change_an_item_attach_to_it() {
    let mut browser = Browser::signed_in("maya");
    let (id, other) = (item(&mut browser, 7), item(&mut browser, 7));
    let answer = browser.upload(&format!("/content/{id}/attachments"), "a.txt", b"x", &[]);
    let file = body(&answer)["ResponseData"]["AttachmentID"].as_i64().unwrap();
    assert_eq!(browser.status("GET", &format!("/content/{other}/attachments/{file}"), &NONE), 404);
    assert_eq!(browser.status("POST", &format!("/content/{id}/attachments"), &json!({})), 400);
    browser.sign_in("amira");
    assert_eq!(browser.upload(&format!("/content/{id}/attachments"), "a.txt", b"x", &[]).status, 403);
    assert_eq!(browser.status("DELETE", &format!("/content/{id}/attachments/{file}"), &NONE), 403);
    assert_eq!(browser.rows(&format!("/content/{id}/attachments")).len(), 1);
}

#[test]
fn a_picture_comes_as_parts_or_as_raw_bytes_with_its_name_in_a_header() {
    let mut browser = Browser::signed_in("maya");
    let id = item(&mut browser, 7);
    assert!(browser.read(&format!("/content/{id}")).get("ContentFeaturedImageFullURL").is_none());
    let request = Request::new(Method::Post, &format!("/api/content/{id}/image")).header("fileName", "bee.gif");
    let request = request.header("Content-Type", "application/octet-stream");
    assert_eq!(browser.ask(Request { body: PICTURE.to_vec(), ..request }).status, 200);
    let item = browser.read(&format!("/content/{id}"));
    assert_eq!(item["ContentFeaturedImage"], "bee.gif");
    let address = item["ContentFeaturedImageFullURL"].as_str().unwrap().replace("http://localhost", "");
    assert_eq!(browser.get(&address).body, PICTURE);
    browser.data("DELETE", &format!("/content/{id}/image"), &NONE);
    assert_eq!(browser.get(&address).status, 404);
    assert_eq!(browser.upload(&format!("/content/{id}/image"), "x.gif", b"no picture", &[]).status, 400);
}
