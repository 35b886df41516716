//! Clients that others have written for real sites: their calls, spellings, order and loops.
#![cfg(feature = "server")]
#![expect(clippy::panic, clippy::unwrap_used, reason = "a test ends where its surroundings fail")]

mod indexers;
mod inside;
mod mobile;
mod program;
mod reads;
mod recordings;
#[path = "../started/mod.rs"]
mod started;
