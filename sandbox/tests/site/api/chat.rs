use serde_json::json;

use crate::support::browser::{Browser, json};
use crate::support::calls::numbers;

fn thread(browser: &mut Browser, people: &str) -> i64 {
    browser.answer("POST /api/chat/threads", &format!(r#"{{"ParticipantsIds":{people}}}"#)).as_i64().unwrap()
}

fn say(browser: &mut Browser, thread: i64, text: &str) -> i64 {
    browser.answer("POST /api/chat/messages", &format!(r#"{{"ThreadID":{thread},"MessageBody":"{text}"}}"#)).as_i64().unwrap()
}

#[test]
fn a_message_is_sent_read_changed_and_taken_back() {
    let mut maya = Browser::signed_in("maya");
    let thread = thread(&mut maya, "[102,103]");
    let id = say(&mut maya, thread, "Hello");
    let message = maya.answer(&format!("GET /api/chat/message/{id}"), "");
    assert_eq!((&message["MessageBody"], &message["SenderUserDisplayName"]), (&json!("Hello"), &json!("Maya Lindqvist")));
    assert_eq!(message["DateSent"], "2025-10-09T08:53:20");
    maya.answer(&format!("PUT /api/chat/messages/{id}"), "\"Hello all\"");
    let list = format!("GET /api/chat/messages?ThreadIDCSV={thread}");
    assert_eq!(maya.as_user("jonas", |jonas| jonas.answer(&list, ""))[0]["MessageBody"], "Hello all");
    maya.as_user("jonas", |jonas| {
        assert_eq!(jonas.code(&format!("PUT /api/chat/messages/{id}"), "\"Mine\""), 403);
        assert_eq!(jonas.code(&format!("DELETE /api/chat/messages/{id}"), ""), 403);
    });
    maya.answer(&format!("DELETE /api/chat/messages/{id}"), "");
    assert_eq!(maya.answer(&list, ""), json!([]));
}

#[test]
fn nobody_else_sees_a_conversation_not_even_an_administrator() {
    let mut maya = Browser::signed_in("maya");
    let thread = thread(&mut maya, "\"102\"");
    let id = say(&mut maya, thread, "Narwhal plans");
    for user in ["amira", "admin"] {
        maya.as_user(user, |other| {
            for target in [format!("chat/threads/{thread}"), format!("chat/message/{id}")] {
                assert_eq!(other.get(&format!("/api/{target}")).status, 404, "{user} {target}");
            }
            assert_eq!(other.answer(&format!("GET /api/chat/messages?ThreadIDCSV={thread}"), ""), json!([]));
            assert_eq!(other.code("POST /api/chat/messages", &format!(r#"{{"ThreadID":{thread},"MessageBody":"x"}}"#)), 404);
            assert_eq!(other.code(&format!("POST /api/chat/threads/{thread}/participants"), "\"103\""), 404);
            assert!(!other.get("/api/wall/stream?PageLength=200").text().contains("Narwhal"));
        });
    }
}

#[test]
fn two_people_have_one_conversation_and_more_people_can_have_several() {
    let mut maya = Browser::signed_in("maya");
    assert_eq!(thread(&mut maya, "\"104\""), thread(&mut maya, "[104]"));
    assert_ne!(thread(&mut maya, "[102,104]"), thread(&mut maya, "[102,104]"));
    for wrong in ["[]", "\"\"", "[99999]", "[101]"] {
        assert_eq!(maya.code("POST /api/chat/threads", &format!(r#"{{"ParticipantsIds":{wrong}}}"#)), 400, "{wrong}");
    }
}

#[test]
fn the_latest_conversation_comes_first_and_counts_what_is_unread() {
    let mut maya = Browser::signed_in("maya");
    let one = thread(&mut maya, "[102,104]");
    let two = thread(&mut maya, "[102,105]");
    say(&mut maya, two, "First");
    maya.wait_minutes(1);
    say(&mut maya, one, "Second");
    say(&mut maya, one, "Third");
    maya.sign_in("jonas");
    let recent = maya.answer("GET /api/chat/threads/me/recent", "");
    assert_eq!(numbers(&recent, "ThreadID")[..2], [one, two]);
    assert_eq!((&recent[0]["UnreadMessageCount"], &recent[0]["MessageBody"]), (&json!(2), &json!("Third")));
    maya.answer("PUT /api/chat/threads/readstatus", &format!(r#"{{"threadIDCSV":"{one},{two}"}}"#));
    let recent = maya.answer("GET /api/chat/threads/me/recent", "");
    assert_eq!(numbers(&recent, "UnreadMessageCount")[..2], [0, 0]);
    say(&mut maya, one, "Mine");
    assert_eq!(maya.answer(&format!("GET /api/chat/threads/{one}"), "")["UnreadMessageCount"], 0);
}

#[test]
fn a_newcomer_reads_what_was_said_before() {
    let mut maya = Browser::signed_in("maya");
    let thread = thread(&mut maya, "[102,104]");
    say(&mut maya, thread, "Early");
    maya.answer(&format!("POST /api/chat/threads/{thread}/participants"), "\"103\"");
    maya.sign_in("amira");
    let found = maya.answer(&format!("GET /api/chat/threads/{thread}"), "");
    assert_eq!((&found["UnreadMessageCount"], numbers(&found["Users"], "UserID")), (&json!(1), vec![101, 102, 103, 104]));
}

#[test]
fn favorites_and_presence_belong_to_one_person() {
    let mut maya = Browser::signed_in("maya");
    let thread = thread(&mut maya, "[102,104]");
    let read = format!("GET /api/chat/threads/{thread}");
    maya.answer(&format!("PUT /api/chat/threads/{thread}/favorite/status"), "true");
    maya.answer("PUT /api/chat/me/status", r#"{"onlinechatStatus":"4"}"#);
    assert_eq!(maya.answer(&read, "")["IsFavorite"], true);
    let other = maya.as_user("jonas", |jonas| jonas.answer(&read, ""));
    assert_eq!((&other["IsFavorite"], &other["Users"][0]["OnlineChatStatus"]), (&json!(false), &json!(4)));
    maya.answer(&format!("PUT /api/chat/threads/{thread}/favorite/status"), "\"false\"");
    assert_eq!(maya.answer(&read, "")["IsFavorite"], false);
    assert_eq!(maya.code("PUT /api/chat/me/status", r#"{"onlinechatStatus":"busy"}"#), 400);
}

#[test]
fn the_settings_of_the_page_are_bare_and_tell_whether_somebody_is_signed_in() {
    let mut maya = Browser::signed_in("maya");
    maya.answer("PUT /api/users/me/notifications/soundstatus", "false");
    let globals = json(&maya.get("/api/chat/ui/globals?format=json"));
    assert_eq!((&globals["currentUserID"], &globals["currentUserDisplayName"]), (&json!(101), &json!("Maya Lindqvist")));
    assert_eq!((&globals["loginUrl"], &globals["isSoundEnabled"]), (&json!("/login"), &json!(false)));
    let nobody = json(&Browser::new().get("/api/chat/ui/globals"));
    assert_eq!((&nobody["currentUserID"], &nobody["currentUserDisplayName"]), (&json!(0), &json!("")));
}
