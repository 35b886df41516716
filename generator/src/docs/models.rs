//! The page of the models: the fields that an answer has.

use crate::model::{Api, Field, Named, Object, Shape};
use crate::names::sentence;
use crate::prose;
use crate::typescript::HIDDEN;

use super::group::noun;

/// All models, by name.
pub fn write(api: &Api) -> String {
    let mut page = super::headed("Models");
    page.push_str("The fields of what operations give. A field may be absent where an older site or another kind of item has no value for it, unless the column *always* says yes.\n");
    for named in api.schemas.values().filter(|named| is_shown(named)) {
        page.push_str(&section(named));
    }
    page
}

/// Returns whether callers see it; codes have their own page.
fn is_shown(named: &Named) -> bool {
    !matches!(named.schema.shape, Shape::Codes { .. }) && !HIDDEN.contains(&named.name.as_str())
}

fn section(named: &Named) -> String {
    let mut text = format!("\n## {}\n", named.name);
    let mut about = named.schema.description.as_deref().map(sentence).unwrap_or_default();
    if let Some(evidence) = named.evidence {
        about.push_str(&format!(" Evidence: {}.", prose::evidence(evidence)));
    }
    if !about.is_empty() {
        text.push_str(&format!("\n{}\n", about.trim()));
    }
    match &named.schema.shape {
        Shape::Object(object) => text.push_str(&fields(object)),
        Shape::Map(values) => text.push_str(&format!("\nA JSON object whose values are: {}.\n", noun(values))),
        _ => text.push_str(&format!("\nType: {}.\n", noun(&named.schema))),
    }
    text
}

fn fields(object: &Object) -> String {
    let mut text = String::new();
    if !object.extends.is_empty() {
        let parents: Vec<_> = object.extends.iter().map(|parent| format!("[`{parent}`](#{})", parent.to_ascii_lowercase())).collect();
        text.push_str(&format!("\nHas all fields of {}.\n", parents.join(" and ")));
    }
    if object.fields.is_empty() {
        return text;
    }
    text.push_str("\n| field | type | always | meaning |\n| --- | --- | --- | --- |\n");
    for field in &object.fields {
        text.push_str(&row(field));
    }
    text
}

fn row(field: &Field) -> String {
    let meaning = field.description.as_deref().map(sentence).unwrap_or_default();
    let always = if field.required { "yes" } else { "" };
    format!("| `{}` | {} | {always} | {} |\n", field.name, super::cell(&noun(&field.schema)), super::cell(&meaning))
}
