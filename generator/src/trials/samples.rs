//! Plausible values, made from what the description says of an argument.

use serde_json::{Map, Value, json};

use crate::model::{Api, DateForm, Field, Object, Operation, Paging, Schema, Shape};

/// The instant of every sample date: noon, so that it is the same day almost everywhere.
pub const INSTANT: &str = "2025-10-20T12:00:00.000Z";
/// The day of it.
pub const DAY: [&str; 3] = ["2025", "10", "20"];
/// The text of every sample file.
pub const FILE: &str = "A sample file.";

/// A value that a caller passes.
#[derive(Clone, Debug, PartialEq)]
pub enum Sample {
    Json(Value),
    /// A `Date` of the sample instant.
    Date,
    /// A `Blob` with the sample text.
    File,
}

impl Sample {
    /// As JSON holds it.
    pub fn json(&self) -> Value {
        match self {
            Self::Json(value) => value.clone(),
            Self::Date => INSTANT.into(),
            Self::File => FILE.into(),
        }
    }
}

/// Which arguments are passed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Case {
    /// All.
    Full,
    /// Only those that are needed.
    Least,
}

/// The arguments of a call, each with its value.
pub fn arguments<'a>(api: &Api, operation: &'a Operation, case: Case) -> Vec<(&'a Field, Sample)> {
    let all = operation.arguments().into_iter().enumerate();
    let wanted = all.filter(|(_, field)| case == Case::Full || operation.requires(&field.name));
    wanted.map(|(index, field)| (field, argument(api, operation, field, index))).collect()
}

fn argument(api: &Api, operation: &Operation, field: &Field, index: usize) -> Sample {
    match &operation.paging {
        Some(Paging::Page { page, .. }) if *page == field.name => return Sample::Json(json!(1)),
        Some(Paging::Page { size, .. } | Paging::Cursor { size, .. } | Paging::After { size, .. })
            if size.as_ref() == Some(&field.name) =>
        {
            return Sample::Json(json!(10));
        }
        _ => {}
    }
    let in_body = !operation.path_params.iter().chain(&operation.query).any(|param| param.name == field.name);
    match &field.schema.shape {
        Shape::Bytes => Sample::File,
        Shape::Date(form) if !in_body || *form == DateForm::Iso => Sample::Date,
        // Numbers differ by place, so that two arguments in each other's place are seen.
        _ => Sample::Json(value(api, &field.name, &field.schema, index + 1, 0)),
    }
}

fn value(api: &Api, name: &str, schema: &Schema, number: usize, depth: usize) -> Value {
    if let Some(known) = schema.example.as_ref().or(schema.default.as_ref()) {
        return known.clone();
    }
    match &schema.shape {
        Shape::Any => json!(number.to_string()),
        Shape::Integer | Shape::Quoted => json!(known_id(name).unwrap_or(number)),
        Shape::Number => json!(number as f64 + 0.5),
        Shape::Boolean => json!(true),
        Shape::Text | Shape::Bytes => text(name).into(),
        Shape::Date(form) => day(*form).into(),
        Shape::WireDate => "2025-10-20T12:00:00".into(),
        Shape::Array(item) | Shape::Csv(item) => match &item.shape {
            Shape::Integer => json!([number, number + 1]),
            Shape::Text => json!(["alpha", "beta & gamma"]),
            _ => json!([value(api, name, item, number, depth)]),
        },
        Shape::Map(_) => json!({}),
        Shape::Object(object) => object_value(api, object, depth),
        Shape::Model(name) => match api.schemas.get(name).map(|named| &named.schema.shape) {
            Some(Shape::Object(object)) => object_value(api, object, depth),
            _ => json!({}),
        },
        Shape::Code(name) => match api.schemas.get(name).map(|named| &named.schema.shape) {
            Some(Shape::Codes { names, text }) => match names.first() {
                Some((_, code)) => code.clone(),
                None if *text => "1".into(),
                None => json!(1),
            },
            _ => json!(1),
        },
        Shape::Codes { .. } => json!(1),
    }
}

fn object_value(api: &Api, object: &Object, depth: usize) -> Value {
    let fields = api.all_fields(object);
    let wanted = fields.iter().enumerate().filter(|(_, field)| depth == 0 || field.required);
    let entries: Map<_, _> =
        wanted.map(|(at, field)| (field.name.clone(), value(api, &field.name, &field.schema, at + 1, depth + 1))).collect();
    Value::Object(entries)
}

/// The sample day in each spelling.
pub fn day(form: DateForm) -> String {
    let [year, month, date] = DAY;
    match form {
        DateForm::Iso => INSTANT.into(),
        DateForm::Day => format!("{year}-{month}-{date}"),
        DateForm::Compact => format!("{year}{month}{date}"),
        DateForm::Us => format!("{month}/{date}/{year}"),
    }
}

fn text(name: &str) -> &'static str {
    let lower = name.to_ascii_lowercase();
    let has = |part: &str| lower.contains(part);
    match () {
        () if has("email") => "maya@example.com",
        () if has("csv") || lower.ends_with("ids") => "1,2",
        () if has("url") || has("link") => "https://example.com/a?b=c&d=e",
        () if has("date") || has("time") => "2025-10-20",
        () if has("username") => "maya",
        () if has("culture") || has("locale") => "en-US",
        () if has("body") || has("text") || has("comment") || has("summary") => "<p>Thanks & see you at 5 / 6</p>",
        () if has("name") || has("title") || has("keyword") || has("term") => "R&D plan: 50% done?",
        () => "caf\u{e9} #1",
    }
}

/// Ids that the sandbox is seeded with, so that more of the calls find something.
fn known_id(name: &str) -> Option<usize> {
    match name {
        "SpaceID" | "ParentSpaceID" => Some(7),
        "UserID" | "ToUserID" | "AssignedToUserID" => Some(101),
        _ => None,
    }
}
