//! Prints the public interface of the crate: what a review has to see when it changes.
//!
//! It reads the sources, so that every compiler gives the same text. The derived files are left out: they follow from the description in
//! `api/`, and are in the repository already.

mod modules;
mod shown;

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};
use std::{fs, io::Write};

use modules::Modules;

fn main() -> ExitCode {
    let root = std::env::args_os().nth(1).map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join(".."), PathBuf::from);
    let report = Modules::read(&root.join("src")).map(|modules| shown::report(&modules)).and_then(|text| formatted(&root, &text));
    match report {
        Ok(text) => {
            print!("{text}");
            ExitCode::SUCCESS
        }
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

/// The text as rustfmt writes it.
fn formatted(root: &Path, text: &str) -> Result<String, String> {
    let failed = |error: std::io::Error| format!("rustfmt does not run ({error}); `rustup component add rustfmt` installs it.");
    let mut command = Command::new("rustfmt");
    command.args(["--edition", "2024", "--config-path"]).arg(root.join("rustfmt.toml"));
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().map_err(failed)?;
    let mut input = child.stdin.take().ok_or("rustfmt takes no input.")?;
    let text = text.to_owned();
    let writer = std::thread::spawn(move || input.write_all(text.as_bytes()));
    let done = child.wait_with_output().map_err(failed)?;
    if !matches!(writer.join(), Ok(Ok(()))) || !done.status.success() {
        return Err(format!("rustfmt refused the report: {}", String::from_utf8_lossy(&done.stderr)));
    }
    String::from_utf8(done.stdout).map_err(|error| error.to_string())
}

/// Reads a file as Rust.
fn parse(path: &Path) -> Result<syn::File, String> {
    let shown = |error: &dyn std::fmt::Display| format!("{}: {error}", path.display());
    let text = fs::read_to_string(path).map_err(|error| shown(&error))?;
    syn::parse_file(&text).map_err(|error| shown(&error))
}
