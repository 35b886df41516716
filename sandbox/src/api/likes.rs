//! Likes and dislikes.

use serde_json::{Value, json};

use super::response::answer;
use super::response::answer::{Answer, Outcome};
use super::{Call, Handler};
use crate::domain::{Activity, ActivityType, Domain};

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
pub fn info(domain: &Domain, call: &Call<'_>, entity: i64) -> Value {
    json!({
        "LikeCount": domain.reactions.likes.count(entity, LIKE),
        "DoesCurrentUserLikes": domain.reactions.likes.value(entity, call.person()) == LIKE,
    })
}

fn answer(domain: &Domain, call: &Call<'_>, entity: i64) -> Answer {
    let mut info = info(domain, call, entity);
    if call.input.boolean("FetchUsers") == Some(true)
        && let Some(members) = info.as_object_mut()
    {
        let marks = domain.reactions.likes.of(entity).iter().filter(|mark| mark.value == LIKE);
        let people = marks.filter_map(|mark| call.person_of(domain, mark.person).ok());
        members.insert("Users".to_owned(), people.map(|person| call.render_person(person)).collect());
    }
    answer::data(info)
}

fn get(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let entity = call.entity(domain, call.input.id("ContentID")?)?;
    Ok(answer(domain, call, entity.id))
}

fn set(domain: &mut Domain, call: &Call<'_>, value: i64) -> Outcome {
    let entity = call.entity(domain, call.input.id("ContentID")?)?;
    let changed = domain.reactions.likes.set(entity.id, call.person(), value, call.now());
    if changed && value == LIKE {
        let activity = Activity::new(ActivityType::LIKE, entity.entity_type, entity.id, call.person(), call.now()).in_space(entity.space);
        domain.record_activity(activity.on(entity.parent).titled(&entity.title).concerning([entity.author]));
    }
    Ok(answer(domain, call, entity.id))
}

fn clear(domain: &mut Domain, call: &Call<'_>, value: i64) -> Outcome {
    let entity = call.entity(domain, call.input.id("ContentID")?)?;
    domain.reactions.likes.clear(entity.id, call.person(), value);
    Ok(answer(domain, call, entity.id))
}

fn add(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    set(domain, call, LIKE)
}

fn remove(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    clear(domain, call, LIKE)
}

fn add_dislike(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    set(domain, call, DISLIKE)
}

fn remove_dislike(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    clear(domain, call, DISLIKE)
}
