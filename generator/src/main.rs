//! Writes everything that is derived from the description in `api/`.

mod assemble;
mod check;
mod diagnostics;
mod docs;
mod fields;
mod fixtures;
mod format;
mod model;
mod names;
mod openapi;
mod operation;
mod options;
mod output;
mod overlay;
mod prose;
mod read;
mod root;
mod routes;
mod rust;
mod schema;
mod table;
mod text;
mod typescript;

use std::process::ExitCode;

use diagnostics::Diagnostics;
use options::Options;
use output::{Folders, Output};

fn main() -> ExitCode {
    let options = match Options::parse(std::env::args().skip(1)) {
        Ok(options) => options,
        Err(message) => {
            eprintln!("{message}");
            return ExitCode::from(2);
        }
    };
    if options.help {
        println!("{}", options::HELP);
        return ExitCode::SUCCESS;
    }
    match run(&options) {
        Ok(message) => {
            println!("{message}");
            ExitCode::SUCCESS
        }
        Err(diagnostics) => {
            eprintln!("{diagnostics}");
            ExitCode::FAILURE
        }
    }
}

fn run(options: &Options) -> Result<String, Diagnostics> {
    let folders = Folders { api: options.api.clone(), root: options.root.clone() };
    let mut sources = read::read(&folders.api)?;
    for file in &options.overlays {
        overlay::apply(&mut sources, file)?;
    }
    let api = assemble::assemble(&sources)?;
    check::check(&api)?;
    let mut output = Output::default();
    output.add("src/core/operations.table", table::table(&api));
    typescript::write(&api, &mut output);
    fixtures::write(&api, &mut output);
    output.add("sandbox/routes.txt", routes::write(&api));
    output.add("sandbox/fields.txt", fields::write(&api));
    root::write(&api, &sources, &folders, &mut output)?;
    if let Some(note) = docs::write(&api, &folders, &mut output) {
        eprintln!("{note}");
    }
    rust::write(&api, &mut output);
    format::format(&mut output, &folders.root)?;
    let count = api.operations().count();
    if options.check {
        let stale = output.stale(&folders);
        return if stale.is_empty() {
            Ok(format!("All that is derived from the {count} operations is fresh."))
        } else {
            Err(diagnostics::Diagnostic::at("Stale", format!("{}. Run `npm run generate`.", stale.join(", "))).into())
        };
    }
    let written = output.write(&folders)?;
    Ok(format!("{count} operations; {} files written anew.", written.len()))
}
