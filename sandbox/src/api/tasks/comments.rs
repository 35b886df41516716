//! Comments on tasks, and followers.

use super::activity_on;
use crate::api::render::task;
use crate::api::response::answer;
use crate::api::response::answer::{Outcome, Refusal};
use crate::api::response::paging::Page;
use crate::api::{Call, Handler};
use crate::domain::content::comments::Comment;
use crate::domain::content::mentions;
use crate::domain::{Action, ActivityType, Domain, EntityType, Target};
use crate::html;

pub const HANDLERS: &[(&str, Handler)] = &[
    ("tasks.comments.list", list),
    ("tasks.comments.create", create),
    ("tasks.comments.update", update),
    ("tasks.comments.delete", delete),
    ("tasks.followers.list", list_followers),
    ("tasks.followers.add", add_followers),
];

fn list(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let of = call.task(domain, call.input.id("TaskID")?)?.id;
    let comments: Vec<_> = domain.comments.on(of).filter(|comment| call.viewer.sees_comment(&comment.comment_row())).collect();
    Ok(Page::of(&call.input).answer(&comments, |comment| task::comment(domain, call, comment)))
}

/// The text is the whole body, or its `CommentText` if the body is an object.
fn text(call: &Call<'_>) -> Result<String, Refusal> {
    let text = call.input.bare_text().or_else(|_| call.input.required_text("CommentText"))?;
    if text.trim().is_empty() { Err(Refusal::missing()) } else { Ok(text) }
}

fn create(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let of = call.task(domain, call.input.id("TaskID")?)?.clone();
    call.may(domain, Action::Comment, &of)?;
    let text = text(call)?;
    let id = domain.new_id();
    let mut activity = activity_on(&of, ActivityType::COMMENT, call).on(of.id).saying(&html::beginning(&text, 250));
    (activity.entity_type, activity.entity) = (EntityType::TASK_COMMENT, id);
    let mentioned = mentions(&text);
    domain.comments.add(Comment::new(id, Target::from(&of), call.person(), text, call.now()));
    let notified = [of.author, of.assignee].into_iter().filter(|person| *person != 0 && *person != call.person());
    domain.record_activity(activity.clone().concerning(notified));
    domain.mentioned(&activity, mentioned);
    Ok(answer::created(id))
}

/// Returns the comment in the path, if it is on a task and the caller may do this with it.
fn comment_for(domain: &Domain, call: &Call<'_>, action: Action) -> Result<i64, Refusal> {
    let id = call.input.id("CommentID")?;
    let comment = domain.comments.get(id).filter(|comment| comment.entity_type == EntityType::TASK_ITEM);
    let comment = comment.filter(|comment| call.task(domain, comment.entity).is_ok()).ok_or_else(|| Refusal::unknown("comment"))?;
    call.may(domain, action, comment)?;
    Ok(id)
}

fn update(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let id = comment_for(domain, call, Action::Update)?;
    let text = text(call)?;
    if let Some(comment) = domain.comments.get_mut(id) {
        comment.text = text;
        comment.updated = call.now();
    }
    Ok(answer::done())
}

fn delete(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let id = comment_for(domain, call, Action::Delete)?;
    domain.delete_comment(id);
    Ok(answer::done())
}

fn list_followers(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let of = call.task(domain, call.input.required_integer("EntityID")?)?.id;
    let followers = domain.reactions.followers(of).filter_map(|person| call.person_of(domain, person).ok());
    Ok(answer::all(followers.map(|person| call.render_person(person)).collect()))
}

fn add_followers(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let of = call.task_to_change(domain, call.input.required_integer("EntityID")?)?.clone();
    let people = call.input.integers("UserIDsCSV");
    if people.is_empty() || people.iter().any(|person| call.person_of(domain, *person).is_err()) {
        return Err(Refusal::missing());
    }
    let mut notified = Vec::new();
    for person in people {
        if domain.reactions.follows.value(of.id, person) == 0 {
            let entry = domain.new_id();
            domain.reactions.follows.set(of.id, person, entry, call.now());
            notified.push(person);
        }
    }
    notified.retain(|person| *person != call.person());
    if !notified.is_empty() {
        domain.record_activity(activity_on(&of, ActivityType::FOLLOW, call).concerning(notified));
    }
    Ok(answer::done())
}
