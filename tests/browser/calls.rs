//! Many calls at once, and calls within calls.

use std::cell::RefCell;
use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Context, Poll, Waker};

use axero_widget_sdk::{Call, Client, RawAnswer};
use js_sys::{Array, Object, Promise};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen_futures::{JsFuture, future_to_promise};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::support::{Network, Reply, client, text};

type Pending = Call<RawAnswer>;

fn begin(client: &Client) -> Pending {
    let mut call = client.request("GET", "inner", None);
    assert!(matches!(Pin::new(&mut call).poll(&mut Context::from_waker(Waker::noop())), Poll::Pending));
    call
}

#[wasm_bindgen_test]
async fn fifty_calls_at_once_each_get_their_own_answer() {
    let network = Network::new([Reply::named("echo")]);
    let axero = client();
    let calls: Array = (0..50)
        .map(|number| {
            let axero = axero.clone();
            future_to_promise(async move {
                let call = axero.request("GET", &format!("things/{number}"), None).await.unwrap();
                Ok(call.data)
            })
        })
        .collect();
    let answers = Array::from(&JsFuture::from(Promise::all(&calls)).await.unwrap());
    for (number, answer) in answers.iter().enumerate() {
        assert_eq!(text(&answer), format!(r#"{{"url":"/api/things/{number}"}}"#));
    }
    assert_eq!((answers.length(), network.sent().len()), (50, 50));
}

#[wasm_bindgen_test]
async fn fifty_calls_that_meet_a_dead_session_all_end() {
    let network = Network::new([Reply::html(401)]);
    let axero = client();
    let calls: Array = (0..50)
        .map(|_| {
            let axero = axero.clone();
            future_to_promise(async move {
                Ok(axero.call_by_name("users.me", &Object::new()).await.err().map_or("", |error| error.kind.name()).into())
            })
        })
        .collect();
    let kinds = Array::from(&JsFuture::from(Promise::all(&calls)).await.unwrap());
    assert!(kinds.iter().all(|kind| kind == "session-expired"), "{}", kinds.join(" "));
    network.assert_nothing_unhandled().await;
}

#[wasm_bindgen_test]
async fn a_fetch_that_calls_the_client_before_it_returns_does_no_harm() {
    let axero = client();
    let inner: Rc<RefCell<Vec<Pending>>> = Rc::default();
    let work = Closure::<dyn FnMut()>::new({
        let (axero, inner) = (axero.clone(), Rc::clone(&inner));
        move || inner.borrow_mut().push(begin(&axero))
    });
    let network = Network::new([Reply::json(200, r#"{"UserID":7}"#).before(&work), Reply::json(200, "1")]);
    let outer = axero.call_by_name("users.me", &Object::new()).await.unwrap();
    assert_eq!(text(&outer.data), r#"{"UserID":7}"#);
    let inner = inner.borrow_mut().pop().unwrap();
    assert_eq!(text(&inner.await.unwrap().data), "1");
    assert_eq!(network.sent().len(), 2);
}

#[wasm_bindgen_test]
async fn a_random_that_calls_the_client_does_no_harm() {
    let network = Network::new([Reply::html(503), Reply::json(200, "1")]);
    let axero = client();
    let inner: Rc<RefCell<Vec<Pending>>> = Rc::default();
    let random = Closure::<dyn FnMut() -> f64>::new({
        let (axero, inner) = (axero.clone(), Rc::clone(&inner));
        move || {
            if inner.borrow().is_empty() {
                inner.borrow_mut().push(begin(&axero));
            }
            0.0
        }
    });
    network.random_by(&random);
    assert!(axero.call_by_name("users.me", &Object::new()).await.is_ok());
    let inner = inner.borrow_mut().pop().unwrap();
    assert_eq!(text(&inner.await.unwrap().data), "1");
}
