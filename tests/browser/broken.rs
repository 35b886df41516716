//! Bodies that are not what they should be.

use std::time::Duration;

use axero_widget_sdk::ErrorKind::{BadAnswer, Network as NoAnswer, Timeout};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::support::{Network, Reply, client, failed, me, text};

#[wasm_bindgen_test]
async fn a_body_that_is_no_json_is_a_bad_answer_with_its_status() {
    let broken = [
        Reply::json(200, r#"{"UserID":7,"UserDispl"#),
        Reply::json(200, ""),
        Reply::text(200, "text/plain", "OK"),
        Reply::text(200, "application/octet-stream", "\u{1}\u{2}"),
        Reply::json(200, "undefined"),
        Reply::json(200, "{}{}"),
    ];
    for reply in broken {
        let network = Network::new([reply]);
        let error = failed(me().await);
        assert_eq!((error.kind, error.status, error.operation.as_str()), (BadAnswer, Some(200), "users.me"));
        // A read is tried once more: a proxy may have cut the body off.
        assert_eq!(network.sent().len(), 2);
    }
}

#[wasm_bindgen_test]
async fn json_with_a_wrong_label_is_read_all_the_same() {
    for label in ["text/html", "text/plain; charset=utf-8", ""] {
        let _network = Network::new([Reply::text(200, label, r#"{"UserID":7}"#)]);
        assert_eq!(text(&me().await.unwrap().data), r#"{"UserID":7}"#);
    }
}

#[wasm_bindgen_test]
async fn a_write_may_be_answered_by_nothing() {
    for reply in [Reply::json(200, ""), Reply::json(204, "")] {
        let _network = Network::new([reply]);
        assert!(client().request("DELETE", "wall/5", None).await.unwrap().data.is_undefined());
    }
}

#[wasm_bindgen_test]
async fn a_connection_lost_within_the_body_is_a_read_without_an_answer() {
    let network = Network::new([Reply::named("cut-off"), Reply::json(200, r#"{"UserID":7}"#)]);
    assert!(me().await.is_ok());
    assert_eq!(network.sent().len(), 2);

    let network = Network::new([Reply::named("cut-off")]);
    assert_eq!(failed(client().request("POST", "wall", None).await).kind, NoAnswer);
    assert_eq!(network.sent().len(), 1);
}

#[wasm_bindgen_test]
async fn a_body_that_never_ends_is_given_up() {
    let network = Network::new([Reply::named("endless")]);
    let call = client().request("GET", "users/me", None).timeout(Duration::from_millis(60));
    assert_eq!(failed(call.await).kind, Timeout);
    assert!(network.sent()[0].aborted);
}
