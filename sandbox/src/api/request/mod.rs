//! A call on its way in: who sends it, whether it may pass, and its arguments.

pub mod authentication;
pub mod body;
pub mod csrf;
pub mod input;
mod multipart;
