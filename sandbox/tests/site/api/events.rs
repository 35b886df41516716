use axero_sandbox::Method;
use serde_json::{Value, json};

use crate::support::browser::Browser;
use crate::support::calls::{multipart, numbers, with};

fn made(browser: &mut Browser, more: Value) -> i64 {
    let body = json!({ "Title": "Lens party", "StartDate": "2025-11-03T15:00:00", "EndDate": "2025-11-03T17:00:00", "SpaceID": 7 });
    let event = browser.answer("POST /api/events", &with(body, &more).to_string());
    assert_eq!(event["UserID"], 101);
    event["EventID"].as_i64().unwrap()
}

fn listed(browser: &mut Browser, query: &str) -> Vec<i64> {
    let envelope = browser.whole(&format!("GET /api/events?PageLength=500&{query}"), "");
    let ids = numbers(&envelope["ResponseData"], "EventID");
    assert_eq!(envelope["TotalRecords"], ids.len());
    ids
}

#[test]
fn an_event_is_made_listed_read_changed_and_deleted() {
    let mut maya = Browser::signed_in("maya");
    let id = made(&mut maya, json!({ "VenueName": "Hall two", "Keywords": "Quartz, Party", "Description": "<p>Bring one.</p>" }));
    assert_eq!(listed(&mut maya, "SpaceID=7&SortColumn=DateCreated&SortOrder=1")[0], id);
    let event = maya.answer(&format!("GET /api/events/{id}"), "");
    assert_eq!(
        (&event["Title"], &event["VenueName"], &event["Keywords"]),
        (&json!("Lens party"), &json!("Hall two"), &json!("Quartz,Party"))
    );
    assert_eq!((&event["StartDateISO"], &event["StartTimeText"]), (&json!("2025-11-03T15:00:00"), &json!("9:00 AM")));
    assert_eq!((&event["ContentSummary"], &event["SpaceName"]), (&json!("Bring one."), &json!("Engineering")));
    maya.answer(&format!("PUT /api/events/{id}"), r#"{"Title":"Lens fair","StartDateISO":"2025-11-04 3:30 PM"}"#);
    let event = maya.answer(&format!("GET /api/Events/{id}"), "");
    assert_eq!((&event["Title"], &event["VenueName"]), (&json!("Lens fair"), &json!("Hall two")));
    assert_eq!((&event["StartDateISO"], &event["EndDateISO"]), (&json!("2025-11-04T15:30:00"), &json!("2025-11-04T17:30:00")));
    maya.answer(&format!("DELETE /api/events/{id}"), "");
    assert_eq!(maya.code(&format!("GET /api/events/{id}"), ""), 404);
    assert!(!listed(&mut maya, "SpaceID=7").contains(&id));
}

#[test]
fn an_event_that_cannot_be_is_refused() {
    let mut maya = Browser::signed_in("maya");
    for (body, status) in [
        (r#"{"StartDate":"2025-11-03"}"#, 400),
        (r#"{"Title":"x"}"#, 400),
        (r#"{"Title":"x","StartDate":"soon"}"#, 400),
        (r#"{"Title":"x","StartDate":"2025-11-03","EndDate":"2025-11-02"}"#, 400),
        (r#"{"Title":"x","StartDate":"2025-11-03","EventTypeID":99999}"#, 400),
        (r#"{"Title":"x","StartDate":"2025-11-03","Frequency":3}"#, 400),
        (r#"{"Title":"x","StartDate":"2025-11-03","SpaceID":7,"NewUsers":[{"UserID":99999}]}"#, 400),
        (r#"{"Title":"x","StartDate":"2025-11-03","SpaceID":52}"#, 404),
        (r#"{"Title":"x","StartDate":"2025-11-03","SpaceID":23}"#, 403),
    ] {
        assert_eq!(maya.code("POST /api/events", body), status, "{body}");
    }
    let titles = maya.answer("GET /api/events?PageLength=500&EntityStatus=7", "");
    assert!(titles.as_array().unwrap().iter().all(|event| event["Title"] != "x"));
}

#[test]
fn only_those_who_organize_or_moderate_change_an_event() {
    let mut maya = Browser::signed_in("maya");
    let id = made(&mut maya, json!({}));
    let change = format!("PUT /api/events/{id}");
    assert_eq!(maya.as_user("jonas", |jonas| jonas.code(&change, r#"{"Title":"Mine"}"#)), 403);
    maya.answer(&format!("PUT /api/events/{id}/organizer?UserID=102&IsOrganizer=true"), "");
    assert_eq!(maya.as_user("jonas", |jonas| jonas.code(&change, r#"{"Title":"Ours"}"#)), 200);
    maya.answer(&format!("PUT /api/events/{id}/organizer?UserID=102&IsOrganizer=false"), "");
    assert_eq!(maya.as_user("jonas", |jonas| jonas.code(&format!("DELETE /api/events/{id}"), "")), 403);
    assert_eq!(maya.as_user("admin", |admin| admin.code(&change, r#"{"Title":"Checked"}"#)), 200);
}

#[test]
fn what_happens_in_a_private_space_is_unknown_outside() {
    let mut maya = Browser::signed_in("maya");
    let id = made(&mut maya, json!({ "SpaceID": 44 }));
    maya.sign_in("jonas");
    assert_eq!(maya.code(&format!("GET /api/events/{id}"), ""), 404);
    assert_eq!(maya.code("GET /api/events/spaces/44", ""), 404);
    assert!(!listed(&mut maya, "EntityStatus=All").contains(&id));
}

#[test]
fn a_private_event_is_for_those_alone_who_are_invited() {
    let mut maya = Browser::signed_in("maya");
    let id = made(&mut maya, json!({ "IsPrivate": true, "SpaceID": 0, "NewUsers": [{ "UserID": 102, "IsCommunityUser": true }] }));
    let read = format!("GET /api/events/{id}");
    let seen = |browser: &mut Browser, user: &str| browser.as_user(user, |browser| browser.code(&read, ""));
    assert_eq!(["maya", "jonas", "amira", "admin"].map(|user| seen(&mut maya, user)), [200, 200, 404, 404]);
    maya.answer(&format!("DELETE /api/events/{id}/users/members/102"), "");
    assert_eq!(seen(&mut maya, "jonas"), 404);
}

#[test]
fn an_event_of_a_moderated_space_waits_until_somebody_publishes_it() {
    let mut maya = Browser::signed_in("maya");
    let envelope = maya.whole("POST /api/events", r#"{"Title":"Tour","StartDate":"12/1/2025","SpaceID":31}"#);
    assert_eq!(envelope["ResponseMessage"], "ToBePublished");
    let id = envelope["ResponseData"]["EventID"].as_i64().unwrap();
    let read = format!("GET /api/events/{id}");
    assert!(!listed(&mut maya, "SpaceID=31").contains(&id));
    assert!(listed(&mut maya, "SpaceID=31&EntityStatus=PendingWorkflow").contains(&id));
    assert_eq!(maya.as_user("jonas", |jonas| jonas.code(&read, "")), 404);
    maya.answer(&format!("PUT /api/events/{id}"), r#"{"StatusID":1}"#);
    assert_eq!(maya.answer(&read, "")["StatusID"], 0);
    maya.as_user("admin", |admin| admin.answer(&format!("PUT /api/events/{id}"), r#"{"StatusID":1}"#));
    assert_eq!(maya.as_user("jonas", |jonas| jonas.code(&read, "")), 200);
}

#[test]
fn a_list_is_narrowed_by_time_place_type_and_words() {
    let mut maya = Browser::signed_in("maya");
    let sort = maya.answer("GET /api/events/types?SpaceID=7", "")[0]["EventTypeID"].as_i64().unwrap();
    let id = made(
        &mut maya,
        json!({ "EventTypeID": sort, "City": "Lindenfurt", "CountryID": 4, "VenueName": "Hall nine", "Keywords": "tripod" }),
    );
    for query in [
        "StartDate=2025-11-03T16:00:00&EndDate=2025-11-05",
        "Month=2025-11",
        "Month=November",
        "Month=11/2025",
        &format!("EventType={sort}"),
        "City=linden&CountryID=4",
        "VenueName=hall%20nine",
        "Keywords=TRIPOD",
        "UserID=101&AttendanceType=1",
        "DateRange=4",
    ] {
        assert!(listed(&mut maya, query).contains(&id), "{query}");
    }
    for query in
        ["StartDate=2025-11-03T17:00:00", "Month=October", "EventType=1", "CountryID=5", "Keywords=tri", "UserID=102", "AttendanceType=3"]
    {
        assert!(!listed(&mut maya, query).contains(&id), "{query}");
    }
}

#[test]
fn a_list_is_sorted_by_start_and_cut_into_pages() {
    let mut maya = Browser::signed_in("maya");
    let starts =
        |rows: &Value| rows.as_array().unwrap().iter().map(|row| row["StartDateISO"].as_str().unwrap().to_owned()).collect::<Vec<_>>();
    let all = maya.whole("GET /api/events?SortColumn=EventStartDate&SortOrder=Ascending&PageLength=100", "");
    let sorted = starts(&all["ResponseData"]);
    assert!(sorted.is_sorted() && sorted.len() > 5);
    let page = maya.whole("GET /api/events?SortColumn=7&SortOrder=0&StartPage=2&PageLength=2", "");
    assert_eq!((starts(&page["ResponseData"]), &page["TotalRecords"]), (sorted[2..4].to_vec(), &all["TotalRecords"]));
}

#[test]
fn a_calendar_shows_each_time_of_what_comes_again() {
    let mut maya = Browser::signed_in("maya");
    let id = made(&mut maya, json!({ "Frequency": "Week", "IsRepeat": true }));
    let event = maya.answer(&format!("GET /api/events/{id}"), "");
    assert_eq!((&event["IsRepeat"], &event["Frequency"], &event["RepeatSummary"]), (&json!(true), &json!(2), &json!("Repeats every week")));
    let rows = maya.answer("GET /api/calendars/events?SpaceID=7&EventViewSource=2&StartDateISO=2026-03-01&EndDateISO=2026-03-16", "");
    let own: Vec<_> = rows.as_array().unwrap().iter().filter(|row| row["EventID"] == id).map(|row| &row["StartDateISO"]).collect();
    assert_eq!(own, ["2026-03-02T15:00:00", "2026-03-09T15:00:00"]);
    let mine = maya.answer("GET /api/calendars/events?EventViewSource=MyAccount&StartDateISO=2025-11-03&EndDateISO=2025-11-04", "");
    assert!(numbers(&mine, "EventID").contains(&id));
    let community = maya.answer("GET /api/calendars/events?EventViewSource=1&StartDateISO=2025-11-03&EndDateISO=2025-11-04", "");
    assert!(!numbers(&community, "EventID").contains(&id));
}

#[test]
fn a_whole_day_begins_at_midnight_for_everybody() {
    let mut maya = Browser::signed_in("maya");
    let id = made(&mut maya, json!({ "IsAllDay": true }));
    let event = maya.answer(&format!("GET /api/events/{id}"), "");
    assert_eq!((&event["StartDateISO"], &event["EndDateISO"]), (&json!("2025-11-03T00:00:00"), &json!("2025-11-04T00:00:00")));
    assert_eq!((&event["StartDateWithRespectToUser"], &event["StartTimeText"]), (&json!("11/3/2025"), &json!("")));
}

#[test]
fn a_view_is_counted_and_a_picture_is_kept() {
    let mut maya = Browser::signed_in("maya");
    let id = made(&mut maya, json!({}));
    maya.answer(&format!("PUT /api/events/viewcount?EventID={id}"), "1");
    maya.answer("PUT /api/events/viewcount", &id.to_string());
    let target = format!("/api/events/{id}/image");
    assert_eq!(maya.ask(multipart(&target, Method::Post, "a.png", "no picture")).status, 400);
    assert_eq!(maya.ask(multipart(&target, Method::Post, "a.gif", "GIF89a....")).status, 200);
    let event = maya.answer(&format!("GET /api/events/{id}"), "");
    assert_eq!(event["ViewCount"], 2);
    assert!(event["ImageURL"].as_str().unwrap().ends_with("/a.gif"), "{event}");
}

#[test]
fn an_event_is_found_by_its_words_and_stands_in_the_stream() {
    let mut maya = Browser::signed_in("maya");
    let id = made(&mut maya, json!({ "Title": "Quokka evening" }));
    let hits = maya.answer("GET /api/search?keyword=quokka&EntityTypeCSV=5", "");
    assert_eq!(numbers(&hits, "ContentID"), [id]);
    let stream = maya.answer("GET /api/wall/stream?SpaceID=7", "");
    assert_eq!(stream[0]["ActivityEntityID"], id);
    maya.answer(&format!("DELETE /api/events/{id}"), "");
    assert_eq!(maya.answer("GET /api/search?keyword=quokka", ""), json!([]));
    assert!(!numbers(&maya.answer("GET /api/wall/stream?SpaceID=7", ""), "ActivityEntityID").contains(&id));
}

#[test]
fn an_event_can_be_commented_on_and_liked() {
    let mut maya = Browser::signed_in("maya");
    let id = made(&mut maya, json!({}));
    maya.as_user("jonas", |jonas| {
        jonas.answer("POST /api/comments", &format!(r#"{{"CommentText":"Count me in","EntityID":{id},"EntityType":5}}"#));
        jonas.answer(&format!("POST /api/content/{id}/likes"), "");
    });
    let event = maya.answer(&format!("GET /api/events/{id}"), "");
    assert_eq!((&event["CommentCount"], &event["LikesCount"]), (&json!(1), &json!(1)));
}

#[test]
fn the_ends_of_time_do_no_harm() {
    let mut maya = Browser::signed_in("maya");
    for date in ["1970-01-01", "9999-12-31T23:59", "/Date(18446744073709551615)/"] {
        for frequency in [0, 1, 16] {
            made(&mut maya, json!({ "StartDate": date, "EndDate": null, "Frequency": frequency }));
        }
    }
    for query in ["StartDateISO=1970-01-01&EndDateISO=9999-12-31", "StartDateISO=/Date(18446744073709551615)/", "StartDateISO=9999-12-31"] {
        assert_eq!(maya.code(&format!("GET /api/calendars/events?SpaceID=7&{query}"), ""), 200, "{query}");
    }
    for month in ["0-0", "13/2025", "9999-12", "99999999999999999999-1", "12/9999", "-", "/"] {
        assert_eq!(maya.code(&format!("GET /api/events?Month={month}"), ""), 200, "{month}");
    }
}

#[test]
fn the_events_of_a_space_are_those_that_a_list_has_of_it() {
    let mut maya = Browser::signed_in("maya");
    let of_space = numbers(&maya.answer("GET /api/events/spaces/7?PageLength=500", ""), "EventID");
    assert!(!of_space.is_empty());
    let all = maya.answer("GET /api/events?SpaceID=7&PageLength=500", "");
    assert!(of_space.iter().all(|id| numbers(&all, "EventID").contains(id)));
}
