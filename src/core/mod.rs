//! Policy as plain Rust: no browser type, no clock, no randomness of its own.

pub mod answer;
pub mod args;
pub mod engine;
pub mod error;
pub mod operation;
pub mod outage;
pub mod paging;
pub mod queue;
pub mod request;
pub mod retry;
pub mod session;
pub mod site;
pub mod spelling;
pub mod table;
pub mod text;
