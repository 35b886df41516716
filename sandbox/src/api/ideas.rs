//! Votes on ideas, and stages.

use serde_json::json;

use super::render::merged;
use super::response::answer;
use super::response::answer::{Outcome, Refusal};
use super::{Call, Handler};
use crate::domain::content::{Stage, stub};
use crate::domain::{Action, Activity, World};
use crate::time::dates;

pub const HANDLERS: &[(&str, Handler)] = &[
    ("ideas.votes.list", list_votes),
    ("ideas.votes.mine", my_vote),
    ("ideas.votes.up", vote_up),
    ("ideas.votes.down", vote_down),
    ("ideas.stages.list", list_stages),
    ("ideas.stages.getAvailability", stage_availability),
];

fn list_votes(world: &mut World, call: &Call<'_>) -> Outcome {
    let id = call.item(world, call.input.id("ContentID")?)?.id;
    let rows = world.reactions.votes.of(id).iter().filter_map(|mark| {
        let person = call.person_of(world, mark.person).ok()?;
        Some(merged([call.render_person(person), json!({ "Vote": mark.value, "DateCreated": dates::wire(mark.at) })]))
    });
    Ok(answer::all(rows.collect()))
}

fn my_vote(world: &mut World, call: &Call<'_>) -> Outcome {
    let id = call.item(world, call.input.id("ContentID")?)?.id;
    Ok(answer::data(json!(world.reactions.votes.value(id, call.person()))))
}

/// An opposite vote first withdraws the former one.
fn vote(world: &mut World, call: &Call<'_>, value: i64) -> Outcome {
    let item = call.item(world, call.input.id("ContentID")?)?;
    let (id, kind, space, title, author) = (item.id, item.kind, item.space, item.title.clone(), item.author);
    let person = call.person();
    let changed = if world.reactions.votes.value(id, person) == -value {
        world.reactions.votes.clear(id, person, -value)
    } else {
        world.reactions.votes.set(id, person, value, call.now())
    };
    if changed && world.reactions.votes.value(id, person) != 0 {
        let activity = Activity::new(Action::VOTE, kind, id, person, call.now()).in_space(space).titled(&title);
        world.happened(activity.concerning([author]));
    }
    Ok(answer::data(json!({ "VoteCount": world.reactions.votes.sum(id) })))
}

fn vote_up(world: &mut World, call: &Call<'_>) -> Outcome {
    vote(world, call, 1)
}

fn vote_down(world: &mut World, call: &Call<'_>) -> Outcome {
    vote(world, call, -1)
}

/// Returns the stages of a space, or those of the community if it has none.
fn stages(world: &World, space: i64) -> Vec<&Stage> {
    let of = |space| world.content.stages.iter().filter(move |stage| stage.space == space).collect::<Vec<_>>();
    let own = of(space);
    if own.is_empty() { of(0) } else { own }
}

fn list_stages(world: &mut World, call: &Call<'_>) -> Outcome {
    let space = call.space_or_community(world, call.input.integer("SpaceID").unwrap_or(0))?;
    let rows = stages(world, space).into_iter().map(|stage| json!({ "StageID": stage.id, "StageName": stage.name }));
    Ok(answer::all(rows.collect()))
}

fn stage_availability(world: &mut World, call: &Call<'_>) -> Outcome {
    let name = call.input.text("IdeaStage").ok_or_else(Refusal::missing)?;
    let space = call.space_or_community(world, call.input.integer("SpaceID").unwrap_or(0))?;
    let taken = stages(world, space).iter().any(|stage| stub(&stage.name) == stub(&name));
    Ok(answer::truth(!taken))
}
