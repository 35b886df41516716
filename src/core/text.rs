//! Percent-encoding, with the same result as the browser's `encodeURIComponent`.

/// Encodes one value for a path segment or a query value.
pub fn encode(value: &str) -> String {
    const HEX: &[u8; 16] = b"0123456789ABCDEF";
    let mut out = String::with_capacity(value.len());
    for byte in value.bytes() {
        if byte.is_ascii_alphanumeric() || b"-_.!~*'()".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push('%');
            out.push(char::from(HEX[usize::from(byte >> 4)]));
            out.push(char::from(HEX[usize::from(byte & 15)]));
        }
    }
    out
}

/// Undoes percent-encoding once, as bytes; what is not an escape stays as it is.
pub fn decode(value: &str) -> Vec<u8> {
    let bytes = value.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        let digit = |offset: usize| bytes.get(at + offset).and_then(|b| char::from(*b).to_digit(16));
        match (byte, digit(1), digit(2)) {
            (b'%', Some(high), Some(low)) => {
                out.push(((high << 4) | low) as u8);
                at += 3;
            }
            _ => {
                out.push(byte);
                at += 1;
            }
        }
    }
    out
}

/// Whether `text` is an integer as the wire wants it: digits with an optional minus, no exponent.
pub fn is_integer(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    !digits.is_empty() && digits.len() <= 19 && digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether `text` is a decimal number: an integer with an optional fraction.
pub fn is_number(text: &str) -> bool {
    match text.split_once('.') {
        Some((whole, fraction)) => is_integer(whole) && !fraction.is_empty() && fraction.bytes().all(|b| b.is_ascii_digit()),
        None => is_integer(text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_unreserved_characters_stay_as_they_are() {
        assert_eq!(encode("aZ09-_.!~*'()"), "aZ09-_.!~*'()");
        assert_eq!(encode("a/b?c#d%e f\n"), "a%2Fb%3Fc%23d%25e%20f%0A");
        assert_eq!(encode("\u{e9}\u{4e2d}"), "%C3%A9%E4%B8%AD");
    }

    #[test]
    fn decoding_undoes_encoding_and_leaves_broken_escapes() {
        assert_eq!(decode(&encode("a/b é\u{10000}")), "a/b é\u{10000}".as_bytes());
        assert_eq!(decode("100%"), b"100%");
        assert_eq!(decode("%zz%4"), b"%zz%4");
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
