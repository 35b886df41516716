//! The sources of the site's files.

use std::collections::HashMap;

/// The folders of a site.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Folder {
    /// HTML fragments for a page's Raw HTML widget.
    Pages,
    /// Files that authors have uploaded.
    Files,
    /// The sample pages' own scripts and styles.
    Www,
    /// npm packages of the libraries that every page loads.
    Vendor,
}

/// Reads files of the site's folders.
///
/// The site asks only for paths of plain segments: never absolute, never with `..`, `\` or `:`.
pub trait FileSource: Send {
    /// Returns the bytes of a file; `None` if there is no such file.
    fn read(&self, folder: Folder, path: &str) -> Option<Vec<u8>>;
}

/// Files in memory, for tests and for sites without a disk.
#[derive(Clone, Debug, Default)]
pub struct MemoryFiles(HashMap<(Folder, String), Vec<u8>>);

impl MemoryFiles {
    /// Returns the same files and one more.
    pub fn with(mut self, folder: Folder, path: &str, bytes: &[u8]) -> Self {
        self.0.insert((folder, path.to_owned()), bytes.to_vec());
        self
    }
}

impl FileSource for MemoryFiles {
    fn read(&self, folder: Folder, path: &str) -> Option<Vec<u8>> {
        self.0.get(&(folder, path.to_owned())).cloned()
    }
}

/// Returns the path below a folder, if it consists of plain segments only.
pub fn plain_path(path: &str) -> Option<&str> {
    let plain = |segment: &str| !segment.is_empty() && !segment.starts_with('.') && !segment.contains(['\\', ':']);
    path.split('/').all(plain).then_some(path)
}

/// Returns the content type for a file name.
pub fn content_type(path: &str) -> &'static str {
    let extension = path.rsplit('/').next().and_then(|name| name.rsplit_once('.')).map_or("", |(_, end)| end);
    match extension.to_ascii_lowercase().as_str() {
        "html" | "htm" => "text/html; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "json" | "map" => "application/json; charset=utf-8",
        "txt" | "md" | "ts" => "text/plain; charset=utf-8",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "gif" => "image/gif",
        "jpg" | "jpeg" => "image/jpeg",
        "webp" => "image/webp",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "woff" => "font/woff",
        "wasm" => "application/wasm",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_plain_segments_are_read() {
        assert_eq!(plain_path("a/b.js"), Some("a/b.js"));
        for path in ["", "/etc/passwd", "../a", "a/../../b", "a//b", "a/", "a\\b", "c:/x", ".env", "a/.git/x"] {
            assert_eq!(plain_path(path), None, "{path}");
        }
    }

    #[test]
    fn a_dot_in_a_folder_is_no_extension() {
        assert_eq!(content_type("a.js/readme"), "application/octet-stream");
        assert_eq!(content_type("A.JS"), "text/javascript; charset=utf-8");
    }
}
