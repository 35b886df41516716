use axero_sandbox::{Request, SiteConfig};

use crate::support::browser::{Browser, json, location};

fn post_form(browser: &mut Browser, target: &str, password: &str) -> axero_sandbox::Response {
    let request = Request::new(axero_sandbox::Method::Post, target);
    browser.ask(request.form(&[("UserName", "maya"), ("Password", password)]))
}

#[test]
fn a_right_password_leads_back_to_the_wanted_page_and_signs_in() {
    let mut browser = Browser::new();
    let wanted = location(&browser.get("/spaces/12/design-studio?x=1&y=2")).to_owned();
    assert_eq!(wanted, "/login?ReturnUrl=%2Fspaces%2F12%2Fdesign-studio%3Fx%3D1%26y%3D2");
    let answer = post_form(&mut browser, &wanted, "sunflower");
    assert_eq!(location(&answer), "/spaces/12/design-studio?x=1&y=2");
    assert_eq!(json(&browser.me())["UserName"], "maya");
}

#[test]
fn a_wrong_password_shows_a_message_and_keeps_the_name_and_the_way_back() {
    let mut browser = Browser::new();
    let answer = post_form(&mut browser, "/login?ReturnUrl=%2Fpages%2Fnews", "wrong");
    assert_eq!(answer.status, 200);
    let page = answer.text();
    assert!(page.contains("role=\"alert\"") && page.contains("The user name or password is wrong."));
    assert!(page.contains("value=\"maya\"") && page.contains("action=\"/login?ReturnUrl=%2Fpages%2Fnews\""));
    assert!(!page.contains("value=\"wrong\""));
    assert!(browser.cookies.is_empty());
}

#[test]
fn the_form_shows_no_message_before_the_first_attempt() {
    let page = Browser::new().get("/Login").text();
    assert!(page.contains("<form") && page.contains("name=\"Password\"") && !page.contains("role=\"alert\""));
}

#[test]
fn a_return_url_outside_the_site_is_ignored() {
    let attacks = [
        "https://evil.example/",
        "http:evil.example",
        "javascript:alert(1)",
        "//evil.example",
        "///evil.example",
        "/\\evil.example",
        "\\\\evil.example",
        "\\/evil.example",
        "/a\\..\\\\evil.example",
        "/\t/evil.example",
        "/\n/evil.example",
        "\t//evil.example",
        " //evil.example",
        "/ /evil.example",
        "/x/../..//evil.example",
        "/.//evil.example",
        "/%2e%2e//evil.example",
        "/..",
        "/a/%2E./b",
        "/a\r\nSet-Cookie: x=y",
        "evil.example",
        "",
        "?x",
        "/logout",
        "/LOGOUT/",
        "/login?ReturnUrl=%2F",
    ];
    for attack in attacks {
        let request = Request::new(axero_sandbox::Method::Post, &format!("/login?returnurl={}", encoded(attack)));
        let answer = Browser::new().ask(request.form(&[("UserName", "maya"), ("Password", "sunflower")]));
        assert_eq!(location(&answer), "/", "{attack:?}");
    }
}

#[test]
fn a_return_url_of_the_site_is_kept_with_query_fragment_and_foreign_letters() {
    for (wanted, expected) in
        [("/a?b=//c&d=http://e", "/a?b=//c&d=http://e"), ("/a#b", "/a#b"), ("/größe", "/gr%C3%B6%C3%9Fe"), ("/a%20b", "/a%20b")]
    {
        let answer = post_form(&mut Browser::new(), &format!("/login?ReturnUrl={}", encoded(wanted)), "sunflower");
        assert_eq!(location(&answer), expected);
    }
}

#[test]
fn a_return_url_stays_inside_the_virtual_directory() {
    for (wanted, expected) in [("/intranet/a", "/intranet/a"), ("/other", "/intranet/"), ("/intranetx", "/intranet/")] {
        let config = SiteConfig { virtual_directory: "/intranet".to_owned(), ..SiteConfig::default() };
        let mut browser = Browser::on(config, axero_sandbox::MemoryFiles::default());
        let answer = post_form(&mut browser, &format!("/intranet/login?ReturnUrl={}", encoded(wanted)), "sunflower");
        assert_eq!(location(&answer), expected, "{wanted}");
    }
}

#[test]
fn the_session_cookie_is_http_only_lax_and_secure_over_https_alone() {
    let form = [("UserName", "maya"), ("Password", "sunflower")];
    let request = Request::new(axero_sandbox::Method::Post, "/login").form(&form);
    let plain = Browser::new().ask(request.clone());
    let cookie = plain.header_value("set-cookie").unwrap();
    assert!(cookie.ends_with("; Path=/; HttpOnly; SameSite=Lax"), "{cookie}");
    let secure = Browser::new().ask(request.header("X-Forwarded-Proto", "https"));
    let cookie = secure.header_value("set-cookie").unwrap();
    assert!(cookie.ends_with("; HttpOnly; SameSite=Lax; Secure"), "{cookie}");
}

#[test]
fn signing_in_gives_a_new_session_and_ends_the_former_one() {
    let mut browser = Browser::signed_in("jonas");
    let former = browser.cookies.clone();
    post_form(&mut browser, "/login", "sunflower");
    assert_ne!(browser.cookies, former);
    browser.cookies = former;
    assert_eq!(browser.me().status, 401);
}

#[test]
fn signing_out_ends_the_session_and_forgets_the_cookie() {
    let mut browser = Browser::signed_in("maya");
    let former = browser.cookies.clone();
    assert_eq!(location(&browser.get("/logout")), "/login");
    assert!(browser.cookies.is_empty());
    browser.cookies = former;
    assert_eq!(browser.me().status, 401);
}

#[test]
fn somebody_who_is_signed_in_gets_the_form_or_the_wanted_page_as_set() {
    let mut browser = Browser::signed_in("maya");
    assert_eq!(browser.get("/login").status, 200);
    browser.set(r#"{"loginPage":"redirect"}"#);
    assert_eq!(location(&browser.get("/login?ReturnUrl=%2Fpages%2Fnews")), "/pages/news");
}

#[test]
fn an_invented_session_id_is_nobody() {
    let mut browser = Browser::new();
    for value in ["", "0", "../../x", &"a".repeat(100_000)] {
        browser.cookies.insert(".SANDBOXAUTH".to_owned(), value.to_owned());
        assert_eq!(browser.me().status, 401);
    }
}

fn encoded(text: &str) -> String {
    text.bytes().map(|byte| format!("%{byte:02X}")).collect()
}
