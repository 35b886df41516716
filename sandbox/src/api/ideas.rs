//! Votes on ideas, and stages.

use serde_json::json;

use super::render::merged;
use super::response::answer;
use super::response::answer::{Outcome, Refusal};
use super::{Call, Handler};
use crate::domain::content::{Stage, stub};
use crate::domain::{Activity, ActivityType, Domain};
use crate::time::dates;

pub const HANDLERS: &[(&str, Handler)] = &[
    ("ideas.votes.count", list_votes),
    ("ideas.votes.getMine", my_vote),
    ("ideas.votes.up", vote_up),
    ("ideas.votes.down", vote_down),
    ("ideas.stages.list", list_stages),
    ("ideas.stages.checkAvailability", stage_availability),
];

fn list_votes(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let id = call.item(domain, call.input.id("ContentID")?)?.id;
    let rows = domain.reactions.votes.of(id).iter().filter_map(|mark| {
        let person = call.person_of(domain, mark.person).ok()?;
        Some(merged([call.render_person(person), json!({ "Vote": mark.value, "DateCreated": dates::wire(mark.at) })]))
    });
    Ok(answer::all(rows.collect()))
}

fn my_vote(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let id = call.item(domain, call.input.id("ContentID")?)?.id;
    Ok(answer::data(json!(domain.reactions.votes.value(id, call.person()))))
}

/// An opposite vote first withdraws the former one.
fn vote(domain: &mut Domain, call: &Call<'_>, value: i64) -> Outcome {
    let item = call.item(domain, call.input.id("ContentID")?)?;
    let (id, entity_type, space, title, author) = (item.id, item.entity_type, item.space, item.title.clone(), item.author);
    let person = call.person();
    let changed = if domain.reactions.votes.value(id, person) == -value {
        domain.reactions.votes.clear(id, person, -value)
    } else {
        domain.reactions.votes.set(id, person, value, call.now())
    };
    if changed && domain.reactions.votes.value(id, person) != 0 {
        let activity = Activity::new(ActivityType::VOTE, entity_type, id, person, call.now()).in_space(space).titled(&title);
        domain.record_activity(activity.concerning([author]));
    }
    Ok(answer::data(json!({ "VoteCount": domain.reactions.votes.sum(id) })))
}

fn vote_up(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    vote(domain, call, 1)
}

fn vote_down(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    vote(domain, call, -1)
}

/// Returns the stages of a space, or those of the community if it has none.
fn stages(domain: &Domain, space: i64) -> Vec<&Stage> {
    let of = |space| domain.content.stages.iter().filter(move |stage| stage.space == space).collect::<Vec<_>>();
    let own = of(space);
    if own.is_empty() { of(0) } else { own }
}

fn list_stages(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let space = call.space_or_community(domain, call.input.integer("SpaceID").unwrap_or(0))?;
    let rows = stages(domain, space).into_iter().map(|stage| json!({ "StageID": stage.id, "StageName": stage.name }));
    Ok(answer::all(rows.collect()))
}

fn stage_availability(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let name = call.input.text("IdeaStage").ok_or_else(Refusal::missing)?;
    let space = call.space_or_community(domain, call.input.integer("SpaceID").unwrap_or(0))?;
    let taken = stages(domain, space).iter().any(|stage| stub(&stage.name) == stub(&name));
    Ok(answer::truth(!taken))
}
