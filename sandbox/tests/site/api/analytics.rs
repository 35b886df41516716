use axero_sandbox::{Method, Request};
use serde_json::json as value;

use crate::support::browser::Browser;
use crate::support::calls::numbers;

/// The date of the tests.
const TODAY: &str = "FromDate=2025-10-09T08:53:00Z&ToDate=2025-10-09T23:59:59Z";

fn article(browser: &mut Browser, space: i64) -> i64 {
    let body = value!({"EntityType": 3, "SpaceID": space, "ContentTitle": "Counted"}).to_string();
    browser.answer("POST /api/content", &body).as_i64().expect("an id")
}

#[test]
fn views_likes_and_comments_are_counted_by_item() {
    let mut browser = Browser::signed_in("maya");
    let (one, other) = (article(&mut browser, 7), article(&mut browser, 7));
    for user in ["jonas", "admin"] {
        browser.as_user(user, |browser| browser.answer(&format!("POST /api/content/{one}/views"), "{}"));
    }
    browser.answer(&format!("POST /api/content/{other}/views"), "{}");
    browser.answer(&format!("POST /api/content/{other}/likes"), "{}");
    browser.answer("POST /api/comments", &value!({"EntityID": one, "EntityType": 3, "CommentText": "x"}).to_string());
    let viewed = browser.answer(&format!("GET /api/analytics/content/viewed?SpaceID=7&{TODAY}"), "");
    assert_eq!((numbers(&viewed, "ContentID"), numbers(&viewed, "Count")), (vec![one, other], vec![2, 1]));
    let liked = browser.answer(&format!("GET /api/analytics/content/liked?{TODAY}"), "");
    assert_eq!(numbers(&liked, "ContentID"), [other]);
    let commented = browser.answer(&format!("GET /api/analytics/content/top?Action=Comment&{TODAY}"), "");
    assert_eq!(numbers(&commented, "ContentID"), [one]);
    let count = |browser: &mut Browser, more: &str| browser.answer(&format!("GET /api/analytics/content/count?{TODAY}&{more}"), "");
    assert_eq!((count(&mut browser, "Action=64"), count(&mut browser, "Action=25&ContentTypeCSV=3,9")), (value!(2), value!(1)));
    assert_eq!((count(&mut browser, "Action=64&SpaceID=12"), count(&mut browser, "ContentTypeCSV=9")), (value!(0), value!(0)));
    assert_eq!(numbers(&browser.answer(&format!("GET /api/analytics/content/viewed?Size=1&{TODAY}"), ""), "ContentID"), [one]);
}

#[test]
fn figures_tell_nothing_of_what_the_caller_may_not_see() {
    let mut browser = Browser::signed_in("maya");
    let id = article(&mut browser, 44);
    browser.answer(&format!("POST /api/content/{id}/likes"), "{}");
    let line = format!("GET /api/analytics/content/liked?{TODAY}");
    assert_eq!(numbers(&browser.answer(&line, ""), "ContentID"), [id]);
    let spaces = |browser: &mut Browser| numbers(&browser.answer(&format!("GET /api/analytics/spaces/active?{TODAY}"), ""), "SpaceID");
    assert_eq!(spaces(&mut browser), [44]);
    browser.sign_in("jonas");
    assert_eq!(browser.answer(&line, ""), value!([]));
    assert_eq!(browser.code(&format!("GET /api/analytics/content/count?SpaceID=44&{TODAY}"), ""), 404);
    assert!(spaces(&mut browser).is_empty());
}

#[test]
fn the_most_active_people_and_spaces_come_first() {
    let mut browser = Browser::signed_in("maya");
    article(&mut browser, 7);
    browser.as_user("admin", |browser| (article(browser, 12), article(browser, 12)));
    let people = browser.answer(&format!("GET /api/analytics/users/active?{TODAY}&Size=2"), "");
    assert_eq!(numbers(&people, "UserID"), [1, 101]);
    let spaces = browser.answer(&format!("GET /api/analytics/spaces/active?{TODAY}"), "");
    assert_eq!((numbers(&spaces, "SpaceID"), numbers(&spaces, "Count")), (vec![12, 7], vec![2, 1]));
}

#[test]
fn metrics_need_an_administrator_and_all_parameters() {
    let mut browser = Browser::signed_in("maya");
    let active = format!("GET /api/analytics/metrics/users/active/count?SpaceID=0&{TODAY}");
    assert_eq!(browser.code(&active, ""), 403);
    browser.sign_in("admin");
    assert_eq!(browser.answer(&active, ""), 0, "to look is not to be active");
    browser.as_user("jonas", |browser| article(browser, 7));
    assert_eq!(browser.answer(&active, ""), 1);
    assert_eq!(browser.answer(&active.replace("SpaceID=0", "SpaceID=12"), ""), 0);
    for missing in ["SpaceID=0&FromDate=2025-10-09", "SpaceID=0&ToDate=2025-10-09", TODAY] {
        let answer = browser.call(&format!("GET /api/analytics/metrics/users/active/count?{missing}"), "");
        let message = r#"{"Message":"Required parameter is missing or invalid."}"#;
        assert_eq!((answer.status, answer.text().as_str()), (400, message), "{missing}");
    }
}

#[test]
fn who_came_who_failed_and_who_is_new_is_counted() {
    let mut browser = Browser::signed_in("admin");
    browser.wait_minutes(60 * 24 * 7);
    let week = "FromDate=2025-10-15T12:00:00Z&ToDate=2025-10-16T23:00:00Z";
    for _ in 0..3 {
        browser.ask(Request::new(Method::Post, "/login").form(&[("UserName", "maya"), ("Password", "wrong")]));
    }
    browser.call("PUT /api/users/token", r#"{"UserName":"maya","Password":"wrong"}"#);
    browser.sign_in("jonas");
    browser.me();
    browser.sign_in("admin");
    let count =
        |browser: &mut Browser, metric: &str| browser.answer(&format!("GET /api/analytics/metrics/users/{metric}/count?{week}"), "");
    assert_eq!(
        (count(&mut browser, "failedlogins"), count(&mut browser, "unique"), count(&mut browser, "new")),
        (value!(4), value!(2), value!(0))
    );
    let year = "FromDate=2015-01-01&ToDate=2025-10-16";
    let all = browser.answer(&format!("GET /api/analytics/metrics/users/new/count?{year}"), "").as_i64().unwrap();
    assert!(all > 0 && browser.answer(&format!("GET /api/analytics/metrics/users/unique/count?{year}"), "").as_i64().unwrap() > 2);
}

#[test]
fn searches_are_remembered_with_what_they_found() {
    let mut browser = Browser::signed_in("maya");
    let body = value!({"EntityType": 3, "SpaceID": 7, "ContentTitle": "Zeppelin hangar"}).to_string();
    let id = browser.answer("POST /api/content", &body);
    for line in ["keyword=zeppelin", "keyword=Zeppelin&SpaceIDCSV=7", "keyword=zeppelin&StartPage=2", "keyword=", "keyword=dirigible"] {
        browser.answer(&format!("GET /api/search?{line}"), "");
    }
    assert_eq!(browser.code("GET /api/searchqueries", ""), 403);
    browser.sign_in("admin");
    let today = "StartDate=2025-10-09T08:00:00&UserID=101";
    let queries = browser.answer(&format!("GET /api/searchqueries?{today}"), "");
    assert_eq!((&queries[0]["SearchTerm"], numbers(&queries, "Count")), (&value!("Zeppelin"), vec![2, 1]));
    let activity = browser.whole(&format!("GET /api/search/activity?{today}&Term=ZEPP&PageLength=1"), "");
    assert_eq!((&activity["TotalRecords"], numbers(&activity["ResponseData"], "SpaceID")), (&value!(2), vec![7]));
    let found = browser.answer("GET /api/search/content?SearchTerm=zeppelin&EntityTypeID=3&noOfSearchTermResult=1", "");
    assert_eq!((&found[0]["ContentID"], &found[0]["SearchTerms"][0]["Count"], found.as_array().map(Vec::len)), (&id, &value!(2), Some(1)));
}

#[test]
fn the_past_year_has_figures_from_the_start() {
    let mut browser = Browser::signed_in("admin");
    let year = "FromDate=2024-10-10&ToDate=2025-10-09";
    for metric in ["unique", "failedlogins"] {
        assert!(browser.answer(&format!("GET /api/analytics/metrics/users/{metric}/count?{year}"), "").as_i64().unwrap() > 0, "{metric}");
    }
    assert!(browser.whole("GET /api/searchqueries", "")["TotalRecords"].as_i64().unwrap() > 3);
}
