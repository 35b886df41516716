use serde_json::{Value, json};

use crate::support::browser::{Browser, json as body};
use crate::support::calls::PICTURE;

const NONE: Value = Value::Null;

#[test]
fn a_space_is_made_read_changed_and_deleted() {
    let mut browser = Browser::signed_in("jonas");
    assert_eq!(browser.read("/spaces/availability?SpaceName=Kites"), true);
    let new = json!({"SpaceName": "Kites", "Description": "Wind", "SpaceVisibility": "Private", "MembershipType": 0, "EnableBlogs": "false", "EnableWiki": "true"});
    let id = browser.created("/spaces", &new);
    assert_eq!(browser.read("/spaces/availability?SpaceName=KITES"), false);
    let space = browser.read(&format!("/spaces/{id}"));
    assert_eq!((&space["SpaceName"], &space["SpaceVisibility"], &space["Description"]), (&json!("Kites"), &json!(0), &json!("Wind")));
    let features = browser.read(&format!("/spaces/{id}/features"));
    assert_eq!((&features["Blogs"], &features["Wiki"]), (&json!(false), &json!(true)));
    assert_eq!(browser.status("POST", "/content", &json!({"EntityType": 4, "ContentTitle": "x", "SpaceID": id})), 403);
    browser.data("PUT", &format!("/spaces/{id}"), &json!({"Description": "Wind and string"}));
    assert_eq!(browser.read(&format!("/spaces/{id}"))["Description"], "Wind and string");
    assert_eq!(browser.read(&format!("/spaces/{id}/url")), format!("http://localhost/spaces/{id}/kites"));
    let item = browser.created("/content", &json!({"EntityType": 3, "ContentTitle": "x", "SpaceID": id}));
    browser.data("DELETE", &format!("/spaces/{id}"), &NONE);
    for path in [format!("/spaces/{id}"), format!("/content/{item}"), format!("/spaces/{id}/users")] {
        assert_eq!(browser.status("GET", &path, &NONE), 404, "{path}");
    }
}

#[test]
fn private_and_isolated_spaces_are_unknown_to_those_outside() {
    let mut browser = Browser::signed_in("jonas");
    let listed = browser.integers("/spaces?status=1", "SpaceID");
    assert!(!listed.contains(&44) && !listed.contains(&52) && listed.contains(&7));
    for path in ["/spaces/44", "/spaces/44/users", "/spaces/44/roles", "/spaces/44/features", "/spaces/44/url", "/spaces/44/entityaccess"] {
        assert_eq!(browser.status("GET", path, &NONE), 404, "{path}");
    }
    assert_eq!(browser.get("/spaces/44/board-room").status, 404);
    assert_eq!(browser.get("/assets/spaces/44.svg").status, 404);
    let basic = browser.read("/spaces/44?ShowBasicInfoIfNoPermission=true");
    assert_eq!((basic["SpaceName"].as_str(), basic.get("Description")), (Some("Board Room"), None));
    assert_eq!(browser.status("GET", "/spaces/52?ShowBasicInfoIfNoPermission=true", &NONE), 404);
    browser.sign_in("maya");
    assert_eq!(browser.status("GET", "/spaces/44", &NONE), 200);
    assert!(browser.integers("/spaces", "SpaceID").contains(&44));
    browser.sign_in("admin");
    assert!(browser.integers("/spaces?Visibility=Isolated", "SpaceID").contains(&52));
}

#[test]
fn the_community_stands_where_a_space_may_stand() {
    let mut browser = Browser::signed_in("maya");
    assert_eq!(browser.read("/spaces/0")["SpaceID"], 0);
    assert_eq!(browser.read("/spaces/0/url"), "http://localhost/");
    assert_eq!(browser.read("/spaces/0/moderation/status"), false);
    assert_eq!(browser.read("/spaces/31/moderation/status"), true);
}

#[test]
fn the_spaces_of_somebody_come_in_an_envelope_or_bare() {
    let mut browser = Browser::signed_in("jonas");
    let ids = browser.integers("/spaces/me", "SpaceID");
    assert_eq!(ids, [7, 23, 31]);
    let bare = body(&browser.get("/api/users/me/spaces"));
    assert_eq!(bare.as_array().unwrap().iter().map(|space| space["SpaceID"].as_i64().unwrap()).collect::<Vec<_>>(), ids);
    assert_eq!(browser.read("/users/102/spaces/ids"), json!([7, 23, 31]));
    assert_eq!(browser.read("/users/101/spaces/ids"), json!([7, 12, 31]));
    let counted = browser.rows("/spaces/me?NewContentFromDate=2020-01-01");
    assert!(counted.iter().all(|space| space["NewContentCount"].is_u64()));
    assert_eq!(browser.total("/spaces/me?PageLength=2&StartPage=2"), 3);
    assert!(!browser.integers("/spaces?GetNonMemberPublicSpacesOnly=true", "SpaceID").contains(&7));
}

#[test]
fn entity_access_is_keyed_by_the_names_of_kinds() {
    let mut browser = Browser::signed_in("maya");
    let usual = browser.read("/spaces/7/entityaccess");
    assert_eq!(crate::support::calls::names(&usual), ["Article", "Blog", "Issue", "Forum", "File", "Idea", "Photo", "Video", "Wiki"]);
    assert_eq!(browser.read("/spaces/7/entityaccess?entityCsv=3,19,Wiki"), json!({"Article": true, "Issue": true, "Wiki": true}));
    browser.data("PUT", "/spaces/7", &json!({"EnableWiki": "false"}));
    assert_eq!(browser.read("/spaces/7/entityaccess?entityCsv=9"), json!({"Wiki": false}));
}

#[test]
fn only_those_who_run_a_space_change_it() {
    let mut browser = Browser::signed_in("jonas");
    assert_eq!(browser.status("PUT", "/spaces/7", &json!({"Description": "x"})), 403);
    assert_eq!(browser.status("DELETE", "/spaces/7", &NONE), 403);
    assert_eq!(browser.status("PUT", "/spaces/7/status", &json!("3")), 403);
    browser.sign_in("maya");
    browser.data("PUT", "/spaces/7", &json!({"Description": "Lenses"}));
    assert_eq!(browser.status("PUT", "/spaces/7", &json!({"SpaceName": "Design Studio"})), 400);
    browser.sign_in("admin");
    browser.data("PUT", "/spaces/7/status", &json!("3"));
    browser.sign_in("jonas");
    assert_eq!(browser.status("GET", "/spaces/7", &NONE), 404);
}

#[test]
fn a_space_has_a_picture_that_can_be_set() {
    let mut browser = Browser::signed_in("maya");
    let icon = browser.read("/spaces/7")["SpaceIconURL"].as_str().unwrap().replace("http://localhost", "");
    assert_eq!(browser.get(&icon).header_value("content-type"), Some("image/svg+xml"));
    assert_eq!(browser.upload("/spaces/7/image", "a.gif", PICTURE, &[]).status, 200);
    assert_eq!(browser.get(&icon).body, PICTURE);
    assert_eq!(browser.upload("/spaces/7/image", "a.gif", b"<svg>", &[]).status, 400);
}

#[test]
fn a_space_below_another_is_its_child() {
    let mut browser = Browser::signed_in("admin");
    let id = browser.created("/spaces", &json!({"SpaceName": "Optics", "ParentSpaceID": 7}));
    assert_eq!(browser.integers("/spaces/child?ParentSpaceID=7", "SpaceID"), [id]);
    assert!(browser.rows("/spaces/child?ParentSpaceID=7&UserID=103").is_empty());
}
