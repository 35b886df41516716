//! Policy as plain Rust: no browser type, no clock, no randomness of its own.

// A panic would end the page's module, and the code that formats its message is larger than the module itself.
#![cfg_attr(not(test), deny(clippy::indexing_slicing, clippy::string_slice))]

pub mod args;
pub mod base_path;
pub mod breaker;
pub mod credentials;
pub mod engine;
pub mod error;
pub mod operation;
pub mod paging;
pub mod protocol;
pub mod queue;
pub mod request;
pub mod response;
pub mod retry;
pub mod session;
pub mod spelling;
pub mod table;
pub mod text;
