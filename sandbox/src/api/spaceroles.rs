//! Roles in a space.

use super::response::answer;
use super::response::answer::{Outcome, Refusal};
use super::roles::{make, rename, render, role_in, unmake};
use super::{Call, Handler};
use crate::domain::World;
use crate::domain::spaces::Standing;

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
fn role(world: &World, call: &Call<'_>) -> Result<i64, Refusal> {
    let space = call.space(world, call.input.id("SpaceID")?)?.id;
    role_in(world, call.input.id("RoleID")?, space).map(|role| role.id)
}

fn space_to_run(world: &World, call: &Call<'_>) -> Result<i64, Refusal> {
    let space = call.space(world, call.input.id("SpaceID")?)?.id;
    call.space_administrators_only(world, space)?;
    Ok(space)
}

fn get(world: &mut World, call: &Call<'_>) -> Outcome {
    let space = call.space(world, call.input.id("SpaceID")?)?.id;
    Ok(answer::data(render(role_in(world, call.input.id("RoleID")?, space)?)))
}

fn list(world: &mut World, call: &Call<'_>) -> Outcome {
    let space = call.space(world, call.input.id("SpaceID")?)?.id;
    let name = call.input.text("RoleName").map(|name| name.to_lowercase());
    let person = call.input.integer("UserID").filter(|person| *person != 0);
    let wanted = world.roles.of_space(space).filter(|role| {
        name.as_ref().is_none_or(|name| role.name.to_lowercase() == *name) && person.is_none_or(|person| world.roles.has(person, role.id))
    });
    Ok(answer::all(wanted.map(render).collect()))
}

fn create(world: &mut World, call: &Call<'_>) -> Outcome {
    let space = space_to_run(world, call)?;
    make(world, call, space)
}

fn update(world: &mut World, call: &Call<'_>) -> Outcome {
    space_to_run(world, call)?;
    let id = role(world, call)?;
    rename(world, call, id)
}

fn delete(world: &mut World, call: &Call<'_>) -> Outcome {
    space_to_run(world, call)?;
    let id = role(world, call)?;
    unmake(world, id)
}

fn member(world: &World, call: &Call<'_>, space: i64) -> Result<i64, Refusal> {
    let person = call.input.id("UserID")?;
    call.person_of(world, person)?;
    if world.spaces.is_member(space, person) { Ok(person) } else { Err(Refusal::new(400, "The user is not a member of the space.")) }
}

fn add_user(world: &mut World, call: &Call<'_>) -> Outcome {
    let space = space_to_run(world, call)?;
    let person = member(world, call, space)?;
    let role = role_in(world, call.input.bare_integer()?, space)?.id;
    world.roles.give(person, role);
    if runs_the_space(world, role) {
        world.spaces.set_standing(space, person, Standing::Administrator, call.now());
    }
    Ok(answer::done())
}

fn remove_user_from_all(world: &mut World, call: &Call<'_>) -> Outcome {
    let space = space_to_run(world, call)?;
    let person = member(world, call, space)?;
    let roles: Vec<_> = world.roles.of_space(space).map(|role| role.id).collect();
    for role in roles {
        take(world, call, space, person, role);
    }
    Ok(answer::done())
}

fn remove_user(world: &mut World, call: &Call<'_>) -> Outcome {
    let space = space_to_run(world, call)?;
    let person = member(world, call, space)?;
    let role = role(world, call)?;
    take(world, call, space, person, role);
    Ok(answer::done())
}

/// The built-in role of a space is its administration.
fn runs_the_space(world: &World, role: i64) -> bool {
    world.roles.table.get(role).is_some_and(|role| role.is_system)
}

fn take(world: &mut World, call: &Call<'_>, space: i64, person: i64, role: i64) {
    if world.roles.take(person, role) && runs_the_space(world, role) {
        world.spaces.set_standing(space, person, Standing::Member, call.now());
    }
}
