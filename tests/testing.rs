//! The sandbox as authors of Rust widgets use it in their own tests.
#![cfg(target_arch = "wasm32")]
#![expect(clippy::unwrap_used, reason = "clippy sees no test where wasm_bindgen_test makes one")]

use axero_widget_sdk::testing::{Fault, Sandbox};
use axero_widget_sdk::users::UsersListArgs;
use axero_widget_sdk::{Client, ErrorKind};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

#[wasm_bindgen_test]
async fn a_widget_reads_people_from_the_site_in_the_test() {
    let sandbox = Sandbox::builder().signed_in_as("maya").build().await.unwrap();
    let axero = Client::connect().unwrap();
    let me = axero.users().me().await.unwrap();
    assert_eq!(me.user_name.as_deref(), Some("maya"));
    let page = axero.users().list(UsersListArgs::new().page_length(5)).await.unwrap();
    assert_eq!(page.items.len(), 5);
    let journal = sandbox.journal("users.list").await.unwrap();
    assert_eq!((journal.len(), journal[0].query.as_str(), journal[0].status), (1, "PageLength=5", Some(200)));
}

#[wasm_bindgen_test]
async fn a_fault_reaches_the_widget_and_goes_away() {
    let sandbox = Sandbox::builder().build().await.unwrap();
    let axero = Client::connect().unwrap();
    sandbox.fail("users.me", Fault::status(501)).await.unwrap();
    assert_eq!(axero.users().me().await.unwrap_err().kind, ErrorKind::Server);
    sandbox.clear_failures().await.unwrap();
    sandbox.fail("users.me", Fault::status(503).times(1)).await.unwrap();
    assert!(axero.users().me().await.is_ok());
    assert_eq!(sandbox.journal("users.me").await.unwrap().len(), 3);
    assert!(sandbox.fail("users.nobody", Fault::html()).await.is_err());
}

#[wasm_bindgen_test]
async fn a_session_ends_and_the_user_signs_in_again() {
    let sandbox = Sandbox::builder().build().await.unwrap();
    let axero = Client::connect().unwrap();
    sandbox.expire_session().await.unwrap();
    assert_eq!(axero.users().me().await.unwrap_err().kind, ErrorKind::SessionExpired);
    sandbox.sign_in("maya").await.unwrap();
    assert_eq!(axero.session().check().await, Ok(true));
    assert!(axero.users().me().await.is_ok());
}

#[wasm_bindgen_test]
async fn each_test_has_a_site_of_its_own_and_the_page_gets_its_network_back() {
    let before = js_sys::Reflect::get(&js_sys::global(), &"fetch".into()).unwrap();
    {
        let _sandbox = Sandbox::builder().signed_out().virtual_directory("/intranet").build().await.unwrap();
        assert!(Sandbox::builder().build().await.is_err(), "one at a time");
        let axero = Client::connect().unwrap();
        assert_eq!((axero.user_id(), axero.page().virtual_directory.as_str()), (None, "/intranet"));
    }
    drop(Sandbox::builder().build().await.unwrap());
    for _ in 0..20 {
        wasm_bindgen_futures::JsFuture::from(js_sys::Promise::resolve(&wasm_bindgen::JsValue::NULL)).await.unwrap();
    }
    assert_eq!(js_sys::Reflect::get(&js_sys::global(), &"fetch".into()).unwrap(), before);
}
