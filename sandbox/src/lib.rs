//! A local site that behaves like Axero, for demos and tests.
//!
//! [`Site`] is the whole site as plain state: a [`Request`] goes in with an [`Ambient`] (time and
//! randomness), a [`Handled`] comes out. It opens no socket and reads no clock, so the same site
//! runs behind the server of this crate, inside a test, and compiled to WebAssembly.
//!
//! ```
//! use axero_sandbox::{Ambient, MemoryFiles, Request, Site, SiteConfig, Timestamp};
//!
//! let mut site = Site::new(SiteConfig::default(), MemoryFiles::default());
//! let ambient = Ambient::new(Timestamp::from_millis(1_760_000_000_000), [7; 64]);
//! let answer = site.handle(&Request::get("/api/users/me"), &ambient).into_answer();
//! assert_eq!(answer.map(|answer| answer.status), Some(401));
//! ```

mod api;
mod control;
mod crypto;
mod domain;
mod html;
mod pages;
mod seed;
mod state;
mod time;

#[cfg(feature = "persist")]
pub mod persist;
pub mod server;

pub use domain::people::{Person, Profile};
pub use seed::Size;
pub use server::ambient::Ambient;
pub use server::file_source::{FileSource, Folder, MemoryFiles};
pub use server::http::{Method, Request, Response};
pub use state::settings::api_access::SecurityLevel;
pub use state::settings::{
    AntiForgery, BeyondLimit, CommentCreated, Csp, ErrorBody, FailureStatus, LoginPage, Ping, SessionFace, Settings, SuccessMessage,
    UnknownShapes, UploadRefusal, WasmType,
};
pub use state::{Delivery, FunctionCall, Handled, Site, SiteConfig};
pub use time::Timestamp;
