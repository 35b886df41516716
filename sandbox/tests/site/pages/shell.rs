use axero_sandbox::{Folder, MemoryFiles, Method, Person, Request, SiteConfig};

use crate::support::browser::{Browser, location};

fn with_pages() -> Browser {
    let files = MemoryFiles::default()
        .with(Folder::Pages, "home.html", b"<p id=\"mine\">[[name]]</p><script src=\"~/files/x.js\"></script>")
        .with(Folder::Pages, "team-news.html", b"<p>News</p>");
    let mut browser = Browser::on(SiteConfig::default(), files);
    browser.sign_in("maya");
    browser
}

#[test]
fn the_shell_wraps_the_fragment_in_the_global_form() {
    let page = with_pages().get("/").text();
    let form = page.find("<form name=\"aspnetForm\" method=\"post\"").unwrap();
    let widget = page.find("<p id=\"mine\">[[name]]</p><script src=\"/files/x.js\"></script>").unwrap();
    let end = page.find("</form>").unwrap();
    assert!(form < widget && widget < end);
    assert_eq!(page.matches("<form").count(), 1);
    for part in ["__VIEWSTATE", "Maya Lindqvist", "href=\"/logout\"", "bootstrap.css", "jquery.js", "alpine.js"] {
        assert!(page.contains(part), "{part}");
    }
}

#[test]
fn the_shell_has_no_inline_script_or_handler() {
    let page = Browser::signed_in("maya").get("/").text();
    for script in page.split("<script").skip(1) {
        assert!(script.starts_with(" src="), "{}", &script[..40]);
    }
    let handler = page.split_whitespace().find(|word| word.starts_with("on") && word.contains('='));
    assert_eq!(handler, None, "an inline handler");
    assert!(!page.contains("javascript:"));
}

#[test]
fn named_pages_and_space_pages_show_their_fragment_and_space() {
    let mut browser = with_pages();
    let news = browser.get("/Pages/Team-News").text();
    assert!(news.contains("<p>News</p>") && news.contains("<title>Team news - Northlight</title>"));
    let space = browser.get("/spaces/12/design-studio").text();
    assert!(space.contains("id=\"mine\"") && space.contains("page-globals.js?space=12"));
    let inner = browser.get("/spaces/99/any/pages/team-news").text();
    assert!(inner.contains("<p>News</p>") && inner.contains("page-globals.js?space=99"));
}

#[test]
fn a_fragment_is_a_raw_html_widget_and_damaged_like_one() {
    let files = MemoryFiles::default().with(Folder::Pages, "home.html", b"<p id=\"mine\">Here</p><script>var a = {};</script>").with(
        Folder::Pages,
        "broken.html",
        b"<p id=\"mine\">Here</p><script>var r = /\\d/;</script>",
    );
    let mut browser = Browser::on(SiteConfig::default(), files);
    browser.sign_in("maya");
    assert!(browser.get("/").text().contains("<p id=\"mine\">Here</p><script>var a = ;</script>"));
    let broken = browser.get("/pages/broken").text();
    assert!(broken.contains("Bad escaped character in JSON") && !broken.contains("mine"), "{broken}");
}

#[test]
fn globals_come_from_a_script_and_follow_the_session() {
    let mut browser = Browser::signed_in("amira");
    let script = browser.get("/page-globals.js?space=12");
    assert_eq!(script.header_value("content-type"), Some("text/javascript; charset=utf-8"));
    assert_eq!(script.header_value("cache-control"), Some("private, no-store"));
    for line in [
        "var CF_USERID = 103;",
        "var CF_SPACEID = 12;",
        "var CF_USER_DISPLAY_NAME = \"أميرة حداد\";",
        "var CF_LOCALE = \"ar-EG\";",
        "var CF_THEME = \"default\";",
        "var CF_VD = \"\";",
        "var CF_HOST = \"localhost\";",
    ] {
        assert!(script.text().contains(line), "{line}");
    }
    browser.get("/logout");
    assert!(browser.get("/page-globals.js?space=abc").text().contains("var CF_USERID = 0;\nvar CF_SPACEID = 0;"));
}

#[test]
fn a_page_runs_in_the_direction_of_its_reader() {
    assert!(Browser::signed_in("amira").get("/").text().contains("<html lang=\"ar-EG\" dir=\"rtl\">"));
    assert!(Browser::signed_in("jonas").get("/").text().contains("<html lang=\"de-DE\" dir=\"ltr\">"));
}

#[test]
fn a_hostile_name_stays_text_everywhere() {
    let hostile = "\"><script>alert(1)</script>'&[[!widget]]\u{2028}";
    let person = Person { first_name: hostile.to_owned(), last_name: String::new(), ..Person::seeded()[0].clone() };
    let config = SiteConfig { people: vec![person], ..SiteConfig::default() };
    let mut browser = Browser::on(config, MemoryFiles::default());
    let login = browser.get("/login").text();
    browser.sign_in("maya");
    for text in [login, browser.get("/").text(), browser.get("/assets/avatars/101.svg").text(), browser.get("/__sandbox/").text()] {
        assert!(!text.contains("<script>alert") && !text.contains("'&["), "{text}");
    }
    let script = browser.get("/page-globals.js").text();
    assert!(script.contains("\\\"><script>"), "{script}");
}

#[test]
fn a_hostile_user_name_or_page_address_stays_text() {
    let form = [("UserName", "\"><script>x"), ("Password", "x")];
    let page = Browser::new().ask(Request::new(Method::Post, "/login").form(&form)).text();
    assert!(page.contains("value=\"&quot;&gt;&lt;script&gt;x\""));
    let page = Browser::signed_in("maya").get("/?\"><script>x").text();
    assert!(!page.contains("<script>x"));
}

#[test]
fn a_missing_page_is_a_404_in_the_shell_and_a_login_for_strangers() {
    let mut browser = Browser::signed_in("jonas");
    let answer = browser.get("/pages/nothing");
    assert_eq!(answer.status, 404);
    assert!(answer.text().contains("Diese Seite gibt es nicht."));
    assert_eq!(location(&Browser::new().get("/pages/nothing")), "/login?ReturnUrl=%2Fpages%2Fnothing");
}

#[test]
fn a_postback_of_the_global_form_shows_the_page_again_and_nothing_else_does() {
    let mut browser = with_pages();
    assert!(browser.ask(Request::new(Method::Post, "/").form(&[("__VIEWSTATE", "x")])).text().contains("id=\"mine\""));
    let put = browser.ask(Request::new(Method::Put, "/"));
    assert_eq!((put.status, put.header_value("allow")), (405, Some("GET, HEAD")));
    assert_eq!(browser.ask(Request::new(Method::Post, "/page-globals.js")).status, 405);
}

#[test]
fn head_answers_with_the_length_and_no_body() {
    let mut browser = with_pages();
    let full = browser.get("/").body.len().to_string();
    let head = browser.ask(Request::new(Method::Head, "/"));
    assert!(head.body.is_empty());
    assert_eq!(head.header_value("content-length"), Some(full.as_str()));
}

#[test]
fn the_policy_of_pages_follows_the_setting() {
    let mut browser = Browser::signed_in("maya");
    let policy = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; \
                  img-src 'self' data:; connect-src 'self'; object-src 'none'; base-uri 'self'; require-trusted-types-for 'script'";
    assert_eq!(browser.get("/").header_value("content-security-policy"), Some(policy));
    assert_eq!(browser.get("/login").header_value("content-security-policy"), Some(policy));
    browser.set(r#"{"csp":"no-wasm"}"#);
    let without = policy.replace(" 'wasm-unsafe-eval'", "");
    assert_eq!(browser.get("/").header_value("content-security-policy"), Some(without.as_str()));
    browser.set(r#"{"csp":"off"}"#);
    assert_eq!(browser.get("/").header_value("content-security-policy"), None);
}

#[test]
fn the_ping_needs_no_login_and_can_play_windows_authentication() {
    let mut browser = Browser::new();
    let answer = browser.get("/Ping-Do-Not-Delete.ico");
    assert_eq!((answer.status, answer.header_value("content-type")), (200, Some("image/x-icon")));
    browser.set(r#"{"ping":"windows-auth"}"#);
    let answer = browser.get("/ping-do-not-delete.ico");
    assert_eq!((answer.status, answer.header_value("www-authenticate")), (401, Some("Negotiate")));
}

#[test]
fn everybody_has_a_picture_with_their_initials() {
    let picture = Browser::new().get("/assets/avatars/101.svg");
    assert_eq!(picture.header_value("content-type"), Some("image/svg+xml"));
    assert!(picture.text().contains(">M\u{200a}L</text>"));
    assert_eq!(Browser::new().get("/assets/avatars/9.svg").status, 404);
}

#[test]
fn the_spinner_is_where_authors_expect_it() {
    let spinner = Browser::new().get("/assets/Themes/default/images/spinner.gif");
    assert_eq!(spinner.header_value("content-type"), Some("image/gif"));
    assert!(spinner.body.starts_with(b"GIF89a"));
}
