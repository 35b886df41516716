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
        let base = self.folder(folder)?.canonicalize().ok()?;
        // A link may lead to any file of this machine: what lies outside the folder is not there.
        let file = base.join(path).canonicalize().ok().filter(|file| file.starts_with(&base))?;
        std::fs::read(file).ok()
    }
}

#[cfg(all(test, unix))]
mod tests {
    use std::fs;
    use std::os::unix::fs::symlink;

    use super::*;

    #[test]
    fn a_link_that_leads_out_of_the_folder_is_not_followed() {
        let place = std::env::temp_dir().join(format!("axero-sandbox-links-{}", std::process::id()));
        let (inside, outside) = (place.join("files"), place.join("outside"));
        fs::create_dir_all(inside.join("deep")).unwrap();
        fs::create_dir_all(&outside).unwrap();
        fs::write(inside.join("deep/a.txt"), "inside").unwrap();
        fs::write(outside.join("secret.txt"), "outside").unwrap();
        symlink(&outside, inside.join("way-out")).unwrap();
        symlink(outside.join("secret.txt"), inside.join("secret.txt")).unwrap();
        symlink(inside.join("deep"), inside.join("same")).unwrap();
        let files = DiskFiles { files: Some(inside), ..DiskFiles::default() };
        let read = |path| files.read(Folder::Files, path).map(|bytes| String::from_utf8(bytes).unwrap());
        assert_eq!(read("deep/a.txt").as_deref(), Some("inside"));
        assert_eq!(read("same/a.txt").as_deref(), Some("inside"));
        assert_eq!((read("secret.txt"), read("way-out/secret.txt"), read("../outside/secret.txt")), (None, None, None));
        fs::remove_dir_all(place).unwrap();
    }
}
