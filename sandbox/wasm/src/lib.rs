//! The sandbox as a WebAssembly module: the site behind `axero-widget-sdk/testing`.
//!
//! What crosses the boundary is JSON text and bytes. The clock, the randomness, the waiting and the
//! breaking of connections are JavaScript's.

#[cfg(target_arch = "wasm32")]
mod boundary;
mod setup;
mod wire;

pub use setup::site;
pub use wire::{Answer, ask};
