//! Converts schemas of a file into those of the model.

use serde_json::{Map, Value};

use crate::diagnostics::Diagnostic;
use crate::model::{DateForm, Field, Object, Schema, Shape};
use crate::openapi;
use crate::read::{Sources, file_place, typed};

/// The position of a schema: its file, for references, and its place, for messages.
#[derive(Clone, Copy, Debug)]
pub struct Scope<'a> {
    pub sources: &'a Sources,
    pub file: &'a str,
    pub place: &'a str,
}

impl Scope<'_> {
    pub fn diagnostic(&self, message: impl std::fmt::Display) -> Diagnostic {
        Diagnostic::at(self.place, message)
    }

    /// The file and the name that `./users.yaml#/components/<section>/User` or `#/components/<section>/User` leads to.
    pub fn target<'t>(&'t self, reference: &'t str, section: &str) -> Result<(&'t str, &'t str), Diagnostic> {
        let broken = || self.diagnostic(format!("$ref {reference} leads nowhere"));
        let (file, pointer) = reference.split_once('#').ok_or_else(broken)?;
        let file = match file {
            "" => self.file,
            other => other.strip_prefix("./").and_then(|name| name.strip_suffix(".yaml")).ok_or_else(broken)?,
        };
        let name = pointer.strip_prefix("/components/").and_then(|rest| rest.strip_prefix(section)).and_then(|rest| rest.strip_prefix('/'));
        let name = name.ok_or_else(|| self.diagnostic(format!("$ref {reference} must lead to #/components/{section}/")))?;
        Ok((file, name))
    }

    /// Resolves a reference to a schema.
    fn reference(&self, reference: &str) -> Result<Shape, Diagnostic> {
        let (file, name) = self.target(reference, "schemas")?;
        let found = self.sources.get(file).and_then(|source| source.components.schemas.get(name));
        let found = found.ok_or_else(|| self.diagnostic(format!("$ref {reference} leads nowhere")))?;
        let is_code = found.get("x-codes").is_some();
        Ok(if is_code { Shape::Code(name.to_owned()) } else { Shape::Model(name.to_owned()) })
    }

    /// Reads a schema.
    pub fn schema(&self, value: &Value) -> Result<Schema, Diagnostic> {
        let raw: openapi::Schema = typed(self.place, value.clone())?;
        let shape = self.shape(&raw)?;
        Ok(Schema {
            shape,
            description: raw.description.map(clean),
            default: raw.default,
            example: raw.examples.into_iter().next(),
            evidence: raw.evidence,
            when: raw.when.map(clean),
        })
    }

    fn shape(&self, raw: &openapi::Schema) -> Result<Shape, Diagnostic> {
        if let Some(reference) = &raw.target {
            return if raw.kind.is_none() { self.reference(reference) } else { Err(self.diagnostic("a schema has both $ref and type")) };
        }
        if let Some(parts) = &raw.all_of {
            return self.all_of(parts);
        }
        if let Some(choices) = &raw.any_of {
            let choices: Vec<_> = choices.iter().map(|choice| self.schema(choice)).collect::<Result<_, _>>()?;
            return if choices.len() < 2 { Err(self.diagnostic("anyOf has less than two choices")) } else { Ok(Shape::OneOf(choices)) };
        }
        let kind = raw.kind.as_deref();
        if let Some(codes) = &raw.codes {
            let names = codes.iter().map(|(name, value)| (name.clone(), value.clone())).collect();
            return match kind {
                Some("integer") => Ok(Shape::Codes { text: false, names }),
                Some("string") => Ok(Shape::Codes { text: true, names }),
                _ => Err(self.diagnostic("x-codes stands on an integer or a string")),
            };
        }
        match (kind, raw.format.as_deref(), raw.content_media_type.as_deref()) {
            (None, None, None) if raw.properties.is_none() => Ok(Shape::Any),
            (Some("integer"), None, None) => Ok(Shape::Integer),
            (Some("number"), None, None) => Ok(Shape::Number),
            (Some("boolean"), None, None) => Ok(Shape::Boolean),
            (Some("string"), None | Some("uuid" | "uri" | "email"), None) => Ok(Shape::Text),
            (Some("string"), Some("date-time"), None) => Ok(Shape::Date(raw.date.unwrap_or(DateForm::Iso))),
            (Some("string"), Some("date-time-local"), None) => Ok(Shape::WireDate),
            (Some("string"), Some("quoted-integer"), None) => Ok(Shape::Quoted),
            (Some("string"), None, Some("application/octet-stream")) => Ok(Shape::Bytes),
            (Some("array"), None, None) => {
                let items = raw.items.as_ref().ok_or_else(|| self.diagnostic("an array has no items"))?;
                Ok(Shape::Array(Box::new(self.schema(items)?)))
            }
            (Some("object"), None, None) => self.object(raw),
            (kind, format, media) => Err(self.diagnostic(format!(
                "a schema of type {}, format {} and media type {} is unknown",
                kind.unwrap_or("none"),
                format.unwrap_or("none"),
                media.unwrap_or("none"),
            ))),
        }
    }

    fn object(&self, raw: &openapi::Schema) -> Result<Shape, Diagnostic> {
        let (open, values) = match &raw.additional_properties {
            None => (false, None),
            Some(Value::Bool(open)) => (*open, None),
            Some(schema) => (true, Some(self.schema(schema)?)),
        };
        match &raw.properties {
            Some(properties) => {
                let fields = self.fields(properties, &raw.required)?;
                Ok(Shape::Object(Object { extends: Vec::new(), fields, open, rest: values.map(Box::new) }))
            }
            None => Ok(Shape::Map(Box::new(values.unwrap_or_default()))),
        }
    }

    fn fields(&self, properties: &Map<String, Value>, required: &[String]) -> Result<Vec<Field>, Diagnostic> {
        if let Some(stray) = required.iter().find(|name| !properties.contains_key(*name)) {
            return Err(self.diagnostic(format!("required names {stray}, which is no property")));
        }
        let field = |(name, value): (&String, &Value)| {
            let place = format!("{}: {name}", self.place);
            let schema = Scope { place: &place, ..*self }.schema(value)?;
            Ok(Field { name: name.clone(), required: required.contains(name), description: schema.description.clone(), schema })
        };
        properties.iter().map(field).collect()
    }

    fn all_of(&self, parts: &[Value]) -> Result<Shape, Diagnostic> {
        let mut object = Object::default();
        for part in parts {
            match self.schema(part)?.shape {
                shape if parts.len() == 1 => return Ok(shape),
                Shape::Model(name) => object.extends.push(name),
                Shape::Object(own) => {
                    object.open |= own.open;
                    object.rest = own.rest.or(object.rest);
                    object.fields.extend(own.fields);
                }
                // A condition (`not`) says nothing of the fields.
                Shape::Any => {}
                _ => return Err(self.diagnostic("allOf joins objects only")),
            }
        }
        Ok(Shape::Object(object))
    }
}

/// Joins text into one line.
pub fn clean(text: String) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Returns the place of a named schema.
pub fn schema_place(file: &str, name: &str) -> String {
    format!("{}: schema {name}", file_place(file))
}
