use axero_sandbox::{MemoryFiles, SiteConfig};

use crate::support::browser::{Browser, json, location};

fn browser() -> Browser {
    let config = SiteConfig { virtual_directory: "/intranet".to_owned(), ..SiteConfig::default() };
    Browser::on(config, MemoryFiles::default())
}

#[test]
fn everything_lies_below_it_and_nothing_beside_it() {
    let mut browser = browser();
    browser.sign_in("maya");
    assert_eq!(json(&browser.get("/Intranet/api/users/me"))["UserID"], 101);
    assert_eq!(browser.get("/intranet/ping-do-not-delete.ico").status, 200);
    for outside in ["/api/users/me", "/login", "/ping-do-not-delete.ico", "/intranetx/", "/intranet2"] {
        assert_eq!(browser.get(outside).status, 404, "{outside}");
    }
}

#[test]
fn the_root_and_the_bare_name_lead_to_its_home_page() {
    let mut browser = browser();
    assert_eq!(location(&browser.get("/")), "/intranet/");
    assert_eq!(location(&browser.get("/intranet")), "/intranet/");
    assert_eq!(location(&browser.get("/intranet/")), "/intranet/login?ReturnUrl=%2Fintranet%2F");
}

#[test]
fn pages_globals_and_pictures_carry_it() {
    let mut browser = browser();
    browser.sign_in("maya");
    let page = browser.get("/intranet/").text();
    assert!(page.contains("src=\"/intranet/page-globals.js?space=0\""));
    assert!(page.contains("href=\"/intranet/logout\""));
    assert!(browser.get("/intranet/page-globals.js").text().contains("var CF_VD = \"/intranet\";"));
    assert_eq!(json(&browser.get("/intranet/api/users/me"))["AvatarImageURL"], "http://localhost/intranet/assets/avatars/101.svg");
}

#[test]
fn the_session_cookie_is_for_it_alone() {
    let mut browser = browser();
    let answer = browser.control("POST", "sign-in", r#"{"user":"maya"}"#);
    assert!(answer.header_value("set-cookie").unwrap().contains("; Path=/intranet/;"));
}
