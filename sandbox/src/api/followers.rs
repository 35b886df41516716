//! Followers of an object.

use serde_json::{Value, json};

use super::render::merged;
use super::response::answer;
use super::response::answer::{Outcome, Refusal};
use super::{Call, Handler};
use crate::domain::{Activity, ActivityType, Domain};

pub const HANDLERS: &[(&str, Handler)] = &[
    ("content.followers.add", add),
    ("content.followers.remove", remove),
    ("content.followers.list", list),
    ("content.followers.getId", get_id),
];

/// Follows an object. Returns the id of the entry, which stays the same if there is one.
pub fn follow(domain: &mut Domain, person: i64, entity: i64, now: crate::Timestamp) -> i64 {
    match domain.reactions.follows.value(entity, person) {
        0 => {
            let id = domain.new_id();
            domain.reactions.follows.set(entity, person, id, now);
            id
        }
        known => known,
    }
}

/// Returns false if there was no entry.
pub fn unfollow(domain: &mut Domain, person: i64, entity: i64) -> bool {
    let id = domain.reactions.follows.value(entity, person);
    id != 0 && domain.reactions.follows.clear(entity, person, id)
}

fn add(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let entity = call.entity(domain, call.input.id("ContentID")?)?;
    let known = domain.reactions.follows.value(entity.id, call.person()) != 0;
    let id = follow(domain, call.person(), entity.id, call.now());
    if !known {
        let activity = Activity::new(ActivityType::FOLLOW, entity.entity_type, entity.id, call.person(), call.now()).in_space(entity.space);
        domain.record_activity(activity.titled(&entity.title));
    }
    Ok(answer::created(id))
}

fn remove(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let id = call.entity(domain, call.input.id("ContentID")?)?.id;
    Ok(answer::truth(unfollow(domain, call.person(), id)))
}

fn list(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let entity = call.entity(domain, call.input.id("ContentID")?)?;
    let with_membership = call.input.boolean("populateSpaceMembershipStatus") == Some(true);
    let people = domain.reactions.followers(entity.id).filter_map(|id| call.person_of(domain, id).ok());
    let row = |person| -> Value {
        let row = call.render_person(person);
        let is_member = with_membership.then(|| domain.spaces.is_member(entity.space, person.id));
        merged([row, json!({ "IsSpaceMember": is_member })])
    };
    Ok(answer::all(people.map(row).collect()))
}

/// Returns 0 if the caller does not follow.
fn get_id(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let id = call.input.integer("EntityID").ok_or_else(Refusal::missing)?;
    let entity = call.entity(domain, id)?;
    Ok(answer::data(json!(domain.reactions.follows.value(entity.id, call.person()))))
}
