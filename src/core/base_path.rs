//! Where the site is served, and which addresses may be called.

use alloc::string::String;

use super::text::{contains_byte, decode, join, push_all, split, split_once_or_all};

/// Query names and header names that carry a key or a token on this API or on others, in lower case and without what is no letter.
pub const CREDENTIALS: [&str; 10] = [
    "authorization",
    "proxyauthorization",
    "restapikey",
    "apikey",
    "xapikey",
    "token",
    "accesstoken",
    "authtoken",
    "xauthtoken",
    "securedtoken",
];

/// Returns whether a header or a query parameter of this name, percent-encoded or not, would carry a credential. Only letters count: servers read
/// `token[]` and ` token` as `token`.
pub fn is_credential_name(name: &str) -> bool {
    let letters = || decode(name).filter(u8::is_ascii_alphabetic).map(|byte| byte.to_ascii_lowercase());
    CREDENTIALS.iter().any(|known| letters().eq(known.bytes()))
}

/// The virtual directory that the site is served under: empty, or `/name` without a slash at its end.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BasePath {
    base: String,
}

/// The reason why a path is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PathFault {
    /// It leads to another origin.
    ForeignOrigin,
    /// It carries a key or a token.
    Credential,
    /// It has a `..` segment, a backslash, a control character or a fragment.
    Malformed,
}

impl BasePath {
    /// A site at the root of its origin.
    pub const ROOT: Self = Self { base: String::new() };

    /// The site below this virtual directory (the page's `CF_VD`).
    ///
    /// # Errors
    /// Where the text is not a plain path of this origin.
    pub fn new(virtual_directory: &str) -> Result<Self, PathFault> {
        let mut trimmed = virtual_directory.trim_ascii();
        while let Some(shorter) = trimmed.strip_suffix("/") {
            trimmed = shorter;
        }
        if trimmed.is_empty() {
            return Ok(Self::default());
        }
        let path = trimmed.strip_prefix("/").unwrap_or(trimmed);
        check_path(path)?;
        if contains_byte(path.as_bytes(), b'?') {
            return Err(PathFault::Malformed);
        }
        Ok(Self { base: join!("/", path) })
    }

    /// The virtual directory.
    pub fn base(&self) -> &str {
        &self.base
    }

    /// The address of a path that the table holds.
    pub fn url(&self, path: &str, site_relative: bool) -> String {
        join!(&self.base, if site_relative { "/" } else { "/api/" }, path)
    }

    /// The route of an address below `api/`, without its query.
    pub fn api_route<'u>(&self, url: &'u str) -> Option<&'u str> {
        let path = url.strip_prefix(self.base.as_str())?.strip_prefix("/api/")?;
        Some(split_once_or_all(path, b'?').0)
    }

    /// The group that an address of the API belongs to: the first segment below `api/`.
    pub fn group_of<'u>(&self, url: &'u str) -> &'u str {
        let path = url.strip_prefix(self.base.as_str()).unwrap_or(url);
        let below = path.strip_prefix("/api/").or_else(|| path.strip_prefix("/")).unwrap_or(path);
        let (route, _) = split_once_or_all(below, b'?');
        let (group, _) = split_once_or_all(route, b'/');
        if group.bytes().all(|byte| byte.is_ascii_alphanumeric()) { group } else { "" }
    }

    /// The address of a path that a caller wrote: `users/me` (below `api/`), `/api/users/me`, or with the virtual directory before it.
    ///
    /// # Errors
    /// Where it leads elsewhere, carries a credential, or is malformed.
    pub fn resolve(&self, path: &str) -> Result<String, PathFault> {
        // IIS compares without regard to case, and addresses are copied in any case.
        let path = match path.split_at_checked(self.base.len()) {
            Some((base, rest)) if base.eq_ignore_ascii_case(&self.base) && rest.starts_with("/") => rest,
            _ => path,
        };
        let (relative, site_relative) = match path.strip_prefix("/") {
            Some(rest) => (rest, true),
            None => (path, false),
        };
        check_path(relative)?;
        let mut url = self.url("", site_relative);
        for (index, part) in split(relative, b' ').enumerate() {
            push_all!(&mut url, if index > 0 { "%20" } else { "" }, part);
        }
        Ok(url)
    }
}

/// Returns whether a route has neither a segment `.` or `..` nor a byte that no browser leaves as it is.
fn is_plain(route: &str) -> bool {
    // The dots of a segment that has nothing else.
    let mut dots = Some(0_u32);
    for byte in decode(route).chain([b'/']) {
        dots = match (byte, dots) {
            (0..0x20 | b'\\' | 0x7f, _) | (b'/', Some(1 | 2)) => return false,
            (b'/', _) => Some(0),
            (b'.', Some(dots)) => Some(dots + 1),
            _ => None,
        };
    }
    true
}

/// Checks a path without its leading slash, with or without a query.
fn check_path(path: &str) -> Result<(), PathFault> {
    let (route, query) = split_once_or_all(path, b'?');
    let (first, _) = split_once_or_all(route, b'/');
    // Browsers read a backslash as a slash, so `/\host` names another host as `//host` does.
    if contains_byte(first.as_bytes(), b':') || matches!(route.as_bytes(), [b'/' | b'\\', ..]) {
        return Err(PathFault::ForeignOrigin);
    }
    // Browsers leave out tabs and line breaks, wherever they stand: `tok\nen` would be sent as `token`.
    let is_changed = path.bytes().any(|byte| matches!(byte, 0..0x20 | b'#' | 0x7f));
    let is_padded = path.starts_with(' ') || path.ends_with(' ');
    if route.is_empty() || is_changed || is_padded || !is_plain(route) {
        return Err(PathFault::Malformed);
    }
    let credential = split(query, b'&').any(|pair| {
        let (name, _) = split_once_or_all(pair, b'=');
        is_credential_name(name)
    });
    if credential { Err(PathFault::Credential) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_placed_below_the_virtual_directory() {
        let site = BasePath::new("/intranet/").unwrap();
        assert_eq!(site.url("users/me", false), "/intranet/api/users/me");
        for path in ["users/me", "/api/users/me", "/intranet/api/users/me", "/INTRANET/api/users/me"] {
            assert_eq!(site.resolve(path).unwrap(), "/intranet/api/users/me", "{path}");
        }
        assert_eq!(BasePath::new("").unwrap().resolve("/api/users/me?LogView=true").unwrap(), "/api/users/me?LogView=true");
        assert_eq!(BasePath::new("intranet").unwrap().base(), "/intranet");
        assert_eq!(BasePath::ROOT.resolve("tags/old name?a=b c").unwrap(), "/api/tags/old%20name?a=b%20c");
    }

    #[test]
    fn an_address_belongs_to_the_group_that_its_path_names() {
        let site = BasePath::new("/intranet").unwrap();
        assert_eq!(site.group_of("/intranet/api/users/me?LogView=true"), "users");
        assert_eq!(site.group_of("/intranet/api/wall"), "wall");
        assert_eq!(site.group_of("/intranet/login"), "login");
        assert_eq!(site.group_of("/intranet/api/a%2Fb"), "");
    }

    #[test]
    fn another_origin_is_refused() {
        let site = BasePath::default();
        for path in ["https://evil.example/x", "//evil.example/x", "/\\evil.example", "\\\\evil", "javascript:alert(1)", "data:text/html,x"]
        {
            assert_eq!(site.resolve(path), Err(PathFault::ForeignOrigin), "{path}");
        }
        assert!(BasePath::new("//evil.example").is_err() && BasePath::new("https://evil.example").is_err());
    }

    #[test]
    fn a_path_cannot_climb_or_be_cut() {
        for path in [
            "",
            "/",
            "../x",
            "a/../b",
            "a/%2e%2E/b",
            "a/.%2e",
            "a/./b",
            "a#b",
            "a\nb",
            "a/b\\c",
            "a%00b",
            "a%5cb",
            "a?b=c\nd",
            "a?tok\ten=s",
            "a?b=\u{7f}",
            " a",
            "a ",
        ] {
            assert_eq!(BasePath::default().resolve(path), Err(PathFault::Malformed), "{path}");
        }
    }

    #[test]
    fn a_credential_in_the_query_is_refused() {
        for path in [
            "users?token[]=x",
            "users?%20token=x",
            "users?to%00ken=x",
            "users?api_key=x",
            "users?token=x",
            "users?a=1&Rest-Api-Key=x",
            "users?%74oken=x",
            "users?TOKEN",
        ] {
            assert_eq!(BasePath::default().resolve(path), Err(PathFault::Credential), "{path}");
        }
        assert!(BasePath::default().resolve("users?tokens=3").is_ok());
        assert!(is_credential_name("Authorization") && !is_credential_name("author"));
    }
}
