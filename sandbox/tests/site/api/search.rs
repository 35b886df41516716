use serde_json::json;

use crate::support::browser::Browser;

fn item(browser: &mut Browser, title: &str, text: &str) -> i64 {
    let new = json!({"EntityType": 3, "ContentTitle": title, "ContentBody": format!("<p>{text}</p>"), "SpaceID": 7, "TagsCSV": "oddity"});
    browser.created("/content", &new)
}

#[test]
fn rows_have_names_of_their_own() {
    let mut browser = Browser::signed_in("maya");
    let id = item(&mut browser, "Narwhal notes", "A long text about tusks and ice");
    let rows = browser.rows("/search?keyword=narwhal&isGenericContentSearch=true");
    let row = &rows[0];
    for (name, value) in [
        ("ContentID", json!(id)),
        ("EntityType", json!(3)),
        ("Title", json!("Narwhal notes")),
        ("Summary", json!("A long text about tusks and ice")),
        ("AuthorUserID", json!(101)),
        ("AuthorUserDisplayName", json!("Maya Lindqvist")),
        ("SpaceID", json!(7)),
        ("SpaceName", json!("Engineering")),
        ("DateCreatedString", json!("10/9/2025 3:53 AM")),
    ] {
        assert_eq!(row[name], value, "{name}");
    }
    let short = browser.rows("/search?keyword=narwhal&TitleLength=9&SummaryLength=7");
    assert_eq!((&short[0]["Title"], &short[0]["Summary"]), (&json!("Narwhal..."), &json!("A long...")));
}

#[test]
fn a_word_in_the_title_counts_more_and_every_word_is_needed() {
    let mut browser = Browser::signed_in("maya");
    let text = item(&mut browser, "Plain", "narwhal and walrus");
    let title = item(&mut browser, "Narwhal and walrus", "nothing");
    assert_eq!(browser.integers("/search?keyword=NARWHAL%20walrus", "ContentID"), [title, text]);
    assert_eq!(browser.total("/search?keyword=narwhal%20zeppelin"), 0);
    assert_eq!(browser.total("/search?keyword=walrus%20narwhal&ExactMatch=true"), 0);
    assert_eq!(browser.integers("/search?keyword=narwhal&SortBy=ContentTitle&SortOrder=0", "ContentID"), [title, text]);
}

#[test]
fn a_search_is_narrowed_by_everything_that_can_be_asked() {
    let mut browser = Browser::signed_in("maya");
    let id = item(&mut browser, "Narwhal", "x");
    let tag = browser.rows("/tags?SearchText=oddity")[0]["TagID"].as_i64().unwrap();
    for narrow in [
        "SpaceIDCSV=7,12",
        "EntityTypeCSV=3",
        "EntityTypeCSV=Article",
        "UserIDCSV=101",
        "Tags=oddity",
        &format!("TagIDCSV={tag}"),
        "FromDateString=20251009",
        "ToDateString=20251009",
    ] {
        assert_eq!(browser.integers(&format!("/search?keyword=narwhal&{narrow}"), "ContentID"), [id], "{narrow}");
    }
    for narrow in [
        "SpaceIDCSV=12",
        "EntityTypeCSV=4",
        "UserIDCSV=102",
        "Tags=lens",
        "IsFeatured=true",
        "FromDateString=20251010",
        "ToDateString=20251008",
        "CategoryID=1",
    ] {
        assert_eq!(browser.total(&format!("/search?keyword=narwhal&{narrow}")), 0, "{narrow}");
    }
    assert_eq!(browser.integers("/search?keyword=oddity&SearchOnlyTags=true", "ContentID"), [id]);
    assert_eq!(browser.total("/search?keyword=narwhal&SearchOnlyTags=true"), 0);
}

#[test]
fn people_and_spaces_are_found_as_well() {
    let mut browser = Browser::signed_in("amira");
    let kinds = browser.integers("/search?keyword=lindqvist", "EntityType");
    assert!(kinds.contains(&15));
    assert!(browser.integers("/search?keyword=engineering&EntityTypeCSV=13", "ContentID").contains(&7));
    assert_eq!(browser.total("/search?keyword=board&EntityTypeCSV=13"), 0);
    let arabic = browser.rows("/search?keyword=%D8%AD%D8%AF%D8%A7%D8%AF&EntityTypeCSV=15");
    assert_eq!(arabic[0]["ContentID"], 103);
}

#[test]
fn drafts_are_not_found() {
    let mut browser = Browser::signed_in("maya");
    browser.created("/content", &json!({"EntityType": 3, "ContentTitle": "Narwhal draft", "StatusID": 2}));
    assert_eq!(browser.total("/search?keyword=narwhal"), 0);
}
