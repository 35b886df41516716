//! Folders on the wire.

use serde_json::{Value, json};

use crate::domain::content::Item;

pub fn directory(folder: &Item) -> Value {
    json!({
        "DirectoryID": folder.id,
        "DirectoryName": folder.title,
        "ParentID": folder.parent,
        "SpaceID": folder.space,
    })
}
