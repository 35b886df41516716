//! Conversations.

use std::collections::BTreeSet;

use serde_json::json;

use super::render::chat;
use super::response::answer;
use super::response::answer::{Outcome, Refusal};
use super::{Call, Handler};
use crate::domain::World;
use crate::domain::chat::{Message, Thread};

pub const HANDLERS: &[(&str, Handler)] = &[
    ("chat.messages.get", get_message),
    ("chat.messages.list", list_messages),
    ("chat.messages.create", create_message),
    ("chat.messages.update", update_message),
    ("chat.messages.delete", delete_message),
    ("chat.threads.get", get_thread),
    ("chat.threads.listRecent", list_recent),
    ("chat.threads.create", create_thread),
    ("chat.threads.addParticipants", add_participants),
    ("chat.threads.setRead", set_read),
    ("chat.threads.setFavorite", set_favorite),
    ("chat.setStatus", set_status),
    ("chat.setSoundStatus", set_sound_status),
    ("chat.globals", globals),
];

impl Call<'_> {
    /// Returns the conversation of this id, if the caller takes part in it.
    fn thread<'w>(&self, world: &'w World, id: i64) -> Result<&'w Thread, Refusal> {
        world.chat.thread(self.person(), id).ok_or_else(|| Refusal::unknown("thread"))
    }

    /// Returns the message in the path, if the caller takes part in its conversation.
    fn message<'w>(&self, world: &'w World) -> Result<&'w Message, Refusal> {
        world.chat.message(self.person(), self.input.id("MessageID")?).ok_or_else(|| Refusal::unknown("message"))
    }
}

fn get_message(world: &mut World, call: &Call<'_>) -> Outcome {
    Ok(answer::data(chat::message(world, call, call.message(world)?)))
}

/// Conversations of other people are left out, as if they did not exist.
fn list_messages(world: &mut World, call: &Call<'_>) -> Outcome {
    let threads = call.input.integers("ThreadIDCSV");
    if threads.is_empty() {
        return Err(Refusal::missing());
    }
    let own: BTreeSet<_> = threads.into_iter().filter(|id| call.thread(world, *id).is_ok()).collect();
    let mut messages: Vec<_> = own.into_iter().flat_map(|id| world.chat.messages_of(id)).collect();
    messages.sort_by_key(|message| (message.sent, message.id));
    Ok(answer::all(messages.into_iter().map(|message| chat::message(world, call, message)).collect()))
}

fn create_message(world: &mut World, call: &Call<'_>) -> Outcome {
    let thread = call.thread(world, call.input.required_integer("ThreadID")?)?.id;
    let text = call.input.required_text("MessageBody")?;
    let id = world.new_id();
    world.chat.say(Message { id, thread, author: call.person(), text, sent: call.now(), edited: None });
    Ok(answer::created(id))
}

fn update_message(world: &mut World, call: &Call<'_>) -> Outcome {
    let id = call.message(world)?.id;
    let text = call.input.bare_text()?;
    if text.trim().is_empty() {
        return Err(Refusal::missing());
    }
    if world.chat.edit(call.person(), id, &text, call.now()) { Ok(answer::done()) } else { Err(Refusal::forbidden()) }
}

fn delete_message(world: &mut World, call: &Call<'_>) -> Outcome {
    let id = call.message(world)?.id;
    if !world.chat.take_back(call.person(), id) {
        return Err(Refusal::forbidden());
    }
    world.forget(id);
    Ok(answer::done())
}

fn get_thread(world: &mut World, call: &Call<'_>) -> Outcome {
    Ok(answer::data(chat::thread(world, call, call.thread(world, call.input.id("ThreadID")?)?)))
}

fn list_recent(world: &mut World, call: &Call<'_>) -> Outcome {
    let threads = world.chat.recent(call.person());
    Ok(answer::all(threads.into_iter().map(|thread| chat::thread(world, call, thread)).collect()))
}

/// Two people have one conversation: starting it again returns the existing one.
fn create_thread(world: &mut World, call: &Call<'_>) -> Outcome {
    let mut participants = known_people(world, call, call.input.integers("ParticipantsIds"))?;
    participants.insert(call.person());
    if participants.len() < 2 {
        return Err(Refusal::missing());
    }
    if let Some(known) = world.chat.between(&participants).filter(|_| participants.len() == 2) {
        return Ok(answer::created(known));
    }
    let id = world.new_id();
    world.chat.add_thread(Thread { id, creator: call.person(), participants, created: call.now() });
    Ok(answer::created(id))
}

fn known_people(world: &World, call: &Call<'_>, people: Vec<i64>) -> Result<BTreeSet<i64>, Refusal> {
    if people.is_empty() || people.iter().any(|person| call.person_of(world, *person).is_err()) {
        return Err(Refusal::missing());
    }
    Ok(people.into_iter().collect())
}

fn add_participants(world: &mut World, call: &Call<'_>) -> Outcome {
    let thread = call.thread(world, call.input.id("ThreadID")?)?.id;
    let people = known_people(world, call, call.input.bare_integers())?;
    world.chat.join(thread, people);
    Ok(answer::done())
}

fn set_read(world: &mut World, call: &Call<'_>) -> Outcome {
    let threads = call.input.integers("threadIDCSV");
    if threads.is_empty() {
        return Err(Refusal::missing());
    }
    for id in &threads {
        call.thread(world, *id)?;
    }
    for id in threads {
        world.chat.mark_read(call.person(), id);
    }
    Ok(answer::done())
}

fn set_favorite(world: &mut World, call: &Call<'_>) -> Outcome {
    let thread = call.thread(world, call.input.id("ThreadID")?)?.id;
    let is_favorite = call.input.bare_boolean()?;
    world.chat.set_favorite(call.person(), thread, is_favorite);
    Ok(answer::done())
}

fn set_status(world: &mut World, call: &Call<'_>) -> Outcome {
    let status = call.input.required_text("onlinechatStatus")?;
    // A number as text; the meaning of each one is unknown.
    if status.trim().parse::<u8>().is_err() {
        return Err(Refusal::missing());
    }
    world.chat.set_presence(call.person(), status.trim());
    Ok(answer::done())
}

fn set_sound_status(world: &mut World, call: &Call<'_>) -> Outcome {
    let is_on = call.input.bare_boolean()?;
    world.chat.set_sound(call.person(), is_on);
    Ok(answer::done())
}

/// The largest file that the page uploads, in bytes.
const SIZE_LIMIT: i64 = 10 * 1024 * 1024;

fn globals(world: &mut World, call: &Call<'_>) -> Outcome {
    let address = call.address();
    let name = world.people.get(call.person()).map(|person| person.display_name()).unwrap_or_default();
    let active = call.input.integer("activeThreadID").filter(|id| world.chat.thread(call.person(), *id).is_some());
    Ok(answer::data(json!({
        "currentUserID": call.person(),
        "currentUserDisplayName": name,
        "activeThreadID": active,
        "loginUrl": address.path("/login"),
        "logoutUrl": address.path("/logout"),
        "homeUrl": address.path("/"),
        "cfVersion": "10.64.1",
        "appName": "Northlight",
        "attachmentUploadUrl": address.path("/api/files"),
        "allowedExtensions": ["png", "jpg", "jpeg", "gif", "webp", "pdf", "txt", "csv", "docx", "xlsx", "pptx", "zip", "mp4"],
        "sizeLimit": SIZE_LIMIT,
        "languageResources": {},
        "isADEnabled": false,
        "isSoundEnabled": world.chat.has_sound(call.person()),
    })))
}
