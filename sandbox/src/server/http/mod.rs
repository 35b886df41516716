//! Requests and responses as plain data.

mod cookies;
mod encoding;
mod query;
mod response;
mod target;

pub use response::Response;

pub(crate) use cookies::cookie;
pub(crate) use encoding::{encode_component, encode_location};
pub(crate) use query::Query;
pub(crate) use target::RequestTarget;

/// A request method.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// GET
    Get,
    /// HEAD
    Head,
    /// POST
    Post,
    /// PUT
    Put,
    /// DELETE
    Delete,
    /// PATCH
    Patch,
    /// OPTIONS
    Options,
}

impl Method {
    /// All methods.
    pub(crate) const ALL: [Self; 7] = [Self::Get, Self::Head, Self::Post, Self::Put, Self::Delete, Self::Patch, Self::Options];

    /// Returns the method with this name, in capitals as on the wire.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|method| method.name() == name)
    }

    /// The name on the wire.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Head => "HEAD",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Delete => "DELETE",
            Self::Patch => "PATCH",
            Self::Options => "OPTIONS",
        }
    }

    pub(crate) const fn only_reads(self) -> bool {
        matches!(self, Self::Get | Self::Head | Self::Options)
    }
}

/// One request, complete with its body.
#[derive(Clone, Debug)]
pub struct Request {
    /// The method.
    pub method: Method,
    /// Path and query as sent, percent-encoded.
    pub target: String,
    /// Header names and values in the order of arrival.
    pub headers: Vec<(String, String)>,
    /// The body's bytes.
    pub body: Vec<u8>,
    /// True if the caller is on the same machine. Only such callers reach the control API.
    pub from_loopback: bool,
}

impl Request {
    /// Creates a request from this machine to `localhost`, without a body.
    pub fn new(method: Method, target: &str) -> Self {
        Self {
            method,
            target: target.to_owned(),
            headers: vec![("Host".to_owned(), "localhost".to_owned())],
            body: Vec::new(),
            from_loopback: true,
        }
    }

    /// Creates a GET request.
    pub fn get(target: &str) -> Self {
        Self::new(Method::Get, target)
    }

    /// Returns the same request with one more header; it replaces an earlier one of that name.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.retain(|(known, _)| !known.eq_ignore_ascii_case(name));
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Returns the same request with a form as its body.
    pub fn form(mut self, fields: &[(&str, &str)]) -> Self {
        let pairs: Vec<String> =
            fields.iter().map(|(name, value)| format!("{}={}", encode_component(name), encode_component(value))).collect();
        self.body = pairs.join("&").into_bytes();
        self.header("Content-Type", "application/x-www-form-urlencoded")
    }

    /// Returns the same request with JSON text as its body.
    pub fn json(mut self, text: &str) -> Self {
        self.body = text.as_bytes().to_vec();
        self.header("Content-Type", "application/json")
    }

    /// Returns the first header of this name, ignoring case.
    pub fn header_value(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }
}
