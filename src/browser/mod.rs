//! The client for Rust callers: typed calls by the page's own client or by an engine of this module.

pub(crate) mod api;
#[cfg(feature = "page")]
mod bridge;
mod call;
mod client;
mod decode;
mod engine;
mod error;
mod event;
#[cfg(feature = "own")]
mod own;
mod own_address;
mod page_facts;
mod pages;
mod same_user;
mod session;
mod values;
mod written;

pub use api::*;
pub use call::{CacheMode, Call, OnExpiry, Priority, RawAnswer};
pub use client::Client;
pub(crate) use client::forget_client;
#[cfg(feature = "testing")]
pub(crate) use decode::any as decode_value;
pub use engine::EngineKind;
pub use error::JsFault;
pub use page_facts::PageFacts;
pub use pages::{Page, Pages};
pub use session::{Session, SessionChanges, SessionState};
pub use values::{DateTime, Upload, Value};
#[cfg(feature = "testing")]
pub(crate) use written::written as write_value;

/// The result of a call.
pub type Result<T, E = crate::core::error::Error> = std::result::Result<T, E>;

#[cfg(all(test, feature = "client"))]
#[cfg(not(target_arch = "wasm32"))]
mod traits_tests;
