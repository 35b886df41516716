//! Files on the wire.

use serde_json::{Value, json};

use crate::domain::content::Media;
use crate::domain::content::attachments::Attachment;
use crate::server::address::Address;
use crate::time::dates;

/// The folder of a stored file, by the id of its owner.
pub fn folder(id: i64) -> String {
    format!("/media/{id}")
}

/// The folder of an item's picture.
pub fn picture_folder(id: i64) -> String {
    format!("/media/{id}/image")
}

/// An attached file; its address is the folder, a slash and the name.
pub fn attachment(attachment: &Attachment, address: &Address) -> Value {
    let Attachment { id, file, sort, author, created, .. } = attachment;
    json!({
        "AttachmentID": id,
        "Caption": file.name,
        "FileName": file.name,
        "FileSizeText": file.size_text(),
        "IsImage": file.is_picture(),
        "MediaServerRootURL": address.absolute(&folder(*id)),
        "FileURL": address.absolute(&path(&folder(*id), file)),
        "FileThumbURL": file.is_picture().then(|| address.absolute(&path(&folder(*id), file))),
        "FileExtension": file.name.rsplit_once('.').map(|(_, ending)| ending),
        "FileTypeIconCSSClass": if file.is_picture() { "icon-image" } else { "icon-file" },
        "AttachmentType": sort,
        "UserID": author,
        "DateCreated": dates::wire(*created),
    })
}

/// The address of a stored file below the site's folder.
pub fn path(folder: &str, media: &Media) -> String {
    format!("{folder}/{}", crate::server::http::encode_component(&media.name))
}
