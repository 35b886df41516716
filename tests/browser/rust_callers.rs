//! Calls as Rust authors make them: kept, joined, turned page by page, and held until the sign-in.

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, Waker};

use axero_widget_sdk::content::ContentListArgs;
use axero_widget_sdk::internal::forget_client;
use axero_widget_sdk::{CacheMode, Client, EngineKind, ErrorKind, OnExpiry, PageFacts, SessionState};
use futures_util::{StreamExt, TryStreamExt};
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::support::{Network, Reply, client, client_of, visit};

const ME: &str = r#"{"UserID":7}"#;

fn page(ids: std::ops::Range<u32>, total: u32) -> Reply {
    let items: Vec<_> = ids.map(|id| format!(r#"{{"ContentID":{id}}}"#)).collect();
    Reply::json(200, &format!(r#"{{"IsError":false,"ResponseMessage":"","TotalRecords":{total},"ResponseData":[{}]}}"#, items.join(",")))
}

#[wasm_bindgen_test]
async fn calls_are_values_that_can_be_joined_without_a_let() {
    let _network = Network::new([Reply::json(200, ME), page(1..3, 2)]);
    let axero = client();
    let (me, list) = futures_util::join!(axero.users().me(), axero.content().list(ContentListArgs::new().page_length(2)));
    assert_eq!((me.unwrap().user_id.get(), list.unwrap().items.len()), (7, 2));
}

#[wasm_bindgen_test]
async fn a_call_that_is_never_polled_is_never_sent() {
    let network = Network::new([Reply::json(200, ME)]);
    let axero = client();
    drop(axero.users().me());
    assert_eq!((network.sent().len(), axero.pending()), (0, 0));
}

#[wasm_bindgen_test]
async fn all_clients_of_a_module_are_one_queue() {
    forget_client();
    let network = Network::new([Reply::named("hang")]);
    let mut calls: Vec<_> = (0..12).map(|_| Client::connect().unwrap().users().me()).collect();
    for call in &mut calls {
        assert!(Pin::new(call).poll(&mut Context::from_waker(Waker::noop())).is_pending());
    }
    assert_eq!(network.sent().len(), 4);
    let axero = Client::connect().unwrap();
    assert_eq!((axero.pending(), axero.engine()), (12, Some(EngineKind::Own)));
    assert_eq!(axero, Client::connect().unwrap());
    drop(calls);
    assert_eq!(axero.pending(), 0);
    forget_client();
}

#[wasm_bindgen_test]
async fn all_items_come_as_a_stream_of_as_many_pages_as_there_are() {
    let network = Network::new([page(1..3, 5), page(3..5, 5), page(5..6, 5)]);
    let ids: Vec<_> = client()
        .content()
        .list_all(ContentListArgs::new().page_length(2))
        .map_ok(|item| item.content_id.get())
        .try_collect()
        .await
        .unwrap();
    assert_eq!(ids, [1, 2, 3, 4, 5]);
    let urls: Vec<_> = network.sent().into_iter().map(|sent| sent.url).collect();
    assert_eq!(
        urls,
        ["/api/content/list?PageLength=2", "/api/content/list?StartPage=2&PageLength=2", "/api/content/list?StartPage=3&PageLength=2"]
    );
}

#[wasm_bindgen_test]
async fn a_list_is_turned_page_by_page_and_ends() {
    let network = Network::new([page(1..101, 150), page(101..151, 150)]);
    let mut pages = client().content().list_all(ContentListArgs::new());
    let first = pages.next_page().await.unwrap().unwrap();
    assert_eq!((first.items.len(), first.total, network.sent().len()), (100, Some(150), 1));
    assert_eq!(pages.next_page().await.unwrap().unwrap().items.len(), 50);
    assert!(pages.next_page().await.is_none() && pages.next_page().await.is_none());
    assert_eq!(network.sent()[0].url, "/api/content/list?PageLength=100");
    assert_eq!(network.sent().len(), 2);
}

#[wasm_bindgen_test]
async fn a_page_that_repeats_and_an_error_end_the_list() {
    let network = Network::new([page(1..3, 100), page(1..3, 100)]);
    let items = client().content().list_all(ContentListArgs::new().page_length(2)).collect_all().await.unwrap();
    assert_eq!((items.len(), network.sent().len()), (2, 2));
    let _network = Network::new([page(1..3, 100), Reply::html(403)]);
    let mut items = client().content().list_all(ContentListArgs::new().page_length(2));
    let mut kinds = Vec::new();
    while let Some(item) = items.next().await {
        kinds.push(item.err().map(|error| error.kind));
    }
    assert_eq!(kinds, [None, None, Some(ErrorKind::Forbidden)]);
}

#[wasm_bindgen_test]
async fn a_list_of_one_user_does_not_go_on_as_that_of_another() {
    let network = Network::new([page(1..3, 5), Reply::json(200, r#"{"UserID":8}"#), page(3..5, 5)]);
    let axero = client_of(7);
    let list = || axero.content().list_all(ContentListArgs::new().page_length(2));
    let (mut pages, mut items) = (list(), list());
    assert_eq!(pages.next_page().await.unwrap().unwrap().items.len(), 2);
    assert_eq!(axero.users().me().await.unwrap().user_id.get(), 8);
    assert_eq!(pages.next_page().await.unwrap().unwrap_err().kind, ErrorKind::SessionExpired);
    assert!(pages.next_page().await.is_none());
    assert_eq!(network.sent().len(), 2);
    assert!(items.next().await.unwrap().is_ok(), "a list that was begun for the user of now goes on");
    let _network = Network::new([Reply::json(200, r#"{"UserID":7}"#), page(3..5, 5)]);
    assert_eq!(axero.session().check().await, Ok(true));
    assert_eq!(items.next().await.unwrap().unwrap_err().kind, ErrorKind::SessionExpired, "nor an item that has come already");
    assert!(items.next().await.is_none());
}

#[wasm_bindgen_test]
async fn a_read_that_holds_goes_on_after_the_sign_in() {
    let network = Network::new([Reply::html(401), Reply::html(401), Reply::json(200, ME), Reply::json(200, ME)]);
    let axero = client_of(7);
    let mut call = axero.users().me().on_expiry(OnExpiry::Hold);
    let mut changes = axero.session().changes();
    let held = async {
        loop {
            if axero.session().state() == SessionState::Expired {
                return axero.session().check().await;
            }
            changes.next().await;
        }
    };
    let (me, checked) = futures_util::join!(&mut call, held);
    assert_eq!((me.unwrap().user_id.get(), checked), (7, Ok(true)));
    assert_eq!((axero.session().state(), network.sent().len()), (SessionState::Live, 4));
}

#[wasm_bindgen_test]
async fn a_read_of_a_former_user_does_not_go_on_for_another() {
    let network = Network::new([Reply::html(401), Reply::html(401), Reply::json(200, r#"{"UserID":8}"#)]);
    let axero = client_of(7);
    let mut call = axero.users().me().on_expiry(OnExpiry::Hold);
    let signed_in = async {
        let mut changes = axero.session().changes();
        changes.next().await;
        axero.session().check().await
    };
    let (me, checked) = futures_util::join!(&mut call, signed_in);
    assert_eq!((me.unwrap_err().kind, checked), (ErrorKind::SessionExpired, Ok(true)));
    assert_eq!(network.sent().len(), 3);
}

#[wasm_bindgen_test]
async fn a_write_never_holds_and_a_read_does_so_only_where_it_was_asked_for() {
    let _network = Network::new([Reply::html(401)]);
    assert_eq!(client().users().me().await.unwrap_err().kind, ErrorKind::SessionExpired);
    let write = client().request("POST", "wall", None).on_expiry(OnExpiry::Hold);
    assert_eq!(write.await.unwrap_err().kind, ErrorKind::SessionExpired);
}

#[wasm_bindgen_test]
async fn a_widget_is_not_dead_after_the_user_has_signed_in() {
    let _network =
        Network::new([Reply::html(401), Reply::html(401), Reply::html(200), Reply::json(200, r#"{"UserID":"7"}"#), Reply::json(200, ME)]);
    let axero = client();
    assert_eq!(axero.users().me().await.unwrap_err().kind, ErrorKind::SessionExpired);
    assert_eq!(axero.session().check().await, Ok(false));
    assert!(axero.session().state().is_over());
    assert_eq!(axero.session().check().await, Ok(true));
    assert!(axero.users().me().await.is_ok());
}

#[wasm_bindgen_test]
fn the_address_of_the_sign_in_leads_back_to_this_page() {
    let address = client().session().sign_in_address();
    let origin = web_sys::window().unwrap().location().origin().unwrap();
    assert!(address.starts_with(&format!("{origin}/login?ReturnUrl=%2F")), "{address}");
    let facts = PageFacts { virtual_directory: "intranet/".into(), ..PageFacts::default() };
    // An address that a browser would take for one of another host.
    let before = visit(&format!("{origin}//evil.example/p?a=b"));
    let address = Client::with_facts(&facts).unwrap().session().sign_in_address();
    visit(&before);
    assert_eq!(address, format!("{origin}/intranet/login?ReturnUrl=%2Fevil.example%2Fp%3Fa%3Db"));
}

#[wasm_bindgen_test]
async fn a_variable_of_the_page_named_origin_leads_no_request_elsewhere() {
    for origin in [JsValue::from("https://elsewhere.example"), "Berlin".into(), js_sys::Object::new().into(), JsValue::NULL] {
        let network = Network::new([Reply::json(200, ME)]);
        let own = js_sys::Reflect::get(&js_sys::global(), &"origin".into()).unwrap();
        js_sys::Reflect::set(&js_sys::global(), &"origin".into(), &origin).unwrap();
        let (me, checked) = (client().users().me().await, client().session().check().await);
        js_sys::Reflect::set(&js_sys::global(), &"origin".into(), &own).unwrap();
        assert!(me.is_ok() && checked == Ok(true));
        assert!(network.sent().iter().all(|sent| sent.url == "/api/users/me"));
    }
}

#[wasm_bindgen_test]
async fn an_engine_without_a_cache_says_that_nothing_is_cached() {
    let network = Network::new([Reply::json(200, ME)]);
    let error = client().users().me().cache(CacheMode::OnlyIfCached).await.unwrap_err();
    assert_eq!((error.kind, network.sent().len()), (ErrorKind::NotFound, 0));
}

#[wasm_bindgen_test]
async fn an_error_keeps_what_the_server_said_and_asked_for() {
    let reply = Reply::json(429, r#"{"Message":"Slow down."}"#).header("Retry-After", "3600").header("Request-Context", "appId=1");
    let _network = Network::new([reply]);
    let error = client().users().me().await.unwrap_err();
    assert_eq!((error.server_message.as_deref(), error.request_id.as_deref()), (Some("Slow down."), Some("appId=1")));
    assert_eq!(error.retry_after, Some(std::time::Duration::from_secs(3600)));
}

#[wasm_bindgen_test]
async fn a_call_of_the_author_s_own_types_is_made_by_name() {
    #[derive(serde::Serialize)]
    #[serde(rename_all = "PascalCase")]
    struct Wanted {
        log_view: bool,
    }
    #[derive(serde::Deserialize)]
    #[serde(rename_all = "PascalCase")]
    struct Seen {
        shoe_size: u8,
    }
    let network = Network::new([Reply::json(200, r#"{"ShoeSize":"44"}"#)]);
    let seen: Seen = client().call_as("users.me", &Wanted { log_view: true }).await.unwrap();
    assert_eq!((seen.shoe_size, network.sent()[0].url.as_str()), (44, "/api/users/me?LogView=true"));
    let seen: Seen = client().users().me().decode().await.unwrap();
    assert_eq!(seen.shoe_size, 44);
}

#[wasm_bindgen_test]
async fn an_error_goes_through_the_question_mark_into_javascript() {
    async fn widget() -> Result<(), JsValue> {
        client().users().me().await?;
        Ok(())
    }
    let _network = Network::new([Reply::html(404)]);
    let thrown = widget().await.unwrap_err();
    assert_eq!(js_sys::Reflect::get(&thrown, &"kind".into()).unwrap(), "not-found");
}

#[wasm_bindgen_test]
fn a_call_polled_after_its_end_is_an_error_and_no_panic() {
    let mut call = client().request("get", "x", Some(&JsValue::TRUE));
    let mut poll = || Pin::new(&mut call).poll(&mut Context::from_waker(Waker::noop()));
    assert!(matches!(poll(), Poll::Ready(Err(error)) if error.kind == ErrorKind::BadArgument));
    assert!(matches!(poll(), Poll::Ready(Err(error)) if error.kind == ErrorKind::Internal));
}
