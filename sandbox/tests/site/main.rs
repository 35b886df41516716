//! The site as a whole, without sockets.
#![expect(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test ends where its surroundings fail")]

mod api;
mod hostile;
mod pages;
mod permissions;
mod seed;
mod state;
mod support;
