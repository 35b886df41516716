//! One struct for each object schema of a category.

use std::collections::BTreeSet;

use crate::model::{Api, Field, Named, Object, Shape};
use crate::names::{sentence, words};
use crate::text::Lines;

use super::headed;
use super::types::{self, Fields, Uses};

/// The models of a category, or nothing if it has none.
pub fn write(api: &Api, category: &str) -> Option<String> {
    let mut named: Vec<_> =
        api.schemas.values().filter(|named| named.category == category && named.name != "Envelope").filter_map(object).collect();
    named.sort_by_key(|(named, _)| named.order);
    if named.is_empty() {
        return None;
    }
    let own: BTreeSet<_> = named.iter().map(|(named, _)| named.name.clone()).collect();
    let mut uses = Uses::default();
    let mut body = Lines::new("    ");
    for (named, object) in named {
        body.line("");
        declare(api, named, object, &mut uses, &mut body);
    }
    let mut lines = headed(&format!("The models of `{category}`."));
    lines.line("use crate::browser::decode::model;");
    lines.line("use serde::{Deserialize, Serialize};");
    for line in uses.lines("crate::browser::api::", &own) {
        lines.line(line);
    }
    Some(lines.finish() + &body.finish())
}

fn object(named: &Named) -> Option<(&Named, &Object)> {
    match &named.schema.shape {
        Shape::Object(object) => Some((named, object)),
        _ => None,
    }
}

fn declare(api: &Api, named: &Named, object: &Object, uses: &mut Uses, lines: &mut Lines) {
    let fallback = || format!("The model `{}`.", named.name);
    lines.rust_doc(&[named.schema.description.as_deref().map_or_else(fallback, sentence)]);
    lines.line("#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]");
    lines.line("#[serde(default)]");
    lines.line("#[non_exhaustive]");
    lines.open(format!("pub struct {} {{", named.name));
    let mut fields = Fields::new(api, Some(&named.name));
    let known: Vec<_> = api
        .all_fields(object)
        .iter()
        .map(|field| (field.name.clone(), fields.add(field, field.required, &doc(field), uses, lines).name))
        .collect();
    let kind = match &object.rest {
        Some(rest) => types::of(api, rest, uses),
        None => {
            uses.values.insert("Value");
            "Value".into()
        }
    };
    uses.maps = true;
    lines.line("/// The fields that this version does not know.");
    lines.line("#[serde(rename = \"$other\", skip_serializing_if = \"BTreeMap::is_empty\")]");
    lines.line(format!("pub other: BTreeMap<String, {kind}>,"));
    lines.close("}");
    lines.line("");
    lines.open("model! {");
    lines.open(format!("{}:", named.name));
    for (place, (wire, field)) in known.iter().enumerate() {
        lines.line(format!("{place} {wire:?} {field},"));
    }
    lines.close_quietly();
    lines.close("}");
}

fn doc(field: &Field) -> String {
    field.description.as_deref().map_or_else(|| sentence(&words(&field.name).join(" ")), sentence)
}
