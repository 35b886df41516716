use std::time::Instant;

use axero_sandbox::{MemoryFiles, SiteConfig, Size};

use crate::support::browser::Browser;

fn site(size: Size, seed: u64) -> Browser {
    let mut browser = Browser::on(SiteConfig { size, seed, ..SiteConfig::default() }, MemoryFiles::default());
    browser.sign_in("admin");
    browser
}

#[test]
fn the_same_number_makes_the_same_site_and_another_makes_another() {
    let text = |seed| site(Size::Tiny, seed).get("/api/content/list?PageLength=500&EntityStatus=7").text();
    assert_eq!(text(1), text(1));
    assert_ne!(text(1), text(2));
}

#[test]
fn the_standard_site_is_as_large_as_promised_and_speaks_several_languages() {
    let mut browser = site(Size::Standard, 1);
    assert_eq!((browser.total("/users"), browser.total("/spaces?status=7")), (200, 20));
    let items = browser.total("/content/list?EntityStatus=7");
    assert!((2000..2400).contains(&items), "{items}");
    let cultures = browser.column("/content/list?PageLength=2500", "Culture");
    for culture in ["en-US", "de-DE", "fr-FR", "ar-EG", "he-IL", "ja-JP"] {
        assert!(cultures.iter().any(|known| known == culture), "{culture}");
    }
    let oldest = browser.column("/content/list?SortColumn=1&SortOrder=0&PageLength=1", "DateCreated");
    assert!(oldest[0].as_str().unwrap().starts_with("2024-10"), "{oldest:?}");
    assert!(browser.total("/wall/stream") > 2000);
}

#[test]
fn what_is_counted_is_what_is_there() {
    let mut browser = site(Size::Tiny, 3);
    for item in browser.rows("/content/list?PageLength=500") {
        let id = item["ContentID"].as_i64().unwrap();
        assert_eq!(browser.total(&format!("/comments?EntityID={id}")), item["CommentCount"].as_u64().unwrap());
        assert_eq!(browser.read(&format!("/content/{id}/likes"))["LikeCount"], item["LikesCount"]);
    }
}

#[test]
fn nothing_lies_in_the_future_but_what_is_planned() {
    let mut browser = site(Size::Tiny, 5);
    let now = "2025-10-09T08:53:20";
    for item in browser.rows("/content/list?PageLength=500") {
        assert!(item["DateCreated"].as_str().unwrap() <= now);
        assert!(item["DatePublished"].as_str().unwrap() <= now || item["StatusID"] == 8);
    }
    assert!(browser.column("/wall/stream?PageLength=500", "ActivityDate").iter().all(|date| date.as_str().unwrap() <= now));
}

#[test]
fn a_reset_brings_the_first_state_back_at_once() {
    let mut browser = site(Size::Standard, 1);
    let before = browser.get("/api/content/list").text();
    let newest = browser.integers("/content/list?PageLength=1", "ContentID")[0];
    browser.data("DELETE", &format!("/content/{newest}"), &serde_json::Value::Null);
    let start = Instant::now();
    browser.control("POST", "reset", "");
    assert!(start.elapsed().as_millis() < 500, "{:?}", start.elapsed());
    browser.sign_in("admin");
    assert_eq!(browser.get("/api/content/list").text(), before);
}
