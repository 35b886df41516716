use serde_json::{Value, json as value};

use crate::support::browser::Browser;
use crate::support::calls::numbers;

fn article(browser: &mut Browser, space: i64) -> i64 {
    let body =
        value!({"EntityType": 3, "SpaceID": space, "ContentTitle": "Calibration of the old scale", "ContentBody": "<p>x</p>"}).to_string();
    browser.answer("POST /api/content", &body).as_i64().expect("an id")
}

fn comment(browser: &mut Browser, article: i64) {
    let body = value!({"EntityID": article, "EntityType": 3, "CommentText": "<p>Good</p>"}).to_string();
    browser.answer("POST /api/comments", &body);
}

/// Returns the notifications of a person since the last look.
fn unread(browser: &mut Browser, last: i64) -> Value {
    browser.answer(&format!("GET /api/notifications/unread?lastNotificationID={last}"), "")
}

fn newest(browser: &mut Browser) -> i64 {
    numbers(&browser.answer("GET /api/notifications?PageLength=1", ""), "ID").first().copied().unwrap_or(0)
}

#[test]
fn a_comment_and_a_like_are_told_to_the_author() {
    let mut browser = Browser::signed_in("maya");
    let (id, last) = (article(&mut browser, 7), newest(&mut browser));
    browser.as_user("jonas", |browser| {
        comment(browser, id);
        browser.answer(&format!("POST /api/content/{id}/likes"), "{}");
    });
    let told = unread(&mut browser, last);
    assert_eq!(numbers(&told, "ActivityAction"), [25, 6], "newest first");
    let first = &told[1];
    assert_eq!((&first["ParentEntityID"], &first["FromUserInfoDisplayName"]), (&value!(id), &value!("Jonas Weidenmüller")));
    assert_eq!((&first["SpaceName"], &first["FromUser"]["UserInfoDisplayName"]), (&value!("Engineering"), &value!("Jonas Weidenmüller")));
    assert_eq!(numbers(&told, "EntityID")[0], id);
}

#[test]
fn nobody_is_told_of_what_they_did_themselves() {
    let mut browser = Browser::signed_in("maya");
    let (id, last) = (article(&mut browser, 7), newest(&mut browser));
    comment(&mut browser, id);
    assert_eq!(unread(&mut browser, last), value!([]));
}

#[test]
fn what_was_read_is_unread_no_more_and_only_for_the_reader() {
    let mut browser = Browser::signed_in("maya");
    let (id, last) = (article(&mut browser, 7), newest(&mut browser));
    browser.as_user("jonas", |browser| comment(browser, id));
    let told = numbers(&unread(&mut browser, last), "ID");
    browser.as_user("jonas", |browser| browser.answer(&format!("POST /api/notifications/read?NotificationIDCSV={}", told[0]), ""));
    assert_eq!(numbers(&unread(&mut browser, last), "ID"), told, "nobody reads for somebody else");
    browser.answer(&format!("POST /api/notifications/read?NotificationIDCSV={}", told[0]), "");
    assert_eq!(unread(&mut browser, last), value!([]));
    assert_eq!(newest(&mut browser), told[0]);
    assert_eq!(browser.code("POST /api/notifications/read", ""), 400);
}

#[test]
fn lists_can_be_narrowed_and_paged() {
    let mut browser = Browser::signed_in("maya");
    let id = article(&mut browser, 7);
    for user in ["jonas", "admin", "jonas"] {
        browser.as_user(user, |browser| comment(browser, id));
        browser.wait_minutes(60 * 24);
    }
    browser.sign_in("maya");
    let from_jonas = browser.whole("GET /api/notifications?fromUserID=102&PageLength=1&fromDate=2025-10-09", "");
    assert_eq!((&from_jonas["TotalRecords"], numbers(&from_jonas["ResponseData"], "FromUserID")), (&value!(2), vec![102]));
    let second = browser.whole("GET /api/notifications?fromDate=2025-10-10&toDate=2025-10-11&EntityTypeID=ArticleComment", "");
    assert_eq!(numbers(&second["ResponseData"], "FromUserID"), [1]);
    let few = browser.whole("GET /api/notifications/unread?numberOfRecords=2", "");
    assert_eq!(few["ResponseData"].as_array().map(Vec::len), Some(2));
}

#[test]
fn a_mention_where_somebody_may_not_look_is_not_told() {
    let mut browser = Browser::signed_in("jonas");
    let last = newest(&mut browser);
    browser.as_user("maya", |browser| {
        for space in [44, 7] {
            let body = "<p>Ask {{mention:102:15}}</p>";
            let body = value!({"EntityType": 3, "SpaceID": space, "ContentTitle": format!("In {space}"), "ContentBody": body}).to_string();
            browser.answer("POST /api/content", &body);
        }
    });
    let told = unread(&mut browser, last);
    assert_eq!((told[0]["Subject"].as_str(), told.as_array().map(Vec::len)), (Some("In 7"), Some(1)), "{told}");
}

#[test]
fn what_is_gone_or_hidden_later_is_told_no_more() {
    let mut browser = Browser::signed_in("maya");
    let (gone, hidden) = (article(&mut browser, 7), article(&mut browser, 12));
    let last = newest(&mut browser);
    browser.as_user("jonas", |browser| {
        comment(browser, gone);
        browser.answer(&format!("POST /api/content/{hidden}/likes"), "{}");
    });
    assert_eq!(unread(&mut browser, last).as_array().map(Vec::len), Some(2));
    browser.answer(&format!("DELETE /api/content/{gone}"), "");
    assert_eq!(numbers(&unread(&mut browser, last), "EntityID"), [hidden]);
}

#[test]
fn people_can_be_told_of_an_item_or_in_own_words() {
    let mut browser = Browser::signed_in("maya");
    let (open, private) = (article(&mut browser, 7), article(&mut browser, 44));
    let last = browser.as_user("jonas", newest);
    for id in [open, private] {
        let body = value!({"ToUserIDCSV": "102", "ActivityAction": "Comment", "EntityID": id, "EntityType": 3}).to_string();
        browser.answer("POST /api/notifications", &body);
    }
    let custom = value!({"ToUserIDCsv": "102,103", "IsCustom": true, "Url": "/pages/canteen", "ActionText": "The canteen is open"});
    browser.answer("POST /api/notifications", &custom.to_string());
    browser.sign_in("jonas");
    let told = unread(&mut browser, last);
    assert_eq!(numbers(&told, "EntityID"), [0, open], "{told}");
    assert_eq!((&told[0]["ActionText"], &told[0]["URL"]), (&value!("The canteen is open"), &value!("/pages/canteen")));
    for wrong in [r#"{"ActivityAction":6,"EntityID":1}"#, r#"{"ToUserIDCSV":"101"}"#, r#"{"ToUserIDCSV":"101","IsCustom":true}"#] {
        assert_eq!(browser.code("POST /api/notifications", wrong), 400, "{wrong}");
    }
    let unseen = value!({"ToUserIDCSV": "103", "ActivityAction": 6, "EntityID": private, "EntityType": 3}).to_string();
    assert_eq!(browser.code("POST /api/notifications", &unseen), 404);
}

#[test]
fn a_telephone_is_registered_by_a_bare_text_and_belongs_to_who_came_last() {
    let mut browser = Browser::signed_in("maya");
    browser.answer("POST /api/users/me/devicetokens/ios", "\"telephone-1\"");
    browser.as_user("jonas", |browser| browser.answer("POST /api/users/me/devicetokens/android", "\"telephone-1\""));
    let remove = "DELETE /api/users/me/devicetokens?deviceToken=telephone-1";
    assert_eq!(browser.answer(remove, ""), false);
    assert_eq!(browser.as_user("jonas", |browser| browser.answer(remove, "")), true);
    assert_eq!(browser.code("POST /api/users/me/devicetokens/ios", "\" \""), 400);
    assert_eq!(browser.code("DELETE /api/users/me/devicetokens", ""), 400);
}

#[test]
fn what_others_have_said_is_unread_until_it_is_read() {
    let mut browser = Browser::signed_in("maya");
    let thread = browser.answer("POST /api/chat/threads", r#"{"ParticipantsIds":"102"}"#);
    let thread = thread["ThreadID"].as_i64().or_else(|| thread.as_i64()).expect("a thread");
    let last = |browser: &mut Browser| numbers(&browser.answer("GET /api/messages/unread", ""), "MessageID").pop().unwrap_or(0);
    let known = browser.as_user("jonas", last);
    for text in ["One", "Two"] {
        browser.answer("POST /api/chat/messages", &value!({"ThreadID": thread, "MessageBody": text}).to_string());
    }
    let unread = |browser: &mut Browser, more: &str| browser.answer(&format!("GET /api/messages/unread?{more}"), "");
    assert!(!unread(&mut browser, "numberOfRecords=500").to_string().contains("\"Two\""), "nobody is told what they said themselves");
    browser.sign_in("jonas");
    let told = unread(&mut browser, &format!("lastMessageID={known}"));
    assert_eq!((&told[0]["MessageBody"], &told[1]["MessageBody"]), (&value!("One"), &value!("Two")));
    assert_eq!((&told[0]["SenderUserDisplayName"], numbers(&told, "ThreadID")), (&value!("Maya Lindqvist"), vec![thread, thread]));
    let first = numbers(&told, "MessageID")[0];
    assert_eq!(numbers(&unread(&mut browser, &format!("lastMessageID={first}")), "MessageID").len(), 1);
    browser.as_user("amira", |browser| assert!(!unread(browser, "numberOfRecords=500").to_string().contains("\"Two\"")));
    browser.answer(&format!("PUT /api/chat/threads/readstatus?threadIDCSV={thread}"), "");
    assert_eq!(unread(&mut browser, &format!("lastMessageID={known}")), value!([]));
}
