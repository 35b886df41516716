//! Followers of an object.

use serde_json::{Value, json};

use super::render::merged;
use super::response::answer;
use super::response::answer::{Outcome, Refusal};
use super::{Call, Handler};
use crate::domain::{Action, Activity, World};

pub const HANDLERS: &[(&str, Handler)] = &[
    ("content.followers.add", add),
    ("content.followers.remove", remove),
    ("content.followers.list", list),
    ("content.followers.getId", get_id),
];

/// Follows an object. Returns the id of the entry, which stays the same if there is one.
pub fn follow(world: &mut World, person: i64, entity: i64, now: crate::Timestamp) -> i64 {
    match world.reactions.follows.value(entity, person) {
        0 => {
            let id = world.new_id();
            world.reactions.follows.set(entity, person, id, now);
            id
        }
        known => known,
    }
}

/// Returns false if there was no entry.
pub fn unfollow(world: &mut World, person: i64, entity: i64) -> bool {
    let id = world.reactions.follows.value(entity, person);
    id != 0 && world.reactions.follows.clear(entity, person, id)
}

fn add(world: &mut World, call: &Call<'_>) -> Outcome {
    let entity = call.entity(world, call.input.id("ContentID")?)?;
    let known = world.reactions.follows.value(entity.id, call.person()) != 0;
    let id = follow(world, call.person(), entity.id, call.now());
    if !known {
        let activity = Activity::new(Action::FOLLOW, entity.kind, entity.id, call.person(), call.now()).in_space(entity.space);
        world.happened(activity.titled(&entity.title));
    }
    Ok(answer::created(id))
}

fn remove(world: &mut World, call: &Call<'_>) -> Outcome {
    let id = call.entity(world, call.input.id("ContentID")?)?.id;
    Ok(answer::truth(unfollow(world, call.person(), id)))
}

fn list(world: &mut World, call: &Call<'_>) -> Outcome {
    let entity = call.entity(world, call.input.id("ContentID")?)?;
    let with_membership = call.input.boolean("populateSpaceMembershipStatus") == Some(true);
    let people = world.reactions.followers(entity.id).filter_map(|id| call.person_of(world, id).ok());
    let row = |person| -> Value {
        let row = call.render_person(person);
        let is_member = with_membership.then(|| world.spaces.is_member(entity.space, person.id));
        merged([row, json!({ "IsSpaceMember": is_member })])
    };
    Ok(answer::all(people.map(row).collect()))
}

/// Returns 0 if the caller does not follow.
fn get_id(world: &mut World, call: &Call<'_>) -> Outcome {
    let id = call.input.integer("EntityID").ok_or_else(Refusal::missing)?;
    let entity = call.entity(world, id)?;
    Ok(answer::data(json!(world.reactions.follows.value(entity.id, call.person()))))
}
