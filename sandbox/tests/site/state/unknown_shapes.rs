use serde_json::Value;

use crate::support::browser::{Browser, json};

fn entries(browser: &mut Browser) -> Vec<(Value, Value)> {
    let list = json(&browser.control("GET", "journal", ""));
    list.as_array().unwrap().iter().map(|entry| (entry["operation"].clone(), entry["invented"].clone())).collect()
}

#[test]
fn the_journal_marks_invented_answers_and_no_others() {
    let mut browser = Browser::signed_in("maya");
    let statuses = ["/api/polls/list", "/api/polls/999999999", "/api/users", "/"].map(|target| browser.get(target).status);
    assert_eq!(statuses, [200, 404, 200, 200]);
    let marked: Vec<_> = entries(&mut browser).into_iter().map(|(_, invented)| invented).collect();
    assert_eq!(marked, [Value::Bool(true), Value::Null, Value::Null, Value::Null]);
}

#[test]
fn the_mark_is_on_the_call_itself_for_those_who_warn() {
    let mut browser = Browser::signed_in("maya");
    let mark = |browser: &mut Browser, target: &str| browser.handle(axero_sandbox::Request::get(target)).invented;
    assert_eq!([mark(&mut browser, "/api/polls/list"), mark(&mut browser, "/api/users")], [Some("polls.list"), None]);
}

#[test]
fn a_site_that_invents_nothing_says_how_to_give_an_answer() {
    let mut browser = Browser::signed_in("maya");
    browser.set(r#"{"unknownShapes":"refuse"}"#);
    let refused = browser.get("/api/polls/list");
    assert_eq!(refused.status, 501);
    let message = json(&refused)["Message"].as_str().unwrap().to_owned();
    assert!(message.contains("sandbox.answer('polls.list', data)"), "{message}");
    assert_eq!(browser.get("/api/users").status, 200);
    assert_eq!(browser.control("POST", "faults", r#"{"route":"polls.list","fault":"answer","data":[]}"#).status, 200);
    assert_eq!(browser.get("/api/polls/list").status, 200);
    browser.control("POST", "expire", "{}");
    assert_eq!(browser.get("/api/polls/get").status, 401);
}
