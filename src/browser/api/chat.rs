// Written by `npm run generate` from api/; do not edit.
//! The methods of `chat`.

use super::codes::ChatStatus;
use super::ids::{MessageId, ThreadId};
use super::models::{ChatGlobals, ChatMessage, ChatThread};
use super::operations;
use crate::browser::call::Call;
use crate::browser::client::Client;
use crate::browser::decode;
use crate::browser::values::Value;
use crate::browser::written::Nothing;
use serde::Serialize;
use std::collections::BTreeMap;

/// The methods of `chat`.
#[derive(Clone, Copy, Debug)]
pub struct ChatGroup<'c> {
    client: &'c Client,
}

impl<'c> ChatGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// The methods of `chat.messages`.
    pub const fn messages(&self) -> ChatMessagesGroup<'c> {
        ChatMessagesGroup::new(self.client)
    }

    /// The methods of `chat.threads`.
    pub const fn threads(&self) -> ChatThreadsGroup<'c> {
        ChatThreadsGroup::new(self.client)
    }

    /// Set the presence of the signed-in person in the chat.
    ///
    /// `PUT /api/chat/me/status`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
    /// once. Evidence: the vendor's request collection. Sources: the vendor's request collection, the
    /// vendor's web chat.
    pub fn set_status(&self, args: ChatSetStatusArgs) -> Call<Value> {
        self.client.call_value(operations::CHAT_SET_STATUS, &args)
    }

    /// Switch the sound of notifications on or off.
    ///
    /// `PUT /api/users/me/notifications/soundstatus`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
    /// once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
    pub fn set_sound_status(&self, args: ChatSetSoundStatusArgs) -> Call<Value> {
        self.client.call_value(operations::CHAT_SET_SOUND_STATUS, &args)
    }

    /// Get the settings of the chat page.
    ///
    /// The vendor's client also sends a key as a query value, which this SDK never does.
    ///
    /// `GET /api/chat/ui/globals`
    ///
    /// Answer: The settings, without the envelope. The answer has no envelope. Evidence: seen in client
    /// code. Sources: the vendor's web chat.
    pub fn get_globals(&self) -> Call<ChatGlobals> {
        self.client.call(operations::CHAT_GET_GLOBALS, &Nothing)
    }

    /// The same as `getGlobals`, with arguments.
    pub fn get_globals_with(&self, args: ChatGetGlobalsArgs) -> Call<ChatGlobals> {
        self.client.call(operations::CHAT_GET_GLOBALS, &args)
    }
}

/// The methods of `chat.messages`.
#[derive(Clone, Copy, Debug)]
pub struct ChatMessagesGroup<'c> {
    client: &'c Client,
}

impl<'c> ChatMessagesGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Get a chat message.
    ///
    /// `GET /api/chat/message/{MessageID}`
    ///
    /// Answer: The message. Evidence: the vendor's request collection. Sources: the vendor's request
    /// collection.
    pub fn get(&self, args: ChatMessagesGetArgs) -> Call<ChatMessage> {
        self.client.call(operations::CHAT_MESSAGES_GET, &args)
    }

    /// List the messages of chat threads.
    ///
    /// `GET /api/chat/messages`
    ///
    /// Answer: The messages. Evidence: the vendor's request collection. Sources: the vendor's request
    /// collection.
    pub fn list(&self) -> Call<Vec<ChatMessage>> {
        self.client.call(operations::CHAT_MESSAGES_LIST, &Nothing)
    }

    /// The same as `list`, with arguments.
    pub fn list_with(&self, args: ChatMessagesListArgs) -> Call<Vec<ChatMessage>> {
        self.client.call(operations::CHAT_MESSAGES_LIST, &args)
    }

    /// Send a chat message.
    ///
    /// `POST /api/chat/messages`
    ///
    /// Answer: Id of the new message; known from the API of 2013. Its shape is inferred. Evidence: the
    /// vendor's request collection. Sources: the vendor's request collection, samples of the API of 2013.
    pub fn create(&self, args: ChatMessagesCreateArgs) -> Call<i64> {
        self.client.call(operations::CHAT_MESSAGES_CREATE, &args)
    }

    /// Change a chat message.
    ///
    /// `PUT /api/chat/messages/{MessageID}`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    pub fn update(&self, args: ChatMessagesUpdateArgs) -> Call<Value> {
        self.client.call_value(operations::CHAT_MESSAGES_UPDATE, &args)
    }

    /// Delete a chat message.
    ///
    /// `DELETE /api/chat/messages/{MessageID}`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
    /// once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
    pub fn delete(&self, args: ChatMessagesDeleteArgs) -> Call<Value> {
        self.client.call_value(operations::CHAT_MESSAGES_DELETE, &args)
    }
}

/// The methods of `chat.threads`.
#[derive(Clone, Copy, Debug)]
pub struct ChatThreadsGroup<'c> {
    client: &'c Client,
}

impl<'c> ChatThreadsGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Get a chat thread.
    ///
    /// `GET /api/chat/threads/{ThreadID}`
    ///
    /// Answer: The conversation. Evidence: the vendor's request collection. Sources: the vendor's request
    /// collection, the vendor's web chat.
    pub fn get(&self, args: ChatThreadsGetArgs) -> Call<ChatThread> {
        self.client.call(operations::CHAT_THREADS_GET, &args)
    }

    /// List the recent chat threads of the signed-in person.
    ///
    /// `GET /api/chat/threads/me/recent`
    ///
    /// Answer: The conversations. Evidence: the vendor's request collection. Sources: the vendor's request
    /// collection, the vendor's web chat.
    pub fn list_recent(&self) -> Call<Vec<ChatThread>> {
        self.client.call(operations::CHAT_THREADS_LIST_RECENT, &Nothing)
    }

    /// Start a chat thread.
    ///
    /// `POST /api/chat/threads`
    ///
    /// Answer: The new conversation, or its id. Its shape is inferred. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection, the vendor's web chat.
    pub fn create(&self, args: ChatThreadsCreateArgs) -> Call<ThreadId> {
        self.client.call_created(operations::CHAT_THREADS_CREATE, &args, |answer, name| decode::created(answer, name, "ThreadID"))
    }

    /// Add people to a chat thread.
    ///
    /// `POST /api/chat/threads/{ThreadID}/participants`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    pub fn add_participants(&self, args: ChatThreadsAddParticipantsArgs) -> Call<Value> {
        self.client.call_value(operations::CHAT_THREADS_ADD_PARTICIPANTS, &args)
    }

    /// Mark chat threads as read.
    ///
    /// `PUT /api/chat/threads/readstatus`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
    /// once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
    pub fn set_read(&self, args: ChatThreadsSetReadArgs) -> Call<Value> {
        self.client.call_value(operations::CHAT_THREADS_SET_READ, &args)
    }

    /// Mark a chat thread as a favorite or undo it.
    ///
    /// `PUT /api/chat/threads/{ThreadID}/favorite/status`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
    /// once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
    pub fn set_favorite(&self, args: ChatThreadsSetFavoriteArgs) -> Call<Value> {
        self.client.call_value(operations::CHAT_THREADS_SET_FAVORITE, &args)
    }
}

/// The arguments of `chat.setStatus`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ChatSetStatusArgs {
    /// Presence in the chat, a number written as a string; "4" is seen, its meaning is unknown.
    #[serde(rename = "onlinechatStatus")]
    pub onlinechat_status: ChatStatus,
    /// Further fields of the body.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

impl ChatSetStatusArgs {
    /// The arguments that the operation needs.
    pub fn new(onlinechat_status: ChatStatus) -> Self {
        Self { onlinechat_status, other_fields: BTreeMap::new() }
    }

    /// Sets a further field of the body.
    #[must_use]
    pub fn other_field(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.other_fields.insert(name.into(), value.into());
        self
    }
}

/// The arguments of `chat.setSoundStatus`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ChatSetSoundStatusArgs {
    /// Whether a sound is played.
    #[serde(rename = "IsSoundEnabled")]
    pub is_sound_enabled: bool,
}

impl ChatSetSoundStatusArgs {
    /// The arguments that the operation needs.
    pub fn new(is_sound_enabled: bool) -> Self {
        Self { is_sound_enabled }
    }
}

/// The arguments of `chat.getGlobals`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ChatGetGlobalsArgs {
    /// Id of the thread that is open.
    #[serde(rename = "activeThreadID", skip_serializing_if = "Option::is_none")]
    pub active_thread_id: Option<ThreadId>,
}

impl ChatGetGlobalsArgs {
    /// No arguments; the operation needs none.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `activeThreadID`.
    #[must_use]
    pub fn active_thread_id(mut self, active_thread_id: impl Into<ThreadId>) -> Self {
        self.active_thread_id = Some(active_thread_id.into());
        self
    }
}

/// The arguments of `chat.messages.get`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ChatMessagesGetArgs {
    /// Id of the chat message.
    #[serde(rename = "MessageID")]
    pub message_id: MessageId,
}

impl ChatMessagesGetArgs {
    /// The arguments that the operation needs.
    pub fn new(message_id: impl Into<MessageId>) -> Self {
        Self { message_id: message_id.into() }
    }
}

/// The arguments of `chat.messages.list`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ChatMessagesListArgs {
    /// Ids of the threads.
    #[serde(rename = "ThreadIDCSV", skip_serializing_if = "Option::is_none")]
    pub thread_id_csv: Option<Vec<ThreadId>>,
}

impl ChatMessagesListArgs {
    /// No arguments; the operation needs none.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `ThreadIDCSV`.
    #[must_use]
    pub fn thread_id_csv(mut self, thread_id_csv: impl IntoIterator<Item = impl Into<ThreadId>>) -> Self {
        self.thread_id_csv = Some(thread_id_csv.into_iter().map(Into::into).collect());
        self
    }
}

/// The arguments of `chat.messages.create`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ChatMessagesCreateArgs {
    /// Thread id.
    #[serde(rename = "ThreadID")]
    pub thread_id: ThreadId,
    /// Message body.
    #[serde(rename = "MessageBody")]
    pub message_body: String,
    /// Further fields of the body.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

impl ChatMessagesCreateArgs {
    /// The arguments that the operation needs.
    pub fn new(thread_id: impl Into<ThreadId>, message_body: impl Into<String>) -> Self {
        Self { thread_id: thread_id.into(), message_body: message_body.into(), other_fields: BTreeMap::new() }
    }

    /// Sets a further field of the body.
    #[must_use]
    pub fn other_field(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.other_fields.insert(name.into(), value.into());
        self
    }
}

/// The arguments of `chat.messages.update`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ChatMessagesUpdateArgs {
    /// Id of the chat message.
    #[serde(rename = "MessageID")]
    pub message_id: MessageId,
    /// The new text.
    #[serde(rename = "MessageBody")]
    pub message_body: String,
}

impl ChatMessagesUpdateArgs {
    /// The arguments that the operation needs.
    pub fn new(message_id: impl Into<MessageId>, message_body: impl Into<String>) -> Self {
        Self { message_id: message_id.into(), message_body: message_body.into() }
    }
}

/// The arguments of `chat.messages.delete`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ChatMessagesDeleteArgs {
    /// Id of the chat message.
    #[serde(rename = "MessageID")]
    pub message_id: MessageId,
}

impl ChatMessagesDeleteArgs {
    /// The arguments that the operation needs.
    pub fn new(message_id: impl Into<MessageId>) -> Self {
        Self { message_id: message_id.into() }
    }
}

/// The arguments of `chat.threads.get`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ChatThreadsGetArgs {
    /// Id of the chat thread.
    #[serde(rename = "ThreadID")]
    pub thread_id: ThreadId,
}

impl ChatThreadsGetArgs {
    /// The arguments that the operation needs.
    pub fn new(thread_id: impl Into<ThreadId>) -> Self {
        Self { thread_id: thread_id.into() }
    }
}

/// The arguments of `chat.threads.create`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ChatThreadsCreateArgs {
    /// Ids of the people, separated by commas.
    #[serde(rename = "ParticipantsIds")]
    pub participants_ids: String,
    /// Further fields of the body.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

impl ChatThreadsCreateArgs {
    /// The arguments that the operation needs.
    pub fn new(participants_ids: impl Into<String>) -> Self {
        Self { participants_ids: participants_ids.into(), other_fields: BTreeMap::new() }
    }

    /// Sets a further field of the body.
    #[must_use]
    pub fn other_field(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.other_fields.insert(name.into(), value.into());
        self
    }
}

/// The arguments of `chat.threads.addParticipants`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ChatThreadsAddParticipantsArgs {
    /// Id of the chat thread.
    #[serde(rename = "ThreadID")]
    pub thread_id: ThreadId,
    /// Ids of people; separated by commas is inferred.
    #[serde(rename = "ParticipantsIds")]
    pub participants_ids: String,
}

impl ChatThreadsAddParticipantsArgs {
    /// The arguments that the operation needs.
    pub fn new(thread_id: impl Into<ThreadId>, participants_ids: impl Into<String>) -> Self {
        Self { thread_id: thread_id.into(), participants_ids: participants_ids.into() }
    }
}

/// The arguments of `chat.threads.setRead`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ChatThreadsSetReadArgs {
    /// Ids of threads, separated by commas.
    #[serde(rename = "threadIDCSV")]
    pub thread_id_csv: String,
    /// Further fields of the body.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

impl ChatThreadsSetReadArgs {
    /// The arguments that the operation needs.
    pub fn new(thread_id_csv: impl Into<String>) -> Self {
        Self { thread_id_csv: thread_id_csv.into(), other_fields: BTreeMap::new() }
    }

    /// Sets a further field of the body.
    #[must_use]
    pub fn other_field(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.other_fields.insert(name.into(), value.into());
        self
    }
}

/// The arguments of `chat.threads.setFavorite`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ChatThreadsSetFavoriteArgs {
    /// Id of the chat thread.
    #[serde(rename = "ThreadID")]
    pub thread_id: ThreadId,
    /// Whether the thread is a favorite.
    #[serde(rename = "IsFavorite")]
    pub is_favorite: bool,
}

impl ChatThreadsSetFavoriteArgs {
    /// The arguments that the operation needs.
    pub fn new(thread_id: impl Into<ThreadId>, is_favorite: bool) -> Self {
        Self { thread_id: thread_id.into(), is_favorite }
    }
}
