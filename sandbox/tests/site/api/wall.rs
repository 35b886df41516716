use serde_json::{Value, json};

use crate::support::browser::{Browser, json as body};
use crate::support::calls::PICTURE;

const NONE: Value = Value::Null;

#[test]
fn a_post_is_written_read_and_deleted() {
    let mut browser = Browser::signed_in("maya");
    let id = browser.created("/wall", &json!({"WallText": "<p>Good <b>morning</b></p>", "SpaceID": 0}));
    let post = browser.read(&format!("/wall/{id}"));
    for (name, value) in [
        ("WallID", json!(id)),
        ("ActivityEntityType", json!(10)),
        ("WallText", json!("<p>Good <b>morning</b></p>")),
        ("WallTextFormatted", json!("Good morning")),
        ("UserID", json!(101)),
        ("UserDisplayName", json!("Maya Lindqvist")),
        ("DateTimeSpan", json!("just now")),
        ("EntityCommentCount", json!(0)),
        ("CanBeDeleted", json!(true)),
        ("LikeDislikeCountResult", json!({"LikeCount": 0, "DoesCurrentUserLikes": false})),
    ] {
        assert_eq!(post[name], value, "{name}");
    }
    assert_eq!(browser.rows("/wall/stream?pagelength=1")[0]["WallID"], id);
    browser.sign_in("jonas");
    assert_eq!(browser.status("DELETE", &format!("/wall/{id}"), &NONE), 403);
    browser.sign_in("maya");
    browser.data("DELETE", &format!("/wall/{id}"), &NONE);
    assert_eq!(browser.status("GET", &format!("/wall/{id}"), &NONE), 404);
    assert!(!browser.integers("/wall/stream?pagelength=500", "WallID").contains(&id));
    assert_eq!(browser.status("POST", "/wall", &json!({"WallText": ""})), 400);
}

#[test]
fn what_happens_shows_up_in_the_stream_of_its_space_and_person() {
    let mut browser = Browser::signed_in("jonas");
    let id = browser.created("/content", &json!({"EntityType": 44, "ContentTitle": "Quieter fans", "SpaceID": 23}));
    let comment = browser.created("/comments", &json!({"CommentText": "me too", "EntityID": id, "EntityType": 44}));
    browser.sign_in("maya");
    for (path, told) in [("spaceid=23", true), ("userid=102", true), ("spaceid=7", false), ("userid=101", false)] {
        let ids = browser.integers(&format!("/wall/stream?{path}&pagelength=500&setLikeDislikeHTML=false"), "ActivityEntityID");
        assert_eq!((ids.contains(&id), ids.contains(&comment)), (told, told), "{path}");
    }
    let rows = browser.rows("/wall/stream?spaceid=23&pagelength=2&numberOfComments=5");
    assert_eq!((&rows[0]["ActivityAction"], &rows[0]["ParentEntityID"]), (&json!(6), &json!(id)));
    assert_eq!((&rows[1]["Subject"], &rows[1]["ActionText"]), (&json!("Quieter fans"), &json!("added an idea")));
    assert_eq!(rows[1]["WallComment"][0]["CommentID"], comment);
    assert_eq!(rows[1]["EntityCommentCount"], 1);
}

#[test]
fn the_ticker_tells_of_likes_too_and_is_narrowed() {
    let mut browser = Browser::signed_in("maya");
    let id = browser.created("/content", &json!({"EntityType": 3, "ContentTitle": "Like me", "SpaceID": 7}));
    browser.wait_minutes(1);
    browser.data("POST", &format!("/content/{id}/likes"), &NONE);
    let newest = &browser.rows("/wall/ticker?startpage=1&pagelength=1")[0];
    assert_eq!((&newest["ActivityAction"], &newest["ActivityEntityID"]), (&json!(25), &json!(id)));
    assert!(newest["ActivityText"].as_str().unwrap().starts_with("Maya Lindqvist likes <a href=\"http://localhost/"));
    let likes = browser.integers("/wall/ticker?Activity=Like&EntityTypeCsv=3&UserID=101&SpaceID=7&PageLength=500", "ActivityAction");
    assert!(!likes.is_empty() && likes.iter().all(|action| *action == 25));
    assert!(!browser.integers("/wall/stream?pagelength=500", "ActivityAction").contains(&25));
}

#[test]
fn a_comment_on_an_entry_is_a_comment_on_what_it_is_about() {
    let mut browser = Browser::signed_in("maya");
    let post = browser.created("/wall", &json!({"WallText": "Hello"}));
    let comment = browser.created("/wall/comment", &json!({"CommentText": "Hi", "WallID": post}));
    assert_eq!(browser.read(&format!("/wall/{post}"))["WallComment"][0]["CommentText"], "Hi");
    browser.data("PUT", "/wall/comment", &json!({"CommentID": comment, "CommentText": "Hi there"}));
    assert_eq!(browser.read(&format!("/comments/{comment}"))["CommentText"], "Hi there");
    browser.sign_in("jonas");
    assert_eq!(browser.status("DELETE", &format!("/wall/comment/{comment}"), &NONE), 403);
    browser.sign_in("maya");
    browser.data("DELETE", &format!("/wall/comment/{comment}"), &NONE);
    let item = browser.created("/content", &json!({"EntityType": 3, "ContentTitle": "An article"}));
    let rows = browser.rows("/wall/stream?pagelength=5");
    let entry = rows.iter().find(|row| row["ActivityEntityID"] == item).unwrap()["WallID"].clone();
    browser.created("/wall/comment", &json!({"CommentText": "From the stream", "WallID": entry}));
    assert_eq!(browser.total(&format!("/comments?EntityID={item}")), 1);
}

#[test]
fn posts_are_listed_and_counted_by_their_wall() {
    let mut browser = Browser::signed_in("maya");
    let count = |browser: &mut Browser, wall: &str| browser.read(&format!("/wallposts/{wall}/count")).as_u64().unwrap();
    let before = (count(&mut browser, "user/102"), count(&mut browser, "space/7"));
    let to_jonas = browser.created("/wall", &json!({"WallText": "For you", "ToUserId": 102}));
    let in_space = browser.created("/wall", &json!({"WallText": "For us", "SpaceID": 7}));
    assert_eq!((count(&mut browser, "user/102"), count(&mut browser, "space/7")), (before.0 + 1, before.1 + 1));
    assert_eq!(browser.integers("/wallposts/user/102?pagelength=1", "WallID"), [to_jonas]);
    assert_eq!(browser.integers("/wallposts/space/7?pagelength=1", "WallID"), [in_space]);
    assert_eq!(browser.read(&format!("/wall/{to_jonas}"))["ToUserDisplayName"], "Jonas Weidenmüller");
    assert!(browser.integers("/wall/stream?userid=102&pagelength=500", "WallID").contains(&to_jonas));
    browser.sign_in("jonas");
    browser.data("DELETE", &format!("/wall/{to_jonas}"), &NONE);
}

#[test]
fn a_post_in_a_private_space_is_for_its_members() {
    let mut browser = Browser::signed_in("maya");
    let id = browser.created("/wall", &json!({"WallText": "Board only", "SpaceID": 44}));
    browser.sign_in("jonas");
    assert_eq!(browser.status("GET", &format!("/wall/{id}"), &NONE), 404);
    assert_eq!(browser.status("GET", "/wallposts/space/44", &NONE), 404);
    assert_eq!(browser.status("GET", "/wall/stream?SpaceID=44", &NONE), 404);
    assert_eq!(browser.status("POST", "/wall/comment", &json!({"CommentText": "x", "WallID": id})), 404);
    assert_eq!(browser.status("POST", "/wall", &json!({"WallText": "x", "SpaceID": 12})), 403);
}

#[test]
fn a_post_carries_files_and_a_link() {
    let mut browser = Browser::signed_in("maya");
    let id = browser.created(
        "/wall",
        &json!({"WallText": "Look", "SpaceID": 7, "SharedLinkHref": "https://example.com/", "SharedLinkTitle": "A page"}),
    );
    let answer = browser.upload(&format!("/spaces/7/wall/{id}/files?directoryid=0"), "a.txt", b"text", &[]);
    assert_eq!(body(&answer)["ResponseData"][0]["ContentTitle"], "a.txt");
    browser.upload(&format!("/spaces/7/wall/{id}/files"), "b.gif", PICTURE, &[]);
    let post = browser.read(&format!("/wall/{id}"));
    assert_eq!((post["Files"].as_array().unwrap().len(), post["Photos"].as_array().unwrap().len()), (1, 1));
    assert_eq!(post["SharedLinkTitle"], "A page");
    browser.sign_in("jonas");
    assert_eq!(browser.upload(&format!("/spaces/7/wall/{id}/files"), "c.txt", b"x", &[]).status, 403);
}

#[test]
fn a_deleted_item_leaves_no_trace_in_the_stream() {
    let mut browser = Browser::signed_in("maya");
    let id = browser.created("/content", &json!({"EntityType": 3, "ContentTitle": "Soon gone"}));
    browser.created("/comments", &json!({"CommentText": "x", "EntityID": id, "EntityType": 3}));
    let before = browser.total("/wall/stream");
    browser.data("DELETE", &format!("/content/{id}"), &NONE);
    assert_eq!(browser.total("/wall/stream"), before - 2);
}
