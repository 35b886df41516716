//! The response side of a call: envelopes, refusals, pages of lists, headers.

pub mod answer;
pub mod dead_session;
pub mod headers;
pub mod paging;
