//! Operations of forums, topics and replies only.

use super::followers::{follow, unfollow};
use super::response::answer;
use super::response::answer::{Outcome, Refusal};
use super::{Call, Handler};
use crate::domain::search::item_index::Brief;
use crate::domain::{Kind, World};

pub const HANDLERS: &[(&str, Handler)] = &[
    ("forums.getByStub", get_by_stub),
    ("forums.subscription.set", set_subscription),
    ("forums.subscription.get", get_subscription),
    ("forums.setAnswered", set_answered),
];

fn get_by_stub(world: &mut World, call: &Call<'_>) -> Outcome {
    let stub = call.input.required_text("Stub")?;
    let kind = call.input.kind("EntityType").filter(|kind| kind.0 != 0);
    let space = call.input.integer("SpaceID");
    let wanted = |item: &Brief| {
        kind.map_or([Kind::FORUM, Kind::FORUM_GROUP].contains(&item.kind), |kind| item.kind == kind)
            && space.is_none_or(|space| item.space == space)
            && call.viewer.sees_brief(item)
    };
    let item = world.content.with(wanted).find(|item| item.stub.eq_ignore_ascii_case(&stub)).ok_or_else(|| Refusal::unknown("forum"))?;
    Ok(answer::data(call.render_item(world, item)))
}

/// Returns the object and the person of a subscription; only administrators may name another person.
fn subscription(world: &World, call: &Call<'_>) -> Result<(i64, i64), Refusal> {
    let id = call.item(world, call.input.required_integer("ContentID")?)?.id;
    let person = call.input.integer("UserID").filter(|id| *id != 0).unwrap_or_else(|| call.person());
    call.self_or_administrator(person)?;
    call.person_of(world, person)?;
    Ok((id, person))
}

/// Subscribing is following.
fn set_subscription(world: &mut World, call: &Call<'_>) -> Outcome {
    let (id, person) = subscription(world, call)?;
    if call.input.bare_boolean()? {
        follow(world, person, id, call.now());
    } else {
        unfollow(world, person, id);
    }
    Ok(answer::done())
}

fn get_subscription(world: &mut World, call: &Call<'_>) -> Outcome {
    let (id, person) = subscription(world, call)?;
    Ok(answer::truth(world.reactions.follows.value(id, person) != 0))
}

/// The author of the topic and moderators may mark the reply that answers it.
fn set_answered(world: &mut World, call: &Call<'_>) -> Outcome {
    let item = call.item(world, call.input.id("ContentID")?)?;
    let (id, topic_id) = (item.id, item.parent);
    if item.kind != Kind::FORUM_POST {
        return Err(Refusal::unknown("reply"));
    }
    let topic = call.item(world, topic_id)?;
    if !call.viewer.edits(topic.author, topic.space) {
        return Err(Refusal::forbidden());
    }
    let answered = call.input.bare_boolean()?;
    if let Some(reply) = world.content.get_mut(id) {
        reply.is_answered = answered;
    }
    let any = world.content.children(topic_id).any(|reply| reply.is_answered);
    if let Some(topic) = world.content.get_mut(topic_id) {
        topic.is_answered = any;
    }
    Ok(answer::done())
}
