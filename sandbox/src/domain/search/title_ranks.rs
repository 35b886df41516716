//! Ranks of titles, so that lists sort by a number.

use std::collections::BTreeMap;
use std::ops::Bound::{Excluded, Included, Unbounded};

/// A rank for each title, without regard to case: titles in alphabetical order have rising ranks. Gaps between
/// the ranks let a new title be inserted without changing the others.
#[derive(Clone, Debug, Default)]
pub struct TitleRanks(BTreeMap<String, i64>);

impl TitleRanks {
    /// Assigns ranks to all titles.
    pub fn of<'a>(titles: impl Iterator<Item = &'a str>) -> Self {
        let mut all: BTreeMap<_, _> = titles.map(|title| (title.to_lowercase(), 0)).collect();
        let room = i64::MAX / (i64::try_from(all.len()).unwrap_or(i64::MAX - 1) + 1);
        let mut last = 0;
        for number in all.values_mut() {
            last += room;
            *number = last;
        }
        Self(all)
    }

    /// Returns the rank of a known title.
    pub fn get(&self, title: &str) -> Option<i64> {
        self.0.get(&title.to_lowercase()).copied()
    }

    /// Returns the rank of a title in lower case, or of the last title before it.
    pub fn at_or_before(&self, title: &str) -> i64 {
        self.0.range::<str, _>((Unbounded, Included(title))).next_back().map_or(0, |(_, number)| *number)
    }

    /// Returns the rank of a title, inserting it if it is new; `None` if there is no gap left for it.
    pub fn insert(&mut self, title: &str) -> Option<i64> {
        let title = title.to_lowercase();
        if let Some(number) = self.0.get(&title) {
            return Some(*number);
        }
        let before = self.0.range::<str, _>((Unbounded, Excluded(title.as_str()))).next_back().map_or(0, |(_, number)| *number);
        let after = self.0.range::<str, _>((Excluded(title.as_str()), Unbounded)).next().map_or(i64::MAX, |(_, number)| *number);
        let number = before + (after - before) / 2;
        let is_free = before < number && number < after;
        is_free.then(|| {
            self.0.insert(title, number);
            number
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_stand_in_the_order_of_the_titles_until_there_is_no_room() {
        let mut title_ranks = TitleRanks::of(["Cherry", "apple"].into_iter());
        let known = title_ranks.insert("APPLE");
        assert!(known.is_some() && known == title_ranks.get("Apple"));
        let mut last = title_ranks.insert("cherry");
        let mut added = 0;
        while let Some(next) = title_ranks.insert(&format!("cherry {added:04}")) {
            assert!(Some(next) > last, "{added}");
            last = Some(next);
            added += 1;
        }
        assert!((30..2000).contains(&added), "{added}");
    }
}
