//! The fields that running clients and recorded answers have and an invented site easily lacks, for all kinds of objects.

use std::collections::BTreeSet;

use axero_sandbox::{Method, Request};
use serde_json::{Value, json};

use crate::support::browser::{Browser, json as body};

/// Kinds of content that the small site has.
const KINDS: [i64; 11] = [1, 3, 4, 6, 7, 9, 12, 14, 44, 54, 55];

fn items(browser: &mut Browser, kind: i64) -> Vec<Value> {
    let rows = browser.rows(&format!("/content/list?EntityType={kind}&PageLength=100"));
    assert!(!rows.is_empty(), "there is something of kind {kind}");
    rows
}

fn text<'a>(row: &'a Value, name: &str) -> &'a str {
    row[name].as_str().unwrap_or_else(|| panic!("{name} of {row}"))
}

/// Returns the path in an address of the site.
fn path(address: &str) -> String {
    address.strip_prefix("http://localhost").unwrap_or(address).to_owned()
}

#[test]
fn items_of_every_kind_with_a_body_have_a_summary() {
    let mut admin = Browser::signed_in("admin");
    for kind in KINDS {
        for item in items(&mut admin, kind).iter().filter(|item| !text(item, "ContentBody").is_empty()) {
            assert!(!text(item, "ContentSummary").is_empty(), "{item}");
        }
    }
}

#[test]
fn members_that_are_always_filled_are_filled_and_the_others_are_not() {
    let mut admin = Browser::signed_in("admin");
    for kind in KINDS {
        for item in items(&mut admin, kind) {
            for name in ["MetaTitle", "ContentIDCode", "CategoryResourceKey", "AuthorRankImageUrl"] {
                assert!(!text(&item, name).is_empty(), "{name} of {item}");
            }
            assert!(text(&item, "GoogleDocsEditUrl").starts_with("javascript:"));
            assert_eq!((text(&item, "SystemName"), text(&item, "SpaceURL")), ("", ""));
        }
    }
}

#[test]
fn the_ids_of_an_item_its_version_and_its_history_are_different_numbers() {
    let mut admin = Browser::signed_in("admin");
    for kind in KINDS {
        for item in items(&mut admin, kind) {
            let version: i64 = text(&item, "ContentVersionID").parse().unwrap();
            let ids = BTreeSet::from([item["ContentID"].as_i64().unwrap(), version, item["ContentHistoryID"].as_i64().unwrap()]);
            assert_eq!(ids.len(), 3, "{item}");
        }
    }
}

#[test]
fn a_topic_that_is_open_says_that_nobody_has_locked_it() {
    let mut admin = Browser::signed_in("admin");
    let topic = items(&mut admin, 55)[0]["ContentID"].clone();
    assert_eq!(admin.read(&format!("/content/{topic}"))["LockedByUserID"], 0);
}

#[test]
fn every_address_of_an_item_leads_to_a_page_or_a_file() {
    let mut admin = Browser::signed_in("admin");
    for kind in KINDS {
        for item in items(&mut admin, kind).iter().take(5) {
            let mut addresses = vec![text(item, "ContentURL"), text(item, "ContentVersionURL"), text(item, "ContentHistoryUrl")];
            addresses.extend([text(item, "AuthorProfileUrl"), text(item, "AuthorAvatarImageUrl"), text(item, "AuthorRankImageUrl")]);
            addresses.extend(["ContentMediaUrl", "ContentThumbImageFullURL"].iter().filter_map(|name| item[*name].as_str()));
            for address in addresses.into_iter().filter(|address| !address.is_empty()) {
                assert_eq!(admin.get(&path(address)).status, 200, "{address} of {item}");
            }
        }
    }
}

#[test]
fn addresses_of_events_cases_spaces_and_people_lead_to_pages() {
    let mut admin = Browser::signed_in("admin");
    for (list, name) in [("/events", "EventURL"), ("/cases", "IssueURL"), ("/spaces", "SpaceURL"), ("/wall/stream", "WallPostURL")] {
        for row in admin.rows(&format!("{list}?PageLength=20")) {
            let address = path(text(&row, name));
            let address = address.split('#').next().unwrap().to_owned();
            assert_eq!(admin.get(&address).status, 200, "{address} of {list}");
        }
    }
    let page = admin.get("/people/maya").text();
    assert!(page.contains("Maya Lindqvist"), "{page}");
    admin.sign_in("jonas");
    let hidden = admin.as_user("maya", |maya| items(maya, 3).into_iter().find(|item| item["SpaceID"] == 44));
    if let Some(hidden) = hidden {
        assert_eq!(admin.get(&path(text(&hidden, "ContentURL"))).status, 404);
    }
}

#[test]
fn files_and_pages_are_for_tokens_as_for_sessions() {
    let mut browser = Browser::signed_in("admin");
    browser.set(r#"{"securityLevel":"legacy"}"#);
    let photo = items(&mut browser, 6)[0].clone();
    let key = browser.answer("PUT /api/users/token", r#"{"UserName":"admin","Password":"workshop"}"#);
    let key = key.as_str().expect("a key").to_owned();
    browser.cookies.clear();
    assert!(text(&photo, "ContentMediaServerRootURL").starts_with("http://"));
    for address in [text(&photo, "ContentMediaUrl"), text(&photo, "ContentFeaturedImageFullURL"), text(&photo, "ContentURL")] {
        let with_key = browser.ask(Request::new(Method::Get, &path(address)).header("Rest-Api-Key", &key));
        assert_eq!(with_key.status, 200, "{address}");
        let without = browser.ask(Request::new(Method::Get, &path(address)));
        assert_ne!(without.status, 200, "{address}");
    }
}

#[test]
fn entries_of_the_stream_have_the_members_that_the_description_lists() {
    let mut admin = Browser::signed_in("admin");
    let rows = admin.rows("/wall/stream?PageLength=500");
    for name in ["Event", "Entity", "ChildNewsFeed", "AwardContentTitle", "Space", "ContentTitle", "ToUserAvatarVirtualPath"] {
        assert!(rows.iter().any(|row| row.get(name).is_some()), "{name}");
    }
    let comments: Vec<_> = rows.iter().flat_map(|row| row["WallComment"].as_array().unwrap()).collect();
    assert!(!comments.is_empty() && comments.iter().all(|comment| comment["WallID"].is_i64()));
    let files: Vec<_> =
        rows.iter().filter(|row| row["ActivityEntityType"] == 10).flat_map(|row| row["Files"].as_array().unwrap()).collect();
    assert!(files.iter().any(|file| file["ContentMediaUrl"].as_str().is_some_and(|address| !address.is_empty())));
    for row in &rows {
        let action = text(row, "ActionText");
        for kind in ["universal", "forumpost", "forumtopic", "cmspage"] {
            assert!(!action.contains(kind), "{action}");
        }
    }
}

#[test]
fn a_small_site_has_pictures_attachments_films_and_posts_with_files_and_comments() {
    let mut admin = Browser::signed_in("admin");
    let articles = items(&mut admin, 3);
    assert!(articles.iter().any(|item| item.get("ContentThumbImageFullURL").is_some()));
    let attached = |admin: &mut Browser, item: &Value| !admin.rows(&format!("/content/{}/attachments", item["ContentID"])).is_empty();
    assert!(articles.iter().any(|item| attached(&mut admin, item)));
    assert!(
        items(&mut admin, 7).iter().all(|film| !text(film, "ContentMediaUrl").is_empty() && film.get("ContentMediaFileName").is_some())
    );
    assert!(admin.rows("/cases?PageLength=100").iter().any(|case| !case["Attachments"].as_array().unwrap().is_empty()));
}

#[test]
fn single_members_that_clients_read_are_there() {
    let mut maya = Browser::signed_in("maya");
    let case = maya.rows("/cases?PageLength=1")[0]["IssueID"].clone();
    let case = maya.read(&format!("/cases/{case}"));
    assert!(case["ReportedByUserAvatarImageUrl"].is_string() && case["ReportedByUserName"].is_string());
    assert!(maya.rows("/announcements?spaceid=0").iter().all(|row| row["SpaceImageUrl"].is_string()));
    let profile = maya.read("/content/101?contenttypeid=15&fields=Bio,CoverPhoto,Email");
    assert!(profile["CoverPhoto"][1].is_string() && profile["Email"].is_string(), "{profile}");
    assert_eq!(profile["Bio"], maya.read("/content/101?contenttypeid=15&fields=About%20me")["About me"]);
    let globals = body(&maya.get("/api/chat/ui/globals"));
    assert!(globals["docTitle"].is_string() && globals["isRelease"].is_boolean());
}

#[test]
fn the_journal_marks_answers_whose_shape_the_site_has_made_up() {
    let mut maya = Browser::signed_in("maya");
    maya.read("/users/101/statistics");
    maya.read("/users/101/details");
    assert_eq!(maya.status("GET", "/users/999999/statistics", &Value::Null), 404);
    let journal = body(&maya.control("GET", "journal", ""));
    let entries = journal.as_array().or_else(|| journal["entries"].as_array()).expect("entries").clone();
    let marks: Vec<_> = entries
        .iter()
        .filter(|entry| entry["path"].as_str().unwrap().starts_with("/api/users/"))
        .map(|entry| entry["invented"].clone())
        .collect();
    assert_eq!(marks, [json!(true), Value::Null, Value::Null]);
}
