//! Copilot conversations: questions and answers.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Domain, Entity, EntityType, SearchQuery, Viewer};
use crate::time::Timestamp;

/// The feedback of a person on an answer.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Feedback {
    /// `FeedbackType`: `negative` is documented.
    pub sort: String,
    pub issues: Vec<String>,
    pub text: String,
    pub at: Timestamp,
}

/// A question and its answer.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Interaction {
    pub id: String,
    pub question: String,
    /// Markdown.
    pub answer: String,
    pub at: Timestamp,
    pub feedback: Option<Feedback>,
}

/// A conversation of one person with Copilot.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Conversation {
    pub id: String,
    pub person: i64,
    pub profile: String,
    pub interactions: Vec<Interaction>,
}

/// All conversations, oldest first.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Copilot(Vec<Conversation>);

impl Copilot {
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &Conversation> + ExactSizeIterator {
        self.0.iter()
    }

    /// Returns a conversation of this person.
    pub fn get(&self, person: i64, id: &str) -> Option<&Conversation> {
        self.0.iter().find(|known| known.person == person && known.id.eq_ignore_ascii_case(id))
    }

    pub fn get_mut(&mut self, person: i64, id: &str) -> Option<&mut Conversation> {
        self.0.iter_mut().find(|known| known.person == person && known.id.eq_ignore_ascii_case(id))
    }

    pub fn add(&mut self, conversation: Conversation) {
        self.0.push(conversation);
    }

    /// Returns an answer that this person got.
    pub fn interaction_mut(&mut self, person: i64, conversation: &str, id: &str) -> Option<&mut Interaction> {
        let conversation = self.get_mut(person, conversation)?;
        conversation.interactions.iter_mut().find(|known| known.id.eq_ignore_ascii_case(id))
    }
}

/// Stop words: the search for sources ignores them.
const FILLERS: &[&str] = &[
    "a", "about", "an", "and", "are", "can", "do", "does", "for", "how", "i", "in", "is", "it", "me", "my", "of", "on", "or", "our",
    "please", "tell", "the", "there", "to", "we", "what", "when", "where", "which", "who", "why", "with", "you",
];

/// Returns the words of a question that are worth searching for.
pub fn keywords(question: &str) -> Vec<String> {
    let lower = question.to_lowercase();
    let words = lower.split(|character: char| !character.is_alphanumeric()).filter(|word| !word.is_empty() && !FILLERS.contains(word));
    words.map(str::to_owned).collect()
}

impl Domain {
    /// Returns the sources for an answer: entities that the person may see, best first, with their scores.
    pub fn sources(&self, viewer: &Viewer, words: &[String]) -> Vec<(Entity, u32)> {
        let mut found: BTreeMap<i64, u32> = BTreeMap::new();
        for word in words {
            let hits = self.search(viewer, &SearchQuery::new(word, false, []));
            for hit in hits.into_iter().filter(|hit| hit.entity_type != EntityType::USER) {
                *found.entry(hit.id).or_default() += hit.score;
            }
        }
        let mut best: Vec<_> = found.into_iter().collect();
        best.sort_by_key(|(id, score)| (std::cmp::Reverse(*score), *id));
        best.into_iter().take(SOURCES).filter_map(|(id, score)| Some((self.entity(viewer, id)?, score))).collect()
    }
}

/// Links under an answer.
const SOURCES: usize = 3;

/// Removes the conversations of a deleted person.
pub fn forget(domain: &mut Domain, id: i64) {
    domain.copilot.0.retain(|conversation| conversation.person != id);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_question_is_reduced_to_what_it_is_about() {
        assert_eq!(keywords("How do I book the Meeting-Room?"), ["book", "meeting", "room"]);
        assert!(keywords("What is it?").is_empty());
    }
}
