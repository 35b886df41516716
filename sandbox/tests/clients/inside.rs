//! Programs that use the session of a page: an app round a web view, the chat, and scripts of the Page Builder.

use serde_json::json;

use crate::program::Program;

/// Signs in by the page, and keeps all cookies.
fn cookies(site: &Program) -> String {
    let form = "UserName=maya&Password=sunflower&SignIn=Sign+in";
    let answer = site.send("POST /login?ReturnUrl=%2f", &["Content-Type: application/x-www-form-urlencoded"], form);
    assert_eq!(answer.status, 302);
    format!("Cookie: {}", answer.cookies())
}

#[test]
fn an_app_round_a_web_view_polls_with_the_cookies_of_the_page_until_the_logout() {
    let site = Program::start(&[]);
    let jar = cookies(&site);
    let get = |target: &str| site.send(&format!("GET {target}"), &[&jar], "");
    let notes = get("/api/notifications/unread?lastNotificationID=0&startPage=1&numberOfRecords=5").data();
    assert!(notes.as_array().unwrap().len() <= 5);
    let messages = get("/api/messages/unread?lastMessageID=0&startPage=1&numberOfRecords=5").data();
    assert!(messages.is_array());
    assert!(get("/api/application/details?token=&format=json").data().is_string());
    let left = get("/logout");
    assert!(left.status == 302 || left.status == 200, "{}", left.status);
    assert_eq!(get("/api/notifications/unread").status, 401);
}

#[test]
fn the_chat_of_a_page_sends_an_empty_token_a_locale_and_a_header_by_mistake() {
    let site = Program::start(&[]);
    let nobody = site.send("GET /api/chat/ui/globals?token=&activeThreadID=0&format=json", &[], "").json();
    assert_eq!(nobody["currentUserID"], 0);
    let jar = cookies(&site);
    let headers = [jar.as_str(), "Content-Type: application/json; charset=utf-8", "contentTypeKey: application/json"];
    let globals = site.send("GET /api/chat/ui/globals?token=&activeThreadID=0&format=json&locale=en-US", &headers, "").json();
    assert_eq!((&globals["currentUserID"], globals["loginUrl"].is_string()), (&json!(101), true));
    let search = "/api/users?searchUsersOnly=true&excludeCurrentUser=true&searchText=jon&token=&format=json&locale=en-US";
    let people = site.send(&format!("GET {search}"), &headers, "").data();
    assert!(people.as_array().unwrap().iter().any(|person| person["UserName"] == "jonas" || person["UserID"] == 102), "{people}");
    let thread = site.send("POST /api/chat/threads?format=json", &headers, r#"{"ParticipantsIds":"102"}"#).data();
    let message = json!({"ThreadID": thread, "MessageBody": "Hello"}).to_string();
    assert_eq!(site.send("POST /api/chat/messages?format=json", &headers, &message).json()["IsError"], false);
}

#[test]
fn a_script_writes_a_page_back_as_it_was_read_with_a_token() {
    let site = Program::start(&[]);
    let body = r#"{"UserName":"maya","Password":"sunflower"}"#;
    let token = site.send("PUT /api/users/token", &["Content-Type: application/json"], body).data();
    let bearer = format!("Authorization: Bearer {}", token.as_str().unwrap());
    let found = site.send("GET /api/search?keyword=Welcome&EntityTypeCSV=12&PageLength=100", &[&bearer], "").data();
    let id = found.as_array().unwrap().iter().find(|row| row["SpaceID"] == 7).unwrap()["ContentID"].clone();
    let target = format!("/api/pb/pages/{id}?format=json&locale=en-US&spaceID=7");
    let page = site.send(&format!("GET {target}"), &[&bearer], "").json();
    assert!(page["WidgetsFlattened"][0]["WidgetTypeID"].is_i64());
    let written = site.send(&format!("PUT {target}"), &[&bearer, "Content-Type: application/json"], &page.to_string());
    assert_eq!(written.status, 200);
    let again = site.send(&format!("GET {target}"), &[&bearer], "").json();
    assert_eq!(again["WidgetsFlattened"], page["WidgetsFlattened"]);
}
