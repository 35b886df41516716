//! Text as the core handles it: cut at ASCII bytes, percent-encoded as the browser's `encodeURIComponent` does.
//!
//! The cutting is done here because `str::split` and its kin bring a searcher for each kind of pattern, and indexing a `str` brings the
//! code that formats its panic: together a third of the module.

use alloc::string::String;
use alloc::vec::Vec;

/// The text before and behind the first `separator`, which is ASCII; without one all of it is before.
pub fn split_once_or_all(text: &str, separator: u8) -> (&str, &str) {
    let at = text.bytes().position(|byte| byte == separator).unwrap_or(text.len());
    (text.get(..at).unwrap_or_default(), text.get(at + 1..).unwrap_or_default())
}

/// The same, where there is a separator.
pub fn split_once(text: &str, separator: u8) -> Option<(&str, &str)> {
    let (before, behind) = split_once_or_all(text, separator);
    (before.len() < text.len()).then_some((before, behind))
}

/// Returns whether `bytes` has this one.
#[expect(clippy::manual_contains, reason = "`contains` brings a search that is made for long texts; these are short")]
pub fn contains_byte(bytes: &[u8], byte: u8) -> bool {
    bytes.iter().any(|candidate| *candidate == byte)
}

/// Returns whether two names are likely to mean the same: whatever their case, they differ in one place, by at most two letters.
pub fn are_alike(one: &str, other: &str) -> bool {
    let (shortest, longest) = (one.len().min(other.len()), one.len().max(other.len()));
    let start = one.bytes().zip(other.bytes()).take_while(|(a, b)| a.eq_ignore_ascii_case(b)).count();
    let end = one.bytes().rev().zip(other.bytes().rev()).take_while(|(a, b)| a.eq_ignore_ascii_case(b)).count();
    let differ = longest - (start + end).min(shortest);
    differ == 0 || shortest > 2 && differ <= if longest > 4 { 2 } else { 1 }
}

/// The parts of a text between separators.
#[derive(Clone, Debug)]
pub struct Split<'t> {
    rest: Option<&'t str>,
    separator: u8,
}

impl<'t> Iterator for Split<'t> {
    type Item = &'t str;

    fn next(&mut self) -> Option<&'t str> {
        let rest = self.rest.take()?;
        let (part, more) = split_once_or_all(rest, self.separator);
        self.rest = (part.len() < rest.len()).then_some(more);
        Some(part)
    }
}

/// Cuts a text at each `separator`, which is ASCII.
pub const fn split(text: &str, separator: u8) -> Split<'_> {
    Split { rest: Some(text), separator }
}

/// Appends several texts. It is a macro because a slice of them would first be written to memory, which takes more code than the calls.
macro_rules! push_all {
    ($out:expr, $($part:expr),+ $(,)?) => {{
        let out: &mut alloc::string::String = $out;
        $(out.push_str($part);)+
    }};
}

/// One text of several.
macro_rules! join {
    ($($part:expr),+ $(,)?) => {{
        let mut out = alloc::string::String::new();
        $crate::core::text::push_all!(&mut out, $($part),+);
        out
    }};
}

pub(crate) use {join, push_all};

/// Appends a number in decimal notation.
pub fn push_number(out: &mut String, number: u32) {
    if number > 9 {
        push_number(out, number / 10);
    }
    out.push(char::from(b'0' + (number % 10) as u8));
}

/// Encodes one value for a path segment or a query value.
pub fn encode(value: &str) -> String {
    encode_unless(value, |byte| byte.is_ascii_alphanumeric() || contains_byte(b"-_.!~*'()", byte))
}

/// Encodes the spaces of an address and what is beyond ASCII, as a browser does. An escape stays as it is.
pub fn encode_address(address: &str) -> String {
    encode_unless(address, |byte| byte != b' ' && byte < 0x80)
}

fn encode_unless(value: &str, stays: fn(u8) -> bool) -> String {
    let mut out = String::with_capacity(value.len());
    for byte in value.bytes() {
        if stays(byte) {
            out.push(char::from(byte));
        } else {
            out.push('%');
            out.push(hex_digit(byte >> 4));
            out.push(hex_digit(byte & 15));
        }
    }
    out
}

const fn hex_digit(nibble: u8) -> char {
    (nibble + if nibble > 9 { b'A' - 10 } else { b'0' }) as char
}

/// Undoes percent-encoding as often as it can be, also that of `%u0074`, as bytes; a character of that form beyond ASCII becomes 255. What is
/// not an escape stays as it is.
pub fn decode_fully(value: &str) -> impl Iterator<Item = u8> {
    // From the end to the front: what an escape becomes may be the `%` of another one, whose digits are known then.
    let mut back = Vec::with_capacity(value.len());
    for mut byte in value.bytes().rev() {
        while byte == b'%' {
            // The digits, and the `u` before them, which has no value.
            let length = match back.as_slice() {
                [.., low, high] if is_hex(&[*low, *high]) => 2,
                [.., d, c, b, a, b'u' | b'U'] if is_hex(&[*a, *b, *c, *d]) => 5,
                _ => break,
            };
            let mut code = 0_u32;
            for _ in 0..length {
                code = code << 4 | u32::from(back.pop().filter(u8::is_ascii_hexdigit).map_or(0, nibble));
            }
            byte = if length > 2 && code > 0x7f { 0xff } else { code as u8 };
        }
        back.push(byte);
    }
    back.into_iter().rev()
}

fn is_hex(digits: &[u8]) -> bool {
    digits.iter().all(u8::is_ascii_hexdigit)
}

const fn nibble(digit: u8) -> u8 {
    (digit & 15) + if digit > b'9' { 9 } else { 0 }
}

/// Returns whether `text` is one digit or more, and nothing else.
pub fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Returns whether `text` is an integer as the wire wants it: digits with an optional minus, no exponent.
pub fn is_integer(text: &str) -> bool {
    let digits = text.strip_prefix("-").unwrap_or(text);
    digits.len() <= 19 && is_digits(digits)
}

/// Returns whether `text` is a decimal number: an integer with an optional fraction.
pub fn is_number(text: &str) -> bool {
    match split_once(text, b'.') {
        Some((whole, fraction)) => is_integer(whole) && is_digits(fraction),
        None => is_integer(text),
    }
}

/// The text up to this number of characters.
pub fn shortened(text: &str, longest: usize) -> &str {
    // Each character has one byte that continues none.
    let starts = text.bytes().enumerate().filter(|(_, byte)| byte & 0xC0 != 0x80);
    let end = starts.map(|(at, _)| at).nth(longest).unwrap_or(text.len());
    text.get(..end).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_cut_at_each_separator_and_nowhere_else() {
        assert_eq!(split_once("a=b=c", b'='), Some(("a", "b=c")));
        assert_eq!((split_once("ab", b'='), split_once("", b'=')), (None, None));
        assert_eq!(split_once("\u{e9}=\u{4e2d}", b'='), Some(("\u{e9}", "\u{4e2d}")));
        assert_eq!(split("a,,b,", b',').collect::<Vec<_>>(), ["a", "", "b", ""]);
        assert_eq!(split("", b',').collect::<Vec<_>>(), [""]);
    }

    #[test]
    fn numbers_are_written_in_full() {
        let written = [0, 7, 10, 304, u32::MAX].map(|number| {
            let mut out = String::new();
            push_number(&mut out, number);
            out
        });
        assert_eq!(written, ["0", "7", "10", "304", "4294967295"]);
    }

    #[test]
    fn only_unreserved_characters_stay_as_they_are() {
        assert_eq!(encode("aZ09-_.!~*'()"), "aZ09-_.!~*'()");
        assert_eq!(encode("a/b?c#d%e f\n"), "a%2Fb%3Fc%23d%25e%20f%0A");
        assert_eq!(encode("\u{e9}\u{4e2d}"), "%C3%A9%E4%B8%AD");
    }

    #[test]
    fn an_address_is_encoded_where_a_browser_would() {
        assert_eq!(encode_address("a b/\u{e4}%20?c=d&e\t"), "a%20b/%C3%A4%20?c=d&e\t");
    }

    #[test]
    fn decoding_undoes_every_encoding_and_leaves_broken_escapes() {
        let decoded = |value: &str| decode_fully(value).collect::<Vec<u8>>();
        assert_eq!(decoded(&encode("a/b é\u{10000}")), "a/b é\u{10000}".as_bytes());
        assert_eq!(decoded(&encode(&encode(&encode("a/b")))), b"a/b");
        assert_eq!(decoded("%u0074%U006B%u212a%25u0074%%37%34"), b"tk\xfftt");
        for broken in ["100%", "%zz%4", "%u12", "%u12x4"] {
            assert_eq!(decoded(broken), broken.as_bytes());
        }
        assert_eq!(decoded(&["%", &"25".repeat(100_000)].concat()), b"%", "in one pass");
    }

    #[test]
    fn numbers_are_told_from_what_looks_like_them() {
        for good in ["0", "-1", "123456789012345678"] {
            assert!(is_integer(good), "{good}");
        }
        for bad in ["", "-", "1.5", "1e3", "NaN", "+1", "1 ", "0x1", "99999999999999999999"] {
            assert!(!is_integer(bad), "{bad}");
        }
        assert!(is_number("-1.5") && is_number("2"));
        assert!(!is_number("1.") && !is_number(".5") && !is_number("1e5") && !is_number("Infinity"));
    }
}
