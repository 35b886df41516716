//! Conversations on the wire.

use serde_json::{Value, json};

use crate::api::Call;
use crate::domain::Domain;
use crate::domain::chat::{Message, Thread};
use crate::time::dates;

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
    let participants = thread.participants.iter().map(|id| participant(domain, call, *id));
    let last = domain.chat.messages_of(thread.id).next_back();
    json!({
        "ThreadID": thread.id,
        "CreatedByUserID": thread.creator,
        "DateCreated": dates::wire(thread.created),
        "Participants": participants.collect::<Vec<_>>(),
        "LastMessage": last.map(|last| message(domain, call, last)),
        "UnreadCount": domain.chat.unread(call.person(), thread.id).count(),
        "IsFavorite": domain.chat.is_favorite(call.person(), thread.id),
    })
}

fn participant(domain: &Domain, call: &Call<'_>, id: i64) -> Value {
    let avatar = domain.people.get(id).map(|person| call.address().absolute(&person.avatar_path()));
    json!({
        "UserID": id,
        "UserDisplayName": domain.people.name(id),
        "AvatarImageURL": avatar,
        "onlinechatStatus": domain.chat.presence(id),
    })
}
