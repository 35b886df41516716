//! Operations of forums, topics and replies only.

use super::followers::{follow, unfollow};
use super::response::answer;
use super::response::answer::{Outcome, Refusal};
use super::{Call, Handler};
use crate::domain::search::item_index::ItemRow;
use crate::domain::{Domain, EntityType};

pub const HANDLERS: &[(&str, Handler)] = &[
    ("forums.checkStub", get_by_stub),
    ("forums.subscription.set", set_subscription),
    ("forums.subscription.get", get_subscription),
    ("forums.setAnswered", set_answered),
];

fn get_by_stub(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let stub = call.input.required_text("Stub")?;
    let entity_type = call.input.entity_type("EntityType").filter(|entity_type| entity_type.0 != 0);
    let space = call.input.integer("SpaceID");
    let wanted = |item: &ItemRow| {
        entity_type
            .map_or([EntityType::FORUM, EntityType::FORUM_GROUP].contains(&item.entity_type), |entity_type| item.entity_type == entity_type)
            && space.is_none_or(|space| item.space == space)
            && call.viewer.sees_item_row(item)
    };
    let item = domain.content.with(wanted).find(|item| item.stub.eq_ignore_ascii_case(&stub)).ok_or_else(|| Refusal::unknown("forum"))?;
    Ok(answer::data(call.render_item(domain, item)))
}

/// Returns the object and the person of a subscription; only administrators may name another person.
fn subscription(domain: &Domain, call: &Call<'_>) -> Result<(i64, i64), Refusal> {
    let id = call.item(domain, call.input.required_integer("ContentID")?)?.id;
    let person = call.input.integer("UserID").filter(|id| *id != 0).unwrap_or_else(|| call.person());
    call.self_or_administrator(person)?;
    call.person_of(domain, person)?;
    Ok((id, person))
}

/// Subscribing is following.
fn set_subscription(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let (id, person) = subscription(domain, call)?;
    if call.input.bare_boolean()? {
        follow(domain, person, id, call.now());
    } else {
        unfollow(domain, person, id);
    }
    Ok(answer::done())
}

fn get_subscription(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let (id, person) = subscription(domain, call)?;
    Ok(answer::truth(domain.reactions.follows.value(id, person) != 0))
}

/// The author of the topic and moderators may mark the reply that answers it.
fn set_answered(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let item = call.item(domain, call.input.id("ContentID")?)?;
    let (id, topic_id) = (item.id, item.parent);
    if item.entity_type != EntityType::FORUM_POST {
        return Err(Refusal::unknown("reply"));
    }
    let topic = call.item(domain, topic_id)?;
    if !call.viewer.edits(topic.author, topic.space) {
        return Err(Refusal::forbidden());
    }
    let answered = call.input.bare_boolean()?;
    if let Some(reply) = domain.content.get_mut(id) {
        reply.is_answered = answered;
    }
    let any = domain.content.children(topic_id).any(|reply| reply.is_answered);
    if let Some(topic) = domain.content.get_mut(topic_id) {
        topic.is_answered = any;
    }
    Ok(answer::done())
}
