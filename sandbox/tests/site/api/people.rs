use serde_json::{Value, json};

use crate::support::browser::Browser;
use crate::support::calls::PICTURE;

const NONE: Value = Value::Null;

#[test]
fn people_are_created_changed_and_deleted_by_administrators_only() {
    let mut browser = Browser::signed_in("maya");
    let new = json!({"UserName": "Tove", "Email": "tove@northlight.example", "Password": "pebble"});
    assert_eq!(browser.status("POST", "/users", &new), 403);
    browser.sign_in("admin");
    let id = browser.created("/users", &new);
    assert_eq!(browser.status("POST", "/users", &new), 400);
    browser.data("PUT", &format!("/users/{id}"), &json!({"FirstName": "Tove", "LastName": "Aune"}));
    assert_eq!(browser.read("/users/byusername/TOVE")["UserInfoDisplayName"], "Tove Aune");
    assert_eq!(browser.read(&format!("/users/{id}/details"))["UserName"], "Tove");
    browser.sign_in("tove");
    assert_eq!(crate::support::browser::json(&browser.me())["UserID"], id);
    browser.sign_in("maya");
    assert_eq!(browser.status("PUT", &format!("/users/{id}"), &json!({"FirstName": "X"})), 403);
    assert_eq!(browser.status("DELETE", &format!("/users/{id}"), &NONE), 403);
    browser.sign_in("admin");
    browser.data("DELETE", &format!("/users/{id}"), &NONE);
    assert_eq!(browser.status("GET", &format!("/users/{id}/details"), &NONE), 404);
}

#[test]
fn a_list_of_people_is_paged_sorted_and_searched() {
    let mut browser = Browser::signed_in("maya");
    let total = browser.total("/users");
    assert_eq!(total, 12);
    let first = browser.integers("/users?SortColumn=UserName&SortOrder=Ascending&PageLength=5", "UserID");
    let second = browser.integers("/users?SortColumn=5&SortOrder=0&PageLength=5&StartPage=2", "UserID");
    let third = browser.integers("/users?sortcolumn=5&sortorder=asc&pagelength=5&startpage=3", "UserID");
    assert_eq!((first.len(), second.len(), third.len()), (5, 5, 2));
    let mut reversed = browser.integers("/users?SortColumn=5&SortOrder=Descending", "UserID");
    reversed.reverse();
    assert_eq!([first, second, third].concat(), reversed);
    assert!(browser.rows("/users?StartPage=99").is_empty());
    assert_eq!(browser.integers("/users?username=weidenm", "UserID"), [102]);
    assert_eq!(browser.integers("/users?searchUsersOnly=true&searchText=LINDQVIST&format=json", "UserID"), [101]);
    assert_eq!(browser.total("/users?excludeCurrentUser=true"), total - 1);
    assert!(browser.total("/users?Department=Engineering") < total);
}

#[test]
fn a_banned_or_inactive_person_disappears_for_everybody_but_administrators() {
    let mut browser = Browser::signed_in("admin");
    let before = browser.total("/users");
    browser.data("PUT", "/users/banstatus", &json!({"UserID": 105, "IsBanned": true, "Description": "Spam"}));
    browser.data("PUT", "/users/status?Action=Deactivate&UserIDCSV=106", &NONE);
    assert_eq!(browser.integers("/users?IsBanned=true", "UserID"), [105]);
    browser.sign_in("maya");
    assert_eq!(browser.total("/users"), before - 2);
    assert_eq!(browser.status("GET", "/users/105/details", &NONE), 404);
    assert_eq!(browser.status("PUT", "/users/activate", &json!(106)), 403);
    browser.sign_in("admin");
    browser.data("PUT", "/users/activate", &json!("106"));
    browser.data("PUT", "/users/banstatus", &json!({"UserID": "105", "IsBanned": "false"}));
    browser.sign_in("maya");
    assert_eq!(browser.total("/users"), before);
}

#[test]
fn what_a_deleted_person_wrote_stays_or_goes_as_asked() {
    let mut browser = Browser::signed_in("jonas");
    let kept = browser.created("/content", &json!({"EntityType": 3, "ContentTitle": "Mine", "ContentBody": "<p>x</p>"}));
    let comment = browser.created("/comments", &json!({"CommentText": "me too", "EntityID": kept, "EntityType": 3}));
    browser.sign_in("admin");
    browser.data("DELETE", "/users/102", &NONE);
    assert_eq!(browser.read(&format!("/content/{kept}"))["AuthorDisplayName"], "Former member");
    assert_eq!(browser.read(&format!("/comments/{comment}"))["UserID"], 102);
    let mut browser = Browser::signed_in("jonas");
    let gone = browser.created("/content", &json!({"EntityType": 3, "ContentTitle": "Mine"}));
    browser.sign_in("admin");
    browser.data("DELETE", "/users/102?DeleteAllContent=true", &NONE);
    assert_eq!(browser.status("GET", &format!("/content/{gone}"), &NONE), 404);
}

#[test]
fn a_profile_is_read_by_the_names_of_its_fields_in_either_spelling() {
    let mut browser = Browser::signed_in("maya");
    let profile = browser.read("/content/101?contenttypeid=15&fields=FirstName,Last%20name,Profile%20photo,Nonsense");
    assert_eq!(profile["FirstName"], "Maya");
    assert_eq!(profile["Last name"], "Lindqvist");
    assert_eq!(profile["Profile photo"][1], "http://localhost/assets/avatars/101.svg");
    assert!(profile.get("Nonsense").is_none());
    browser.data("PUT", "/users/fields", &json!({"UserID": 101, "Company": "Elsewhere", "phone": "1"}));
    let profile = browser.read("/content/101?ContentTypeID=15");
    assert_eq!((profile["Company"].as_str(), profile["Phone"].as_str()), (Some("Elsewhere"), Some("1")));
    assert_eq!(browser.status("PUT", "/users/fields", &json!({"UserID": 102, "Company": "X"})), 403);
}

#[test]
fn a_profile_photo_replaces_the_drawn_picture_until_it_is_removed() {
    let mut browser = Browser::signed_in("maya");
    let drawn = browser.get("/assets/avatars/101.svg");
    let raw = |bytes: &[u8]| {
        let request = axero_sandbox::Request::new(axero_sandbox::Method::Put, "/api/users/101/profile/image?FileName=me.gif");
        axero_sandbox::Request { body: bytes.to_vec(), ..request.header("Content-Type", "application/octet-stream") }
    };
    assert_eq!(browser.ask(raw(b"<script>")).status, 400);
    assert_eq!(browser.ask(raw(PICTURE)).status, 200);
    let photo = browser.get("/assets/avatars/101.svg");
    assert_eq!((photo.header_value("content-type"), photo.body.as_slice()), (Some("image/gif"), PICTURE));
    browser.data("DELETE", "/users/101/photo", &NONE);
    assert_eq!(browser.get("/assets/avatars/101.svg").body, drawn.body);
}

#[test]
fn connections_are_asked_for_accepted_and_ended() {
    let mut browser = Browser::signed_in("maya");
    let before = browser.total("/users/101/friends");
    browser.data("PUT", "/users/connections?userid=101&connectionuserid=102", &json!({}));
    browser.data("DELETE", "/users/connections?userid=101&connectionuserid=102", &NONE);
    let waiting = {
        browser.sign_in("jonas");
        browser.read("/users/me/friendrequests/pending/count").as_i64().unwrap()
    };
    browser.sign_in("maya");
    browser.data("PUT", "/users/connections?userid=101&connectionuserid=102", &json!({}));
    let status = browser.read("/users/101/connections/102/status");
    assert_eq!((&status["IsConnected"], &status["IsPending"]), (&json!(false), &json!(true)));
    assert_eq!(browser.status("PUT", "/users/connections?userid=102&connectionuserid=103", &json!({})), 403);
    browser.sign_in("jonas");
    assert_eq!(browser.read("/users/me/friendrequests/pending/count"), waiting + 1);
    assert!(browser.integers("/users/friendrequests", "FromUserID").contains(&101));
    browser.data("PUT", "/users/connections?userid=102&connectionuserid=101", &json!({}));
    assert!(browser.integers("/users/102/friends?isconfirmed=true&pagelength=100", "UserID").contains(&101));
    assert_eq!(browser.read("/users/102/connections/101/status")["IsConnected"], true);
    browser.sign_in("maya");
    assert!(browser.total("/users/101/friends") > before.saturating_sub(1));
    assert_eq!(browser.status("GET", "/users/friendrequests?FetchForAllUsers=true", &NONE), 403);
}

#[test]
fn the_organisation_agrees_with_direct_reports() {
    let mut browser = Browser::signed_in("maya");
    let reports = browser.integers("/users/1/directreports?pagelength=100", "UserID");
    assert!(!reports.is_empty());
    let chart = browser.rows("/orgchart/users?UserID=1&NoOfLevels=1");
    assert_eq!((&chart[0]["UserID"], &chart[0]["Level"]), (&json!(1), &json!(0)));
    assert_eq!(chart.len(), reports.len() + 1);
    assert!(chart[1..].iter().all(|row| row["ManagerUserID"] == 1 && row["Level"] == 1));
}

#[test]
fn who_was_active_lately_is_online() {
    let mut browser = Browser::signed_in("maya");
    browser.me();
    let now = browser.read("/users/online/count?MinutesSinceLastActive=1").as_u64().unwrap();
    assert!(now >= 1);
    let always = browser.read("/users/online/count?MinutesSinceLastActive=999999").as_u64().unwrap();
    assert_eq!(always, 12);
}

#[test]
fn celebrations_hold_birthdays_and_anniversaries_of_the_days_ahead() {
    let mut browser = Browser::signed_in("maya");
    let kinds = browser.column("/users/celebrations?NumberOfDays=366", "CelebrationType");
    assert!(kinds.iter().filter(|kind| *kind == "Birthday").count() >= 12);
    assert!(kinds.iter().any(|kind| kind == "Anniversary"));
    let only = browser.column("/users/celebrations?NumberOfDays=366&OnlyBirthdays=true", "CelebrationType");
    assert!(only.iter().all(|kind| kind == "Birthday"));
    assert!(browser.rows("/users/celebrations?NumberOfDays=5").len() < kinds.len());
}

#[test]
fn somebody_who_is_named_finds_where() {
    let mut browser = Browser::signed_in("maya");
    let body = "<p><span class=\"mceNonEditable\">{{mention:102:15}}</span>, see this</p>";
    let open = browser.created("/content", &json!({"EntityType": 3, "ContentTitle": "For Jonas", "ContentBody": body}));
    let closed = browser.created("/content", &json!({"EntityType": 3, "ContentTitle": "Board", "ContentBody": body, "SpaceID": 44}));
    let seen = browser.integers("/users/102/mentions", "EntityID");
    assert_eq!(seen, [closed, open]);
    browser.sign_in("jonas");
    assert_eq!(browser.integers("/users/102/mentions", "EntityID"), [open]);
    assert_eq!(browser.total("/users/102/mentions?PageNumber=2&PageLength=1"), 1);
}
