use serde_json::{Value, json};

use crate::support::browser::Browser;

const NONE: Value = Value::Null;

#[test]
fn tags_replace_or_join_those_of_an_item() {
    let mut browser = Browser::signed_in("maya");
    let id = browser.created("/content", &json!({"EntityType": 3, "ContentTitle": "Tagged", "SpaceID": 7, "TagsCSV": "one"}));
    browser.data("POST", &format!("/tags?Tags=two,ONE&EntityID={id}&EntityType=3&MergeWithExisting=true"), &NONE);
    assert_eq!(browser.read(&format!("/content/{id}"))["TagsCSV"], "one,two");
    browser.data("POST", &format!("/tags?Tags=three&EntityID={id}&EntityType=3"), &NONE);
    let item = browser.read(&format!("/content/{id}"));
    assert_eq!(item["TagsCSV"], "three");
    assert!(item["TagsIDCSV"].as_str().unwrap().parse::<i64>().is_ok());
    browser.sign_in("amira");
    assert_eq!(browser.status("POST", &format!("/tags?Tags=four&EntityID={id}"), &NONE), 403);
}

#[test]
fn tags_are_counted_as_far_as_their_items_are_seen() {
    let mut browser = Browser::signed_in("maya");
    for space in [7, 44] {
        browser.created("/content", &json!({"EntityType": 3, "ContentTitle": "x", "SpaceID": space, "TagsCSV": "zeppelin"}));
    }
    let count = |browser: &mut Browser| browser.rows("/tags?SearchText=ZEPP")[0]["TagCount"].clone();
    assert_eq!(count(&mut browser), 2);
    browser.sign_in("jonas");
    assert_eq!(count(&mut browser), 1);
    assert_eq!(browser.column("/tags?SpaceID=7&SearchText=zepp", "TagName"), ["zeppelin"]);
    assert_eq!(browser.total("/tags?SpaceID=23&SearchText=zepp"), 0);
    let counts = browser.integers("/tags?SortBy=TagCount&SortOrder=1&PageLength=500", "TagCount");
    assert!(counts.is_sorted_by(|one, other| one >= other));
}

#[test]
fn groups_hold_their_tags_when_asked() {
    let mut browser = Browser::signed_in("maya");
    let groups = browser.rows("/taggroups/list");
    assert!(groups.iter().all(|group| group.get("Tags").is_none()));
    let full = browser.rows("/taggroups/list?FetchTags=true");
    assert!(full.iter().all(|group| !group["Tags"].as_array().unwrap().is_empty()));
}
