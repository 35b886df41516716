use serde_json::{Value, json as value};

use crate::support::browser::Browser;
use crate::support::calls::numbers;

/// An award of the seed with its points and program.
fn award(browser: &mut Browser) -> (i64, i64, i64) {
    let award = browser.answer("GET /api/recognition/awards", "")[0].clone();
    let number = |name: &str| award[name].as_i64().unwrap();
    (number("ContentID"), number("Points"), number("ParentContentID"))
}

fn give(browser: &mut Browser, award: i64, to: i64) -> i64 {
    let line = format!("POST /api/recognition?ToUserID={to}&AwardContentID={award}&Reason=For%20the%20patience");
    browser.answer(&line, "").as_i64().expect("an id")
}

fn figures(browser: &mut Browser, user: i64) -> Value {
    browser.answer(&format!("GET /api/recognition/users/{user}/insights"), "")
}

#[test]
fn an_award_brings_points_a_notice_and_a_line_in_the_report() {
    let mut browser = Browser::signed_in("maya");
    let (award, points, program) = award(&mut browser);
    let before = figures(&mut browser, 102);
    let id = give(&mut browser, award, 102);
    let after = figures(&mut browser, 102);
    for (name, more) in [("ReceivedCount", 1), ("PointsReceived", points), ("TotalPoints", points)] {
        assert_eq!(after[name].as_i64().unwrap() - before[name].as_i64().unwrap(), more, "{name}");
    }
    let told = browser.as_user("jonas", |browser| browser.answer("GET /api/notifications/unread", "")[0].clone());
    assert_eq!((&told["EntityID"], &told["FromUserID"]), (&value!(id), &value!(101)));
    let row = browser.answer("GET /api/analytics/recognition?UserIDCSV=102&PageLength=1", "")[0].clone();
    assert_eq!((&row["RecognitionID"], &row["Reason"], &row["ToUserID"]), (&value!(id), &value!("For the patience"), &value!(102)));
    assert_eq!((&row["ProgramID"], &row["AwardContentID"], &row["FromUserID"]), (&value!(program), &value!(award), &value!(101)));
    let stream = browser.answer("GET /api/wall/stream?PageLength=5", "");
    assert!(numbers(&stream, "ActivityEntityID").contains(&id), "{stream}");
}

#[test]
fn nobody_gives_an_award_to_themselves_or_one_that_is_not_there() {
    let mut browser = Browser::signed_in("maya");
    let (award, ..) = award(&mut browser);
    for (query, status) in [
        (format!("ToUserID=101&AwardContentID={award}"), 400),
        (format!("ToUserID=999999&AwardContentID={award}"), 404),
        ("ToUserID=102&AwardContentID=999999".to_owned(), 404),
        (format!("AwardContentID={award}"), 400),
        ("ToUserID=102".to_owned(), 400),
    ] {
        assert_eq!(browser.code(&format!("POST /api/recognition?{query}"), ""), status, "{query}");
    }
    assert_eq!(browser.answer("GET /api/recognition/awards/programs?ForUserID=101", ""), value!([]));
}

#[test]
fn programs_have_awards_and_challenges() {
    let mut browser = Browser::signed_in("maya");
    let programs = browser.answer("GET /api/recognition/programs", "");
    let first = numbers(&programs, "ContentID")[0];
    let awards = browser.answer(&format!("GET /api/recognition/awards?ProgramID={first}"), "");
    assert!(!awards.as_array().unwrap().is_empty() && numbers(&awards, "ParentContentID").iter().all(|id| *id == first));
    let for_jonas = browser.answer("GET /api/recognition/awards/programs?ForUserID=102", "");
    assert_eq!((numbers(&for_jonas, "ContentID"), &for_jonas[0]["Awards"]), (numbers(&programs, "ContentID"), &awards));
    let challenges = browser.whole(&format!("GET /api/recognition/challenges?ProgramID={first}&PageLength=1"), "");
    assert_eq!((&challenges["TotalRecords"], &challenges["ResponseData"][0]["ParentContentID"]), (&value!(1), &value!(first)));
}

#[test]
fn the_top_contributors_have_the_most_points_of_the_time() {
    let mut browser = Browser::signed_in("maya");
    let (award, points, program) = award(&mut browser);
    browser.wait_minutes(60 * 24 * 30);
    browser.sign_in("maya");
    for _ in 0..2 {
        give(&mut browser, award, 103);
    }
    give(&mut browser, award, 102);
    let query = format!("GET /api/recognition/topcontributors?ProgramID={program}&FromDate=20251101&ToDate=20251108");
    let best = browser.answer(&query, "");
    assert_eq!((numbers(&best, "UserID"), numbers(&best, "Points")), (vec![103, 102], vec![2 * points, points]));
    assert_eq!(numbers(&browser.answer(&format!("{query}&PageLength=1"), ""), "UserID"), [103]);
    let earlier = browser.answer("GET /api/recognition/topcontributors?FromDate=20251101&ToDate=20251107", "");
    assert_eq!(earlier, value!([]));
}

#[test]
fn the_report_can_be_narrowed_by_space_and_profile() {
    let mut browser = Browser::signed_in("maya");
    let (award, ..) = award(&mut browser);
    let fields = browser.answer("GET /api/contenttype/fields/15", "");
    let field = fields.as_array().unwrap().iter().find(|field| field["FieldDisplayName"] == "Department").unwrap()["FieldUseID"].clone();
    give(&mut browser, award, 102);
    let department =
        browser.answer("GET /api/content/102?contenttypeid=15&fields=Department", "")["Department"].as_str().unwrap().replace(' ', "%20");
    let found =
        browser.answer(&format!("GET /api/analytics/recognition?FieldUseIDCSV={field}&FieldValueCSV={department}&PageLength=500"), "");
    assert!(numbers(&found, "ToUserID").contains(&102));
    let none = browser.answer(&format!("GET /api/analytics/recognition?FieldUseIDCSV={field}&FieldValueCSV=Nowhere"), "");
    assert_eq!(none, value!([]));
    assert!(!numbers(&browser.answer("GET /api/analytics/recognition?SpaceID=44&PageLength=500", ""), "ToUserID").contains(&102));
    browser.sign_in("jonas");
    assert_eq!(browser.code("GET /api/analytics/recognition?SpaceID=44", ""), 404);
}
