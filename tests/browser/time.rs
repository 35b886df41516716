//! Time really passes: pauses, `Retry-After`, the time limit, and the end of a call that nobody waits for.

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use axero_widget_sdk::ErrorKind::{NotFound, RateLimited, Server, Timeout};
use js_sys::{Date, Object};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::support::{Network, Reply, Sent, client, failed, me, now};

/// Browsers round their clocks, so a timer can seem to fire a little early.
const ROUNDING_MS: f64 = 5.0;

fn pause(sent: &[Sent]) -> f64 {
    sent[1].at - sent[0].at + ROUNDING_MS
}

#[wasm_bindgen_test]
async fn a_read_waits_before_it_is_sent_again() {
    let network = Network::new([Reply::html(503), Reply::json(200, "{}")]);
    network.random(0.9);
    assert!(me().await.is_ok());
    let sent = network.sent();
    assert_eq!(sent.len(), 2);
    assert!(pause(&sent) >= 270.0, "{} ms", pause(&sent));
}

#[wasm_bindgen_test]
async fn a_lucky_read_waits_for_nothing() {
    let network = Network::new([Reply::html(503), Reply::html(503), Reply::html(503), Reply::json(200, "{}")]);
    let began = now();
    assert!(me().await.is_ok());
    assert_eq!(network.sent().len(), 4);
    assert!(now() - began < 3_000.0, "{} ms", now() - began);
}

#[wasm_bindgen_test]
async fn retry_after_in_seconds_is_kept() {
    for status in [429, 503] {
        let network = Network::new([Reply::json(status, "{}").header("Retry-After", "1"), Reply::json(200, "{}")]);
        assert!(me().await.is_ok());
        assert!(pause(&network.sent()) >= 1_000.0, "{} ms", pause(&network.sent()));
    }
}

#[wasm_bindgen_test]
async fn retry_after_as_a_date_is_kept() {
    // A date on the wire has whole seconds: two seconds from now are at least one.
    let date = String::from(Date::new(&(Date::now() + 2_000.0).into()).to_utc_string());
    let network = Network::new([Reply::json(429, "{}").header("Retry-After", &date), Reply::json(200, "{}")]);
    assert!(me().await.is_ok());
    let pause = pause(&network.sent());
    assert!((990.0..10_000.0).contains(&pause), "{date}: {pause} ms");
}

#[wasm_bindgen_test]
async fn a_retry_after_as_a_date_is_reckoned_from_the_date_of_the_answer() {
    let at = |ms: f64| String::from(Date::new(&(Date::now() - 3_600_000.0 + ms).into()).to_utc_string());
    let reply = Reply::json(429, "{}").header("Date", &at(0.0)).header("Retry-After", &at(2_000.0));
    let network = Network::new([reply, Reply::json(200, "{}")]);
    assert!(me().await.is_ok());
    assert!(pause(&network.sent()) >= 990.0, "the clock of the site is an hour behind");
}

#[wasm_bindgen_test]
async fn a_retry_after_that_is_past_or_unreadable_does_not_stop_the_retry() {
    for header in ["Wed, 21 Oct 2015 07:28:00 GMT", "0", "soon", "-3", "60 seconds", "1e400", "Infinity", "2999-12-01"] {
        let network = Network::new([Reply::json(429, "{}").header("Retry-After", header), Reply::json(200, "{}")]);
        assert!(me().await.is_ok(), "{header}");
        assert_eq!(network.sent().len(), 2, "{header}");
    }
}

#[wasm_bindgen_test]
async fn nobody_waits_for_a_retry_after_of_an_hour() {
    let network = Network::new([Reply::json(429, "{}").header("Retry-After", "3600")]);
    assert_eq!(failed(me().await).kind, RateLimited);
    assert_eq!(network.sent().len(), 1);
}

#[wasm_bindgen_test]
async fn a_read_is_sent_four_times_at_most_and_what_cannot_pass_once() {
    for (reply, kind, times) in
        [(Reply::html(503), Server, 4), (Reply::html(500), Server, 2), (Reply::html(501), Server, 1), (Reply::html(404), NotFound, 1)]
    {
        let network = Network::new([reply]);
        assert_eq!(failed(me().await).kind, kind);
        assert_eq!(network.sent().len(), times);
    }
}

#[wasm_bindgen_test]
async fn an_answer_that_does_not_come_is_given_up_and_its_request_aborted() {
    for silence in ["hang", "deaf"] {
        let network = Network::new([Reply::named(silence)]);
        let began = now();
        let error = failed(client().call_by_name("users.me", &Object::new()).timeout(Duration::from_millis(80)).await);
        let waited = now() - began + ROUNDING_MS;
        assert_eq!((error.kind, error.status), (Timeout, None), "{silence}");
        assert!((80.0..5_000.0).contains(&waited), "{silence}: {waited} ms");
        let sent = network.sent();
        assert!(sent.len() == 1 && sent[0].aborted, "{silence}");
        network.assert_nothing_unhandled().await;
    }
}

#[wasm_bindgen_test]
async fn the_longest_time_limit_does_not_end_the_call_at_once() {
    let _network = Network::new([Reply::json(200, "{}")]);
    assert!(client().call_by_name("users.me", &Object::new()).timeout(Duration::MAX).await.is_ok());
}

#[wasm_bindgen_test]
async fn an_answered_request_is_not_aborted() {
    let network = Network::new([Reply::json(200, "{}")]);
    assert!(me().await.is_ok());
    assert!(!network.sent()[0].aborted);
}

#[wasm_bindgen_test]
async fn a_dropped_call_aborts_its_request() {
    let network = Network::new([Reply::named("hang")]);
    let axero = client();
    {
        let mut call = axero.call_by_name("users.me", &Object::new());
        assert!(matches!(Pin::new(&mut call).poll(&mut Context::from_waker(Waker::noop())), Poll::Pending));
        assert_eq!((network.sent()[0].aborted, axero.pending()), (false, 1));
    }
    assert_eq!((network.sent()[0].aborted, axero.pending()), (true, 0));
    network.assert_nothing_unhandled().await;
}
