use axero_sandbox::Response;

use crate::support::browser::{Browser, json};

fn upload(settings: &str) -> (Browser, Response) {
    let mut browser = Browser::signed_in("maya");
    browser.set(settings);
    let answer = browser.upload("/files", "large.txt", &[b'x'; 2000], &[("SpaceID", "7")]);
    (browser, answer)
}

#[test]
fn a_body_beyond_the_limit_is_refused_in_each_of_three_forms() {
    let (_, proxy) = upload(r#"{"uploadLimit":1000}"#);
    assert_eq!((proxy.status, proxy.header_value("content-type")), (413, Some("text/html; charset=utf-8")));
    let (_, iis) = upload(r#"{"uploadLimit":1000,"uploadRefusal":"iis-404-13"}"#);
    assert_eq!(iis.status, 404);
    assert!(iis.text().contains("HTTP Error 404.13"));
    let (_, asp_net) = upload(r#"{"uploadLimit":1000,"uploadRefusal":"asp-net-500"}"#);
    assert_eq!((asp_net.status, &json(&asp_net)["ExceptionMessage"]), (500, &"Maximum request length exceeded.".into()));
}

#[test]
fn nothing_is_written_beyond_the_limit_and_smaller_bodies_pass() {
    let (mut browser, _) = upload(r#"{"uploadLimit":1000}"#);
    let entries = json(&browser.control("GET", "journal", ""));
    assert_eq!((&entries[0]["status"], &entries[0]["written"]), (&413.into(), &false.into()));
    assert_eq!(browser.upload("/files", "small.txt", b"x", &[("SpaceID", "7")]).status, 200);
    let (_, unlimited) = upload(r#"{"uploadLimit":0}"#);
    assert_eq!(unlimited.status, 200);
}
