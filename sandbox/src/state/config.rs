//! The configuration that a site starts with.

use super::settings::Settings;
use crate::domain::people::Person;
use crate::seed::Size;

/// The configuration of a site; `POST /__sandbox/reset` returns to it.
#[derive(Clone, Debug)]
pub struct SiteConfig {
    /// The folder that the whole site is served under: empty, or `/name`.
    pub virtual_directory: String,
    /// The session cookie's name. Cookies know no port, so two sites on one host need two names.
    pub cookie_name: String,
    /// The people who can sign in.
    pub people: Vec<Person>,
    /// The amount of initial data.
    pub size: Size,
    /// The number that the initial data is generated from.
    pub seed: u64,
    /// The settings at the start.
    pub settings: Settings,
    /// True if the site runs inside JavaScript, whose functions may answer.
    pub has_functions: bool,
}

impl Default for SiteConfig {
    fn default() -> Self {
        Self {
            virtual_directory: String::new(),
            cookie_name: ".SANDBOXAUTH".to_owned(),
            people: Person::seeded(),
            size: Size::default(),
            seed: 1,
            settings: Settings::default(),
            has_functions: false,
        }
    }
}
