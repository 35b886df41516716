//! The site's folders on a disk.

use std::path::PathBuf;

use crate::{FileSource, Folder};

/// The folders named on the command line; the others are empty.
#[derive(Clone, Debug, Default)]
pub struct DiskFiles {
    /// HTML fragments.
    pub pages: Option<PathBuf>,
    /// Uploaded files.
    pub files: Option<PathBuf>,
    /// Scripts and styles of the sample pages.
    pub www: Option<PathBuf>,
    /// npm packages.
    pub vendor: Option<PathBuf>,
}

impl DiskFiles {
    fn folder(&self, folder: Folder) -> Option<&PathBuf> {
        match folder {
            Folder::Pages => self.pages.as_ref(),
            Folder::Files => self.files.as_ref(),
            Folder::Www => self.www.as_ref(),
            Folder::Vendor => self.vendor.as_ref(),
        }
    }
}

impl FileSource for DiskFiles {
    fn read(&self, folder: Folder, path: &str) -> Option<Vec<u8>> {
        std::fs::read(self.folder(folder)?.join(path)).ok()
    }
}
