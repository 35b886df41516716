//! The request side of a call: authentication, CSRF checks, and arguments.

pub mod authentication;
pub mod body;
pub mod csrf;
pub mod input;
mod multipart;
