//! The faces of a dead session that a `Response` can show.

use axero_widget_sdk::ErrorKind::{BadArgument, SessionExpired};
use js_sys::Object;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::support::{Network, Reply, client, failed, me};

fn faces() -> [(&'static str, Reply, Option<u16>); 6] {
    let responded = r#"{"status":401,"headers":{"location":"\/login?ReturnUrl=%2Fapi%2Fusers%2Fme"}}"#;
    [
        ("401 with JSON", Reply::json(401, r#"{"Message":"Authorization has been denied for this request."}"#), Some(401)),
        ("401 with HTML", Reply::html(401), Some(401)),
        ("a redirect", Reply::redirect(), None),
        ("200 with HTML", Reply::html(200), Some(200)),
        ("200 with X-Responded-JSON", Reply::json(200, "").header("x-responded-json", responded), Some(200)),
        ("200 with X-Responded-JSON and a body", Reply::json(200, "{}").header("X-Responded-JSON", responded), Some(200)),
    ]
}

#[wasm_bindgen_test]
async fn each_face_of_a_dead_session_is_session_expired() {
    for (face, reply, status) in faces() {
        let network = Network::new([reply]);
        let error = failed(me().await);
        assert_eq!((error.kind, error.status), (SessionExpired, status), "{face}");
        assert_eq!(network.sent().len(), 1, "{face} is not asked again");
    }
}

#[wasm_bindgen_test]
async fn html_that_says_it_is_json_is_still_a_sign_in_page() {
    let _network = Network::new([Reply::text(200, "application/json", "<html><title>Sign in</title></html>")]);
    assert_eq!(failed(me().await).kind, SessionExpired);
}

#[wasm_bindgen_test]
async fn once_the_session_is_dead_the_next_calls_are_not_even_sent() {
    let network = Network::new([Reply::html(401)]);
    let axero = client();
    for _ in 0..5 {
        assert_eq!(failed(axero.call_by_name("users.me", &Object::new()).await).kind, SessionExpired);
    }
    assert_eq!(network.sent().len(), 1);
}

#[wasm_bindgen_test]
async fn clones_share_the_session_and_other_clients_do_not() {
    let network = Network::new([Reply::html(401), Reply::json(200, "{}")]);
    let axero = client();
    assert_eq!(failed(axero.clone().request("GET", "spaces", None).await).kind, SessionExpired);
    assert_eq!(failed(axero.request("POST", "wall", None).await).kind, SessionExpired);
    assert!(me().await.is_ok());
    assert_eq!(network.sent().len(), 2);
}

#[wasm_bindgen_test]
async fn a_refused_argument_says_so_even_while_the_session_is_dead() {
    let _network = Network::new([Reply::html(401)]);
    let axero = client();
    assert_eq!(failed(axero.request("GET", "spaces", None).await).kind, SessionExpired);
    assert_eq!(failed(axero.request("LINK", "spaces", None).await).kind, BadArgument);
}
