//! Only this site is called, only by the session, and nothing else has a way in.

use axero_widget_sdk::ErrorKind::{self, BadArgument, CredentialRefused};
use axero_widget_sdk::{Client, PageFacts};
use js_sys::Object;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::support::{Network, Reply, client, failed, object};

#[wasm_bindgen_test]
async fn every_request_is_of_the_session_and_of_nothing_else() {
    let network = Network::new([Reply::json(200, "{}")]);
    let axero = client();
    axero.call_by_name("users.me", &Object::new()).await.unwrap();
    for method in ["GET", "POST", "PUT", "DELETE", "get"] {
        axero.request(method, "wall", None).await.unwrap();
    }
    let sent = network.sent();
    assert_eq!(sent.len(), 6);
    for one in sent {
        assert_eq!((one.credentials.as_str(), one.redirect.as_str()), ("same-origin", "manual"), "{one:?}");
        assert_eq!(one.headers, "accept: application/json", "{one:?}");
        assert!(one.url.starts_with("/api/"), "{one:?}");
    }
}

/// The error repeats neither a secret nor a foreign host.
async fn assert_refused(method: &str, path: &str, kind: ErrorKind) {
    let error = failed(client().request(method, path, None).await);
    assert_eq!(error.kind, kind, "{method} {path:?}");
    assert!(!error.to_string().contains("abc") && !error.to_string().contains("evil"), "{error}");
}

#[wasm_bindgen_test]
async fn another_origin_or_a_token_is_refused_before_anything_is_sent() {
    let network = Network::new([Reply::json(200, "{}")]);
    for path in [
        "https://evil.example/api/users/me",
        "//evil.example/api/users/me",
        "/\\evil.example/api/users/me",
        "\\\\evil.example",
        "javascript:alert(1)",
        "users/me?token=abc",
        "users/me?a=1&Rest-Api-Key=abc",
        "users/me?%74oken=abc",
        "users/me?AUTHORIZATION=abc",
    ] {
        assert_refused("GET", path, CredentialRefused).await;
    }
    assert!(network.sent().is_empty());
}

#[wasm_bindgen_test]
async fn a_path_that_climbs_or_hides_is_refused_before_anything_is_sent() {
    let network = Network::new([Reply::json(200, "{}")]);
    for path in [
        "",
        "/",
        "../admin",
        "users/../../admin",
        "users/%2e%2e/admin",
        "users/me#x",
        "users\\me",
        "users/\u{0}",
        "users/\n",
        // A browser leaves the line break and the tab out, and a token would be on its way.
        "users/me?tok\nen=abc",
        "users/me?rest-api\t-key=abc",
    ] {
        assert_refused("GET", path, BadArgument).await;
    }
    for method in ["", "PATCH", "GET /", "TRACE"] {
        assert_refused(method, "users/me", BadArgument).await;
    }
    assert!(network.sent().is_empty());
}

#[wasm_bindgen_test]
async fn an_operation_takes_no_credential_and_nothing_that_it_does_not_know() {
    let network = Network::new([Reply::json(200, "{}")]);
    for (args, part) in [
        (r#"{"token":"abc"}"#, "remove the key or token"),
        (r#"{"Rest-Api-Key":"abc"}"#, "remove the key or token"),
        (r#"{"logview":true}"#, "Did you mean LogView?"),
        (r#"{"LogView":5}"#, "LogView must be a boolean, not a number."),
        (r#"{"LogView":null}"#, "LogView must be a boolean"),
    ] {
        let error = failed(client().call_by_name("users.me", &object(args)).await);
        assert_eq!((error.kind, error.operation.as_str()), (BadArgument, "users.me"), "{args}");
        assert!(error.message.contains(part) && !error.message.contains("abc"), "{args}: {}", error.message);
    }
    let error = failed(client().call_by_name("users.nobody", &Object::new()).await);
    assert_eq!((error.kind, error.operation.as_str()), (BadArgument, "users.nobody"));
    assert!(network.sent().is_empty());
}

#[wasm_bindgen_test]
fn a_virtual_directory_that_is_no_path_of_this_site_is_refused() {
    for directory in ["https://evil.example", "//evil.example", "/a/../b", "/a?b", "/a#b"] {
        let facts = PageFacts { virtual_directory: directory.into(), user_id: None };
        assert_eq!(Client::with_facts(&facts).unwrap_err().kind, BadArgument, "{directory}");
    }
}
