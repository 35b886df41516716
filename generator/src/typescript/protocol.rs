//! The numbers of the wasm boundary and the kinds of error, as the driver and its tests import them. Their source is the crate, not `api/`.

use axero_widget_sdk::internal::credentials::{CREDENTIALS, NO_CREDENTIALS, OVERRIDES, REFUSED_ROUTE};
use axero_widget_sdk::internal::error::ErrorKind;
use axero_widget_sdk::internal::protocol::{
    CONSTANTS, FREE_REQUEST, NEEDS_VALUES, PLAN_REFUSED, PRIORITIES, PROTOCOL, SESSION_STATES, WITHHELD,
};

use axero_widget_sdk::internal::response::PATTERNS;

use super::INDENT;
use crate::output::MARK;
use crate::text::Lines;

/// The line width of the formatter; see `biome.json`.
const LINE_WIDTH: usize = 110;

pub fn write() -> String {
    let mut lines = Lines::new(INDENT);
    lines.line(format!("// {MARK}"));
    lines.line("// Its source is src/core/protocol.rs, src/core/response.rs and src/core/error.rs.");
    constant(&mut lines, "The number of the protocol: copies of the package with another number run apart.", "PROTOCOL", PROTOCOL);
    for each in CONSTANTS {
        // JavaScript numbers cross as signed 32-bit integers; both spellings are the same bits.
        debug_assert!(each.value <= i32::MAX as u32 || each.value == FREE_REQUEST);
        constant(&mut lines, each.doc, each.name, each.value);
    }
    for (doc, name, value) in [
        ("Stands for a value that stays in JavaScript.", "WITHHELD", WITHHELD),
        ("The end of a refused plan that only asks for the withheld values.", "NEEDS_VALUES", NEEDS_VALUES),
        ("The first character of a plan that is a refusal.", "PLAN_REFUSED", PLAN_REFUSED),
    ] {
        lines.line("");
        lines.line(format!("/** {doc} */"));
        lines.line(format!("export const {name} = '{value}';"));
    }
    for each in PATTERNS {
        lines.line("");
        lines.line(format!("/** {} */", each.doc));
        let row = format!("export const {} = /{}/i;", each.name, each.text);
        if row.len() <= LINE_WIDTH {
            lines.line(row);
        } else {
            lines.line(format!("export const {} =", each.name));
            lines.line(format!("{INDENT}/{}/i;", each.text));
        }
    }
    list(&mut lines, "The session states, in the order of their numbers.", "SESSION_STATES", &SESSION_STATES);
    list(&mut lines, "The priorities, in the order of their numbers.", "PRIORITIES", &PRIORITIES);
    kinds(&mut lines);
    lines.finish()
}

/// The names that carry a credential and the routes that hand one out, for the tools.
pub fn credential_names() -> String {
    let mut lines = Lines::new(INDENT);
    lines.line("// @ts-check");
    lines.line(format!("// {MARK}"));
    lines.line("// Its source is src/core/credentials.rs.");
    for (doc, name, items) in [
        (
            "Ends of names of headers and parameters that carry a key or a token, in lower case and without what is no letter.",
            "credentialEnds",
            CREDENTIALS,
        ),
        ("Ends of such names that are no credential.", "otherEnds", NO_CREDENTIALS),
        ("Ends of names of headers and parameters that make one request another.", "overrideEnds", OVERRIDES),
        ("Routes that hand out a credential.", "refusedRoutes", REFUSED_ROUTE),
    ] {
        lines.line("");
        lines.line(format!("/** {doc} */"));
        let quoted: Vec<_> = items.split(' ').map(|item| format!("'{item}'")).collect();
        let row = format!("export const {name} = [{}];", quoted.join(", "));
        if row.len() <= LINE_WIDTH {
            lines.line(row);
            continue;
        }
        lines.open(format!("export const {name} = ["));
        for item in quoted {
            lines.line(format!("{item},"));
        }
        lines.close("];");
    }
    lines.finish()
}

fn constant(lines: &mut Lines, doc: &str, name: &str, value: u32) {
    lines.line("");
    lines.line(format!("/** {doc} */"));
    lines.line(format!("export const {name} = {value};"));
}

fn list(lines: &mut Lines, doc: &str, name: &str, items: &[&str]) {
    lines.line("");
    lines.line(format!("/** {doc} */"));
    let quoted: Vec<_> = items.iter().map(|item| format!("'{item}'")).collect();
    lines.line(format!("export const {name} = [{}] as const;", quoted.join(", ")));
}

fn kinds(lines: &mut Lines) {
    lines.line("");
    lines.line("/** Every kind of error. The list is closed. */");
    lines.line("export type ErrorKind =");
    for (at, kind) in ErrorKind::ALL.iter().enumerate() {
        let end = if at + 1 == ErrorKind::ALL.len() { ";" } else { "" };
        lines.line(format!("{INDENT}/** {} */", kind.sentence()));
        lines.line(format!("{INDENT}| '{}'{end}", kind.name()));
    }
    lines.line("");
    lines.line("/** Who has to act on an error. */");
    lines.line("export type Actor = 'user' | 'author' | 'administrator';");
    lines.line("");
    lines.line("/** The kinds in the order of their codes, which begin at 1: name, who has to act, whether the same call may succeed later, sentence. */");
    lines.line("export const ERROR_KINDS: readonly (readonly [ErrorKind, Actor, boolean, string])[] = [");
    for kind in ErrorKind::ALL {
        let actor = format!("{:?}", kind.actor()).to_lowercase();
        let cells = [format!("'{}'", kind.name()), format!("'{actor}'"), kind.is_retryable().to_string(), quote(kind.sentence())];
        let row = format!("{INDENT}[{}],", cells.join(", "));
        if row.len() <= LINE_WIDTH {
            lines.line(row);
            continue;
        }
        lines.line(format!("{INDENT}["));
        for cell in cells {
            lines.line(format!("{INDENT}{INDENT}{cell},"));
        }
        lines.line(format!("{INDENT}],"));
    }
    lines.line("];");
}

/// A TypeScript string as the formatter writes it.
fn quote(text: &str) -> String {
    let escaped = text.replace('\\', "\\\\");
    if escaped.contains('\'') { format!("\"{}\"", escaped.replace('"', "\\\"")) } else { format!("'{escaped}'") }
}
