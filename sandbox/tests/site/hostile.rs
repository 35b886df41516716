//! Hostile input: it gets a 4xx or nothing special, never a panic and never a 5xx.

use std::collections::BTreeSet;
use std::path::Path;

use axero_sandbox::{MemoryFiles, Method, Request, Response, SiteConfig, Size};

use crate::support::browser::{Browser, json};

fn tiny(user: &str) -> Browser {
    let mut browser = Browser::on(SiteConfig { size: Size::Tiny, ..SiteConfig::default() }, MemoryFiles::default());
    browser.sign_in(user);
    browser
}

fn harmless(answer: &Response, what: &str) {
    assert!(answer.status < 500, "{what}: {} {}", answer.status, answer.text());
    for (name, value) in &answer.headers {
        assert!(!value.chars().any(char::is_control), "{what}: the header {name} is broken: {value:?}");
    }
}

/// Values that have broken servers: numbers at and beyond their limits, texts that end something, dates outside any calendar.
const VALUES: [&str; 12] = [
    "-1",
    "9223372036854775807",
    "-9223372036854775808",
    "1e99",
    "x'\"<>&;--",
    "\r\nSet-Cookie: a=b",
    "\0",
    "\u{202e}\u{feff}𝔘é",
    "/Date(18446744073709551615)/",
    "1,2,,9223372036854775807,-1",
    "2024-01-01T00:00:00+99:99",
    "[[name]]{{x}}%s%n",
];

/// Returns the names of all parameters and members in the description.
fn names() -> BTreeSet<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../api");
    let files = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path());
    let texts = files.filter(|path| path.extension().is_some_and(|end| end == "yaml")).map(|path| std::fs::read_to_string(path).unwrap());
    let mut names = BTreeSet::new();
    for text in texts {
        for piece in text.split("name: ").skip(1) {
            let name: String = piece.chars().take_while(char::is_ascii_alphanumeric).collect();
            names.insert(name);
        }
    }
    names.retain(|name| !name.is_empty() && !name.eq_ignore_ascii_case("token"));
    assert!(names.len() > 100, "{names:?}");
    names
}

fn routes() -> impl Iterator<Item = (Method, &'static str)> {
    include_str!("../../routes.txt").lines().filter_map(|line| {
        let mut words = line.split_whitespace().skip(1);
        Some((Method::parse(words.next()?)?, words.next()?))
    })
}

fn encoded(text: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-.".contains(&byte);
    text.bytes().map(|byte| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") }).collect()
}

/// Returns the path with existing ids, so that a call gets past its first check.
fn real(path: &str, article: i64) -> String {
    let id = |name: &str| match name.to_ascii_lowercase() {
        name if name.contains("space") => 7,
        name if name.contains("user") => 102,
        _ => article,
    };
    let segments = path.split('/').map(|segment| if segment.starts_with('{') { id(segment).to_string() } else { segment.to_owned() });
    segments.collect::<Vec<_>>().join("/")
}

fn filled(path: &str, value: &str) -> String {
    let segments = path.split('/').map(|segment| if segment.starts_with('{') { encoded(value) } else { segment.to_owned() });
    segments.collect::<Vec<_>>().join("/")
}

#[test]
fn no_operation_breaks_on_a_bad_value_in_path_query_or_body() {
    let mut browser = tiny("admin");
    let names = names();
    let article = browser.integers("/content/list?EntityType=3&PageLength=1", "ContentID")[0];
    let sound = [("SpaceID", 7), ("EntityID", article), ("EntityType", 3), ("ContentID", article), ("UserID", 102)];
    let mut sent = 0;
    for value in VALUES {
        let value_of = |name: &str| sound.iter().find(|(known, _)| *known == name).map_or_else(|| encoded(value), |(_, id)| id.to_string());
        let query: Vec<String> = names.iter().map(|name| format!("{name}={}", value_of(name))).collect();
        let query = query.join("&");
        let member = serde_json::json!(value);
        let number = value.parse().map_or_else(|_| member.clone(), |number: i64| serde_json::json!(number));
        let object =
            |value: &serde_json::Value| serde_json::Value::Object(names.iter().map(|name| (name.clone(), value.clone())).collect());
        let mut mixed = object(&number);
        for (name, id) in sound {
            mixed[name] = id.into();
        }
        let bodies = [mixed.to_string(), number.to_string()];
        for (method, path) in routes() {
            let id = if path.contains("/me") { "1" } else { value };
            let mut requests = vec![Request::new(method, &format!("{}?{query}", real(path, article)))];
            requests.push(Request::new(method, &filled(path, id)));
            if method != Method::Get {
                requests.extend(bodies.iter().map(|body| Request::new(method, &real(path, article)).json(body)));
            }
            for request in requests {
                let what = format!("{} {path} with {value:?}", method.name());
                harmless(&browser.ask(request), &what);
                sent += 1;
            }
        }
        // Some calls have deleted objects that others need, perhaps even the caller.
        browser.control("POST", "reset", "");
        browser.sign_in("admin");
    }
    assert!(sent > 10_000, "{sent}");
}

#[test]
fn what_odd_values_leave_behind_breaks_nothing_later() {
    let mut browser = tiny("admin");
    let names = names();
    for value in ["\u{202e}\u{feff}𝔘é", "9999-12-31T23:59:59.999", "18446744073709551615"] {
        let members = names.iter().filter(|name| !name.ends_with("ID")).map(|name| (name.clone(), value.into()));
        let mut body = serde_json::Value::Object(members.collect());
        for (name, id) in [("SpaceID", 7), ("EntityType", 3), ("UserID", 102)] {
            body[name] = id.into();
        }
        for (method, path) in routes().filter(|(method, path)| *method == Method::Post && !path.contains('{')) {
            harmless(&browser.ask(Request::new(method, path).json(&body.to_string())), path);
        }
    }
    browser.wait_minutes(60 * 24 * 400);
    browser.sign_in("admin");
    for (method, path) in routes().filter(|(method, _)| *method == Method::Get) {
        harmless(&browser.ask(Request::new(method, &filled(path, "7"))), path);
    }
    assert_eq!(browser.me().status, 200);
}

#[test]
fn odd_bodies_are_refused_by_every_write() {
    let mut browser = tiny("admin");
    let deep = |open: &str, close: &str| format!("{}1{}", open.repeat(100_000), close.repeat(100_000)).into_bytes();
    let multipart = "multipart/form-data; boundary=b";
    let bodies: Vec<(&str, Vec<u8>)> = vec![
        ("application/json", deep("[", "]")),
        ("application/json", deep("{\"a\":", "}")),
        ("application/json", b"{\"a\":1".to_vec()),
        ("application/json", b"\xff\xfe{}".to_vec()),
        ("application/json", b"{\"CommentText\":\"\xc0\xaf\"}".to_vec()),
        ("application/json", b"{\"a\":\"\\ud800\"}".to_vec()),
        (multipart, b"--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"x\"\r\n\r\nno end".to_vec()),
        (multipart, b"--b\r\n".repeat(10_000)),
        (multipart, b"--".to_vec()),
        ("multipart/form-data", b"--b--".to_vec()),
        ("multipart/form-data; boundary=\"", b"--b--".to_vec()),
    ];
    for (method, path) in routes().filter(|(method, _)| *method != Method::Get) {
        for (content_type, body) in &bodies {
            let request = Request::new(method, &filled(path, "101")).header("Content-Type", content_type);
            let answer = browser.ask(Request { body: body.clone(), ..request });
            let what = format!("{} {path} {content_type}", method.name());
            harmless(&answer, &what);
            assert!(answer.status >= 400, "{what}: {}", answer.text());
        }
    }
}

#[test]
fn a_member_that_comes_twice_counts_once() {
    let mut browser = tiny("admin");
    let request = Request::new(Method::Post, "/api/wall").json(r#"{"WallText":"one","WallText":"two","walltext":"three"}"#);
    let id = json(&browser.ask(request))["ResponseData"].as_i64().unwrap();
    let text = browser.read(&format!("/wall/{id}")).to_string();
    assert!(text.contains("two") && !text.contains("three"), "{text}");
}

#[test]
fn paths_that_try_to_leave_the_site_find_nothing() {
    let mut browser = tiny("maya");
    for target in [
        "/files/../../etc/passwd",
        "/files/%2e%2e/%2e%2e/etc/passwd",
        "/files/..%2f..%2fetc%2fpasswd",
        "/files/..%5c..%5cetc%5cpasswd",
        "/files/..\\..\\etc\\passwd",
        "/files//etc/passwd",
        "/files/%2fetc/passwd",
        "/files/c:%5cwindows",
        "/files/x.js::$DATA",
        "/files/.env",
        "/www/%252e%252e/secret",
        "/assets/vendor/..%2f..%2fpackage.json",
        "/pages/..%2f..%2fetc%2fpasswd",
        "/pages/%2e%2e",
        "/media/101/..%2f..%2fx",
        "/spaces/99999999999999999999/x",
        "/spaces/-9223372036854775808/x/pages/%2e%2e%2fx",
        "/assets/avatars/-1.svg",
        "/assets/avatars/99999999999999999999.svg",
        "/api/../api/users/me",
        "/api/%2e%2e/users/me",
        "/api//users//me",
        "/api/users/me/../me",
    ] {
        let answer = browser.get(target);
        harmless(&answer, target);
        assert!((400..500).contains(&answer.status), "{target}: {} {}", answer.status, answer.text());
    }
    for target in ["/%00", "/api/users/%00", "/files/x%00.js", "/%c0%ae%c0%ae/x", "/%ff", "/%0d%0aSet-Cookie:x", "//\u{0}", "*", ""] {
        assert_eq!(browser.get(target).status, 400, "{target:?}");
    }
}

#[test]
fn what_is_echoed_into_headers_cannot_end_them() {
    let mut browser = tiny("maya");
    let tail = "%0d%0aSet-Cookie:%20stolen=1%0d%0a%0d%0a<script>";
    for target in [
        format!("/login?ReturnUrl=/{tail}"),
        format!("/login?ReturnUrl={tail}"),
        format!("/pages/x?a={tail}"),
        format!("/logout?ReturnUrl=/{tail}"),
        format!("/api/users/me?x={tail}"),
    ] {
        for face in ["unauthorized", "login-redirect", "idp-redirect", "html-200", "responded-json"] {
            browser.set(&format!(r#"{{"sessionFace":"{face}","loginPage":"redirect"}}"#));
            harmless(&browser.get(&target), &target);
            let kept = std::mem::take(&mut browser.cookies);
            let answer = browser.get(&target);
            harmless(&answer, &target);
            assert!(!answer.headers.iter().any(|(name, _)| name.eq_ignore_ascii_case("stolen")), "{target}");
            browser.cookies = kept;
            browser.sign_in("maya");
        }
    }
    let form = [("UserName", "maya"), ("Password", "sunflower")];
    let answer = browser.ask(Request::new(Method::Post, &format!("/login?ReturnUrl=/{tail}")).form(&form));
    assert_eq!(answer.header_value("location"), Some("/"));
    for host in ["a\r\nX: y", "a b", "a/b", "a@b", "", "\u{e9}"] {
        assert_eq!(browser.ask(Request::get("/").header("Host", host)).status, 400, "{host:?}");
    }
    let name = "a\r\nX: y\"; filename=\"b.png";
    for (field, content_type) in [("image/png\nX: y", name), ("text/html", "a\nb.html")] {
        let body = format!(
            "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{content_type}\"\r\nContent-Type: {field}\r\n\r\nGIF89a\r\n--b--\r\n"
        );
        let request =
            Request::new(Method::Post, "/api/files?spaceid=7&filedirectoryid=0").header("Content-Type", "multipart/form-data; boundary=b");
        let answer = browser.ask(Request { body: body.into_bytes(), ..request });
        harmless(&answer, content_type);
        if let Some(id) = json(&answer)["ResponseData"].as_i64() {
            harmless(&browser.get(&format!("/media/{id}/x")), content_type);
        }
    }
}

#[test]
fn bad_utf8_in_query_headers_and_forms_is_text_like_any_other() {
    let mut browser = tiny("maya");
    for target in
        ["/api/users?searchText=%ff%fe", "/api/search?keyword=%c0%af", "/api/search?keyword=%", "/?%ff=%ff", "/api/users/me?=&&&=="]
    {
        harmless(&browser.get(target), target);
    }
    let long = "\u{fffd}".repeat(10_000);
    for name in ["Cookie", "Authorization", "Rest-Api-Key", "Accept-Encoding", "Origin", "X-Forwarded-Proto", "If-None-Match", "fileName"] {
        for value in ["\u{fffd}", "", " ", "=;=;=", "Bearer", "Bearer  ", "Basic \u{fffd}", "a.b.c", "....", &long] {
            let kept = browser.cookies.clone();
            if name == "Cookie" {
                browser.cookies.clear();
            }
            let answer = browser.ask(Request::get("/api/users/me").header(name, value));
            harmless(&answer, &format!("{name}: {value:.20?}"));
            browser.cookies = kept;
        }
    }
    let request = Request::new(Method::Post, "/login").form(&[]);
    let answer = browser.ask(Request { body: b"UserName=%ff%00&Password=%c0%af\xff&&=".to_vec(), ..request });
    assert_eq!(answer.status, 200);
    assert!(answer.text().contains("LoginMessage"));
}

#[test]
fn a_body_beyond_the_limit_is_a_413() {
    let mut browser = tiny("maya");
    // The site refuses it before it looks up the route, so no operation describes it.
    browser.is_spoilt = true;
    let request = Request::new(Method::Post, "/api/files").header("Content-Type", "application/octet-stream");
    assert_eq!(browser.ask(Request { body: vec![0; 64 * 1024 * 1024 + 1], ..request }).status, 413);
}

#[test]
fn the_control_api_takes_no_nonsense() {
    let mut browser = Browser::new();
    let deep = "[".repeat(100_000);
    for (method, path) in [
        ("PUT", "settings"),
        ("PUT", "faults"),
        ("POST", "faults"),
        ("POST", "sign-in"),
        ("POST", "expire"),
        ("POST", "change-user"),
        ("POST", "offline"),
    ] {
        for body in [deep.as_str(), "1", "\"x\"", "null", "[null]", "{\"\\u0000\":1}", "\u{feff}{}", "{\"user\":{\"a\":[]}}"] {
            let answer = browser.control(method, path, body);
            assert_eq!(answer.status, 400, "{method} {path} {body:.20}");
            harmless(&answer, path);
        }
    }
    for idp in ["https://x/\r\nSet-Cookie: a=b", "https://x/ y", "ftp://x", "//x", "https://x/\u{7f}"] {
        assert_eq!(browser.control("PUT", "settings", &serde_json::json!({ "idpUrl": idp }).to_string()).status, 400, "{idp:?}");
    }
    for target in ["/__sandbox/../x", "/__sandbox/%2e%2e", "/__sandbox//", "/__sandbox/journal?since=1e99", "/__sandbox/journal?%ff=1"] {
        let answer = browser.get(target);
        assert!((400..500).contains(&answer.status), "{target}: {}", answer.status);
    }
}
