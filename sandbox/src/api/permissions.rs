//! The `permissions/access` operation. It uses the checks that the handlers use.

use serde_json::{Map, Value, json};

use super::request::input::boolean_of;
use super::response::answer;
use super::response::answer::{Outcome, Refusal};
use super::{Call, Handler};
use crate::domain::{Action, CREATE, Domain, EntityType, Target, Viewer};

pub const HANDLERS: &[(&str, Handler)] = &[("permissions.access.get", get), ("permissions.access.set", set)];

const USUAL: &[&str] = &["View", "Create", "Update", "Delete", "AdminEntityUpdate"];

fn get(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let input = &call.input;
    let entity_type = input.entity_type("EntityType").unwrap_or_default();
    let item = input.integer("EntityID").unwrap_or(0);
    let space = input.integer("SpaceID");
    let mut names = input.texts("PermissionsCsv");
    if names.is_empty() {
        names = USUAL.iter().map(|name| (*name).to_owned()).collect();
    }
    if let Some(role) = input.integer("RoleID").filter(|role| *role != 0) {
        domain.roles.table.get(role).ok_or_else(|| Refusal::unknown("role"))?;
        let given = |name: &String| domain.roles.grant(role, entity_type.0, item, &Verb::permission(name)).unwrap_or(false);
        return Ok(answer::data(map(&names, given)));
    }
    let viewer = match input.integer("UserID").filter(|id| *id != 0) {
        Some(id) => {
            call.self_or_administrator(id)?;
            call.person_of(domain, id)?;
            domain.viewer(id)
        }
        None => call.viewer.clone(),
    };
    Ok(answer::data(map(&names, |name| may(domain, &viewer, name, entity_type, item, space))))
}

fn map(names: &[String], given: impl Fn(&String) -> bool) -> Value {
    Value::Object(names.iter().map(|name| (name.clone(), json!(given(name)))).collect::<Map<_, _>>())
}

/// The meaning of a permission name. There is no documented list, so each name is read by its verb.
enum Verb {
    Administer,
    Moderate,
    Create,
    Do(Action),
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
            Self::Do(Action::Comment)
        } else if has(&["delete", "remove"]) {
            Self::Do(Action::Delete)
        } else if has(&["update", "edit", "move"]) {
            Self::Do(Action::Update)
        } else {
            Self::See
        }
    }

    /// Returns the name that role grants use, independent of the caller's spelling.
    fn permission(name: &str) -> String {
        match Self::of(name) {
            Self::Create => CREATE.to_owned(),
            Self::Do(action) => action.permission().to_owned(),
            _ => name.to_lowercase(),
        }
    }
}

fn may(domain: &Domain, viewer: &Viewer, name: &str, entity_type: EntityType, item: i64, space: Option<i64>) -> bool {
    let entity = if item == 0 { None } else { domain.entity(viewer, item) };
    if item != 0 && entity.is_none() {
        return false;
    }
    let space = entity.as_ref().map(|entity| entity.space).or(space).unwrap_or(0);
    // Invited people see the object without seeing the space.
    if entity.is_none() && !viewer.sees_content_of(space) {
        return false;
    }
    match Verb::of(name) {
        Verb::Administer => viewer.administers(space),
        Verb::Moderate => viewer.moderates(space),
        Verb::Create => domain.may_create(
            viewer,
            if entity_type.0 == 0 { entity.map_or(entity_type, |entity| entity.entity_type) } else { entity_type },
            space,
        ),
        Verb::Do(action) => {
            domain.may(viewer, action, entity.as_ref().map_or(Target { entity_type, id: 0, space, author: 0 }, Target::from))
        }
        Verb::See => true,
    }
}

fn set(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let role = call.input.required_integer("RoleID")?;
    let space = domain.roles.table.get(role).map(|role| role.space).ok_or_else(|| Refusal::unknown("role"))?;
    if !call.viewer.administers(space) {
        return Err(Refusal::forbidden());
    }
    let entity_type = call.input.entity_type("EntityType").unwrap_or_default();
    let item = call.input.integer("EntityID").unwrap_or(0);
    let members = call.input.members();
    if members.is_empty() {
        return Err(Refusal::missing());
    }
    for (name, value) in &members {
        domain.roles.set_grant(role, entity_type.0, item, &Verb::permission(name), boolean_of(value).ok_or_else(Refusal::missing)?);
    }
    Ok(answer::done())
}
