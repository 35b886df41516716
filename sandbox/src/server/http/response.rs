//! Responses.

use std::io::Write;

use flate2::Compression;
use flate2::write::GzEncoder;
use serde::Serialize;

use super::encode_location;

/// A complete response.
#[derive(Clone, Debug)]
pub struct Response {
    /// The status code.
    pub status: u16,
    /// Header names and values in the order of sending.
    pub headers: Vec<(String, String)>,
    /// The body's bytes.
    pub body: Vec<u8>,
}

impl Response {
    /// Returns the first header of this name, ignoring case.
    pub fn header_value(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }

    /// Returns the body as text; bytes that are not UTF-8 are replaced.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    pub(crate) const fn empty(status: u16) -> Self {
        Self { status, headers: Vec::new(), body: Vec::new() }
    }

    pub(crate) fn new(status: u16, content_type: &str, body: impl Into<Vec<u8>>) -> Self {
        let mut response = Self::empty(status);
        response.body = body.into();
        response.with("Content-Type", content_type)
    }

    pub(crate) fn html(status: u16, body: String) -> Self {
        Self::new(status, "text/html; charset=utf-8", body)
    }

    pub(crate) fn text_plain(status: u16, body: &str) -> Self {
        Self::new(status, "text/plain; charset=utf-8", body)
    }

    pub(crate) fn json(status: u16, value: &impl Serialize) -> Self {
        serde_json::to_vec(value).map_or_else(
            |error| Self::text_plain(500, &format!("The answer cannot be written as JSON: {error}")),
            |body| Self::new(status, "application/json; charset=utf-8", body),
        )
    }

    pub(crate) fn redirect(location: &str) -> Self {
        Self::empty(302).with("Location", &encode_location(location)).with("Cache-Control", "no-store")
    }

    /// Returns the same response with one more header; control characters become spaces.
    pub(crate) fn with(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.replace(char::is_control, " ")));
        self
    }

    /// Returns the same response with its body compressed, like the recorded responses.
    pub(crate) fn gzipped(mut self) -> Self {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
        let packed = encoder.write_all(&self.body).and_then(|()| encoder.finish());
        if let Ok(packed) = packed {
            self.body = packed;
            self.headers.push(("Content-Encoding".to_owned(), "gzip".to_owned()));
        }
        self
    }
}
