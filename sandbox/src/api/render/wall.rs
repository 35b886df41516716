//! Entries of the stream, the ticker and the walls.

use serde_json::{Value, json};

use super::comment::comment;
use super::merged;
use crate::api::{Call, likes};
use crate::domain::content::wall::WallPost;
use crate::domain::{Action, Activity, Deed, Entity, Kind, World};
use crate::html;
use crate::time::Timestamp;
use crate::time::dates;

/// An entry of the stream: an activity with its object.
pub fn entry(world: &World, call: &Call<'_>, activity: &Activity, comments: usize) -> Option<Value> {
    let entity = world.entity(&call.viewer, activity.entity)?;
    let post = world.wall.posts.get(activity.entity);
    let about = if entity.kind == activity.kind && activity.action == Action::COMMENT { activity.parent } else { activity.entity };
    Some(merged([
        identity(activity, post),
        what(world, call, activity, &entity),
        actor(world, call, activity.actor),
        when(activity.at, call.now()),
        reactions(world, call, about, comments),
        post.map_or(Value::Null, |post| written(world, call, post)),
    ]))
}

fn identity(activity: &Activity, post: Option<&WallPost>) -> Value {
    json!({
        "WallID": post.map_or(activity.id, |post| post.id),
        "ActivityFeedID": activity.id,
        "ActivityEntityID": activity.entity,
        "ActivityEntityType": activity.kind,
        "ActivityEntityTypeID": activity.kind,
        "ActivityContentTypeID": activity.kind,
        "ActivityAction": activity.action.0,
        "ParentEntityID": activity.parent,
        "PermissionCheckEntityID": if activity.parent == 0 { activity.entity } else { activity.parent },
        "SpaceID": activity.space,
        "IsFeed": post.is_none(),
    })
}

fn what(world: &World, call: &Call<'_>, activity: &Activity, entity: &Entity) -> Value {
    let image = world.content.get(activity.entity).and_then(|item| item.image.as_ref());
    let image =
        image.map(|image| call.address().absolute(&super::attachment::path(&super::attachment::picture_folder(activity.entity), image)));
    let action = action_text(activity);
    let url = call.address().absolute(&entity.path);
    let name = html::escape(&world.people.name(activity.actor));
    let text = format!("{name} {action} <a href=\"{}\">{}</a>", html::escape(&url), html::escape(&entity.title));
    json!({
        "Subject": entity.title,
        "Summary": if activity.text.is_empty() { &entity.summary } else { &activity.text },
        "ActionText": action,
        "ActivityText": text,
        "SpaceName": world.spaces.name(activity.space),
        "TitleImageURL": image,
        "ContentThumbImageFullURL": image,
        "WallPostURL": url,
        "WallPostPermURL": url,
        "CanBeCommented": world.may(&call.viewer, Deed::Comment, entity),
        "CanBeLiked": true,
        "CanBeDeleted": call.viewer.edits(activity.actor, activity.space),
        "CanFollow": true,
        "CanBookmark": true,
    })
}

/// Returns the verb phrase between the person and the object.
pub fn action_text(activity: &Activity) -> String {
    let thing = || match activity.kind {
        Kind::WALL_POST => "a post".to_owned(),
        kind => {
            let name = kind.name().to_lowercase();
            let article = if name.starts_with(['a', 'e', 'i', 'o', 'u']) && kind != Kind::USER { "an" } else { "a" };
            format!("{article} {name}")
        }
    };
    match activity.action {
        Action::CREATE if activity.kind == Kind::WALL_POST => "wrote".to_owned(),
        Action::CREATE => format!("added {}", thing()),
        Action::UPDATE => format!("changed {}", thing()),
        Action::COMMENT => "commented on".to_owned(),
        Action::LIKE => "likes".to_owned(),
        Action::VOTE => "voted for".to_owned(),
        Action::FOLLOW => "follows".to_owned(),
        Action::MENTION => "mentioned somebody in".to_owned(),
        Action::BOOKMARK => "bookmarked".to_owned(),
        Action::RATING => "rated".to_owned(),
        Action::VIEW => "viewed".to_owned(),
        Action::DOWNLOAD => "downloaded".to_owned(),
        Action::SPACE_MEMBERSHIP => "joined".to_owned(),
        Action::SPACE_JOIN_REQUEST => "asks to join".to_owned(),
        Action::SPACE_INVITATION => "invited somebody to".to_owned(),
        Action::CONNECTION_REQUEST => "wants to connect with".to_owned(),
        _ => "did something with".to_owned(),
    }
}

fn actor(world: &World, call: &Call<'_>, id: i64) -> Value {
    let Some(person) = world.people.get(id) else {
        return json!({ "UserID": id, "UserDisplayName": world.people.name(id) });
    };
    let avatar = person.avatar_path();
    json!({
        "UserID": person.id,
        "UserName": person.user_name,
        "UserEmail": person.email,
        "FirstName": person.first_name,
        "LastName": person.last_name,
        "UserDisplayName": person.display_name(),
        "AvatarPath": call.address().path(&avatar),
        "UserAvatarFullUrl": call.address().absolute(&avatar),
        "UserProfileURL": call.address().absolute(&person.profile_path()),
        "MediaServerRootURL": call.address().path("/media"),
    })
}

fn when(at: Timestamp, now: Timestamp) -> Value {
    json!({
        "ActivityDate": dates::wire(at),
        "DateTimeSpan": dates::ago(at, now),
        "DateTimeISO": dates::local_iso(at),
        "DateTimeFull": dates::full(at),
    })
}

/// The comments and likes of an entry's object: the newest comments, in the order of writing.
fn reactions(world: &World, call: &Call<'_>, about: i64, wanted: usize) -> Value {
    let visible: Vec<_> = world.comments.on(about).filter(|comment| comment.status.is_public()).collect();
    let newest = visible.get(visible.len().saturating_sub(wanted)..).unwrap_or(&[]);
    let rows: Vec<Value> = newest.iter().map(|row| comment(world, call, row)).collect();
    json!({
        "EntityCommentCount": visible.len(),
        "EntityComments": rows,
        "WallComment": rows,
        "CustomEntityActivityComments": [],
        "LikeDislikeCountResult": likes::info(world, call, about),
    })
}

/// Members of wall posts only.
fn written(world: &World, call: &Call<'_>, post: &WallPost) -> Value {
    let files = post.files.iter().filter_map(|id| world.content.visible(&call.viewer, *id));
    let (photos, files): (Vec<_>, Vec<_>) = files.partition(|item| item.media.as_ref().is_some_and(|media| media.is_picture()));
    let rows = |items: Vec<_>| -> Vec<Value> { items.into_iter().map(|item| call.render_item(world, item)).collect() };
    json!({
        "WallText": post.text,
        "WallTextFormatted": html::plain(&post.text),
        "WallTextHtmlFormatted": post.text,
        "ToUserID": post.to,
        "ToUserDisplayName": (post.to != 0).then(|| world.people.name(post.to)),
        "Files": rows(files),
        "Photos": rows(photos),
        "SharedLinkTitle": post.link.as_ref().map(|link| &link.title),
        "SharedLinkDescription": post.link.as_ref().map(|link| &link.description),
        "SharedLinkImageSrc": post.link.as_ref().map(|link| &link.image),
        "SharedLinkHref": post.link.as_ref().map(|link| &link.address),
    })
}

/// A post by itself, in the form of a stream entry.
pub fn post(world: &World, call: &Call<'_>, post: &WallPost, comments: usize) -> Option<Value> {
    let activity =
        Activity { id: post.id, ..Activity::new(Action::CREATE, Kind::WALL_POST, post.id, post.author, post.created).in_space(post.space) };
    entry(world, call, &activity, comments)
}

/// A mention.
pub fn mention(world: &World, call: &Call<'_>, activity: &Activity) -> Value {
    let what = json!({
        "EntityID": activity.entity,
        "EntityType": activity.kind,
        "ParentEntityID": activity.parent,
        "Subject": activity.title,
        "Summary": activity.text,
        "SpaceID": activity.space,
        "DateCreated": dates::wire(activity.at),
        "DateCreatedString": dates::display(activity.at),
    });
    merged([what, actor(world, call, activity.actor)])
}
