//! The JavaScript boundary: the only place with `#[wasm_bindgen]`.

#[cfg(feature = "js")]
mod client;
#[cfg(feature = "engine")]
mod engine;
#[cfg(all(feature = "engine", not(feature = "client"), not(test)))]
mod no_std_runtime;
#[cfg(feature = "engine")]
mod page;
