//! The JavaScript boundary: the only place with `#[wasm_bindgen]`.

#[cfg(feature = "js")]
mod client;
#[cfg(feature = "engine")]
mod engine;
