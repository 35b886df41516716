use serde_json::{Value, json};

use crate::support::browser::Browser;

const NONE: Value = Value::Null;

#[test]
fn a_role_of_a_space_is_made_given_taken_and_deleted() {
    let mut browser = Browser::signed_in("maya");
    let id = browser.created("/spaces/7/roles", &json!({"RoleName": "Testers", "Description": "Test"}));
    browser.data("PUT", &format!("/spaces/7/roles/{id}"), &json!({"RoleName": "Checkers"}));
    let role = browser.read(&format!("/spaces/7/roles/{id}"));
    assert_eq!((&role["RoleName"], &role["Description"]), (&json!("Checkers"), &json!("Test")));
    assert_eq!(browser.integers("/spaces/7/roles?RoleName=checkers", "RoleID"), [id]);
    browser.data("POST", "/users/102/spaces/7/roles", &json!(id));
    assert_eq!(browser.integers("/spaces/7/roles?UserID=102", "RoleID"), [id]);
    assert_eq!(browser.integers(&format!("/spaces/7/users?RoleID={id}"), "UserID"), [102]);
    browser.data("DELETE", &format!("/users/102/spaces/7/roles/{id}"), &NONE);
    assert!(browser.rows("/spaces/7/roles?UserID=102").is_empty());
    browser.data("DELETE", &format!("/spaces/7/roles/{id}"), &NONE);
    assert_eq!(browser.status("GET", &format!("/spaces/7/roles/{id}"), &NONE), 404);
}

#[test]
fn a_role_belongs_to_its_space_and_to_members() {
    let mut browser = Browser::signed_in("admin");
    let id = browser.created("/spaces/7/roles", &json!({"RoleName": "Testers"}));
    assert_eq!(browser.status("GET", &format!("/spaces/12/roles/{id}"), &NONE), 404);
    assert_eq!(browser.status("GET", &format!("/roles/{id}"), &NONE), 404);
    assert_eq!(browser.status("POST", "/users/103/spaces/7/roles", &json!(id)), 400);
    browser.sign_in("jonas");
    assert_eq!(browser.status("POST", "/spaces/7/roles", &json!({"RoleName": "x"})), 403);
    assert_eq!(browser.status("POST", "/users/102/spaces/7/roles", &json!(id)), 403);
}

#[test]
fn the_role_that_comes_with_a_space_is_the_right_to_run_it() {
    let mut browser = Browser::signed_in("maya");
    let role = browser.integers("/spaces/7/roles?RoleName=Space%20Administrators", "RoleID")[0];
    browser.data("POST", "/users/102/spaces/7/roles", &json!(role));
    browser.sign_in("jonas");
    browser.data("PUT", "/spaces/7", &json!({"Description": "By Jonas"}));
    browser.sign_in("maya");
    browser.data("DELETE", "/users/102/spaces/7/roles", &NONE);
    browser.sign_in("jonas");
    assert_eq!(browser.status("PUT", "/spaces/7", &json!({"Description": "Again"})), 403);
    assert_eq!(browser.read("/users/102/spaces/7/membership/status")["IsMember"], true);
}
