//! The codes of the wire as constants with types of the same name.

use crate::model::{Api, Named, Shape};
use crate::names::sentence;
use crate::prose;
use crate::text::Lines;

use super::headed;
use super::types::key;

/// All codes, in the order of the description.
pub fn write(api: &Api) -> String {
    let mut named: Vec<&Named> = api.schemas.values().filter(|named| matches!(named.schema.shape, Shape::Codes { .. })).collect();
    named.sort_by_key(|named| (named.category.as_str(), named.order));
    let mut lines = headed();
    for named in named {
        lines.line("");
        declare(named, &mut lines);
    }
    lines.finish()
}

fn declare(named: &Named, lines: &mut Lines) {
    let Shape::Codes { text, names } = &named.schema.shape else { return };
    let name = &named.name;
    let mut doc = named.schema.description.as_deref().map(sentence).unwrap_or_default();
    if let Some(evidence) = named.evidence {
        doc.push_str(&format!(" Evidence: {}.", prose::evidence(evidence)));
    }
    let doc = [doc];
    let open = if *text { "string" } else { "number" };
    if names.is_empty() {
        lines.js_doc(&doc);
        lines.line(format!("export type {name} = {open};"));
        return;
    }
    lines.js_doc(&doc);
    lines.open(format!("export const {name} = /* @__PURE__ */ Object.freeze({{"));
    for (name, value) in names {
        let value = value.as_str().map_or_else(|| value.to_string(), |text| format!("'{text}'"));
        lines.line(format!("{}: {value},", key(name)));
    }
    lines.close("} as const);");
    lines.line("");
    lines.js_doc(&doc);
    lines.line(format!("export type {name} = (typeof {name})[keyof typeof {name}] | ({open} & {{}});"));
}
