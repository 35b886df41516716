//! Comments on cases: public, or internal for the people who work on the case.

use super::change::involved;
use super::{attach, done_to};
use crate::api::render::case;
use crate::api::response::answer;
use crate::api::response::answer::{Outcome, Refusal};
use crate::api::{Call, Handler};
use crate::domain::content::comments::Comment;
use crate::domain::content::mentions;
use crate::domain::{Action, Deed, Kind, Thing, World};
use crate::html;

pub const HANDLERS: &[(&str, Handler)] = &[
    ("cases.comments.get", get),
    ("cases.comments.list", list),
    ("cases.comments.create", create),
    ("cases.comments.update", update),
    ("cases.comments.delete", delete),
    ("cases.comments.addAttachment", add_attachment),
];

impl Call<'_> {
    fn case_comment<'w>(&self, world: &'w World, id: i64) -> Result<&'w Comment, Refusal> {
        world.case_comment(&self.viewer, id).ok_or_else(|| Refusal::unknown("comment"))
    }

    fn case_comment_to_change<'w>(&self, world: &'w World, id: i64) -> Result<&'w Comment, Refusal> {
        let comment = self.case_comment(world, id)?;
        self.may(world, Deed::Update, comment)?;
        Ok(comment)
    }
}

fn get(world: &mut World, call: &Call<'_>) -> Outcome {
    let comment = call.case_comment(world, call.input.id("CommentID")?)?;
    Ok(answer::data(case::comment(world, call, comment)))
}

fn list(world: &mut World, call: &Call<'_>) -> Outcome {
    let of = call.case(world, call.input.required_integer("CaseID")?)?;
    let comments = world.case_comments(&call.viewer, of);
    Ok(answer::all(comments.into_iter().map(|comment| case::comment(world, call, comment)).collect()))
}

fn create(world: &mut World, call: &Call<'_>) -> Outcome {
    let text = call.input.required_text("CommentText")?;
    let case = call.case(world, call.input.required_integer("IssueID")?)?.clone();
    call.may(world, Deed::Comment, &case)?;
    let is_internal = call.input.boolean("IsInternal") == Some(true);
    if is_internal && !call.viewer.reads_notes(&case) {
        return Err(Refusal::forbidden());
    }
    let id = world.new_id();
    let comment = Comment::new(id, Thing::from(&case), call.person(), text, call.now());
    let kind = if is_internal { Kind::ISSUE_COMMENT_INTERNAL } else { Kind::ISSUE_COMMENT };
    let mut activity = done_to(&case, Action::COMMENT, call).on(case.id).saying(&html::beginning(&comment.text, 250));
    (activity.kind, activity.entity) = (kind, id);
    let mentioned = mentions(&comment.text);
    if is_internal {
        world.cases.notes.add(comment);
        world.happened(activity.concerning([case.assignee].into_iter().filter(|person| *person != 0 && *person != call.person())));
    } else {
        world.comments.add(comment);
        world.happened(activity.clone().concerning(involved(&case, call.person())));
        world.mentioned(&activity, mentioned);
    }
    Ok(answer::created(id))
}

fn update(world: &mut World, call: &Call<'_>) -> Outcome {
    let id = call.case_comment_to_change(world, call.input.id("CommentID")?)?.id;
    let text = call.input.required_text("CommentText")?;
    let kept = match world.cases.notes.get_mut(id) {
        Some(note) => Some(note),
        None => world.comments.get_mut(id),
    };
    if let Some(comment) = kept {
        comment.text = text;
        comment.updated = call.now();
    }
    Ok(answer::done())
}

fn delete(world: &mut World, call: &Call<'_>) -> Outcome {
    let comment = call.case_comment(world, call.input.id("CommentID")?)?;
    call.may(world, Deed::Delete, comment)?;
    let id = comment.id;
    world.delete_note(id);
    world.delete_comment(id);
    Ok(answer::done())
}

fn add_attachment(world: &mut World, call: &Call<'_>) -> Outcome {
    let case = call.case(world, call.input.id("CaseID")?)?.id;
    let comment = call.case_comment_to_change(world, call.input.id("CommentID")?)?;
    if comment.entity != case {
        return Err(Refusal::unknown("comment"));
    }
    let comment = comment.id;
    attach(world, call, comment)
}
