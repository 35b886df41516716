//! A call on its way out: envelopes, refusals, pages of lists, headers.

pub mod answer;
pub mod dead_session;
pub mod headers;
pub mod paging;
