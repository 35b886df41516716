//! The JavaScript boundary: the only crate that exports functions to a page. The client for `wasm-pack build bindings` (feature `js`), and
//! the engine of the npm package (feature `engine`).

#![cfg_attr(not(test), deny(clippy::indexing_slicing, clippy::string_slice))]
#![cfg_attr(all(target_arch = "wasm32", feature = "engine", not(feature = "js"), not(test)), no_std)]

extern crate alloc;

#[cfg(all(target_arch = "wasm32", feature = "js"))]
mod client;
#[cfg(all(target_arch = "wasm32", feature = "engine"))]
mod engine;
#[cfg(all(target_arch = "wasm32", feature = "engine", not(feature = "js"), not(test)))]
mod no_std_runtime;
#[cfg(all(target_arch = "wasm32", feature = "engine"))]
mod page;
