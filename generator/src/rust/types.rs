//! Types in the notation of Rust, and the fields of a struct.

use std::collections::BTreeSet;

use crate::model::{Api, Field, Object, Schema, Shape};
use crate::text::Lines;

use super::{identifier, ids};

/// The items that a file uses from its sibling modules.
#[derive(Debug, Default)]
pub struct Uses {
    pub codes: BTreeSet<String>,
    pub models: BTreeSet<String>,
    pub values: BTreeSet<&'static str>,
    pub ids: BTreeSet<String>,
    pub maps: bool,
}

impl Uses {
    /// The `use` lines of a file below the module that `root` names.
    pub fn lines(&self, root: &str, own: &BTreeSet<String>) -> Vec<String> {
        let of = |module: &str, names: Vec<&str>| (!names.is_empty()).then(|| format!("use {root}{module}{{{}}};", names.join(", ")));
        let codes = of("codes::", self.codes.iter().map(String::as_str).collect());
        let ids = of("ids::", self.ids.iter().map(String::as_str).collect());
        let models = of("models::", self.models.difference(own).map(String::as_str).collect());
        let mut lines: Vec<_> = [codes, ids, models].into_iter().flatten().collect();
        if !self.values.is_empty() {
            lines.push(format!("use crate::browser::values::{{{}}};", self.values.iter().copied().collect::<Vec<_>>().join(", ")));
        }
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
        Shape::Text => "String".into(),
        Shape::WireDate | Shape::Date(_) => {
            uses.values.insert("DateTime");
            "DateTime".into()
        }
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

/// The type of a field, in which an id has a type of its own.
pub fn of_field(api: &Api, field: &Field, uses: &mut Uses) -> String {
    let kind = of(api, &field.schema, uses);
    match ids::of_field(api, field) {
        Some(id) => {
            let kind = kind.replace("i64", &id);
            uses.ids.insert(id);
            kind
        }
        None => kind,
    }
}

/// A field of a struct.
#[derive(Debug)]
pub struct Declared {
    /// Its name in Rust.
    pub name: String,
    /// Its type, without the `Option` of a field that may be missing.
    pub kind: String,
    pub is_optional: bool,
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
    pub fn new(api: &'a Api, owner: Option<&'a str>) -> Self {
        // The name of the member for all other fields, and of the function that makes arguments.
        let reserved = if owner.is_some() { "other" } else { "new" };
        Self { api, owner, taken: BTreeSet::from([reserved.to_owned()]) }
    }

    /// Adds a field with its documentation.
    pub fn add(&mut self, field: &Field, required: bool, doc: &str, uses: &mut Uses, lines: &mut Lines) -> Declared {
        let kind = of_field(self.api, field, uses);
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
        if kind == "Value" {
            lines.line(format!("#[serde({rename}, skip_serializing_if = \"{kind}::is_undefined\")]"));
            lines.line(format!("pub {name}: {kind},"));
        } else if required {
            lines.line(format!("#[serde({rename})]"));
            lines.line(format!("pub {name}: {kind},"));
        } else {
            lines.line(format!("#[serde({rename}, skip_serializing_if = \"Option::is_none\")]"));
            lines.line(format!("pub {name}: Option<{kind}>,"));
        }
        Declared { is_optional: !required && kind != "Value", name, kind }
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
