//! Entries of the stream, the ticker and the walls.

use serde_json::{Value, json};

use super::comment::comment;
use super::merged;
use crate::api::{Call, likes};
use crate::domain::content::comments::Comment;
use crate::domain::content::wall::WallPost;
use crate::domain::content::{Item, Media};
use crate::domain::{Action, Activity, ActivityType, Domain, Entity, EntityType};
use crate::html;
use crate::time::Timestamp;
use crate::time::dates;

/// An entry of the stream: an activity with its object.
pub fn entry(domain: &Domain, call: &Call<'_>, activity: &Activity, comments: usize) -> Option<Value> {
    let entity = domain.entity(&call.viewer, activity.entity)?;
    let post = domain.wall.posts.get(activity.entity);
    let about = if entity.entity_type == activity.entity_type && activity.activity_type == ActivityType::COMMENT {
        activity.parent
    } else {
        activity.entity
    };
    Some(merged([
        identity(activity, post),
        object_members(domain, call, activity, &entity),
        about_object(domain, call, activity, &entity),
        actor(domain, call, activity.actor),
        when(activity.at, call.now()),
        reactions(domain, call, about, comments),
        post.map_or(Value::Null, |post| written(domain, call, post)),
    ]))
}

fn identity(activity: &Activity, post: Option<&WallPost>) -> Value {
    json!({
        "WallID": post.map_or(activity.id, |post| post.id),
        "ActivityFeedID": activity.id,
        "ActivityEntityID": activity.entity,
        "ActivityEntityType": activity.entity_type,
        "ActivityEntityTypeID": activity.entity_type,
        "ActivityContentTypeID": activity.entity_type,
        "ActivityAction": activity.activity_type.0,
        "ParentEntityID": activity.parent,
        "PermissionCheckEntityID": if activity.parent == 0 { activity.entity } else { activity.parent },
        "SpaceID": activity.space,
        "IsFeed": post.is_none(),
    })
}

fn object_members(domain: &Domain, call: &Call<'_>, activity: &Activity, entity: &Entity) -> Value {
    let image = domain.content.get(activity.entity).and_then(|item| item.image.as_ref());
    let image =
        image.map(|image| call.address().absolute(&super::attachment::path(&super::attachment::picture_folder(activity.entity), image)));
    let activity_type = action_text(activity);
    let url = call.address().absolute(&entity.path);
    let name = html::escape(&domain.people.name(activity.actor));
    let text = format!("{name} {activity_type} <a href=\"{}\">{}</a>", html::escape(&url), html::escape(&entity.title));
    json!({
        "Subject": entity.title,
        "Summary": if activity.text.is_empty() { &entity.summary } else { &activity.text },
        "ActionText": activity_type,
        "ActivityText": text,
        "SpaceName": domain.spaces.name(activity.space),
        "TitleImageURL": image,
        "ContentThumbImageFullURL": image,
        "WallPostURL": url,
        "WallPostPermURL": url,
        "CanBeCommented": domain.may(&call.viewer, Action::Comment, entity),
        "CanBeLiked": true,
        "CanBeDeleted": call.viewer.edits(activity.actor, activity.space),
        "CanFollow": true,
        "CanBookmark": true,
    })
}

/// Members that some kinds of objects have: the event, the item, the award, and the entry that this one repeats.
fn about_object(domain: &Domain, call: &Call<'_>, activity: &Activity, entity: &Entity) -> Value {
    let about = if activity.parent != 0 && activity.activity_type == ActivityType::COMMENT { activity.parent } else { activity.entity };
    let item = domain.content.visible(&call.viewer, about);
    let image = item.and_then(|item| item.image.as_ref());
    let image = image.map(|image| call.address().absolute(&super::attachment::path(&super::attachment::picture_folder(about), image)));
    let given = domain.recognition.given.get(activity.entity);
    let award = given.and_then(|given| domain.recognition.awards.get(given.award));
    let receiver = given.and_then(|given| domain.people.get(given.to));
    let space = domain.spaces.get(activity.space).filter(|space| call.viewer.sees_space(space));
    let media = item.filter(|item| item.media.is_some());
    merged([
        json!({
            "ContentTitle": item.map_or(&entity.title, |item| &item.title),
            "CommentCount": domain.comments.on(about).filter(|comment| comment.status.is_public()).count(),
            "DateCreatedString": dates::display(activity.at),
            "NewsFeedText": action_text(activity),
            "TagsCSV": item.map(|item| domain.tags.csv(&item.tags)).unwrap_or_default(),
            "ContentFeaturedImageFullURL": image,
            "Event": domain.event(&call.viewer, about).map(|event| super::event::event(domain, call, event)),
            "Entity": json!({
                "ContentID": about,
                "EntityType": item.map_or(entity.entity_type, |item| item.entity_type),
                "DateCreatedString": dates::display(entity.created),
                "ParentContentTitle": item.and_then(|item| domain.content.visible(&call.viewer, item.parent)).map(|parent| &parent.title),
            }),
            "Space": space.map(|space| call.render_space(space)),
            "Files": media.filter(|item| !is_picture(item)).map(|item| vec![call.render_item(domain, item)]).unwrap_or_default(),
            "Photos": media.filter(|item| is_picture(item)).map(|item| vec![call.render_item(domain, item)]).unwrap_or_default(),
            "ChildNewsFeed": child(domain, call, activity, about),
        }),
        json!({
            "AwardContentTitle": award.map(|award| &award.name),
            "AwardContentImageURL": award.map(|_| call.address().absolute(AWARD_IMAGE)),
            "ToUserDisplayName": receiver.map(crate::domain::people::Person::display_name),
            "ToUserAvatarVirtualPath": receiver.map(|person| call.address().path(&person.avatar_path())),
        }),
    ])
}

/// The picture of every award.
const AWARD_IMAGE: &str = "/assets/Themes/default/images/logo.svg";

fn is_picture(item: &Item) -> bool {
    item.media.as_ref().is_some_and(Media::is_picture)
}

/// The entry that a comment or a like repeats: how its object came about, with its files.
fn child(domain: &Domain, call: &Call<'_>, activity: &Activity, about: i64) -> Option<Value> {
    if ![ActivityType::COMMENT, ActivityType::LIKE, ActivityType::VOTE, ActivityType::UPDATE].contains(&activity.activity_type) {
        return None;
    }
    let entity = domain.entity(&call.viewer, about)?;
    let made = Activity::new(ActivityType::CREATE, entity.entity_type, about, entity.author, entity.created);
    let held: Vec<_> = match domain.wall.posts.get(about) {
        Some(post) => post.files.iter().filter_map(|id| domain.content.visible(&call.viewer, *id)).collect(),
        None => domain.content.visible(&call.viewer, about).filter(|item| item.media.is_some()).into_iter().collect(),
    };
    let (photos, files): (Vec<_>, Vec<_>) = held.into_iter().partition(|item| is_picture(item));
    let rows = |items: Vec<&Item>| items.into_iter().map(|item| call.render_item(domain, item)).collect::<Vec<_>>();
    Some(json!({ "ActionText": action_text(&made), "Subject": entity.title, "Files": rows(files), "Photos": rows(photos) }))
}

/// Returns the verb phrase between the person and the object.
pub fn action_text(activity: &Activity) -> String {
    let target = || {
        let name = noun(activity.entity_type);
        let article = if name.starts_with(['a', 'e', 'i', 'o', 'u']) && activity.entity_type != EntityType::USER { "an" } else { "a" };
        format!("{article} {name}")
    };
    match activity.activity_type {
        ActivityType::CREATE if activity.entity_type == EntityType::WALL_POST => "wrote".to_owned(),
        ActivityType::CREATE if activity.entity_type == EntityType::UNIVERSAL => "gave an award".to_owned(),
        ActivityType::CREATE if activity.entity_type == EntityType::FORUM_POST => "replied to a discussion".to_owned(),
        ActivityType::CREATE => format!("added {}", target()),
        ActivityType::UPDATE => format!("changed {}", target()),
        ActivityType::COMMENT => "commented on".to_owned(),
        ActivityType::LIKE => "likes".to_owned(),
        ActivityType::VOTE => "voted for".to_owned(),
        ActivityType::FOLLOW => "follows".to_owned(),
        ActivityType::MENTION => "mentioned somebody in".to_owned(),
        ActivityType::BOOKMARK => "bookmarked".to_owned(),
        ActivityType::RATING => "rated".to_owned(),
        ActivityType::VIEW => "viewed".to_owned(),
        ActivityType::DOWNLOAD => "downloaded".to_owned(),
        ActivityType::SPACE_MEMBERSHIP => "joined".to_owned(),
        ActivityType::SPACE_JOIN_REQUEST => "asks to join".to_owned(),
        ActivityType::SPACE_INVITATION => "invited somebody to".to_owned(),
        ActivityType::CONNECTION_REQUEST => "wants to connect with".to_owned(),
        _ => "did something with".to_owned(),
    }
}

/// Returns what people call an object of this entity type.
fn noun(entity_type: EntityType) -> String {
    match entity_type {
        EntityType::WALL_POST => "post".to_owned(),
        EntityType::FORUM_TOPIC => "discussion".to_owned(),
        EntityType::FORUM_POST => "reply".to_owned(),
        EntityType::FORUM_GROUP => "group of forums".to_owned(),
        EntityType::CMS_PAGE => "page".to_owned(),
        EntityType::ISSUE => "case".to_owned(),
        EntityType::TASK_ITEM => "task".to_owned(),
        EntityType::TASK_LIST => "task list".to_owned(),
        EntityType::FILE_DIRECTORY => "folder".to_owned(),
        EntityType::UNIVERSAL => "award".to_owned(),
        EntityType::WIKI => "wiki page".to_owned(),
        EntityType::BLOG => "blog post".to_owned(),
        entity_type => entity_type.name().to_lowercase(),
    }
}

fn actor(domain: &Domain, call: &Call<'_>, id: i64) -> Value {
    let Some(person) = domain.people.get(id) else {
        return json!({ "UserID": id, "UserDisplayName": domain.people.name(id) });
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
        "MediaServerRootURL": call.address().absolute("/media"),
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
fn reactions(domain: &Domain, call: &Call<'_>, about: i64, wanted: usize) -> Value {
    let visible: Vec<_> = domain.comments.on(about).filter(|comment| comment.status.is_public()).collect();
    let newest = visible.get(visible.len().saturating_sub(wanted)..).unwrap_or(&[]);
    let rows: Vec<Value> = newest.iter().map(|row| merged([comment(domain, call, row), on_the_wall(domain, call, about, row)])).collect();
    json!({
        "EntityCommentCount": visible.len(),
        "EntityComments": rows,
        "WallComment": rows,
        "CustomEntityActivityComments": [],
        "LikeDislikeCountResult": likes::info(domain, call, about),
    })
}

/// Members of a comment that is inside an entry.
fn on_the_wall(domain: &Domain, call: &Call<'_>, wall: i64, comment: &Comment) -> Value {
    let avatar = domain.people.get(comment.author).map(|person| call.address().path(&person.avatar_path()));
    json!({
        "WallID": wall,
        "DateTimeSpan": dates::ago(comment.created, call.now()),
        "FromUserDisplayName": domain.people.name(comment.author),
        "FromUserAvatarVirtualPath": avatar,
    })
}

/// Members of wall posts only.
fn written(domain: &Domain, call: &Call<'_>, post: &WallPost) -> Value {
    let files = post.files.iter().filter_map(|id| domain.content.visible(&call.viewer, *id));
    let (photos, files): (Vec<_>, Vec<_>) = files.partition(|item| item.media.as_ref().is_some_and(|media| media.is_picture()));
    let rows = |items: Vec<_>| -> Vec<Value> { items.into_iter().map(|item| call.render_item(domain, item)).collect() };
    json!({
        "WallText": post.text,
        "WallTextFormatted": html::plain(&post.text),
        "WallTextHtmlFormatted": post.text,
        "ToUserID": post.to,
        "ToUserDisplayName": (post.to != 0).then(|| domain.people.name(post.to)),
        "Files": rows(files),
        "Photos": rows(photos),
        "SharedLinkTitle": post.link.as_ref().map(|link| &link.title),
        "SharedLinkDescription": post.link.as_ref().map(|link| &link.description),
        "SharedLinkImageSrc": post.link.as_ref().map(|link| &link.image),
        "SharedLinkHref": post.link.as_ref().map(|link| &link.address),
    })
}

/// A post by itself, in the form of a stream entry.
pub fn post(domain: &Domain, call: &Call<'_>, post: &WallPost, comments: usize) -> Option<Value> {
    let activity = Activity {
        id: post.id,
        ..Activity::new(ActivityType::CREATE, EntityType::WALL_POST, post.id, post.author, post.created).in_space(post.space)
    };
    entry(domain, call, &activity, comments)
}

/// A mention.
pub fn mention(domain: &Domain, call: &Call<'_>, activity: &Activity) -> Value {
    let object_members = json!({
        "EntityID": activity.entity,
        "EntityType": activity.entity_type,
        "ParentEntityID": activity.parent,
        "Subject": activity.title,
        "Summary": activity.text,
        "SpaceID": activity.space,
        "DateCreated": dates::wire(activity.at),
        "DateCreatedString": dates::display(activity.at),
    });
    merged([object_members, actor(domain, call, activity.actor)])
}
