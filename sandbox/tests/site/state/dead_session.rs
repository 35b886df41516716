use axero_sandbox::Request;

use crate::support::browser::{Browser, json, location};

fn faced(face: &str) -> Browser {
    let mut browser = Browser::signed_in("maya");
    browser.set(&format!("{{\"sessionFace\":\"{face}\"}}"));
    assert_eq!(browser.me().status, 200);
    assert_eq!(json(&browser.control("POST", "expire", ""))["sessions"], 1);
    browser
}

#[test]
fn the_first_face_is_a_401_with_json() {
    let answer = faced("unauthorized").me();
    assert_eq!(answer.status, 401);
    assert_eq!(answer.header_value("content-type"), Some("application/json; charset=utf-8"));
    assert_eq!(json(&answer)["Message"], "Authorization has been denied for this request.");
}

#[test]
fn the_second_face_is_a_redirect_to_the_login_page_of_the_site() {
    let answer = faced("login-redirect").get("/api/users/me?LogView=1");
    assert_eq!(location(&answer), "/login?ReturnUrl=%2Fapi%2Fusers%2Fme%3FLogView%3D1");
}

#[test]
fn the_third_face_is_a_redirect_to_another_origin() {
    let mut browser = faced("idp-redirect");
    assert!(location(&browser.me()).starts_with("https://idp.northlight.example/saml/sso?RelayState="));
    browser.set(r#"{"idpUrl":"http://127.0.0.1:9/sso?tenant=1"}"#);
    assert_eq!(location(&browser.me()), "http://127.0.0.1:9/sso?tenant=1&RelayState=%2Fapi%2Fusers%2Fme");
}

#[test]
fn the_fourth_face_is_a_200_with_the_login_page() {
    let answer = faced("html-200").me();
    assert_eq!(answer.status, 200);
    assert_eq!(answer.header_value("content-type"), Some("text/html; charset=utf-8"));
    assert!(answer.text().contains("id=\"Password\""));
}

#[test]
fn the_fifth_face_is_a_200_whose_header_holds_the_401() {
    let answer = faced("responded-json").me();
    assert_eq!(answer.status, 200);
    let told: serde_json::Value = serde_json::from_str(answer.header_value("x-responded-json").unwrap()).unwrap();
    assert_eq!(told["status"], 401);
    assert_eq!(told["headers"]["location"], "http://localhost/login?ReturnUrl=%2Fapi%2Fusers%2Fme");
}

#[test]
fn a_page_leads_to_the_login_page_whatever_the_face() {
    for face in ["unauthorized", "login-redirect", "idp-redirect", "html-200", "responded-json"] {
        assert_eq!(location(&faced(face).get("/pages/news")), "/login?ReturnUrl=%2Fpages%2Fnews");
    }
}

#[test]
fn the_sessions_of_one_person_expire_alone() {
    let mut browser = Browser::signed_in("maya");
    let maya = browser.cookies.clone();
    browser.sign_in("jonas");
    assert_eq!(json(&browser.control("POST", "expire", r#"{"user":"maya"}"#))["sessions"], 1);
    assert_eq!(browser.me().status, 200);
    browser.cookies = maya;
    assert_eq!(browser.me().status, 401);
}

#[test]
fn a_session_expires_after_the_wanted_number_of_calls() {
    let mut browser = Browser::signed_in("maya");
    browser.control("POST", "expire", r#"{"afterCalls":3}"#);
    let statuses: Vec<u16> = (0..5).map(|_| browser.me().status).collect();
    assert_eq!(statuses, [200, 200, 200, 401, 401]);
    assert_eq!(location(&browser.get("/")), "/login?ReturnUrl=%2F");
}

#[test]
fn pages_do_not_count_as_calls() {
    let mut browser = Browser::signed_in("maya");
    browser.control("POST", "expire", r#"{"afterCalls":1}"#);
    assert_eq!(browser.get("/").status, 200);
    assert_eq!(browser.get("/").status, 200);
    assert_eq!([browser.me().status, browser.me().status], [200, 401]);
}

#[test]
fn a_session_slides_with_use_and_ends_without() {
    let mut browser = Browser::signed_in("maya");
    for _ in 0..4 {
        browser.wait_minutes(29);
        assert_eq!(browser.me().status, 200);
    }
    browser.wait_minutes(30);
    assert_eq!(browser.me().status, 401);
}

#[test]
fn a_session_that_does_not_slide_ends_in_spite_of_use() {
    let mut browser = Browser::signed_in("maya");
    browser.set(r#"{"slidingExpiration":false,"sessionMinutes":10}"#);
    browser.wait_minutes(9);
    assert_eq!(browser.me().status, 200);
    browser.wait_minutes(1);
    assert_eq!(browser.me().status, 401);
}

#[test]
fn a_key_or_token_signs_nobody_in() {
    let request = Request::get("/api/users/me?token=abc").header("Authorization", "Bearer x").header("rest-api-key", "y");
    assert_eq!(Browser::new().ask(request).status, 401);
}
