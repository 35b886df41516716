//! Moments, and the ways in which the wire writes and reads them.

pub mod dates;
mod timestamp;

pub use timestamp::Timestamp;
