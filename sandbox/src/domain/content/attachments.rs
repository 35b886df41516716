//! Files attached to items, comments and cases.

use serde::{Deserialize, Serialize};

use super::Media;
use crate::domain::Table;
use crate::time::Timestamp;

/// An attached file.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Attachment {
    pub id: i64,
    pub entity: i64,
    /// 1 for an attachment, 2 for a picture in the text.
    pub sort: i64,
    pub author: i64,
    pub file: Media,
    pub created: Timestamp,
}

/// All attachments.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Attachments(Table<Attachment>);

impl Attachments {
    pub fn get(&self, id: i64) -> Option<&Attachment> {
        self.0.get(id)
    }

    /// Returns the attachments of an object, oldest first.
    pub fn on(&self, entity: i64) -> impl Iterator<Item = &Attachment> {
        self.0.iter().filter(move |attachment| attachment.entity == entity)
    }

    pub fn add(&mut self, attachment: Attachment) {
        self.0.insert(attachment.id, attachment);
    }

    /// Returns false if there was no such attachment.
    pub fn remove(&mut self, id: i64) -> bool {
        self.0.remove(id)
    }

    /// Removes the attachments of a deleted object.
    pub fn forget(&mut self, entity: i64) {
        self.0.retain(|attachment| attachment.entity != entity);
    }
}
