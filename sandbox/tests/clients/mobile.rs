//! The vendor's app for phones: a key after a sign-in, lists in pages of ten, `IsError` after each write.

use serde_json::{Value, json};

use crate::program::{Answer, Program};

struct App {
    site: Program,
    key: String,
}

impl App {
    /// Detects an Axero site, then requests a key.
    fn signed_in(level: &str) -> Self {
        let site = Program::start(&["--security", level]);
        assert_eq!(site.send("GET /ping-do-not-delete.ico", &[], "").status, 200);
        let saml = site.send("GET /api/saml/details", &["Content-Type: application/json"], "").data();
        assert_eq!(saml["IsSAMLEnabled"], false);
        let body = r#"{"UserName":"jonas","Password":"bicycle"}"#;
        let key = site.send("PUT /api/users/token", &["Content-Type: application/json"], body).data();
        Self { site, key: key.as_str().unwrap().to_owned() }
    }

    fn call(&self, line: &str, body: &str) -> Answer {
        let key = format!("Rest-Api-Key: {}", self.key);
        // Besides the key it sends the credentials for Windows authentication in front of some sites.
        self.site.send(line, &["Content-Type: application/json", &key, "Authorization: Basic am9uYXM6YmljeWNsZQ=="], body)
    }
}

#[test]
fn the_app_opens_with_bare_answers_about_its_user() {
    for level in ["legacy", "high"] {
        let app = App::signed_in(level);
        let me = app.call("GET /api/users/me?LogView=true", "").json();
        assert_eq!((&me["UserID"], &me["UserName"]), (&json!(102), &json!("jonas")));
        assert!(app.call("GET /api/users/me/spaces", "").json().as_array().unwrap().iter().any(|space| space["SpaceID"] == 7));
        assert!(app.call("GET /api/countries", "").json()[0]["CountryID"].is_i64());
        let may = app.call("GET /api/permissions/access?entitytype=3&permissionsCsv=Create,update&spaceid=7&entityid=0", "").data();
        assert!(may["Create"].is_boolean() && may["update"].is_boolean(), "{may}");
        assert_eq!(app.call("POST /api/users/me/devicetokens/ios", "\"abc\"").json()["IsError"], false);
        assert_eq!(app.call(&format!("DELETE /api/users/me/devicetokens?deviceToken=abc&Rest-Api-Key={}", app.key), "").status, 200);
    }
}

#[test]
fn the_app_writes_reads_and_likes_an_article() {
    let app = App::signed_in("legacy");
    let list = "GET /api/content/list?EntityTypeCSV=3&SpaceID=7&SortColumn=3&SortOrder=1&startpage=1&pagelength=10&LogView=true";
    assert!(app.call(list, "").data().as_array().unwrap().len() <= 10);
    let body = json!({"EntityType": "3", "SpaceID": 7, "ContentTitle": "Heron", "ContentBody": "<p>Heron</p>", "CategoryID": 0});
    let made = app.call("POST /api/content", &body.to_string()).data();
    let id = made.as_i64().unwrap();
    assert_eq!(app.call(&format!("POST /api/content/{id}/views"), "{}").json()["IsError"], false);
    assert_eq!(app.call(&format!("POST /api/content/{id}/likes?entitytype=3"), "{}").json()["IsError"], false);
    let likes = app.call(&format!("GET /api/content/{id}/likes?entitytype=3"), "").data();
    assert!(likes.is_array() || likes["LikeCount"] == 1, "{likes}");
    let comment = json!({"CommentText": "<p>Good</p>", "EntityID": id, "EntityType": 3}).to_string();
    let said = app.call("POST /api/comments", &comment).data();
    assert!(said.is_i64() || said["CommentID"].is_i64(), "{said}");
    let comments = app.call(&format!("GET /api/comments?entityid={id}&startpage=1&pagelength=10&SortOrder=0"), "").data();
    assert_eq!((&comments[0]["CommentTextHtmlFormatted"], &comments[0]["UserID"]), (&json!("<p>Good</p>"), &json!(102)));
    let stream = app.call("GET /api/wall/stream?spaceid=7&startpage=1&pagelength=10&setLikeDislikeHTML=false", "").data();
    assert!(stream.as_array().unwrap().iter().any(|entry| entry["ActivityEntityID"] == id), "{stream}");
    assert_eq!(app.call(&format!("DELETE /api/content/{id}"), "").json()["IsError"], false);
}

#[test]
fn the_app_answers_an_invitation_with_a_bare_number() {
    let app = App::signed_in("legacy");
    let event = json!({"Title": "Tide", "StartDate": "2030-05-06 3:00 PM", "EndDate": "2030-05-06 4:00 PM", "SpaceID": 7});
    let made = app.call("POST /api/events", &event.to_string()).data();
    let id = made["EventID"].as_i64().unwrap();
    assert!(made["UserID"].is_i64());
    assert_eq!(app.call(&format!("PUT /api/events/{id}/rsvp/me/status"), "2").status, 200);
    assert_eq!(app.call(&format!("GET /api/events/{id}/rsvp/me/status"), "").json(), json!(2));
    let page = app.call("GET /api/events?startpage=1&pagelength=10&SortColumn=3&sortorder=1&startdate=2030-05-01T00:00:00.000", "").data();
    let row = page.as_array().unwrap().iter().find(|row| row["EventID"] == id).unwrap().clone();
    assert!(row["StartDateISO"].as_str().unwrap().contains('T') && row["StartTimeText"].is_string(), "{row}");
}

#[test]
fn the_app_signs_out_on_any_401_and_reads_refusals_as_json() {
    let app = App { key: "am9uYXM6MDAwMA==".to_owned(), ..App::signed_in("legacy") };
    let refused = app.call("GET /api/users/me", "");
    let body: Value = serde_json::from_slice(&refused.body).unwrap();
    assert_eq!((refused.status, body["Message"].is_string()), (401, true));
}
