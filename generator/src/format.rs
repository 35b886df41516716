//! Formats Rust by rustfmt, with the settings of the root folder.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::output::Output;

/// A folder that is removed on drop.
struct Scratch(PathBuf);

impl Drop for Scratch {
    fn drop(&mut self) {
        // If it cannot be removed, the system does so when it clears its folder of temporary files.
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// The module from which rustfmt finds all others.
const MODULE: &str = "src/browser/api/mod.rs";

/// Formats every Rust file of the output, by one start of rustfmt: a start for each file would take seconds.
pub fn format(output: &mut Output, root: &Path) -> Result<(), Diagnostics> {
    let scratch = Scratch(std::env::temp_dir().join(format!("axero-generator-format-{}", std::process::id())));
    let mut sources = Vec::new();
    for (name, text) in output.texts_mut().filter(|(name, _)| name.ends_with(".rs")) {
        let path = scratch.0.join(name);
        write(&path, text)?;
        sources.push((path, text));
    }
    let mut command = Command::new("rustfmt");
    command.args(["--edition", "2024"]);
    let settings = root.join("rustfmt.toml");
    if settings.exists() {
        command.arg("--config-path").arg(settings);
    }
    let done = command.arg(scratch.0.join(MODULE)).output();
    let done =
        done.map_err(|error| Diagnostic::at("rustfmt", format!("does not start ({error}); `rustup component add rustfmt` installs it")))?;
    if !done.status.success() {
        return Err(Diagnostic::at("rustfmt", String::from_utf8_lossy(&done.stderr)).into());
    }
    for (path, text) in sources {
        *text = fs::read_to_string(&path).map_err(|error| Diagnostic::at(path.display(), error))?;
    }
    Ok(())
}

fn write(path: &Path, text: &str) -> Result<(), Diagnostic> {
    let folder = path.parent().map_or(Ok(()), fs::create_dir_all);
    folder.and_then(|()| fs::write(path, text)).map_err(|error| Diagnostic::at(path.display(), error))
}
