//! Seeds personas.

use super::{Random, SeedPlan};
use crate::domain::Domain;
use crate::domain::people::personas::{ALL, Condition, Persona};
use crate::time::dates;

/// Name, the field's id and its value.
const PERSONAS: &[(&str, &str, &str)] =
    &[("Engineers", "Department", "Engineering"), ("In the field", "Department", "Field service"), ("Cairo office", "City", "Qasr Nour")];

pub fn populate(domain: &mut Domain, plan: &SeedPlan, _: &mut Random) {
    for (name, field, value) in PERSONAS {
        let Some(field) = crate::api::personas::field_id(field) else {
            continue;
        };
        let condition = Condition { id: domain.new_id(), field, value: (*value).to_owned(), operator: 0, group: String::new(), parent: 0 };
        let persona = Persona {
            id: domain.new_id(),
            name: (*name).to_owned(),
            created_by: 1,
            updated_by: 1,
            created: dates::minus_days(plan.now, 200),
            updated: dates::minus_days(plan.now, 90),
            is_enabled: true,
            include_actions: false,
            run_actions_on_save: false,
            match_condition: ALL,
            conditions: vec![condition],
            actions: Vec::new(),
        };
        domain.personas.insert(persona.id, persona);
    }
}
