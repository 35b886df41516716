//! The behaviour that this client shares with that of the npm package: both run `tests/data/behaviour.jsonl`.

use axero_widget_sdk::internal::forget_client;
use axero_widget_sdk::{Client, EngineKind, Error, PageFacts, RawAnswer};
use js_sys::{Array, Object, Reflect};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::page_client::{connect_page, leave_page};
use crate::support::Network;

const CASES: &str = include_str!("../data/behaviour.jsonl");

#[wasm_bindgen(module = "/tests/browser/support/behaviour.js")]
extern "C" {
    #[wasm_bindgen(js_name = casesOf)]
    fn cases_of(text: &str) -> Array;
    #[wasm_bindgen(js_name = setPage)]
    fn set_page(page: &JsValue);
    #[wasm_bindgen(js_name = faultOf)]
    fn fault_of(case: &JsValue, seen: &JsValue) -> String;
}

fn get(object: &JsValue, name: &str) -> JsValue {
    Reflect::get(object, &name.into()).unwrap()
}

fn object_of(entries: &[(&str, JsValue)]) -> JsValue {
    let entries: Array = entries.iter().map(|(name, value)| Array::of2(&JsValue::from_str(name), value)).collect();
    Object::from_entries(&entries).unwrap().into()
}

async fn made(call: &JsValue) -> Result<RawAnswer, Error> {
    forget_client();
    let axero = Client::connect()?;
    if let Some(method) = get(call, "method").as_string() {
        let body = Reflect::has(call, &"body".into()).unwrap().then(|| get(call, "body"));
        return axero.request(&method, &get(call, "path").as_string().unwrap(), body.as_ref()).await;
    }
    let args = get(call, "args").dyn_into::<Object>().unwrap_or_default();
    axero.call_by_name(&get(call, "operation").as_string().unwrap(), &args).await
}

/// Runs a case; gives what is wrong with what came of it, if anything is.
async fn fault_in(case: &JsValue, engine: EngineKind) -> Option<String> {
    set_page(&get(case, "page"));
    if engine == EngineKind::Page {
        // A page whose facts are wrong has no client either; the Rust client says why.
        let _ = connect_page().await;
    }
    let network = Network::of(&get(case, "replies").into(), &get(case, "who"));
    let user = PageFacts::read().user_id.map_or(JsValue::UNDEFINED, JsValue::from);
    let outcome = made(&get(case, "call")).await;
    let sent = network.described().await;
    let seen = match outcome {
        Ok(RawAnswer { data, total, .. }) => {
            object_of(&[("value", data), ("total", total.map_or(JsValue::UNDEFINED, JsValue::from)), ("user", user), ("sent", sent)])
        }
        Err(error) => {
            let error = object_of(&[
                ("kind", error.kind.name().into()),
                ("message", error.message.into()),
                ("status", error.status.map_or(JsValue::UNDEFINED, JsValue::from)),
                ("operation", error.operation.into()),
            ]);
            object_of(&[("error", error), ("user", user), ("sent", sent)])
        }
    };
    Some(fault_of(case, &seen)).filter(|fault| !fault.is_empty())
}

async fn run_cases(engine: EngineKind) {
    let cases = cases_of(CASES);
    let mut faults = Vec::new();
    for case in cases.iter() {
        faults.extend(fault_in(&case, engine).await);
    }
    leave_page();
    set_page(&Object::new());
    assert!(cases.length() > 100);
    assert!(faults.is_empty(), "{} of {}:\n{}", faults.len(), cases.length(), faults.join("\n"));
}

#[wasm_bindgen_test]
async fn both_clients_do_the_same() {
    run_cases(EngineKind::Own).await;
}

#[wasm_bindgen_test]
async fn the_client_that_joins_the_page_does_the_same() {
    run_cases(EngineKind::Page).await;
}
