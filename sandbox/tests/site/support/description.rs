//! The API description for tests: the operation of a request, and the schemas of its responses.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::{LazyLock, Mutex, PoisonError};

use axero_sandbox::Method;
use jsonschema::{Draft, Registry, Validator};
use serde_json::{Value, json};

const JSON: &str = "application/json";
/// The address of the files of the description in the registry, so that their references to each other resolve.
const ADDRESS: &str = "https://description.invalid/";

static DESCRIPTION: LazyLock<Description> = LazyLock::new(Description::read);

/// One operation of the description.
pub struct Operation {
    pub id: String,
    pub method: Method,
    segments: Vec<String>,
    /// The statuses of its responses, as keys, with the address of their schemas; `None` without a schema.
    answers: BTreeMap<String, Option<String>>,
    tells_its_shape: bool,
    /// Compiled on first use: no test process needs all of them.
    validators: Mutex<BTreeMap<String, Validator>>,
}

pub struct Description {
    pub operations: Vec<Operation>,
    registry: Registry<'static>,
}

/// The description, read once in a process.
pub fn description() -> &'static Description {
    &DESCRIPTION
}

impl Description {
    fn read() -> Self {
        let files = files();
        let mut operations = Vec::new();
        for (file, root) in &files {
            for (path, item) in root["paths"].as_object().into_iter().flatten() {
                // A path with its own server is outside /api.
                if item.get("servers").is_some() {
                    continue;
                }
                for (name, operation) in item.as_object().expect("methods") {
                    let Some(method) = Method::parse(&name.to_ascii_uppercase()) else { continue };
                    let place = format!("/paths/{}/{name}/responses", path.replace('~', "~0").replace('/', "~1"));
                    operations.push(Operation {
                        id: operation["operationId"].as_str().expect("an id").to_owned(),
                        method,
                        segments: path.split('/').skip(1).map(str::to_owned).collect(),
                        answers: answers(&files, file, &place),
                        tells_its_shape: tells_its_shape(&operation["responses"]["200"]["content"][JSON]["schema"]),
                        validators: Mutex::default(),
                    });
                }
            }
        }
        let mut registry = Registry::new();
        for (file, root) in files {
            registry = registry.add(format!("{ADDRESS}{file}"), root).expect("an address");
        }
        Self { operations, registry: registry.prepare().expect("every $ref leads somewhere") }
    }

    /// Returns the operation of a request to this path below `/api`: a fixed segment takes precedence over a placeholder.
    pub fn find(&self, method: Method, path: &str) -> Option<&Operation> {
        let sent: Vec<&str> = path.strip_suffix('/').unwrap_or(path).split('/').skip(1).collect();
        let fits = |known: &&Operation| known.method == method && known.matches(&sent);
        self.operations.iter().filter(fits).min_by_key(|known| known.segments.iter().map(|known| is_open(known)).collect::<Vec<_>>())
    }
}

impl Operation {
    fn matches(&self, sent: &[&str]) -> bool {
        let same = |(known, sent): (&String, &&str)| is_open(known) || known.eq_ignore_ascii_case(sent);
        self.segments.len() == sent.len() && self.segments.iter().zip(sent).all(same)
    }

    /// Returns its path with this value for each placeholder.
    pub fn filled(&self, value: &str) -> String {
        self.segments.iter().map(|segment| format!("/{}", if is_open(segment) { value } else { segment })).collect()
    }

    /// Returns true if its path has a placeholder for an id.
    pub fn takes_an_id(&self) -> bool {
        self.segments.iter().any(|segment| is_open(segment) && segment.ends_with("ID}"))
    }

    /// Returns the key of this status in the description.
    pub fn key(&self, status: u16) -> Option<&str> {
        let keys = [status.to_string(), format!("{}XX", status / 100), "default".to_owned()];
        keys.iter().find_map(|key| self.answers.get_key_value(key)).map(|(key, _)| key.as_str())
    }

    /// Returns true if the description has a schema for a successful response.
    pub const fn tells_its_shape(&self) -> bool {
        self.tells_its_shape
    }

    /// Returns the mistakes in the body of a response under this key; empty if the description has no schema for it.
    pub fn faults(&self, key: &str, body: &Value) -> Vec<String> {
        let Some(address) = &self.answers[key] else { return Vec::new() };
        let mut validators = self.validators.lock().unwrap_or_else(PoisonError::into_inner);
        let validator = validators.entry(key.to_owned()).or_insert_with(|| validator(address));
        validator.iter_errors(body).map(|error| format!("{error}, at {}", error.instance_path())).collect()
    }
}

/// The files of the description by their names; the root only lists their paths.
fn files() -> BTreeMap<String, Value> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../api");
    let paths = fs::read_dir(folder).expect("the description").map(|entry| entry.expect("a file").path());
    let categories = paths.filter(|path| path.extension().is_some_and(|extension| extension == "yaml"));
    let read = |path: std::path::PathBuf| {
        let name = path.file_name().expect("a name").to_string_lossy().into_owned();
        let text = fs::read_to_string(&path).expect("a readable file");
        (name, serde_saphyr::from_str(&text).expect("the description is YAML"))
    };
    categories.map(read).filter(|(name, _)| name != "openapi.yaml").collect()
}

fn answers(files: &BTreeMap<String, Value>, file: &str, place: &str) -> BTreeMap<String, Option<String>> {
    let answer = |(key, answer): (&String, &Value)| {
        let reference = answer.get("$ref").and_then(Value::as_str).map_or_else(|| format!("#{place}/{key}"), str::to_owned);
        let (target, pointer) = reference.split_once('#').expect("a fragment");
        let target = if target.is_empty() { file } else { target.trim_start_matches("./") };
        let schema = format!("{pointer}/content/{}/schema", JSON.replace('/', "~1"));
        let known = files[target].pointer(&schema).is_some();
        // A URI cannot contain the braces of placeholders.
        (key.clone(), known.then(|| format!("{ADDRESS}{target}#{}", schema.replace('{', "%7B").replace('}', "%7D"))))
    };
    files[file].pointer(place).and_then(Value::as_object).expect("answers").iter().map(answer).collect()
}

/// The envelope is always described; its content may be open.
fn tells_its_shape(schema: &Value) -> bool {
    let content = schema.pointer("/allOf/1/properties/ResponseData").unwrap_or(schema);
    content.as_object().is_some_and(|words| words.keys().any(|word| word != "description" && !word.starts_with("x-")))
}

fn validator(address: &str) -> Validator {
    jsonschema::options()
        .with_draft(Draft::Draft202012)
        .with_registry(&description().registry)
        .should_validate_formats(true)
        .with_format("date-time-local", is_local_time)
        .build(&json!({ "$ref": address }))
        .unwrap_or_else(|error| panic!("{address}: {error}"))
}

/// Returns true for a date and time with up to seven digits of fraction, and no zone.
fn is_local_time(text: &str) -> bool {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, "0"));
    let pattern = "0000-00-00T00:00:00";
    let same = |(sent, shape): (char, char)| if shape == '0' { sent.is_ascii_digit() } else { sent == shape };
    let digits = (1..=7).contains(&fraction.len()) && fraction.chars().all(|digit| digit.is_ascii_digit());
    whole.len() == pattern.len() && whole.chars().zip(pattern.chars()).all(same) && digits
}

fn is_open(segment: &str) -> bool {
    segment.starts_with('{')
}
