use serde_json::{Value, json as value};

use crate::support::browser::{Browser, json, location};

#[test]
fn countries_and_states_are_bare_lists() {
    let mut browser = Browser::signed_in("maya");
    let countries = json(&browser.get("/api/countries"));
    let canada = countries.as_array().unwrap().iter().find(|country| country["CountryName"] == "Canada").expect("Canada").clone();
    let states = json(&browser.get(&format!("/api/states?countryid={}", canada["CountryID"])));
    assert_eq!((states.as_array().map(Vec::len), &states[0]["StateName"]), (Some(13), &value!("Alberta")));
    assert!(states[0]["StateID"].is_i64());
    assert_eq!(json(&browser.get("/api/states?CountryID=0")), value!([]));
}

#[test]
fn the_ways_of_signing_in_are_told_to_everybody() {
    let mut browser = Browser::new();
    let details =
        |saml: bool, directory: bool| value!({"IsSAMLEnabled": saml, "IsAutoLoginEnabled": saml, "ActiveDirectoryAuthEnabled": directory});
    assert_eq!(browser.answer("GET /api/saml/details", ""), details(false, false));
    browser.set(r#"{"sessionFace":"idp-redirect","ping":"windows-auth"}"#);
    assert_eq!(browser.answer("GET /api/saml/details", ""), details(true, true));
}

#[test]
fn the_site_tells_its_name() {
    let mut browser = Browser::signed_in("maya");
    assert_eq!(browser.answer("GET /api/application/details?format=json", ""), "Northlight");
}

#[test]
fn an_old_address_leads_to_the_new_one_until_the_mapping_is_gone() {
    let mut browser = Browser::signed_in("admin");
    let id = browser.answer("POST /api/urlmapper?fromURL=/old/canteen&toURL=http%3A%2F%2Flocalhost%2Fpages%2Fcanteen", "");
    let mapping = value!({"URLID": id, "FromURL": "/old/canteen", "ToURL": "/pages/canteen"});
    assert_eq!(browser.answer(&format!("GET /api/urlmapper?URLID={id}"), ""), mapping);
    assert_eq!(location(&browser.get("/Old/Canteen/")), "/pages/canteen");
    browser.answer("DELETE /api/urlmapper/multiple?fromURL=/old/canteen", "");
    assert_eq!(browser.get("/old/canteen").status, 404);
    assert_eq!(browser.code(&format!("GET /api/urlmapper?URLID={id}"), ""), 404);
}

#[test]
fn mappings_are_made_by_administrators_of_sound_addresses() {
    let mut browser = Browser::signed_in("admin");
    for wrong in [
        "fromURL=/a",
        "toURL=/a",
        "fromURL=/a&toURL=/A",
        "fromURL=http://elsewhere.example/&toURL=/a",
        "fromURL=/a&toURL=javascript:alert(1)",
        "fromURL=/a&toURL=//elsewhere.example",
    ] {
        assert_eq!(browser.code(&format!("POST /api/urlmapper?{wrong}"), ""), 400, "{wrong}");
    }
    assert_eq!(browser.code("DELETE /api/urlmapper/multiple", ""), 400);
    browser.sign_in("maya");
    assert_eq!(browser.code("POST /api/urlmapper?fromURL=/a&toURL=/b", ""), 403);
    assert_eq!(browser.code("POST /api/admin/buildindex?IsRebuildAll=true", "[1]"), 403);
    browser.sign_in("admin");
    assert_eq!(browser.code("POST /api/admin/buildindex?IsRebuildAll=true", "[1]"), 200);
}

#[test]
fn a_link_to_the_site_shows_what_it_leads_to_if_the_caller_may_see_it() {
    let mut browser = Browser::signed_in("maya");
    let item = |browser: &mut Browser, space: i64| -> Value {
        let body =
            value!({"EntityType": 3, "SpaceID": space, "ContentTitle": "The hangar", "ContentSummary": "Where it stands"}).to_string();
        let id = browser.answer("POST /api/content", &body);
        browser.answer(&format!("GET /api/content/{id}"), "")["ContentURL"].clone()
    };
    let (open, private) = (item(&mut browser, 7), item(&mut browser, 44));
    let link =
        |browser: &mut Browser, url: &Value| browser.answer(&format!("GET /api/link/metadata?linkURL={}", url.as_str().unwrap()), "");
    let shown = link(&mut browser, &open);
    assert_eq!(
        (&shown["SharedLinkTitle"], &shown["SharedLinkDescription"], &shown["SharedLinkHref"]),
        (&value!("The hangar"), &value!("Where it stands"), &open)
    );
    browser.sign_in("jonas");
    assert_ne!(link(&mut browser, &private)["SharedLinkTitle"], "The hangar");
    let elsewhere = link(&mut browser, &value!("https://example.org/air/first-flight?x=1"));
    assert_eq!((&elsewhere["SharedLinkTitle"], &elsewhere["SharedLinkDescription"]), (&value!("first flight"), &value!("example.org")));
    assert_eq!(browser.code("GET /api/link/metadata?linkURL=javascript:alert(1)", ""), 400);
}

#[test]
fn a_player_shows_the_address_and_nothing_breaks_out_of_it() {
    let mut browser = Browser::signed_in("maya");
    let player = |browser: &mut Browser, url: &str| {
        browser.answer(&format!("GET /api/video/player/html?linkurl={url}"), "").as_str().unwrap().to_owned()
    };
    assert!(player(&mut browser, "https://example.org/a.mp4?x").starts_with("<video controls"));
    let frame = player(&mut browser, "https://example.org/%22onload=%22x");
    assert!(frame.starts_with("<iframe") && frame.contains("src=\"https://example.org/&quot;onload=&quot;x\""), "{frame}");
}
