//! Conversations of a few people.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::{Domain, Entity, EntityType, Table, Viewer};
use crate::html;
use crate::time::Timestamp;

/// A conversation.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Thread {
    pub id: i64,
    pub creator: i64,
    pub participants: BTreeSet<i64>,
    pub created: Timestamp,
}

/// A message of a conversation.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Message {
    pub id: i64,
    pub thread: i64,
    pub author: i64,
    pub text: String,
    pub sent: Timestamp,
    pub edited: Option<Timestamp>,
}

/// All conversations, and what each person has read and starred.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Chat {
    threads: Table<Thread>,
    messages: Table<Message>,
    by_thread: BTreeMap<i64, Vec<i64>>,
    /// The last message that a person has read, by thread and person.
    read: BTreeMap<(i64, i64), i64>,
    favorites: BTreeSet<(i64, i64)>,
    presence: BTreeMap<i64, String>,
    silent: BTreeSet<i64>,
}

impl Chat {
    /// Returns the conversation, if the person takes part in it.
    pub fn thread(&self, person: i64, id: i64) -> Option<&Thread> {
        self.threads.get(id).filter(|thread| thread.participants.contains(&person))
    }

    /// Returns the message, if the person takes part in its conversation.
    pub fn message(&self, person: i64, id: i64) -> Option<&Message> {
        self.messages.get(id).filter(|message| self.thread(person, message.thread).is_some())
    }

    /// Returns the messages of a conversation, oldest first.
    pub fn messages_of(&self, thread: i64) -> impl DoubleEndedIterator<Item = &Message> {
        let ids = self.by_thread.get(&thread).map_or(&[][..], Vec::as_slice);
        ids.iter().filter_map(|id| self.messages.get(*id))
    }

    /// Returns the conversation of exactly these people, if they have one.
    pub fn between(&self, people: &BTreeSet<i64>) -> Option<i64> {
        self.threads.iter().find(|thread| thread.participants == *people).map(|thread| thread.id)
    }

    /// Returns the conversations of a person, the one with the latest message first.
    pub fn recent(&self, person: i64) -> Vec<&Thread> {
        let mut threads: Vec<_> = self.threads.iter().filter(|thread| thread.participants.contains(&person)).collect();
        threads.sort_by_key(|thread| std::cmp::Reverse((self.last_moment(thread), thread.id)));
        threads
    }

    /// Returns the unread messages of a person, oldest first.
    pub fn unread(&self, person: i64, thread: i64) -> impl DoubleEndedIterator<Item = &Message> {
        let last = self.read.get(&(thread, person)).copied().unwrap_or(0);
        self.messages_of(thread).filter(move |message| message.id > last && message.author != person)
    }

    pub fn add_thread(&mut self, thread: Thread) {
        self.threads.insert(thread.id, thread);
    }

    pub fn say(&mut self, message: Message) {
        self.read.insert((message.thread, message.author), message.id);
        self.by_thread.entry(message.thread).or_default().push(message.id);
        self.messages.insert(message.id, message);
    }

    /// Changes a message. Returns false if it is not this person's.
    pub fn edit(&mut self, person: i64, id: i64, text: &str, now: Timestamp) -> bool {
        match self.messages.get_mut(id).filter(|message| message.author == person) {
            Some(message) => {
                text.clone_into(&mut message.text);
                message.edited = Some(now);
                true
            }
            None => false,
        }
    }

    /// Removes a message. Returns false if it is not this person's.
    pub fn take_back(&mut self, person: i64, id: i64) -> bool {
        let Some(thread) = self.messages.get(id).filter(|message| message.author == person).map(|message| message.thread) else {
            return false;
        };
        if let Some(ids) = self.by_thread.get_mut(&thread) {
            ids.retain(|known| *known != id);
        }
        self.messages.remove(id)
    }

    pub fn join(&mut self, thread: i64, people: impl IntoIterator<Item = i64>) {
        if let Some(thread) = self.threads.get_mut(thread) {
            thread.participants.extend(people);
        }
    }

    /// Marks all messages so far as read.
    pub fn mark_read(&mut self, person: i64, thread: i64) {
        let last = self.messages_of(thread).next_back().map(|message| message.id);
        if let Some(last) = last {
            self.read.insert((thread, person), last);
        }
    }

    pub fn set_favorite(&mut self, person: i64, thread: i64, is_favorite: bool) {
        if is_favorite {
            self.favorites.insert((thread, person));
        } else {
            self.favorites.remove(&(thread, person));
        }
    }

    pub fn is_favorite(&self, person: i64, thread: i64) -> bool {
        self.favorites.contains(&(thread, person))
    }

    pub fn set_presence(&mut self, person: i64, status: &str) {
        self.presence.insert(person, status.to_owned());
    }

    /// Returns the presence status that a person has set, if any.
    pub fn presence(&self, person: i64) -> Option<&str> {
        self.presence.get(&person).map(String::as_str)
    }

    pub fn set_sound(&mut self, person: i64, is_on: bool) {
        if is_on {
            self.silent.remove(&person);
        } else {
            self.silent.insert(person);
        }
    }

    pub fn has_sound(&self, person: i64) -> bool {
        !self.silent.contains(&person)
    }

    fn last_moment(&self, thread: &Thread) -> Timestamp {
        self.messages_of(thread.id).next_back().map_or(thread.created, |message| message.sent)
    }
}

/// Returns a message as an [`Entity`], for participants.
pub fn entity(domain: &Domain, viewer: &Viewer, id: i64) -> Option<Entity> {
    let message = domain.chat.message(viewer.id, id)?;
    Some(Entity {
        entity_type: EntityType::CHAT_MESSAGE,
        id,
        space: 0,
        author: message.author,
        title: html::beginning(&message.text, 60),
        summary: html::beginning(&message.text, 250),
        path: format!("/chat/{}", message.thread),
        parent: message.thread,
        created: message.sent,
    })
}

/// Removes a deleted person; their messages stay.
pub fn forget(domain: &mut Domain, id: i64) {
    let chat = &mut domain.chat;
    let theirs: Vec<_> = chat.threads.iter().filter(|thread| thread.participants.contains(&id)).map(|thread| thread.id).collect();
    for thread in theirs {
        if let Some(thread) = chat.threads.get_mut(thread) {
            thread.participants.remove(&id);
        }
    }
    chat.read.retain(|(_, person), _| *person != id);
    chat.favorites.retain(|(_, person)| *person != id);
    chat.presence.remove(&id);
    chat.silent.remove(&id);
}
