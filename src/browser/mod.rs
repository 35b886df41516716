//! The page: its facts, its network, its time, and the client that Rust callers use.

mod args;
mod client;
mod error;
mod page;
mod transport;

pub use client::{Call, Client, Page};
pub use error::JsFault;
pub use page::PageFacts;
