use serde_json::{Value, json};

use crate::support::browser::Browser;

const NONE: Value = Value::Null;

fn access(browser: &mut Browser, query: &str) -> Value {
    browser.read(&format!("/permissions/access?{query}"))
}

#[test]
fn the_answer_is_keyed_in_the_spelling_of_the_caller() {
    let mut browser = Browser::signed_in("maya");
    let map = access(&mut browser, "entitytype=3&permissionsCsv=update,AdminEntityUpdate,Create&spaceid=7");
    assert_eq!(map, json!({"update": true, "AdminEntityUpdate": true, "Create": true}));
    browser.sign_in("jonas");
    let map = access(&mut browser, "entitytype=Article&permissionsCsv=update,AdminEntityUpdate,Create&spaceid=7");
    assert_eq!(map, json!({"update": false, "AdminEntityUpdate": false, "Create": true}));
}

#[test]
fn what_is_told_about_an_item_is_what_happens() {
    let mut browser = Browser::signed_in("jonas");
    let id = browser.created("/content", &json!({"EntityType": 3, "ContentTitle": "Mine", "SpaceID": 23}));
    for (user, may) in [("jonas", true), ("maya", false), ("admin", true)] {
        browser.sign_in(user);
        let told = access(&mut browser, &format!("EntityType=3&EntityID={id}&PermissionsCsv=Update,Delete"));
        assert_eq!(told, json!({"Update": may, "Delete": may}), "{user}");
        let status = browser.status("PUT", &format!("/content/{id}"), &json!({"ContentSummary": user}));
        assert_eq!(status, if may { 200 } else { 403 }, "{user}");
    }
}

#[test]
fn nothing_is_allowed_where_nothing_is_seen() {
    let mut browser = Browser::signed_in("jonas");
    let map = access(&mut browser, "EntityType=3&SpaceID=44&PermissionsCsv=View,Create,Comment");
    assert_eq!(map, json!({"View": false, "Create": false, "Comment": false}));
    browser.sign_in("maya");
    let map = access(&mut browser, "EntityType=3&SpaceID=44&PermissionsCsv=View,Create,Comment");
    assert_eq!(map, json!({"View": true, "Create": true, "Comment": true}));
}

#[test]
fn only_administrators_ask_for_others() {
    let mut browser = Browser::signed_in("jonas");
    assert_eq!(browser.status("GET", "/permissions/access?UserID=101&PermissionsCsv=Create", &NONE), 403);
    browser.sign_in("admin");
    assert_eq!(access(&mut browser, "UserID=102&EntityType=3&SpaceID=44&PermissionsCsv=Create"), json!({"Create": false}));
}

#[test]
fn a_permission_taken_from_a_role_stops_its_people() {
    let mut browser = Browser::signed_in("admin");
    browser.data("PUT", "/permissions/access?EntityType=4&RoleID=3", &json!({"Create": false}));
    assert_eq!(access(&mut browser, "EntityType=4&RoleID=3&PermissionsCsv=Create"), json!({"Create": false}));
    browser.sign_in("jonas");
    assert_eq!(access(&mut browser, "EntityType=4&PermissionsCsv=create"), json!({"create": false}));
    let blog = json!({"EntityType": 4, "ContentTitle": "No"});
    assert_eq!(browser.status("POST", "/content", &blog), 403);
    assert_eq!(browser.status("PUT", "/permissions/access?EntityType=4&RoleID=3", &json!({"Create": true})), 403);
    browser.sign_in("admin");
    let role = browser.created("/roles", &json!({"RoleName": "Bloggers"}));
    browser.data("PUT", &format!("/permissions/access?EntityType=4&RoleID={role}"), &json!({"Create": "true"}));
    browser.data("POST", "/users/102/roles", &json!(role));
    browser.sign_in("jonas");
    browser.created("/content", &blog);
}

#[test]
fn roles_are_made_given_taken_and_deleted() {
    let mut browser = Browser::signed_in("admin");
    let id = browser.created("/roles", &json!({"RoleName": "Gardeners", "Description": "Water"}));
    assert_eq!(browser.status("POST", "/roles", &json!({"RoleName": "gardeners"})), 400);
    browser.data("PUT", &format!("/roles/{id}"), &json!({"Description": "Water and weeds"}));
    assert_eq!(browser.read(&format!("/roles/{id}"))["Description"], "Water and weeds");
    assert!(browser.integers("/roles", "RoleID").contains(&id));
    browser.data("POST", "/users/103/roles", &json!(id));
    assert_eq!(browser.integers(&format!("/users?RoleID={id}"), "UserID"), [103]);
    assert!(browser.integers("/users/103/roles", "RoleID").contains(&id));
    browser.sign_in("maya");
    assert_eq!(browser.status("DELETE", &format!("/users/103/roles/{id}"), &NONE), 403);
    assert_eq!(browser.status("DELETE", &format!("/roles/{id}"), &NONE), 403);
    browser.sign_in("admin");
    browser.data("DELETE", &format!("/users/103/roles/{id}"), &NONE);
    assert!(!browser.integers("/users/103/roles", "RoleID").contains(&id));
    browser.data("DELETE", &format!("/roles/{id}"), &NONE);
    assert_eq!(browser.status("GET", &format!("/roles/{id}"), &NONE), 404);
    assert_eq!(browser.status("DELETE", "/roles/1", &NONE), 400);
}

#[test]
fn the_role_of_administrators_makes_one() {
    let mut browser = Browser::signed_in("admin");
    browser.data("POST", "/users/102/roles", &json!(1));
    assert!(browser.integers("/users/administrators", "UserID").contains(&102));
    browser.sign_in("jonas");
    assert_eq!(browser.status("GET", "/spaces/44", &NONE), 200);
    browser.data("DELETE", "/users/101/photo", &NONE);
}

#[test]
fn administrators_of_a_space_are_listed_with_those_of_the_site() {
    let mut browser = Browser::signed_in("jonas");
    let all = browser.integers("/users/administrators", "UserID");
    let of_space = browser.integers("/users/administrators?SpaceID=7", "UserID");
    assert_eq!((all, of_space), (vec![1], vec![1, 101]));
    assert!(browser.integers("/users/adminmoderators?SpaceID=7", "UserID").contains(&101));
}
