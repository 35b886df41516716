//! The exported client as JavaScript sees it.

use axero_widget_sdk::internal::forget_client;
use axero_widget_sdk_bindings as _;
use js_sys::{Array, Error, Object, Reflect, WebAssembly};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue, externref_heap_live_count};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::support::{Network, Reply, object, oddity, text};

#[wasm_bindgen(module = "/tests/browser/support/boundary.js")]
extern "C" {
    #[wasm_bindgen(catch)]
    async fn glue() -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_name = makeBadCalls)]
    async fn make_bad_calls(axero: &JsValue, kind: &str, count: u32) -> JsValue;
    #[wasm_bindgen(js_name = kindsOfBadCalls)]
    fn kinds_of_bad_calls() -> u32;
    #[wasm_bindgen(catch)]
    async fn rejection(axero: &JsValue, method: &str, args: &Array) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch)]
    async fn resolution(axero: &JsValue, method: &str, args: &Array) -> Result<JsValue, JsValue>;
}

/// The exported client of a page that was just loaded.
async fn axero() -> JsValue {
    forget_client();
    let connect = Reflect::get(&glue().await.unwrap(), &"connect".into()).unwrap();
    connect.unchecked_into::<js_sys::Function>().call0(&JsValue::UNDEFINED).unwrap()
}

fn set_global(name: &str, value: &JsValue) {
    Reflect::set(&js_sys::global(), &name.into(), value).unwrap();
}

fn memory_bytes() -> u32 {
    let memory: WebAssembly::Memory = wasm_bindgen::memory().unchecked_into();
    memory.buffer().unchecked_into::<js_sys::ArrayBuffer>().byte_length()
}

#[wasm_bindgen_test]
async fn a_page_that_imports_the_module_reads_who_is_signed_in() {
    let _network = Network::new([Reply::json(200, r#"{"UserID":7,"Unheard":{"Of":1}}"#)]);
    let axero = axero().await;
    for args in [Array::of1(&"users.me".into()), Array::of2(&"users.me".into(), &JsValue::NULL), {
        let bare = Object::create(JsValue::NULL.unchecked_ref::<Object>());
        Reflect::set(&bare, &"LogView".into(), &true.into()).unwrap();
        Array::of2(&"users.me".into(), &bare)
    }] {
        assert_eq!(text(&resolution(&axero, "call", &args).await.unwrap()), r#"{"UserID":7,"Unheard":{"Of":1}}"#);
    }
    assert!(resolution(&axero, "request", &Array::of2(&"get".into(), &"users/me".into())).await.is_ok());
}

#[wasm_bindgen_test]
async fn a_failure_is_a_real_error_with_kind_operation_and_status() {
    let axero = axero().await;
    let brand = js_sys::Symbol::for_("axero-widget-sdk.error");
    let cases: [(Reply, &str, Option<f64>, bool, &str); 6] = [
        (Reply::json(403, r#"{"Message":"No."}"#), "forbidden", Some(403.0), false, "An administrator can grant it."),
        (Reply::html(502), "server", Some(502.0), true, "The site failed to answer the request. Try again later."),
        (Reply::json(200, r#"{"IsError":true,"ResponseMessage":"Not now."}"#), "rejected", Some(200.0), false, "Not now."),
        (Reply::throw(&oddity("string")), "network", None, true, "The request got no answer. Check the connection."),
        (Reply::text(200, "text/plain", "OK"), "bad-answer", Some(200.0), false, "HTML, cut off"),
        (Reply::html(401), "session-expired", Some(401.0), false, "The session has expired. Sign in again."),
    ];
    for (reply, kind, status, retryable, message) in cases {
        let network = Network::new([reply]);
        let error = rejection(&axero, "call", &Array::of1(&"users.me".into())).await.unwrap();
        let get = |name: &str| Reflect::get(&error, &name.into()).unwrap();
        assert_eq!(Reflect::get(&error, &brand).unwrap(), JsValue::TRUE, "isAxeroError of the npm package would not know it");
        assert!(matches!(get("actor").as_string().as_deref(), Some("user" | "author" | "administrator")), "{kind}");
        let error: &Error = error.dyn_ref().unwrap();
        assert_eq!(error.name(), "AxeroError");
        assert_eq!((get("kind"), get("operation")), (kind.into(), "users.me".into()));
        assert_eq!((get("status").as_f64(), get("retryable").as_bool()), (status, Some(retryable)), "{kind}");
        assert!(String::from(error.message()).contains(message), "{kind}: {}", error.message());
        network.assert_nothing_unhandled().await;
    }
}

#[wasm_bindgen_test]
async fn the_globals_of_the_page_may_hold_anything() {
    let network = Network::new([Reply::json(200, "{}")]);
    for odd in ["null", "undefined", "number", "symbol", "bigint", "function", "bare-object", "revoked-proxy", "throwing-getter"] {
        set_global("CF_USERID", &oddity(odd));
        set_global("CF_VD", &oddity(odd));
        resolution(&axero().await, "call", &Array::of1(&"users.me".into())).await.unwrap();
    }
    set_global("CF_USERID", &"7".into());
    set_global("CF_VD", &"/intranet/".into());
    resolution(&axero().await, "call", &Array::of1(&"users.me".into())).await.unwrap();
    for name in ["CF_USERID", "CF_VD"] {
        Reflect::delete_property(&js_sys::global(), &name.into()).unwrap();
    }
    assert_eq!(network.sent().last().unwrap().url, "/intranet/api/users/me");
}

#[wasm_bindgen_test]
async fn arguments_of_any_kind_are_refused_by_an_error_that_says_so() {
    let network = Network::new([Reply::json(200, "{}")]);
    let faults = Array::from(&make_bad_calls(&axero().await, "all", kinds_of_bad_calls()).await);
    assert_eq!(faults.length(), 0, "{}", faults.join("\n"));
    assert!(network.sent().is_empty());
    network.assert_nothing_unhandled().await;
}

// wasm-bindgen keeps one slot of its table for every exception that it catches, so references are counted where nothing throws.
#[wasm_bindgen_test]
async fn ten_thousand_bad_calls_keep_memory_flat() {
    let _network = Network::new([Reply::json(200, "{}")]);
    let axero = axero().await;
    make_bad_calls(&axero, "all", 1_000).await;
    let bytes = memory_bytes();
    make_bad_calls(&axero, "all", 9_000).await;
    assert_eq!(memory_bytes(), bytes);
}

// Something of an earlier test may be let go meanwhile, so there may be fewer.
fn assert_no_more(now: u32, before: u32) {
    assert!(now <= before, "{now} references where there were {before}");
}

#[wasm_bindgen_test]
async fn bad_calls_leave_no_reference_behind() {
    let _network = Network::new([Reply::json(200, "{}")]);
    let axero = axero().await;
    make_bad_calls(&axero, "quiet", 1_000).await;
    let references = externref_heap_live_count();
    make_bad_calls(&axero, "quiet", 1_000).await;
    assert_no_more(externref_heap_live_count(), references);
}

#[wasm_bindgen_test]
async fn two_thousand_good_calls_keep_memory_flat() {
    let _network = Network::new([Reply::json(200, r#"{"UserID":7}"#)]);
    let axero = axero().await;
    let args = Array::of2(&"users.me".into(), &object(r#"{"LogView":true}"#));
    for _ in 0..500 {
        resolution(&axero, "call", &args).await.unwrap();
    }
    let (bytes, references) = (memory_bytes(), externref_heap_live_count());
    for _ in 0..1_500 {
        resolution(&axero, "call", &args).await.unwrap();
    }
    assert_eq!(memory_bytes(), bytes);
    assert_no_more(externref_heap_live_count(), references);
}
