//! Call the Axero REST API from inside an Axero page, as the signed-in user: with the session's cookies, never with a token.
//!
//! ```no_run
//! use axero_widget_sdk::{Client, Error};
//! use axero_widget_sdk::users::UsersListArgs;
//!
//! # async fn show() -> Result<(), Error> {
//! let axero = Client::connect()?;
//! let me = axero.users().me().await?;
//! let people = axero.users().list(UsersListArgs::new().page_length(20)).await?;
//! # let _ = (me, people); Ok(()) }
//! ```
//!
//! [`Client`] has a method for each group of the API ([`Client::users`], [`Client::content`], ...), whose methods make a [`Call`]. A call is a
//! future: it is sent when it is first polled, and dropping it cancels it.
//!
//! Where the page runs the npm package, the client joins it: one queue, one cache, one sign-in prompt for all widgets (feature `page`).
//! Elsewhere one engine of this crate serves all clients of the module (feature `own`). Both are default features.
//!
//! On another target than `wasm32` everything compiles, so that editors and `cargo check` know the names; [`Client::connect`] fails there.

// An index out of range would end the engine of the whole page.
#![cfg_attr(not(test), deny(clippy::indexing_slicing, clippy::string_slice))]
#![cfg_attr(not(any(feature = "browser", test)), no_std)]

extern crate alloc;

#[cfg(feature = "browser")]
mod browser;
mod core;
#[cfg(feature = "testing")]
pub mod testing;

/// Policy without a browser, for the other crates of this repository. No part of the crate's interface: it changes without notice.
#[doc(hidden)]
pub mod internal {
    pub use crate::core::{
        args, base_path, breaker, credentials, engine, error, operation, paging, protocol, queue, request, response, retry, session,
        spelling, table, text,
    };

    /// Lets the next `Client::connect` begin again, as on a new page.
    #[cfg(feature = "browser")]
    pub fn forget_client() {
        crate::browser::forget_client();
    }
}

pub use crate::core::error::{Actor, Error, ErrorKind, Outcome, UnknownKind};
#[cfg(feature = "browser")]
pub use browser::*;

/// The guide compiles.
#[cfg(all(doctest, feature = "client"))]
#[doc = include_str!("../docs/rust.md")]
mod guide {}
