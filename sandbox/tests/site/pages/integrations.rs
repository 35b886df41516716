use axero_sandbox::{Method, Request, Response};

use crate::support::browser::{Browser, location};

const PATH: &str = "/integrations";

/// Returns the value of the field with this attribute.
fn field<'a>(page: &'a str, attribute: &str) -> Option<&'a str> {
    let tag = page.split("<input ").find(|tag| tag.contains(attribute))?;
    tag.split_once("value=\"")?.1.split_once('"').map(|(value, _)| value)
}

/// Returns the text of the element with this id.
fn shown(page: &str, id: &str) -> Option<String> {
    let (_, rest) = page.split_once(&format!("<pre id=\"{id}\">"))?;
    rest.split_once("</pre>").map(|(text, _)| text.to_owned())
}

fn post(browser: &mut Browser, fields: &[(&str, &str)]) -> Response {
    let page = browser.get(PATH).text();
    let proof = field(&page, "name=\"IntegrationsProof\"").expect("a proof").to_owned();
    let mut fields = fields.to_vec();
    fields.push(("IntegrationsProof", &proof));
    browser.ask(Request::new(Method::Post, PATH).form(&fields))
}

fn create(browser: &mut Browser, fields: &[(&str, &str)]) -> String {
    let mut all = fields.to_vec();
    all.extend([("CreateToken", "1"), ("TokenName", "Robot")]);
    post(browser, &all).text()
}

/// Creates a token of the signed-in person.
pub fn token(browser: &mut Browser, name: &str, life: &str, unit: &str) -> String {
    let page = create(browser, &[("TokenName", name), ("TokenLife", life), ("TokenUnit", unit)]);
    shown(&page, "NewToken").unwrap_or_else(|| panic!("{page}"))
}

fn bearer(browser: &mut Browser, token: &str) -> u16 {
    browser.ask(Request::get("/api/users/me").header("Authorization", &format!("Bearer {token}"))).status
}

#[test]
fn a_token_is_shown_once_and_listed_by_its_name() {
    let mut browser = Browser::signed_in("maya");
    let token = token(&mut browser, "<Night> robot", "2", "60");
    assert_eq!(bearer(&mut browser, &token), 200);
    let page = browser.get(PATH).text();
    assert!(!page.contains(&token) && page.contains("&lt;Night&gt; robot") && page.contains("10/9/2025 5:53 AM"), "{page}");
    let other = browser.as_user("jonas", |browser| browser.get(PATH).text());
    assert!(!other.contains("robot"));
}

#[test]
fn a_revoked_token_ends_at_once() {
    let mut browser = Browser::signed_in("maya");
    let (token, kept) = (token(&mut browser, "One", "1", "60"), token(&mut browser, "Two", "1", "60"));
    let page = browser.get(PATH).text();
    let id = page.split("name=\"Revoke\" value=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("an id").to_owned();
    browser.as_user("jonas", |browser| post(browser, &[("Revoke", &id)]));
    assert_eq!(bearer(&mut browser, &token), 200, "nobody revokes what is somebody else's");
    assert!(post(&mut browser, &[("Revoke", &id)]).text().contains("was revoked"));
    assert_eq!((bearer(&mut browser, &token), bearer(&mut browser, &kept)), (401, 200));
}

#[test]
fn the_life_of_a_token_keeps_to_the_settings() {
    let mut browser = Browser::signed_in("maya");
    browser.set(r#"{"tokenDefaultMinutes":120,"tokenMaximumMinutes":180}"#);
    let page = browser.get(PATH).text();
    assert_eq!(field(&page, "id=\"TokenLife\""), Some("2"));
    assert!(page.contains("value=\"60\" selected") && !page.contains("TokenEndless"));
    for (fields, sentence) in [
        (&[("TokenLife", "4"), ("TokenUnit", "60")][..], "longer than 3 hours"),
        (&[("TokenLife", "0"), ("TokenUnit", "60")], "in the future"),
        (&[("TokenLife", "-1"), ("TokenUnit", "60")], "whole numbers"),
        (&[("TokenLife", "18446744073709551615"), ("TokenUnit", "1440")], "longer than"),
        (&[("TokenEndless", "1")], "must have an expiry date"),
    ] {
        let page = create(&mut browser, fields);
        assert!(page.contains(sentence) && !page.contains("NewToken"), "{fields:?}");
    }
    browser.set(r#"{"allowUnexpiringTokens":true}"#);
    let page = create(&mut browser, &[("TokenEndless", "1")]);
    let token = shown(&page, "NewToken").expect("a token");
    browser.wait_minutes(60 * 24 * 365 * 20);
    assert_eq!(bearer(&mut browser, &token), 200);
}

#[test]
fn a_token_needs_a_name() {
    let mut browser = Browser::signed_in("maya");
    let page = post(&mut browser, &[("CreateToken", "1"), ("TokenLife", "1"), ("TokenUnit", "60")]).text();
    assert!(page.contains("give the authorization a name") && !page.contains("NewToken"));
}

#[test]
fn another_site_cannot_make_a_token_for_somebody() {
    let mut browser = Browser::signed_in("maya");
    let form = [("CreateToken", "1"), ("TokenName", "Evil"), ("TokenLife", "1"), ("TokenUnit", "60")];
    let page = browser.ask(Request::new(Method::Post, PATH).form(&form)).text();
    assert!(page.contains("too old") && !page.contains("NewToken"));
}

#[test]
fn who_may_not_use_the_api_sees_no_authorizations() {
    let mut browser = Browser::signed_in("maya");
    assert!(browser.get(PATH).text().contains("id=\"Authorizations\""));
    browser.set(r#"{"apiRoles":"Administrators"}"#);
    let page = browser.get(PATH).text();
    assert!(!page.contains("id=\"Authorizations\"") && page.contains("NoAuthorizations"));
    assert!(!create(&mut browser, &[("TokenLife", "1"), ("TokenUnit", "60")]).contains("NewToken"));
}

#[test]
fn the_simple_setup_shows_one_key_that_can_be_replaced() {
    let mut browser = Browser::signed_in("maya");
    browser.set(r#"{"enableLegacyAPIKey":true}"#);
    let key_of = |browser: &mut Browser| shown(&browser.get(PATH).text(), "LegacyKey").expect("a key");
    let old = key_of(&mut browser);
    let me = |browser: &mut Browser, key: &str| browser.ask(Request::get("/api/users/me").header("rest-api-key", key)).status;
    assert_eq!(me(&mut browser, &old), 200);
    post(&mut browser, &[("RenewKey", "1")]);
    let new = key_of(&mut browser);
    assert_eq!((me(&mut browser, &old), me(&mut browser, &new)), (401, 200));
}

#[test]
fn the_page_is_for_those_who_are_signed_in() {
    let mut browser = Browser::new();
    assert_eq!(location(&browser.get(PATH)), "/login?ReturnUrl=%2Fintegrations");
    browser.sign_in("amira");
    let page = browser.get(PATH);
    assert!(page.text().contains("dir=\"rtl\"") && page.headers.iter().any(|(name, value)| name == "Cache-Control" && value == "no-store"));
}
