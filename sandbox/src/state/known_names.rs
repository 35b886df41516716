//! The names that fault rules and filters may use, and sentences about those that do not exist.

use super::Site;
use super::sessions::Sessions;
use crate::api::{Operation, RouteTable};
use crate::domain::people::People;
use crate::server::http::Method;

/// The names of a site.
pub struct KnownNames<'a> {
    routes: &'a RouteTable,
    people: &'a People,
    sessions: &'a Sessions,
    /// True if functions of JavaScript can answer here.
    pub functions: bool,
}

impl<'a> KnownNames<'a> {
    pub fn of(site: &'a Site) -> Self {
        let Site { routes, domain, sessions, config, .. } = site;
        Self { routes, people: &domain.people, sessions, functions: config.has_functions }
    }

    /// Returns the operation that a route names, or `None` for a path.
    pub fn route(&self, route: &str) -> Result<Option<&'a Operation>, String> {
        if let Some(operation) = self.routes.get(route) {
            return Ok(Some(operation));
        }
        if route.starts_with('/') {
            return path(route).map(|()| None);
        }
        let hint = self.operation_hint(route);
        Err(format!("\"{route}\" is neither a path that begins with / nor an operation of this site.{hint}"))
    }

    /// Returns an error sentence unless this is the name of an operation.
    pub fn operation(&self, id: &str) -> Result<(), String> {
        if self.routes.get(id).is_some() {
            return Ok(());
        }
        Err(format!("There is no operation \"{id}\".{}", self.operation_hint(id)))
    }

    /// Returns the user name in its own spelling.
    pub fn user(&self, name: &str) -> Result<String, String> {
        let found = self.people.by_user_name(name).map(|person| person.user_name.clone());
        found.ok_or_else(|| no_user(self.people, name))
    }

    /// Returns an error sentence unless a session of this name was started.
    pub fn session(&self, name: &str) -> Result<(), String> {
        if number_of_session(name).is_some_and(|number| number <= self.sessions.started()) {
            return Ok(());
        }
        let names: Vec<String> = self.sessions.all().iter().map(|session| session.name()).collect();
        Err(format!("There was no session \"{name}\". The sessions are: {}.", names.join(", ")))
    }

    /// Names the nearest operation, those of the same group, or the groups: all would be a page of names.
    fn operation_hint(&self, id: &str) -> String {
        let mut all: Vec<&str> = self.routes.all().map(|operation| operation.id).collect();
        all.sort_unstable();
        if id.contains('/') {
            return format!(" Did you mean \"/{id}\"?");
        }
        if let Some(meant) = nearest(id, &all) {
            return format!(" Did you mean \"{meant}\"?");
        }
        let group = id.rsplit_once('.').map_or(id, |(group, _)| group);
        let own: Vec<&str> = all.iter().copied().filter(|id| id.rsplit_once('.').is_some_and(|(known, _)| known == group)).collect();
        if !own.is_empty() {
            return format!(" The operations of {group} are: {}.", own.join(", "));
        }
        let mut groups: Vec<&str> = all.iter().filter_map(|id| id.split('.').next()).collect();
        groups.dedup();
        format!(" The groups of operations are: {}.", groups.join(", "))
    }
}

/// Returns an error sentence for a text that can match no path.
pub fn path(text: &str) -> Result<(), String> {
    if !text.starts_with('/') {
        return Err(format!("\"{text}\" is not a path, which begins with /. Did you mean \"/{text}\"?"));
    }
    match text.split_once(['?', '#']) {
        Some((path, _)) => Err(format!("\"{text}\" matches no request, because paths are compared without their query: write \"{path}\".")),
        None => Ok(()),
    }
}

/// Returns an error sentence unless this is the name of a method, in any case.
pub fn method(name: &str) -> Result<(), String> {
    if Method::parse(&name.to_ascii_uppercase()).is_some() {
        return Ok(());
    }
    let all = Method::ALL.map(Method::name);
    Err(format!("\"{name}\" is not a method.{} The methods are: {}.", did_you_mean(name, &all), all.join(", ")))
}

/// Returns an error sentence for a session that can never exist; a rule may be for one that starts later.
pub fn session_form(name: &str) -> Result<(), String> {
    number_of_session(name).map(|_| ()).ok_or_else(|| format!("\"{name}\" is not the name of a session, which is like \"s1\"."))
}

/// Returns the sentence about a user who does not exist.
pub fn no_user(people: &People, name: &str) -> String {
    let all: Vec<&str> = people.with_sign_in().map(|person| person.user_name.as_str()).collect();
    format!("There is no user \"{name}\".{} The users are: {}.", did_you_mean(name, &all), all.join(", "))
}

/// Returns a question about the nearest name, or nothing.
pub fn did_you_mean(wrong: &str, names: &[&str]) -> String {
    nearest(wrong, names).map(|meant| format!(" Did you mean \"{meant}\"?")).unwrap_or_default()
}

fn number_of_session(name: &str) -> Option<u64> {
    let digits = name.strip_prefix('s')?;
    digits.parse().ok().filter(|number: &u64| *number > 0 && number.to_string() == digits)
}

/// Returns the most similar name, if few letters differ.
fn nearest<'a>(wrong: &str, names: &[&'a str]) -> Option<&'a str> {
    // A longer text is no misspelt name, and comparing takes its length times that of every name.
    const LONGEST: usize = 100;
    let most = (wrong.len() / 4).max(1);
    let distances = names.iter().filter(|_| wrong.len() <= LONGEST).map(|name| (distance(wrong, name), *name));
    distances.filter(|(distance, _)| *distance <= most).min().map(|(_, name)| name)
}

/// Returns how many letters have to be changed, added or removed (Levenshtein), ignoring case.
fn distance(one: &str, other: &str) -> usize {
    let other: Vec<char> = other.to_lowercase().chars().collect();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (number, letter) in one.to_lowercase().chars().enumerate() {
        let (mut diagonal, mut left) = (number, number + 1);
        let mut next = vec![left];
        for (above, met) in row.iter().skip(1).zip(&other) {
            left = (diagonal + usize::from(letter != *met)).min(left + 1).min(above + 1);
            diagonal = *above;
            next.push(left);
        }
        row = next;
    }
    row.last().copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_distance_counts_letters_that_differ_in_any_case() {
        for (one, other, wanted) in [("", "", 0), ("", "ab", 2), ("times", "TIMES", 0), ("tims", "times", 1), ("kitten", "sitting", 3)] {
            assert_eq!((distance(one, other), distance(other, one)), (wanted, wanted), "{one} {other}");
        }
    }

    #[test]
    fn a_name_is_suggested_if_few_letters_differ() {
        let names = ["status", "skip", "times", "users.me", "users.list"];
        for (wrong, wanted) in [("tims", Some("times")), ("stats", Some("status")), ("users.mee", Some("users.me")), ("colour", None)] {
            assert_eq!(nearest(wrong, &names), wanted, "{wrong}");
        }
        assert_eq!(nearest(&"x".repeat(1_000_000), &names), None);
    }

    #[test]
    fn sessions_have_numbers_from_one() {
        for (name, wanted) in [("s1", Some(1)), ("s20", Some(20)), ("s0", None), ("s01", None), ("s+1", None), ("1", None), ("s", None)] {
            assert_eq!(number_of_session(name), wanted, "{name}");
        }
    }
}
