//! Files that hang on items, comments and cases.

use serde::{Deserialize, Serialize};

use super::Media;
use crate::domain::Table;
use crate::time::Timestamp;

/// A file on something.
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

    /// What hangs on a thing, oldest first.
    pub fn on(&self, entity: i64) -> impl Iterator<Item = &Attachment> {
        self.0.iter().filter(move |attachment| attachment.entity == entity)
    }

    pub fn add(&mut self, attachment: Attachment) {
        self.0.insert(attachment.id, attachment);
    }

    /// Whether there was such an attachment.
    pub fn remove(&mut self, id: i64) -> bool {
        self.0.remove(id)
    }

    /// Forgets what hung on a thing that is gone.
    pub fn forget(&mut self, entity: i64) {
        self.0.retain(|attachment| attachment.entity != entity);
    }
}
