//! The command line.

use std::path::PathBuf;

use super::DiskFiles;
use crate::{Csp, SecurityLevel, Settings, Size};

/// The text of `--help`.
pub const HELP: &str = "\
A local site that behaves like Axero.

Usage: axero-sandbox [options]

  --port N                 port to listen on; 0, the default, is any free one
  --host NAME              address to listen on (default 127.0.0.1)
  --vd /NAME               serve the whole site under this virtual directory
  --pages DIR              HTML fragments of pages: people.html is the page /pages/people, home.html the home page;
                           each is inside the page's one <form>
  --files DIR              uploaded files, served under /files/
  --www DIR                scripts and styles of the sample pages, served under /www/
  --vendor DIR             folder of npm packages with bootstrap2, jquery and alpinejs
  --csp off|strict|no-wasm Content-Security-Policy of pages (default strict)
  --data tiny|standard|large
                           how much is on the site (default standard)
  --seed N                 number that everything on the site is made from (default 1)
  --security LEVEL         security level of the REST API: legacy, high (the default) or extra-high
  --persist FILE           keep the site in this SQLite file, so that it survives a restart
  --until-stdin-closes     end when standard input closes, so that a killed parent leaves nothing running
  --help                   show this text

When the site is ready, one line of JSON is printed with its address and the people who can sign in.
The control page is at /__sandbox/.
";

/// The options of the command line.
#[derive(Debug)]
pub struct Options {
    /// Port to listen on; 0 is any free one.
    pub port: u16,
    /// Address to listen on.
    pub host: String,
    /// Folder that the whole site is served under: empty, or `/name`.
    pub virtual_directory: String,
    /// Folders with the site's files.
    pub folders: DiskFiles,
    /// Content-Security-Policy of pages.
    pub csp: Csp,
    /// Security level of the REST API.
    pub security: SecurityLevel,
    /// Amount of seed data.
    pub size: Size,
    /// Number that the seed data is made from.
    pub seed: u64,
    /// SQLite file that keeps the site.
    #[cfg(feature = "persist")]
    pub persist: Option<PathBuf>,
    /// Ends the program when standard input closes.
    pub until_stdin_closes: bool,
    /// Prints the help text and ends.
    pub help: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            port: 0,
            host: "127.0.0.1".to_owned(),
            virtual_directory: String::new(),
            folders: DiskFiles::default(),
            csp: Csp::default(),
            security: SecurityLevel::default(),
            size: Size::Standard,
            seed: 1,
            #[cfg(feature = "persist")]
            persist: None,
            until_stdin_closes: false,
            help: false,
        }
    }
}

/// Reads the arguments; an error is a sentence for the user.
pub fn parse(arguments: impl Iterator<Item = String>) -> Result<Options, String> {
    let mut options = Options::default();
    let mut arguments = arguments;
    while let Some(argument) = arguments.next() {
        let (name, attached) = match argument.split_once('=') {
            Some((name, value)) => (name.to_owned(), Some(value.to_owned())),
            None => (argument, None),
        };
        let mut value = || {
            let value = attached.clone().or_else(|| arguments.next());
            value.ok_or_else(|| format!("{name} needs a value. See --help."))
        };
        match name.as_str() {
            "--port" => options.port = port(&value()?)?,
            "--host" => options.host = value()?,
            "--vd" => options.virtual_directory = virtual_directory(&value()?)?,
            "--pages" => options.folders.pages = Some(folder(&name, &value()?)?),
            "--files" => options.folders.files = Some(folder(&name, &value()?)?),
            "--www" => options.folders.www = Some(folder(&name, &value()?)?),
            "--vendor" => options.folders.vendor = Some(folder(&name, &value()?)?),
            "--csp" => options.csp = csp(&value()?)?,
            "--security" => options.security = security(&value()?)?,
            "--data" => options.size = size(&value()?)?,
            "--seed" => options.seed = seed(&value()?)?,
            #[cfg(feature = "persist")]
            "--persist" => options.persist = Some(PathBuf::from(value()?)),
            "--until-stdin-closes" => options.until_stdin_closes = true,
            "--help" | "-h" => options.help = true,
            _ => return Err(format!("{name} is not an option. See --help.")),
        }
    }
    Ok(options)
}

fn port(text: &str) -> Result<u16, String> {
    text.parse().map_err(|_| format!("--port must be a number from 0 to 65535, not \"{text}\"."))
}

/// Accepts `x`, `/x` and `/x/`; the site's own form is `/x`.
fn virtual_directory(text: &str) -> Result<String, String> {
    let name = text.trim_matches('/');
    let sound = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_/".contains(&byte)) && !name.contains("//");
    if !sound || ["api", "__sandbox"].contains(&name) {
        return Err(format!("--vd must be a name like /intranet, not \"{text}\"."));
    }
    Ok(if name.is_empty() { String::new() } else { format!("/{name}") })
}

fn folder(option: &str, text: &str) -> Result<PathBuf, String> {
    let path = PathBuf::from(text);
    if path.is_dir() { Ok(path) } else { Err(format!("{option}: there is no folder \"{text}\".")) }
}

fn size(text: &str) -> Result<Size, String> {
    Size::parse(text).ok_or_else(|| format!("--data must be tiny, standard or large, not \"{text}\"."))
}

fn seed(text: &str) -> Result<u64, String> {
    text.parse().map_err(|_| format!("--seed must be a whole number, 0 or more, not \"{text}\"."))
}

fn csp(text: &str) -> Result<Csp, String> {
    let changes = serde_json::Map::from_iter([("csp".to_owned(), text.into())]);
    let settings = Settings::default().changed(&changes);
    settings.map(|settings| settings.csp).map_err(|_| format!("--csp must be off, strict or no-wasm, not \"{text}\"."))
}

fn security(text: &str) -> Result<SecurityLevel, String> {
    let changes = serde_json::Map::from_iter([("securityLevel".to_owned(), text.into())]);
    let settings = Settings::default().changed(&changes);
    settings.map(|settings| settings.security_level).map_err(|_| format!("--security must be legacy, high or extra-high, not \"{text}\"."))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(arguments: &[&str]) -> Result<Options, String> {
        parse(arguments.iter().map(|argument| (*argument).to_owned()))
    }

    #[test]
    fn values_follow_a_space_or_an_equals_sign() {
        let options = read(&["--port", "8080", "--vd=intranet/", "--csp", "no-wasm"]).unwrap();
        assert_eq!((options.port, options.virtual_directory.as_str(), options.csp), (8080, "/intranet", Csp::NoWasm));
    }

    #[test]
    fn mistakes_are_named_in_one_sentence() {
        let cases: [(&[&str], &str); 10] = [
            (&["--port", "x"], "--port must be a number from 0 to 65535, not \"x\"."),
            (&["--port"], "--port needs a value. See --help."),
            (&["--colour"], "--colour is not an option. See --help."),
            (&["--csp", "lax"], "--csp must be off, strict or no-wasm, not \"lax\"."),
            (&["--security", "none"], "--security must be legacy, high or extra-high, not \"none\"."),
            (&["--vd", "/a b"], "--vd must be a name like /intranet, not \"/a b\"."),
            (&["--vd", "/api"], "--vd must be a name like /intranet, not \"/api\"."),
            (&["--data", "huge"], "--data must be tiny, standard or large, not \"huge\"."),
            (&["--seed", "-1"], "--seed must be a whole number, 0 or more, not \"-1\"."),
            (&["--pages", "/nowhere/at/all"], "--pages: there is no folder \"/nowhere/at/all\"."),
        ];
        for (arguments, sentence) in cases {
            assert_eq!(read(arguments).unwrap_err(), sentence);
        }
    }
}
