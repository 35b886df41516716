//! Permissions by role: personas, the API, resources, categories, awards.

use axero_sandbox::Request;
use serde_json::{Value, json};

use crate::permissions::rules::WORD;
use crate::support::browser::Browser;
use crate::support::calls::numbers;

const NONE: Value = Value::Null;

/// A persona of an administrator with one action.
fn persona(browser: &mut Browser, kind: i64, value: &str) -> i64 {
    browser.sign_in("admin");
    let actions = json!([{"ActionType": kind, "ActionValue": value}]);
    browser.data("POST", "/personas", &json!({"Name": WORD, "PersonaActions": actions}))["PersonaID"].as_i64().expect("an id")
}

#[test]
fn a_persona_is_for_administrators_and_one_of_a_space_for_those_who_run_it_where_that_is_set() {
    for (is_set, user, own, others) in
        [(false, "admin", 200, 200), (false, "maya", 403, 403), (true, "maya", 200, 403), (true, "jonas", 403, 403)]
    {
        for (method, rest, reads) in [("GET", "", true), ("GET", "/users", true), ("PUT", "", false), ("DELETE", "", false)] {
            let mut browser = Browser::new();
            browser.set(&json!({"personaSpaceAdminAccess": is_set}).to_string());
            let cases =
                [(persona(&mut browser, 1, "7"), own), (persona(&mut browser, 1, "12"), others), (persona(&mut browser, 2, "1"), others)];
            for (id, status) in cases {
                browser.sign_in(user);
                let body = if method == "PUT" { json!({"Name": "x"}) } else { NONE };
                let expected = if reads { own } else { status };
                assert_eq!(browser.status(method, &format!("/personas/{id}{rest}"), &body), expected, "{method} {rest} by {user}");
                let listed = browser.send("GET", "/personas", &NONE);
                assert_eq!((listed.status, listed.text().contains("PersonaID")), (own, own == 200), "{user}");
            }
        }
    }
}

#[test]
fn nobody_becomes_an_administrator_by_a_persona_that_was_made_for_others() {
    let mut browser = Browser::new();
    browser.set(r#"{"personaSpaceAdminAccess":true}"#);
    let id = persona(&mut browser, 2, "1");
    browser.sign_in("maya");
    let fields = browser.rows("/contenttype/fields/15");
    let field = fields.iter().find(|field| field["FieldDisplayName"] == "First name").expect("a field")["FieldUseID"].clone();
    let condition = json!({"ProfileFieldID": field, "ConditionValue": "Maya", "ConditionOperatorType": 0});
    let change = json!({"IncludeActions": true, "RunActionsOnSave": true, "PersonaConditions": [condition]});
    assert_eq!(browser.status("PUT", &format!("/personas/{id}"), &change), 403);
    assert!(!browser.integers("/users/administrators", "UserID").contains(&101));
    browser.sign_in("admin");
    browser.data("PUT", &format!("/personas/{id}"), &change);
    assert!(browser.integers("/users/administrators", "UserID").contains(&101));
}

#[test]
fn the_api_is_for_tokens_of_those_who_have_the_role() {
    let mut browser = Browser::signed_in("admin");
    let role = browser.created("/roles", &json!({"RoleName": "Robots"}));
    let tokens =
        ["maya", "jonas", "admin"].map(|user| browser.as_user(user, |browser| crate::pages::integrations::token(browser, "x", "1", "60")));
    let codes = |browser: &mut Browser| {
        tokens.each_ref().map(|token| browser.ask(Request::get("/api/users/me").header("Authorization", &format!("Bearer {token}"))).status)
    };
    assert_eq!(codes(&mut browser), [200, 200, 200]);
    browser.set(r#"{"apiRoles":"Robots"}"#);
    assert_eq!(codes(&mut browser), [403, 403, 403]);
    browser.data("POST", "/users/102/roles", &json!(role));
    assert_eq!(codes(&mut browser), [403, 200, 403]);
    let page = |browser: &mut Browser, user: &str| browser.as_user(user, |browser| browser.get("/integrations").text());
    assert!(page(&mut browser, "jonas").contains("id=\"Authorizations\"") && !page(&mut browser, "maya").contains("id=\"Authorizations\""));
    browser.data("DELETE", &format!("/users/102/roles/{role}"), &NONE);
    assert_eq!(codes(&mut browser), [403, 403, 403]);
}

#[test]
fn tokens_of_others_are_unknown_even_to_administrators() {
    let mut browser = Browser::signed_in("maya");
    let token = crate::pages::integrations::token(&mut browser, WORD, "1", "60");
    for (user, is_own) in [("jonas", false), ("admin", false), ("maya", true)] {
        browser.sign_in(user);
        let page = browser.get("/integrations").text();
        assert_eq!((page.contains(WORD), page.contains(&token)), (is_own, false), "{user}");
    }
}

#[test]
fn a_resource_belongs_to_those_who_run_all_its_spaces() {
    for (spaces, made, sides) in [
        ("7", "maya", [("maya", 200), ("jonas", 403), ("amira", 403), ("admin", 200)]),
        ("44", "admin", [("maya", 403), ("jonas", 404), ("amira", 404), ("admin", 200)]),
        ("7,44", "admin", [("maya", 403), ("jonas", 403), ("amira", 403), ("admin", 200)]),
        ("", "admin", [("maya", 403), ("jonas", 403), ("amira", 403), ("admin", 200)]),
    ] {
        for (user, deleted) in sides {
            let mut browser = Browser::signed_in(made);
            let body = json!({"ResourceName": WORD, "SpaceIDCSV": spaces});
            let id = browser.created("/events/resources", &body);
            browser.sign_in(user);
            let sees = deleted != 404;
            let found = browser.send("GET", "/events/resources?Keyword=quillwort", &NONE).text();
            assert_eq!(found.contains(WORD), sees, "{spaces} by {user}");
            assert_eq!(
                found.contains("44"),
                sees && spaces.contains("44") && ["maya", "admin"].contains(&user),
                "{spaces} by {user}: {found}"
            );
            assert_eq!(
                browser.status("GET", &format!("/events/resources/{id}"), &NONE),
                if sees { 200 } else { 404 },
                "{spaces} by {user}"
            );
            let event = json!({"Title": "x", "StartDate": "2025-11-03", "ResourceIDCSV": id.to_string()});
            assert_eq!(browser.status("POST", "/events", &event), if sees { 200 } else { 400 }, "{spaces} used by {user}");
            assert_eq!(browser.status("DELETE", &format!("/events/resources/{id}"), &NONE), deleted, "{spaces} deleted by {user}");
            let is_outside = spaces.contains("44") && ["jonas", "amira"].contains(&user);
            let expected = if is_outside { 404 } else { deleted };
            assert_eq!(browser.status("POST", "/events/resources", &body), expected, "{spaces} made by {user}");
        }
    }
}

#[test]
fn a_category_belongs_to_those_who_moderate_its_space() {
    for (space, sides) in [
        (7, [("maya", 200), ("jonas", 403), ("amira", 403), ("admin", 200)]),
        (44, [("maya", 403), ("jonas", 404), ("amira", 404), ("admin", 200)]),
        (0, [("maya", 403), ("jonas", 403), ("amira", 403), ("admin", 200)]),
    ] {
        for (user, changed) in sides {
            let mut browser = Browser::signed_in("admin");
            let body = json!({"CategoryName": WORD, "EntityType": 3, "SpaceID": space});
            let id = browser.created("/content/categories", &body);
            browser.sign_in(user);
            let path = format!("/content/categories/{id}");
            let sees = if changed == 404 { 404 } else { 200 };
            assert_eq!(browser.status("GET", &path, &NONE), sees, "{space} by {user}");
            let list = browser.send("GET", &format!("/content/categories?SpaceID={space}"), &NONE);
            assert_eq!((list.status, list.text().contains(WORD)), (sees, sees == 200), "{space} by {user}");
            let used = json!({"EntityType": 3, "ContentTitle": "Pond", "CategoryID": id});
            assert_eq!(browser.status("POST", "/content", &used), if sees == 200 { 200 } else { 400 }, "{space} used by {user}");
            assert_eq!(browser.status("PUT", &path, &json!({"CategoryName": "Reed"})), changed, "{space} changed by {user}");
            assert_eq!(browser.status("DELETE", &path, &NONE), changed, "{space} deleted by {user}");
            assert_eq!(browser.status("POST", "/content/categories", &body), changed, "{space} made by {user}");
        }
    }
}

#[test]
fn a_category_that_is_not_published_is_for_those_who_moderate() {
    let mut browser = Browser::signed_in("maya");
    let id = browser.created("/content/categories", &json!({"CategoryName": WORD, "EntityType": 3, "SpaceID": 7, "StatusID": 2}));
    let article = browser.created("/content", &json!({"EntityType": 3, "ContentTitle": "Pond", "SpaceID": 7, "CategoryID": id}));
    for (user, status) in [("maya", 200), ("admin", 200), ("jonas", 404), ("amira", 404)] {
        browser.sign_in(user);
        assert_eq!(browser.status("GET", &format!("/content/categories/{id}"), &NONE), status, "{user}");
        for place in ["/content/categories?SpaceID=7".to_owned(), format!("/content/{article}")] {
            assert_eq!(browser.send("GET", &place, &NONE).text().contains(WORD), status == 200, "{user} {place}");
        }
    }
}

#[test]
fn awards_of_somebody_who_is_banned_are_for_administrators() {
    let mut browser = Browser::signed_in("maya");
    let award = numbers(&browser.read("/recognition/awards"), "ContentID")[0];
    browser.data("POST", &format!("/recognition?ToUserID=102&AwardContentID={award}&Reason=Quillwort"), &NONE);
    let report = "/analytics/recognition?UserIDCSV=102&PageLength=500";
    let seen = |browser: &mut Browser, user: &str| {
        browser.sign_in(user);
        let is_in_report = browser.send("GET", report, &NONE).text().contains(WORD);
        let insights = browser.status("GET", "/recognition/users/102/insights", &NONE);
        let give = browser.status("POST", &format!("/recognition?ToUserID=102&AwardContentID={award}"), &NONE);
        (is_in_report, insights, give)
    };
    assert_eq!(seen(&mut browser, "amira"), (true, 200, 200));
    browser.sign_in("admin");
    browser.data("PUT", "/users/banstatus", &json!({"UserID": 102, "IsBanned": true}));
    assert_eq!(seen(&mut browser, "amira"), (false, 404, 404));
    assert_eq!(seen(&mut browser, "admin"), (true, 200, 200));
}
