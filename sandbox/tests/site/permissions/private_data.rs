//! Private data of other people: conversations, notifications, bookmarks, tokens, the recycle bin.

use std::collections::BTreeMap;

use axero_sandbox::Request;
use serde_json::{Value, json};

use crate::permissions::rules::{RULES, Side, WORD, article};
use crate::support::browser::Browser;
use crate::support::calls::numbers;
use crate::support::description::description;

const NONE: Value = Value::Null;

/// An id that no object has.
const NOBODY: &str = "999999999";

fn upload(browser: &mut Browser, space: i64, name: &str) -> i64 {
    let answer = browser.upload(&format!("/files?SpaceID={space}&FileName={name}"), name, b"x", &[]);
    crate::support::browser::json(&answer)["ResponseData"].as_i64().unwrap_or_else(|| panic!("{}", answer.text()))
}

/// Creates objects that amira cannot see. Returns them with their entity type.
fn hidden(browser: &mut Browser) -> Vec<(&'static str, i64)> {
    let mut all = Vec::new();
    for rule in RULES.iter().filter(|rule| rule.deeds[0].3[2] == Side::SeesNothing) {
        all.push((rule.name, (rule.make)(browser)));
    }
    browser.sign_in("maya");
    let folder = browser.created("/file/directories", &json!({"DirectoryName": WORD, "SpaceID": 44}));
    let thread = browser.created("/chat/threads", &json!({"ParticipantsIds": "102"}));
    let file = upload(browser, 44, "Quillwort.txt");
    let poll = browser.created("/polls", &json!({"Question": WORD, "PollChoices": ["a", "b"], "SpaceID": 44}));
    let post = browser.created("/content", &json!({"EntityType": 3, "ContentTitle": WORD, "SpaceID": 44}));
    let comment = browser.created("/comments", &json!({"EntityID": post, "EntityType": 3, "CommentText": WORD}));
    browser.sign_in("admin");
    let category = browser.created("/content/categories", &json!({"CategoryName": WORD, "EntityType": 3, "SpaceID": 44}));
    let resource = browser.created("/events/resources", &json!({"ResourceName": WORD, "SpaceIDCSV": "44"}));
    let sort = browser.created("/eventtypes", &json!({"EventTypeName": WORD, "SpaceID": 44}));
    all.extend([("a folder", folder), ("a conversation", thread), ("a file", file), ("a poll", poll), ("a comment", comment)]);
    all.extend([("a category", category), ("a resource", resource), ("a type of events", sort), ("a space", 44)]);
    all
}

#[test]
fn what_somebody_does_not_see_answers_as_if_it_did_not_exist() {
    let mut browser = Browser::new();
    let hidden = hidden(&mut browser);
    assert!(hidden.len() > 15, "{hidden:?}");
    browser.sign_in("amira");
    let mut wrong = Vec::new();
    // That path has a number of an entity type, which may also be the id of a space.
    let meant = |id: &str| id != "contentTypes.fields.list";
    for operation in description().operations.iter().filter(|operation| operation.takes_an_id() && meant(&operation.id)) {
        let mut ask = |id: &str| {
            let answer = browser.ask(Request::new(operation.method, &format!("/api{}", operation.filled(id))).json("{}"));
            (answer.status, answer.text())
        };
        let expected = ask(NOBODY);
        for (name, id) in &hidden {
            let answer = ask(&id.to_string());
            if answer != expected {
                wrong.push(format!("{} on {name}: {answer:?}, not {expected:?}", operation.id));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_page_of_widgets_is_changed_by_those_whom_a_role_lets() {
    let mut browser = Browser::signed_in("jonas");
    let page = numbers(&browser.read("/search?Keyword=Engineering&EntityTypeCSV=12&SpaceID=7"), "ContentID")[0];
    let change = |browser: &mut Browser, user: &str| {
        browser.sign_in(user);
        let told = browser.read(&format!("/permissions/access?EntityType=12&EntityID={page}&PermissionsCsv=Update"))["Update"].clone();
        (told, browser.status("PUT", &format!("/pb/pages/{page}"), &json!({"PageName": user})))
    };
    assert_eq!(change(&mut browser, "jonas"), (json!(false), 403));
    browser.sign_in("admin");
    browser.data("PUT", "/permissions/access?EntityType=12&RoleID=3", &json!({"Update": true}));
    assert_eq!(change(&mut browser, "jonas"), (json!(true), 200));
    assert_eq!(change(&mut browser, "maya"), (json!(true), 200));
}

#[test]
fn a_conversation_is_marked_by_those_alone_who_take_part() {
    let mut browser = Browser::signed_in("maya");
    let thread = browser.created("/chat/threads", &json!({"ParticipantsIds": "102"}));
    browser.created("/chat/messages", &json!({"ThreadID": thread, "MessageBody": WORD}));
    let favorite = format!("/chat/threads/{thread}/favorite/status");
    let read = format!("/chat/threads/readstatus?threadIDCSV={thread}");
    for (user, status) in [("amira", 404), ("admin", 404), ("jonas", 200)] {
        browser.sign_in(user);
        assert_eq!(browser.status("PUT", &favorite, &json!(true)), status, "{user}");
        let globals = crate::support::browser::json(&browser.get(&format!("/api/chat/ui/globals?activeThreadID={thread}")));
        assert_eq!(globals.get("activeThreadID").and_then(Value::as_i64), (status == 200).then_some(thread), "{user}");
        assert_eq!(browser.read("/messages/unread?numberOfRecords=500").to_string().contains(WORD), status == 200, "{user}");
        assert_eq!(browser.status("PUT", &read, &NONE), status, "{user}");
    }
    assert!(!browser.read("/messages/unread?numberOfRecords=500").to_string().contains(WORD));
}

#[test]
fn what_somebody_is_no_longer_let_into_is_told_no_more() {
    let mut browser = Browser::signed_in("jonas");
    let amira = json!([{"UserID": 103, "AttendanceType": 1}]);
    let event = json!({"Title": WORD, "StartDate": "2025-11-03", "IsPrivate": true, "NewUsers": amira});
    let event = browser.data("POST", "/events", &event)["EventID"].as_i64().expect("an id");
    let board = article(&mut browser, "maya", 44, &json!({}));
    browser.sign_in("admin");
    browser.data("POST", &format!("/content/{board}/likes"), &NONE);
    let told = |browser: &mut Browser, user: &str| {
        browser.as_user(user, |browser| {
            let all = browser.envelope("GET", "/notifications?PageLength=10000", &NONE);
            assert_eq!(all["TotalRecords"].as_u64(), all["ResponseData"].as_array().map(|rows| rows.len() as u64));
            let about = numbers(&all["ResponseData"], "EntityID");
            let unread = browser.read("/notifications/unread?numberOfRecords=10000");
            assert_eq!(unread.to_string().contains(WORD), about.contains(&event) || about.contains(&board), "{user}");
            about
        })
    };
    assert!(told(&mut browser, "amira").contains(&event) && told(&mut browser, "maya").contains(&board));
    assert!(!told(&mut browser, "admin").contains(&event) && !told(&mut browser, "jonas").contains(&board));
    browser.data("DELETE", "/spaces/44/users/101", &NONE);
    browser.sign_in("jonas");
    browser.data("DELETE", &format!("/events/{event}/users/members/103"), &NONE);
    assert!(!told(&mut browser, "amira").contains(&event) && !told(&mut browser, "maya").contains(&board));
}

#[test]
fn what_somebody_has_marked_is_known_to_nobody_else() {
    let mut browser = Browser::new();
    let id = article(&mut browser, "jonas", 7, &json!({}));
    browser.sign_in("maya");
    browser.data("POST", &format!("/content/{id}/bookmarks"), &json!({"Title": "Sundew"}));
    for user in ["jonas", "admin", "maya"] {
        browser.sign_in(user);
        let is_own = user == "maya";
        assert_eq!(browser.integers("/content/bookmarks?PageLength=500", "EntityID").contains(&id), is_own, "{user}");
        assert_eq!(browser.send("GET", &format!("/content/{id}/bookmarks"), &NONE).text().contains("Sundew"), is_own, "{user}");
        assert_eq!(browser.status("PUT", &format!("/content/{id}/bookmarks"), &json!({"Title": "Sundew"})) == 200, is_own, "{user}");
        assert_eq!(browser.data("DELETE", &format!("/content/{id}/bookmarks"), &NONE), is_own, "{user}");
        for place in ["/wall/stream?PageLength=10000", "/wall/ticker?PageLength=10000", "/notifications?PageLength=10000"] {
            assert!(!browser.send("GET", place, &NONE).text().contains("Sundew"), "{user} {place}");
        }
    }
}

#[test]
fn the_recycle_bin_is_for_those_who_might_have_put_something_there() {
    for (user, may) in [("amira", true), ("admin", true), ("jonas", false), ("maya", false)] {
        for call in ["PUT /files/restore", "PUT /files/multiple/restore", "DELETE /files/{id}", "DELETE /files/multiple?FileIDCSV={id}"] {
            let mut browser = Browser::signed_in("amira");
            let file = upload(&mut browser, 12, "Quillwort.txt");
            browser.data("DELETE", &format!("/files/{file}"), &NONE);
            browser.sign_in(user);
            assert_eq!(browser.integers("/files/recycled?SpaceID=12&PageLength=500", "ContentID").contains(&file), may, "{user}");
            let (method, path) = call.split_once(' ').unwrap();
            let body = if path.contains("multiple") { json!({"files": [file]}) } else { json!(file) };
            let body = if method == "DELETE" { NONE } else { body };
            let status = browser.status(method, &path.replace("{id}", &file.to_string()), &body);
            assert_eq!(status, if may { 200 } else { 404 }, "{call} by {user}");
            browser.sign_in("amira");
            let is_left = browser.integers("/files/recycled?SpaceID=12&PageLength=500", "ContentID").contains(&file);
            assert_eq!(is_left, !may, "{call} by {user}");
        }
    }
}

#[test]
fn who_may_delete_nothing_takes_nothing_out_of_the_bin() {
    let mut browser = Browser::signed_in("amira");
    let file = upload(&mut browser, 12, "Quillwort.txt");
    browser.sign_in("admin");
    browser.data("DELETE", &format!("/files/{file}"), &NONE);
    browser.data("PUT", "/permissions/access?EntityType=14&RoleID=3", &json!({"Delete": false}));
    browser.sign_in("amira");
    assert_eq!(browser.status("DELETE", &format!("/files/{file}"), &NONE), 404);
    assert!(!browser.integers("/files/recycled?SpaceID=12&PageLength=500", "ContentID").contains(&file));
    browser.sign_in("admin");
    assert_eq!(browser.status("DELETE", &format!("/files/{file}"), &NONE), 200);
}

#[test]
fn files_of_a_private_space_and_of_drafts_are_fetched_by_those_who_see_them() {
    let mut browser = Browser::signed_in("maya");
    let board = upload(&mut browser, 44, "Quillwort.txt");
    let board = browser.read(&format!("/content/{board}"))["ContentMediaUrl"].as_str().expect("an address").to_owned();
    let draft = article(&mut browser, "jonas", 7, &json!({"StatusID": 2}));
    let attached = browser.upload(&format!("/content/{draft}/attachments"), "x.txt", b"x", &[]);
    assert_eq!(attached.status, 200, "{}", attached.text());
    let attached = crate::support::browser::json(&attached)["ResponseData"]["AttachmentID"].as_i64().expect("an id");
    let seen: BTreeMap<_, _> = [("maya", [200, 404]), ("jonas", [404, 200]), ("amira", [404, 404]), ("admin", [200, 200])].into();
    for (user, expected) in seen {
        browser.sign_in(user);
        assert_eq!([board.as_str(), &format!("/media/{attached}/x.txt")].map(|path| browser.get(path).status), expected, "{user}");
        let list = browser.status("GET", &format!("/content/{draft}/attachments"), &NONE);
        assert_eq!(list, expected[1], "{user}");
    }
}
