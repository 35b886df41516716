//! A visitor with a cookie jar, calls in one line, and the description that every answer is held against.

pub mod browser;
pub mod calls;
pub mod conformance;
pub mod coverage;
pub mod description;
