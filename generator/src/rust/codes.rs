//! The codes of the wire as types with constants.

use std::collections::BTreeSet;

use crate::model::{Api, Named, Shape};
use crate::names::{sentence, shouting};

use super::headed;
use crate::text::Lines;

/// All codes, in the order of the description.
pub fn write(api: &Api) -> String {
    let mut named: Vec<&Named> = api.schemas.values().filter(|named| matches!(named.schema.shape, Shape::Codes { .. })).collect();
    named.sort_by_key(|named| (named.category.as_str(), named.order));
    let mut lines = headed("The codes of the wire. A code without a name is as good: `EntityType(99)`.");
    lines.line("use serde::{Deserialize, Serialize};");
    lines.line("");
    lines.line("use crate::browser::values::code_type;");
    for named in named {
        lines.line("");
        declare(named, &mut lines);
    }
    lines.finish()
}

fn declare(named: &Named, lines: &mut Lines) {
    let Shape::Codes { text, names } = &named.schema.shape else { return };
    let name = &named.name;
    lines.rust_doc(&[named.schema.description.as_deref().map(sentence).unwrap_or_default()]);
    let (copy, kind) = if *text { ("", "String") } else { ("Copy, ", "i64") };
    lines.line(format!("#[derive(Clone, {copy}Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]"));
    lines.line("#[serde(transparent)]");
    lines.line(format!("pub struct {name}(pub {kind});"));
    if *text {
        lines.line("");
        lines.line(format!("code_type!(@slot {name});"));
        lines.line("");
        for given in ["&str", "String"] {
            lines.open(format!("impl From<{given}> for {name} {{"));
            lines.open(format!("fn from(code: {given}) -> Self {{"));
            lines.line(if given == "&str" { "Self(code.into())" } else { "Self(code)" });
            lines.close("}");
            lines.close("}");
            lines.line("");
        }
        lines.open(format!("impl std::fmt::Display for {name} {{"));
        lines.open("fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {");
        lines.line("f.write_str(&self.0)");
        lines.close("}");
        lines.close("}");
        return;
    }
    // A number may have two names; the first one is shown.
    let mut shown = BTreeSet::new();
    let listed: Vec<_> = names.iter().filter(|(_, value)| shown.insert(value.to_string())).collect();
    lines.line("");
    lines.open("code_type! {");
    lines.open(format!("{name}:"));
    for (code, _) in listed {
        lines.line(format!("{} = {code:?},", shouting(code)));
    }
    lines.close_quietly();
    lines.close("}");
    if names.is_empty() {
        return;
    }
    lines.line("");
    lines.open(format!("impl {name} {{"));
    for (code, value) in names {
        lines.line(format!("/// `{code}`, {value} on the wire."));
        lines.line(format!("pub const {}: Self = Self({value});", shouting(code)));
    }
    lines.close("}");
}
