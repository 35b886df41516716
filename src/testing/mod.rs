//! A whole site inside a test: no server, no mocks. For `wasm-bindgen-test` in a browser or in Node.
//!
//! ```no_run
//! use axero_widget_sdk::testing::{Fault, Sandbox};
//! use axero_widget_sdk::{Client, ErrorKind};
//!
//! // #[wasm_bindgen_test]
//! async fn a_widget_says_that_the_site_is_down() -> Result<(), wasm_bindgen::JsValue> {
//!     let sandbox = Sandbox::builder().signed_in_as("maya").build().await?;
//!     sandbox.fail("users.me", Fault::status(501)).await?;
//!     let error = Client::connect()?.users().me().await.unwrap_err();
//!     assert_eq!(error.kind, ErrorKind::Server);
//!     assert_eq!(sandbox.journal("users.me").await?.len(), 1);
//!     Ok(())
//! }
//! ```

mod fault;
mod sandbox;

pub use fault::Fault;
pub use sandbox::{JournalEntry, Sandbox, SandboxBuilder};
