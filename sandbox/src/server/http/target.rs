//! The path and query that a request asks for.

use super::Query;
use super::encoding::decode;

/// A request target, decoded once.
#[derive(Clone, Debug)]
pub struct RequestTarget {
    pub path: String,
    pub query: Query,
}

impl RequestTarget {
    /// Returns `None` if the path does not start with `/`, is not UTF-8 or contains control characters.
    pub fn parse(target: &str) -> Option<Self> {
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        let path = String::from_utf8(decode(path)).ok()?;
        let sound = path.starts_with('/') && !path.chars().any(char::is_control);
        sound.then(|| Self { path, query: Query::parse(query) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_decoded_exactly_once() {
        assert_eq!(RequestTarget::parse("/a%20b/%252e?q").map(|target| target.path).as_deref(), Some("/a b/%2e"));
    }

    #[test]
    fn hostile_paths_are_refused() {
        for target in ["", "a", "*", "http://x/", "/%00", "/%0d%0aX", "/%ff", "/\u{7}"] {
            assert!(RequestTarget::parse(target).is_none(), "{target:?}");
        }
    }
}
