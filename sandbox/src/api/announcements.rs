//! Announcements of the community and of spaces.

use serde_json::json;

use super::render::space::icon_path;
use super::response::answer::Outcome;
use super::response::paging::{Page, USUAL_LENGTH};
use super::{Call, Handler};
use crate::domain::Domain;
use crate::domain::content::announcements::Announcement;

pub const HANDLERS: &[(&str, Handler)] = &[("announcements.list", list)];

/// The picture of the community.
const SITE_IMAGE: &str = "/assets/Themes/default/images/logo.svg";

fn list(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let space = call.space_or_community(domain, call.input.integer("SpaceID").unwrap_or(0))?;
    let wanted =
        domain.announcements.0.iter().rev().filter(|announcement| announcement.space == space && call.viewer.sees_content_of(space));
    let all: Vec<_> = wanted.collect();
    let icon = domain.spaces.get(space).map_or_else(|| SITE_IMAGE.to_owned(), icon_path);
    let image = call.address().absolute(&icon);
    let row = |announcement: &&Announcement| {
        json!({
            "PropertyID": announcement.id,
            "PropertyName": announcement.name,
            "PropertyValue": announcement.value,
            "SpaceImageUrl": image,
        })
    };
    Ok(Page::named(&call.input, "PageNumber", USUAL_LENGTH).answer(&all, row))
}
