use crate::support::browser::{Browser, json};

const LIST: &str = "/content/list?";

fn lengths(browser: &mut Browser) -> [usize; 3] {
    ["", "&PageLength=10", "&PageLength=40"].map(|length| browser.rows(&format!("{LIST}{length}")).len())
}

#[test]
fn a_site_has_its_own_usual_and_longest_page() {
    let mut browser = Browser::signed_in("admin");
    assert_eq!(lengths(&mut browser), [30, 10, 40]);
    browser.set(r#"{"defaultPageLength":25}"#);
    assert_eq!(lengths(&mut browser), [25, 10, 40]);
    browser.set(r#"{"pageLengthLimit":20}"#);
    assert_eq!(lengths(&mut browser), [20, 10, 20]);
    let total = browser.total(LIST);
    assert!(total > 40, "the total does not depend on the page: {total}");
}

#[test]
fn a_page_beyond_the_limit_is_cut_or_refused() {
    let mut browser = Browser::signed_in("admin");
    browser.set(r#"{"pageLengthLimit":20,"beyondPageLength":"refuse"}"#);
    assert_eq!(browser.get("/api/content/list?PageLength=21").status, 400);
    assert_eq!(browser.get("/api/content/list?pagesize=21").status, 400);
    assert_eq!(browser.rows("/content/list?PageLength=20").len(), 20);
    assert_eq!(browser.rows(LIST).len(), 20, "a usual length beyond the limit is nobody's mistake");
}

#[test]
fn success_can_have_a_phrase_or_no_message_at_all() {
    let mut browser = Browser::signed_in("admin");
    let message = |browser: &mut Browser| json(&browser.get("/api/content/list?EntityType=3&PageLength=1")).get("ResponseMessage").cloned();
    assert_eq!(message(&mut browser), Some("".into()));
    browser.set(r#"{"successMessage":"phrase"}"#);
    assert_eq!(message(&mut browser), Some("Success message.".into()));
    browser.set(r#"{"successMessage":"absent"}"#);
    assert_eq!(message(&mut browser), None);
}

#[test]
fn a_new_comment_is_an_id_or_an_object() {
    let mut browser = Browser::signed_in("admin");
    let article = browser.integers("/content/list?EntityType=3&PageLength=1", "ContentID")[0];
    let body = serde_json::json!({"CommentText": "Hello", "EntityID": article, "EntityType": 3});
    assert!(browser.data("POST", "/comments", &body).is_i64());
    browser.set(r#"{"commentCreated":"object"}"#);
    assert!(browser.data("POST", "/comments", &body)["CommentID"].is_i64());
}

#[test]
fn copilot_conversations_are_bare_or_in_an_envelope() {
    let mut browser = Browser::signed_in("admin");
    let path = "/api/analytics/copilot/conversations";
    assert!(json(&browser.get(path)).is_array());
    browser.set(r#"{"conversationsEnvelope":true}"#);
    assert!(json(&browser.get(path))["ResponseData"].is_array());
}
