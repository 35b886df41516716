//! Personas.

use serde_json::{Map, Value};

use super::fields::FIRST_USE;
use super::render::persona::persona;
use super::request::body::member;
use super::request::input::{integer_of, text_of};
use super::response::answer;
use super::response::answer::{Outcome, Refusal};
use super::response::paging::Page;
use super::userprofiles::FIELDS;
use super::{Call, Handler};
use crate::domain::Domain;
use crate::domain::people::personas::{ADD_TO_SPACE, ALL, Condition, Persona, PersonaAction};

pub const HANDLERS: &[(&str, Handler)] = &[
    ("personas.list", list),
    ("personas.create", create),
    ("personas.get", get),
    ("personas.update", update),
    ("personas.delete", delete),
    ("personas.users.list", users),
];

const SAVED: &str = "Changes saved successfully";

/// Returns the profile field with this field-use id.
pub fn field_name(id: i64) -> Option<&'static str> {
    id.checked_sub(FIRST_USE).and_then(|index| usize::try_from(index).ok()).and_then(|index| FIELDS.get(index)).copied()
}

/// The id of a profile field.
pub fn field_id(name: &str) -> Option<i64> {
    (FIRST_USE..).zip(FIELDS).find(|(_, known)| **known == name).map(|(id, _)| id)
}

/// Allows site administrators, and administrators of spaces if the site's property allows them.
fn allowed(call: &Call<'_>) -> Result<(), Refusal> {
    let administers_one = call.viewer.spaces().iter().any(|space| call.viewer.administers(*space));
    let allowed = call.viewer.is_administrator || (call.settings.persona_space_admin_access && administers_one);
    allowed.then_some(()).ok_or_else(Refusal::forbidden)
}

fn list(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    allowed(call)?;
    Ok(answer::all(domain.personas.iter().map(|known| persona(known, domain, call.address(), call.now())).collect()))
}

fn of_path<'w>(domain: &'w Domain, call: &Call<'_>) -> Result<&'w Persona, Refusal> {
    allowed(call)?;
    domain.personas.get(call.input.id("PersonaID")?).ok_or_else(|| Refusal::unknown("persona"))
}

/// A persona whose actions exceed the caller's rights can only be changed by others.
fn to_change<'w>(domain: &'w Domain, call: &Call<'_>) -> Result<&'w Persona, Refusal> {
    let known = of_path(domain, call)?;
    let own = known.actions.iter().all(|action| may_act(call, action.action_type, &action.value));
    if own { Ok(known) } else { Err(Refusal::forbidden()) }
}

fn get(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let known = of_path(domain, call)?;
    Ok(answer::data(persona(known, domain, call.address(), call.now())))
}

fn create(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    allowed(call)?;
    let name = call.input.text("Name").filter(|name| !name.trim().is_empty());
    let name = name.ok_or_else(|| Refusal::new(400, "Required field missing"))?;
    let new = Persona {
        id: domain.new_id(),
        name,
        created_by: call.person(),
        updated_by: call.person(),
        created: call.now(),
        updated: call.now(),
        is_enabled: true,
        include_actions: false,
        run_actions_on_save: false,
        match_condition: ALL,
        conditions: Vec::new(),
        actions: Vec::new(),
    };
    save(domain, call, new)
}

fn update(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let known = to_change(domain, call)?.clone();
    let name = match call.input.text("Name") {
        Some(name) if name.trim().is_empty() => return Err(Refusal::missing()),
        name => name.unwrap_or_else(|| known.name.clone()),
    };
    save(domain, call, Persona { name, updated_by: call.person(), updated: call.now(), ..known })
}

/// Applies the sent members besides the name, stores the persona and runs its actions.
fn save(domain: &mut Domain, call: &Call<'_>, mut new: Persona) -> Outcome {
    let input = &call.input;
    let truth = |name, usual| input.boolean(name).unwrap_or(usual);
    new.is_enabled = truth("IsEnabled", new.is_enabled);
    new.include_actions = truth("IncludeActions", new.include_actions);
    // The documentation has both spellings.
    new.run_actions_on_save = truth("RunActionsOnSave", truth("RunActionOnSave", new.run_actions_on_save));
    new.match_condition = input.integer("PersonaMatchCondition").unwrap_or(new.match_condition);
    if let Some(rows) = rows(call, "PersonaConditions") {
        new.conditions = rows.iter().map(|row| condition(domain, row)).collect::<Result<_, _>>()?;
    }
    if let Some(rows) = rows(call, "PersonaActions") {
        new.actions = rows.iter().map(|row| action(domain, call, row)).collect::<Result<_, _>>()?;
    }
    if new.is_enabled && new.include_actions && new.run_actions_on_save {
        let people = members(domain, &new);
        domain.run_persona(&new, &people, call.now());
    }
    let answer = answer::data(persona(&new, domain, call.address(), call.now())).saying(SAVED);
    domain.personas.insert(new.id, new);
    Ok(answer)
}

fn rows(call: &Call<'_>, name: &str) -> Option<Vec<Map<String, Value>>> {
    let Some(Value::Array(rows)) = call.input.value(name) else {
        return None;
    };
    Some(rows.into_iter().filter_map(|row| if let Value::Object(members) = row { Some(members) } else { None }).collect())
}

fn condition(domain: &mut Domain, row: &Map<String, Value>) -> Result<Condition, Refusal> {
    let integer = |name| member(row, name).and_then(integer_of);
    let text = |name| member(row, name).and_then(text_of);
    let field = integer("ProfileFieldID").filter(|id| field_name(*id).is_some()).ok_or_else(Refusal::missing)?;
    Ok(Condition {
        id: domain.new_id(),
        field,
        value: text("ConditionValue").ok_or_else(Refusal::missing)?,
        operator: integer("ConditionOperatorType").unwrap_or(0),
        group: text("GroupName").unwrap_or_default(),
        parent: integer("ParentID").unwrap_or(0),
    })
}

/// Space administrators may add people to their space, and may not assign roles.
fn may_act(call: &Call<'_>, action_type: i64, value: &str) -> bool {
    let own_space = action_type == ADD_TO_SPACE && value.trim().parse().is_ok_and(|space| call.viewer.administers(space));
    call.viewer.is_administrator || own_space
}

fn action(domain: &mut Domain, call: &Call<'_>, row: &Map<String, Value>) -> Result<PersonaAction, Refusal> {
    let action_type = member(row, "ActionType").and_then(integer_of).ok_or_else(Refusal::missing)?;
    let value = member(row, "ActionValue").and_then(text_of).ok_or_else(Refusal::missing)?;
    if !may_act(call, action_type, &value) {
        return Err(Refusal::forbidden());
    }
    Ok(PersonaAction { id: domain.new_id(), action_type, value })
}

fn members(domain: &Domain, persona: &Persona) -> Vec<i64> {
    let people = domain.people.iter().filter(|person| person.is_active() && persona.includes(person, field_name));
    people.map(|person| person.id).collect()
}

fn delete(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let id = to_change(domain, call)?.id;
    domain.personas.remove(id);
    Ok(answer::done())
}

fn users(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let people = members(domain, of_path(domain, call)?);
    let page = Page::named(&call.input, "StartPage", 20);
    Ok(page.answer(&people, |id| domain.people.get(*id).map_or(Value::Null, |person| call.render_person(person))))
}
