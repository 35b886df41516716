//! Attendance, reminders, resources and types of events.

use serde_json::json;

use crate::support::browser::Browser;
use crate::support::calls::numbers;

fn made(browser: &mut Browser, more: &str) -> i64 {
    let body = format!(r#"{{"Title":"Lens party","StartDate":"2025-11-03T15:00","EndDate":"2025-11-03T17:00","SpaceID":7{more}}}"#);
    browser.answer("POST /api/events", &body)["EventID"].as_i64().unwrap()
}

fn people(browser: &mut Browser, event: i64, query: &str) -> Vec<i64> {
    numbers(&browser.answer(&format!("GET /api/events/{event}/attendees?{query}"), ""), "UserID")
}

#[test]
fn an_answer_is_a_bare_number_and_can_be_changed() {
    let mut maya = Browser::signed_in("maya");
    let id = made(&mut maya, "");
    let mine = format!("/api/events/{id}/rsvp/me/status");
    assert_eq!(maya.get(&mine).text(), "1");
    maya.sign_in("jonas");
    assert_eq!(maya.get(&mine).text(), "5");
    maya.answer(&format!("PUT {mine}"), "2");
    assert_eq!(maya.get(&mine).text(), "2");
    maya.answer(&format!("PUT {mine}"), "\"3\"");
    assert_eq!(maya.get(&mine).text(), "3");
    for wrong in ["4", "5", "0", "9", "{}", "true"] {
        assert_eq!(maya.code(&format!("PUT {mine}"), wrong), 400, "{wrong}");
    }
    assert_eq!(maya.answer(&format!("GET /api/events/{id}/rsvp/102/status"), ""), 3);
}

#[test]
fn those_who_come_are_listed_by_their_answers() {
    let mut maya = Browser::signed_in("maya");
    let id = made(&mut maya, "");
    maya.answer(&format!("PUT /api/events/{id}/invitees/members"), "\"102,103\"");
    assert_eq!(people(&mut maya, id, ""), [101]);
    assert_eq!(people(&mut maya, id, "Attendance=5"), [102, 103]);
    assert_eq!(people(&mut maya, id, "Attendance=All&IsInvited=true"), [102, 103]);
    assert_eq!(people(&mut maya, id, "Attendance=4&Keyword=jonas"), [102]);
    assert_eq!(people(&mut maya, id, "Attendance=4&StartPage=2&PageLength=2"), [103]);
    maya.as_user("jonas", |jonas| jonas.answer(&format!("PUT /api/events/{id}/rsvp/me/status"), "1"));
    assert_eq!(people(&mut maya, id, "Attendance=Attending"), [101, 102]);
    let stats = maya.answer(&format!("GET /api/events/{id}/attendancestats"), "");
    assert_eq!((&stats["AttendingCount"], &stats["AwaitingResponseCount"], &stats["TotalCount"]), (&json!(2), &json!(1), &json!(3)));
    let invited = maya.answer(&format!("GET /api/events/memberinvitees?EventID={id}"), "");
    assert_eq!(numbers(&invited, "UserID"), [102, 103]);
}

#[test]
fn whoever_is_invited_is_told_once() {
    let mut maya = Browser::signed_in("maya");
    let id = made(&mut maya, "");
    let about =
        |maya: &mut Browser| maya.as_user("amira", |amira| numbers(&amira.answer("GET /api/notifications?PageLength=200", ""), "EntityID"));
    maya.answer(&format!("PUT /api/events/{id}/invitees/members"), "\"103\"");
    maya.answer(&format!("PUT /api/events/{id}/invitees/members"), "\"103\"");
    assert_eq!(about(&mut maya).into_iter().filter(|entity| *entity == id).count(), 1);
}

#[test]
fn people_and_guests_are_added_and_removed_by_those_who_organize() {
    let mut maya = Browser::signed_in("maya");
    let id = made(&mut maya, "");
    let users = r#"[{"IsCommunityUser":true,"UserID":103,"AttendanceType":1},
        {"IsCommunityUser":false,"UserInfoDisplayName":"A visitor","Email":"visitor@elsewhere.example","AttendanceType":2}]"#;
    assert_eq!(maya.as_user("jonas", |jonas| jonas.code(&format!("POST /api/events/{id}/users"), users)), 403);
    maya.answer(&format!("POST /api/events/{id}/users"), users);
    assert_eq!(people(&mut maya, id, ""), [101, 103]);
    let guests = maya.answer(&format!("GET /api/events/guestattendees?EventID={id}&Attendance=2"), "");
    assert_eq!(guests[0]["Email"], "visitor@elsewhere.example");
    assert_eq!(maya.answer(&format!("GET /api/events/guestattendees?EventID={id}&Attendance=1"), ""), json!([]));
    assert_eq!(maya.answer(&format!("GET /api/events/eventinvitees?EventID={id}"), "").as_array().unwrap().len(), 2);
    maya.answer(&format!("DELETE /api/events/{id}/users/members/103?Notify=true"), "");
    assert_eq!(people(&mut maya, id, ""), [101]);
    assert_eq!(maya.code(&format!("DELETE /api/events/{id}/users/members/103"), ""), 404);
    assert_eq!(maya.code(&format!("POST /api/events/{id}/users"), r#"[{"UserID":99999}]"#), 400);
}

#[test]
fn attendance_is_set_for_others_by_organizers_and_for_oneself_by_anybody() {
    let mut maya = Browser::signed_in("maya");
    let id = made(&mut maya, "");
    let set = format!("PUT /api/events/{id}/attendees?IsAttendee=true");
    maya.answer(&set, "\"102,103\"");
    assert_eq!(people(&mut maya, id, ""), [101, 102, 103]);
    maya.sign_in("jonas");
    assert_eq!(maya.code(&set, "\"103\""), 403);
    maya.answer(&format!("PUT /api/events/{id}/attendees?IsAttendee=false"), "\"102\"");
    assert_eq!(people(&mut maya, id, ""), [101, 103]);
}

#[test]
fn a_reminder_is_its_owners_alone() {
    let mut maya = Browser::signed_in("maya");
    let id = made(&mut maya, "");
    let body = format!(r#"{{"EntityType":5,"EntityID":{id},"ReminderType":"2","ReminderTime":1}}"#);
    let reminder = maya.answer("PUT /api/events/reminder", &body).as_i64().unwrap();
    assert_eq!(maya.answer("PUT /api/events/reminder", &body), reminder);
    let list = format!("GET /api/events/{id}/reminders");
    let rows = maya.answer(&list, "");
    assert_eq!(
        rows,
        json!([{ "ReminderID": reminder, "EntityType": 5, "EntityID": id, "ReminderType": 2, "ReminderTime": 1, "UserID": 101 }])
    );
    assert_eq!(maya.answer(&format!("GET /api/events/{id}"), "")["Reminders"], rows);
    maya.as_user("jonas", |jonas| {
        assert_eq!(jonas.answer(&list, ""), json!([]));
        assert_eq!(jonas.code(&format!("{list}?UserID=101"), ""), 403);
        assert_eq!(jonas.code(&format!("DELETE /api/events/{id}/reminders/{reminder}"), ""), 404);
    });
    maya.answer(&format!("DELETE /api/events/{id}/reminders/{reminder}"), "");
    assert_eq!(maya.answer(&list, ""), json!([]));
    assert_eq!(maya.code("PUT /api/events/reminder", &body.replace("\"2\"", "9")), 400);
}

#[test]
fn a_resource_serves_one_event_at_a_time() {
    let mut maya = Browser::signed_in("maya");
    let room =
        maya.answer("POST /api/events/resources", r#"{"ResourceName":"Owl Room","Location":"Attic","SpaceIDCSV":"7"}"#).as_i64().unwrap();
    let free = |maya: &mut Browser, start: &str, end: &str| {
        let query = format!("ResourceID={room}&StartDateTimeISO={start}&EndDateTimeISO={end}");
        maya.answer(&format!("GET /api/events/resources/availability?{query}"), "") == true
    };
    assert_eq!(maya.answer(&format!("GET /api/events/resources/{room}"), "")["Location"], "Attic");
    assert!(free(&mut maya, "2025-11-03T15:00", "2025-11-03T16:00"));
    let id = made(&mut maya, &format!(r#","ResourceIDCSV":"{room}","Frequency":2"#));
    assert_eq!(maya.answer(&format!("GET /api/events/{id}"), "")["ResourceIDCSV"], room.to_string());
    assert!(!free(&mut maya, "2025-11-10T16:30", "2025-11-10T18:00"));
    assert!(free(&mut maya, "2025-11-10T17:00", "2025-11-10T18:00"));
    let clash = format!(r#"{{"Title":"x","StartDate":"2025-11-17T16:00","SpaceID":7,"ResourceIDCSV":"{room}"}}"#);
    assert_eq!(maya.code("POST /api/events", &clash), 400);
    maya.answer(&format!("DELETE /api/events/resources/{room}"), "");
    assert_eq!(maya.answer(&format!("GET /api/events/{id}"), "")["ResourceIDCSV"], "");
    assert_eq!(maya.code(&format!("GET /api/events/resources/{room}"), ""), 404);
}

#[test]
fn resources_are_listed_by_type_word_and_space() {
    let mut maya = Browser::signed_in("maya");
    let types = maya.answer("GET /api/events/resourcetypes", "");
    assert_eq!(types[0]["ResourceTypeName"], "Room");
    let sort = types[0]["ResourceTypeID"].as_i64().unwrap();
    let rooms = maya.whole(&format!("GET /api/events/resources?ResourceTypeID={sort}&PageLength=2"), "");
    assert_eq!((rooms["ResponseData"].as_array().unwrap().len(), &rooms["TotalRecords"]), (2, &json!(3)));
    assert_eq!(maya.answer("GET /api/events/resources?Keyword=yard", "")[0]["ResourceName"], "Field van");
    assert_eq!(maya.whole("GET /api/events/resources?SpaceID=12", "")["TotalRecords"], 4);
    maya.sign_in("jonas");
    assert_eq!(maya.code("POST /api/events/resources", r#"{"ResourceName":"Mine","SpaceIDCSV":"7"}"#), 403);
}

#[test]
fn a_type_is_made_renamed_and_deleted_by_those_who_run_the_space() {
    let mut maya = Browser::signed_in("maya");
    let create = r#"{"EventTypeName":"Retreat","SpaceID":7}"#;
    assert_eq!(maya.as_user("jonas", |jonas| jonas.code("POST /api/eventtypes", create)), 403);
    let sort = maya.answer("POST /api/eventtypes", create).as_i64().unwrap();
    assert!(numbers(&maya.answer("GET /api/events/types?SpaceID=7", ""), "EventTypeID").contains(&sort));
    assert!(!numbers(&maya.answer("GET /api/events/types?SpaceID=12", ""), "EventTypeID").contains(&sort));
    let id = made(&mut maya, &format!(r#","EventTypeID":{sort}"#));
    maya.answer(&format!("PUT /api/eventtypes/{sort}"), r#"{"EventTypeName":"Away day"}"#);
    assert_eq!(maya.answer(&format!("GET /api/eventtypes/{sort}"), "")["EventTypeName"], "Away day");
    assert_eq!(maya.answer(&format!("GET /api/events/{id}"), "")["EventTypeName"], "Away day");
    maya.answer(&format!("DELETE /api/eventtypes/{sort}"), "");
    assert_eq!(maya.answer(&format!("GET /api/events/{id}"), "")["EventTypeID"], 0);
    assert_eq!(maya.code(&format!("GET /api/eventtypes/{sort}"), ""), 404);
}
