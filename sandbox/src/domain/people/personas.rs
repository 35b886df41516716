//! Personas: groups of people by profile fields, and the actions on their members.

use serde::{Deserialize, Serialize};

use super::Person;
use crate::domain::spaces::Membership;
use crate::domain::{Domain, Table};
use crate::time::Timestamp;

/// A group of the people whose profile matches.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Persona {
    pub id: i64,
    pub name: String,
    pub created_by: i64,
    pub updated_by: i64,
    pub created: Timestamp,
    pub updated: Timestamp,
    pub is_enabled: bool,
    pub include_actions: bool,
    pub run_actions_on_save: bool,
    /// `ALL` or `ANY` of the conditions.
    pub match_condition: i64,
    pub conditions: Vec<Condition>,
    pub actions: Vec<PersonaAction>,
}

/// Every condition has to match; any other number means that one is enough.
pub const ALL: i64 = 0;

/// A condition on a profile field.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Condition {
    pub id: i64,
    pub field: i64,
    pub value: String,
    pub operator: i64,
    pub group: String,
    pub parent: i64,
}

/// An action on the people of a persona.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct PersonaAction {
    pub id: i64,
    pub action_type: i64,
    /// The id of a space or of a role.
    pub value: String,
}

/// The action that adds people to a space.
pub const ADD_TO_SPACE: i64 = 1;
/// The action that gives people a role of the site.
pub const ASSIGN_ROLE: i64 = 2;

/// The operators in the order of the vendor's form; only 0 is seen on the wire.
const OPERATORS: &[fn(&str, &str) -> bool] = &[
    |field, value| field == value,
    |field, value| field != value,
    |field, value| field.contains(value),
    |field, value| !field.contains(value),
    |field, value| field.starts_with(value),
    |field, value| field.ends_with(value),
];

impl Condition {
    fn fits(&self, field: &str) -> bool {
        let operator = usize::try_from(self.operator).ok().and_then(|number| OPERATORS.get(number));
        operator.is_some_and(|operator| operator(&field.to_lowercase(), &self.value.to_lowercase()))
    }
}

impl Persona {
    /// Returns true if a person is in the group. A group without conditions is empty.
    pub fn includes(&self, person: &Person, field_name: impl Fn(i64) -> Option<&'static str>) -> bool {
        let fits = |condition: &Condition| {
            let name = field_name(condition.field);
            name.is_some_and(|name| condition.fits(&field(person, name)))
        };
        let mut conditions = self.conditions.iter();
        let all_fit = if self.match_condition == ALL { conditions.all(fits) } else { conditions.any(fits) };
        !self.conditions.is_empty() && all_fit
    }
}

fn field(person: &Person, name: &str) -> String {
    match name {
        "First name" => person.first_name.clone(),
        "Last name" => person.last_name.clone(),
        "Email" => person.email.clone(),
        _ => person.profile.fields.get(name).cloned().unwrap_or_default(),
    }
}

impl Domain {
    /// Runs the actions of a persona on its people.
    pub fn run_persona(&mut self, persona: &Persona, people: &[i64], now: Timestamp) {
        for action in &persona.actions {
            let Ok(target) = action.value.trim().parse::<i64>() else {
                continue;
            };
            match action.action_type {
                ADD_TO_SPACE if self.spaces.get(target).is_some() => {
                    for person in people.iter().filter(|person| !self.spaces.is_member(target, **person)).copied().collect::<Vec<_>>() {
                        self.spaces.set_membership(target, person, Membership::Member, now);
                    }
                }
                ASSIGN_ROLE if self.roles.table.get(target).is_some_and(|role| role.space == 0) => {
                    for person in people {
                        self.roles.give(*person, target);
                    }
                }
                _ => {}
            }
        }
    }
}

/// All personas.
pub type Personas = Table<Persona>;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn operators_compare_without_regard_to_case() {
        let fits = |operator, field: &str, value: &str| {
            let value = value.to_owned();
            Condition { id: 1, field: 1, value, operator, group: String::new(), parent: 0 }.fits(field)
        };
        assert!(fits(0, "Sales", "sales") && !fits(0, "Sales", "sale"));
        assert!(fits(1, "Sales", "sale") && !fits(1, "Sales", "SALES"));
        assert!(fits(2, "Sales engineer", "ENG") && fits(3, "Sales", "eng"));
        assert!(fits(4, "Sales", "sa") && fits(5, "Sales", "es"));
        assert!(!fits(6, "Sales", "Sales") && !fits(-1, "Sales", "Sales"));
    }
}
