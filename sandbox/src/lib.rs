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

mod address;
mod ambient;
mod api;
mod control;
mod crypto;
mod dates;
mod files;
mod html;
mod http;
mod pages;
mod seed;
mod site;
mod world;

#[cfg(feature = "persist")]
pub mod persist;
#[cfg(feature = "server")]
pub mod server;

pub use ambient::{Ambient, Timestamp};
pub use files::{FileSource, Folder, MemoryFiles};
pub use http::{Method, Request, Response};
pub use seed::Size;
pub use site::api_access::SecurityLevel;
pub use site::settings::{
    AntiForgery, BeyondLimit, CommentCreated, Csp, ErrorBody, FailureStatus, LoginPage, Ping, SessionFace, Settings, SuccessMessage,
    WasmType,
};
pub use site::{Handled, Site, SiteConfig, Then};
pub use world::people::{Person, Profile};
