//! The sandbox as a WebAssembly module: the site behind `axero-widget-sdk/testing`.
//!
//! JSON text and bytes cross the boundary. JavaScript provides the clock and the random bytes, waits, and
//! breaks connections.

#[cfg(target_arch = "wasm32")]
mod boundary;
mod setup;
mod wire;

pub use setup::site;
pub use wire::{Answer, ask};
