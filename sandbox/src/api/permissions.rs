//! The `permissions/access` operation. It uses the checks that the handlers use.

use serde_json::{Map, Value, json};

use super::request::input::boolean_of;
use super::response::answer;
use super::response::answer::{Outcome, Refusal};
use super::{Call, Handler};
use crate::domain::{CREATE, Deed, Kind, Thing, Viewer, World};

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
        let given = |name: &String| world.roles.grant(role, kind.0, item, &Verb::permission(name)).unwrap_or(false);
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

/// The meaning of a permission name. There is no documented list, so each name is read by its verb.
enum Verb {
    Administer,
    Moderate,
    Create,
    Do(Deed),
    /// Everyone who sees an object may do anything else: view, like, vote, follow.
    See,
}

impl Verb {
    fn of(name: &str) -> Self {
        let name = name.to_lowercase();
        let has = |verbs: &[&str]| verbs.iter().any(|verb| name.contains(verb));
        if name.starts_with("admin") || has(&["manage", "permission"]) {
            Self::Administer
        } else if has(&["moderat", "approve", "publish"]) {
            Self::Moderate
        } else if has(&["create", "add", "upload"]) {
            Self::Create
        } else if has(&["comment", "reply"]) {
            Self::Do(Deed::Comment)
        } else if has(&["delete", "remove"]) {
            Self::Do(Deed::Delete)
        } else if has(&["update", "edit", "move"]) {
            Self::Do(Deed::Update)
        } else {
            Self::See
        }
    }

    /// Returns the name that role grants use, independent of the caller's spelling.
    fn permission(name: &str) -> String {
        match Self::of(name) {
            Self::Create => CREATE.to_owned(),
            Self::Do(deed) => deed.permission().to_owned(),
            _ => name.to_lowercase(),
        }
    }
}

fn may(world: &World, viewer: &Viewer, name: &str, kind: Kind, item: i64, space: Option<i64>) -> bool {
    let entity = if item == 0 { None } else { world.entity(viewer, item) };
    if item != 0 && entity.is_none() {
        return false;
    }
    let space = entity.as_ref().map(|entity| entity.space).or(space).unwrap_or(0);
    // Invited people see the object without seeing the space.
    if entity.is_none() && !viewer.looks_into(space) {
        return false;
    }
    match Verb::of(name) {
        Verb::Administer => viewer.administers(space),
        Verb::Moderate => viewer.moderates(space),
        Verb::Create => world.may_create(viewer, if kind.0 == 0 { entity.map_or(kind, |entity| entity.kind) } else { kind }, space),
        Verb::Do(deed) => world.may(viewer, deed, entity.as_ref().map_or(Thing { kind, id: 0, space, author: 0 }, Thing::from)),
        Verb::See => true,
    }
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
        world.roles.set_grant(role, kind.0, item, &Verb::permission(name), boolean_of(value).ok_or_else(Refusal::missing)?);
    }
    Ok(answer::done())
}
