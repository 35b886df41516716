use serde_json::{Value, json};

use crate::support::browser::Browser;

const NONE: Value = Value::Null;

fn item(browser: &mut Browser, space: i64) -> i64 {
    browser.created("/content", &json!({"EntityType": 4, "ContentTitle": "Talk about it", "SpaceID": space}))
}

fn say(browser: &mut Browser, item: i64, text: &str) -> i64 {
    browser.created("/comments", &json!({"CommentText": text, "EntityID": item, "EntityType": 4}))
}

#[test]
fn a_comment_is_written_listed_changed_and_deleted() {
    let mut browser = Browser::signed_in("jonas");
    let item = item(&mut browser, 7);
    let id = say(&mut browser, item, "<p>Nice &amp; <b>short</b></p>");
    let rows = browser.rows(&format!("/comments?entityid={item}&startpage=1&pagelength=10"));
    let row = &rows[0];
    for (name, value) in [
        ("CommentID", json!(id)),
        ("ParentCommentID", json!(0)),
        ("UserID", json!(102)),
        ("UserDisplayName", json!("Jonas Weidenmüller")),
        ("CommentText", json!("<p>Nice &amp; <b>short</b></p>")),
        ("CommentTextFormatted", json!("Nice & short")),
        ("CommentEntityType", json!(25)),
        ("DateCommentedText", json!("just now")),
    ] {
        assert_eq!(row[name], value, "{name}");
    }
    assert_eq!(browser.read(&format!("/content/{item}"))["CommentCount"], 1);
    browser.data("PUT", &format!("/comments/{id}"), &json!({"CommentText": "Long"}));
    assert_eq!(browser.read(&format!("/comments/{id}"))["CommentText"], "Long");
    browser.data("DELETE", &format!("/comments/{id}"), &NONE);
    assert_eq!(browser.read(&format!("/content/{item}"))["CommentCount"], 0);
    assert_eq!(browser.status("GET", &format!("/comments/{id}"), &NONE), 404);
}

#[test]
fn replies_name_their_comment_and_go_with_it() {
    let mut browser = Browser::signed_in("jonas");
    let item = item(&mut browser, 7);
    let id = say(&mut browser, item, "first");
    let reply = json!({"CommentText": "reply", "EntityID": item, "EntityType": 4, "ParentCommentID": id});
    let reply = browser.created("/comments", &reply);
    assert_eq!(browser.integers(&format!("/comments?EntityID={item}&ParentID={id}"), "CommentID"), [reply]);
    assert_eq!(browser.integers(&format!("/comments?EntityID={item}&SortOrder=0"), "CommentID"), [id, reply]);
    assert_eq!(browser.integers(&format!("/comments?EntityID={item}&SortOrder=Descending"), "CommentID"), [reply, id]);
    let astray = json!({"CommentText": "x", "EntityID": item, "EntityType": 4, "ParentCommentID": item});
    assert_eq!(browser.status("POST", "/comments", &astray), 400);
    browser.data("DELETE", &format!("/comments/{id}"), &NONE);
    assert_eq!(browser.total(&format!("/comments?EntityID={item}")), 0);
}

#[test]
fn only_the_author_and_moderators_change_a_comment() {
    let mut browser = Browser::signed_in("jonas");
    let item = item(&mut browser, 7);
    let id = say(&mut browser, item, "mine");
    browser.sign_in("amira");
    assert_eq!(browser.status("PUT", &format!("/comments/{id}"), &json!({"CommentText": "x"})), 403);
    assert_eq!(browser.status("DELETE", &format!("/comments/{id}"), &NONE), 403);
    assert_eq!(browser.status("PUT", &format!("/comments/{id}/status"), &json!("2")), 403);
    browser.sign_in("maya");
    browser.data("DELETE", &format!("/comments/{id}"), &NONE);
}

#[test]
fn spam_is_two_in_the_list_of_comments_and_disappears() {
    let mut browser = Browser::signed_in("jonas");
    let item = item(&mut browser, 7);
    let id = say(&mut browser, item, "buy now");
    browser.sign_in("maya");
    browser.data("PUT", &format!("/comments/{id}/status"), &json!("2"));
    assert_eq!(browser.integers(&format!("/comments?EntityID={item}&Status=Spam"), "CommentID"), [id]);
    browser.sign_in("amira");
    assert_eq!(browser.total(&format!("/comments?EntityID={item}&Status=7")), 0);
    assert_eq!(browser.read(&format!("/content/{item}"))["CommentCount"], 0);
    assert_eq!(browser.status("GET", &format!("/comments/{id}"), &NONE), 404);
}

#[test]
fn a_comment_in_a_moderated_space_waits_and_then_is_told() {
    let mut browser = Browser::signed_in("admin");
    let item = item(&mut browser, 31);
    browser.sign_in("jonas");
    let envelope = browser.envelope("POST", "/comments", &json!({"CommentText": "hi", "EntityID": item, "EntityType": 4}));
    assert_eq!(envelope["ResponseMessage"], "ToBePublished");
    let id = envelope["ResponseData"].as_i64().unwrap();
    let told = |browser: &mut Browser| browser.integers("/wall/stream?PageLength=500", "ActivityEntityID").contains(&id);
    assert!(!told(&mut browser));
    browser.sign_in("admin");
    browser.data("PUT", &format!("/comments/{id}/status"), &json!(1));
    browser.sign_in("amira");
    assert!(told(&mut browser));
    assert_eq!(browser.total(&format!("/comments?EntityID={item}")), 1);
}

#[test]
fn comments_of_a_person_or_kind_are_listed_as_far_as_they_may_be_seen() {
    let mut browser = Browser::signed_in("maya");
    let (open, closed) = (item(&mut browser, 7), item(&mut browser, 44));
    let (seen, hidden) = (say(&mut browser, open, "open"), say(&mut browser, closed, "closed"));
    let path = "/comments?UserID=101&EntityType=4&PageLength=500";
    let own = browser.integers(path, "CommentID");
    assert!(own.contains(&seen) && own.contains(&hidden));
    browser.sign_in("jonas");
    let theirs = browser.integers(path, "CommentID");
    assert!(theirs.contains(&seen) && !theirs.contains(&hidden));
}

#[test]
fn a_comment_without_text_or_place_is_refused() {
    let mut browser = Browser::signed_in("maya");
    for new in [
        json!({"EntityID": 1, "EntityType": 3}),
        json!({"CommentText": "x", "EntityType": 3}),
        json!({"CommentText": " ", "EntityID": 1, "EntityType": 3}),
    ] {
        assert_eq!(browser.status("POST", "/comments", &new), 400, "{new}");
    }
    assert_eq!(browser.status("POST", "/comments", &json!({"CommentText": "x", "EntityID": 99999, "EntityType": 3})), 404);
}

#[test]
fn a_comment_has_no_files_until_some_are_added_and_none_for_those_who_may_not_see_it() {
    let mut browser = Browser::signed_in("maya");
    let closed = item(&mut browser, 44);
    let path = format!("/comments/{}/attachments", say(&mut browser, closed, "closed"));
    assert_eq!(browser.read(&path), json!([]));
    browser.sign_in("jonas");
    assert_eq!(browser.status("GET", &path, &json!(null)), 404);
}
