//! Percent-encoding and decoding.

/// Encodes everything that is special in a query value.
pub fn encode_component(text: &str) -> String {
    encode(text, |byte| byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte))
}

/// Encodes a URL for a `Location` header; existing escapes stay.
pub fn encode_location(url: &str) -> String {
    encode(url, |byte| byte.is_ascii_graphic() && !b"\"<>\\^`{|}".contains(&byte))
}

fn encode(text: &str, keep: impl Fn(u8) -> bool) -> String {
    let mut encoded = String::with_capacity(text.len());
    for byte in text.bytes() {
        if keep(byte) {
            encoded.push(char::from(byte));
        } else {
            encoded.push_str(&format!("%{byte:02X}"));
        }
    }
    encoded
}

/// Decodes percent sequences; a lone or broken `%` stays as it is.
pub fn decode(text: &str) -> Vec<u8> {
    let bytes = text.as_bytes();
    let mut decoded = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        let escaped = (byte == b'%').then(|| hex_pair(bytes.get(at + 1), bytes.get(at + 2))).flatten();
        decoded.push(escaped.unwrap_or(byte));
        at += if escaped.is_some() { 3 } else { 1 };
    }
    decoded
}

fn hex_pair(high: Option<&u8>, low: Option<&u8>) -> Option<u8> {
    let digit = |byte: Option<&u8>| byte.and_then(|byte| char::from(*byte).to_digit(16));
    u8::try_from(digit(high)? * 16 + digit(low)?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_broken_escape_stays() {
        assert_eq!(decode("%41%4g%"), b"A%4g%");
    }

    #[test]
    fn a_location_loses_line_breaks_and_keeps_its_escapes() {
        assert_eq!(encode_location("/a%20b?x=1\r\nSet-Cookie: y"), "/a%20b?x=1%0D%0ASet-Cookie:%20y");
        assert_eq!(encode_location("/größe"), "/gr%C3%B6%C3%9Fe");
    }

    #[test]
    fn a_component_survives_the_way_there_and_back() {
        let text = "/a?b=c&d=ü#e%";
        assert_eq!(decode(&encode_component(text)), text.as_bytes());
    }
}
