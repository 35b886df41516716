//! The stream, the ticker, and wall posts.

use serde_json::Value;

use super::response::answer;
use super::response::answer::{Answer, Outcome, Refusal};
use super::response::paging::Page;
use super::{Call, Handler, comments, render};
use crate::domain::activity::Trace;
use crate::domain::content::mentions;
use crate::domain::content::wall::{SharedLink, WallPost};
use crate::domain::content::{Item, Media};
use crate::domain::{Action, Activity, Deed, Kind, Sight, World};
use crate::html;

pub const HANDLERS: &[(&str, Handler)] = &[
    ("wall.get", get),
    ("wall.delete", delete),
    ("wall.create", create),
    ("wall.comments.create", create_comment),
    ("wall.comments.update", update_comment),
    ("wall.comments.delete", delete_comment),
    ("wall.files.add", add_files),
    ("wall.stream", stream),
    ("wall.ticker", ticker),
];

/// Default number of comments of an entry.
pub const USUAL_COMMENTS: usize = 3;

fn post_of<'w>(world: &'w World, call: &Call<'_>, id: i64) -> Result<&'w WallPost, Refusal> {
    let post = world.wall.posts.get(id).filter(|post| call.viewer.looks_into(post.space));
    post.ok_or_else(|| Refusal::unknown("wall post"))
}

/// Returns an entry by the id of its post, or by its own.
fn get(world: &mut World, call: &Call<'_>) -> Outcome {
    let id = call.input.id("WallPostID")?;
    let comments = usize::MAX;
    let entry = match (post_of(world, call, id), world.activity.get(id)) {
        (Ok(post), _) => render::wall::post(world, call, post, comments),
        (_, Some(activity)) if activity.action.is_streamed() => render::wall::entry(world, call, activity, comments),
        _ => None,
    };
    entry.map(answer::data).ok_or_else(|| Refusal::unknown("wall post"))
}

fn create(world: &mut World, call: &Call<'_>) -> Outcome {
    let input = &call.input;
    let text = input.required_text("WallText")?;
    let space = call.space_or_community(world, input.integer("SpaceID").unwrap_or(0))?;
    let to = input.integer("ToUserId").filter(|id| *id != 0);
    if let Some(to) = to {
        call.person_of(world, to)?;
    }
    if !world.may_create(&call.viewer, Kind::WALL_POST, space) {
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
    let id = world.new_id();
    let activity = Activity::new(Action::CREATE, Kind::WALL_POST, id, call.person(), call.now())
        .in_space(space)
        .titled(&html::beginning(&text, 60))
        .saying(&html::beginning(&text, 250))
        .concerning(to);
    let named = mentions(&text);
    let to = to.unwrap_or(0);
    world.wall.posts.insert(id, WallPost { id, author: call.person(), to, space, text, link, files: Vec::new(), created: call.now() });
    world.happened(activity.clone());
    world.mentioned(&activity, named);
    Ok(answer::created(id))
}

fn delete(world: &mut World, call: &Call<'_>) -> Outcome {
    let id = call.input.id("WallPostID")?;
    if let Ok(post) = post_of(world, call, id) {
        call.may(world, Deed::Delete, post)?;
        world.delete_post(id);
        return Ok(answer::done());
    }
    // Other entries only disappear from the stream; their object stays.
    let activity = world.activity.get(id).filter(|activity| world.sees(&call.viewer, activity.entity));
    let activity = activity.ok_or_else(|| Refusal::unknown("wall post"))?;
    if !call.viewer.edits(activity.actor, activity.space) {
        return Err(Refusal::forbidden());
    }
    world.activity.remove(id);
    Ok(answer::done())
}

/// A comment on an entry is a comment on the entry's object.
fn create_comment(world: &mut World, call: &Call<'_>) -> Outcome {
    let text = call.input.required_text("CommentText")?;
    let wall = call.input.required_integer("WallID")?;
    let about = match world.activity.get(wall) {
        Some(activity) if activity.action == Action::COMMENT => activity.parent,
        Some(activity) => activity.entity,
        None => wall,
    };
    let entity = world.entity(&call.viewer, about).ok_or_else(|| Refusal::unknown("wall post"))?;
    let (id, waits) = comments::say(world, call, &entity, 0, &text)?;
    Ok(if waits { answer::to_be_published(id) } else { answer::created(id) })
}

fn update_comment(world: &mut World, call: &Call<'_>) -> Outcome {
    comments::reword(world, call, call.input.required_integer("CommentID")?)
}

fn delete_comment(world: &mut World, call: &Call<'_>) -> Outcome {
    let id = call.comment_to_delete(world, call.input.id("WallCommentID")?)?;
    world.delete_comment(id);
    Ok(answer::done())
}

fn add_files(world: &mut World, call: &Call<'_>) -> Outcome {
    let space = call.space_or_community(world, call.input.id("SpaceID")?)?;
    let post = post_of(world, call, call.input.id("WallID")?)?;
    let id = post.id;
    if post.author != call.person() || post.space != space {
        return Err(Refusal::forbidden());
    }
    let uploads = call.input.uploads();
    if uploads.is_empty() {
        return Err(Refusal::missing());
    }
    let directory = call.input.integer("DirectoryID").unwrap_or(0);
    let directory =
        world.content.visible(&call.viewer, directory).filter(|item| item.kind == Kind::FILE_DIRECTORY).map_or(0, |item| item.id);
    let mut files = Vec::new();
    for upload in uploads {
        let file = world.new_id();
        let media = Media::new(&upload.name, upload.bytes);
        let mut item = Item::new(file, Kind::FILE, call.person(), space, &media.name.clone(), call.now());
        item.parent = directory;
        item.media = Some(media);
        world.content.add(item);
        files.push(file);
    }
    if let Some(post) = world.wall.posts.get_mut(id) {
        post.files.extend(&files);
    }
    let rows = files.into_iter().filter_map(|id| world.content.get(id)).map(|item| call.render_item(world, item));
    Ok(answer::all(rows.collect()))
}

fn stream(world: &mut World, call: &Call<'_>) -> Outcome {
    let input = &call.input;
    let space = input.integer("SpaceID").filter(|space| *space != 0);
    if let Some(space) = space {
        call.space(world, space)?;
    }
    let person = input.integer("UserID").filter(|id| *id != 0);
    let comments = input.integer("NumberOfComments").and_then(|count| usize::try_from(count).ok()).unwrap_or(USUAL_COMMENTS);
    let on_wall_of = |activity: &Trace, person: i64| world.wall.posts.get(activity.entity).is_some_and(|post| post.to == person);
    let wanted = |activity: &Trace| {
        activity.action.is_streamed()
            // A comment on a post is shown with the post.
            && activity.kind != Kind::WALL_COMMENT
            && space.is_none_or(|space| activity.space == space)
            && person.is_none_or(|person| activity.actor == person || on_wall_of(activity, person))
    };
    Ok(newest(world, call, wanted, comments))
}

fn ticker(world: &mut World, call: &Call<'_>) -> Outcome {
    let input = &call.input;
    let kinds = input.kinds("EntityTypeCsv");
    let action = input.code("Activity", Action::CODES);
    let space = input.integer("SpaceID").filter(|space| *space != 0);
    let person = input.integer("UserID").filter(|id| *id != 0);
    let wanted = |activity: &Trace| {
        let shown = match action {
            Some(action) => activity.action.0 == action,
            None => ![Action::VIEW, Action::DOWNLOAD, Action::BOOKMARK, Action::MENTION].contains(&activity.action),
        };
        shown
            && (kinds.is_empty() || kinds.contains(&activity.kind))
            && space.is_none_or(|space| activity.space == space)
            && person.is_none_or(|person| activity.actor == person)
    };
    Ok(newest(world, call, wanted, 0))
}

/// Returns a page of the activities that the caller may see, newest first.
fn newest(world: &World, call: &Call<'_>, wanted: impl Fn(&Trace) -> bool, comments: usize) -> Answer {
    let sight = world.sight(&call.viewer);
    let traces = world.activity.traces().iter().rev();
    let found: Vec<_> = traces.filter(|activity| wanted(activity) && may_know(world, &sight, call, activity)).collect();
    Page::of(&call.input).answer(&found, |trace| {
        let activity = world.activity.get(trace.id);
        activity.and_then(|activity| render::wall::entry(world, call, activity, comments)).unwrap_or(Value::Null)
    })
}

/// Requests and invitations are visible to the people concerned; other activities follow their object.
fn may_know(world: &World, sight: &Sight<'_>, call: &Call<'_>, activity: &Trace) -> bool {
    let private = [Action::SPACE_JOIN_REQUEST, Action::SPACE_INVITATION, Action::CONNECTION_REQUEST, Action::BOOKMARK, Action::INVITE];
    let concerns = || world.activity.get(activity.id).is_some_and(|activity| activity.concerns.contains(&call.person()));
    let between_others = private.contains(&activity.action) && activity.actor != call.person() && !concerns();
    !between_others && sight.sees(activity.entity)
}
