//! Types in the notation of TypeScript.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Api, Evidence, Field, Object, Schema, Shape};
use crate::names::is_plain;

/// The names that a file uses from other files.
#[derive(Debug, Default)]
pub struct Imports(BTreeMap<String, BTreeSet<String>>);

impl Imports {
    /// Imports a name from a module below `js/generated`, or from `types`.
    pub fn take(&mut self, module: &str, name: &str) {
        self.0.entry(module.to_owned()).or_default().insert(name.to_owned());
    }

    /// The import lines of a file in a folder below `js/generated`, without those of the file itself, in the order of the addresses.
    pub fn lines(&self, own: &str) -> Vec<String> {
        let others = self.0.iter().filter(|(module, _)| *module != own);
        let by_address: BTreeMap<_, _> = others.map(|(module, names)| (address(module), names)).collect();
        by_address.into_iter().flat_map(|(address, names)| import(names, &address)).collect()
    }
}

/// Returns one line, or a line for each name if that would be too long.
fn import(names: &BTreeSet<String>, address: &str) -> Vec<String> {
    let listed = names.iter().map(String::as_str).collect::<Vec<_>>().join(", ");
    let line = format!("import type {{ {listed} }} from '{address}';");
    if line.len() <= 110 {
        return vec![line];
    }
    let each = names.iter().map(|name| format!("  {name},"));
    std::iter::once("import type {".into()).chain(each).chain([format!("}} from '{address}';")]).collect()
}

fn address(module: &str) -> String {
    if module == "types" { "../../client/types.ts".into() } else { format!("../{module}.ts") }
}

/// The direction of a type: an argument of a caller, or a value of a response.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flow {
    In,
    Out,
}

/// Returns the type of a schema.
pub fn of(api: &Api, schema: &Schema, flow: Flow, imports: &mut Imports) -> String {
    let readonly = if flow == Flow::In { "readonly " } else { "" };
    match &schema.shape {
        Shape::Any => "unknown".into(),
        Shape::Integer | Shape::Number => "number".into(),
        Shape::Boolean => "boolean".into(),
        Shape::Date(_) if flow == Flow::In => "Date | string".into(),
        Shape::Text | Shape::WireDate | Shape::Date(_) => "string".into(),
        Shape::Quoted => "number | string".into(),
        Shape::Bytes => {
            imports.take("types", "Bytes");
            "Bytes".into()
        }
        Shape::Array(item) => match of(api, item, flow, imports) {
            item if item.contains(' ') => format!("{readonly}({item})[]"),
            item => format!("{readonly}{item}[]"),
        },
        Shape::Csv(item) => match of(api, item, flow, imports) {
            item if item.contains(' ') => format!("readonly ({item})[] | string"),
            item => format!("readonly {item}[] | string"),
        },
        Shape::Map(value) => format!("Record<string, {}>", of(api, value, flow, imports)),
        Shape::Object(object) => inline(api, object, flow, imports),
        Shape::Model(name) => {
            let category = api.schemas.get(name).map(|named| named.category.as_str()).unwrap_or_default();
            imports.take(&format!("models/{category}"), name);
            name.clone()
        }
        Shape::Code(name) => {
            imports.take("codes", name);
            name.clone()
        }
        Shape::Codes { text, .. } => if *text { "string" } else { "number" }.into(),
        Shape::OneOf(choices) if choices.iter().any(|choice| choice.shape == Shape::Any) => "unknown".into(),
        Shape::OneOf(choices) => one_of(api, choices, flow, imports),
    }
}

/// Returns the choices that come without a condition, joined.
fn one_of(api: &Api, choices: &[Schema], flow: Flow, imports: &mut Imports) -> String {
    let likely = choices.iter().filter(|choice| choice.when.is_none() && choice.shape != Shape::Any);
    let kinds: BTreeSet<_> = likely.map(|choice| evident(api, choice, flow, imports)).collect();
    kinds.into_iter().collect::<Vec<_>>().join(" | ")
}

/// The type of what an operation gives, and whether a caller may name another one.
#[derive(Debug)]
pub struct Given {
    pub kind: String,
    pub open: bool,
}

/// Returns the type of an answer, or of an item of one. What is unknown, or only likely, is open.
pub fn given(api: &Api, schema: &Schema, imports: &mut Imports) -> Given {
    match &schema.shape {
        Shape::Any => Given { kind: "unknown".into(), open: true },
        Shape::OneOf(choices) => Given { kind: one_of(api, choices, Flow::Out, imports), open: true },
        _ => Given { kind: evident(api, schema, Flow::Out, imports), open: false },
    }
}

/// Returns the type of a schema; of a well-known model that is only inferred to be the answer, one with optional fields.
fn evident(api: &Api, schema: &Schema, flow: Flow, imports: &mut Imports) -> String {
    if schema.evidence != Some(Evidence::Inferred) {
        return of(api, schema, flow, imports);
    }
    match &schema.shape {
        Shape::Array(item) => {
            let item = Schema { evidence: schema.evidence, ..item.as_ref().clone() };
            format!("{}[]", evident(api, &item, flow, imports))
        }
        Shape::Model(name) if api.schemas.get(name).is_some_and(|named| named.evidence != Some(Evidence::Inferred)) => {
            imports.take("types", "Inferred");
            format!("Inferred<{}>", of(api, schema, flow, imports))
        }
        _ => of(api, schema, flow, imports),
    }
}

fn inline(api: &Api, object: &Object, flow: Flow, imports: &mut Imports) -> String {
    let mut parts: Vec<_> = object.fields.iter().map(|field| member(api, field, flow, field.required, imports)).collect();
    parts.extend(rest(api, object, flow, imports));
    let own = format!("{{ {} }}", parts.join("; "));
    let extended = object.extends.iter().map(|name| of(api, &model(name), flow, imports));
    extended.collect::<Vec<_>>().into_iter().chain((!parts.is_empty()).then_some(own)).collect::<Vec<_>>().join(" & ")
}

/// Returns the index signature of fields that are not listed.
pub fn rest(api: &Api, object: &Object, flow: Flow, imports: &mut Imports) -> Option<String> {
    let kind = match &object.rest {
        // TypeScript wants every listed field to fit the signature.
        Some(schema) if object.fields.iter().all(|field| field.schema.shape == schema.shape) => {
            format!("{} | undefined", of(api, schema, flow, imports))
        }
        _ => "unknown".into(),
    };
    object.open.then(|| format!("[field: string]: {kind}"))
}

fn model(name: &str) -> Schema {
    Schema { shape: Shape::Model(name.to_owned()), ..Schema::default() }
}

/// `Name?: type`, without its semicolon.
pub fn member(api: &Api, field: &Field, flow: Flow, required: bool, imports: &mut Imports) -> String {
    let kind = of(api, &field.schema, flow, imports);
    // A caller may pass `undefined`; a response leaves null values out.
    let (mark, nothing) = match (required, flow) {
        (true, _) => ("", ""),
        (false, Flow::In) if kind == "unknown" => ("?", ""),
        (false, Flow::In) => ("?", " | undefined"),
        (false, Flow::Out) => ("?", ""),
    };
    format!("{}{mark}: {kind}{nothing}", key(&field.name))
}

/// Returns a property's name, in quotes if it needs them.
pub fn key(name: &str) -> String {
    if is_plain(name) && !name.contains(['-', '.']) && !name.starts_with(|first: char| first.is_ascii_digit()) {
        name.to_owned()
    } else {
        format!("'{name}'")
    }
}
