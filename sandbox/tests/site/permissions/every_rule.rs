//! Every rule from both sides: a permitted person succeeds, another is refused, a person who cannot see the object
//! finds no trace of it, and `permissions/access` has announced each result before.

use serde_json::{Value, json};

use crate::permissions::rules::Side::{self, May, MayNot, SeesNothing};
use crate::permissions::rules::{PEOPLE, RULES, Rule, WORD, article};
use crate::support::browser::{Browser, json};

/// Lists in which an invisible object must not appear.
const PLACES: &[&str] = &[
    "/content/list?PageLength=10000&EntityStatus=All",
    "/content/list?PageLength=10000&SortColumn=ContentTitle",
    "/content/unseen?PageLength=10000",
    "/content/required",
    "/content/workflow/queued?PageLength=10000",
    "/content/bookmarks?PageLength=10000",
    "/search?Keyword=quillwort&PageLength=10000",
    "/search?PageLength=10000",
    "/wall/stream?PageLength=10000",
    "/wall/ticker?PageLength=10000",
    "/wallposts/space/0?PageLength=10000",
    "/comments?PageLength=10000&Status=7",
    "/notifications?PageLength=10000",
    "/notifications/unread",
    "/messages/unread",
    "/chat/threads/me/recent?PageLength=10000",
    "/events?PageLength=10000",
    "/calendars/events?PageLength=10000",
    "/cases?PageLength=10000",
    "/tasks?PageLength=10000",
    "/my/tasks/itemslist?PageLength=10000",
    "/tasks/space/items?SpaceID=7&PageLength=10000",
    "/lists?PageLength=10000",
    "/polls/list?PageLength=10000",
    "/files?PageLength=10000",
    "/announcements",
    "/analytics/content/top?Size=10000",
    "/analytics/content/viewed?Size=10000",
    "/analytics/content/liked?Size=10000",
    "/users/102/mentions?PageLength=10000",
    "/permissions/access?EntityID={id}&PermissionsCsv=Nothing",
];

/// Returns the answer of `permissions/access` for a person.
fn told(browser: &mut Browser, rule: &Rule, id: i64, permission: &str) -> Side {
    let access = browser.read(&format!("/permissions/access?EntityType={}&EntityID={id}&PermissionsCsv=View,{permission}", rule.kind));
    match (access["View"].as_bool(), access[permission].as_bool()) {
        (Some(true), Some(true)) => May,
        (Some(true), Some(false)) => MayNot,
        (Some(false), Some(false)) => SeesNothing,
        other => panic!("{}: {other:?}", rule.name),
    }
}

#[test]
fn each_rule_holds_on_both_sides_and_was_told_before() {
    let mut wrong = Vec::new();
    for rule in RULES {
        for (permission, call, body, sides) in rule.deeds {
            for (user, expected) in PEOPLE.iter().zip(sides) {
                let mut browser = Browser::new();
                let id = (rule.make)(&mut browser);
                browser.sign_in(user);
                let told = told(&mut browser, rule, id, permission);
                let (method, path) = call.split_once(' ').unwrap();
                let body: Value = body.replace("\"{id}\"", &id.to_string()).parse().unwrap_or(Value::Null);
                let answer = browser.send(method, &path.replace("{id}", &id.to_string()), &body);
                let happened = Side::of(answer.status);
                if told != *expected || happened != Some(*expected) {
                    wrong.push(format!(
                        "{}: {permission} by {user} should be {expected:?}, told {told:?}, got {} {}",
                        rule.name,
                        answer.status,
                        answer.text()
                    ));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_somebody_does_not_see_leaves_no_trace_and_is_not_counted() {
    let mut wrong = Vec::new();
    for rule in RULES.iter().filter(|rule| !rule.listed.is_empty()) {
        let mut browser = Browser::new();
        let id = (rule.make)(&mut browser);
        for (user, side) in PEOPLE.iter().zip(rule.deeds[0].3) {
            browser.sign_in(user);
            if side != SeesNothing {
                for place in rule.listed {
                    if !browser.send("GET", place, &Value::Null).text().contains(WORD) {
                        wrong.push(format!("{}: {user} does not find it in {place}", rule.name));
                    }
                }
                continue;
            }
            for place in PLACES {
                let answer = browser.send("GET", &place.replace("{id}", &id.to_string()), &Value::Null);
                assert_eq!(answer.status, 200, "{place}: {}", answer.text());
                let envelope = json(&answer);
                let rows = envelope["ResponseData"].as_array().map(Vec::len);
                let total = envelope["TotalRecords"].as_u64();
                if answer.text().contains(WORD) || total.zip(rows).is_some_and(|(total, rows)| total != rows as u64) {
                    wrong.push(format!("{}: {user} has a trace of it in {place}", rule.name));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_a_role_is_given_or_refused_is_told_and_happens() {
    for (permission, given, status) in [("Delete", false, 403), ("Update", false, 403), ("Edit", true, 200), ("Comment", false, 403)] {
        let mut browser = Browser::new();
        let by = if given { "amira" } else { "jonas" };
        let id = article(&mut browser, if given { "jonas" } else { by }, 7, &json!({}));
        browser.sign_in("admin");
        browser.data("PUT", "/permissions/access?EntityType=3&RoleID=3", &json!({ permission: given }));
        assert_eq!(browser.read(&format!("/permissions/access?EntityType=3&RoleID=3&PermissionsCsv={permission}"))[permission], given);
        browser.sign_in(by);
        assert_eq!(browser.read(&format!("/permissions/access?EntityType=3&EntityID={id}&PermissionsCsv={permission}"))[permission], given);
        let (method, path, body) = match permission {
            "Delete" => ("DELETE", format!("/content/{id}"), Value::Null),
            "Comment" => ("POST", "/comments".to_owned(), json!({"EntityID": id, "EntityType": 3, "CommentText": "x"})),
            _ => ("PUT", format!("/content/{id}"), json!({"ContentSummary": "x"})),
        };
        assert_eq!(browser.status(method, &path, &body), status, "{permission}");
    }
}
