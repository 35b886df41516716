use axero_sandbox::Method;
use serde_json::{Value, json};

use crate::support::browser::Browser;
use crate::support::calls::{multipart, numbers};

fn made(browser: &mut Browser, more: &str) -> i64 {
    let body = format!(r#"{{"IssueTitle":"The drawer sticks","IssueDescription":"<p>Badly.</p>","SpaceID":7{more}}}"#);
    browser.answer("POST /api/cases", &body).as_i64().unwrap()
}

fn listed(browser: &mut Browser, query: &str) -> Vec<i64> {
    let envelope = browser.whole(&format!("GET /api/cases?PageLength=500&{query}"), "");
    let ids = numbers(&envelope["ResponseData"], "IssueID");
    assert_eq!(envelope["TotalRecords"], ids.len());
    ids
}

/// Returns the id of the row with this name.
fn named(rows: &Value, member: &str, name: &str, id: &str) -> i64 {
    let row = rows.as_array().unwrap().iter().find(|row| row[member] == name).unwrap_or_else(|| panic!("{name}: {rows}"));
    row[id].as_i64().unwrap()
}

fn status(browser: &mut Browser, name: &str) -> i64 {
    named(&browser.answer("GET /api/spaces/7/cases/statuses", ""), "IssueStatusName", name, "IssueStatusID")
}

#[test]
fn a_case_is_made_listed_read_changed_and_deleted() {
    let mut maya = Browser::signed_in("maya");
    let id = made(&mut maya, r#","TagsCSV":"wood,drawer","AssignedToUserID":"102","RecipientUserIDCSV":"102""#);
    assert_eq!(listed(&mut maya, "SpaceID=7")[0], id);
    let case = maya.answer(&format!("GET /api/cases/{id}"), "");
    assert_eq!(
        (&case["IssueTitle"], &case["IssueStatusName"], &case["IssuePriorityName"]),
        (&json!("The drawer sticks"), &json!("New"), &json!("Normal"))
    );
    assert_eq!(
        (&case["ProjectTitle"], &case["TagsCSV"], &case["RecipientUserIDCSV"]),
        (&json!("General"), &json!("wood,drawer"), &json!("102"))
    );
    assert_eq!((&case["ReportedByUserID"], &case["AssignedToUserDisplayName"]), (&json!(101), &json!("Jonas Weidenmüller")));
    assert_eq!((&case["DateCreated"], &case["DateCreatedWithRespectToUser"]), (&json!("2025-10-09T08:53:20"), &json!("10/9/2025 3:53 AM")));
    maya.wait_minutes(1);
    maya.answer(&format!("PUT /api/cases/{id}"), r#"{"IssueTitle":"The drawer is stuck"}"#);
    let case = maya.answer(&format!("GET /api/cases/{id}"), "");
    assert_eq!((&case["IssueTitle"], &case["IssueDescription"]), (&json!("The drawer is stuck"), &json!("<p>Badly.</p>")));
    assert_eq!((&case["DateUpdated"], &case["TagsCSV"]), (&json!("2025-10-09T08:54:20"), &json!("wood,drawer")));
    maya.answer(&format!("DELETE /api/cases/{id}"), "");
    assert_eq!(maya.code(&format!("GET /api/cases/{id}"), ""), 404);
}

#[test]
fn a_case_that_cannot_be_is_refused() {
    let mut maya = Browser::signed_in("maya");
    let foreign = maya.answer("GET /api/spaces/12/cases/statuses", "")[0]["IssueStatusID"].as_i64().unwrap();
    for (body, status) in [
        (r#"{"IssueDescription":"x"}"#.to_owned(), 400),
        (r#"{"IssueTitle":" "}"#.to_owned(), 400),
        (format!(r#"{{"IssueTitle":"x","SpaceID":7,"IssueStatusID":{foreign}}}"#), 400),
        (r#"{"IssueTitle":"x","SpaceID":7,"AssignedToUserID":103}"#.to_owned(), 400),
        (r#"{"IssueTitle":"x","SpaceID":52}"#.to_owned(), 404),
        (r#"{"IssueTitle":"x","SpaceID":23}"#.to_owned(), 403),
    ] {
        assert_eq!(maya.code("POST /api/cases", &body), status, "{body}");
    }
}

#[test]
fn a_case_is_changed_by_who_reported_it_who_works_on_it_and_who_runs_the_space() {
    let mut maya = Browser::signed_in("maya");
    let reported = maya.as_user("jonas", |jonas| made(jonas, ""));
    let others = maya.as_user("admin", |admin| made(admin, ""));
    maya.sign_in("jonas");
    let change = |id: i64| format!("PUT /api/cases/{id}");
    assert_eq!(maya.code(&change(reported), r#"{"IssueTitle":"a"}"#), 200);
    assert_eq!(maya.code(&change(others), r#"{"IssueTitle":"a"}"#), 403);
    maya.as_user("maya", |maya| maya.answer(&change(others), r#"{"AssignedToUserID":102}"#));
    assert_eq!(maya.code(&change(others), r#"{"IssueTitle":"a"}"#), 200);
    assert_eq!(maya.code(&format!("DELETE /api/cases/{others}"), ""), 403);
}

#[test]
fn cases_of_a_private_space_are_unknown_outside() {
    let mut maya = Browser::signed_in("maya");
    let id = maya.answer("POST /api/cases", r#"{"IssueTitle":"Minutes","SpaceID":44}"#).as_i64().unwrap();
    maya.sign_in("jonas");
    assert_eq!(maya.code(&format!("GET /api/cases/{id}"), ""), 404);
    assert!(!listed(&mut maya, "").contains(&id));
    for target in ["/api/spaces/44/cases/statuses", "/api/spaces/44/cases/projects", "/api/cases?SpaceID=44", "/api/cases/stats?SpaceID=44"]
    {
        assert_eq!(maya.get(target).status, 404, "{target}");
    }
}

#[test]
fn a_status_is_a_bare_number_and_closes_the_case() {
    let mut maya = Browser::signed_in("maya");
    let id = made(&mut maya, "");
    let closed = status(&mut maya, "Closed");
    assert!(listed(&mut maya, "SpaceID=7&IssueStatusType=Open").contains(&id));
    maya.answer(&format!("PUT /api/cases/{id}/status"), &closed.to_string());
    assert!(listed(&mut maya, "SpaceID=7&IssueStatusType=2").contains(&id));
    assert!(listed(&mut maya, &format!("SpaceID=7&IssueStatusID={closed}")).contains(&id));
    assert!(!listed(&mut maya, "SpaceID=7&IssueStatusType=1").contains(&id));
    assert_eq!(maya.code(&format!("PUT /api/cases/{id}/status"), "1"), 400);
}

#[test]
fn the_counts_of_a_space_follow_its_cases() {
    let mut maya = Browser::signed_in("maya");
    let before = maya.answer("GET /api/cases/stats?SpaceID=7", "");
    let closed = status(&mut maya, "Resolved");
    made(&mut maya, "");
    made(&mut maya, &format!(r#","IssueStatusID":{closed}"#));
    let after = maya.answer("GET /api/cases/stats?SpaceID=7", "");
    let gained = |name: &str| after[name].as_i64().unwrap() - before[name].as_i64().unwrap();
    assert_eq!([gained("TotalCount"), gained("OpenCount"), gained("ClosedCount")], [2, 1, 1]);
    let only = maya.answer(&format!("GET /api/cases/stats?SpaceID=7&StatusID={closed}"), "");
    assert_eq!((&only["OpenCount"], &only["Statuses"][0]["Count"]), (&json!(0), &only["TotalCount"]));
}

#[test]
fn a_list_is_narrowed_sorted_and_cut_into_pages() {
    let mut maya = Browser::signed_in("maya");
    let project = maya.answer("POST /api/case/projects", r#"{"ProjectTitle":"Drawers","SpaceID":7}"#).as_i64().unwrap();
    let section = maya.answer(&format!("POST /api/cases/projects/{project}/categories"), r#"{"CategoryName":"Rails"}"#).as_i64().unwrap();
    let id = made(&mut maya, &format!(r#","ProjectID":{project},"ProjectSectionID":{section},"AssignedToUserID":102"#));
    for query in [
        format!("ProjectID={project}"),
        format!("CategoryID={section}"),
        "AssignedToUserID=102&ReportedByUserID=101".to_owned(),
        "Keyword=DRAWER".to_owned(),
        format!("Keyword={id}"),
    ] {
        assert!(listed(&mut maya, &query).contains(&id), "{query}");
    }
    assert!(!listed(&mut maya, "AssignedToUserID=101&Keyword=drawer").contains(&id));
    let titles = maya.answer("GET /api/cases?SortColumn=ContentTitle&SortOrder=0&PageLength=100", "");
    let titles: Vec<_> = titles.as_array().unwrap().iter().map(|row| row["IssueTitle"].as_str().unwrap().to_lowercase()).collect();
    assert!(titles.is_sorted() && titles.len() > 10);
    let page = maya.whole("GET /api/cases?SpaceID=7&StartPage=1&PageLength=2", "");
    assert_eq!(page["ResponseData"].as_array().unwrap().len(), 2);
    assert_eq!(page["TotalRecords"], listed(&mut maya, "SpaceID=7").len());
}

#[test]
fn a_project_has_categories_milestones_and_people() {
    let mut maya = Browser::signed_in("maya");
    let create = r#"{"ProjectTitle":"Drawers","SpaceID":7}"#;
    assert_eq!(maya.as_user("jonas", |jonas| jonas.code("POST /api/case/projects", create)), 403);
    let projects = maya.answer("GET /api/spaces/7/cases/projects", "");
    assert_eq!(projects[0]["IsDefaultProject"], true);
    let project = projects[1]["ProjectID"].as_i64().unwrap();
    let below = |what: &str| format!("GET /api/spaces/7/cases/projects/{project}/{what}");
    assert!(!maya.answer(&below("categories"), "").as_array().unwrap().is_empty());
    assert!(!maya.answer(&below("milestones"), "").as_array().unwrap().is_empty());
    let people = numbers(&maya.answer(&below("recipients"), ""), "UserID");
    assert!(people.contains(&101) && people.contains(&102) && !people.contains(&103));
    assert_eq!(numbers(&maya.answer(&below("assignto?forAssignToUsersList=true&keyword=weiden"), ""), "UserID"), [102]);
    assert_eq!(maya.code(&format!("GET /api/spaces/12/cases/projects/{project}/categories"), ""), 404);
}

#[test]
fn comments_are_counted_told_and_changed_by_their_authors() {
    let mut maya = Browser::signed_in("maya");
    let id = made(&mut maya, r#","AssignedToUserID":102"#);
    let body = format!(r#"{{"CommentText":"<p>Oiled it.</p>","IssueID":{id}}}"#);
    let comment = maya.as_user("jonas", |jonas| jonas.answer("POST /api/case/comments", &body)).as_i64().unwrap();
    assert_eq!(maya.answer(&format!("GET /api/cases/{id}"), "")["CommentCount"], 1);
    let rows = maya.answer(&format!("GET /api/case/comments?CaseID={id}"), "");
    assert_eq!((&rows[0]["CommentTextHtmlFormatted"], &rows[0]["UserID"]), (&json!("<p>Oiled it.</p>"), &json!(102)));
    let told = numbers(&maya.answer("GET /api/notifications?PageLength=5", ""), "EntityID");
    assert!(told.contains(&comment), "{told:?}");
    maya.answer(&format!("PUT /api/case/comments/{comment}"), r#"{"CommentText":"Oiled."}"#);
    assert_eq!(maya.answer(&format!("GET /api/case/comments/{comment}"), "")["CommentText"], "Oiled.");
    let own = maya.answer("POST /api/case/comments", &body).as_i64().unwrap();
    assert_eq!(maya.as_user("jonas", |jonas| jonas.code(&format!("DELETE /api/case/comments/{own}"), "")), 403);
    maya.answer(&format!("DELETE /api/case/comments/{comment}"), "");
    maya.answer(&format!("DELETE /api/cases/{id}"), "");
    assert_eq!(maya.code(&format!("GET /api/case/comments/{own}"), ""), 404);
}

#[test]
fn an_internal_comment_is_for_those_alone_who_work_on_the_case() {
    let mut maya = Browser::signed_in("maya");
    let id = maya.as_user("jonas", |jonas| made(jonas, ""));
    let body = format!(r#"{{"CommentText":"Walrus guess","IssueID":{id},"IsInternal":true}}"#);
    let note = maya.answer("POST /api/case/comments", &body).as_i64().unwrap();
    assert_eq!(maya.answer(&format!("GET /api/case/comments/{note}"), "")["IsInternal"], true);
    assert_eq!(maya.answer(&format!("GET /api/cases/{id}"), "")["CommentCount"], 1);
    maya.sign_in("jonas");
    assert_eq!(maya.code(&format!("GET /api/case/comments/{note}"), ""), 404);
    assert_eq!(maya.answer(&format!("GET /api/case/comments?CaseID={id}"), ""), json!([]));
    assert_eq!(maya.answer(&format!("GET /api/cases/{id}"), "")["CommentCount"], 0);
    assert_eq!(maya.code("POST /api/case/comments", &body), 403);
    for target in ["/api/notifications?PageLength=500", "/api/wall/stream?SpaceID=7", "/api/search?keyword=walrus"] {
        assert!(!maya.get(target).text().contains("Walrus"), "{target}");
    }
}

#[test]
fn files_hang_on_cases_and_on_their_comments() {
    let mut maya = Browser::signed_in("maya");
    let id = made(&mut maya, "");
    let body = format!(r#"{{"CommentText":"See file","IssueID":{id}}}"#);
    let comment = maya.answer("POST /api/case/comments", &body).as_i64().unwrap();
    assert_eq!(maya.ask(multipart(&format!("/api/cases/{id}/attachments"), Method::Post, "rail.txt", "a rail")).status, 200);
    let target = format!("/api/cases/{id}/comments/{comment}/attachments?SpaceID=7");
    assert_eq!(maya.ask(multipart(&target, Method::Post, "oil.txt", "oil")).status, 200);
    assert_eq!(maya.answer(&format!("GET /api/cases/{id}"), "")["Attachments"][0]["FileName"], "rail.txt");
    assert_eq!(maya.answer(&format!("GET /api/case/comments/{comment}"), "")["Attachments"][0]["FileName"], "oil.txt");
    let outsider = |amira: &mut Browser| amira.ask(multipart(&format!("/api/cases/{id}/attachments"), Method::Post, "x.txt", "x")).status;
    assert_eq!(maya.as_user("amira", outsider), 403);
}

#[test]
fn a_space_has_priorities_of_its_own_and_one_of_them_is_the_case_s() {
    let mut maya = Browser::signed_in("maya");
    let [own, others] =
        ["7", "12"].map(|space| numbers(&maya.answer(&format!("GET /api/spaces/{space}/cases/priorities"), ""), "IssuePriorityID"));
    assert!(own.len() > 1 && own.iter().all(|id| !others.contains(id)));
    let with = |id: i64| format!(r#"{{"IssueTitle":"x","SpaceID":7,"IssuePriorityID":{id}}}"#);
    let id = maya.answer("POST /api/cases", &with(own[1])).as_i64().unwrap();
    assert_eq!(maya.answer(&format!("GET /api/cases/{id}"), "")["IssuePriorityID"], own[1]);
    assert_eq!(maya.code("POST /api/cases", &with(others[0])), 400);
}
