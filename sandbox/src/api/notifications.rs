//! Notifications of the caller.

use std::sync::Arc;

use super::render;
use super::render::notification::unread_message;
use super::response::answer;
use super::response::answer::{Outcome, Refusal};
use super::response::paging::Page;
use super::{Call, Handler, Input};
use crate::domain::activity::notifications::{Custom, Notification};
use crate::domain::activity::usage::Span;
use crate::domain::{Activity, ActivityType, Domain, EntityType};

pub const HANDLERS: &[(&str, Handler)] = &[
    ("notifications.list", list),
    ("notifications.create", create),
    ("notifications.listUnread", unread),
    ("notifications.markRead", mark_read),
    ("notifications.messages.listUnread", unread_messages),
    ("notifications.deviceTokens.addIos", add_device),
    ("notifications.deviceTokens.addAndroid", add_device),
    ("notifications.deviceTokens.remove", remove_device),
];

fn list(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let all: Vec<_> = domain.visible_notifications(&call.viewer).filter(|notification| wanted(notification, &call.input)).collect();
    Ok(Page::of(&call.input).answer(&all, |row| render::notification::render(row, domain, call.address())))
}

fn unread(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let last = call.input.integer("lastNotificationID").unwrap_or(0);
    let all: Vec<_> = domain
        .visible_notifications(&call.viewer)
        .filter(|notification| !notification.is_read && notification.id > last && wanted(notification, &call.input))
        .collect();
    Ok(Page::of(&call.input).answer(&all, |row| render::notification::render(row, domain, call.address())))
}

fn wanted(notification: &Notification, input: &Input) -> bool {
    let span = Span { from: input.date("fromDate"), to: input.date("toDate") };
    let entity_type = input.code("EntityTypeID", EntityType::CODES).filter(|entity_type| *entity_type != 0);
    let from = input.integer("fromUserID").filter(|person| *person != 0);
    span.holds(notification.cause.at)
        && entity_type.is_none_or(|entity_type| notification.cause.entity_type.0 == entity_type)
        && from.is_none_or(|from| notification.cause.actor == from)
}

/// About an item that the caller sees, or with the caller's own text.
fn create(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let people = call.input.integers("ToUserIDCSV");
    if people.is_empty() {
        return Err(Refusal::missing());
    }
    let (cause, custom) = if call.input.boolean("IsCustom").unwrap_or(false) { own_words(call)? } else { (about(domain, call)?, None) };
    let cause = Arc::new(cause);
    for to in people {
        call.person_of(domain, to)?;
        if custom.is_none() && domain.entity(&domain.viewer(to), cause.entity).is_none() {
            continue;
        }
        let id = domain.new_id();
        let notification = Notification { id, to, cause: Arc::clone(&cause), is_personal: false, custom: custom.clone(), is_read: false };
        domain.notifications.add(notification);
    }
    Ok(answer::done())
}

fn own_words(call: &Call<'_>) -> Result<(Activity, Option<Custom>), Refusal> {
    let custom = Custom { text: call.input.required_text("ActionText")?, url: call.input.text("Url").unwrap_or_default() };
    let entity_type = EntityType::UNIVERSAL;
    Ok((Activity::new(ActivityType::INVITE, entity_type, 0, call.person(), call.now()), Some(custom)))
}

fn about(domain: &Domain, call: &Call<'_>) -> Result<Activity, Refusal> {
    let activity_type = call.input.code("ActivityAction", ActivityType::CODES).ok_or_else(Refusal::missing)?;
    let entity = call.entity(domain, call.input.required_integer("EntityID")?)?;
    Ok(Activity::new(ActivityType(activity_type), entity.entity_type, entity.id, call.person(), call.now())
        .in_space(entity.space)
        .on(entity.parent)
        .titled(&entity.title))
}

fn mark_read(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let mut ids = call.input.integers("NotificationIDCSV");
    ids.extend(call.input.bare_integers());
    if ids.is_empty() {
        return Err(Refusal::missing());
    }
    domain.notifications.read(call.person(), &ids);
    Ok(answer::done())
}

/// Oldest first, so that a caller who continues after the last one misses none.
fn unread_messages(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let last = call.input.integer("lastMessageID").unwrap_or(0);
    let threads = domain.chat.recent(call.person());
    let unread = threads.iter().flat_map(|thread| domain.chat.unread(call.person(), thread.id));
    let mut messages: Vec<_> = unread.filter(|message| message.id > last).collect();
    messages.sort_by_key(|message| message.id);
    Ok(Page::of(&call.input).answer(&messages, |message| unread_message(message, domain)))
}

/// The site sends no push messages, so the type of the telephone does not matter.
fn add_device(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let token = call.input.bare_text()?;
    if token.trim().is_empty() {
        return Err(Refusal::missing());
    }
    domain.notifications.register(call.person(), token.trim());
    Ok(answer::done())
}

fn remove_device(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let token = call.input.required_text("deviceToken")?;
    Ok(answer::truth(domain.notifications.unregister(call.person(), &token)))
}
