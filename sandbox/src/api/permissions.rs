//! What somebody may do, told truly.

use serde_json::{Map, Value, json};

use super::answer::{self, Outcome, Refusal};
use super::input::boolean_of;
use super::{Call, Handler};
use crate::world::{Kind, Viewer, World};

pub const HANDLERS: &[(&str, Handler)] = &[("permissions.access.get", get), ("permissions.access.set", set)];

const USUAL: &[&str] = &["View", "Create", "Update", "Delete", "AdminEntityUpdate"];

fn get(world: &mut World, call: &Call<'_>) -> Outcome {
    let input = &call.input;
    let kind = input.kind("EntityType").unwrap_or_default();
    let item = input.integer("EntityID").unwrap_or(0);
    let space = input.integer("SpaceID");
    let mut names = input.texts("PermissionsCsv");
    if names.is_empty() {
        names = USUAL.iter().map(|name| (*name).to_owned()).collect();
    }
    if let Some(role) = input.integer("RoleID").filter(|role| *role != 0) {
        world.roles.table.get(role).ok_or_else(|| Refusal::unknown("role"))?;
        let given = |name: &String| world.roles.grant(role, kind.0, item, name).unwrap_or(false);
        return Ok(answer::data(map(&names, given)));
    }
    let viewer = match input.integer("UserID").filter(|id| *id != 0) {
        Some(id) => {
            call.self_or_administrator(id)?;
            call.person_of(world, id)?;
            world.viewer(id)
        }
        None => call.viewer.clone(),
    };
    Ok(answer::data(map(&names, |name| may(world, &viewer, name, kind, item, space))))
}

fn map(names: &[String], given: impl Fn(&String) -> bool) -> Value {
    Value::Object(names.iter().map(|name| (name.clone(), json!(given(name)))).collect::<Map<_, _>>())
}

/// Names are not documented as a list, so a name is read by the verb in it.
fn may(world: &World, viewer: &Viewer, name: &str, kind: Kind, item: i64, space: Option<i64>) -> bool {
    let entity = if item == 0 { None } else { world.entity(viewer, item) };
    if item != 0 && entity.is_none() {
        return false;
    }
    let space = entity.as_ref().map(|entity| entity.space).or(space).unwrap_or(0);
    if !viewer.looks_into(space) {
        return false;
    }
    let name = name.to_lowercase();
    let has = |verbs: &[&str]| verbs.iter().any(|verb| name.contains(verb));
    let rule = if name.starts_with("admin") || has(&["manage", "permission"]) {
        viewer.administers(space)
    } else if has(&["moderat", "approve", "publish"]) {
        viewer.moderates(space)
    } else if has(&["create", "add", "upload"]) {
        return world.may_create(viewer, kind, space);
    } else if has(&["update", "edit", "delete", "remove", "move"]) {
        entity.map_or_else(|| viewer.moderates(space), |entity| viewer.edits(entity.author, space))
    } else if has(&["comment", "like", "rate", "vote", "reply", "follow"]) {
        viewer.writes_in(space)
    } else {
        true
    };
    if viewer.administers(space) { rule } else { world.granted(viewer, kind, item, space, &name).unwrap_or(rule) }
}

fn set(world: &mut World, call: &Call<'_>) -> Outcome {
    let role = call.input.required_integer("RoleID")?;
    let space = world.roles.table.get(role).map(|role| role.space).ok_or_else(|| Refusal::unknown("role"))?;
    if !call.viewer.administers(space) {
        return Err(Refusal::forbidden());
    }
    let kind = call.input.kind("EntityType").unwrap_or_default();
    let item = call.input.integer("EntityID").unwrap_or(0);
    let members = call.input.members();
    if members.is_empty() {
        return Err(Refusal::missing());
    }
    for (name, value) in &members {
        world.roles.set_grant(role, kind.0, item, name, boolean_of(value).ok_or_else(Refusal::missing)?);
    }
    Ok(answer::done())
}
