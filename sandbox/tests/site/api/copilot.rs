use serde_json::{Value, json};

use crate::support::browser::{Browser, json};

fn ask(browser: &mut Browser, body: &Value) -> Value {
    browser.answer("POST /api/chatbot/chat", &body.to_string())
}

fn conversations(browser: &mut Browser, query: &str) -> Vec<Value> {
    let answer = browser.get(&format!("/api/analytics/copilot/conversations?{query}"));
    assert_eq!(answer.status, 200, "{}", answer.text());
    json(&answer).as_array().expect("a bare list").clone()
}

#[test]
fn an_answer_is_made_of_what_the_asker_may_see() {
    let mut maya = Browser::signed_in("maya");
    maya.answer("POST /api/polls", r#"{"Question":"Pelican paint?","PollChoices":["Red","Blue"],"SpaceID":44}"#);
    let answer = ask(&mut maya, &json!({ "message": "What is the pelican about?" }));
    assert!(answer["Message"]["Text"].as_str().unwrap().contains("Pelican paint?"), "{answer}");
    assert!(answer["Footer"].as_str().unwrap().contains("_(r:100)_"), "{answer}");
    assert_eq!(answer["Conversation_id"].as_str().unwrap().len(), 36);
    maya.sign_in("jonas");
    let answer = ask(&mut maya, &json!({ "message": "What is the pelican about?" }));
    assert!(!answer.to_string().contains("paint"), "{answer}");
}

#[test]
fn a_conversation_goes_on_for_the_one_who_began_it() {
    let mut maya = Browser::signed_in("maya");
    let first = ask(&mut maya, &json!({ "message": "Lens?" }));
    let more = json!({ "message": "And the bench?", "conversation_id": first["Conversation_id"] });
    let second = ask(&mut maya, &more);
    assert_eq!(first["Conversation_id"], second["Conversation_id"]);
    assert_ne!(first["Response_id"], second["Response_id"]);
    assert_eq!(maya.as_user("jonas", |jonas| jonas.code("POST /api/chatbot/chat", &more.to_string())), 404);
    assert_eq!(maya.code("POST /api/chatbot/chat", r#"{"message":" "}"#), 400);
}

#[test]
fn feedback_is_kept_and_taken_back() {
    let mut maya = Browser::signed_in("maya");
    let answer = ask(&mut maya, &json!({ "message": "Lens?" }));
    let (conversation, response) = (answer["Conversation_id"].as_str().unwrap(), answer["Response_id"].as_str().unwrap());
    let target = format!("/api/chatbot/chat/{conversation}/response/{response}/feedback");
    let body = r#"{"feedbackType":"negative","feedbackIssues":["inaccurate"],"feedbackText":"No."}"#;
    let kept = maya.answer(&format!("POST {target}"), body);
    assert_eq!(
        (&kept["FeedbackType"], &kept["FeedbackIssues"], &kept["Timestamp"]),
        (&json!("negative"), &json!(["inaccurate"]), &json!(1_760_000_000.0))
    );
    assert_eq!(maya.as_user("jonas", |jonas| jonas.code(&format!("POST {target}"), body)), 404);
    let rated = |maya: &mut Browser| maya.as_user("admin", |admin| conversations(admin, "feedback=negative&authorId=101").len());
    assert_eq!(rated(&mut maya), 1);
    maya.answer(&format!("DELETE {target}"), "");
    assert_eq!(rated(&mut maya), 0);
    assert_eq!(maya.code(&format!("DELETE {target}"), ""), 404);
    assert_eq!(maya.code(&format!("POST {target}"), r#"{"feedbackType":"meh"}"#), 400);
}

#[test]
fn administrators_read_all_conversations_with_a_cursor() {
    let mut maya = Browser::signed_in("maya");
    assert_eq!(maya.code("GET /api/analytics/copilot/conversations", ""), 403);
    ask(&mut maya, &json!({ "message": "Zebra?", "bot_profile": "Helper" }));
    maya.sign_in("admin");
    let all = conversations(&mut maya, "");
    assert_eq!((&all[0]["Question"], all.len()), (&json!("Zebra?"), 4));
    let first = conversations(&mut maya, "pageLenght=3");
    let token = first[2]["InteractionId"].as_str().unwrap();
    assert_eq!(conversations(&mut maya, &format!("pageLenght=3&continuationToken={token}")), all[3..]);
    assert_eq!(conversations(&mut maya, "question=zebra&profileId=helper").len(), 1);
    assert!(conversations(&mut maya, "fromDate=2030-01-01").is_empty());
}
