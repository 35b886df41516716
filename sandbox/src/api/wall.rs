//! The stream, the ticker, and wall posts.

use serde_json::Value;

use super::response::answer;
use super::response::answer::{Answer, Outcome, Refusal};
use super::response::paging::Page;
use super::{Call, Handler, comments, render};
use crate::domain::activity::ActivityRow;
use crate::domain::content::mentions;
use crate::domain::content::wall::{SharedLink, WallPost};
use crate::domain::content::{Item, Media};
use crate::domain::{Action, Activity, ActivityType, Domain, EntityType, VisibilityCache};
use crate::html;

pub const HANDLERS: &[(&str, Handler)] = &[
    ("wall.get", get),
    ("wall.delete", delete),
    ("wall.create", create),
    ("wall.comments.create", create_comment),
    ("wall.comments.update", update_comment),
    ("wall.comments.delete", delete_comment),
    ("wall.files.add", add_files),
    ("wall.listStream", stream),
    ("wall.listTicker", ticker),
];

/// Default number of comments of an entry.
pub const USUAL_COMMENTS: usize = 3;

fn post_of<'w>(domain: &'w Domain, call: &Call<'_>, id: i64) -> Result<&'w WallPost, Refusal> {
    let post = domain.wall.posts.get(id).filter(|post| call.viewer.sees_content_of(post.space));
    post.ok_or_else(|| Refusal::unknown("wall post"))
}

/// Returns an entry by the id of its post, or by its own.
fn get(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let id = call.input.id("WallPostID")?;
    let comments = usize::MAX;
    let entry = match (post_of(domain, call, id), domain.activity.get(id)) {
        (Ok(post), _) => render::wall::post(domain, call, post, comments),
        (_, Some(activity)) if activity.activity_type.is_streamed() => render::wall::entry(domain, call, activity, comments),
        _ => None,
    };
    entry.map(answer::data).ok_or_else(|| Refusal::unknown("wall post"))
}

fn create(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let input = &call.input;
    let text = input.required_text("WallText")?;
    let space = call.space_or_community(domain, input.integer("SpaceID").unwrap_or(0))?;
    let to = input.integer("ToUserId").filter(|id| *id != 0);
    if let Some(to) = to {
        call.person_of(domain, to)?;
    }
    if !domain.may_create(&call.viewer, EntityType::WALL_POST, space) {
        return Err(Refusal::forbidden());
    }
    let member = |name: &str| input.text(name).unwrap_or_default();
    let link = SharedLink {
        title: member("SharedLinkTitle"),
        description: member("SharedLinkDescription"),
        image: member("SharedLinkImageSrc"),
        address: member("SharedLinkHref"),
    };
    let link = (!link.address.is_empty()).then_some(link);
    let id = domain.new_id();
    let activity = Activity::new(ActivityType::CREATE, EntityType::WALL_POST, id, call.person(), call.now())
        .in_space(space)
        .titled(&html::beginning(&text, 60))
        .saying(&html::beginning(&text, 250))
        .concerning(to);
    let named = mentions(&text);
    let to = to.unwrap_or(0);
    domain.wall.posts.insert(id, WallPost { id, author: call.person(), to, space, text, link, files: Vec::new(), created: call.now() });
    domain.record_activity(activity.clone());
    domain.mentioned(&activity, named);
    Ok(answer::created(id))
}

fn delete(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let id = call.input.id("WallPostID")?;
    if let Ok(post) = post_of(domain, call, id) {
        call.may(domain, Action::Delete, post)?;
        domain.delete_post(id);
        return Ok(answer::done());
    }
    // Other entries only disappear from the stream; their object stays.
    let activity = domain.activity.get(id).filter(|activity| domain.sees(&call.viewer, activity.entity));
    let activity = activity.ok_or_else(|| Refusal::unknown("wall post"))?;
    if !call.viewer.edits(activity.actor, activity.space) {
        return Err(Refusal::forbidden());
    }
    domain.activity.remove(id);
    Ok(answer::done())
}

/// A comment on an entry is a comment on the entry's object.
fn create_comment(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let text = call.input.required_text("CommentText")?;
    let wall = call.input.required_integer("WallID")?;
    let about = match domain.activity.get(wall) {
        Some(activity) if activity.activity_type == ActivityType::COMMENT => activity.parent,
        Some(activity) => activity.entity,
        None => wall,
    };
    let entity = domain.entity(&call.viewer, about).ok_or_else(|| Refusal::unknown("wall post"))?;
    let (id, waits) = comments::say(domain, call, &entity, 0, &text)?;
    Ok(if waits { answer::created_pending(id) } else { answer::created(id) })
}

fn update_comment(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    comments::set_text(domain, call, call.input.required_integer("CommentID")?)
}

fn delete_comment(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let id = call.comment_to_delete(domain, call.input.id("WallCommentID")?)?;
    domain.delete_comment(id);
    Ok(answer::done())
}

fn add_files(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let space = call.space_or_community(domain, call.input.id("SpaceID")?)?;
    let post = post_of(domain, call, call.input.id("WallID")?)?;
    let id = post.id;
    if post.author != call.person() || post.space != space {
        return Err(Refusal::forbidden());
    }
    let uploads = call.input.uploads();
    if uploads.is_empty() {
        return Err(Refusal::missing());
    }
    let directory = call.input.integer("DirectoryID").unwrap_or(0);
    let directory = domain
        .content
        .visible(&call.viewer, directory)
        .filter(|item| item.entity_type == EntityType::FILE_DIRECTORY)
        .map_or(0, |item| item.id);
    let mut files = Vec::new();
    for upload in uploads {
        let file = domain.new_id();
        let media = Media::new(&upload.name, upload.bytes);
        let mut item = Item::new(file, EntityType::FILE, call.person(), space, &media.name.clone(), call.now());
        item.parent = directory;
        item.media = Some(media);
        domain.content.add(item);
        files.push(file);
    }
    if let Some(post) = domain.wall.posts.get_mut(id) {
        post.files.extend(&files);
    }
    let rows = files.into_iter().filter_map(|id| domain.content.get(id)).map(|item| call.render_item(domain, item));
    Ok(answer::all(rows.collect()))
}

fn stream(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let input = &call.input;
    let space = input.integer("SpaceID").filter(|space| *space != 0);
    if let Some(space) = space {
        call.space(domain, space)?;
    }
    let person = input.integer("UserID").filter(|id| *id != 0);
    let comments = input.integer("NumberOfComments").and_then(|count| usize::try_from(count).ok()).unwrap_or(USUAL_COMMENTS);
    let on_wall_of = |activity: &ActivityRow, person: i64| domain.wall.posts.get(activity.entity).is_some_and(|post| post.to == person);
    let wanted = |activity: &ActivityRow| {
        activity.activity_type.is_streamed()
            // A comment on a post is shown with the post.
            && activity.entity_type != EntityType::WALL_COMMENT
            && space.is_none_or(|space| activity.space == space)
            && person.is_none_or(|person| activity.actor == person || on_wall_of(activity, person))
    };
    Ok(newest(domain, call, wanted, comments))
}

fn ticker(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let input = &call.input;
    let entity_types = input.entity_types("EntityTypeCsv");
    let activity_type = input.code("Activity", ActivityType::CODES);
    let space = input.integer("SpaceID").filter(|space| *space != 0);
    let person = input.integer("UserID").filter(|id| *id != 0);
    let wanted = |activity: &ActivityRow| {
        let shown = match activity_type {
            Some(activity_type) => activity.activity_type.0 == activity_type,
            None => ![ActivityType::VIEW, ActivityType::DOWNLOAD, ActivityType::BOOKMARK, ActivityType::MENTION]
                .contains(&activity.activity_type),
        };
        shown
            && (entity_types.is_empty() || entity_types.contains(&activity.entity_type))
            && space.is_none_or(|space| activity.space == space)
            && person.is_none_or(|person| activity.actor == person)
    };
    Ok(newest(domain, call, wanted, 0))
}

/// Returns a page of the activities that the caller may see, newest first.
fn newest(domain: &Domain, call: &Call<'_>, wanted: impl Fn(&ActivityRow) -> bool, comments: usize) -> Answer {
    let visible = domain.visibility_cache(&call.viewer);
    let activity_rows = domain.activity.activity_rows().iter().rev();
    let found: Vec<_> = activity_rows.filter(|activity| wanted(activity) && may_know(domain, &visible, call, activity)).collect();
    Page::of(&call.input).answer(&found, |row| {
        let activity = domain.activity.get(row.id);
        activity.and_then(|activity| render::wall::entry(domain, call, activity, comments)).unwrap_or(Value::Null)
    })
}

/// Requests and invitations are visible to the people concerned; other activities follow their object.
fn may_know(domain: &Domain, visible: &VisibilityCache<'_>, call: &Call<'_>, activity: &ActivityRow) -> bool {
    let private = [
        ActivityType::SPACE_JOIN_REQUEST,
        ActivityType::SPACE_INVITATION,
        ActivityType::CONNECTION_REQUEST,
        ActivityType::BOOKMARK,
        ActivityType::INVITE,
    ];
    let concerns = || domain.activity.get(activity.id).is_some_and(|activity| activity.concerns.contains(&call.person()));
    let between_others = private.contains(&activity.activity_type) && activity.actor != call.person() && !concerns();
    !between_others && visible.sees(activity.entity)
}
