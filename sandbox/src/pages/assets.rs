//! The site's own scripts, styles and images, built in.

use crate::server::file_source::content_type;

/// One built-in file.
pub struct Asset {
    pub path: &'static str,
    pub bytes: &'static [u8],
}

impl Asset {
    pub fn content_type(&self) -> &'static str {
        content_type(self.path)
    }
}

pub const PING_ICON: &[u8] = include_bytes!("../../assets/ping.ico");

const ASSETS: &[Asset] = &[
    Asset { path: "/page-trusted-types.js", bytes: include_bytes!("../../assets/page-trusted-types.js") },
    Asset { path: "/assets/scripts/communifire.js", bytes: include_bytes!("../../assets/communifire.js") },
    Asset { path: "/assets/Themes/default/site.css", bytes: include_bytes!("../../assets/site.css") },
    Asset { path: "/assets/Themes/default/login.css", bytes: include_bytes!("../../assets/login.css") },
    Asset { path: "/assets/Themes/default/legacy.css", bytes: include_bytes!("../../assets/legacy.css") },
    Asset { path: "/assets/Themes/default/images/spinner.gif", bytes: include_bytes!("../../assets/spinner.gif") },
    Asset { path: "/assets/Themes/default/images/logo.svg", bytes: include_bytes!("../../assets/logo.svg") },
];

pub fn find(path: &str) -> Option<&'static Asset> {
    ASSETS.iter().find(|asset| asset.path.eq_ignore_ascii_case(path))
}
