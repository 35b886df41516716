//! People.

use serde::Serialize;

use super::{Call, Operation, answer};
use crate::address::Address;
use crate::http::{Method, Response};
use crate::site::Site;
use crate::site::people::Person;

pub const OPERATIONS: &[Operation] = &[
    Operation { id: "users.me", method: Method::Get, path: "/users/me", handler: me },
    Operation { id: "users.details", method: Method::Get, path: "/users/{UserID}/details", handler: details },
];

#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
struct User<'a> {
    #[serde(rename = "UserID")]
    user_id: i64,
    user_name: &'a str,
    user_info_display_name: String,
    email: &'a str,
    #[serde(rename = "AvatarImageURL")]
    avatar_image_url: String,
    first_name: &'a str,
    last_name: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    rank_name: Option<&'a str>,
}

impl<'a> User<'a> {
    fn of(person: &'a Person, address: &Address) -> Self {
        Self {
            user_id: person.id,
            user_name: &person.user_name,
            user_info_display_name: person.display_name(),
            email: &person.email,
            avatar_image_url: address.absolute(&person.avatar_path()),
            first_name: &person.first_name,
            last_name: &person.last_name,
            rank_name: person.rank.as_deref(),
        }
    }
}

/// The one answer about people that has no envelope.
fn me(site: &mut Site, call: &Call<'_>) -> Response {
    match site.people.by_id(call.person) {
        Some(person) => answer::bare(&User::of(person, call.visit.address)),
        None => answer::failed(&site.settings, 404, "The user does not exist."),
    }
}

fn details(site: &mut Site, call: &Call<'_>) -> Response {
    let Some(id) = call.params.integer("UserID") else {
        return answer::failed(&site.settings, 400, "The request is invalid.");
    };
    match site.people.by_id(id) {
        Some(person) => answer::enveloped(User::of(person, call.visit.address)),
        None => answer::failed(&site.settings, 404, "The user does not exist."),
    }
}
