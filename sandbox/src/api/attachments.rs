//! Files and pictures of items.

use super::render::attachment::attachment;
use super::response::answer;
use super::response::answer::{Outcome, Refusal};
use super::{Call, Handler};
use crate::domain::Domain;
use crate::domain::content::Media;
use crate::domain::content::attachments::Attachment;

pub const HANDLERS: &[(&str, Handler)] = &[
    ("content.attachments.add", add),
    ("content.attachments.list", list),
    ("content.attachments.delete", delete),
    ("content.attachments.get", get),
    ("content.image.set", set_image),
    ("content.image.remove", remove_image),
];

/// Stores the files of the call as attachments of an object. Answers the first.
pub fn attach(domain: &mut Domain, call: &Call<'_>, entity: i64) -> Outcome {
    let sort = call.input.code("AttachmentType", &[("Attachment", 1), ("EditorImage", 2)]).unwrap_or(1);
    let uploads = call.input.uploads();
    let mut first = None;
    for upload in uploads {
        let id = domain.new_id();
        let file = Media::new(&upload.name, upload.bytes);
        domain.attachments.add(Attachment { id, entity, sort, author: call.person(), file, created: call.now() });
        first = first.or(Some(id));
    }
    let first = first.and_then(|id| domain.attachments.get(id)).ok_or_else(Refusal::missing)?;
    Ok(answer::data(attachment(first, call.address())))
}

fn add(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let id = call.item_to_change(domain, call.input.id("ContentID")?)?.id;
    attach(domain, call, id)
}

fn list(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let id = call.entity(domain, call.input.id("ContentID")?)?.id;
    Ok(answer::all(domain.attachments.on(id).map(|file| attachment(file, call.address())).collect()))
}

fn of_item<'w>(domain: &'w Domain, call: &Call<'_>, item: i64) -> Result<&'w Attachment, Refusal> {
    let found = domain.attachments.get(call.input.id("AttachmentID")?);
    found.filter(|attachment| attachment.entity == item).ok_or_else(|| Refusal::unknown("attachment"))
}

fn get(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let item = call.entity(domain, call.input.id("ContentID")?)?.id;
    Ok(answer::data(attachment(of_item(domain, call, item)?, call.address())))
}

fn delete(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let item = call.item_to_change(domain, call.input.id("ContentID")?)?.id;
    let id = of_item(domain, call, item)?.id;
    domain.attachments.remove(id);
    Ok(answer::done())
}

fn set_image(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let id = call.item_to_change(domain, call.input.id("ContentID")?)?.id;
    let upload = call.input.upload()?;
    let picture = Media::picture(&upload.name, upload.bytes).ok_or_else(|| Refusal::new(400, "The file is not a picture."))?;
    if let Some(item) = domain.content.get_mut(id) {
        item.image = Some(picture);
    }
    Ok(answer::done())
}

fn remove_image(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let id = call.item_to_change(domain, call.input.id("ContentID")?)?.id;
    if let Some(item) = domain.content.get_mut(id) {
        item.image = None;
    }
    Ok(answer::done())
}
