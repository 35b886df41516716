//! Notifications of the caller.

use std::sync::Arc;

use super::render::notification::{notification, unread_message};
use super::response::answer;
use super::response::answer::{Outcome, Refusal};
use super::response::paging::Page;
use super::{Call, Handler, Input};
use crate::domain::activity::notifications::{Custom, Notification};
use crate::domain::activity::usage::Span;
use crate::domain::{Action, Activity, Kind, World};

pub const HANDLERS: &[(&str, Handler)] = &[
    ("notifications.list", list),
    ("notifications.create", create),
    ("notifications.unread", unread),
    ("notifications.markRead", mark_read),
    ("notifications.messages.unread", unread_messages),
    ("notifications.deviceTokens.addIos", add_device),
    ("notifications.deviceTokens.addAndroid", add_device),
    ("notifications.deviceTokens.remove", remove_device),
];

fn list(world: &mut World, call: &Call<'_>) -> Outcome {
    let all: Vec<_> = world.told(&call.viewer).filter(|told| wanted(told, &call.input)).collect();
    Ok(Page::of(&call.input).answer(&all, |told| notification(told, world, call.address())))
}

fn unread(world: &mut World, call: &Call<'_>) -> Outcome {
    let last = call.input.integer("lastNotificationID").unwrap_or(0);
    let all: Vec<_> = world.told(&call.viewer).filter(|told| !told.is_read && told.id > last && wanted(told, &call.input)).collect();
    Ok(Page::of(&call.input).answer(&all, |told| notification(told, world, call.address())))
}

fn wanted(told: &Notification, input: &Input) -> bool {
    let span = Span { from: input.date("fromDate"), to: input.date("toDate") };
    let kind = input.code("EntityTypeID", Kind::CODES).filter(|kind| *kind != 0);
    let from = input.integer("fromUserID").filter(|person| *person != 0);
    span.holds(told.cause.at) && kind.is_none_or(|kind| told.cause.kind.0 == kind) && from.is_none_or(|from| told.cause.actor == from)
}

/// About an item that the caller sees, or with the caller's own text.
fn create(world: &mut World, call: &Call<'_>) -> Outcome {
    let people = call.input.integers("ToUserIDCSV");
    if people.is_empty() {
        return Err(Refusal::missing());
    }
    let (cause, custom) = if call.input.boolean("IsCustom").unwrap_or(false) { own_words(call)? } else { (about(world, call)?, None) };
    let cause = Arc::new(cause);
    for to in people {
        call.person_of(world, to)?;
        if custom.is_none() && world.entity(&world.viewer(to), cause.entity).is_none() {
            continue;
        }
        let id = world.new_id();
        let told = Notification { id, to, cause: Arc::clone(&cause), is_personal: false, custom: custom.clone(), is_read: false };
        world.notifications.add(told);
    }
    Ok(answer::done())
}

fn own_words(call: &Call<'_>) -> Result<(Activity, Option<Custom>), Refusal> {
    let custom = Custom { text: call.input.required_text("ActionText")?, url: call.input.text("Url").unwrap_or_default() };
    let kind = Kind::UNIVERSAL;
    Ok((Activity::new(Action::INVITE, kind, 0, call.person(), call.now()), Some(custom)))
}

fn about(world: &World, call: &Call<'_>) -> Result<Activity, Refusal> {
    let action = call.input.code("ActivityAction", Action::CODES).ok_or_else(Refusal::missing)?;
    let entity = call.entity(world, call.input.required_integer("EntityID")?)?;
    Ok(Activity::new(Action(action), entity.kind, entity.id, call.person(), call.now())
        .in_space(entity.space)
        .on(entity.parent)
        .titled(&entity.title))
}

fn mark_read(world: &mut World, call: &Call<'_>) -> Outcome {
    let mut ids = call.input.integers("NotificationIDCSV");
    ids.extend(call.input.bare_integers());
    if ids.is_empty() {
        return Err(Refusal::missing());
    }
    world.notifications.read(call.person(), &ids);
    Ok(answer::done())
}

/// Oldest first, so that a caller who continues after the last one misses none.
fn unread_messages(world: &mut World, call: &Call<'_>) -> Outcome {
    let last = call.input.integer("lastMessageID").unwrap_or(0);
    let threads = world.chat.recent(call.person());
    let unread = threads.iter().flat_map(|thread| world.chat.unread(call.person(), thread.id));
    let mut messages: Vec<_> = unread.filter(|message| message.id > last).collect();
    messages.sort_by_key(|message| message.id);
    Ok(Page::of(&call.input).answer(&messages, |message| unread_message(message, world)))
}

/// The site sends no push messages, so the type of the telephone does not matter.
fn add_device(world: &mut World, call: &Call<'_>) -> Outcome {
    let token = call.input.bare_text()?;
    if token.trim().is_empty() {
        return Err(Refusal::missing());
    }
    world.notifications.register(call.person(), token.trim());
    Ok(answer::done())
}

fn remove_device(world: &mut World, call: &Call<'_>) -> Outcome {
    let token = call.input.required_text("deviceToken")?;
    Ok(answer::truth(world.notifications.unregister(call.person(), &token)))
}
