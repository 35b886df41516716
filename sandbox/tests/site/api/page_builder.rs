//! Pages of the Page Builder, and journeys.

use serde_json::{Value, json};

use crate::support::browser::{Browser, json};
use crate::support::calls::numbers;

/// Returns the page of a space, found by its text.
fn page(browser: &mut Browser, space: i64) -> i64 {
    let hits = browser.answer("GET /api/search?keyword=Welcome&EntityTypeCSV=12&PageLength=100", "");
    let row = hits.as_array().unwrap().iter().find(|row| row["SpaceID"] == space).unwrap_or_else(|| panic!("{hits}"));
    row["ContentID"].as_i64().unwrap()
}

fn read(browser: &mut Browser, id: i64) -> Value {
    json(&browser.get(&format!("/api/pb/pages/{id}?format=json&locale=en-US")))
}

#[test]
fn a_page_is_bare_and_has_its_widgets_as_a_tree_and_flat() {
    let mut maya = Browser::signed_in("maya");
    let id = page(&mut maya, 7);
    let page = read(&mut maya, id);
    assert_eq!((&page["PageID"], &page["PageName"], &page["StatusID"]), (&json!(id), &json!("Engineering"), &json!(1)));
    assert_eq!(page["Widgets"][0]["ChildWidgets"][0]["WidgetTypeID"], 18);
    let flat = page["WidgetsFlattened"].as_array().unwrap();
    assert_eq!(flat.len(), 3);
    assert!(flat.iter().all(|widget| widget.get("ChildWidgets").is_none()));
    assert_eq!(maya.code(&format!("GET /api/pb/pages/{id}?spaceID=12"), ""), 404);
}

#[test]
fn a_saved_page_is_read_as_it_was_saved_but_for_what_the_editor_eats() {
    let mut maya = Browser::signed_in("maya");
    let id = page(&mut maya, 7);
    let mut changed = read(&mut maya, id);
    changed["PageName"] = json!("Workshop");
    changed["Widgets"][0]["ChildWidgets"][0]["WidgetProperties"]["RawHtml"] = json!("<p>Ibis</p><script>x = {}; y = /\\d/</script>");
    changed["Theme"] = json!("plain");
    let answer = maya.call(&format!("PUT /api/pb/pages/{id}"), &changed.to_string());
    assert_eq!(answer.status, 200, "{}", answer.text());
    let saved = read(&mut maya, id);
    assert_eq!((&saved["PageName"], &saved["Theme"]), (&json!("Workshop"), &json!("plain")));
    let raw = "<p>Ibis</p><script>x = ; y = /d/</script>";
    assert_eq!(saved["Widgets"][0]["ChildWidgets"][0]["WidgetProperties"]["RawHtml"], raw);
    assert_eq!(saved["WidgetsFlattened"][1]["WidgetProperties"]["RawHtml"], raw);
    assert_eq!(numbers(&maya.answer("GET /api/search?keyword=ibis", ""), "ContentID"), [id]);
    maya.sign_in("jonas");
    assert_eq!(maya.code(&format!("PUT /api/pb/pages/{id}"), &changed.to_string()), 403);
    maya.sign_in("maya");
    assert_eq!(maya.code(&format!("PUT /api/pb/pages/{id}"), r#"{"PageID":1}"#), 400);
}

#[test]
fn a_page_of_a_private_space_and_a_draft_are_unknown_outside() {
    let mut maya = Browser::signed_in("maya");
    let (private, own) = (page(&mut maya, 44), page(&mut maya, 7));
    let mut draft = read(&mut maya, own);
    draft["StatusID"] = json!(2);
    maya.call(&format!("PUT /api/pb/pages/{own}"), &draft.to_string());
    maya.sign_in("jonas");
    assert_eq!([private, own].map(|id| maya.code(&format!("GET /api/pb/pages/{id}"), "")), [404, 404]);
}

#[test]
fn people_are_found_for_a_journey_and_sent_on_it() {
    let mut admin = Browser::signed_in("admin");
    // No operation lists journeys, so every id so far is tried.
    let last = admin.answer("POST /api/polls", r#"{"Question":"x","PollChoices":["a","b"]}"#).as_i64().unwrap();
    let journeys: Vec<_> = (1000..last).filter(|id| admin.code(&format!("GET /api/journey/{id}"), "") == 200).collect();
    assert_eq!(journeys.len(), 2);
    let id = journeys[0];
    let journey = admin.answer(&format!("GET /api/journey/{id}"), "");
    assert_eq!((&journey["JourneyName"], journey["Steps"].as_array().unwrap().len()), (&json!("First week"), 4));
    let search = format!("GET /api/journey/user/search?JourneyID={id}&keyword=robin");
    assert_eq!(admin.answer(&search, "")[0]["IsOnJourney"], false);
    let add = format!(r#"{{"JourneyID":{id},"UserIDCSV":"1"}}"#);
    assert_eq!(admin.as_user("maya", |maya| maya.code("POST /api/journey/user/add", &add)), 403);
    admin.answer("POST /api/journey/user/add", &add);
    assert_eq!(admin.answer(&search, "")[0]["IsOnJourney"], true);
    assert_eq!(admin.answer(&format!("GET /api/journey/{id}"), "")["UserCount"], journey["UserCount"].as_i64().unwrap() + 1);
    assert_eq!(admin.code("POST /api/journey/user/add", &format!(r#"{{"JourneyID":{id}}}"#)), 400);
}
