//! Comments.

use serde_json::json;

use super::render::attachment::attachment;
use super::response::answer;
use super::response::answer::{Outcome, Refusal};
use super::response::paging::{Page, SORT_COLUMNS, descending, directed, sort_column};
use super::{Call, Handler, render};
use crate::domain::content::comments::Comment;
use crate::domain::content::mentions;
use crate::domain::{Action, Activity, ActivityType, Domain, Entity, Status, Target};
use crate::html;
use crate::state::settings::CommentCreated;

pub const HANDLERS: &[(&str, Handler)] = &[
    ("comments.get", get),
    ("comments.update", update),
    ("comments.delete", delete),
    ("comments.list", list),
    ("comments.create", create),
    ("comments.setStatus", set_status),
    ("comments.attachments.list", list_attachments),
];

impl Call<'_> {
    /// Returns the comment of this id, if the caller may see it and its object.
    pub fn comment<'w>(&self, domain: &'w Domain, id: i64) -> Result<&'w Comment, Refusal> {
        let comment = domain
            .comments
            .get(id)
            .filter(|comment| self.viewer.sees_comment(&comment.comment_row()) && domain.sees(&self.viewer, comment.entity));
        comment.ok_or_else(|| Refusal::unknown("comment"))
    }

    /// Returns the comment of this id, if the caller may change it.
    pub fn comment_to_change<'w>(&self, domain: &'w Domain, id: i64) -> Result<&'w Comment, Refusal> {
        let comment = self.comment(domain, id)?;
        self.may(domain, Action::Update, comment)?;
        Ok(comment)
    }

    /// Returns the id of a comment that the caller may delete.
    pub fn comment_to_delete(&self, domain: &Domain, id: i64) -> Result<i64, Refusal> {
        let comment = self.comment(domain, id)?;
        self.may(domain, Action::Delete, comment)?;
        Ok(id)
    }
}

/// Stores a comment of the caller and records the activity. Returns true if it waits for approval.
pub fn say(domain: &mut Domain, call: &Call<'_>, on: &Entity, parent: i64, text: &str) -> Result<(i64, bool), Refusal> {
    if text.trim().is_empty() {
        return Err(Refusal::missing());
    }
    call.may(domain, Action::Comment, on)?;
    if parent != 0 && domain.comments.get(parent).is_none_or(|parent| parent.entity != on.id) {
        return Err(Refusal::missing());
    }
    let id = domain.new_id();
    let waits = domain.needs_approval(&call.viewer, on.space);
    let status = if waits { Status::PENDING } else { Status::PUBLISHED };
    domain.comments.add(Comment { parent, status, ..Comment::new(id, Target::from(on), call.person(), text.to_owned(), call.now()) });
    if !waits {
        record_comment(domain, id);
    }
    Ok((id, waits))
}

/// Records the activity of a comment that is public now.
fn record_comment(domain: &mut Domain, id: i64) {
    let Some(comment) = domain.comments.get(id) else {
        return;
    };
    let on = domain.entity(&domain.unrestricted_viewer(), comment.entity);
    let (title, owner) = on.map(|entity| (entity.title, entity.author)).unwrap_or_default();
    let answered = domain.comments.get(comment.parent).map(|parent| parent.author);
    let named = mentions(&comment.text);
    let activity = Activity::new(ActivityType::COMMENT, comment.entity_type.comment(), id, comment.author, comment.created)
        .in_space(comment.space)
        .on(comment.entity)
        .titled(&title)
        .saying(&html::beginning(&comment.text, 250))
        .concerning(answered.into_iter().chain((owner != 0).then_some(owner)));
    domain.record_activity(activity.clone());
    domain.mentioned(&activity, named);
}

fn get(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let comment = call.comment(domain, call.input.id("CommentID")?)?;
    Ok(answer::data(render::comment::comment(domain, call, comment)))
}

fn list(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let input = &call.input;
    let entity = input.integer("EntityID").filter(|id| *id != 0);
    if let Some(entity) = entity {
        call.entity(domain, entity)?;
    }
    let parent = input.integer("ParentID").or_else(|| input.integer("ParentCommentID"));
    let space = input.integer("SpaceID");
    let entity_type = input.entity_type("EntityType").filter(|entity_type| entity_type.0 != 0 && entity.is_none());
    let status = input.code("Status", Status::COMMENT_CODES).unwrap_or(Status::PUBLISHED.0);
    let author = input.integer("UserID").filter(|id| *id != 0);
    // With one object, its visibility is known; with many, it is looked up once for all comments.
    let visible = entity.is_none().then(|| domain.visibility_cache(&call.viewer));
    let wanted = |comment: &&Comment| {
        parent.is_none_or(|parent| comment.parent == parent)
            && space.is_none_or(|space| comment.space == space)
            && entity_type.is_none_or(|entity_type| comment.entity_type == entity_type || comment.entity_type.comment() == entity_type)
            && (status == Status::ALL || comment.status.0 == status)
            && author.is_none_or(|author| comment.author == author)
            && visible.as_ref().map_or_else(|| call.viewer.sees_comment(&comment.comment_row()), |visible| visible.sees(comment.id))
    };
    let found: Vec<_> = match entity {
        Some(entity) => domain.comments.on(entity).filter(wanted).collect(),
        None => domain.comments.iter().filter(wanted).collect(),
    };
    let column = sort_column(input, SORT_COLUMNS);
    let falling = descending(input, true);
    let order = |one: &&Comment, other: &&Comment| {
        let by_column = if column == 4 { one.updated.cmp(&other.updated) } else { one.created.cmp(&other.created) };
        directed(by_column.then(one.id.cmp(&other.id)), falling)
    };
    Ok(Page::of(input).sorted(found, order, |comment| render::comment::comment(domain, call, comment)))
}

fn create(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let text = call.input.required_text("CommentText")?;
    let entity = call.entity(domain, call.input.required_integer("EntityID")?)?;
    call.input.entity_type("EntityType").filter(|entity_type| entity_type.is_known()).ok_or_else(Refusal::missing)?;
    let parent = call.input.integer("ParentCommentID").unwrap_or(0);
    let (id, waits) = say(domain, call, &entity, parent, &text)?;
    let made = match call.settings.comment_created {
        CommentCreated::Id => answer::created(id),
        CommentCreated::Object => answer::data(json!({ "CommentID": id })),
    };
    Ok(if waits { made.waiting() } else { made })
}

/// Changes the text of a comment.
pub fn set_text(domain: &mut Domain, call: &Call<'_>, id: i64) -> Outcome {
    call.comment_to_change(domain, id)?;
    let text = call.input.required_text("CommentText")?;
    if let Some(comment) = domain.comments.get_mut(id) {
        comment.text = text;
        comment.updated = call.now();
    }
    Ok(answer::done())
}

fn update(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    set_text(domain, call, call.input.id("CommentID")?)
}

fn delete(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let id = call.comment_to_delete(domain, call.input.id("CommentID")?)?;
    domain.delete_comment(id);
    Ok(answer::done())
}

fn set_status(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let comment = call.comment(domain, call.input.id("CommentID")?)?;
    let (id, was_public) = (comment.id, comment.status.is_public());
    if !call.viewer.moderates(comment.space) {
        return Err(Refusal::forbidden());
    }
    let status = call.input.bare_integer()?;
    if !(0..=3).contains(&status) {
        return Err(Refusal::missing());
    }
    if let Some(comment) = domain.comments.get_mut(id) {
        comment.status = Status(status);
    }
    if !was_public && Status(status).is_public() && !domain.activity.contains(ActivityType::COMMENT, id) {
        record_comment(domain, id);
    }
    Ok(answer::done())
}

fn list_attachments(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let id = call.comment(domain, call.input.id("CommentID")?)?.id;
    Ok(answer::all(domain.attachments.on(id).map(|file| attachment(file, call.address())).collect()))
}
