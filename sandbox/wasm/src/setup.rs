//! A site as JavaScript describes it.

use axero_sandbox::{MemoryFiles, Settings, Site, SiteConfig, Size};
use serde::Deserialize;
use serde_json::{Map, Value, json};

#[derive(Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "camelCase")]
struct Setup {
    data: String,
    seed: Value,
    virtual_directory: String,
    settings: Map<String, Value>,
}

impl Default for Setup {
    fn default() -> Self {
        Self { data: "tiny".to_owned(), seed: Value::from(1), virtual_directory: String::new(), settings: Map::new() }
    }
}

/// The site of a description in JSON, and who can sign in there, also in JSON.
///
/// # Errors
/// A sentence that says what is wrong with the description.
pub fn site(setup: &str) -> Result<(Site, String), String> {
    let setup: Setup = serde_json::from_str(setup).map_err(|error| format!("The sandbox cannot be set up so: {error}."))?;
    let config = SiteConfig {
        virtual_directory: virtual_directory(&setup.virtual_directory)?,
        size: Size::parse(&setup.data).ok_or_else(|| format!("data must be tiny, standard or large, not \"{}\".", setup.data))?,
        seed: setup.seed.as_u64().ok_or_else(|| format!("seed must be a whole number, 0 or more, not {}.", setup.seed))?,
        settings: Settings::default().changed(&setup.settings)?,
        has_functions: true,
        ..SiteConfig::default()
    };
    let users = config.people.iter().map(|person| {
        json!({ "id": person.id, "userName": person.user_name, "password": person.password, "name": person.display_name(), "locale": person.locale })
    });
    let users = Value::from_iter(users).to_string();
    Ok((Site::new(config, MemoryFiles::default()), users))
}

fn virtual_directory(text: &str) -> Result<String, String> {
    let name = text.trim_matches('/');
    let sound = name
        .split('/')
        .all(|part| part.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte)) && !part.starts_with('.'));
    if !sound || name.contains("//") || ["api", "__sandbox"].contains(&name) {
        return Err(format!("virtualDirectory must be a name like /intranet, not \"{text}\"."));
    }
    Ok(if name.is_empty() { String::new() } else { format!("/{name}") })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refusal(setup: &str) -> String {
        site(setup).err().unwrap_or_default()
    }

    #[test]
    fn an_empty_description_is_the_tiny_site_with_its_people() {
        let (_, users) = site("{}").unwrap();
        let users: Value = serde_json::from_str(&users).unwrap();
        assert_eq!(users[0]["userName"], "maya");
        assert!(users.as_array().unwrap().iter().all(|user| user["id"].as_i64() > Some(0)));
    }

    #[test]
    fn mistakes_in_a_description_are_named() {
        assert_eq!(refusal(r#"{"data":"huge"}"#), "data must be tiny, standard or large, not \"huge\".");
        assert_eq!(refusal(r#"{"seed":-1}"#), "seed must be a whole number, 0 or more, not -1.");
        assert_eq!(refusal(r#"{"seed":1.5}"#), "seed must be a whole number, 0 or more, not 1.5.");
        assert!(refusal(r#"{"colour":1}"#).contains("unknown field `colour`"));
        assert!(refusal(r#"{"settings":{"ping":"no"}}"#).starts_with("The setting \"ping\" cannot be \"no\""));
        for wrong in ["/a b", "/api", "/a//b", "/../x", "https://x"] {
            assert!(refusal(&json!({ "virtualDirectory": wrong }).to_string()).starts_with("virtualDirectory must be"), "{wrong}");
        }
    }

    #[test]
    fn a_virtual_directory_is_taken_in_every_spelling() {
        for spelling in ["intranet", "/intranet", "/intranet/"] {
            assert_eq!(virtual_directory(spelling).unwrap(), "/intranet");
        }
        assert_eq!(virtual_directory("/").unwrap(), "");
    }
}
