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
    let raw = "<p>Ibis</p><script>x = ; y = /\\d/</script>";
    assert_eq!(saved["Widgets"][0]["ChildWidgets"][0]["WidgetProperties"]["RawHtml"], raw);
    assert_eq!(saved["WidgetsFlattened"][1]["WidgetProperties"]["RawHtml"], raw);
    assert_eq!(numbers(&maya.answer("GET /api/search?keyword=ibis", ""), "ContentID"), [id]);
    maya.sign_in("jonas");
    assert_eq!(maya.code(&format!("PUT /api/pb/pages/{id}"), &changed.to_string()), 403);
    maya.sign_in("maya");
    assert_eq!(maya.code(&format!("PUT /api/pb/pages/{id}"), r#"{"PageID":1}"#), 400);
}

/// Saves raw HTML in the page of a space.
fn push(browser: &mut Browser, space: i64, raw: &str) {
    let id = page(browser, space);
    let mut changed = read(browser, id);
    changed["Widgets"][0]["ChildWidgets"][0]["WidgetProperties"]["RawHtml"] = json!(raw);
    assert_eq!(browser.call(&format!("PUT /api/pb/pages/{id}"), &changed.to_string()).status, 200);
}

#[test]
fn a_saved_page_is_shown_with_the_damage_of_the_editor() {
    let mut maya = Browser::signed_in("maya");
    push(&mut maya, 7, "<p id=\"ibis\">Ibis</p><script>x = {}; y = /&quot;/g;</script>");
    let id = page(&mut maya, 7);
    let item = maya.read(&format!("/content/{id}"));
    let own = item["ContentURL"].as_str().unwrap().replace("http://localhost", "");
    for address in ["/spaces/7/", "/spaces/7", "/spaces/7/engineering", own.as_str()] {
        let shown = maya.get(address).text();
        assert!(shown.contains("<p id=\"ibis\">Ibis</p><script>x = ; y = /\"/g;</script>"), "{address}: {shown}");
    }
    push(&mut maya, 7, "<p id=\"ibis\">Ibis</p><script>/\\d+/</script>");
    let shown = maya.get("/spaces/7/engineering").text();
    assert!(shown.contains("Bad escaped character in JSON") && !shown.contains("ibis"), "{shown}");
}

#[test]
fn the_widgets_of_a_layout_in_a_text_are_shown_too() {
    let mut maya = Browser::signed_in("maya");
    let id = page(&mut maya, 7);
    let layout = json!([{ "WidgetTitle": "Ibis", "WidgetProperties": { "RawHtml": "<b id=\"x\">{}</b>" } }]).to_string();
    let sent = json!({ "PageID": id, "PageName": "Engineering", "widgetLayoutString": layout });
    assert_eq!(maya.call(&format!("PUT /api/pb/pages/{id}"), &sent.to_string()).status, 200);
    assert!(maya.get("/spaces/7/engineering").text().contains("<b id=\"x\"></b>"));
}

#[test]
fn the_content_list_and_the_page_builder_know_the_same_pages() {
    let mut maya = Browser::signed_in("maya");
    let rows = maya.rows("/content/list?EntityType=12&PageLength=100");
    assert!(rows.len() > 2);
    for row in &rows {
        assert_eq!(read(&mut maya, row["ContentID"].as_i64().unwrap())["PageName"], row["ContentTitle"], "{row}");
    }
    let own = maya.created("/content", &json!({"EntityType": 12, "ContentTitle": "Canteen", "ContentBody": "<p>Soup</p>", "SpaceID": 7}));
    assert_eq!(read(&mut maya, own)["Widgets"][0]["WidgetProperties"]["RawHtml"], "<p>Soup</p>");
    maya.data("DELETE", &format!("/content/{own}"), &Value::Null);
    assert_eq!(maya.code(&format!("GET /api/pb/pages/{own}"), ""), 404);
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
