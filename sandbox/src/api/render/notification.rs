//! Notifications on the wire.

use serde_json::{Value, json};

use crate::domain::activity::notifications::Notification;
use crate::domain::chat::Message;
use crate::domain::{Action, World};
use crate::server::address::Address;
use crate::time::dates;

pub fn notification(told: &Notification, world: &World, address: &Address) -> Value {
    let cause = &told.cause;
    let name = world.people.name(cause.actor);
    let avatar = world.people.get(cause.actor).map(|person| address.absolute(&person.avatar_path()));
    let words = told.custom.as_ref().map_or_else(|| action_text(cause.action).to_owned(), |custom| custom.text.clone());
    let page = world.entity(&world.viewer(told.to), cause.entity).map(|entity| address.path(&entity.path));
    let parent = (cause.parent != 0).then_some(cause.parent);
    let feed = if cause.title.is_empty() { format!("{name} {words}") } else { format!("{name} {words}: {}", cause.title) };
    json!({
        "ID": told.id,
        "EntityID": cause.entity,
        "EntityType": cause.kind,
        "ParentEntityID": parent,
        "ActivityAction": cause.action.0,
        "ActionText": words,
        "Subject": cause.title,
        "NewsFeedText": feed,
        "URL": told.custom.as_ref().map(|custom| custom.url.clone()).or(page),
        "IsRead": told.is_read,
        "DateCreated": dates::wire(cause.at),
        "DateCreatedString": dates::display(cause.at),
        "SpaceID": cause.space,
        "SpaceName": world.spaces.name(cause.space),
        "FromUserID": cause.actor,
        "FromUser": { "UserID": cause.actor, "UserInfoDisplayName": name, "AvatarImageURL": avatar },
        "FromUserInfoDisplayName": name,
        "FromUserAvatarImageURL": avatar,
    })
}

pub fn unread_message(message: &Message, world: &World) -> Value {
    json!({
        "MessageID": message.id,
        "ThreadID": message.thread,
        "SenderUserID": message.author,
        "SenderUserDisplayName": world.people.name(message.author),
        "MessageBody": message.text,
        "DateSent": dates::wire(message.sent),
    })
}

const fn action_text(action: Action) -> &'static str {
    match action {
        Action::CREATE => "added",
        Action::UPDATE => "changed",
        Action::MENTION => "mentioned you in",
        Action::COMMENT => "commented on",
        Action::FOLLOW => "follows",
        Action::VOTE => "voted for",
        Action::INVITE => "invited you to",
        Action::CONNECTION_REQUEST => "wants to connect with you",
        Action::SPACE_INVITATION => "invited you to the space",
        Action::LIKE => "likes",
        Action::RATING => "rated",
        Action::SPACE_JOIN_REQUEST => "asks to join the space",
        Action::SPACE_MEMBERSHIP => "has changed your membership of the space",
        _ => "has something for you",
    }
}
