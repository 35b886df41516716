//! Keys and tokens, which must not leave a page: their names, and the route that hands them out.

use alloc::string::String;

use super::text::{contains_byte, decode_fully, split, split_once_or_all};

/// Ends of query names and header names that carry a key or a token on this API or on others, in lower case and without what is no letter.
pub const CREDENTIALS: &str = "token apikey accesskey authkey secretkey subscriptionkey authorization auth bearer jwt cookie credentials password \
    passwd pwd secret sessionid";

/// Ends of such names that are no credential: marks against forged requests and of a list's next page, and the address of a device.
pub const NO_CREDENTIALS: &str = "csrftoken xsrftoken verificationtoken continuationtoken pagetoken devicetoken";

/// Ends of query names and header names that make one request another: a `GET` that deletes, an address that is another one.
pub const OVERRIDES: &str = "methodoverride httpmethod originalurl rewriteurl";

/// The route that hands out a credential, as [`reduce`] writes it.
pub const REFUSED_ROUTE: &str = "/users/token";

/// Stands in a reduced route for a character beyond ASCII that a server may read as a letter of ASCII.
const OTHER: u8 = 0x7f;

/// Stands for a letter of a script without such letters: Greek, Cyrillic, Chinese and so on, by the first byte of its encoding.
const FOREIGN: u8 = b'~';

/// Returns whether a header or a query parameter of this name, however it is encoded, would carry a credential. Only letters count: servers
/// read `token[]` and ` token` as `token`.
pub fn is_credential_name(name: &str) -> bool {
    let all = letters_of(name);
    // Of `api-key-v2` the number has gone.
    let letters = all.strip_suffix('v').unwrap_or(&all);
    ends_in(letters, CREDENTIALS) && !ends_in(letters, NO_CREDENTIALS)
}

/// Returns whether a header or a query parameter of this name would make the request another one than the checks have seen.
pub fn is_override_name(name: &str) -> bool {
    ends_in(&letters_of(name), OVERRIDES)
}

fn letters_of(name: &str) -> String {
    let mut letters = String::new();
    for byte in decode_fully(name).filter(u8::is_ascii_alphabetic) {
        letters.push(char::from(byte.to_ascii_lowercase()));
    }
    letters
}

fn ends_in(letters: &str, ends: &str) -> bool {
    split(ends, b' ').any(|end| letters.ends_with(end))
}

/// Returns a route as the laxest server reads it: decoded to the end, in lower case, a slash before each segment, and of each segment neither
/// parameters nor dots and spaces at its ends. `None` where the route could be another one altogether: it has a segment of dots, a backslash
/// or a control character.
pub fn reduce(route: &str) -> Option<String> {
    let mut out = String::from("/");
    // `start` is the place in `out` where the present segment begins; `is_name` ends with the first character of its parameters.
    let (mut start, mut is_name) = (1, true);
    let mut bytes = decode_fully(route).chain([b'/']).peekable();
    while let Some(byte) = bytes.next() {
        match byte {
            0..0x20 | b'\\' | 0x7f => return None,
            b'/' => {
                drop_end(&mut out, b" ");
                let has_name = out.len() > start;
                drop_end(&mut out, b". ");
                if out.len() > start {
                    out.push('/');
                } else if has_name {
                    return None;
                }
                (start, is_name) = (out.len(), true);
            }
            b';' | b'?' | b'#' => is_name = false,
            b' ' if out.len() == start => {}
            // These continue a character that has begun.
            0x80..0xc0 => {}
            // A wide space begins like the letters of Japanese.
            0xce..=0xe0 | 0xe3..=0xee if is_name && !(byte == 0xe3 && bytes.peek() == Some(&0x80)) => out.push(char::from(FOREIGN)),
            _ if is_name => out.push(char::from(byte.to_ascii_lowercase().min(OTHER))),
            _ => {}
        }
    }
    out.pop();
    Some(out)
}

fn drop_end(out: &mut String, bytes: &[u8]) {
    while out.bytes().next_back().is_some_and(|last| contains_byte(bytes, last)) {
        out.pop();
    }
}

/// Returns whether a reduced route hands out a credential, whatever stands before and behind. Servers may read any character beyond ASCII as a
/// letter that looks like it, or leave it out.
pub fn is_refused_route(reduced: &str) -> bool {
    // One bit for each number of bytes of the refused route that what stands before this place may have matched; none at first.
    let mut matched = 1_u32;
    for byte in reduced.bytes().chain([b'/']) {
        if byte == b'/' && matched >> REFUSED_ROUTE.len() & 1 > 0 {
            return true;
        }
        let mut next = if byte == OTHER { matched } else { 1 };
        for (at, known) in REFUSED_ROUTE.bytes().enumerate() {
            if byte == known || byte == OTHER {
                next |= (matched >> at & 1) << (at + 1);
            }
        }
        matched = next;
    }
    false
}

/// Returns whether a query has a parameter whose name is one of these.
pub fn has_name(query: &str, is_one: fn(&str) -> bool) -> bool {
    split(query, b'&').any(|pair| is_one(split_once_or_all(pair, b'=').0))
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::super::base_path::{BasePath, PathFault};
    use super::*;

    /// The spellings that the tests of the proxy read too.
    #[expect(clippy::unwrap_used, reason = "a test may panic")]
    fn spellings(list: &str) -> Vec<String> {
        let all: serde_json::Value = serde_json::from_str(include_str!("../../tests/data/credential-spellings.json")).unwrap();
        serde_json::from_value(all[list].clone()).unwrap()
    }

    #[test]
    fn a_refused_route_is_known_in_every_spelling() {
        for path in spellings("routes") {
            assert_eq!(BasePath::ROOT.resolve(&path), Err(PathFault::Credential), "{path}");
        }
        for path in spellings("otherRoutes") {
            assert!(BasePath::ROOT.resolve(&path).is_ok(), "{path}");
        }
    }

    #[test]
    fn the_name_of_a_credential_is_known_in_every_spelling() {
        for name in spellings("names") {
            assert!(is_credential_name(&name), "{name}");
        }
        for name in spellings("otherNames") {
            assert!(!is_credential_name(&name), "{name}");
        }
    }

    #[test]
    fn a_name_that_makes_a_request_another_one_is_known_in_every_spelling() {
        for name in spellings("overrides") {
            assert!(is_override_name(&name), "{name}");
            assert_eq!(BasePath::ROOT.resolve(&["users/me?a=b&", &name, "=DELETE"].concat()), Err(PathFault::Override), "{name}");
        }
        for name in spellings("otherOverrides") {
            assert!(!is_override_name(&name), "{name}");
        }
    }

    #[test]
    fn a_route_is_reduced_to_its_segments() {
        assert_eq!(reduce("/API//Users;a=b/ J%20D. /").unwrap(), "/api/users/j d");
        assert_eq!(reduce("a.b/c%2Fd").unwrap(), "/a.b/c/d");
        assert_eq!(reduce("").unwrap(), "");
        for malformed in ["a/..", "a/%2e", "a/...", "a/. /b", "a/.;x", "a%5cb", "a%0Ab", "a\u{7f}"] {
            assert_eq!(reduce(malformed), None, "{malformed}");
        }
    }
}
