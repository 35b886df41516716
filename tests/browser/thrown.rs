//! Anything that the page's `fetch` may throw or hand back.

use axero_widget_sdk::ErrorKind::{Internal, Network as NoAnswer};
use axero_widget_sdk::JsFault;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::support::{Network, Reply, client, failed, me, oddity};

const ODDITIES: [&str; 13] = [
    "string",
    "null",
    "undefined",
    "number",
    "object",
    "function",
    "symbol",
    "bigint",
    "type-error",
    "dom-exception",
    "bare-object",
    "throwing-getter",
    "revoked-proxy",
];

async fn is_a_network_error(reply: fn(&wasm_bindgen::JsValue) -> Reply) {
    for name in ODDITIES {
        let network = Network::new([reply(&oddity(name))]);
        let error = failed(me().await);
        assert_eq!((error.kind, error.status), (NoAnswer, None), "{name}");
        assert_eq!(network.sent().len(), 4, "{name}: a read is sent four times at most");
        network.assert_nothing_unhandled().await;
    }
}

#[wasm_bindgen_test]
async fn whatever_fetch_rejects_with_becomes_a_network_error() {
    is_a_network_error(Reply::throw).await;
}

#[wasm_bindgen_test]
async fn whatever_fetch_throws_at_once_becomes_a_network_error() {
    is_a_network_error(Reply::throw_now).await;
}

#[wasm_bindgen_test]
async fn whatever_fetch_resolves_to_that_is_no_response_becomes_a_network_error() {
    is_a_network_error(Reply::give).await;
}

#[wasm_bindgen_test]
async fn the_client_goes_on_after_any_of_them() {
    let replies = ODDITIES.map(|name| Reply::throw(&oddity(name)));
    let _network = Network::new(replies.into_iter().chain([Reply::json(200, "{}")]));
    let axero = client();
    for name in ODDITIES {
        assert_eq!(failed(axero.request("POST", "wall", None).await).kind, NoAnswer, "{name}");
    }
    assert!(axero.request("POST", "wall", None).await.is_ok());
}

#[wasm_bindgen_test]
fn a_fault_says_what_was_thrown_where_that_can_be_said() {
    let said = |name: &str| JsFault::new(&oddity(name)).into_error(Internal, "test").message;
    assert_eq!(said("string"), "a string");
    assert_eq!(said("type-error"), "Failed to fetch");
    for name in ["null", "undefined", "number", "object", "symbol", "bare-object", "throwing-getter", "revoked-proxy"] {
        assert_eq!(said(name), "a value that is no error was thrown", "{name}");
    }
}
