//! The description as the writers use it: references resolved, bodies and answers classified.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

pub use crate::openapi::{DateForm, Evidence, Paging};

/// The whole API.
#[derive(Debug)]
pub struct Api {
    pub categories: Vec<Category>,
    /// By name: names are unique over all files.
    pub schemas: BTreeMap<String, Named>,
}

/// One file with paths.
#[derive(Debug)]
pub struct Category {
    pub name: String,
    pub operations: Vec<Operation>,
}

/// A schema with a name.
#[derive(Debug)]
pub struct Named {
    pub name: String,
    /// The file that holds it, without its extension.
    pub category: String,
    /// Its place in that file.
    pub order: usize,
    pub schema: Schema,
    pub evidence: Option<Evidence>,
    /// Where its fields are seen, in the letters of the sources.
    pub sources: Vec<String>,
}

impl Named {
    /// Returns whether what is known of it is enough to take any other field for a mistake: it is documented, recorded or in the vendor's
    /// collection, or several clients agree.
    pub fn is_well_known(&self) -> bool {
        match self.evidence {
            Some(Evidence::Documented | Evidence::Recorded | Evidence::Collection) => true,
            Some(Evidence::Client) => self.sources.len() > 1,
            Some(Evidence::Inferred) | None => false,
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    Get,
    Post,
    Put,
    Delete,
}

impl Method {
    pub const fn name(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Delete => "DELETE",
        }
    }
}

#[derive(Debug)]
pub struct Operation {
    pub id: String,
    pub category: String,
    pub method: Method,
    /// As the description writes it, with its leading slash.
    pub path: String,
    pub site_relative: bool,
    pub summary: String,
    pub description: Option<String>,
    pub evidence: Evidence,
    pub source: String,
    pub bare: bool,
    pub credential: bool,
    pub paging: Option<Paging>,
    pub repeatable: bool,
    /// The field of an object in the answer that holds the id of what was made; the answer may be that id alone.
    pub created_id: Option<String>,
    pub invalidates: Vec<String>,
    pub cache_seconds: Option<u32>,
    pub access: Option<String>,
    pub path_params: Vec<Field>,
    pub query: Vec<Field>,
    pub body: Option<Body>,
    pub answer: Answer,
}

impl Operation {
    /// The group, which is the id up to its first dot.
    pub fn group(&self) -> &str {
        self.id.split('.').next().unwrap_or_default()
    }

    /// The group with those above it, which is the id up to its last dot.
    pub fn inner_group(&self) -> &str {
        self.id.rsplit_once('.').map_or(self.id.as_str(), |(group, _)| group)
    }

    /// The address below the site: `/api/content/list`.
    pub fn address(&self) -> String {
        if self.site_relative { self.path.clone() } else { format!("/api{}", self.path) }
    }

    /// Every argument once, in the order path, query, body.
    pub fn arguments(&self) -> Vec<&Field> {
        let fields = self.body.iter().flat_map(Body::fields);
        let mut seen: Vec<&Field> = Vec::new();
        for field in self.path_params.iter().chain(&self.query).chain(fields) {
            if !seen.iter().any(|known| known.name == field.name) {
                seen.push(field);
            }
        }
        seen
    }

    /// Returns whether the argument is required.
    pub fn requires(&self, name: &str) -> bool {
        let fields = self.body.iter().flat_map(Body::fields);
        self.path_params.iter().chain(&self.query).chain(fields).any(|field| field.name == name && field.required)
    }

    /// Returns whether the operation only reads.
    pub const fn is_read(&self) -> bool {
        matches!(self.method, Method::Get)
    }

    /// Returns whether the body takes fields that are not listed.
    pub fn is_open(&self) -> bool {
        self.body.as_ref().is_some_and(|body| body.open)
    }
}

/// A parameter, or a field of an object.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    pub name: String,
    pub required: bool,
    pub description: Option<String>,
    pub schema: Schema,
}

#[derive(Debug)]
pub struct Body {
    pub kind: BodyKind,
    /// Further fields are accepted.
    pub open: bool,
    /// The fields of an object or of a form; else the one field that the body is.
    fields: Vec<Field>,
    /// The schema that a bundle or a page names.
    pub model: Option<String>,
}

impl Body {
    pub const fn new(kind: BodyKind, open: bool, fields: Vec<Field>, model: Option<String>) -> Self {
        Self { kind, open, fields, model }
    }

    pub fn fields(&self) -> &[Field] {
        &self.fields
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BodyKind {
    Object,
    Value,
    Quoted,
    Array,
    Multipart,
    Raw,
}

#[derive(Debug)]
pub struct Answer {
    pub description: String,
    /// It comes with and without the envelope.
    pub either: bool,
    /// `None` where there is nothing to read.
    pub schema: Option<Schema>,
}

impl Answer {
    /// Returns whether nothing is known of it.
    pub fn is_unknown(&self) -> bool {
        self.schema.as_ref().is_some_and(|schema| schema.shape == Shape::Any)
    }

    /// The schema of an item, where the answer is a list.
    pub fn item(&self) -> Option<&Schema> {
        match self.schema.as_ref().map(|schema| &schema.shape) {
            Some(Shape::Array(item)) => Some(item),
            _ => None,
        }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Schema {
    pub shape: Shape,
    pub description: Option<String>,
    pub default: Option<Value>,
    pub example: Option<Value>,
    pub evidence: Option<Evidence>,
    /// The condition under which an answer has this shape.
    pub when: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub enum Shape {
    #[default]
    Any,
    Integer,
    Number,
    Boolean,
    Text,
    /// An instant that the caller gives, in the spelling that the API wants.
    Date(DateForm),
    /// A date of an answer: UTC without a zone.
    WireDate,
    /// A number in quotes.
    Quoted,
    /// Bytes.
    Bytes,
    Array(Box<Schema>),
    /// The same, in a query: joined by commas.
    Csv(Box<Schema>),
    Map(Box<Schema>),
    Object(Object),
    /// Any of several; [`Shape::Any`] among them says that the others are only likely.
    OneOf(Vec<Schema>),
    /// A schema with a name.
    Model(String),
    /// A numeric or textual code with a name.
    Code(String),
    /// The definition of a code.
    Codes {
        text: bool,
        names: Vec<(String, Value)>,
    },
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Object {
    /// Models whose fields it has besides its own.
    pub extends: Vec<String>,
    pub fields: Vec<Field>,
    pub open: bool,
    /// The schema of fields that are not listed, where it is known.
    pub rest: Option<Box<Schema>>,
}

/// The name in `x-invalidates` of a write that may change the answers of every group.
pub const ALL_GROUPS: &str = "*";

impl Api {
    pub fn operations(&self) -> impl Iterator<Item = &Operation> {
        self.categories.iter().flat_map(|category| &category.operations)
    }

    /// All fields of an object, those of the models it extends first.
    pub fn all_fields(&self, object: &Object) -> Vec<Field> {
        let mut fields: Vec<Field> = Vec::new();
        for name in &object.extends {
            if let Some(Shape::Object(parent)) = self.schemas.get(name).map(|named| &named.schema.shape) {
                fields.extend(self.all_fields(parent));
            }
        }
        for field in &object.fields {
            fields.retain(|known| known.name != field.name);
            fields.push(field.clone());
        }
        fields
    }

    /// The groups of reads that an operation makes stale, besides its own, those above it and, where it names an item, those below it. The
    /// description names groups, or categories, which are files and may hold operations of several groups. [`ALL_GROUPS`] stands for all.
    pub fn stale_groups(&self, operation: &Operation) -> BTreeSet<&str> {
        if operation.invalidates.iter().any(|name| name == ALL_GROUPS) {
            return BTreeSet::from([ALL_GROUPS]);
        }
        let reads = || self.operations().filter(|read| read.is_read());
        let mut stale = BTreeSet::new();
        for name in &operation.invalidates {
            match reads().map(Operation::inner_group).find(|group| group == name) {
                Some(group) => stale.extend([group]),
                None => stale.extend(reads().filter(|read| &read.category == name).map(Operation::inner_group)),
            }
        }
        let own = operation.inner_group();
        stale.retain(|group| !is_in_group(own, group) && (operation.path_params.is_empty() || !is_in_group(group, own)));
        stale
    }

    /// The groups in the order of their first operation.
    pub fn groups(&self) -> Vec<Group<'_>> {
        let mut groups: Vec<Group<'_>> = Vec::new();
        for operation in self.operations() {
            place(&mut groups, operation, &operation.id, "");
        }
        groups.sort_by(|one, other| one.name.cmp(other.name));
        groups
    }
}

/// Returns whether a group is the other one, or below it.
fn is_in_group(group: &str, other: &str) -> bool {
    group.strip_prefix(other).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}

/// A group of methods and further groups.
#[derive(Debug)]
pub struct Group<'a> {
    /// Its last word.
    pub name: &'a str,
    /// All its words, joined by dots.
    pub chain: String,
    pub methods: Vec<(&'a str, &'a Operation)>,
    pub groups: Vec<Self>,
}

fn place<'a>(groups: &mut Vec<Group<'a>>, operation: &'a Operation, rest: &'a str, chain: &str) {
    let Some((name, rest)) = rest.split_once('.') else { return };
    let at = groups.iter().position(|group| group.name == name).unwrap_or_else(|| {
        let chain = if chain.is_empty() { name.to_owned() } else { format!("{chain}.{name}") };
        groups.push(Group { name, chain, methods: Vec::new(), groups: Vec::new() });
        groups.len() - 1
    });
    let Some(group) = groups.get_mut(at) else { return };
    if rest.contains('.') {
        let chain = group.chain.clone();
        place(&mut group.groups, operation, rest, &chain);
    } else {
        group.methods.push((rest, operation));
    }
}
