//! Call the Axero REST API from inside an Axero page, as the signed-in user: with the session's cookies, never with a token.
//!
//! The crate has three layers, and arrows run downward only:
//!
//! - `bindings`: the JavaScript boundary, the only place with `#[wasm_bindgen]`;
//! - `browser`: the transport, the page's facts, and the client that Rust callers use;
//! - [`core`]: every decision, as plain Rust.

// An index out of range would end the engine of the whole page.
#![cfg_attr(not(test), deny(clippy::indexing_slicing, clippy::string_slice))]
#![cfg_attr(all(target_arch = "wasm32", feature = "engine", not(feature = "client"), not(test)), no_std)]

extern crate alloc;

pub mod core;

#[cfg(target_arch = "wasm32")]
mod bindings;
#[cfg(all(target_arch = "wasm32", feature = "client"))]
pub mod browser;
