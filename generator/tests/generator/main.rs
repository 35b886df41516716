//! The generator as a whole, run on copies of the description and on small ones.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a helper that fails fails its test")]

mod answers;
mod diagnostics;
mod endpoint;
mod freshness;
mod overlay;
mod trial;
