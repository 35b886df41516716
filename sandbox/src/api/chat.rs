//! Conversations.

use std::collections::BTreeSet;

use serde_json::json;

use super::render::chat;
use super::response::answer;
use super::response::answer::{Outcome, Refusal};
use super::{Call, Handler};
use crate::domain::Domain;
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
    ("chat.getGlobals", globals),
];

impl Call<'_> {
    /// Returns the conversation of this id, if the caller takes part in it.
    fn thread<'w>(&self, domain: &'w Domain, id: i64) -> Result<&'w Thread, Refusal> {
        domain.chat.thread(self.person(), id).ok_or_else(|| Refusal::unknown("thread"))
    }

    /// Returns the message in the path, if the caller takes part in its conversation.
    fn message<'w>(&self, domain: &'w Domain) -> Result<&'w Message, Refusal> {
        domain.chat.message(self.person(), self.input.id("MessageID")?).ok_or_else(|| Refusal::unknown("message"))
    }
}

fn get_message(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    Ok(answer::data(chat::message(domain, call, call.message(domain)?)))
}

/// Conversations of other people are left out, as if they did not exist.
fn list_messages(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let threads = call.input.integers("ThreadIDCSV");
    if threads.is_empty() {
        return Err(Refusal::missing());
    }
    let own: BTreeSet<_> = threads.into_iter().filter(|id| call.thread(domain, *id).is_ok()).collect();
    let mut messages: Vec<_> = own.into_iter().flat_map(|id| domain.chat.messages_of(id)).collect();
    messages.sort_by_key(|message| (message.sent, message.id));
    Ok(answer::all(messages.into_iter().map(|message| chat::message(domain, call, message)).collect()))
}

fn create_message(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let thread = call.thread(domain, call.input.required_integer("ThreadID")?)?.id;
    let text = call.input.required_text("MessageBody")?;
    let id = domain.new_id();
    domain.chat.say(Message { id, thread, author: call.person(), text, sent: call.now(), edited: None });
    Ok(answer::created(id))
}

fn update_message(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let id = call.message(domain)?.id;
    let text = call.input.bare_text()?;
    if text.trim().is_empty() {
        return Err(Refusal::missing());
    }
    if domain.chat.edit(call.person(), id, &text, call.now()) { Ok(answer::done()) } else { Err(Refusal::forbidden()) }
}

fn delete_message(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let id = call.message(domain)?.id;
    if !domain.chat.take_back(call.person(), id) {
        return Err(Refusal::forbidden());
    }
    domain.forget(id);
    Ok(answer::done())
}

fn get_thread(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    Ok(answer::data(chat::thread(domain, call, call.thread(domain, call.input.id("ThreadID")?)?)))
}

fn list_recent(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let threads = domain.chat.recent(call.person());
    Ok(answer::all(threads.into_iter().map(|thread| chat::thread(domain, call, thread)).collect()))
}

/// Two people have one conversation: starting it again returns the existing one.
fn create_thread(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let mut participants = known_people(domain, call, call.input.integers("ParticipantsIds"))?;
    participants.insert(call.person());
    if participants.len() < 2 {
        return Err(Refusal::missing());
    }
    if let Some(known) = domain.chat.between(&participants).filter(|_| participants.len() == 2) {
        return Ok(answer::created(known));
    }
    let id = domain.new_id();
    domain.chat.add_thread(Thread { id, creator: call.person(), participants, created: call.now() });
    Ok(answer::created(id))
}

fn known_people(domain: &Domain, call: &Call<'_>, people: Vec<i64>) -> Result<BTreeSet<i64>, Refusal> {
    if people.is_empty() || people.iter().any(|person| call.person_of(domain, *person).is_err()) {
        return Err(Refusal::missing());
    }
    Ok(people.into_iter().collect())
}

fn add_participants(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let thread = call.thread(domain, call.input.id("ThreadID")?)?.id;
    let people = known_people(domain, call, call.input.bare_integers())?;
    domain.chat.join(thread, people);
    Ok(answer::done())
}

fn set_read(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let threads = call.input.integers("threadIDCSV");
    if threads.is_empty() {
        return Err(Refusal::missing());
    }
    for id in &threads {
        call.thread(domain, *id)?;
    }
    for id in threads {
        domain.chat.mark_read(call.person(), id);
    }
    Ok(answer::done())
}

fn set_favorite(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let thread = call.thread(domain, call.input.id("ThreadID")?)?.id;
    let is_favorite = call.input.bare_boolean()?;
    domain.chat.set_favorite(call.person(), thread, is_favorite);
    Ok(answer::done())
}

fn set_status(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let status = call.input.required_text("onlinechatStatus")?;
    // A number as text; the meaning of each one is unknown.
    if status.trim().parse::<u8>().is_err() {
        return Err(Refusal::missing());
    }
    domain.chat.set_presence(call.person(), status.trim());
    Ok(answer::done())
}

fn set_sound_status(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let is_on = call.input.bare_boolean()?;
    domain.chat.set_sound(call.person(), is_on);
    Ok(answer::done())
}

/// The largest file that the page uploads, in bytes.
const SIZE_LIMIT: i64 = 10 * 1024 * 1024;

fn globals(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let address = call.address();
    let name = domain.people.get(call.person()).map(|person| person.display_name()).unwrap_or_default();
    let active = call.input.integer("activeThreadID").filter(|id| domain.chat.thread(call.person(), *id).is_some());
    let rooms: Vec<_> = domain.chat.recent(call.person()).into_iter().map(|thread| chat::thread(domain, call, thread)).collect();
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
        "allowedExtensions": "png,jpg,jpeg,gif,webp,pdf,txt,csv,docx,xlsx,pptx,zip,mp4",
        "sizeLimit": SIZE_LIMIT,
        "languageResources": { "Chat": "Chat", "Send": "Send" },
        "isADEnabled": false,
        "isRelease": true,
        "docTitle": "Northlight",
        "favicon": address.path("/assets/logo.svg"),
        "customOverrideCss": "",
        "virtualDirectory": address.path("").trim_end_matches('/'),
        "loadingImage": address.path("/assets/spinner.gif"),
        "allowMessageEditDelete": true,
        "allowEnterKeyAsSubmit": true,
        "currentUserAvatar": domain.people.get(call.person()).map(|person| address.absolute(&person.avatar_path())),
        "currentUserPresenceClass": chat::presence_class(domain, call.person()),
        "rooms": rooms,
        "activeRoom": active.map(|id| id.to_string()),
        "getFriendsUrl": address.path("/api/users?searchUsersOnly=true&excludeCurrentUser=true"),
        "appLogoUrl": address.path("/assets/logo.svg"),
        "isSignalRClientConnectionLoggingEnabled": false,
        "isSoundEnabled": domain.chat.has_sound(call.person()),
    })))
}
