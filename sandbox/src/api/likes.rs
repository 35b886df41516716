//! Likes and dislikes.

use serde_json::{Value, json};

use super::response::answer;
use super::response::answer::{Answer, Outcome};
use super::{Call, Handler};
use crate::domain::{Action, Activity, World};

pub const HANDLERS: &[(&str, Handler)] = &[
    ("content.likes.get", get),
    ("content.likes.add", add),
    ("content.likes.remove", remove),
    ("content.dislikes.add", add_dislike),
    ("content.dislikes.remove", remove_dislike),
];

const LIKE: i64 = 1;
const DISLIKE: i64 = -1;

/// Returns the `LikeInfo` of an object.
pub fn info(world: &World, call: &Call<'_>, entity: i64) -> Value {
    json!({
        "LikeCount": world.reactions.likes.count(entity, LIKE),
        "DoesCurrentUserLikes": world.reactions.likes.value(entity, call.person()) == LIKE,
    })
}

fn answer(world: &World, call: &Call<'_>, entity: i64) -> Answer {
    let mut info = info(world, call, entity);
    if call.input.boolean("FetchUsers") == Some(true)
        && let Some(members) = info.as_object_mut()
    {
        let marks = world.reactions.likes.of(entity).iter().filter(|mark| mark.value == LIKE);
        let people = marks.filter_map(|mark| call.person_of(world, mark.person).ok());
        members.insert("Users".to_owned(), people.map(|person| call.render_person(person)).collect());
    }
    answer::data(info)
}

fn get(world: &mut World, call: &Call<'_>) -> Outcome {
    let entity = call.entity(world, call.input.id("ContentID")?)?;
    Ok(answer(world, call, entity.id))
}

fn set(world: &mut World, call: &Call<'_>, value: i64) -> Outcome {
    let entity = call.entity(world, call.input.id("ContentID")?)?;
    let changed = world.reactions.likes.set(entity.id, call.person(), value, call.now());
    if changed && value == LIKE {
        let activity = Activity::new(Action::LIKE, entity.kind, entity.id, call.person(), call.now()).in_space(entity.space);
        world.happened(activity.on(entity.parent).titled(&entity.title).concerning([entity.author]));
    }
    Ok(answer(world, call, entity.id))
}

fn clear(world: &mut World, call: &Call<'_>, value: i64) -> Outcome {
    let entity = call.entity(world, call.input.id("ContentID")?)?;
    world.reactions.likes.clear(entity.id, call.person(), value);
    Ok(answer(world, call, entity.id))
}

fn add(world: &mut World, call: &Call<'_>) -> Outcome {
    set(world, call, LIKE)
}

fn remove(world: &mut World, call: &Call<'_>) -> Outcome {
    clear(world, call, LIKE)
}

fn add_dislike(world: &mut World, call: &Call<'_>) -> Outcome {
    set(world, call, DISLIKE)
}

fn remove_dislike(world: &mut World, call: &Call<'_>) -> Outcome {
    clear(world, call, DISLIKE)
}
