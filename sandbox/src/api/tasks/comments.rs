//! Comments on tasks, and followers.

use super::done_to;
use crate::api::render::task;
use crate::api::response::answer;
use crate::api::response::answer::{Outcome, Refusal};
use crate::api::response::paging::Page;
use crate::api::{Call, Handler};
use crate::domain::content::comments::Comment;
use crate::domain::content::mentions;
use crate::domain::{Action, Deed, Kind, Thing, World};
use crate::html;

pub const HANDLERS: &[(&str, Handler)] = &[
    ("tasks.comments.list", list),
    ("tasks.comments.create", create),
    ("tasks.comments.update", update),
    ("tasks.comments.delete", delete),
    ("tasks.followers.list", list_followers),
    ("tasks.followers.add", add_followers),
];

fn list(world: &mut World, call: &Call<'_>) -> Outcome {
    let of = call.task(world, call.input.id("TaskID")?)?.id;
    let comments: Vec<_> = world.comments.on(of).filter(|comment| call.viewer.sees_comment(&comment.brief())).collect();
    Ok(Page::of(&call.input).answer(&comments, |comment| task::comment(world, call, comment)))
}

/// The text is the whole body, or its `CommentText` if the body is an object.
fn text(call: &Call<'_>) -> Result<String, Refusal> {
    let text = call.input.bare_text().or_else(|_| call.input.required_text("CommentText"))?;
    if text.trim().is_empty() { Err(Refusal::missing()) } else { Ok(text) }
}

fn create(world: &mut World, call: &Call<'_>) -> Outcome {
    let of = call.task(world, call.input.id("TaskID")?)?.clone();
    call.may(world, Deed::Comment, &of)?;
    let text = text(call)?;
    let id = world.new_id();
    let mut activity = done_to(&of, Action::COMMENT, call).on(of.id).saying(&html::beginning(&text, 250));
    (activity.kind, activity.entity) = (Kind::TASK_COMMENT, id);
    let mentioned = mentions(&text);
    world.comments.add(Comment::new(id, Thing::from(&of), call.person(), text, call.now()));
    let told = [of.author, of.assignee].into_iter().filter(|person| *person != 0 && *person != call.person());
    world.happened(activity.clone().concerning(told));
    world.mentioned(&activity, mentioned);
    Ok(answer::created(id))
}

/// Returns the comment in the path, if it is on a task and the caller may do this with it.
fn comment_for(world: &World, call: &Call<'_>, deed: Deed) -> Result<i64, Refusal> {
    let id = call.input.id("CommentID")?;
    let comment = world.comments.get(id).filter(|comment| comment.entity_kind == Kind::TASK_ITEM);
    let comment = comment.filter(|comment| call.task(world, comment.entity).is_ok()).ok_or_else(|| Refusal::unknown("comment"))?;
    call.may(world, deed, comment)?;
    Ok(id)
}

fn update(world: &mut World, call: &Call<'_>) -> Outcome {
    let id = comment_for(world, call, Deed::Update)?;
    let text = text(call)?;
    if let Some(comment) = world.comments.get_mut(id) {
        comment.text = text;
        comment.updated = call.now();
    }
    Ok(answer::done())
}

fn delete(world: &mut World, call: &Call<'_>) -> Outcome {
    let id = comment_for(world, call, Deed::Delete)?;
    world.delete_comment(id);
    Ok(answer::done())
}

fn list_followers(world: &mut World, call: &Call<'_>) -> Outcome {
    let of = call.task(world, call.input.required_integer("EntityID")?)?.id;
    let followers = world.reactions.followers(of).filter_map(|person| call.person_of(world, person).ok());
    Ok(answer::all(followers.map(|person| call.render_person(person)).collect()))
}

fn add_followers(world: &mut World, call: &Call<'_>) -> Outcome {
    let of = call.task_to_change(world, call.input.required_integer("EntityID")?)?.clone();
    let people = call.input.integers("UserIDsCSV");
    if people.is_empty() || people.iter().any(|person| call.person_of(world, *person).is_err()) {
        return Err(Refusal::missing());
    }
    let mut told = Vec::new();
    for person in people {
        if world.reactions.follows.value(of.id, person) == 0 {
            let entry = world.new_id();
            world.reactions.follows.set(of.id, person, entry, call.now());
            told.push(person);
        }
    }
    told.retain(|person| *person != call.person());
    if !told.is_empty() {
        world.happened(done_to(&of, Action::FOLLOW, call).concerning(told));
    }
    Ok(answer::done())
}
