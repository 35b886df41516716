use axero_sandbox::{Method, Request};

use crate::support::browser::{Browser, json};

#[test]
fn me_is_a_bare_object_in_the_order_of_the_wire() {
    let answer = Browser::signed_in("maya").me();
    assert_eq!(
        answer.text(),
        "{\"UserID\":101,\"UserName\":\"maya\",\"UserInfoDisplayName\":\"Maya Lindqvist\",\
         \"Email\":\"maya@northlight.example\",\"AvatarImageURL\":\"http://localhost/assets/avatars/101.svg\",\
         \"FirstName\":\"Maya\",\"LastName\":\"Lindqvist\",\"RankName\":\"Trailblazer\"}"
    );
}

#[test]
fn members_that_would_be_null_are_left_out() {
    let me = json(&Browser::signed_in("amira").me());
    assert_eq!(me["UserInfoDisplayName"], "أميرة حداد");
    assert!(me.get("RankName").is_none());
}

#[test]
fn paths_are_found_in_any_case_and_unknown_query_names_are_ignored() {
    let mut browser = Browser::signed_in("maya");
    for target in ["/API/Users/ME", "/api/users/me/", "/api/users/me?format=json&locale=xx-YY&x", "/api/users/%6De"] {
        assert_eq!(json(&browser.get(target))["UserID"], 101, "{target}");
    }
}

#[test]
fn an_answer_has_the_recorded_headers() {
    let answer = Browser::signed_in("maya").me();
    for (name, value) in [
        ("Content-Type", "application/json; charset=utf-8"),
        ("Cache-Control", "no-cache"),
        ("Pragma", "no-cache"),
        ("Expires", "-1"),
        ("Vary", "Accept-Encoding"),
        ("Connection", "keep-alive"),
        ("Access-Control-Expose-Headers", "Request-Context"),
        ("X-Frame-Options", "SAMEORIGIN"),
        ("X-XSS-Protection", "1; mode=block"),
        ("X-Content-Type-Options", "nosniff"),
        ("Strict-Transport-Security", "max-age=31536000; includeSubDomains; preload"),
    ] {
        assert_eq!(answer.header_value(name), Some(value), "{name}");
    }
    assert!(answer.header_value("Request-Context").is_some_and(|value| value.starts_with("appId=cid-v1:")));
    assert_eq!(answer.header_value("ETag"), None);
}

#[test]
fn an_answer_is_compressed_for_those_who_take_gzip() {
    let mut browser = Browser::signed_in("maya");
    let plain = browser.me();
    assert_eq!(plain.header_value("content-encoding"), None);
    let packed = browser.ask(Request::get("/api/users/me").header("Accept-Encoding", "gzip, br"));
    assert_eq!(packed.header_value("content-encoding"), Some("gzip"));
    let mut unpacked = String::new();
    std::io::Read::read_to_string(&mut flate2::read::GzDecoder::new(&packed.body[..]), &mut unpacked).unwrap();
    assert_eq!(unpacked, plain.text());
}

#[test]
fn the_guest_cookie_comes_over_https_and_can_be_switched_off() {
    let mut browser = Browser::signed_in("maya");
    assert_eq!(browser.me().header_value("set-cookie"), None);
    let secure = || Request::get("/api/users/me").header("X-Forwarded-Proto", "https");
    let answer = browser.ask(secure());
    let cookie = answer.header_value("set-cookie").unwrap();
    assert!(cookie.starts_with("CF-Guest="), "{cookie}");
    assert!(cookie.ends_with("; expires=Thu, 09 Oct 2025 08:58:20 GMT; path=/; secure; HttpOnly; SameSite=None"), "{cookie}");
    browser.set(r#"{"guestCookie":false}"#);
    assert_eq!(browser.ask(secure()).header_value("set-cookie"), None);
}

#[test]
fn an_unknown_route_is_a_404_in_the_words_of_asp_net_even_without_a_session() {
    let answer = Browser::new().get("/api/nonsense/1");
    assert_eq!(answer.status, 404);
    let body = json(&answer);
    assert_eq!(body["Message"], "No HTTP resource was found that matches the request URI 'http://localhost/api/nonsense/1'.");
    assert_eq!(body["MessageDetail"], "No type was found that matches the controller named 'nonsense'.");
}

#[test]
fn another_method_is_a_405_that_names_the_right_one() {
    let answer = Browser::signed_in("maya").ask(Request::new(Method::Delete, "/api/users/online/count"));
    assert_eq!((answer.status, answer.header_value("allow")), (405, Some("GET")));
    assert_eq!(json(&answer)["Message"], "The requested resource does not support http method 'DELETE'.");
}

#[test]
fn details_of_a_person_stand_in_the_envelope() {
    let answer = Browser::signed_in("maya").get("/api/Users/102/Details");
    let body = json(&answer);
    let keys: Vec<_> = body.as_object().unwrap().keys().collect();
    assert_eq!(keys, ["IsError", "ResponseMessage", "ResponseData"]);
    assert_eq!((&body["IsError"], &body["ResponseMessage"]), (&false.into(), &"".into()));
    assert_eq!(body["ResponseData"]["UserInfoDisplayName"], "Jonas Weidenmüller");
}

#[test]
fn a_failure_takes_the_status_and_body_that_are_set() {
    let mut browser = Browser::signed_in("maya");
    let mut failure = |settings: &str| {
        browser.set(settings);
        let answer = browser.get("/api/users/9/details");
        (answer.status, answer.text())
    };
    assert_eq!(failure("{}"), (404, r#"{"Message":"The user does not exist."}"#.to_owned()));
    let envelope = r#"{"IsError":true,"ResponseMessage":"The user does not exist.","ResponseData":null}"#;
    assert_eq!(failure(r#"{"errorBody":"envelope"}"#), (404, envelope.to_owned()));
    assert_eq!(failure(r#"{"errorBody":"message","failureStatus":"ok"}"#), (200, envelope.to_owned()));
}

#[test]
fn an_id_that_is_no_integer_is_a_400() {
    let mut browser = Browser::signed_in("maya");
    for id in ["abc", "1.5", "99999999999999999999", "1'--"] {
        assert_eq!(browser.get(&format!("/api/users/{id}/details")).status, 400, "{id}");
    }
}

#[test]
fn writes_from_another_origin_are_refused_only_where_that_is_set() {
    let mut browser = Browser::signed_in("maya");
    let write = |origin: &str| Request::new(Method::Post, "/api/users/me").header("Origin", origin);
    assert_eq!(browser.ask(write("https://evil.example")).status, 405);
    browser.set(r#"{"originCheck":true}"#);
    assert_eq!(browser.ask(write("https://evil.example")).status, 403);
    assert_eq!(browser.ask(write("http://localhost")).status, 405);
    assert_eq!(browser.ask(Request::get("/api/users/me").header("Origin", "https://evil.example")).status, 200);
}

#[test]
fn writes_need_the_token_of_the_page_only_where_that_is_set() {
    let mut browser = Browser::signed_in("maya");
    assert!(!browser.get("/").text().contains("__RequestVerificationToken"));
    browser.set(r#"{"antiForgery":"header"}"#);
    let page = browser.get("/").text();
    let token = page.split("name=\"__RequestVerificationToken\" value=\"").nth(1).unwrap().split('"').next().unwrap();
    let write = Request::new(Method::Post, "/api/users/me");
    assert_eq!(browser.ask(write.clone()).status, 403);
    assert_eq!(browser.ask(write.clone().header("__RequestVerificationToken", "other")).status, 403);
    assert_eq!(browser.ask(write.header("__RequestVerificationToken", token)).status, 405);
}

#[test]
fn a_path_that_cannot_be_read_is_refused_in_the_language_of_its_reader() {
    let mut browser = Browser::signed_in("maya");
    for path in ["%00", "a%0d%0ab", "%ff", "%c2%85"] {
        let refused = |answer: &axero_sandbox::Response| (answer.status, answer.header_value("content-type").map(str::to_owned));
        let json = refused(&browser.get(&format!("/Api/users/{path}/details")));
        assert_eq!(json, (400, Some("application/json; charset=utf-8".to_owned())), "{path}");
        let text = refused(&browser.get(&format!("/pages/{path}")));
        assert_eq!(text, (400, Some("text/plain; charset=utf-8".to_owned())), "{path}");
    }
}
