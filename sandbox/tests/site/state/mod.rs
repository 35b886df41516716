//! Sessions, faults, the journal, and the control API that sets them.

mod api_access;
mod control_api;
mod dead_session;
mod faults;
mod journal;
mod sign_in;
