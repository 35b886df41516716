use serde_json::{Value, json};

use crate::support::browser::Browser;

const NONE: Value = Value::Null;

struct Forum {
    forum: i64,
    topic: i64,
    reply: i64,
}

/// A topic of Jonas in a forum of Maya's space, with a reply of hers.
fn forum(browser: &mut Browser) -> Forum {
    browser.sign_in("maya");
    let forum = browser.created("/content", &json!({"EntityType": 1, "ContentTitle": "Bench Talk", "SpaceID": 7}));
    browser.sign_in("jonas");
    let topic = browser.created("/content", &json!({"EntityType": 55, "ContentTitle": "Fog?", "ParentContentID": forum}));
    browser.sign_in("maya");
    let reply = json!({"EntityType": 54, "ContentBody": "<p>Wait an hour</p>", "ParentContentID": topic, "GrandParentContentID": forum});
    let reply = browser.created("/content", &reply);
    Forum { forum, topic, reply }
}

#[test]
fn topics_and_replies_stand_below_each_other_and_are_counted() {
    let mut browser = Browser::signed_in("maya");
    let Forum { forum, topic, reply } = forum(&mut browser);
    let item = browser.read(&format!("/content/{reply}"));
    assert_eq!((&item["ParentContentID"], &item["GrandParentContentID"], &item["SpaceID"]), (&json!(topic), &json!(forum), &json!(7)));
    assert_eq!(item["ContentTitle"], "Re: Fog?");
    let item = browser.read(&format!("/content/{forum}"));
    assert_eq!((&item["TotalChildRecords"], &item["TotalGrandChildRecords"]), (&json!(1), &json!(1)));
    assert_eq!((&item["LastChildAuthorUserID"], &item["LastGrandChildAuthorUserID"]), (&json!(102), &json!(101)));
    assert_eq!(browser.integers(&format!("/content/list?EntityType=54&ParentContentID={topic}"), "ContentID"), [reply]);
    let astray = json!({"EntityType": 54, "ContentBody": "x", "ParentContentID": forum});
    assert_eq!(browser.status("POST", "/content", &astray), 400);
}

#[test]
fn the_author_of_a_topic_says_which_reply_answers_it() {
    let mut browser = Browser::signed_in("maya");
    let Forum { forum, topic, reply } = forum(&mut browser);
    browser.sign_in("amira");
    assert_eq!(browser.status("PUT", &format!("/content/{reply}/isanswered"), &json!(true)), 403);
    browser.sign_in("jonas");
    let open = format!("/content/list?EntityType=55&ParentContentID={forum}&IsUnanswered=true");
    assert_eq!(browser.integers(&open, "ContentID"), [topic]);
    browser.data("PUT", &format!("/content/{reply}/isanswered"), &json!(true));
    assert_eq!(browser.total(&open), 0);
    assert_eq!(browser.read(&format!("/content/{topic}"))["IsAnswered"], true);
    assert_eq!(browser.integers(&format!("/content/list?ParentContentID={topic}&MarkedAsAnswer=true"), "ContentID"), [reply]);
    browser.data("PUT", &format!("/content/{reply}/isanswered"), &json!(false));
    assert_eq!(browser.read(&format!("/content/{topic}"))["IsAnswered"], false);
    assert_eq!(browser.status("PUT", &format!("/content/{topic}/isanswered"), &json!(true)), 404);
}

#[test]
fn a_forum_is_found_by_its_stub() {
    let mut browser = Browser::signed_in("maya");
    let Forum { forum, .. } = forum(&mut browser);
    assert_eq!(browser.read("/content/stub?EntityType=1&Stub=bench-talk&SpaceID=7")["ContentID"], forum);
    assert_eq!(browser.status("GET", "/content/stub?EntityType=1&Stub=bench-talk&SpaceID=12", &NONE), 404);
    assert_eq!(browser.status("GET", "/content/stub?EntityType=1", &NONE), 400);
}

#[test]
fn a_subscription_is_set_and_read() {
    let mut browser = Browser::signed_in("maya");
    let Forum { topic, .. } = forum(&mut browser);
    let path = format!("/content/subscription?EntityType=55&ContentID={topic}");
    assert_eq!(browser.read(&path), false);
    browser.data("PUT", &path, &json!(true));
    assert_eq!(browser.read(&path), true);
    assert_eq!(browser.status("PUT", &format!("{path}&UserID=102"), &json!(true)), 403);
    browser.data("PUT", &path, &json!(false));
    assert_eq!(browser.read(&path), false);
}

#[test]
fn a_locked_topic_takes_no_replies_but_those_of_moderators() {
    let mut browser = Browser::signed_in("maya");
    let Forum { topic, .. } = forum(&mut browser);
    browser.data("PUT", &format!("/content/{topic}"), &json!({"LockedByUserID": 101}));
    let reply = json!({"EntityType": 54, "ContentBody": "x", "ParentContentID": topic});
    browser.created("/content", &reply);
    browser.sign_in("jonas");
    assert_eq!(browser.status("POST", "/content", &reply), 403);
}
