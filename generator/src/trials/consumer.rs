//! A typed file that calls every operation.

use serde_json::Value;

use crate::model::{Api, Operation};
use crate::output::MARK;
use crate::text::Lines;
use crate::typescript::key;

use super::samples::{Case, FILE, INSTANT, Sample, arguments};

/// The file.
pub fn write(api: &Api) -> String {
    let mut lines = Lines::new("  ");
    lines.line(format!("// {MARK}"));
    lines.line("import type { Groups } from '../../js/generated/operations.ts';");
    lines.line("");
    lines.line(format!("const date = new Date('{INSTANT}');"));
    lines.line(format!("const file = new Blob(['{FILE}'], {{ type: 'text/plain' }});"));
    lines.line("");
    lines.line("/** A call of every operation, by its name. */");
    lines.open("export const calls: Record<string, (axero: Groups) => Promise<unknown>> = {");
    for operation in api.operations() {
        call(api, operation, &mut lines);
    }
    lines.close("};");
    lines.finish()
}

fn call(api: &Api, operation: &Operation, lines: &mut Lines) {
    let id = &operation.id;
    let arguments = arguments(api, operation, Case::Full);
    if arguments.is_empty() {
        lines.line(format!("'{id}': (axero) => axero.{id}({}),", if operation.is_open() { "{}" } else { "" }));
        return;
    }
    lines.open(format!("'{id}': (axero) =>"));
    lines.open(format!("axero.{id}({{"));
    for (field, sample) in arguments {
        lines.line(format!("{}: {},", key(&field.name), passed(&sample, 6, key(&field.name).len() + 3)));
    }
    lines.close("}),");
    lines.close_quietly();
}

/// A call with what it needs, as a page shows it.
pub fn example(api: &Api, operation: &Operation) -> String {
    let arguments = arguments(api, operation, Case::Least);
    let parts: Vec<_> = arguments.iter().map(|(field, sample)| format!("{}: {}", key(&field.name), passed(sample, 0, 0))).collect();
    let args = match parts.as_slice() {
        [] if operation.is_open() => "{}".into(),
        [] => String::new(),
        parts => format!("{{ {} }}", parts.join(", ")),
    };
    let name = if operation.paging.is_some() { "page" } else { "answer" };
    format!("const {name} = await axero.{}({args});", operation.id)
}

fn passed(sample: &Sample, indent: usize, used: usize) -> String {
    match sample {
        Sample::Date => "date".into(),
        Sample::File => "file".into(),
        Sample::Json(value) => laid_out(value, indent, used),
    }
}

/// A literal on one line where it fits behind `used` characters, else on a line for each part.
fn laid_out(value: &Value, indent: usize, used: usize) -> String {
    let flat = literal(value);
    // The width that the formatter of this repository keeps, less the comma.
    if indent + used + flat.len() < 110 {
        return flat;
    }
    let (inner, outer) = (" ".repeat(indent + 2), " ".repeat(indent));
    match value {
        Value::Array(items) => {
            let lines: String = items.iter().map(|item| format!("{inner}{},\n", laid_out(item, indent + 2, 0))).collect();
            format!("[\n{lines}{outer}]")
        }
        Value::Object(entries) => {
            let entry =
                |(name, value): (&String, &Value)| format!("{inner}{}: {},\n", key(name), laid_out(value, indent + 2, key(name).len() + 2));
            format!("{{\n{}{outer}}}", entries.iter().map(entry).collect::<String>())
        }
        _ => flat,
    }
}

/// A JavaScript literal in single quotes.
fn literal(value: &Value) -> String {
    match value {
        Value::String(text) => format!("'{}'", text.replace('\\', "\\\\").replace('\'', "\\'").replace('\n', "\\n")),
        Value::Array(items) => format!("[{}]", items.iter().map(literal).collect::<Vec<_>>().join(", ")),
        Value::Object(entries) if entries.is_empty() => "{}".into(),
        Value::Object(entries) => {
            let parts: Vec<_> = entries.iter().map(|(name, value)| format!("{}: {}", key(name), literal(value))).collect();
            format!("{{ {} }}", parts.join(", "))
        }
        other => other.to_string(),
    }
}
