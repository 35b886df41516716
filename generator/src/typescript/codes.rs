//! The codes of the wire as constants with types of the same name.

use crate::model::{Api, Named, Shape};
use crate::names::{sentence, words};
use crate::prose;
use crate::text::Lines;

use super::headed;
use super::types::key;

/// All codes, in the order of the description.
pub fn write(api: &Api) -> String {
    let mut named: Vec<&Named> = api.schemas.values().filter(|named| matches!(named.schema.shape, Shape::Codes { .. })).collect();
    named.sort_by_key(|named| (named.category.as_str(), named.order));
    let mut lines = headed();
    lines.line("");
    lines.line("/** What every table of codes can do. */");
    lines.open("export interface CodeTable {");
    lines.line("/** Returns the name of a code, or `undefined` if it has none: `EntityType.nameOf(3)` is `'Article'`. */");
    lines.line("nameOf(code: number | undefined): string | undefined;");
    lines.close("}");
    lines.line("");
    lines.line("/** Makes a table of codes; `nameOf` is no code, so it is not among the entries. */");
    lines.open("function codes<T extends Record<string, number>>(table: T): T & CodeTable {");
    lines.open("const nameOf = (code: unknown) => {");
    lines.line("for (const name in table) if (table[name] === code) return name;");
    lines.line("return undefined;");
    lines.close("};");
    lines.line("const own = { __proto__: null, value: nameOf } as PropertyDescriptor;");
    lines.line("return Object.freeze(Object.defineProperty(table, 'nameOf', own)) as T & CodeTable;");
    lines.close("}");
    lines.line("");
    lines.line("/** A code of a table, or one that has no name there. */");
    lines.line("export type CodeOf<T> = Exclude<T[keyof T], CodeTable['nameOf']> | (number & {});");
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
    lines.js_doc(&doc);
    // No known code that is a text has names.
    if names.is_empty() || *text {
        lines.line(format!("export type {name} = {};", if *text { "string" } else { "number" }));
        return;
    }
    lines.open(format!("export const {name} = /* @__PURE__ */ codes({{"));
    for (name, value) in names {
        lines.js_doc(&[format!("{value}: {}.", words(name).join(" "))]);
        lines.line(format!("{}: {value},", key(name)));
    }
    lines.close("} as const);");
    lines.line("");
    lines.js_doc(&doc);
    lines.line(format!("export type {name} = CodeOf<typeof {name}>;"));
}
