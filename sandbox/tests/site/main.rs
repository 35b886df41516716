//! The site as a whole, without sockets.
#![expect(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test ends where its surroundings fail")]

mod api;
mod browser;
mod control;
mod dead_session;
mod faults;
mod journal;
mod pages;
mod sign_in;
mod stored_files;
mod virtual_directory;
