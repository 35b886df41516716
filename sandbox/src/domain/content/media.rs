//! Stored files.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

/// A stored file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Media {
    pub name: String,
    pub content_type: String,
    pub bytes: Arc<[u8]>,
}

const TYPES: &[(&str, &str)] = &[
    ("png", "image/png"),
    ("jpg", "image/jpeg"),
    ("jpeg", "image/jpeg"),
    ("gif", "image/gif"),
    ("webp", "image/webp"),
    ("pdf", "application/pdf"),
    ("txt", "text/plain"),
    ("csv", "text/csv"),
    ("json", "application/json"),
    ("zip", "application/zip"),
    ("mp4", "video/mp4"),
    ("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    ("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ("pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
];

/// First bytes of picture formats.
const SIGNATURES: &[(&[u8], &str)] =
    &[(b"\x89PNG\r\n\x1a\n", "image/png"), (b"\xff\xd8\xff", "image/jpeg"), (b"GIF87a", "image/gif"), (b"GIF89a", "image/gif")];

impl Media {
    /// A file as it was sent. Its type follows from its name; the sender's claim is ignored.
    pub fn new(name: &str, bytes: Vec<u8>) -> Self {
        let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending).to_ascii_lowercase();
        let known = TYPES.iter().find(|(known, _)| *known == ending);
        let content_type = known.map_or("application/octet-stream", |(_, content_type)| content_type).to_owned();
        let name = name.rsplit(['/', '\\']).next().unwrap_or(name);
        let name: String = name.chars().filter(|character| !character.is_control()).collect();
        Self { name, content_type, bytes: bytes.into() }
    }

    /// Returns a picture, if the bytes start like one.
    pub fn picture(name: &str, bytes: Vec<u8>) -> Option<Self> {
        let signature = SIGNATURES.iter().find(|(signature, _)| bytes.starts_with(signature)).map(|(_, content_type)| *content_type);
        let webp = || (bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP")).then_some("image/webp");
        let content_type = signature.or_else(webp)?.to_owned();
        Some(Self { content_type, ..Self::new(name, bytes) })
    }

    pub fn is_picture(&self) -> bool {
        self.content_type.starts_with("image/")
    }

    /// Returns the size for display.
    pub fn size_text(&self) -> String {
        match self.bytes.len() {
            bytes if bytes < 1024 => format!("{bytes} B"),
            bytes if bytes < 1024 * 1024 => format!("{} KB", bytes.div_ceil(1024)),
            bytes => format!("{} MB", bytes.div_ceil(1024 * 1024)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_is_known_by_its_bytes_and_not_by_its_name() {
        assert!(Media::picture("a.png", b"<svg onload=x>".to_vec()).is_none());
        let picture = Media::picture("a.txt", b"GIF89a....".to_vec()).unwrap();
        assert_eq!((picture.content_type.as_str(), picture.is_picture()), ("image/gif", true));
    }

    #[test]
    fn a_name_loses_its_folders_and_control_characters() {
        assert_eq!(Media::new("../a\\b\r\n.PDF", Vec::new()).name, "b.PDF");
        assert_eq!(Media::new("b.PDF", vec![0; 1500]).size_text(), "2 KB");
    }
}
