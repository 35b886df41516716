//! The crate in a browser, against a `fetch` that answers as each test says. Run by `wasm-pack test --headless --chrome .` (or `--firefox`).
#![cfg(all(target_arch = "wasm32", feature = "client"))]
#![expect(clippy::unwrap_used, reason = "clippy sees no test where wasm_bindgen_test makes one")]

mod answers;
mod behaviour;
mod boundary;
mod broken;
mod calls;
mod page_client;
mod refusals;
mod rust_callers;
mod session;
mod support;
mod thrown;
mod time;
mod typed;
mod writes;

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
