use axero_sandbox::Request;
use serde_json::{Value, json};

use crate::support::browser::{Browser, json as body};
use crate::support::calls::PICTURE;

const NONE: Value = Value::Null;

fn article(browser: &mut Browser, title: &str, space: i64) -> i64 {
    let new = json!({"EntityType": 3, "ContentTitle": title, "ContentBody": "<p>Body of it</p>", "SpaceID": space});
    browser.created("/content", &new)
}

#[test]
fn an_item_is_created_read_changed_and_deleted() {
    let mut browser = Browser::signed_in("maya");
    let new = json!({
        "EntityType": "3", "SpaceID": "7", "ContentTitle": "Cold start", "ContentBody": "<p>Eleven <b>hours</b></p>",
        "ContentSummary": "Eleven hours", "TagsCSV": "lens, Fresh tag", "MetaTitle": "m", "RequiresReadConfirmation": "true",
    });
    let envelope = browser.envelope("POST", "/content", &new);
    assert_eq!(crate::support::calls::names(&envelope), ["IsError", "ResponseMessage", "ResponseData"]);
    assert_eq!(envelope["ResponseMessage"], "");
    let id = envelope["ResponseData"].as_i64().unwrap();
    let item = browser.read(&format!("/content/{id}"));
    for (name, value) in [
        ("ContentID", json!(id)),
        ("EntityType", json!(3)),
        ("ContentTypeID", json!(3)),
        ("StatusID", json!(1)),
        ("AuthorID", json!(101)),
        ("SpaceID", json!(7)),
        ("SpaceName", json!("Engineering")),
        ("ContentTitle", json!("Cold start")),
        ("ContentStub", json!("cold-start")),
        ("ContentBody", json!("<p>Eleven <b>hours</b></p>")),
        ("ContentBodyUnprocessed", json!("<p>Eleven <b>hours</b></p>")),
        ("TagsCSV", json!("lens,Fresh tag")),
        ("RequiresReadConfirmation", json!(true)),
        ("DateCreated", json!("2025-10-09T08:53:20")),
        ("DateCreatedISOString", json!("2025-10-09T03:53:20.0000000")),
        ("DateCreatedString", json!("10/9/2025 3:53 AM")),
        ("DateCreatedFullString", json!("Thursday, October 9, 2025 at 3:53 AM")),
        ("IsEditable", json!(true)),
    ] {
        assert_eq!(item[name], value, "{name}");
    }
    assert_eq!(item["ContentURL"], format!("http://localhost/spaces/7/engineering/articles/{id}/cold-start"));
    assert!(item["ContentVersionID"].is_string() && item.get("DateExpired").is_none() && item.get("ParentContentID").is_none());
    browser.wait_minutes(1);
    browser.data("PUT", &format!("/content/{id}"), &json!({"ContentTitle": "Warm start"}));
    let changed = browser.read(&format!("/content/{id}"));
    assert_eq!((&changed["ContentTitle"], &changed["ContentBody"]), (&json!("Warm start"), &item["ContentBody"]));
    assert_eq!(changed["DateUpdated"], "2025-10-09T08:54:20");
    assert_ne!(changed["ContentVersionID"], item["ContentVersionID"]);
    browser.data("DELETE", &format!("/content/{id}"), &NONE);
    assert_eq!(browser.status("GET", &format!("/content/{id}"), &NONE), 404);
}

#[test]
fn no_member_of_an_answer_is_null() {
    let mut browser = Browser::signed_in("maya");
    for path in
        ["/api/content/list?PageLength=100", "/api/users", "/api/wall/stream?PageLength=100", "/api/search?keyword=the", "/api/spaces"]
    {
        let text = browser.get(path).text();
        assert!(!text.contains(":null") && text.contains("\"TotalRecords\":"), "{path}");
    }
}

#[test]
fn the_newest_item_comes_first_and_pages_do_not_overlap() {
    let mut browser = Browser::signed_in("maya");
    let old = article(&mut browser, "Older", 0);
    browser.wait_minutes(1);
    let new = article(&mut browser, "Newer", 0);
    assert_eq!(browser.integers("/content/list?PageLength=2", "ContentID"), [new, old]);
    let all = browser.integers("/content/list?PageLength=500", "ContentID");
    let total = browser.total("/content/list");
    assert_eq!(all.len() as u64, total);
    let mut paged = Vec::new();
    for page in 1.. {
        let rows = browser.integers(&format!("/content/list?startpage={page}&pagelength=7"), "ContentID");
        if rows.is_empty() {
            break;
        }
        paged.extend(rows);
    }
    assert_eq!(paged, all);
}

#[test]
fn a_list_is_sorted_by_number_or_name() {
    let mut browser = Browser::signed_in("maya");
    let a = article(&mut browser, "AAA first of all", 0);
    browser.wait_minutes(1);
    let z = article(&mut browser, "zzz last of all", 0);
    for sort in ["SortColumn=10&SortOrder=0", "sortcolumn=ContentTitle&sortorder=Ascending", "SortColumn=contenttitle&SortOrder=0"] {
        assert_eq!(browser.integers(&format!("/content/list?EntityType=3&PageLength=1&{sort}"), "ContentID"), [a], "{sort}");
    }
    assert!(browser.integers("/content/list?EntityType=3&SortColumn=10&SortOrder=1&PageLength=500", "ContentID").contains(&z));
    browser.wait_minutes(1);
    browser.data("PUT", &format!("/content/{a}"), &json!({"ContentSummary": "changed"}));
    assert_eq!(browser.integers("/content/list?SortColumn=DateUpdated&SortOrder=1&PageLength=1", "ContentID"), [a]);
    browser.data("POST", &format!("/content/{z}/views"), &json!({}));
    let views: Vec<_> = browser.integers("/content/list?SortColumn=5&SortOrder=Descending&PageLength=100", "ViewCount");
    assert!(views.is_sorted_by(|one, other| one >= other));
}

#[test]
fn a_list_is_narrowed_by_everything_that_can_be_asked() {
    let mut browser = Browser::signed_in("maya");
    let category = browser.integers("/content/categories?spaceid=7&entitytypeid=3", "CategoryID")[0];
    let name = browser.column("/content/categories?spaceid=7&entitytypeid=3", "CategoryName")[0].as_str().unwrap().to_owned();
    let id = browser.created(
        "/content",
        &json!({"EntityType": 3, "SpaceID": 7, "ContentTitle": "In a drawer", "CategoryID": category, "IsFeatured": true}),
    );
    let encoded = name.replace(' ', "%20");
    for narrow in [
        "EntityType=3".to_owned(),
        "entitytype=Article".to_owned(),
        "EntityTypeCSV=4,3".to_owned(),
        "SpaceID=7".to_owned(),
        "UserID=101".to_owned(),
        "IsFeatured=true".to_owned(),
        "ForMySpaces=true".to_owned(),
        format!("CategoryID={category}"),
        format!("CategoryName={encoded}"),
        format!("CategoryNameCSV=Nonsense,{encoded}"),
        "EntityStatus=1".to_owned(),
        "EntityStatus=Published&nonsense=1".to_owned(),
    ] {
        assert!(browser.integers(&format!("/content/list?PageLength=500&{narrow}"), "ContentID").contains(&id), "{narrow}");
    }
    for narrow in
        ["EntityType=4", "SpaceID=0", "UserID=102", "IsFeatured=false", "CategoryName=Nonsense", "EntityStatus=Draft", "ParentContentID=1"]
    {
        assert!(!browser.integers(&format!("/content/list?PageLength=500&{narrow}"), "ContentID").contains(&id), "{narrow}");
    }
    assert_eq!(browser.status("GET", "/content/list?SpaceID=99999", &NONE), 404);
}

#[test]
fn what_is_in_a_private_space_is_for_its_members_everywhere() {
    let mut browser = Browser::signed_in("maya");
    let id = article(&mut browser, "Secret quokka", 44);
    let comment = browser.created("/comments", &json!({"CommentText": "quokka", "EntityID": id, "EntityType": 3}));
    assert_eq!(browser.total("/search?keyword=quokka"), 1);
    let before = browser.total("/content/list");
    browser.sign_in("jonas");
    assert!(browser.total("/content/list") < before);
    assert!(!browser.integers("/content/list?PageLength=500", "ContentID").contains(&id));
    assert_eq!(browser.total("/search?keyword=quokka"), 0);
    assert!(browser.rows(&format!("/content?ContentIDCSV={id}")).is_empty());
    assert!(!browser.integers("/wall/stream?PageLength=500", "ActivityEntityID").contains(&id));
    assert!(!browser.integers("/wall/ticker?PageLength=500", "ActivityEntityID").contains(&comment));
    for (method, path) in [
        ("GET", format!("/content/{id}")),
        ("DELETE", format!("/content/{id}")),
        ("POST", format!("/content/{id}/views")),
        ("GET", format!("/content/{id}/likes")),
        ("POST", format!("/content/{id}/likes")),
        ("POST", format!("/content/{id}/followers")),
        ("POST", format!("/content/{id}/bookmarks")),
        ("GET", format!("/content/{id}/attachments")),
        ("GET", format!("/content/{id}/related")),
        ("GET", format!("/comments?entityid={id}")),
        ("GET", format!("/comments/{comment}")),
    ] {
        assert_eq!(browser.status(method, &path, &NONE), 404, "{method} {path}");
    }
    assert_eq!(browser.status("POST", "/comments", &json!({"CommentText": "x", "EntityID": id, "EntityType": 3})), 404);
    browser.sign_in("admin");
    assert_eq!(browser.status("GET", &format!("/content/{id}"), &NONE), 200);
}

#[test]
fn only_the_author_and_moderators_change_an_item() {
    let mut browser = Browser::signed_in("jonas");
    let id = article(&mut browser, "By Jonas", 7);
    browser.sign_in("amira");
    let item = browser.read(&format!("/content/{id}"));
    assert_eq!((&item["IsEditable"], &item["IsDeletable"]), (&json!(false), &json!(false)));
    for (method, path, sent) in [
        ("PUT", format!("/content/{id}"), json!({"ContentTitle": "x"})),
        ("PUT", "/content/multiple".to_owned(), json!([{"ContentID": id, "ContentTitle": "x"}])),
        ("DELETE", format!("/content/{id}"), NONE),
        ("PUT", format!("/content/{id}/status"), json!(2)),
        ("DELETE", format!("/content/{id}/image"), NONE),
    ] {
        assert_eq!(browser.status(method, &path, &sent), 403, "{method} {path}");
    }
    browser.sign_in("maya");
    browser.data("PUT", "/content/multiple", &json!([{"ContentID": id, "ContentTitle": "By Maya, who runs the space"}]));
    let item = browser.read(&format!("/content/{id}"));
    assert_eq!((&item["AuthorID"], &item["UpdatedByUserID"]), (&json!(102), &json!(101)));
}

#[test]
fn featuring_is_for_those_who_look_after_the_space() {
    let mut browser = Browser::signed_in("jonas");
    let new = json!({"EntityType": 3, "SpaceID": 7, "ContentTitle": "Look", "IsFeatured": true, "AuthorID": 101});
    let id = browser.created("/content", &new);
    let item = browser.read(&format!("/content/{id}"));
    assert_eq!((&item["IsFeatured"], &item["AuthorID"]), (&json!(false), &json!(102)));
}

#[test]
fn what_cannot_be_made_is_refused_with_the_documented_words() {
    let mut browser = Browser::signed_in("maya");
    for new in [
        json!({}),
        json!({"ContentTitle": "No kind"}),
        json!({"EntityType": 3}),
        json!({"EntityType": 3, "ContentTitle": "  "}),
        json!({"EntityType": 15, "ContentTitle": "A person"}),
        json!({"EntityType": 55, "ContentTitle": "A topic without a forum"}),
        json!({"EntityType": 3, "ContentTitle": "x", "CategoryID": 99999}),
    ] {
        let answer = browser.send("POST", "/content", &new);
        assert_eq!((answer.status, body(&answer)["Message"].as_str()), (400, Some("Required parameter is missing or invalid.")), "{new}");
    }
    let broken = Request::new(axero_sandbox::Method::Post, "/api/content").json("{\"EntityType\":");
    assert_eq!(browser.ask(broken).status, 400);
}

#[test]
fn several_items_are_read_by_their_ids_and_unknown_ones_are_left_out() {
    let mut browser = Browser::signed_in("maya");
    let (one, two) = (article(&mut browser, "One", 0), article(&mut browser, "Two", 0));
    assert_eq!(browser.integers(&format!("/content?ContentIDCSV={two},99999,{one}"), "ContentID"), [two, one]);
    assert_eq!(browser.status("GET", "/content", &NONE), 400);
}

#[test]
fn related_items_share_a_tag() {
    let mut browser = Browser::signed_in("maya");
    let tagged = |title: &str| json!({"EntityType": 3, "ContentTitle": title, "TagsCSV": "unusual"});
    let (one, two) = (browser.created("/content", &tagged("One")), browser.created("/content", &tagged("Two")));
    assert_eq!(browser.integers(&format!("/content/{one}/related"), "ContentID"), [two]);
}

#[test]
fn a_photo_goes_into_its_album() {
    let mut browser = Browser::signed_in("maya");
    let album = browser.created("/content", &json!({"EntityType": 18, "ContentTitle": "Roof"}));
    assert_eq!(browser.upload(&format!("/albums/{album}/photos"), "a.txt", b"text", &[]).status, 400);
    let answer = browser.upload(&format!("/albums/{album}/photos"), "bees.gif", PICTURE, &[("ContentTitle", "Bees")]);
    let photo = body(&answer)["ResponseData"].as_i64().unwrap();
    assert_eq!(browser.integers(&format!("/content/list?EntityType=6&ParentContentID={album}"), "ContentID"), [photo]);
    let item = browser.read(&format!("/content/{photo}"));
    assert_eq!((&item["ParentContentTitle"], &item["ContentTitle"]), (&json!("Roof"), &json!("Bees")));
    assert_eq!(browser.get(item["ContentMediaUrl"].as_str().unwrap()).body, PICTURE);
    assert_eq!(browser.read(&format!("/content/{album}"))["TotalChildRecords"], 1);
    browser.data("DELETE", &format!("/content/{album}"), &NONE);
    assert_eq!(browser.status("GET", &format!("/content/{photo}"), &NONE), 404);
}

#[test]
fn hostile_text_is_kept_as_text() {
    let mut browser = Browser::signed_in("maya");
    let title = "\"><script>alert(1)</script> \u{202e} \u{0} ' OR 1=1 --";
    let id = article(&mut browser, title, 0);
    assert_eq!(browser.read(&format!("/content/{id}"))["ContentTitle"], title);
    let ticker = browser.rows("/wall/ticker?PageLength=1");
    assert!(!ticker[0]["ActivityText"].as_str().unwrap().contains("<script>"));
}
