//! The page's client, joined: whatever lies under the shared symbol, and what is asked of it.

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use axero_widget_sdk::internal::forget_client;
use axero_widget_sdk::{CacheMode, Client, EngineKind, Error, ErrorKind, OnExpiry, Priority, SessionState};
use js_sys::{Object, Reflect};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::support::{Network, Reply, text};

#[wasm_bindgen(module = "/tests/browser/support/page-client.js")]
extern "C" {
    #[wasm_bindgen(js_name = offerNamed)]
    fn offer_named(name: &str);
    #[wasm_bindgen(js_name = offerClient)]
    fn offer_client(name: &str) -> JsValue;
    #[wasm_bindgen(js_name = lastOptions)]
    fn last_options() -> JsValue;
    #[wasm_bindgen(js_name = endSession)]
    fn end_session(client: &JsValue);
    #[wasm_bindgen(js_name = leavePage)]
    pub fn leave_page();
    #[wasm_bindgen(catch, js_name = connectPage)]
    pub async fn connect_page() -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch, js_name = readByPage)]
    async fn read_by_page(operation: &str, args: &JsValue, options: &JsValue) -> Result<JsValue, JsValue>;
}

/// The shared symbol of the page, empty again when this is dropped.
pub struct Offer(JsValue);

impl Drop for Offer {
    fn drop(&mut self) {
        leave_page();
        forget_client();
    }
}

fn offered(name: &str) -> Offer {
    forget_client();
    Offer(offer_client(name))
}

fn axero() -> Client {
    Client::connect().unwrap()
}

async fn me() -> Result<axero_widget_sdk::models::User, Error> {
    axero().users().me().await
}

fn option(name: &str) -> JsValue {
    Reflect::get(&last_options(), &name.into()).unwrap()
}

#[wasm_bindgen_test]
async fn the_page_s_client_makes_the_calls_where_there_is_one() {
    for name in ["answers", "answers at once"] {
        let _offer = offered(name);
        let axero = axero();
        assert_eq!(axero.engine(), None);
        let raw = axero.users().me().raw().await.unwrap();
        assert_eq!((text(&raw.data).as_str(), raw.total), (r#"{"UserID":7}"#, Some(3)));
        assert_eq!(axero.engine(), Some(EngineKind::Page));
    }
}

#[wasm_bindgen_test]
async fn anything_else_under_the_symbol_is_not_asked() {
    for name in [
        "nothing",
        "null",
        "number",
        "text",
        "empty",
        "offer is null",
        "offer is text",
        "other protocol",
        "protocol as text",
        "call is no function",
        "getter throws",
        "revoked proxy",
    ] {
        let _network = Network::new([Reply::json(200, "{}")]);
        forget_client();
        offer_named(name);
        let _offer = Offer(JsValue::UNDEFINED);
        let axero = axero();
        axero.users().me().await.unwrap();
        assert_eq!(axero.engine(), Some(EngineKind::Own), "{name}");
    }
}

#[wasm_bindgen_test]
async fn an_error_of_the_page_keeps_all_that_it_says() {
    let _offer = offered("a known error");
    let error = me().await.unwrap_err();
    assert_eq!((error.kind, error.status, error.message.as_str()), (ErrorKind::Forbidden, Some(403), "The page says no."));
    assert_eq!((error.operation.as_str(), error.server_message.as_deref()), ("users.me", Some("Not for you.")));
    assert_eq!((error.retry_after, error.request_id.as_deref()), (Some(Duration::from_millis(1500)), Some("appId=1")));
    let thrown = JsValue::from(&error);
    let get = |name: &str| Reflect::get(&thrown, &name.into()).unwrap();
    assert_eq!((get("kind"), get("serverMessage"), get("retryAfter")), ("forbidden".into(), "Not for you.".into(), 1500.into()));
}

#[wasm_bindgen_test]
async fn a_kind_of_a_newer_client_is_kept_by_its_name() {
    let _offer = offered("an unknown kind");
    let error = me().await.unwrap_err();
    assert_eq!((error.kind, error.other_kind.as_deref(), error.status), (ErrorKind::Other, Some("quota-exceeded"), Some(429)));
    assert_eq!(Reflect::get(&JsValue::from(error), &"kind".into()).unwrap(), "quota-exceeded");
}

#[wasm_bindgen_test]
async fn anything_that_the_page_s_client_throws_is_an_error() {
    for (name, message) in [("throws at once", "The page says no."), ("throws text", "a text")] {
        let _offer = offered(name);
        let error = me().await.unwrap_err();
        assert_eq!((error.kind, error.message.as_str()), (ErrorKind::Internal, message), "{name}");
    }
    let _offer = offered("nothing");
    assert_eq!(me().await.unwrap_err().kind, ErrorKind::BadAnswer);
}

#[wasm_bindgen_test]
async fn the_options_of_a_call_reach_the_page_s_client() {
    let _offer = offered("answers");
    let call = axero().users().me().cache(CacheMode::Reload).priority(Priority::Background).timeout(Duration::from_secs(5));
    call.await.unwrap();
    assert_eq!((option("cache"), option("priority"), option("timeout")), ("reload".into(), "background".into(), 5000.into()));
}

fn poll_once<T>(call: &mut axero_widget_sdk::Call<T>) -> bool {
    Pin::new(call).poll(&mut Context::from_waker(Waker::noop())).is_ready()
}

#[wasm_bindgen_test]
async fn a_dropped_call_is_aborted_in_the_page_s_client() {
    let _offer = offered("never");
    let mut call = axero().users().me();
    assert!(!poll_once(&mut call));
    let signal = option("signal");
    assert_eq!(Reflect::get(&signal, &"aborted".into()).unwrap(), false);
    drop(call);
    assert_eq!(Reflect::get(&signal, &"aborted".into()).unwrap(), true);
}

#[wasm_bindgen_test]
async fn an_aborted_signal_ends_a_call_whoever_makes_it() {
    for name in ["never", "own"] {
        let _network = Network::new([Reply::named("hang")]);
        let offer = (name == "never").then(|| offered(name));
        forget_client();
        let controller = web_sys::AbortController::new().unwrap();
        let mut call = axero().users().me().signal(&controller.signal());
        assert!(!poll_once(&mut call), "{name}");
        controller.abort();
        assert_eq!(call.await.unwrap_err().kind, ErrorKind::Aborted, "{name}");
        assert_eq!(axero().users().me().signal(&controller.signal()).await.unwrap_err().kind, ErrorKind::Aborted, "{name}: from the start");
        drop(offer);
    }
}

#[wasm_bindgen_test]
async fn a_read_that_shall_not_wait_for_the_sign_in_ends_with_the_session() {
    let offer = offered("never");
    let axero = axero();
    let mut call = axero.users().me().on_expiry(OnExpiry::Fail);
    assert!(!poll_once(&mut call));
    assert_eq!(axero.session().state(), SessionState::Live);
    end_session(&offer.0);
    assert_eq!(call.await.unwrap_err().kind, ErrorKind::SessionExpired);
    assert_eq!(axero.session().state(), SessionState::Expired);
    assert_eq!(axero.users().me().on_expiry(OnExpiry::Fail).await.unwrap_err().kind, ErrorKind::SessionExpired, "not even asked");
}

#[wasm_bindgen_test]
async fn a_change_of_the_page_s_session_comes_through_the_stream() {
    let offer = offered("answers");
    let axero = axero();
    axero.users().me().await.unwrap();
    let mut changes = axero.session().changes();
    let mut next = || futures_core::Stream::poll_next(Pin::new(&mut changes), &mut Context::from_waker(Waker::noop()));
    assert_eq!(next(), Poll::Pending);
    end_session(&offer.0);
    assert_eq!(next(), Poll::Ready(Some(SessionState::Expired)));
    assert_eq!(next(), Poll::Pending);
    assert!(axero.session().check().await.unwrap());
}

#[wasm_bindgen_test]
async fn the_real_client_of_the_page_shares_reads_and_cache_with_rust() {
    forget_client();
    let network = Network::new([Reply::json(200, r#"{"UserID":7}"#)]);
    connect_page().await.unwrap();
    let _offer = Offer(JsValue::UNDEFINED);
    let axero = axero();
    let calls: Vec<_> = (0..30).map(|_| axero.users().me()).collect();
    for call in calls {
        assert_eq!(call.await.unwrap().user_id.get(), 7);
    }
    assert_eq!(text(&read_by_page("users.me", &Object::new(), &JsValue::UNDEFINED).await.unwrap()), r#"{"UserID":7}"#);
    assert_eq!((axero.engine(), network.sent().len()), (Some(EngineKind::Page), 1));
}

#[wasm_bindgen_test]
async fn a_write_of_rust_makes_the_page_s_cached_list_stale() {
    use axero_widget_sdk::codes::EntityType;
    use axero_widget_sdk::comments::{CommentsCreateArgs, CommentsListArgs};
    forget_client();
    let list = r#"{"IsError":false,"ResponseMessage":"","ResponseData":[{"CommentID":1}],"TotalRecords":1}"#;
    let network =
        Network::new([Reply::json(200, list), Reply::json(200, "31"), Reply::json(200, list)]).who(&Reply::json(200, r#"{"UserID":7}"#));
    connect_page().await.unwrap();
    let _offer = Offer(JsValue::UNDEFINED);
    let axero = axero();
    let args = || CommentsListArgs::new().entity_id(4);
    for _ in 0..3 {
        axero.comments().list(args()).await.unwrap();
    }
    // Besides, the page asks who is signed in: it names nobody.
    let methods = || network.sent().into_iter().filter(|sent| !sent.url.ends_with("users/me")).map(|sent| sent.method).collect::<Vec<_>>();
    assert_eq!(methods(), ["GET"], "the cached list serves");
    axero.comments().create(CommentsCreateArgs::new("Good.", 4, EntityType::ARTICLE)).await.unwrap();
    axero.comments().list(args()).await.unwrap();
    assert_eq!(methods(), ["GET", "POST", "GET"]);
}
