//! Percent-encoding and decoding.

use percent_encoding::{AsciiSet, CONTROLS, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

const COMPONENT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');
const LOCATION: &AsciiSet = &CONTROLS.add(b' ').add(b'"').add(b'<').add(b'>').add(b'\\').add(b'^').add(b'`').add(b'{').add(b'|').add(b'}');

/// Encodes everything that is special in a query value.
pub fn encode_component(text: &str) -> String {
    utf8_percent_encode(text, COMPONENT).to_string()
}

/// Encodes a URL for a `Location` header; existing escapes stay.
pub fn encode_location(url: &str) -> String {
    utf8_percent_encode(url, LOCATION).to_string()
}

/// Decodes percent sequences; a lone or broken `%` stays as it is.
pub fn decode(text: &str) -> Vec<u8> {
    percent_decode_str(text).collect()
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
