//! The command line.

use std::path::PathBuf;

pub const HELP: &str = "\
Writes everything that is derived from the API description.

  --check      write nothing; fail if something is not fresh
  --api DIR    the folder of the description (default: api)
  --root DIR   the folder below which everything is written (default: .)
  --overlay FILE
               an OpenAPI overlay that is applied to the description first; may be given several times
  --help       this text";

/// The options of one run.
#[derive(Debug)]
pub struct Options {
    pub check: bool,
    pub help: bool,
    pub api: PathBuf,
    pub root: PathBuf,
    pub overlays: Vec<PathBuf>,
}

impl Options {
    /// Reads the arguments, or returns the first mistake as one sentence.
    pub fn parse(mut arguments: impl Iterator<Item = String>) -> Result<Self, String> {
        let mut options = Self { check: false, help: false, api: "api".into(), root: ".".into(), overlays: Vec::new() };
        while let Some(argument) = arguments.next() {
            let mut folder = || arguments.next().map(PathBuf::from).ok_or_else(|| format!("{argument} needs a folder."));
            match argument.as_str() {
                "--check" => options.check = true,
                "--help" => options.help = true,
                "--api" => options.api = folder()?,
                "--root" => options.root = folder()?,
                "--overlay" => options.overlays.push(arguments.next().map(PathBuf::from).ok_or("--overlay needs a file.")?),
                _ => return Err(format!("{argument} is no option; see --help.")),
            }
        }
        Ok(options)
    }
}
