//! Deleting a space or a person also deletes the data that belongs to it.

use serde_json::json;

use crate::support::browser::Browser;
use crate::support::calls::numbers;

#[test]
fn a_space_takes_along_all_that_was_in_it() {
    let mut admin = Browser::signed_in("admin");
    let event = admin.answer("POST /api/events", r#"{"Title":"x","StartDate":"2025-11-03","SpaceID":12}"#)["EventID"].as_i64().unwrap();
    let case = admin.answer("POST /api/cases", r#"{"IssueTitle":"x","SpaceID":12}"#).as_i64().unwrap();
    let list = admin.answer("POST /api/lists", r#"{"TaskListName":"x","SpaceID":12}"#).as_i64().unwrap();
    let task = admin.answer("POST /api/tasks", &format!(r#"{{"TaskName":"x","TaskListID":{list}}}"#)).as_i64().unwrap();
    let poll = admin.answer("POST /api/polls", r#"{"Question":"x","PollChoices":["a","b"],"SpaceID":12}"#).as_i64().unwrap();
    let things =
        [format!("events/{event}"), format!("cases/{case}"), format!("lists/{list}"), format!("tasks/{task}"), format!("polls/{poll}")];
    for thing in &things {
        assert_eq!(admin.get(&format!("/api/{thing}")).status, 200, "{thing}");
    }
    admin.answer("DELETE /api/spaces/12", "");
    for thing in &things {
        assert_eq!(admin.get(&format!("/api/{thing}")).status, 404, "{thing}");
    }
    assert!(!numbers(&admin.answer("GET /api/cases?PageLength=500", ""), "SpaceID").contains(&12));
}

#[test]
fn a_person_who_is_gone_is_no_longer_expected_but_what_they_said_stays() {
    let mut admin = Browser::signed_in("admin");
    let thread = admin.answer("POST /api/chat/threads", r#"{"ParticipantsIds":"102,101"}"#).as_i64().unwrap();
    admin
        .as_user("jonas", |jonas| jonas.answer("POST /api/chat/messages", &format!(r#"{{"ThreadID":{thread},"MessageBody":"Farewell"}}"#)));
    let body = r#"{"Title":"x","StartDate":"2025-11-03","SpaceID":7,"NewUsers":[{"UserID":102,"AttendanceType":1}]}"#;
    let event = admin.answer("POST /api/events", body)["EventID"].as_i64().unwrap();
    let case = admin.answer("POST /api/cases", r#"{"IssueTitle":"x","SpaceID":7,"AssignedToUserID":102,"RecipientUserIDCSV":"101,102"}"#);
    let case = case.as_i64().unwrap();
    admin.answer("DELETE /api/users/102", "");
    assert_eq!(numbers(&admin.answer(&format!("GET /api/events/{event}/attendees"), ""), "UserID"), [1]);
    let case = admin.answer(&format!("GET /api/cases/{case}"), "");
    assert_eq!((&case["AssignedToUserID"], &case["RecipientUserIDCSV"]), (&json!(0), &json!("101")));
    let messages = admin.answer(&format!("GET /api/chat/messages?ThreadIDCSV={thread}"), "");
    assert_eq!((&messages[0]["MessageBody"], &messages[0]["SenderUserDisplayName"]), (&json!("Farewell"), &json!("Former member")));
    assert_eq!(numbers(&admin.answer(&format!("GET /api/chat/threads/{thread}"), "")["Users"], "UserID"), [1, 101]);
}
