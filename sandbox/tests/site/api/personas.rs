use serde_json::{Value, json as value};

use crate::support::browser::Browser;
use crate::support::calls::numbers;

/// Returns the id of a profile field.
fn field(browser: &mut Browser, name: &str) -> i64 {
    let fields = browser.answer("GET /api/contenttype/fields/15", "");
    let field = fields.as_array().unwrap().iter().find(|field| field["FieldDisplayName"] == name).expect("a field").clone();
    field["FieldUseID"].as_i64().unwrap()
}

/// Creates a persona that contains only Jonas, by his family name.
fn weidenmueller(browser: &mut Browser) -> Value {
    let name = field(browser, "Last name");
    value!({
        "Name": "Jonas", "IncludeActions": true, "RunActionsOnSave": true, "PersonaMatchCondition": 0,
        "PersonaConditions": [{"ProfileFieldID": name, "ConditionValue": "weiden", "ConditionOperatorType": 4}],
        "PersonaActions": [{"ActionType": 1, "ActionValue": "12"}]
    })
}

#[test]
fn a_persona_is_made_as_documented_and_its_actions_run() {
    let mut browser = Browser::signed_in("admin");
    let members = |browser: &mut Browser| numbers(&browser.answer("GET /api/spaces/12/users?pagelength=500", ""), "UserID");
    assert!(!members(&mut browser).contains(&102));
    let body = weidenmueller(&mut browser);
    let envelope = browser.whole("POST /api/personas", &body.to_string());
    assert_eq!(envelope["ResponseMessage"], "Changes saved successfully");
    let made = &envelope["ResponseData"];
    let id = made["PersonaID"].as_i64().unwrap();
    assert_eq!(
        (&made["CreatedBy"], &made["DateCreated"], &made["LastUpdatedString"]),
        (&value!(1), &value!("2025-10-09T08:53:20"), &value!("just now"))
    );
    assert_eq!(
        (&made["PersonaConditions"][0]["ConditionValue"], &made["PersonaActions"][0]["ActionValue"]),
        (&value!("weiden"), &value!("12"))
    );
    assert_eq!(numbers(&browser.answer(&format!("GET /api/personas/{id}/users"), ""), "UserID"), [102]);
    assert!(members(&mut browser).contains(&102));
    assert!(numbers(&browser.answer("GET /api/personas", ""), "PersonaID").contains(&id));
}

#[test]
fn a_change_leaves_alone_what_it_does_not_name() {
    let mut browser = Browser::signed_in("admin");
    let body = weidenmueller(&mut browser).to_string();
    let before = browser.answer("POST /api/personas", &body);
    let line = format!("/api/personas/{}", before["PersonaID"]);
    browser.wait_minutes(20);
    let after = browser.answer(&format!("PUT {line}"), r#"{"Name":"Renamed"}"#);
    assert_eq!(
        (&after["Name"], &after["LastUpdatedString"], &after["DateCreated"]),
        (&value!("Renamed"), &value!("just now"), &before["DateCreated"])
    );
    assert_eq!(
        (&after["PersonaActions"][0]["ActionID"], &after["IncludeActions"]),
        (&before["PersonaActions"][0]["ActionID"], &value!(true))
    );
    assert_eq!(browser.answer(&format!("GET {line}"), ""), after);
    assert_eq!(browser.code(&format!("PUT {line}"), r#"{"Name":""}"#), 400);
    browser.answer(&format!("DELETE {line}"), "");
    assert_eq!(browser.code(&format!("GET {line}"), ""), 404);
}

#[test]
fn one_condition_or_all_of_them_have_to_fit() {
    let mut browser = Browser::signed_in("admin");
    let (first, last) = (field(&mut browser, "First name"), field(&mut browser, "Last name"));
    let count = |browser: &mut Browser, matching: i64| {
        let body = value!({
            "Name": "Two", "PersonaMatchCondition": matching,
            "PersonaConditions": [
                {"ProfileFieldID": first, "ConditionValue": "Maya", "ConditionOperatorType": 0},
                {"ProfileFieldID": last, "ConditionValue": "Weidenmüller", "ConditionOperatorType": 0}
            ]
        });
        let id = browser.answer("POST /api/personas", &body.to_string())["PersonaID"].clone();
        browser.whole(&format!("GET /api/personas/{id}/users"), "")["TotalRecords"].clone()
    };
    assert_eq!((count(&mut browser, 0), count(&mut browser, 1)), (value!(0), value!(2)));
}

#[test]
fn a_persona_without_a_name_or_with_an_unknown_field_is_refused() {
    let mut browser = Browser::signed_in("admin");
    let answer = browser.call("POST /api/personas", "{}");
    assert_eq!((answer.status, answer.text()), (400, r#"{"Message":"Required field missing"}"#.to_owned()));
    let body = r#"{"Name":"x","PersonaConditions":[{"ProfileFieldID":1,"ConditionValue":1}]}"#;
    assert_eq!(browser.code("POST /api/personas", body), 400);
}

#[test]
fn personas_are_for_administrators_and_for_those_of_spaces_where_the_site_says_so() {
    let mut browser = Browser::signed_in("maya");
    assert_eq!(browser.code("GET /api/personas", ""), 403);
    browser.set(r#"{"personaSpaceAdminAccess":true}"#);
    assert_eq!(browser.code("GET /api/personas", ""), 200);
    let with_action =
        |kind: i64, value: &str| value!({"Name": "x", "PersonaActions": [{"ActionType": kind, "ActionValue": value}]}).to_string();
    assert_eq!(browser.code("POST /api/personas", &with_action(1, "7")), 200);
    assert_eq!(browser.code("POST /api/personas", &with_action(1, "12")), 403, "a space of others");
    assert_eq!(browser.code("POST /api/personas", &with_action(2, "1")), 403, "nobody makes administrators of others");
    browser.sign_in("jonas");
    assert_eq!(browser.code("GET /api/personas", ""), 403);
}
