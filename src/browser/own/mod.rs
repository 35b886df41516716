//! The engine of this module: fetch by gloo-net, decisions by the core.

mod args;
mod body;
mod engine;
mod identity;
mod json;
mod page_function;
mod queue_slots;
mod transport;
mod watcher;

pub use engine::OwnEngine;
pub use watcher::Watcher;
