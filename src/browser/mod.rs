//! The page: its facts, its network, its time, and the client that Rust callers use.

pub mod api;
mod args;
mod body;
mod call;
mod client;
mod error;
mod page;
mod queue_slots;
mod transport;

pub use client::{Call, Client, Page};
pub use error::JsFault;
pub use page::PageFacts;
