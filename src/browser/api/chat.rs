// Written by `npm run generate` from api/; do not edit.
//! The methods of `chat`.

use super::codes::ChatStatus;
use super::models::{ChatGlobals, ChatMessage, ChatThread};
use super::operations;
use super::{Value, value::Nothing};
use crate::browser::client::Client;
use crate::core::error::Error;
use serde::Serialize;
use std::collections::BTreeMap;
use wasm_bindgen::JsValue;

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
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn set_status(&self, args: &ChatSetStatusArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::CHAT_SET_STATUS, "chat.setStatus", args).await
    }

    /// Switch the sound of notifications on or off.
    ///
    /// `PUT /api/users/me/notifications/soundstatus`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
    /// once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn set_sound_status(&self, args: &ChatSetSoundStatusArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::CHAT_SET_SOUND_STATUS, "chat.setSoundStatus", args).await
    }

    /// Get the settings of the chat page.
    ///
    /// The vendor's client also sends a key as a query value, which this SDK never does.
    ///
    /// `GET /api/chat/ui/globals`
    ///
    /// Answer: The settings, without the envelope. The answer has no envelope. Evidence: seen in client
    /// code. Sources: the vendor's web chat.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn get_globals(&self, args: &ChatGetGlobalsArgs) -> Result<ChatGlobals, Error> {
        self.client.call(operations::CHAT_GET_GLOBALS, "chat.getGlobals", args).await
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
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn get(&self, args: &ChatMessagesGetArgs) -> Result<ChatMessage, Error> {
        self.client.call(operations::CHAT_MESSAGES_GET, "chat.messages.get", args).await
    }

    /// List the messages of chat threads.
    ///
    /// `GET /api/chat/messages`
    ///
    /// Answer: The messages. Evidence: the vendor's request collection. Sources: the vendor's request
    /// collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn list(&self, args: &ChatMessagesListArgs) -> Result<Vec<ChatMessage>, Error> {
        self.client.call(operations::CHAT_MESSAGES_LIST, "chat.messages.list", args).await
    }

    /// Send a chat message.
    ///
    /// `POST /api/chat/messages`
    ///
    /// Answer: Id of the new message; known from the API of 2013. Its shape is inferred. Evidence: the
    /// vendor's request collection. Sources: the vendor's request collection, samples of the API of 2013.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn create(&self, args: &ChatMessagesCreateArgs) -> Result<i64, Error> {
        self.client.call(operations::CHAT_MESSAGES_CREATE, "chat.messages.create", args).await
    }

    /// Change a chat message.
    ///
    /// `PUT /api/chat/messages/{MessageID}`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn update(&self, args: &ChatMessagesUpdateArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::CHAT_MESSAGES_UPDATE, "chat.messages.update", args).await
    }

    /// Delete a chat message.
    ///
    /// `DELETE /api/chat/messages/{MessageID}`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
    /// once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn delete(&self, args: &ChatMessagesDeleteArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::CHAT_MESSAGES_DELETE, "chat.messages.delete", args).await
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
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn get(&self, args: &ChatThreadsGetArgs) -> Result<ChatThread, Error> {
        self.client.call(operations::CHAT_THREADS_GET, "chat.threads.get", args).await
    }

    /// List the recent chat threads of the signed-in person.
    ///
    /// `GET /api/chat/threads/me/recent`
    ///
    /// Answer: The conversations. Evidence: the vendor's request collection. Sources: the vendor's request
    /// collection, the vendor's web chat.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn list_recent(&self) -> Result<Vec<ChatThread>, Error> {
        self.client.call(operations::CHAT_THREADS_LIST_RECENT, "chat.threads.listRecent", &Nothing {}).await
    }

    /// Start a chat thread.
    ///
    /// `POST /api/chat/threads`
    ///
    /// Answer: The new conversation, or its id. Its shape is inferred. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection, the vendor's web chat.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn create(&self, args: &ChatThreadsCreateArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::CHAT_THREADS_CREATE, "chat.threads.create", args).await
    }

    /// Add people to a chat thread.
    ///
    /// `POST /api/chat/threads/{ThreadID}/participants`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn add_participants(&self, args: &ChatThreadsAddParticipantsArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::CHAT_THREADS_ADD_PARTICIPANTS, "chat.threads.addParticipants", args).await
    }

    /// Mark chat threads as read.
    ///
    /// `PUT /api/chat/threads/readstatus`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
    /// once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn set_read(&self, args: &ChatThreadsSetReadArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::CHAT_THREADS_SET_READ, "chat.threads.setRead", args).await
    }

    /// Mark a chat thread as a favorite or undo it.
    ///
    /// `PUT /api/chat/threads/{ThreadID}/favorite/status`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
    /// once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn set_favorite(&self, args: &ChatThreadsSetFavoriteArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::CHAT_THREADS_SET_FAVORITE, "chat.threads.setFavorite", args).await
    }
}

/// The arguments of `chat.setStatus`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ChatSetStatusArgs {
    /// Presence in the chat, a number written as a string; "4" is seen, its meaning is unknown.
    #[serde(rename = "onlinechatStatus")]
    pub onlinechat_status: ChatStatus,
    /// Further fields of the body.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// The arguments of `chat.setSoundStatus`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ChatSetSoundStatusArgs {
    /// Whether a sound is played.
    #[serde(rename = "IsSoundEnabled")]
    pub is_sound_enabled: bool,
}

/// The arguments of `chat.getGlobals`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ChatGetGlobalsArgs {
    /// Id of the thread that is open.
    #[serde(rename = "activeThreadID", skip_serializing_if = "Option::is_none")]
    pub active_thread_id: Option<i64>,
}

/// The arguments of `chat.messages.get`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ChatMessagesGetArgs {
    /// Id of the chat message.
    #[serde(rename = "MessageID")]
    pub message_id: i64,
}

/// The arguments of `chat.messages.list`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ChatMessagesListArgs {
    /// Ids of the threads.
    #[serde(rename = "ThreadIDCSV", skip_serializing_if = "Option::is_none")]
    pub thread_id_csv: Option<Vec<i64>>,
}

/// The arguments of `chat.messages.create`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ChatMessagesCreateArgs {
    /// Thread id.
    #[serde(rename = "ThreadID")]
    pub thread_id: i64,
    /// Message body.
    #[serde(rename = "MessageBody")]
    pub message_body: String,
    /// Further fields of the body.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// The arguments of `chat.messages.update`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ChatMessagesUpdateArgs {
    /// Id of the chat message.
    #[serde(rename = "MessageID")]
    pub message_id: i64,
    /// The new text.
    #[serde(rename = "MessageBody")]
    pub message_body: String,
}

/// The arguments of `chat.messages.delete`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ChatMessagesDeleteArgs {
    /// Id of the chat message.
    #[serde(rename = "MessageID")]
    pub message_id: i64,
}

/// The arguments of `chat.threads.get`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ChatThreadsGetArgs {
    /// Id of the chat thread.
    #[serde(rename = "ThreadID")]
    pub thread_id: i64,
}

/// The arguments of `chat.threads.create`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ChatThreadsCreateArgs {
    /// Ids of the people, separated by commas.
    #[serde(rename = "ParticipantsIds")]
    pub participants_ids: String,
    /// Further fields of the body.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// The arguments of `chat.threads.addParticipants`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ChatThreadsAddParticipantsArgs {
    /// Id of the chat thread.
    #[serde(rename = "ThreadID")]
    pub thread_id: i64,
    /// Ids of people; separated by commas is inferred.
    #[serde(rename = "ParticipantsIds")]
    pub participants_ids: String,
}

/// The arguments of `chat.threads.setRead`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ChatThreadsSetReadArgs {
    /// Ids of threads, separated by commas.
    #[serde(rename = "threadIDCSV")]
    pub thread_id_csv: String,
    /// Further fields of the body.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// The arguments of `chat.threads.setFavorite`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ChatThreadsSetFavoriteArgs {
    /// Id of the chat thread.
    #[serde(rename = "ThreadID")]
    pub thread_id: i64,
    /// Whether the thread is a favorite.
    #[serde(rename = "IsFavorite")]
    pub is_favorite: bool,
}
