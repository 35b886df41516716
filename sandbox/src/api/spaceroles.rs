//! Roles in a space.

use super::response::answer;
use super::response::answer::{Outcome, Refusal};
use super::roles::{delete_role, make, rename, render, role_in};
use super::{Call, Handler};
use crate::domain::Domain;
use crate::domain::spaces::Membership;

pub const HANDLERS: &[(&str, Handler)] = &[
    ("spaces.roles.get", get),
    ("spaces.roles.update", update),
    ("spaces.roles.delete", delete),
    ("spaces.roles.list", list),
    ("spaces.roles.create", create),
    ("spaces.roles.addUser", add_user),
    ("spaces.roles.removeUserFromAll", remove_user_from_all),
    ("spaces.roles.removeUser", remove_user),
];

/// Returns the role in the path, in the space in the path.
fn role(domain: &Domain, call: &Call<'_>) -> Result<i64, Refusal> {
    let space = call.space(domain, call.input.id("SpaceID")?)?.id;
    role_in(domain, call.input.id("RoleID")?, space).map(|role| role.id)
}

fn space_to_run(domain: &Domain, call: &Call<'_>) -> Result<i64, Refusal> {
    let space = call.space(domain, call.input.id("SpaceID")?)?.id;
    call.space_administrators_only(domain, space)?;
    Ok(space)
}

fn get(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let space = call.space(domain, call.input.id("SpaceID")?)?.id;
    Ok(answer::data(render(role_in(domain, call.input.id("RoleID")?, space)?)))
}

fn list(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let space = call.space(domain, call.input.id("SpaceID")?)?.id;
    let name = call.input.text("RoleName").map(|name| name.to_lowercase());
    let person = call.input.integer("UserID").filter(|person| *person != 0);
    let wanted = domain.roles.of_space(space).filter(|role| {
        name.as_ref().is_none_or(|name| role.name.to_lowercase() == *name) && person.is_none_or(|person| domain.roles.has(person, role.id))
    });
    Ok(answer::all(wanted.map(render).collect()))
}

fn create(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let space = space_to_run(domain, call)?;
    make(domain, call, space)
}

fn update(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    space_to_run(domain, call)?;
    let id = role(domain, call)?;
    rename(domain, call, id)
}

fn delete(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    space_to_run(domain, call)?;
    let id = role(domain, call)?;
    delete_role(domain, id)
}

fn member(domain: &Domain, call: &Call<'_>, space: i64) -> Result<i64, Refusal> {
    let person = call.input.id("UserID")?;
    call.person_of(domain, person)?;
    if domain.spaces.is_member(space, person) { Ok(person) } else { Err(Refusal::new(400, "The user is not a member of the space.")) }
}

fn add_user(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let space = space_to_run(domain, call)?;
    let person = member(domain, call, space)?;
    let role = role_in(domain, call.input.bare_integer()?, space)?.id;
    domain.roles.give(person, role);
    if runs_the_space(domain, role) {
        domain.spaces.set_membership(space, person, Membership::Administrator, call.now());
    }
    Ok(answer::done())
}

fn remove_user_from_all(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let space = space_to_run(domain, call)?;
    let person = member(domain, call, space)?;
    let roles: Vec<_> = domain.roles.of_space(space).map(|role| role.id).collect();
    for role in roles {
        take(domain, call, space, person, role);
    }
    Ok(answer::done())
}

fn remove_user(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let space = space_to_run(domain, call)?;
    let person = member(domain, call, space)?;
    let role = role(domain, call)?;
    take(domain, call, space, person, role);
    Ok(answer::done())
}

/// The built-in role of a space is its administration.
fn runs_the_space(domain: &Domain, role: i64) -> bool {
    domain.roles.table.get(role).is_some_and(|role| role.is_system)
}

fn take(domain: &mut Domain, call: &Call<'_>, space: i64, person: i64, role: i64) {
    if domain.roles.take(person, role) && runs_the_space(domain, role) {
        domain.spaces.set_membership(space, person, Membership::Member, call.now());
    }
}
