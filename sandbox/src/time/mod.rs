//! Time: timestamps, and the date formats of the wire.

pub mod dates;
mod timestamp;

pub use timestamp::Timestamp;
