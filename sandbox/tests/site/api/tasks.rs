use serde_json::{Value, json};

use crate::support::browser::Browser;
use crate::support::calls::numbers;

fn list(browser: &mut Browser, space: i64) -> i64 {
    let body = format!(r#"{{"TaskListName":"Big move","TaskListDescription":"Hall two","SpaceID":{space},"IsActive":true}}"#);
    browser.answer("POST /api/lists", &body).as_i64().unwrap()
}

fn made(browser: &mut Browser, list: i64, more: &str) -> i64 {
    browser.answer("POST /api/tasks", &format!(r#"{{"TaskName":"Pack the bench","TaskListID":{list}{more}}}"#)).as_i64().unwrap()
}

fn order(browser: &mut Browser, list: i64) -> Vec<i64> {
    numbers(&browser.answer(&format!("GET /api/lists/{list}/tasks"), ""), "TaskID")
}

/// Returns the id of the row with this name.
fn named(rows: &Value, what: &str, name: &str) -> i64 {
    let row = rows.as_array().unwrap().iter().find(|row| row[format!("{what}Name")] == name).unwrap();
    row[format!("{what}ID")].as_i64().unwrap()
}

#[test]
fn a_list_is_made_listed_read_changed_and_deleted_with_its_tasks() {
    let mut maya = Browser::signed_in("maya");
    let id = list(&mut maya, 7);
    assert!(numbers(&maya.answer("GET /api/lists?spaceid=7", ""), "TaskListID").contains(&id));
    assert!(!numbers(&maya.answer("GET /api/lists?spaceid=12", ""), "TaskListID").contains(&id));
    maya.answer(&format!("PUT /api/lists/{id}"), r#"{"TaskListName":"Small move"}"#);
    let row = maya.answer(&format!("GET /api/lists/{id}"), "");
    assert_eq!((&row["TaskListName"], &row["TaskListDescription"]), (&json!("Small move"), &json!("Hall two")));
    let task = made(&mut maya, id, "");
    assert_eq!(maya.as_user("jonas", |jonas| jonas.code(&format!("DELETE /api/lists/{id}"), "")), 403);
    maya.answer(&format!("DELETE /api/lists/{id}"), "");
    assert_eq!([format!("GET /api/lists/{id}"), format!("GET /api/tasks/{task}")].map(|line| maya.code(&line, "")), [404, 404]);
}

#[test]
fn a_task_is_made_read_changed_by_post_and_deleted() {
    let mut maya = Browser::signed_in("maya");
    let list = list(&mut maya, 7);
    let more = r#","TaskDescription":"Wrap it","AssignedToUserID":102,"TaskDueDate":"11/14/2025","TaskEstimatedHours":"2.5","FollowerUserNamesCsv":"jonas, nobody""#;
    let id = made(&mut maya, list, more);
    let task = maya.answer(&format!("GET /api/tasks/{id}"), "");
    assert_eq!(
        (&task["TaskName"], &task["TaskDueDate"], &task["TaskEstimatedHours"]),
        (&json!("Pack the bench"), &json!("2025-11-14T00:00:00"), &json!(2.5))
    );
    assert_eq!(
        (&task["TaskStatusName"], &task["TaskPriorityName"], &task["SpaceID"]),
        (&json!("Not started"), &json!("Normal"), &json!(7))
    );
    assert_eq!(numbers(&maya.answer(&format!("GET /api/tasks/followers?EntityID={id}"), ""), "UserID"), [102]);
    maya.answer(&format!("POST /api/tasks/{id}"), r#"{"TaskName":"Pack both benches","TaskDueDate":""}"#);
    let task = maya.answer(&format!("GET /api/tasks/{id}"), "");
    assert_eq!(
        (&task["TaskName"], &task["TaskDescription"], task.get("TaskDueDate")),
        (&json!("Pack both benches"), &json!("Wrap it"), None)
    );
    maya.answer(&format!("DELETE /api/tasks/{id}"), "");
    assert_eq!(maya.code(&format!("GET /api/tasks/{id}"), ""), 404);
}

#[test]
fn a_task_that_cannot_be_is_refused() {
    let mut maya = Browser::signed_in("maya");
    let list = list(&mut maya, 7);
    for more in [
        r#","AssignedToUserID":103"#,
        r#","TaskStatusID":1"#,
        r#","TaskPriorityID":1"#,
        r#","TaskDueDate":"soon""#,
        r#","TaskEstimatedHours":-1"#,
    ] {
        let body = format!(r#"{{"TaskName":"x","TaskListID":{list}{more}}}"#);
        assert_eq!(maya.code("POST /api/tasks", &body), 400, "{body}");
    }
    assert_eq!(maya.code("POST /api/tasks", r#"{"TaskName":"x","TaskListID":99999}"#), 400);
    assert_eq!(maya.code("POST /api/tasks", &format!(r#"{{"TaskListID":{list}}}"#)), 400);
}

#[test]
fn status_priority_and_assignee_have_calls_of_their_own() {
    let mut maya = Browser::signed_in("maya");
    let list = list(&mut maya, 7);
    let id = made(&mut maya, list, "");
    let done = named(&maya.answer("GET /api/tasks/statuses?SpaceID=7", ""), "TaskStatus", "Completed");
    let high = named(&maya.answer("GET /api/tasks/priorities?SpaceID=7", ""), "TaskPriority", "High");
    maya.answer(&format!("PUT /api/tasks/{id}/statuses?TaskStatusID={done}"), "");
    maya.answer(&format!("PUT /api/tasks/{id}/priorities?TaskPriorityID={high}"), "");
    maya.answer(&format!("POST /api/tasks/assigned/{id}?AssignedUserID=102"), "");
    let task = maya.answer(&format!("GET /api/tasks/{id}"), "");
    assert_eq!((&task["TaskStatusID"], &task["TaskPriorityID"], &task["AssignedToUserID"]), (&json!(done), &json!(high), &json!(102)));
    assert!(!order(&mut maya, list).is_empty());
    let open = maya.answer(&format!("GET /api/lists/{list}/tasks?TaskStatusType=1"), "");
    assert_eq!(open, json!([]));
    assert_eq!(maya.code(&format!("PUT /api/tasks/{id}/statuses?TaskStatusID={high}"), ""), 400);
    let told = maya.as_user("jonas", |jonas| numbers(&jonas.answer("GET /api/notifications?PageLength=5", ""), "EntityID"));
    assert!(told.contains(&id), "{told:?}");
}

#[test]
fn tasks_are_listed_by_space_person_list_and_due_date() {
    let mut maya = Browser::signed_in("maya");
    let list = list(&mut maya, 7);
    let id = made(&mut maya, list, r#","AssignedToUserID":101,"TaskDueDate":"2025-11-14T10:00""#);
    for line in [
        "GET /api/my/tasks/itemslist".to_owned(),
        format!("GET /api/my/tasks/itemslist?ProjectID={list}&FromDate=2025-11-14&ToDate=2025-11-15"),
        "GET /api/tasks/space/items?SpaceID=7&AssignedToUser=101".to_owned(),
        format!("GET /api/tasks?ListID={list}&AssignedToUser=101&TaskStatusType=1"),
    ] {
        assert!(numbers(&maya.answer(&line, ""), "TaskID").contains(&id), "{line}");
    }
    for line in
        ["GET /api/my/tasks/itemslist?ToDate=2025-11-13", "GET /api/tasks/space/items?SpaceID=12", "GET /api/tasks?AssignedToUser=102"]
    {
        assert!(!numbers(&maya.answer(line, ""), "TaskID").contains(&id), "{line}");
    }
}

#[test]
fn the_order_of_a_list_is_what_was_set() {
    let mut maya = Browser::signed_in("maya");
    let list = list(&mut maya, 7);
    let [one, two, three] = [(); 3].map(|()| made(&mut maya, list, ""));
    assert_eq!(order(&mut maya, list), [one, two, three]);
    maya.answer(&format!("PUT /api/tasks/sortorder?ProjectID={list}&TasksIDOrder={three},{one}"), "");
    assert_eq!(order(&mut maya, list), [three, one, two]);
    assert_eq!(maya.code(&format!("PUT /api/tasks/sortorder?ProjectID={list}&TasksIDOrder=1"), ""), 400);
}

#[test]
fn a_task_without_a_list_is_for_those_who_have_to_do_with_it() {
    let mut maya = Browser::signed_in("maya");
    let id = made(&mut maya, 0, "");
    let read = format!("GET /api/tasks/{id}");
    assert_eq!(["jonas", "admin"].map(|user| maya.as_user(user, |other| other.code(&read, ""))), [404, 404]);
    maya.answer("POST /api/tasks/followers", &format!(r#"{{"EntityType":39,"EntityID":{id},"UserIDsCSV":"102"}}"#));
    assert_eq!(maya.as_user("jonas", |jonas| jonas.code(&read, "")), 200);
    assert_eq!(maya.as_user("jonas", |jonas| jonas.code(&format!("DELETE /api/tasks/{id}"), "")), 403);
}

#[test]
fn tasks_of_a_private_space_are_unknown_outside() {
    let mut maya = Browser::signed_in("maya");
    let list = list(&mut maya, 44);
    let id = made(&mut maya, list, "");
    maya.sign_in("jonas");
    for target in [
        format!("tasks/{id}"),
        format!("lists/{list}"),
        format!("lists/{list}/tasks"),
        "tasks/statuses?SpaceID=44".into(),
        format!("tasks/{id}/logs"),
    ] {
        assert_eq!(maya.get(&format!("/api/{target}")).status, 404, "{target}");
    }
    assert!(!numbers(&maya.answer("GET /api/tasks", ""), "TaskID").contains(&id));
    assert!(!numbers(&maya.answer("GET /api/lists", ""), "TaskListID").contains(&list));
}

#[test]
fn time_is_logged_and_taken_back() {
    let mut maya = Browser::signed_in("maya");
    let list = list(&mut maya, 7);
    let id = made(&mut maya, list, "");
    let body = format!(r#"{{"IssueID":{id},"StartTime":"2025-10-08T10:00","EndTime":"2025-10-08T11:30","Notes":"Wrapping"}}"#);
    let log = maya.answer("POST /api/tasks/timelog", &body).as_i64().unwrap();
    let row = maya.answer(&format!("GET /api/tasks/logs/logid/{log}"), "");
    assert_eq!((&row["UserID"], &row["EndTime"], &row["Notes"]), (&json!(101), &json!("2025-10-08T11:30:00"), &json!("Wrapping")));
    assert_eq!(numbers(&maya.answer(&format!("GET /api/tasks/{id}/logs"), ""), "LogID"), [log]);
    maya.as_user("jonas", |jonas| {
        assert_eq!(jonas.code(&format!("DELETE /api/tasks/logs/{log}"), ""), 403);
        assert_eq!(jonas.code("POST /api/tasks/timelog", &body.replace("\"Notes\"", "\"UserID\":101,\"Notes\"")), 403);
    });
    assert_eq!(maya.code("POST /api/tasks/timelog", &body.replace("11:30", "09:30")), 400);
    maya.answer(&format!("DELETE /api/tasks/logs/{log}"), "");
    assert_eq!(maya.answer(&format!("GET /api/tasks/{id}/logs"), ""), json!([]));
}

#[test]
fn comments_on_a_task_are_bare_texts_in_pages() {
    let mut maya = Browser::signed_in("maya");
    let list = list(&mut maya, 7);
    let id = made(&mut maya, list, "");
    let ids: Vec<_> = (1..=3)
        .map(|number| maya.answer(&format!("POST /api/tasks/{id}/comments"), &format!("\"Crate {number}\"")).as_i64().unwrap())
        .collect();
    let page = maya.whole(&format!("GET /api/tasks/{id}/comments?StartPage=2&PageLength=2"), "");
    assert_eq!((numbers(&page["ResponseData"], "CommentID"), &page["TotalRecords"]), (vec![ids[2]], &json!(3)));
    maya.answer(&format!("PUT /api/tasks/comments/{}", ids[0]), "\"Crate one\"");
    assert_eq!(maya.answer(&format!("GET /api/tasks/{id}/comments"), "")[0]["CommentText"], "Crate one");
    assert_eq!(maya.as_user("jonas", |jonas| jonas.code(&format!("DELETE /api/tasks/comments/{}", ids[0]), "")), 403);
    maya.answer(&format!("DELETE /api/tasks/comments/{}", ids[0]), "");
    assert_eq!(maya.answer(&format!("GET /api/tasks/{id}"), "")["CommentCount"], 2);
    assert_eq!(maya.code(&format!("POST /api/tasks/{id}/comments"), "\" \""), 400);
}
