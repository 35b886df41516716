//! Comments on cases: public, or internal for the people who work on the case.

use super::change::involved;
use super::{activity_on, attach};
use crate::api::render::case;
use crate::api::response::answer;
use crate::api::response::answer::{Outcome, Refusal};
use crate::api::{Call, Handler};
use crate::domain::content::comments::Comment;
use crate::domain::content::mentions;
use crate::domain::{Action, ActivityType, Domain, EntityType, Target};
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
    fn case_comment<'w>(&self, domain: &'w Domain, id: i64) -> Result<&'w Comment, Refusal> {
        domain.case_comment(&self.viewer, id).ok_or_else(|| Refusal::unknown("comment"))
    }

    fn case_comment_to_change<'w>(&self, domain: &'w Domain, id: i64) -> Result<&'w Comment, Refusal> {
        let comment = self.case_comment(domain, id)?;
        self.may(domain, Action::Update, comment)?;
        Ok(comment)
    }
}

fn get(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let comment = call.case_comment(domain, call.input.id("CommentID")?)?;
    Ok(answer::data(case::comment(domain, call, comment)))
}

fn list(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let of = call.case(domain, call.input.required_integer("CaseID")?)?;
    let comments = domain.case_comments(&call.viewer, of);
    Ok(answer::all(comments.into_iter().map(|comment| case::comment(domain, call, comment)).collect()))
}

fn create(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let text = call.input.required_text("CommentText")?;
    let case = call.case(domain, call.input.required_integer("IssueID")?)?.clone();
    call.may(domain, Action::Comment, &case)?;
    let is_internal = call.input.boolean("IsInternal") == Some(true);
    if is_internal && !call.viewer.reads_notes(&case) {
        return Err(Refusal::forbidden());
    }
    let id = domain.new_id();
    let comment = Comment::new(id, Target::from(&case), call.person(), text, call.now());
    let entity_type = if is_internal { EntityType::ISSUE_COMMENT_INTERNAL } else { EntityType::ISSUE_COMMENT };
    let mut activity = activity_on(&case, ActivityType::COMMENT, call).on(case.id).saying(&html::beginning(&comment.text, 250));
    (activity.entity_type, activity.entity) = (entity_type, id);
    let mentioned = mentions(&comment.text);
    if is_internal {
        domain.cases.notes.add(comment);
        domain.record_activity(activity.concerning([case.assignee].into_iter().filter(|person| *person != 0 && *person != call.person())));
    } else {
        domain.comments.add(comment);
        domain.record_activity(activity.clone().concerning(involved(&case, call.person())));
        domain.mentioned(&activity, mentioned);
    }
    Ok(answer::created(id))
}

fn update(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let id = call.case_comment_to_change(domain, call.input.id("CommentID")?)?.id;
    let text = call.input.required_text("CommentText")?;
    let stored = match domain.cases.notes.get_mut(id) {
        Some(note) => Some(note),
        None => domain.comments.get_mut(id),
    };
    if let Some(comment) = stored {
        comment.text = text;
        comment.updated = call.now();
    }
    Ok(answer::done())
}

fn delete(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let comment = call.case_comment(domain, call.input.id("CommentID")?)?;
    call.may(domain, Action::Delete, comment)?;
    let id = comment.id;
    domain.delete_note(id);
    domain.delete_comment(id);
    Ok(answer::done())
}

fn add_attachment(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let case = call.case(domain, call.input.id("CaseID")?)?.id;
    let comment = call.case_comment_to_change(domain, call.input.id("CommentID")?)?;
    if comment.entity != case {
        return Err(Refusal::unknown("comment"));
    }
    let comment = comment.id;
    attach(domain, call, comment)
}
