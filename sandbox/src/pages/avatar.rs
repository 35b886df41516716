//! Avatars: pictures of people and spaces, drawn from their initials if none was uploaded.

use crate::domain::Viewer;
use crate::html::fill;
use crate::server::http::Response;
use crate::state::Site;

const TEMPLATE: &str = include_str!("../../assets/avatar.svg");

/// Degrees between the hues of neighbouring ids: the golden angle spreads few colours well.
const HUE_STEP: i64 = 137;

pub fn picture(site: &Site, id: i64) -> Response {
    let Some(person) = site.domain.people.get(id) else {
        return Response::text_plain(404, "The picture does not exist.");
    };
    if let Some(photo) = &person.profile.photo {
        return Response::new(200, &photo.content_type, photo.bytes.to_vec()).with("Cache-Control", "no-cache");
    }
    drawn(id, &[&person.first_name, &person.last_name])
}

/// Returns the picture of a space, for visitors who may see the space.
pub fn space_picture(site: &Site, viewer: &Viewer, id: i64) -> Response {
    let Some(space) = site.domain.spaces.get(id).filter(|space| viewer.sees_space(space)) else {
        return Response::text_plain(404, "The picture does not exist.");
    };
    match &space.image {
        Some(image) => Response::new(200, &image.content_type, image.bytes.to_vec()).with("Cache-Control", "no-cache"),
        None => drawn(id, &space.name.split(' ').take(2).collect::<Vec<_>>()),
    }
}

fn drawn(id: i64, names: &[&str]) -> Response {
    // Arabic letters would join into one word, so a thin gap keeps two initials.
    let initials: Vec<String> = names.iter().filter_map(|name| name.chars().next().map(String::from)).collect();
    let hue = (id * HUE_STEP).rem_euclid(360);
    let values = [
        ("initials", initials.join("\u{200a}")),
        ("light", format!("hsl({hue}, 58%, 56%)")),
        ("dark", format!("hsl({}, 60%, 40%)", (hue + 25) % 360)),
    ];
    let values = values.each_ref().map(|(name, value)| (*name, value.as_str()));
    Response::new(200, "image/svg+xml", fill(TEMPLATE, &values)).with("Cache-Control", "no-cache")
}
