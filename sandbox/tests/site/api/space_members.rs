use serde_json::{Value, json};

use crate::support::browser::Browser;

const NONE: Value = Value::Null;

fn members(browser: &mut Browser, space: i64) -> Vec<i64> {
    browser.integers(&format!("/spaces/{space}/users?pagelength=500"), "UserID")
}

#[test]
fn anybody_joins_an_open_space_and_leaves_it() {
    let mut browser = Browser::signed_in("amira");
    assert!(!members(&mut browser, 7).contains(&103));
    assert_eq!(browser.status("POST", "/content", &json!({"EntityType": 3, "ContentTitle": "x", "SpaceID": 7})), 403);
    browser.data("POST", "/spaces/7/users", &json!(103));
    assert!(members(&mut browser, 7).contains(&103));
    browser.created("/content", &json!({"EntityType": 3, "ContentTitle": "x", "SpaceID": 7}));
    assert_eq!(browser.read("/users/103/spaces/7/membership/status")["IsMember"], true);
    browser.data("DELETE", "/spaces/7/users/103", &NONE);
    assert!(!members(&mut browser, 7).contains(&103));
    assert_eq!(browser.status("DELETE", "/spaces/7/users/103", &NONE), 404);
}

#[test]
fn a_request_to_join_waits_for_those_who_run_the_space() {
    let mut browser = Browser::signed_in("maya");
    browser.data("PUT", "/spaces/7", &json!({"MembershipType": 1}));
    browser.sign_in("amira");
    browser.data("POST", "/spaces/7/users", &json!(103));
    assert_eq!(browser.read("/users/103/spaces/7/membership/status")["IsPending"], true);
    assert_eq!(browser.status("GET", "/spaces/7/users?spaceUserMembershipStatus=0", &NONE), 403);
    assert_eq!(browser.status("PUT", "/spaces/7/users/103/membership/status", &json!(true)), 403);
    browser.sign_in("maya");
    assert!(browser.integers("/spaces/7/users?spaceUserMembershipStatus=0", "UserID").contains(&103));
    assert!(!members(&mut browser, 7).contains(&103));
    assert_eq!(browser.data("PUT", "/spaces/7/users/103/membership/status", &json!(true)), true);
    assert!(members(&mut browser, 7).contains(&103));
}

#[test]
fn a_declined_request_is_gone() {
    let mut browser = Browser::signed_in("maya");
    browser.data("PUT", "/spaces/7", &json!({"MembershipType": 1}));
    browser.sign_in("amira");
    browser.data("POST", "/spaces/7/users", &json!(103));
    browser.sign_in("maya");
    browser.data("PUT", "/spaces/7/users/103/membership/status", &json!("false"));
    assert_eq!(browser.status("PUT", "/spaces/7/users/103/membership/status", &json!(true)), 404);
}

#[test]
fn only_those_who_run_a_space_add_others() {
    let mut browser = Browser::signed_in("jonas");
    assert_eq!(browser.status("POST", "/spaces/7/users", &json!(103)), 403);
    assert_eq!(browser.status("POST", "/spaces/users?UserIDCSV=103&SpaceIDCSV=7", &NONE), 403);
    assert_eq!(browser.status("POST", "/spaces/44/users", &json!(102)), 404);
    browser.sign_in("maya");
    browser.data("POST", "/spaces/7/users?asMember=false", &json!("103"));
    assert!(!members(&mut browser, 7).contains(&103));
    browser.sign_in("amira");
    assert_eq!(browser.read("/users/103/spaces/7/membership/status")["IsInvited"], true);
    browser.data("PUT", "/spaces/7/users/103/membership/status", &json!(true));
    assert!(members(&mut browser, 7).contains(&103));
}

#[test]
fn several_people_enter_several_spaces_or_none_does() {
    let mut browser = Browser::signed_in("admin");
    assert_eq!(browser.status("POST", "/spaces/users?UserIDCSV=103&SpaceIDCSV=44,99999", &NONE), 404);
    assert!(!members(&mut browser, 44).contains(&103));
    browser.data("POST", "/spaces/users?UserIDCSV=102,103&SpaceIDCSV=44,52", &NONE);
    for space in [44, 52] {
        assert!([102, 103].iter().all(|person| members(&mut browser, space).contains(person)));
    }
    browser.sign_in("jonas");
    assert_eq!(browser.status("GET", "/spaces/44", &NONE), 200);
}

#[test]
fn members_are_searched_and_paged() {
    let mut browser = Browser::signed_in("maya");
    assert_eq!(browser.integers("/spaces/7/members?username=jonas", "UserID"), [102]);
    assert_eq!(browser.integers("/spaces/7/users?SearchKeyWord=Lindq", "UserID"), [101]);
    let total = browser.total("/spaces/7/users");
    assert_eq!(browser.rows("/spaces/7/users?PageLength=1&StartPage=2").len(), 1);
    assert_eq!(browser.total("/spaces/7/users?PageLength=1&StartPage=2"), total);
    assert_eq!(browser.integers("/spaces/7/users?UserID=102", "UserID"), [102]);
}
