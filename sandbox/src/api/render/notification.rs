//! Notifications on the wire.

use serde_json::{Value, json};

use crate::domain::activity::notifications::Notification;
use crate::domain::chat::Message;
use crate::domain::{ActivityType, Domain};
use crate::server::address::Address;
use crate::time::dates;

pub fn render(notification: &Notification, domain: &Domain, address: &Address) -> Value {
    let cause = &notification.cause;
    let name = domain.people.name(cause.actor);
    let avatar = domain.people.get(cause.actor).map(|person| address.absolute(&person.avatar_path()));
    let words = notification.custom.as_ref().map_or_else(|| action_text(cause.activity_type).to_owned(), |custom| custom.text.clone());
    let page = domain.entity(&domain.viewer(notification.to), cause.entity).map(|entity| address.path(&entity.path));
    let parent = (cause.parent != 0).then_some(cause.parent);
    let feed = if cause.title.is_empty() { format!("{name} {words}") } else { format!("{name} {words}: {}", cause.title) };
    json!({
        "ID": notification.id,
        "EntityID": cause.entity,
        "EntityType": cause.entity_type,
        "ParentEntityID": parent,
        "ActivityAction": cause.activity_type.0,
        "ActionText": words,
        "Subject": cause.title,
        "NewsFeedText": feed,
        "URL": notification.custom.as_ref().map(|custom| custom.url.clone()).or(page),
        "IsRead": notification.is_read,
        "DateCreated": dates::wire(cause.at),
        "DateCreatedString": dates::display(cause.at),
        "SpaceID": cause.space,
        "SpaceName": domain.spaces.name(cause.space),
        "FromUserID": cause.actor,
        "FromUser": { "UserID": cause.actor, "UserInfoDisplayName": name, "AvatarImageURL": avatar },
        "FromUserInfoDisplayName": name,
        "FromUserAvatarImageURL": avatar,
    })
}

pub fn unread_message(message: &Message, domain: &Domain) -> Value {
    json!({
        "MessageID": message.id,
        "ThreadID": message.thread,
        "SenderUserID": message.author,
        "SenderUserDisplayName": domain.people.name(message.author),
        "MessageBody": message.text,
        "DateSent": dates::wire(message.sent),
    })
}

const fn action_text(activity_type: ActivityType) -> &'static str {
    match activity_type {
        ActivityType::CREATE => "added",
        ActivityType::UPDATE => "changed",
        ActivityType::MENTION => "mentioned you in",
        ActivityType::COMMENT => "commented on",
        ActivityType::FOLLOW => "follows",
        ActivityType::VOTE => "voted for",
        ActivityType::INVITE => "invited you to",
        ActivityType::CONNECTION_REQUEST => "wants to connect with you",
        ActivityType::SPACE_INVITATION => "invited you to the space",
        ActivityType::LIKE => "likes",
        ActivityType::RATING => "rated",
        ActivityType::SPACE_JOIN_REQUEST => "asks to join the space",
        ActivityType::SPACE_MEMBERSHIP => "has changed your membership of the space",
        _ => "has something for you",
    }
}
