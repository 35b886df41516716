//! Full-text search over everything that the viewer may see.

mod child_counts;
#[cfg(test)]
mod index_tests;
pub mod item_index;
mod title_ranks;
mod word_index;

pub use child_counts::ChildCounts;

use std::borrow::Cow;
use std::collections::BTreeSet;

use super::{Entity, EntityType};
use crate::time::Timestamp;

/// A search: words and entity types.
#[derive(Clone, Debug, Default)]
pub struct SearchQuery {
    words: Vec<String>,
    entity_types: BTreeSet<i64>,
}

/// One match, with the fields that sorting needs; there may be tens of thousands.
#[derive(Clone, Debug)]
pub struct Hit<'w> {
    pub id: i64,
    pub entity_type: EntityType,
    pub space: i64,
    pub author: i64,
    pub parent: i64,
    pub created: Timestamp,
    pub updated: Timestamp,
    pub views: i64,
    /// In lower case.
    pub title: Cow<'w, str>,
    /// The rank of the title in the order of all item titles, or of the last title before it.
    pub title_rank: i64,
    /// Higher is better.
    pub score: u32,
}

impl Hit<'_> {
    pub fn of(entity: Entity, score: u32) -> Self {
        Self {
            id: entity.id,
            entity_type: entity.entity_type,
            space: entity.space,
            author: entity.author,
            parent: entity.parent,
            created: entity.created,
            updated: entity.created,
            views: 0,
            title: Cow::Owned(entity.title.to_lowercase()),
            title_rank: 0,
            score,
        }
    }
}

impl SearchQuery {
    /// Every word has to be found; with `exact`, the whole text as one phrase. No entity types means all.
    pub fn new(text: &str, exact: bool, entity_types: impl IntoIterator<Item = i64>) -> Self {
        let text = text.to_lowercase();
        let words = if exact { vec![text.trim().to_owned()] } else { text.split_whitespace().map(str::to_owned).collect() };
        Self { words: words.into_iter().filter(|word| !word.is_empty()).collect(), entity_types: entity_types.into_iter().collect() }
    }

    pub fn includes(&self, entity_type: EntityType) -> bool {
        self.entity_types.is_empty() || self.entity_types.contains(&entity_type.0)
    }

    pub fn words(&self) -> &[String] {
        &self.words
    }

    /// Scores a match: words in the title count most. Returns `None` if a word is missing.
    pub fn score(&self, title: &str, texts: &[&str]) -> Option<u32> {
        let texts = texts.join("\n").to_lowercase();
        self.score_lower(&title.to_lowercase(), &texts, |_| false)
    }

    /// The same for text in lower case. `elsewhere` returns true if the word with this number is in a field without text.
    pub fn score_lower(&self, title: &str, text: &str, elsewhere: impl Fn(usize) -> bool) -> Option<u32> {
        let mut score = 0;
        for (number, word) in self.words.iter().enumerate() {
            if title.contains(word) {
                score += if title.starts_with(word) { 12 } else { 10 };
            } else if text.contains(word) || elsewhere(number) {
                score += 1;
            } else {
                return None;
            }
        }
        Some(score)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_has_to_be_found_and_the_title_counts_most() {
        let wanted = SearchQuery::new("Cold  START", false, []);
        assert_eq!(wanted.score("Nothing", &["a cold day"]), None);
        let (title, body) = (wanted.score("A cold start", &[]), wanted.score("A day", &["cold start"]));
        assert!(title > body && body.is_some());
        assert_eq!(SearchQuery::new("cold start", true, []).score("cold, then start", &[]), None);
    }
}
