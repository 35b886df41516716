//! Pictures of people, drawn from their initials.

use crate::html::fill;
use crate::http::Response;
use crate::site::Site;

const TEMPLATE: &str = include_str!("../../assets/avatar.svg");

/// Degrees between the hues of neighbouring ids: the golden angle spreads few colours well.
const HUE_STEP: i64 = 137;

pub fn picture(site: &Site, id: i64) -> Response {
    let Some(person) = site.people.by_id(id) else {
        return Response::text_plain(404, "The picture does not exist.");
    };
    let names = [&person.first_name, &person.last_name];
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
