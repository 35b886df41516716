//! Types in the notation of Rust, and the fields of a struct.

use std::collections::BTreeSet;

use crate::model::{Api, Field, Object, Schema, Shape};
use crate::text::Lines;

use super::identifier;

/// The items that a file uses from its sibling modules.
#[derive(Debug, Default)]
pub struct Uses {
    pub codes: BTreeSet<String>,
    pub models: BTreeSet<String>,
    pub values: BTreeSet<&'static str>,
    pub maps: bool,
}

impl Uses {
    /// The `use` lines of a file below the module that `root` names.
    pub fn lines(&self, root: &str, own: &BTreeSet<String>) -> Vec<String> {
        let mut lines = Vec::new();
        let mut add = |module: &str, names: Vec<&str>| {
            if !names.is_empty() {
                lines.push(format!("use {root}{module}{{{}}};", names.join(", ")));
            }
        };
        add("codes::", self.codes.iter().map(String::as_str).collect());
        add("models::", self.models.difference(own).map(String::as_str).collect());
        add("", self.values.iter().copied().collect());
        if self.maps {
            lines.push("use std::collections::BTreeMap;".into());
        }
        lines
    }
}

/// The type of a schema.
pub fn of(api: &Api, schema: &Schema, uses: &mut Uses) -> String {
    match &schema.shape {
        Shape::Integer => "i64".into(),
        Shape::Number => "f64".into(),
        Shape::Boolean => "bool".into(),
        Shape::Text | Shape::WireDate | Shape::Date(_) => "String".into(),
        Shape::Bytes => {
            uses.values.insert("Upload");
            "Upload".into()
        }
        Shape::Array(item) | Shape::Csv(item) => format!("Vec<{}>", of(api, item, uses)),
        Shape::Map(value) => {
            uses.maps = true;
            format!("BTreeMap<String, {}>", of(api, value, uses))
        }
        Shape::Model(name) => match api.schemas.get(name).map(|named| &named.schema) {
            Some(named) if matches!(named.shape, Shape::Map(_)) => of(api, named, uses),
            _ => {
                uses.models.insert(name.clone());
                name.clone()
            }
        },
        Shape::Code(name) => {
            uses.codes.insert(name.clone());
            name.clone()
        }
        Shape::Codes { text, .. } => if *text { "String" } else { "i64" }.into(),
        // A number in quotes comes with and without them.
        Shape::Any | Shape::Quoted | Shape::Object(_) | Shape::OneOf(_) => {
            uses.values.insert("Value");
            "Value".into()
        }
    }
}

/// The fields of one struct.
#[derive(Debug)]
pub struct Fields<'a> {
    api: &'a Api,
    /// The model that they belong to; none for arguments.
    owner: Option<&'a str>,
    taken: BTreeSet<String>,
}

impl<'a> Fields<'a> {
    pub const fn new(api: &'a Api, owner: Option<&'a str>) -> Self {
        Self { api, owner, taken: BTreeSet::new() }
    }

    /// Adds a field with its documentation.
    pub fn add(&mut self, field: &Field, required: bool, doc: &str, uses: &mut Uses, lines: &mut Lines) {
        let kind = of(self.api, &field.schema, uses);
        let kind = match (&field.schema.shape, self.owner) {
            (Shape::Model(name), Some(owner)) if reaches(self.api, name, owner) => format!("Box<{kind}>"),
            _ => kind,
        };
        let mut name = identifier(&field.name);
        while !self.taken.insert(name.clone()) {
            name.push('_');
        }
        lines.rust_doc(&[doc.to_owned()]);
        let rename = format!("rename = {:?}", field.name);
        if matches!(kind.as_str(), "Value" | "Upload") {
            lines.line(format!("#[serde({rename}, skip_serializing_if = \"{kind}::is_undefined\")]"));
            lines.line(format!("pub {name}: {kind},"));
        } else if required {
            lines.line(format!("#[serde({rename})]"));
            lines.line(format!("pub {name}: {kind},"));
        } else {
            lines.line(format!("#[serde({rename}, skip_serializing_if = \"Option::is_none\")]"));
            lines.line(format!("pub {name}: Option<{kind}>,"));
        }
    }
}

/// Returns whether a model holds another one, or itself, without a list between them.
fn reaches(api: &Api, from: &str, to: &str) -> bool {
    let mut seen = BTreeSet::new();
    let mut open = vec![from.to_owned()];
    while let Some(name) = open.pop() {
        if name == to {
            return true;
        }
        if let (true, Some(Shape::Object(object))) = (seen.insert(name.clone()), api.schemas.get(&name).map(|named| &named.schema.shape)) {
            open.extend(direct(api, object));
        }
    }
    false
}

fn direct(api: &Api, object: &Object) -> Vec<String> {
    let named = api.all_fields(object).into_iter().filter_map(|field| match field.schema.shape {
        Shape::Model(name) => Some(name),
        _ => None,
    });
    named.collect()
}
