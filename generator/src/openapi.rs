//! The description as it is written: every key that a file may hold, and no other.

use serde::Deserialize;
use serde::de::IgnoredAny;
use serde_json::{Map, Value};

/// One file of `api/`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct File {
    #[serde(default)]
    pub paths: Map<String, Value>,
    #[serde(default)]
    pub components: Components,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Components {
    #[serde(default)]
    pub parameters: Map<String, Value>,
    #[serde(default)]
    pub schemas: Map<String, Value>,
    #[serde(default, rename = "responses")]
    _responses: IgnoredAny,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PathItem {
    #[serde(default)]
    pub servers: Vec<Server>,
    pub get: Option<Value>,
    pub post: Option<Value>,
    pub put: Option<Value>,
    pub delete: Option<Value>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Server {
    pub url: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Operation {
    pub operation_id: String,
    pub tags: Vec<String>,
    pub summary: String,
    pub description: Option<String>,
    #[serde(rename = "x-evidence")]
    pub evidence: Evidence,
    #[serde(rename = "x-source")]
    pub source: String,
    #[serde(rename = "x-answer")]
    pub answer: Option<AnswerKind>,
    #[serde(rename = "x-paging")]
    pub paging: Option<Paging>,
    #[serde(rename = "x-repeatable")]
    pub repeatable: Option<bool>,
    #[serde(rename = "x-created-id")]
    pub created_id: Option<String>,
    #[serde(rename = "x-invalidates", default)]
    pub invalidates: Vec<String>,
    #[serde(rename = "x-cache-seconds")]
    pub cache_seconds: Option<u32>,
    #[serde(rename = "x-access")]
    pub access: Option<String>,
    #[serde(rename = "x-credential", default)]
    pub credential: bool,
    #[serde(default)]
    pub parameters: Vec<Value>,
    pub request_body: Option<RequestBody>,
    pub responses: Responses,
}

#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub enum Evidence {
    Documented,
    Recorded,
    Collection,
    Client,
    Inferred,
}

#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub enum AnswerKind {
    Bare,
}

#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[serde(tag = "style", rename_all = "lowercase", deny_unknown_fields)]
pub enum Paging {
    Page { page: String, size: Option<String> },
    Cursor { cursor: String, size: Option<String> },
    After { after: String, size: Option<String>, id: String },
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reference {
    #[serde(rename = "$ref")]
    pub target: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Parameter {
    pub name: String,
    #[serde(rename = "in")]
    pub place: Place,
    #[serde(default)]
    pub required: bool,
    pub style: Option<String>,
    pub explode: Option<bool>,
    pub schema: Value,
    pub description: Option<String>,
    #[serde(rename = "x-date")]
    pub date: Option<DateForm>,
    #[serde(rename = "x-evidence")]
    _evidence: Option<Evidence>,
}

#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub enum Place {
    Path,
    Query,
}

#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub enum DateForm {
    Iso,
    Day,
    Compact,
    Us,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RequestBody {
    #[serde(default)]
    pub required: bool,
    pub description: Option<String>,
    /// The name of the argument that is the whole body.
    #[serde(rename = "x-name")]
    pub name: Option<String>,
    pub content: Map<String, Value>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Media {
    pub schema: Value,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Responses {
    #[serde(rename = "200")]
    pub success: Response,
    #[serde(rename = "4XX")]
    pub failure: Reference,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Response {
    pub description: String,
    #[serde(default)]
    pub content: Map<String, Value>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Schema {
    #[serde(rename = "$ref")]
    pub target: Option<String>,
    #[serde(rename = "type")]
    pub kind: Option<String>,
    pub format: Option<String>,
    pub content_media_type: Option<String>,
    pub description: Option<String>,
    pub default: Option<Value>,
    #[serde(default)]
    pub examples: Vec<Value>,
    #[serde(rename = "minimum")]
    _minimum: Option<f64>,
    #[serde(rename = "maximum")]
    _maximum: Option<f64>,
    pub properties: Option<Map<String, Value>>,
    #[serde(default)]
    pub required: Vec<String>,
    pub additional_properties: Option<Value>,
    pub items: Option<Value>,
    pub all_of: Option<Vec<Value>>,
    pub any_of: Option<Vec<Value>>,
    #[serde(rename = "x-codes")]
    pub codes: Option<Map<String, Value>>,
    #[serde(rename = "x-date")]
    pub date: Option<DateForm>,
    #[serde(rename = "x-evidence")]
    pub evidence: Option<Evidence>,
    #[serde(rename = "x-source")]
    _source: Option<String>,
    #[serde(rename = "x-when")]
    pub when: Option<String>,
    #[serde(rename = "not")]
    _not: Option<IgnoredAny>,
}
