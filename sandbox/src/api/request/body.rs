//! Request bodies by content type.

use serde_json::{Map, Value};

use super::multipart;
use super::multipart::Part;
use crate::server::http::{Query, Request};

/// A body, parsed by its content type.
#[derive(Debug)]
pub enum Body {
    None,
    /// A JSON object.
    Object(Map<String, Value>),
    /// Any other JSON value, as ASP.NET binds it with `[FromBody]`.
    Value(Value),
    Parts(Vec<Part>),
    Form(Query),
    Bytes(Vec<u8>),
    /// A body that claims to be JSON or multipart and is not.
    Broken,
}

/// An uploaded file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Upload {
    pub name: String,
    pub content_type: String,
    pub bytes: Vec<u8>,
}

impl Body {
    pub fn of(request: &Request) -> Self {
        if request.body.is_empty() {
            return Self::None;
        }
        let content_type = request.header_value("content-type").unwrap_or("application/json");
        let kind = content_type.split(';').next().unwrap_or("").trim().to_ascii_lowercase();
        match kind.as_str() {
            "multipart/form-data" => multipart::read(content_type, &request.body).map_or(Self::Broken, Self::Parts),
            "application/x-www-form-urlencoded" => Self::Form(Query::parse(&String::from_utf8_lossy(&request.body))),
            kind if kind.ends_with("json") || kind.starts_with("text/") => Self::json(&request.body),
            _ => Self::Bytes(request.body.clone()),
        }
    }

    fn json(bytes: &[u8]) -> Self {
        match serde_json::from_slice(bytes) {
            Ok(Value::Object(members)) => Self::Object(members),
            Ok(value) => Self::Value(value),
            Err(_) => Self::Broken,
        }
    }

    /// Returns a member of the body; names match in any case.
    pub fn member(&self, name: &str) -> Option<Value> {
        match self {
            Self::Object(members) => member(members, name).cloned(),
            Self::Parts(parts) => {
                let part = parts.iter().find(|part| part.file_name.is_none() && part.name.eq_ignore_ascii_case(name))?;
                Some(Value::String(String::from_utf8_lossy(&part.bytes).into_owned()))
            }
            Self::Form(fields) => fields.get(name).map(Value::from),
            _ => None,
        }
    }

    /// Returns the files of the body: parts with a file name, or the whole body if it is raw.
    pub fn uploads(&self, raw_name: &str) -> Vec<Upload> {
        match self {
            Self::Parts(parts) => parts.iter().filter_map(Part::upload).collect(),
            Self::Bytes(bytes) => {
                let content_type = "application/octet-stream".to_owned();
                vec![Upload { name: raw_name.to_owned(), content_type, bytes: bytes.clone() }]
            }
            _ => Vec::new(),
        }
    }
}

/// Returns a member of an object; names match in any case.
pub fn member<'a>(members: &'a Map<String, Value>, name: &str) -> Option<&'a Value> {
    members.get(name).or_else(|| members.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value))
}
