//! Conversations on the wire.

use serde_json::{Value, json};

use crate::api::Call;
use crate::domain::World;
use crate::domain::chat::{Message, Thread};
use crate::time::dates;

pub fn message(world: &World, call: &Call<'_>, message: &Message) -> Value {
    let avatar = world.people.get(message.author).map(|person| call.address().absolute(&person.avatar_path()));
    json!({
        "MessageID": message.id,
        "ThreadID": message.thread,
        "SenderUserID": message.author,
        "SenderUserDisplayName": world.people.name(message.author),
        "SenderAvatarImageURL": avatar,
        "MessageBody": message.text,
        "DateSent": dates::wire(message.sent),
        "DateUpdated": message.edited.map(dates::wire),
    })
}

pub fn thread(world: &World, call: &Call<'_>, thread: &Thread) -> Value {
    let participants = thread.participants.iter().map(|id| participant(world, call, *id));
    let last = world.chat.messages_of(thread.id).next_back();
    json!({
        "ThreadID": thread.id,
        "CreatedByUserID": thread.creator,
        "DateCreated": dates::wire(thread.created),
        "Participants": participants.collect::<Vec<_>>(),
        "LastMessage": last.map(|last| message(world, call, last)),
        "UnreadCount": world.chat.unread(call.person(), thread.id).count(),
        "IsFavorite": world.chat.is_favorite(call.person(), thread.id),
    })
}

fn participant(world: &World, call: &Call<'_>, id: i64) -> Value {
    let avatar = world.people.get(id).map(|person| call.address().absolute(&person.avatar_path()));
    json!({
        "UserID": id,
        "UserDisplayName": world.people.name(id),
        "AvatarImageURL": avatar,
        "onlinechatStatus": world.chat.presence(id),
    })
}
