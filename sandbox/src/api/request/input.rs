//! The arguments of a call, read as leniently as ASP.NET binds them.
//!
//! A value is searched in the path, then in the query, then in the members of the body. Names match in any
//! case. Numbers may be quoted, and an unreadable value counts as not sent.

use serde_json::{Map, Value};

use super::body::{Body, Upload};
use crate::api::response::answer::Refusal;
use crate::api::response::paging::PageLimits;
use crate::api::routes::Params;
use crate::domain::EntityType;
use crate::server::http::{Query, Request};
use crate::time::Timestamp;
use crate::time::dates;

/// The parameters and the body of one call.
#[derive(Debug)]
pub struct Input {
    params: Params,
    query: Query,
    body: Body,
    file_name: Option<String>,
    page_limits: PageLimits,
}

impl Input {
    pub fn of(request: &Request, params: Params, query: Query) -> Self {
        let file_name = request.header_value("filename").map(str::to_owned);
        Self { params, query, body: Body::of(request), file_name, page_limits: PageLimits::default() }
    }

    /// Returns the same input with the page limits of this site.
    pub const fn with_page_limits(mut self, limits: PageLimits) -> Self {
        self.page_limits = limits;
        self
    }

    pub const fn page_limits(&self) -> PageLimits {
        self.page_limits
    }

    /// Returns true if the body claims to be JSON or multipart and cannot be read as such.
    pub const fn is_broken(&self) -> bool {
        matches!(self.body, Body::Broken)
    }

    /// Returns an id in the path, or the refusal that ASP.NET gives.
    pub fn id(&self, name: &str) -> Result<i64, Refusal> {
        self.params.get(name).and_then(|text| text.parse().ok()).ok_or_else(Refusal::unreadable)
    }

    /// Returns the value of this name as JSON; an empty query value counts as not sent.
    pub fn value(&self, name: &str) -> Option<Value> {
        let sent = self.params.get(name).or_else(|| self.query.get(name).filter(|text| !text.is_empty()));
        sent.map(Value::from).or_else(|| self.body.member(name))
    }

    /// Returns true if a value of this name was sent, including null and empty text.
    pub fn names(&self, name: &str) -> bool {
        self.query.get(name).is_some() || self.body.member(name).is_some()
    }

    pub fn text(&self, name: &str) -> Option<String> {
        self.value(name).and_then(|value| text_of(&value))
    }

    pub fn integer(&self, name: &str) -> Option<i64> {
        self.value(name).and_then(|value| integer_of(&value))
    }

    pub fn boolean(&self, name: &str) -> Option<bool> {
        self.value(name).and_then(|value| boolean_of(&value))
    }

    pub fn date(&self, name: &str) -> Option<Timestamp> {
        self.text(name).and_then(|text| dates::parse(&text))
    }

    /// Returns a code, sent as its number or its name.
    pub fn code(&self, name: &str, codes: &[(&str, i64)]) -> Option<i64> {
        let value = self.value(name)?;
        let named = || text_of(&value).and_then(|text| named(&text, codes));
        integer_of(&value).or_else(named)
    }

    /// Returns an entity type, sent as its number or its name.
    pub fn entity_type(&self, name: &str) -> Option<EntityType> {
        self.code(name, EntityType::CODES).map(EntityType)
    }

    /// Returns entity types, sent as numbers or names with commas between them.
    pub fn entity_types(&self, name: &str) -> Vec<EntityType> {
        let codes = |text: &String| text.parse().ok().or_else(|| named(text, EntityType::CODES)).map(EntityType);
        self.texts(name).iter().filter_map(codes).collect()
    }

    /// Returns integers, sent as text with commas or as a JSON array.
    pub fn integers(&self, name: &str) -> Vec<i64> {
        self.value(name).map(|value| integers_of(&value)).unwrap_or_default()
    }

    /// Returns texts, sent as one text with commas or as a JSON array.
    pub fn texts(&self, name: &str) -> Vec<String> {
        self.value(name).map(|value| texts_of(&value)).unwrap_or_default()
    }

    pub fn required_text(&self, name: &str) -> Result<String, Refusal> {
        self.text(name).filter(|text| !text.trim().is_empty()).ok_or_else(Refusal::missing)
    }

    pub fn required_integer(&self, name: &str) -> Result<i64, Refusal> {
        self.integer(name).ok_or_else(Refusal::missing)
    }

    pub fn required_date(&self, name: &str) -> Result<Timestamp, Refusal> {
        self.date(name).ok_or_else(Refusal::missing)
    }

    pub fn required_boolean(&self, name: &str) -> Result<bool, Refusal> {
        self.boolean(name).ok_or_else(Refusal::missing)
    }

    /// Returns the whole body as JSON: a bare value, or the object itself.
    pub fn body(&self) -> Option<Value> {
        match &self.body {
            Body::Object(members) => Some(Value::Object(members.clone())),
            Body::Value(value) => Some(value.clone()),
            _ => None,
        }
    }

    /// Returns the body's object; empty if the body is not an object.
    pub fn members(&self) -> Map<String, Value> {
        match &self.body {
            Body::Object(members) => members.clone(),
            _ => Map::new(),
        }
    }

    /// Returns the body as one integer, quoted or not.
    pub fn bare_integer(&self) -> Result<i64, Refusal> {
        self.bare().and_then(|value| integer_of(&value)).ok_or_else(Refusal::missing)
    }

    /// Returns the body as one `true` or `false`, quoted or not.
    pub fn bare_boolean(&self) -> Result<bool, Refusal> {
        self.bare().and_then(|value| boolean_of(&value)).ok_or_else(Refusal::missing)
    }

    /// Returns the body as one text.
    pub fn bare_text(&self) -> Result<String, Refusal> {
        self.bare().and_then(|value| text_of(&value)).ok_or_else(Refusal::missing)
    }

    /// Returns the body as integers: `[1,2]`, `"1,2"` or `1`.
    pub fn bare_integers(&self) -> Vec<i64> {
        self.bare().map(|value| integers_of(&value)).unwrap_or_default()
    }

    fn bare(&self) -> Option<Value> {
        match &self.body {
            Body::Value(value) => Some(value.clone()),
            // jQuery sends a bare value as a form whose only field has no name: `=5`.
            Body::Form(fields) => fields.get("").map(Value::from),
            _ => None,
        }
    }

    /// Returns the files of the call.
    pub fn uploads(&self) -> Vec<Upload> {
        let named = self.file_name.clone().or_else(|| self.text("FileName")).unwrap_or_else(|| "file".to_owned());
        self.body.uploads(&named)
    }

    /// Returns the first file of the call.
    pub fn upload(&self) -> Result<Upload, Refusal> {
        self.uploads().into_iter().next().filter(|upload| !upload.bytes.is_empty()).ok_or_else(Refusal::missing)
    }
}

pub fn named(text: &str, codes: &[(&str, i64)]) -> Option<i64> {
    codes.iter().find(|(name, _)| name.eq_ignore_ascii_case(text.trim())).map(|(_, code)| *code)
}

pub fn text_of(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(truth) => Some(truth.to_string()),
        _ => None,
    }
}

pub fn integer_of(value: &Value) -> Option<i64> {
    match value {
        Value::Number(number) => number.as_i64(),
        Value::String(text) => text.trim().trim_matches('"').parse().ok(),
        _ => None,
    }
}

pub fn boolean_of(value: &Value) -> Option<bool> {
    match value {
        Value::Bool(truth) => Some(*truth),
        Value::Number(number) => number.as_i64().map(|number| number != 0),
        Value::String(text) => match text.trim().to_ascii_lowercase().as_str() {
            "true" | "1" | "yes" | "on" => Some(true),
            "false" | "0" | "no" | "off" => Some(false),
            _ => None,
        },
        _ => None,
    }
}

pub fn texts_of(value: &Value) -> Vec<String> {
    match value {
        Value::Array(entries) => entries.iter().filter_map(text_of).collect(),
        Value::String(text) => text.split(',').map(|part| part.trim().to_owned()).filter(|part| !part.is_empty()).collect(),
        other => text_of(other).into_iter().collect(),
    }
}

pub fn integers_of(value: &Value) -> Vec<i64> {
    texts_of(value).iter().filter_map(|text| text.trim_matches('"').parse().ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::server::http::RequestTarget;

    fn input(target: &str, body: &str) -> Input {
        let request = Request::new(crate::Method::Post, target).json(body);
        let query = RequestTarget::parse(target).unwrap().query;
        Input::of(&request, Params::default(), query)
    }

    #[test]
    fn numbers_and_truths_may_stand_in_quotes() {
        let input = input("/x?a=7&b=TRUE", r#"{"c":"8","D":"false","e":1,"f":9}"#);
        assert_eq!([input.integer("A"), input.integer("C"), input.integer("f"), input.integer("g")], [Some(7), Some(8), Some(9), None]);
        assert_eq!([input.boolean("B"), input.boolean("d"), input.boolean("e")], [Some(true), Some(false), Some(true)]);
    }

    #[test]
    fn lists_come_with_commas_or_as_arrays() {
        let input = input("/x?ids=1,%202,,x", r#"{"more":[3,"4"],"names":"a, b"}"#);
        assert_eq!((input.integers("ids"), input.integers("more")), (vec![1, 2], vec![3, 4]));
        assert_eq!(input.texts("names"), ["a", "b"]);
    }

    #[test]
    fn codes_come_as_numbers_or_names() {
        let codes = [("Ascending", 0), ("Descending", 1)];
        let input = input("/x?a=descending&b=0&c=sideways", "");
        assert_eq!([input.code("a", &codes), input.code("b", &codes), input.code("c", &codes)], [Some(1), Some(0), None]);
    }

    #[test]
    fn a_bare_body_is_read_with_or_without_quotes() {
        assert_eq!(input("/x", "\"17\"").bare_integer(), Ok(17));
        assert_eq!(input("/x", "true").bare_boolean(), Ok(true));
        assert_eq!(input("/x", "\"1018,1030\"").bare_integers(), [1018, 1030]);
        assert_eq!(input("/x", "{}").bare_integer(), Err(Refusal::missing()));
        assert!(input("/x", "{").is_broken());
    }
}
