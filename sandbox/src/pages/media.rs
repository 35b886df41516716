//! Uploaded files and pictures.

use super::viewer;
use crate::domain::content::Media;
use crate::server::http::{Response, encode_component};
use crate::state::{RequestContext, Site};

/// Returns the file of an item or an attachment, if the visitor may see its owner.
pub fn file(site: &mut Site, context: &RequestContext<'_>, id: i64) -> Response {
    let viewer = viewer(site, context);
    let domain = &site.domain;
    let attached =
        domain.attachments.get(id).filter(|attachment| domain.sees(&viewer, attachment.entity)).map(|attachment| &attachment.file);
    let own = || domain.content.visible(&viewer, id).and_then(|item| item.media.as_ref());
    answer(viewer.id, attached.or_else(own))
}

pub fn picture(site: &mut Site, context: &RequestContext<'_>, id: i64) -> Response {
    let viewer = viewer(site, context);
    answer(viewer.id, site.domain.content.visible(&viewer, id).and_then(|item| item.image.as_ref()))
}

/// Pictures are displayed; other files are downloaded, so that HTML inside them never runs on the site.
fn answer(person: i64, media: Option<&Media>) -> Response {
    let Some(media) = media.filter(|_| person != 0) else {
        return Response::text_plain(404, "The file does not exist.");
    };
    let way = if media.is_picture() { "inline" } else { "attachment" };
    Response::new(200, &media.content_type, media.bytes.to_vec())
        .with("Content-Disposition", &format!("{way}; filename*=UTF-8''{}", encode_component(&media.name)))
        .with("Cache-Control", "private, no-cache")
}
