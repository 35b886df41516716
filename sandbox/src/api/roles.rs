//! Roles of the whole site.

use serde_json::{Value, json};

use super::response::answer;
use super::response::answer::{Outcome, Refusal};
use super::{Call, Handler};
use crate::domain::Domain;
use crate::domain::permissions::roles;
use crate::domain::permissions::roles::Role;

pub const HANDLERS: &[(&str, Handler)] = &[
    ("roles.get", get),
    ("roles.update", update),
    ("roles.delete", delete),
    ("roles.list", list),
    ("roles.create", create),
    ("users.roles.list", list_of_user),
    ("users.roles.add", add_to_user),
    ("users.roles.remove", remove_from_user),
];

pub fn render(role: &Role) -> Value {
    json!({ "RoleID": role.id, "RoleName": role.name, "Description": role.description })
}

/// The role of this id in the space, or in the whole site.
pub fn role_in(domain: &Domain, id: i64, space: i64) -> Result<&Role, Refusal> {
    domain.roles.table.get(id).filter(|role| role.space == space).ok_or_else(|| Refusal::unknown("role"))
}

/// Applies the name and description that were sent.
pub fn rename(domain: &mut Domain, call: &Call<'_>, id: i64) -> Outcome {
    if let Some(role) = domain.roles.table.get_mut(id) {
        if let Some(name) = call.input.text("RoleName").filter(|name| !name.trim().is_empty()) {
            role.name = name;
        }
        if let Some(description) = call.input.text("Description") {
            role.description = description;
        }
    }
    Ok(answer::done())
}

/// Creates a role with the name and description that were sent.
pub fn make(domain: &mut Domain, call: &Call<'_>, space: i64) -> Outcome {
    let name = call.input.required_text("RoleName")?;
    if domain.roles.of_space(space).any(|role| role.name.eq_ignore_ascii_case(name.trim())) {
        return Err(Refusal::new(400, "A role with this name exists."));
    }
    let description = call.input.text("Description").unwrap_or_default();
    let id = domain.new_id();
    domain.roles.add(Role { id, name: name.trim().to_owned(), description, space, is_system: false });
    Ok(answer::created(id))
}

/// Deletes a role, unless it came with the site or the space.
pub fn delete_role(domain: &mut Domain, id: i64) -> Outcome {
    if domain.roles.table.get(id).is_some_and(|role| role.is_system) {
        return Err(Refusal::new(400, "This role cannot be deleted."));
    }
    domain.roles.remove(id);
    Ok(answer::done())
}

fn get(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    Ok(answer::data(render(role_in(domain, call.input.id("RoleID")?, 0)?)))
}

fn list(domain: &mut Domain, _: &Call<'_>) -> Outcome {
    Ok(answer::all(domain.roles.of_space(0).map(render).collect()))
}

fn create(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    call.administrators_only()?;
    make(domain, call, 0)
}

fn update(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    call.administrators_only()?;
    let id = role_in(domain, call.input.id("RoleID")?, 0)?.id;
    rename(domain, call, id)
}

fn delete(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    call.administrators_only()?;
    let id = role_in(domain, call.input.id("RoleID")?, 0)?.id;
    delete_role(domain, id)
}

fn list_of_user(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let id = call.input.id("UserID")?;
    call.person_of(domain, id)?;
    call.self_or_administrator(id)?;
    let own = domain.roles.of(id).filter(|role| role.space == 0 && role.id != roles::REGISTERED);
    let registered = domain.roles.table.get(roles::REGISTERED);
    Ok(answer::all(own.chain(registered).map(render).collect()))
}

fn add_to_user(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    call.administrators_only()?;
    let id = call.input.id("UserID")?;
    call.person_of(domain, id)?;
    let role = role_in(domain, call.input.bare_integer()?, 0)?.id;
    domain.roles.give(id, role);
    Ok(answer::done())
}

fn remove_from_user(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    call.administrators_only()?;
    let id = call.input.id("UserID")?;
    call.person_of(domain, id)?;
    let role = role_in(domain, call.input.id("RoleID")?, 0)?.id;
    if id == call.person() && role == roles::ADMINISTRATORS {
        return Err(Refusal::new(400, "Nobody can take their own administration away."));
    }
    domain.roles.take(id, role);
    Ok(answer::done())
}
