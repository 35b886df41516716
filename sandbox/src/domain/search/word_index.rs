//! The word index of all items.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use crate::domain::content::Item;
use crate::domain::{SearchQuery, Table};

/// Title and text of an item in lower case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ItemText {
    /// The title, a line break and the text: together, so that a search reads memory in one go.
    both: Box<str>,
    title: usize,
    pub tags: Box<[i64]>,
}

impl ItemText {
    fn of(item: &Item) -> Self {
        let title = item.title.to_lowercase();
        let both = format!("{title}\n{}\n{}", item.summary.to_lowercase(), item.body.to_lowercase());
        Self { title: title.len(), both: both.into(), tags: item.tags.as_slice().into() }
    }

    pub fn title(&self) -> &str {
        self.both.get(..self.title).unwrap_or_default()
    }

    pub fn text(&self) -> &str {
        self.both.get(self.title..).unwrap_or_default()
    }
}

/// The texts of all items at one moment, and the rows that contain each word.
#[derive(Debug, Default)]
struct Base {
    /// Sorted by id.
    rows: Vec<(i64, ItemText)>,
    /// Every word between white space, with the rows that contain it.
    words: HashMap<Box<str>, Vec<usize>>,
    tags: HashMap<i64, Vec<usize>>,
}

/// The texts of all items. Texts that changed since the index was built are searched without it.
#[derive(Clone, Debug, Default)]
pub struct WordIndex {
    base: Arc<Base>,
    /// `None` for a deleted item.
    recent: BTreeMap<i64, Option<ItemText>>,
}

/// Changed texts after which the index is built again.
const RECENT: usize = 2000;

impl Base {
    fn of(items: &Table<Item>) -> Self {
        let mut base = Self { rows: items.iter().map(|item| (item.id, ItemText::of(item))).collect(), ..Self::default() };
        for (row, (_, text)) in base.rows.iter().enumerate() {
            for word in text.both.split_whitespace() {
                match base.words.get_mut(word) {
                    Some(rows) if rows.last() == Some(&row) => {}
                    Some(rows) => rows.push(row),
                    None => _ = base.words.insert(word.into(), vec![row]),
                }
            }
            for tag in &text.tags {
                base.tags.entry(*tag).or_default().push(row);
            }
        }
        base
    }

    fn text(&self, id: i64) -> Option<&ItemText> {
        self.rows.binary_search_by_key(&id, |(id, _)| *id).ok().map(|at| &self.rows[at].1)
    }

    /// Returns the rows that may contain a word; no other row does. Returns `None` if that would be most rows.
    fn candidates(&self, word: &str, tags: &[i64]) -> Option<Vec<usize>> {
        // A text without white space is inside one word, and so is each part of a text with white space.
        let part = word.split_whitespace().max_by_key(|part| part.len()).unwrap_or("");
        let words = self.words.iter().filter(|(known, _)| known.contains(part)).map(|(_, rows)| rows);
        let mut found = Vec::new();
        for rows in words.chain(tags.iter().filter_map(|tag| self.tags.get(tag))) {
            if found.len() + rows.len() > self.rows.len() {
                return None;
            }
            found.extend(rows);
        }
        found.sort_unstable();
        found.dedup();
        Some(found)
    }
}

impl WordIndex {
    pub fn of(items: &Table<Item>) -> Self {
        Self { base: Arc::new(Base::of(items)), recent: BTreeMap::new() }
    }

    pub fn apply_changes(&mut self, items: &Table<Item>, changed_ids: &BTreeSet<i64>) {
        for id in changed_ids {
            let now = items.get(*id).map(ItemText::of);
            if now.as_ref() != self.get(*id) {
                self.recent.insert(*id, now);
            }
        }
        if self.recent.len() > RECENT {
            *self = Self::of(items);
        }
    }

    /// Returns pairs of tag and item.
    pub fn tagged(&self) -> impl Iterator<Item = (i64, i64)> {
        let row = |row: &usize| self.base.rows.get(*row).map(|(id, _)| *id);
        let base = self.base.tags.iter().flat_map(move |(tag, rows)| rows.iter().filter_map(row).map(|id| (*tag, id)));
        let recent = self.recent.iter().filter_map(|(id, text)| Some((*id, text.as_ref()?)));
        let recent = recent.flat_map(|(id, text)| text.tags.iter().map(move |tag| (*tag, id)));
        base.filter(|(_, id)| self.recent.is_empty() || !self.recent.contains_key(id)).chain(recent)
    }

    pub fn get(&self, id: i64) -> Option<&ItemText> {
        self.recent.get(&id).map_or_else(|| self.base.text(id), Option::as_ref)
    }

    /// Returns the texts that may match, sorted by id; no other text does.
    /// `tags` has for each word the tags whose name contains it.
    pub fn candidates(&self, query: &SearchQuery, tags: &[Vec<i64>]) -> Vec<(i64, &ItemText)> {
        let each = query.words().iter().zip(tags).filter_map(|(word, tags)| self.base.candidates(word, tags));
        let rows = &self.base.rows;
        let mut found: Vec<(i64, &ItemText)> = match each.min_by_key(Vec::len) {
            Some(fewest) => fewest.into_iter().filter_map(|row| rows.get(row)).map(|(id, text)| (*id, text)).collect(),
            None => rows.iter().map(|(id, text)| (*id, text)).collect(),
        };
        if !self.recent.is_empty() {
            found.retain(|(id, _)| !self.recent.contains_key(id));
            found.extend(self.recent.iter().filter_map(|(id, text)| Some((*id, text.as_ref()?))));
            found.sort_unstable_by_key(|(id, _)| *id);
        }
        found
    }
}
