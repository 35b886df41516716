use axero_sandbox::{Folder, MemoryFiles, Request, SiteConfig};

use crate::support::browser::Browser;

/// A source that would return any file, to show which requests get through.
struct Anything;

impl axero_sandbox::FileSource for Anything {
    fn read(&self, _: Folder, path: &str) -> Option<Vec<u8>> {
        Some(path.as_bytes().to_vec())
    }
}

fn browser() -> Browser {
    let files = MemoryFiles::default()
        .with(Folder::Files, "sdk/Index.js", b"export {}")
        .with(Folder::Files, "sdk/a.wasm", b"\0asm")
        .with(Folder::Files, "page.html", b"<p>")
        .with(Folder::Www, "page.css", b"p{}")
        .with(Folder::Vendor, "jquery/dist/jquery.min.js", b"jq")
        .with(Folder::Vendor, "secret/index.js", b"no");
    Browser::on(SiteConfig::default(), files)
}

#[test]
fn files_have_the_content_type_of_their_name() {
    let mut browser = browser();
    for (path, kind) in [
        ("/files/sdk/Index.js", "text/javascript; charset=utf-8"),
        ("/files/sdk/a.wasm", "application/wasm"),
        ("/www/page.css", "text/css; charset=utf-8"),
        ("/files/page.html", "text/html; charset=utf-8"),
    ] {
        let answer = browser.get(path);
        assert_eq!((answer.status, answer.header_value("content-type")), (200, Some(kind)), "{path}");
        assert_eq!(answer.header_value("x-content-type-options"), Some("nosniff"));
        assert_eq!(answer.header_value("content-security-policy").is_some(), path.ends_with("html"), "{path}");
    }
}

#[test]
fn the_content_type_of_wasm_follows_the_setting() {
    let mut browser = browser();
    for kind in ["application/octet-stream", "text/plain", "application/wasm"] {
        browser.set(&format!("{{\"wasmContentType\":\"{kind}\"}}"));
        assert_eq!(browser.get("/files/sdk/a.wasm").header_value("content-type"), Some(kind));
    }
}

#[test]
fn an_unchanged_file_is_not_sent_again() {
    let mut browser = browser();
    let first = browser.get("/www/page.css");
    assert_eq!(first.header_value("cache-control"), Some("no-cache"));
    let tag = first.header_value("etag").unwrap();
    let again = browser.ask(Request::get("/www/page.css").header("If-None-Match", tag));
    assert_eq!((again.status, again.body.len(), again.header_value("etag")), (304, 0, Some(tag)));
    let other = browser.ask(Request::get("/www/page.css").header("If-None-Match", "\"0\""));
    assert_eq!(other.status, 200);
}

#[test]
fn only_the_known_libraries_of_the_vendor_folder_are_served() {
    let mut browser = browser();
    assert_eq!(browser.get("/assets/vendor/jquery/jquery.js").text(), "jq");
    for path in ["/assets/vendor/secret/index.js", "/assets/vendor/jquery/dist/jquery.min.js", "/assets/vendor/"] {
        assert_ne!(browser.get(path).status, 200, "{path}");
    }
}

#[test]
fn no_path_leaves_its_folder() {
    let mut browser = Browser::on(SiteConfig::default(), Anything);
    assert_eq!(browser.get("/files/a/b.js").text(), "a/b.js");
    for path in [
        "/files/../secret",
        "/files/%2e%2e/secret",
        "/files/%2e%2e%2fsecret",
        "/files/a/../../secret",
        "/files/..%5csecret",
        "/files/a\\b",
        "/files//etc/passwd",
        "/files/%2fetc/passwd",
        "/files/c:/x",
        "/files/.env",
        "/files/.git/config",
        "/files/a/",
        "/www/../secret",
    ] {
        assert_eq!(browser.get(path).status, 404, "{path}");
    }
    assert_eq!(browser.get("/files/%252e%252e/x").text(), "%2e%2e/x");
    for path in ["/files/%00", "/files/a%0d%0ab", "/files/%ff"] {
        assert_eq!(browser.get(path).status, 400, "{path}");
    }
    browser.sign_in("maya");
    assert_eq!(browser.get("/pages/..%2fsecret").status, 404);
    assert_eq!(browser.get("/pages/%2e%2e").status, 404);
}
