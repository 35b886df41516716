//! Where the site is served, and which addresses may be called.

use alloc::string::String;

use super::credentials::{has_name, is_credential_name, is_override_name, is_refused_route, reduce};
use super::text::{contains_byte, encode_address, join, split_once_or_all};

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
    /// It carries a key or a token, or asks for one.
    Credential,
    /// It makes the request another one than it seems to be.
    Override,
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
        Ok(Self { base: join!("/", &encode_address(path)) })
    }

    /// The virtual directory.
    pub fn base(&self) -> &str {
        &self.base
    }

    /// The address of a path that the table holds.
    pub fn url(&self, path: &str, site_relative: bool) -> String {
        join!(&self.base, if site_relative { "/" } else { "/api/" }, path)
    }

    /// The route of an address below the virtual directory, reduced as [`reduce`] does it.
    pub fn route(&self, url: &str) -> String {
        let below = url.strip_prefix(self.base.as_str()).unwrap_or(url);
        reduce(split_once_or_all(below, b'?').0).unwrap_or_default()
    }

    /// The address of a path that a caller wrote: `users/me` (below `api/`), `/api/users/me`, or with the virtual directory before it.
    ///
    /// # Errors
    /// Where it leads elsewhere, carries a credential, or is malformed.
    pub fn resolve(&self, path: &str) -> Result<String, PathFault> {
        if path.starts_with(' ') || path.ends_with(' ') {
            return Err(PathFault::Malformed);
        }
        let path = &*encode_address(path);
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
        Ok(join!(&self.url("", site_relative), relative))
    }
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
    let Some(reduced) = reduce(route).filter(|_| !route.is_empty() && !is_changed) else {
        return Err(PathFault::Malformed);
    };
    if has_name(query, is_credential_name) || is_refused_route(&reduced) {
        return Err(PathFault::Credential);
    }
    if has_name(query, is_override_name) { Err(PathFault::Override) } else { Ok(()) }
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
            "a/%252e%252e/b",
            "a/..%20/b",
            "a/..;x/b",
            "a%255cb",
            "a%250ab",
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
        for path in ["users?token[]=x", "users?a=1&Rest-Api-Key=x", "users?%74oken=x", "users?id_token", "/api/users?a=b&ACCESS-TOKEN="] {
            assert_eq!(BasePath::default().resolve(path), Err(PathFault::Credential), "{path}");
        }
        assert!(BasePath::default().resolve("users?tokens=3&continuationToken=x").is_ok());
    }

    #[test]
    fn a_route_that_hands_out_a_credential_is_refused_below_every_virtual_directory() {
        for site in ["", "/intranet", "/users"].map(|directory| BasePath::new(directory).unwrap()) {
            for path in ["users/token", "/API/users/token", "/intranet/api/users/token", "/%69ntranet/api/users//token."] {
                assert_eq!(site.resolve(path), Err(PathFault::Credential), "{path}");
            }
            assert!(site.resolve("token").is_ok() && site.resolve("/token").is_ok());
        }
    }

    #[test]
    fn a_virtual_directory_is_encoded_as_a_browser_does() {
        let site = BasePath::new("/my intranet/\u{e4}").unwrap();
        assert_eq!(site.base(), "/my%20intranet/%C3%A4");
        for path in ["x y", "/api/x y", "/my intranet/\u{e4}/api/x%20y", "/My%20Intranet/%C3%A4/api/x y"] {
            assert_eq!(site.resolve(path).unwrap(), "/my%20intranet/%C3%A4/api/x%20y", "{path}");
        }
        assert_eq!(BasePath::new("/a%20b").unwrap().base(), "/a%20b");
    }
}
