//! The faces of a dead session that a `Response` can show.

use axero_widget_sdk::ErrorKind::{BadAnswer, BadArgument, Forbidden, Server, SessionExpired};
use axero_widget_sdk::{OnExpiry, SessionState};
use futures_util::StreamExt;
use js_sys::Object;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::support::{Network, Reply, client, client_of, failed, me};

const ME: &str = r#"{"UserID":7}"#;

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
        assert_eq!(network.sent().len(), 2, "{face} is not sent again: the site is asked who is signed in");
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
    assert_eq!(network.sent().len(), 2);
}

#[wasm_bindgen_test]
async fn clones_share_the_session_and_other_clients_do_not() {
    let network = Network::new([Reply::html(401), Reply::json(200, "{}")]).who(&Reply::html(401));
    let axero = client();
    assert_eq!(failed(axero.clone().request("GET", "spaces", None).await).kind, SessionExpired);
    assert_eq!(failed(axero.request("POST", "wall", None).await).kind, SessionExpired);
    assert!(me().await.is_ok());
    assert_eq!(network.sent().len(), 3);
}

#[wasm_bindgen_test]
async fn a_route_that_refuses_a_signed_in_user_ends_no_session() {
    for (_, reply, _) in faces() {
        let network = Network::new([reply, Reply::json(200, "[]")]).who(&Reply::json(200, ME));
        let axero = client_of(7);
        let kind = failed(axero.request("GET", "roles", None).await).kind;
        assert!(matches!(kind, Forbidden | BadAnswer), "{kind}");
        assert!(axero.request("GET", "spaces", None).await.is_ok());
        assert_eq!((axero.session().state(), network.sent().len()), (SessionState::Live, 3));
    }
}

#[wasm_bindgen_test]
async fn a_site_that_cannot_say_who_is_signed_in_ends_no_session() {
    for (who, kind) in [
        (Reply::html(503), Server),
        (Reply::throw(&"offline".into()), Server),
        (Reply::json(200, "[]"), Forbidden),
        (Reply::text(200, "text/html", "<html>Request Rejected</html>"), Forbidden),
    ] {
        let _network = Network::new([Reply::json(401, "{}"), Reply::json(200, "[]")]).who(&who);
        let axero = client_of(7);
        assert_eq!(failed(axero.request("GET", "roles", None).await).kind, kind);
        assert!(axero.request("GET", "spaces", None).await.is_ok());
    }
}

#[wasm_bindgen_test]
async fn calls_in_doubt_ask_once_who_is_signed_in() {
    // The answer comes after all three have been answered.
    let late = "new Promise((resolve) => setTimeout(() => resolve(new Response('{\"UserID\":7}')), 1500))";
    let network = Network::new([Reply::json(401, "{}")]).who(&Reply::give(&js_sys::eval(late).unwrap()));
    let axero = client_of(7);
    let call = || axero.request("GET", "roles", None);
    let (one, two, three) = futures_util::join!(call(), call(), call());
    assert!([one, two, three].map(|outcome| failed(outcome).kind) == [Forbidden; 3]);
    assert_eq!(network.sent().len(), 4);
}

#[wasm_bindgen_test]
async fn another_user_in_an_answer_of_users_me_ends_what_the_former_had_begun() {
    let axero = client_of(7);
    let network = Network::new([Reply::json(401, "{}")]).who(&Reply::html(401));
    // A read that waits for a sign-in, begun for user 7.
    let held = axero.request("GET", "roles", None).on_expiry(OnExpiry::Hold);
    let signed_in = async {
        axero.session().changes().next().await;
        // Another module of the page has signed in user 8.
        let _network = Network::new([Reply::json(200, r#"{"UserID":8}"#)]);
        axero.session().check().await
    };
    let (held, signed_in) = futures_util::join!(held, signed_in);
    assert_eq!((failed(held).kind, signed_in), (SessionExpired, Ok(true)));
    drop(network);
    let _network = Network::new([Reply::json(200, r#"{"UserID":9}"#), Reply::json(503, "{}").header("Retry-After", "1")]);
    let waiting = axero.request("GET", "spaces", None);
    let (who, read) = futures_util::join!(axero.users().me(), waiting);
    assert_eq!((who.unwrap().user_id.get(), failed(read).kind), (9, SessionExpired));
}

#[wasm_bindgen_test]
async fn a_refused_argument_says_so_even_while_the_session_is_dead() {
    let _network = Network::new([Reply::html(401)]);
    let axero = client();
    assert_eq!(failed(axero.request("GET", "spaces", None).await).kind, SessionExpired);
    assert_eq!(failed(axero.request("LINK", "spaces", None).await).kind, BadArgument);
}
