use serde_json::{Value, json};

use crate::support::browser::{Browser, json};

fn add(browser: &mut Browser, kind: &str, record: &Value) -> i64 {
    let answer = browser.control("POST", "records", &json!({ "kind": kind, "record": record }).to_string());
    assert_eq!(answer.status, 200, "{}", answer.text());
    json(&answer)["id"].as_i64().unwrap()
}

fn refusal(body: &Value) -> String {
    let answer = Browser::signed_in("maya").control("POST", "records", &body.to_string());
    assert_eq!(answer.status, 400, "{body}");
    json(&answer)["error"].as_str().unwrap().to_owned()
}

fn row(browser: &mut Browser, path: &str, id: &str, value: i64) -> Value {
    browser.rows(path).into_iter().find(|row| row[id] == value).unwrap_or_else(|| panic!("{path} has no {id} {value}"))
}

#[test]
fn a_person_without_picture_and_mail_is_in_the_list_by_id_and_in_the_search() {
    let mut browser = Browser::signed_in("maya");
    let id = add(&mut browser, "users", &json!({ "UserInfoDisplayName": "Ada Zephyr", "Email": "", "AvatarImageURL": null }));
    for person in [
        browser.read(&format!("/users/{id}/details")),
        row(&mut browser, "/users?PageLength=500", "UserID", id),
        row(&mut browser, "/users?UserName=zephyr", "UserID", id),
    ] {
        assert_eq!((&person["UserInfoDisplayName"], &person["Email"]), (&json!("Ada Zephyr"), &json!("")));
        assert_eq!(person.get("AvatarImageURL"), None);
    }
    let others = browser.read("/users/102/details");
    assert!(others["AvatarImageURL"].is_string());
}

#[test]
fn a_person_who_was_added_can_sign_in() {
    let mut browser = Browser::signed_in("maya");
    let id = add(&mut browser, "users", &json!({ "UserName": "ada", "FirstName": "Ada", "RankName": "Pioneer" }));
    let signed_in = json(&browser.control("POST", "sign-in", r#"{"user":"ada"}"#));
    assert_eq!((&signed_in["user"]["id"], &signed_in["user"]["name"]), (&json!(id), &json!("Ada")));
    assert_eq!(json(&browser.me())["RankName"], "Pioneer");
}

#[test]
fn every_kind_is_listed_and_read_with_its_given_fields() {
    let mut browser = Browser::signed_in("admin");
    let article = add(&mut browser, "content", &json!({ "ContentTitle": "Zephyr", "SpaceID": 7, "ViewCount": 812 }));
    assert_eq!(browser.read(&format!("/content/{article}"))["ViewCount"], 812);
    assert_eq!(row(&mut browser, "/content/list?SpaceID=7&PageLength=500", "ContentID", article)["ViewCount"], 812);
    assert!(browser.integers("/search?Keyword=zephyr", "ContentID").contains(&article));

    let event =
        add(&mut browser, "events", &json!({ "Title": "Fair", "SpaceID": 7, "StartDateISO": "2025-10-20T09:00:00", "City": "Turku" }));
    assert_eq!(browser.read(&format!("/events/{event}"))["City"], "Turku");
    assert_eq!(row(&mut browser, "/events?SpaceID=7&PageLength=500", "EventID", event)["Title"], "Fair");

    let space = add(&mut browser, "spaces", &json!({ "SpaceName": "Attic", "SpaceImageURL": "/media/attic.png" }));
    assert_eq!(row(&mut browser, "/spaces?PageLength=500", "SpaceID", space)["SpaceImageURL"], "/media/attic.png");

    let task = add(&mut browser, "tasks", &json!({ "TaskName": "Sweep", "SpaceID": 7, "AssignedToUserDisplayName": "Nobody" }));
    assert_eq!(browser.read(&format!("/tasks/{task}"))["AssignedToUserDisplayName"], "Nobody");

    let case = add(&mut browser, "cases", &json!({ "IssueTitle": "Leak", "SpaceID": 7, "ViewCount": 3 }));
    assert_eq!(browser.read(&format!("/cases/{case}"))["ViewCount"], 3);

    let post = add(&mut browser, "wall", &json!({ "WallText": "Hello", "SpaceID": 7, "UserDisplayName": "Somebody" }));
    assert_eq!(browser.read(&format!("/wall/{post}"))["UserDisplayName"], "Somebody");
    assert_eq!(row(&mut browser, "/wall/stream?PageLength=50", "WallID", post)["UserDisplayName"], "Somebody");

    let comment = add(&mut browser, "comments", &json!({ "EntityID": article, "CommentText": "Fine", "LikesCount": 41 }));
    browser.data("POST", &format!("/content/{comment}/likes"), &Value::Null);
    assert_eq!(browser.read(&format!("/comments/{comment}"))["LikesCount"], 42);

    let poll = add(&mut browser, "polls", &json!({ "Question": "Tea?", "Deadline": "soon" }));
    assert_eq!(row(&mut browser, "/polls/list?PageLength=500", "PollID", poll)["Deadline"], "soon");
}

#[test]
fn a_write_of_a_given_field_counts_from_then_on() {
    let mut browser = Browser::signed_in("admin");
    let id = add(&mut browser, "users", &json!({ "UserName": "ada", "Email": "", "LastName": "Zephyr" }));
    browser.data("PUT", &format!("/users/{id}"), &json!({ "Email": "ada@northlight.example" }));
    assert_eq!(browser.read(&format!("/users/{id}/details"))["Email"], "ada@northlight.example");
}

#[test]
fn a_record_is_added_by_the_person_who_is_named() {
    let mut browser = Browser::signed_in("maya");
    let body = json!({ "kind": "content", "record": { "ContentTitle": "Mine", "SpaceID": 7 }, "by": "jonas" });
    let id = json(&browser.control("POST", "records", &body.to_string()))["id"].as_i64().unwrap();
    assert_eq!(browser.read(&format!("/content/{id}"))["AuthorUserName"], "jonas");
}

#[test]
fn mistakes_are_named_and_add_nothing() {
    let record = |kind: &str, record: Value| json!({ "kind": kind, "record": record });
    for (body, words) in [
        (record("people", json!({})), "There is no kind \"people\". The kinds are: users, content, events"),
        (record("users", json!({ "email": "" })), "users have no field \"email\". Did you mean \"Email\"? The fields are: "),
        (record("users", json!({ "UserID": 5 })), "The site gives the UserID"),
        (record("comments", json!({ "CommentText": "x" })), "\"EntityID\" is missing"),
        (record("comments", json!({ "EntityID": 999_999_999 })), "The site does not create it: The item does not exist."),
        (json!({ "record": {} }), "\"kind\" is missing"),
        (json!({ "kind": "users" }), "\"record\" must be an object"),
        (json!({ "kind": "users", "record": {}, "by": "bob" }), "There is no user \"bob\""),
        (json!({ "kind": "users", "record": {}, "by": "maya" }), "The site does not create it: You do not have permission"),
        (record("content", json!({ "ContentTitle": "x", "CategoryID": 999_999 })), "The site does not create it: "),
    ] {
        assert!(refusal(&body).starts_with(words), "{}", refusal(&body));
    }
    let mut browser = Browser::signed_in("maya");
    let before = browser.total("/users");
    browser.control("POST", "records", &record("users", json!({ "Nickname": "" })).to_string());
    assert_eq!(browser.total("/users"), before);
}

#[test]
fn a_reset_takes_records_away() {
    let mut browser = Browser::signed_in("maya");
    let id = add(&mut browser, "users", &json!({ "LastName": "Zephyr" }));
    browser.control("POST", "reset", "");
    browser.sign_in("maya");
    assert_eq!(browser.code(&format!("GET /api/users/{id}/details"), ""), 404);
}
