use serde_json::{Value, json};

use crate::support::browser::Browser;

const NONE: Value = Value::Null;

fn item(browser: &mut Browser, kind: i64) -> i64 {
    browser.created("/content", &json!({"EntityType": kind, "ContentTitle": "React", "SpaceID": 7}))
}

#[test]
fn a_like_counts_once_and_can_be_taken_back() {
    let mut browser = Browser::signed_in("maya");
    let id = item(&mut browser, 4);
    let path = format!("/content/{id}/likes?entitytype=4");
    for _ in 0..2 {
        assert_eq!(browser.data("POST", &path, &NONE), json!({"LikeCount": 1, "DoesCurrentUserLikes": true}));
    }
    browser.sign_in("jonas");
    assert_eq!(browser.read(&path), json!({"LikeCount": 1, "DoesCurrentUserLikes": false}));
    browser.data("POST", &path, &NONE);
    let people = browser.read(&format!("{path}&FetchUsers=true"));
    assert_eq!(people["Users"].as_array().unwrap().len(), 2);
    let read = browser.read(&format!("/content/{id}"));
    assert_eq!((&read["LikesCount"], &read["DoesCurrentUserLike"]), (&json!(2), &json!(true)));
    assert_eq!(browser.data("DELETE", &path, &NONE), json!({"LikeCount": 1, "DoesCurrentUserLikes": false}));
}

#[test]
fn a_dislike_takes_the_place_of_a_like() {
    let mut browser = Browser::signed_in("maya");
    let id = item(&mut browser, 4);
    browser.data("POST", &format!("/content/{id}/likes"), &NONE);
    browser.data("POST", &format!("/content/{id}/dislikes"), &NONE);
    assert_eq!(browser.read(&format!("/content/{id}/likes")), json!({"LikeCount": 0, "DoesCurrentUserLikes": false}));
    browser.data("DELETE", &format!("/content/{id}/dislikes"), &NONE);
}

#[test]
fn comments_and_posts_can_be_liked_by_the_same_route() {
    let mut browser = Browser::signed_in("maya");
    let id = item(&mut browser, 4);
    let comment = browser.created("/comments", &json!({"CommentText": "x", "EntityID": id, "EntityType": 4}));
    let post = browser.created("/wall", &json!({"WallText": "Hello"}));
    for (id, kind) in [(comment, 25), (post, 10)] {
        assert_eq!(browser.data("POST", &format!("/content/{id}/likes?entityType={kind}"), &NONE)["LikeCount"], 1);
    }
    assert_eq!(browser.read(&format!("/comments/{comment}"))["DoesCurrentUserLike"], true);
}

#[test]
fn a_vote_the_other_way_takes_the_former_one_back() {
    let mut browser = Browser::signed_in("maya");
    let id = item(&mut browser, 44);
    assert_eq!(browser.read(&format!("/content/{id}/votes/me")), 0);
    assert_eq!(browser.data("POST", &format!("/content/{id}/voteup"), &json!({}))["VoteCount"], 1);
    assert_eq!(browser.data("POST", &format!("/content/{id}/voteup"), &json!({}))["VoteCount"], 1);
    assert_eq!(browser.read(&format!("/content/{id}/votes/me")), 1);
    browser.sign_in("jonas");
    assert_eq!(browser.data("POST", &format!("/content/{id}/votedown?contentid={id}"), &json!({}))["VoteCount"], 0);
    let votes = browser.rows(&format!("/content/{id}/votes"));
    assert_eq!(votes.iter().map(|vote| vote["Vote"].as_i64().unwrap()).collect::<Vec<_>>(), [1, -1]);
    assert_eq!(browser.data("POST", &format!("/content/{id}/voteup"), &json!({}))["VoteCount"], 1);
    assert_eq!(browser.read(&format!("/content/{id}/votes/me")), 0);
    let read = browser.read(&format!("/content/{id}"));
    assert_eq!((&read["VoteCount"], &read["ViewerVote"]), (&json!(1), &json!(0)));
    assert!(
        browser
            .integers("/content/list?EntityType=44&SpaceID=7&SortColumn=VoteCount&SortOrder=1", "VoteCount")
            .is_sorted_by(|one, other| one >= other)
    );
}

#[test]
fn an_idea_has_a_stage_by_its_id() {
    let mut browser = Browser::signed_in("maya");
    let stages = browser.rows("/content/stages?spaceid=7");
    let planned = stages.iter().find(|stage| stage["StageName"] == "Planned").unwrap();
    let id = item(&mut browser, 44);
    browser.data("PUT", &format!("/content/{id}"), &json!({"ContentStageID": planned["StageID"]}));
    assert_eq!(browser.read(&format!("/content/{id}"))["ContentStageName"], "Planned");
    assert_eq!(browser.read("/content/idea/stub/availability?IdeaStage=under-review"), false);
    assert_eq!(browser.read("/content/idea/stub/availability?IdeaStage=parked"), true);
}

#[test]
fn following_is_told_by_its_entry() {
    let mut browser = Browser::signed_in("jonas");
    let id = item(&mut browser, 3);
    assert_eq!(browser.read(&format!("/follow/getid?EntityID={id}&EntityType=3")), 0);
    let entry = browser.data("POST", &format!("/content/{id}/followers?EntityType=3&SpaceID=7"), &NONE);
    assert_eq!(browser.data("POST", &format!("/content/{id}/followers"), &NONE), entry);
    assert_eq!(browser.read(&format!("/follow/getid?EntityID={id}&EntityType=3")), entry);
    let rows = browser.rows(&format!("/content/{id}/followers?populateSpaceMembershipStatus=true"));
    assert_eq!((&rows[0]["UserID"], &rows[0]["IsSpaceMember"]), (&json!(102), &json!(true)));
    assert_eq!(browser.data("DELETE", &format!("/content/{id}/followers"), &NONE), true);
    assert!(browser.rows(&format!("/content/{id}/followers")).is_empty());
}

#[test]
fn a_bookmark_is_kept_changed_and_removed_for_its_owner() {
    let mut browser = Browser::signed_in("maya");
    let id = item(&mut browser, 3);
    let before = browser.total("/content/bookmarks");
    let path = format!("/content/{id}/bookmarks");
    browser.data("POST", &path, &json!({"Title": "Later", "Entitytype": 3}));
    assert_eq!(browser.total("/content/bookmarks"), before + 1);
    browser.data("PUT", &path, &json!({"Description": "after lunch"}));
    let bookmark = browser.read(&path);
    assert_eq!((&bookmark["Title"], &bookmark["Description"]), (&json!("Later"), &json!("after lunch")));
    assert_eq!(browser.rows("/content/bookmarks?pagelength=1")[0], bookmark);
    browser.sign_in("jonas");
    assert!(browser.envelope("GET", &path, &NONE).get("ResponseData").is_none());
    assert_eq!(browser.status("PUT", &path, &json!({"Title": "x"})), 404);
    assert_eq!(browser.status("GET", &format!("{path}?UserID=101"), &NONE), 403);
    browser.sign_in("maya");
    assert_eq!(browser.data("DELETE", &path, &NONE), true);
    assert_eq!(browser.total("/content/bookmarks"), before);
}

#[test]
fn a_bookmark_of_what_can_no_longer_be_seen_is_not_listed() {
    let mut browser = Browser::signed_in("maya");
    let id = browser.created("/content", &json!({"EntityType": 3, "ContentTitle": "Board", "SpaceID": 44}));
    browser.data("POST", &format!("/content/{id}/bookmarks"), &json!({}));
    browser.data("DELETE", "/spaces/44/users/101", &NONE);
    assert!(!browser.integers("/content/bookmarks?PageLength=500", "EntityID").contains(&id));
}

#[test]
fn a_report_reaches_those_who_moderate() {
    let mut browser = Browser::signed_in("jonas");
    let id = item(&mut browser, 3);
    let reason = browser.integers("/content/abuseTypes", "ReportTypeID")[0];
    let report = json!({"ReportTypeID": reason, "FlagComment": "Look", "EntityID": id, "EntityType": 3});
    browser.sign_in("amira");
    let made = browser.created("/content/abuses", &report);
    assert_eq!(browser.integers("/content/abuses", "ReportID"), [made]);
    browser.sign_in("jonas");
    assert_eq!(browser.total("/content/abuses"), 0);
    browser.sign_in("maya");
    let rows = browser.rows(&format!("/content/abuses?SpaceID=7&ContentID={id}"));
    assert_eq!((&rows[0]["FlagComment"], &rows[0]["UserID"]), (&json!("Look"), &json!(103)));
    assert_eq!(browser.status("POST", "/content/abuses", &json!({"ReportTypeID": 99, "EntityID": id, "EntityType": 3})), 400);
}
