//! A person on the wire.

use serde_json::{Value, json};

use crate::domain::people::Person;
use crate::server::address::Address;

/// The fields of `User` that the sandbox knows.
pub fn user(person: &Person, address: &Address) -> Value {
    json!({
        "UserID": person.id,
        "UserName": person.user_name,
        "UserInfoDisplayName": person.display_name(),
        "Email": person.email,
        "AvatarImageURL": address.absolute(&person.avatar_path()),
        "FirstName": person.first_name,
        "LastName": person.last_name,
        "RankName": person.rank,
    })
}
