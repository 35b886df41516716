//! Videos: items whose file comes with them.

use super::content_change::{change, create_item};
use super::response::answer::{Outcome, Refusal};
use super::{Call, Handler};
use crate::domain::content::media::Media;
use crate::domain::{Domain, EntityType};

pub const HANDLERS: &[(&str, Handler)] = &[("videos.create", create), ("videos.update", update)];

/// Returns true for a video file, by its name or its content type.
fn film(call: &Call<'_>) -> Result<Media, Refusal> {
    let upload = call.input.upload()?;
    let is_said = upload.content_type.starts_with("video/");
    let mut file = Media::new(&upload.name, upload.bytes);
    if !file.content_type.starts_with("video/") {
        if !is_said {
            return Err(Refusal::new(400, "The file is not a video."));
        }
        "video/mp4".clone_into(&mut file.content_type);
    }
    Ok(file)
}

fn create(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    create_item(domain, call, EntityType::VIDEO, Some(film(call)?))
}

fn update(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let id = call.item_to_change(domain, call.input.id("ContentID")?)?.id;
    if domain.content.get(id).is_none_or(|item| item.entity_type != EntityType::VIDEO) {
        return Err(Refusal::unknown("video"));
    }
    let file = film(call)?;
    let title = call.input.text("ContentTitle").map(|title| ("ContentTitle".to_owned(), title.into()));
    change(domain, call, id, &title.into_iter().collect())?;
    if let Some(item) = domain.content.get_mut(id) {
        item.media = Some(file);
    }
    Ok(super::response::answer::done())
}
