//! Which person may do what: each rule is tried by a person who may, one who may not, and one who must not know.

mod access_endpoint;
mod by_role;
mod every_rule;
mod private_data;
pub mod rules;
