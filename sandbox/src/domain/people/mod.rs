//! People: accounts, profiles and connections.

pub mod journeys;
pub mod personas;
pub mod recognition;
pub mod tokens;

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::content::media::Media;
use super::{Domain, Entity, EntityType, Hit, SearchQuery, Table, Viewer};
use crate::time::Timestamp;

/// A member of the made-up company.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Person {
    /// `UserID` on the wire.
    pub id: i64,
    /// The name to sign in with.
    pub user_name: String,
    /// The password in clear text: these people are invented. An account with an empty password cannot sign in.
    pub password: String,
    /// Given name.
    pub first_name: String,
    /// Family name.
    pub last_name: String,
    /// Mail address.
    pub email: String,
    /// Rank in the community, where one was reached.
    pub rank: Option<String>,
    /// Language and country, `en-US`.
    pub locale: String,
    /// True if this person administers the whole site.
    pub is_administrator: bool,
    /// The other data of this person.
    pub profile: Profile,
}

/// Profile and account data of a person.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Profile {
    /// Profile fields by their displayed names.
    pub fields: BTreeMap<String, String>,
    /// The id of the manager.
    pub manager: Option<i64>,
    /// Month and day.
    pub birthday: Option<(u64, u64)>,
    /// Time at which this person joined the site.
    pub joined: Timestamp,
    /// Time at which this person was last active.
    pub last_active: Option<Timestamp>,
    /// Points in the community.
    pub points: i64,
    /// True if the account can be used.
    pub is_activated: bool,
    /// True if the account was banned.
    pub is_banned: bool,
    /// The reason for the ban.
    pub ban_reason: String,
    /// True if posts of this person wait for approval.
    pub is_moderated: bool,
    /// True if everyone may see the profile.
    pub is_public: bool,
    /// True if this person is shown first.
    pub is_featured: bool,
    /// True if sign-in needs a second factor.
    pub two_factor: bool,
    /// A photo that replaces the drawn picture.
    pub photo: Option<Media>,
}

impl Default for Profile {
    fn default() -> Self {
        Self {
            fields: BTreeMap::new(),
            manager: None,
            birthday: None,
            joined: Timestamp::from_millis(1_640_995_200_000),
            last_active: None,
            points: 0,
            is_activated: true,
            is_banned: false,
            ban_reason: String::new(),
            is_moderated: false,
            is_public: true,
            is_featured: false,
            two_factor: false,
            photo: None,
        }
    }
}

impl Person {
    /// Returns the people who can sign in to a new site.
    pub fn seeded() -> Vec<Self> {
        let rows = [
            (101, "maya", "sunflower", "Maya", "Lindqvist", Some("Trailblazer"), "en-US"),
            (102, "jonas", "bicycle", "Jonas", "Weidenmüller", Some("Contributor"), "de-DE"),
            (103, "amira", "lantern", "أميرة", "حداد", None, "ar-EG"),
            (1, "admin", "workshop", "Robin", "Ashdown", Some("Site administrator"), "en-US"),
        ];
        let person =
            |(id, user_name, password, first_name, last_name, rank, locale): (_, &str, &str, &str, &str, Option<&str>, &str)| Self {
                id,
                user_name: user_name.to_owned(),
                password: password.to_owned(),
                first_name: first_name.to_owned(),
                last_name: last_name.to_owned(),
                email: format!("{user_name}@northlight.example"),
                rank: rank.map(str::to_owned),
                locale: locale.to_owned(),
                is_administrator: user_name == "admin",
                profile: Profile::default(),
            };
        rows.map(person).into()
    }

    /// First and last name.
    pub fn display_name(&self) -> String {
        let name = format!("{} {}", self.first_name, self.last_name).trim().to_owned();
        if name.is_empty() { self.user_name.clone() } else { name }
    }

    pub(crate) fn language(&self) -> &str {
        self.locale.split('-').next().unwrap_or("en")
    }

    pub(crate) fn reads_right_to_left(&self) -> bool {
        ["ar", "fa", "he", "ur"].contains(&self.language())
    }

    pub(crate) fn avatar_path(&self) -> String {
        format!("/assets/avatars/{}.svg", self.id)
    }

    pub(crate) fn profile_path(&self) -> String {
        format!("/people/{}", self.user_name)
    }

    /// Returns true if the account can be used.
    pub(crate) const fn is_active(&self) -> bool {
        self.profile.is_activated && !self.profile.is_banned
    }
}

/// A connection of two people; the first of the pair requested it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Connection {
    pub from: i64,
    pub to: i64,
    pub is_confirmed: bool,
    pub since: Timestamp,
}

/// All people and their connections.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct People {
    table: Table<Person>,
    by_user_name: BTreeMap<String, i64>,
    connections: Vec<Connection>,
}

impl People {
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &Person> + ExactSizeIterator {
        self.table.iter()
    }

    /// Returns the people who can sign in with a password.
    pub fn with_sign_in(&self) -> impl Iterator<Item = &Person> {
        self.iter().filter(|person| !person.password.is_empty())
    }

    pub fn get(&self, id: i64) -> Option<&Person> {
        self.table.get(id)
    }

    pub fn get_mut(&mut self, id: i64) -> Option<&mut Person> {
        self.table.get_mut(id)
    }

    pub fn by_user_name(&self, name: &str) -> Option<&Person> {
        self.by_user_name.get(&name.trim().to_lowercase()).and_then(|id| self.get(*id))
    }

    pub fn by_email(&self, email: &str) -> Option<&Person> {
        self.iter().find(|person| person.email.eq_ignore_ascii_case(email.trim()))
    }

    pub fn with_password(&self, name: &str, password: &str) -> Option<&Person> {
        let found = self.by_user_name(name).or_else(|| self.by_email(name));
        found.filter(|person| !password.is_empty() && person.password == password && person.is_active())
    }

    pub fn add(&mut self, person: Person) {
        self.by_user_name.insert(person.user_name.to_lowercase(), person.id);
        self.table.insert(person.id, person);
    }

    /// Removes a person and all their connections. Returns false if there was none.
    pub fn remove(&mut self, id: i64) -> bool {
        self.by_user_name.retain(|_, known| *known != id);
        self.connections.retain(|connection| connection.from != id && connection.to != id);
        for person in self.table.iter_mut().filter(|person| person.profile.manager == Some(id)) {
            person.profile.manager = None;
        }
        self.table.remove(id)
    }

    /// Marks a person as active now.
    pub fn mark_active(&mut self, id: i64, now: Timestamp) {
        if let Some(person) = self.get_mut(id) {
            person.profile.last_active = Some(now);
        }
    }

    /// Returns the name to show; a placeholder for a deleted person.
    pub fn name(&self, id: i64) -> String {
        self.get(id).map_or_else(|| "Former member".to_owned(), Person::display_name)
    }

    pub fn reports_of(&self, manager: i64) -> impl Iterator<Item = &Person> {
        self.iter().filter(move |person| person.profile.manager == Some(manager))
    }

    pub fn connections(&self) -> &[Connection] {
        &self.connections
    }

    pub fn connection(&self, one: i64, other: i64) -> Option<&Connection> {
        self.connections.iter().find(|known| [(known.from, known.to), (known.to, known.from)].contains(&(one, other)))
    }

    /// Requests a connection, or accepts the request of the other person. Returns true if it is confirmed now.
    pub fn connect(&mut self, from: i64, to: i64, now: Timestamp) -> bool {
        let known = self.connections.iter_mut().find(|known| [(known.from, known.to), (known.to, known.from)].contains(&(from, to)));
        match known {
            Some(known) => {
                known.is_confirmed |= known.to == from;
                known.is_confirmed
            }
            None => {
                self.connections.push(Connection { from, to, is_confirmed: false, since: now });
                false
            }
        }
    }

    /// Returns false if there was no connection.
    pub fn disconnect(&mut self, one: i64, other: i64) -> bool {
        let before = self.connections.len();
        self.connections.retain(|known| ![(known.from, known.to), (known.to, known.from)].contains(&(one, other)));
        self.connections.len() < before
    }

    /// Returns the confirmed connections of a person.
    pub fn connected(&self, id: i64, is_confirmed: bool) -> BTreeSet<i64> {
        let concerned = self.connections.iter().filter(|known| known.is_confirmed == is_confirmed && (known.from == id || known.to == id));
        concerned.map(|known| if known.from == id { known.to } else { known.from }).collect()
    }
}

/// Returns a person as an [`Entity`].
pub fn entity(domain: &Domain, viewer: &Viewer, id: i64) -> Option<Entity> {
    let person = domain.people.get(id).filter(|person| viewer.sees_person(person))?;
    Some(Entity {
        entity_type: EntityType::USER,
        id,
        space: 0,
        author: id,
        title: person.display_name(),
        summary: person.profile.fields.get("Job title").cloned().unwrap_or_default(),
        path: person.profile_path(),
        parent: 0,
        created: person.profile.joined,
    })
}

pub fn search<'w>(domain: &'w Domain, viewer: &Viewer, query: &SearchQuery, hits: &mut Vec<Hit<'w>>) {
    if !query.includes(EntityType::USER) {
        return;
    }
    for person in domain.people.iter().filter(|person| viewer.sees_person(person)) {
        let title = person.profile.fields.get("Job title").map_or("", String::as_str);
        if let Some(score) = query.score(&person.display_name(), &[&person.user_name, title])
            && let Some(entity) = entity(domain, viewer, person.id)
        {
            hits.push(Hit::of(entity, score));
        }
    }
}
