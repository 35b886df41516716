//! Conversations on the wire.

use serde_json::{Value, json};

use crate::api::Call;
use crate::domain::Domain;
use crate::domain::chat::{Message, Thread};
use crate::time::dates;

/// The number of messages that a conversation brings along.
const RECENT: usize = 20;

pub fn message(domain: &Domain, call: &Call<'_>, message: &Message) -> Value {
    let avatar = domain.people.get(message.author).map(|person| call.address().absolute(&person.avatar_path()));
    json!({
        "MessageID": message.id,
        "ThreadID": message.thread,
        "SenderUserID": message.author,
        "SenderUserDisplayName": domain.people.name(message.author),
        "SenderAvatarImageURL": avatar,
        "MessageBody": message.text,
        "DateSent": dates::wire(message.sent),
        "DateUpdated": message.edited.map(dates::wire),
    })
}

pub fn thread(domain: &Domain, call: &Call<'_>, thread: &Thread) -> Value {
    let users = thread.participants.iter().map(|id| user(domain, call, *id));
    let recent: Vec<_> = domain.chat.messages_of(thread.id).rev().take(RECENT).collect();
    let last = domain.chat.messages_of(thread.id).next_back();
    let others = || thread.participants.iter().copied().filter(|id| *id != call.person());
    let names: Vec<_> = others().map(|id| domain.people.name(id)).collect();
    let other = others().next().unwrap_or(thread.creator);
    let unread = domain.chat.unread(call.person(), thread.id).count();
    let ids: Vec<_> = thread.participants.iter().map(i64::to_string).collect();
    json!({
        "Name": thread.id.to_string(),
        "ThreadID": thread.id,
        "ThreadTitleOriginal": "",
        "ParticipantsJsonString": format!("[{}]", ids.join(",")),
        "UserID": thread.creator,
        "RoomType": if thread.participants.len() > 2 { 1 } else { 3 },
        "RoomDisplayName": names.join(", "),
        "RoomImageUrl": domain.people.get(other).map(|person| call.address().absolute(&person.avatar_path())),
        "Presence": presence_class(domain, other),
        "UnreadMessageCount": unread,
        "Count": domain.chat.messages_of(thread.id).count(),
        "IsFavorite": domain.chat.is_favorite(call.person(), thread.id),
        "IsOwner": thread.creator == call.person(),
        "When": dates::wire(last.map_or(thread.created, |last| last.sent)),
        "MessageBody": last.map(|last| last.text.clone()),
        "Users": users.collect::<Vec<_>>(),
        "RecentMessages": recent.into_iter().map(|message| hub_message(domain, call, message)).collect::<Vec<_>>(),
    })
}

/// The class by which the chat page shows whether a person is there.
pub fn presence_class(domain: &Domain, person: i64) -> &'static str {
    if domain.chat.presence(person).is_some() { "status-online" } else { "status-offline" }
}

/// A message as the live connection of the chat page sends it.
fn hub_message(domain: &Domain, call: &Call<'_>, message: &Message) -> Value {
    json!({
        "ID": message.id.to_string(),
        "MessageID": message.id,
        "ThreadID": message.thread,
        "Content": message.text,
        "HtmlEncoded": false,
        "HtmlContent": crate::html::escape(&message.text),
        "When": dates::wire(message.sent),
        "Source": "",
        "MessageType": 0,
        "IsDeleted": false,
        "IsEdited": message.edited.is_some(),
        "MessageDeliveryStatusClass": "",
        "User": user(domain, call, message.author),
    })
}

fn user(domain: &Domain, call: &Call<'_>, id: i64) -> Value {
    let avatar = domain.people.get(id).map(|person| call.address().absolute(&person.avatar_path()));
    json!({
        "UserID": id,
        "Name": domain.people.name(id),
        "AvatarImageURL": avatar,
        "Presence": presence_class(domain, id),
        "OnlineChatStatus": domain.chat.presence(id).and_then(|status| status.parse::<i64>().ok()),
        "IsAdmin": domain.people.get(id).is_some_and(|person| person.is_administrator),
        "Active": true,
    })
}
