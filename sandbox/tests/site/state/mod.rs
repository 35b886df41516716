//! Sessions, faults, the journal, and the control API that sets them.

mod api_access;
mod control_api;
mod dead_session;
mod faults;
mod journal;
mod own_answers;
mod records;
mod sign_in;
mod unknown_shapes;
mod upload_limit;
