//! Wire forms of the domain's records; one file for each model.

pub mod attachment;
pub mod case;
pub mod chat;
pub mod comment;
pub mod content;
pub mod directory;
pub mod event;
pub mod notification;
pub mod persona;
pub mod poll;
pub mod recognition;
pub mod space;
pub mod task;
pub mod user;
pub mod wall;

use serde_json::Value;

/// Merges the members of several objects.
pub fn merged<const N: usize>(objects: [Value; N]) -> Value {
    let members = objects.into_iter().filter_map(|object| match object {
        Value::Object(members) => Some(members),
        _ => None,
    });
    Value::Object(members.flatten().collect())
}
