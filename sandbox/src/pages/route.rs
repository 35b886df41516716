//! Routes of pages and files.

use super::assets;
use super::assets::Asset;
use super::vendor;

/// A route outside the API.
pub enum PageRoute {
    /// The virtual directory without its slash.
    Root,
    Login,
    Logout,
    Ping,
    Globals,
    Avatar(i64),
    SpacePicture(i64),
    /// A stored file by the id of its owner; the name in the address is for people.
    Media(i64),
    /// The picture of an item.
    ItemPicture(i64),
    Asset(&'static Asset),
    /// A path inside the folder of npm packages.
    Vendor(&'static str),
    File(String),
    Www(String),
    Integrations,
    Page {
        name: String,
        space: i64,
    },
    /// The page of an item, an event, a case or another object.
    Object(i64),
    /// The page of a person by their user name.
    Profile(String),
    Unknown,
}

/// First segments of the addresses of objects.
const FOLDERS: &[&str] = &[
    "articles",
    "blogs",
    "cases",
    "events",
    "files",
    "forums",
    "ideas",
    "jobs",
    "pages",
    "photos",
    "polls",
    "recognition",
    "tasks",
    "videos",
    "wall",
    "wiki",
];

/// Returns the id in the address of an object, which may be in a space and may end in its history.
fn object(segments: &[&str]) -> Option<i64> {
    let own = match segments {
        ["spaces", _, _, own @ ..] => own,
        own => own,
    };
    match own {
        ["tasks", "lists", id] => id.parse().ok(),
        [folder, id] | [folder, id, _] | [folder, id, _, "history"] if FOLDERS.contains(folder) => id.parse().ok(),
        _ => None,
    }
}

impl PageRoute {
    /// Names match in any case, as in IIS; names of stored files are case-sensitive.
    pub fn of(path: &str) -> Self {
        if path.is_empty() {
            return Self::Root;
        }
        if let Some(asset) = assets::find(path) {
            return Self::Asset(asset);
        }
        let segments: Vec<&str> = path.split('/').skip(1).collect();
        let lower: Vec<String> = segments.iter().map(|segment| segment.to_ascii_lowercase()).collect();
        let lower: Vec<&str> = lower.iter().map(String::as_str).collect();
        match lower.as_slice() {
            [""] => home(0),
            ["login"] => Self::Login,
            ["integrations"] => Self::Integrations,
            ["logout"] => Self::Logout,
            ["ping-do-not-delete.ico"] => Self::Ping,
            ["page-globals.js"] => Self::Globals,
            ["assets", "avatars", file] => {
                let id = file.strip_suffix(".svg").and_then(|id| id.parse().ok());
                id.map_or(Self::Unknown, Self::Avatar)
            }
            ["assets", "spaces", file] => {
                let id = file.strip_suffix(".svg").and_then(|id| id.parse().ok());
                id.map_or(Self::Unknown, Self::SpacePicture)
            }
            ["media", id, _name] => id.parse().map_or(Self::Unknown, Self::Media),
            ["media", id, "image", _name] => id.parse().map_or(Self::Unknown, Self::ItemPicture),
            ["assets", "vendor", rest @ ..] => vendor::find(&rest.join("/")).map_or(Self::Unknown, Self::Vendor),
            ["files", id, _] | ["files", id, _, "history"] if id.bytes().all(|byte| byte.is_ascii_digit()) => {
                id.parse().map_or(Self::Unknown, Self::Object)
            }
            ["files", _, ..] => Self::File(segments[1..].join("/")),
            ["people", _] => Self::Profile(segments[1].to_owned()),
            ["www", _, ..] => Self::Www(segments[1..].join("/")),
            ["pages", name] => Self::Page { name: page_name(name), space: 0 },
            ["spaces", id, _slug] | ["spaces", id, _slug, ""] => id.parse().map_or(Self::Unknown, home),
            ["spaces", id, _slug, "pages", name] => id.parse().map_or(Self::Unknown, |space| Self::Page { name: page_name(name), space }),
            ["spaces", id] => id.parse().map_or(Self::Unknown, home),
            other => object(other).map_or(Self::Unknown, Self::Object),
        }
    }

    /// Returns true if the page's global form posts to it.
    pub const fn takes_postback(&self) -> bool {
        matches!(self, Self::Page { .. } | Self::Object(_) | Self::Profile(_) | Self::Login | Self::Integrations | Self::Unknown)
    }

    /// Files, scripts and images are not in the journal, because tests look for requests of pages and widgets.
    pub const fn is_journaled(&self) -> bool {
        matches!(
            self,
            Self::Root
                | Self::Login
                | Self::Logout
                | Self::Ping
                | Self::Integrations
                | Self::Page { .. }
                | Self::Object(_)
                | Self::Profile(_)
                | Self::Unknown
        )
    }
}

fn home(space: i64) -> PageRoute {
    PageRoute::Page { name: "home".to_owned(), space }
}

fn page_name(segment: &str) -> String {
    segment.strip_suffix(".html").unwrap_or(segment).to_owned()
}
