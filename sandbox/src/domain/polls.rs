//! Polls: one question, one vote for each person.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::content::stub;
use super::{Domain, Entity, EntityType, Hit, SearchQuery, Table, Viewer};
use crate::time::Timestamp;

/// A choice of a poll.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Choice {
    pub id: i64,
    pub text: String,
}

/// A poll.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Poll {
    pub id: i64,
    pub space: i64,
    pub author: i64,
    pub question: String,
    pub choices: Vec<Choice>,
    pub created: Timestamp,
}

/// All polls and their votes.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Polls {
    table: Table<Poll>,
    /// Choices by poll and person.
    votes: BTreeMap<(i64, i64), i64>,
}

impl Polls {
    /// Polls in the order of their ids, oldest first.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &Poll> + ExactSizeIterator {
        self.table.iter()
    }

    pub fn add(&mut self, poll: Poll) {
        self.table.insert(poll.id, poll);
    }

    /// Returns the choice of a person.
    pub fn vote_of(&self, poll: i64, person: i64) -> Option<i64> {
        self.votes.get(&(poll, person)).copied()
    }

    /// Records a vote. Returns false if the person had voted before.
    pub fn vote(&mut self, poll: i64, person: i64, choice: i64) -> bool {
        let is_new = !self.votes.contains_key(&(poll, person));
        if is_new {
            self.votes.insert((poll, person), choice);
        }
        is_new
    }

    /// Returns the votes in a poll.
    pub fn votes(&self, poll: i64) -> impl Iterator<Item = i64> {
        self.votes.range((poll, i64::MIN)..=(poll, i64::MAX)).map(|(_, choice)| *choice)
    }
}

impl Domain {
    /// Returns the poll, if the viewer may see it.
    pub fn poll(&self, viewer: &Viewer, id: i64) -> Option<&Poll> {
        self.polls.table.get(id).filter(|poll| viewer.sees_content_of(poll.space))
    }

    pub fn delete_poll(&mut self, id: i64) {
        if self.polls.table.remove(id) {
            self.forget(id);
        }
    }
}

/// Returns a poll as an [`Entity`].
pub fn entity(domain: &Domain, viewer: &Viewer, id: i64) -> Option<Entity> {
    let poll = domain.poll(viewer, id)?;
    let space = domain.spaces.get(poll.space).map(super::spaces::Space::path).unwrap_or_default();
    let choices: Vec<_> = poll.choices.iter().map(|choice| choice.text.as_str()).collect();
    Some(Entity {
        entity_type: EntityType::POLL,
        id,
        space: poll.space,
        author: poll.author,
        title: poll.question.clone(),
        summary: choices.join(", "),
        path: format!("{space}/{}/{id}/{}", EntityType::POLL.folder(), stub(&poll.question)),
        parent: 0,
        created: poll.created,
    })
}

pub fn search<'w>(domain: &'w Domain, viewer: &Viewer, query: &SearchQuery, hits: &mut Vec<Hit<'w>>) {
    if !query.includes(EntityType::POLL) {
        return;
    }
    for poll in domain.polls.iter().filter(|poll| viewer.sees_content_of(poll.space)) {
        let choices: Vec<_> = poll.choices.iter().map(|choice| choice.text.as_str()).collect();
        if let Some(score) = query.score(&poll.question, &choices)
            && let Some(entity) = entity(domain, viewer, poll.id)
        {
            hits.push(Hit::of(entity, score));
        }
    }
}

/// Removes the votes of a deleted poll or person, and the polls of a deleted space.
pub fn forget(domain: &mut Domain, id: i64) {
    domain.polls.votes.retain(|(poll, person), _| *poll != id && *person != id);
    let in_space: Vec<_> = domain.polls.iter().filter(|poll| poll.space == id).map(|poll| poll.id).collect();
    for poll in in_space {
        domain.delete_poll(poll);
    }
}
