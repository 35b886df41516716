//! Counts of the published children and grandchildren of each item.

use std::collections::BTreeSet;

use super::item_index::ItemRow;
use crate::domain::Table;
use crate::domain::content::Item;
use crate::time::Timestamp;

/// Count and newest of some published items.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    pub count: usize,
    /// Time, id and author of the newest item.
    last: Option<(Timestamp, i64, i64)>,
}

impl Counts {
    /// Returns the author of the newest item; 0 if there is none.
    pub fn last_author(&self) -> i64 {
        self.last.map_or(0, |(_, _, author)| author)
    }

    fn take(&mut self, other: Self) {
        self.count += other.count;
        self.last = self.last.max(other.last);
    }

    const fn one(item: &Item) -> Self {
        Self { count: 1, last: Some((item.created, item.id, item.author)) }
    }
}

/// The counts of one parent: topics and replies of a forum, or replies of a topic.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ChildCounts {
    pub children: Counts,
    pub grandchildren: Counts,
}

/// The counts of all items that have children.
#[derive(Clone, Debug, Default)]
pub struct ChildCountTable(Table<ChildCounts>);

impl ChildCountTable {
    pub fn of(items: &Table<Item>, children: &Table<Vec<i64>>) -> Self {
        let mut child_counts = Self::default();
        child_counts.count(&children.ids().into_iter().collect(), items, children);
        child_counts
    }

    pub fn get(&self, id: i64) -> ChildCounts {
        self.0.get(id).copied().unwrap_or_default()
    }

    /// Updates the counts after items changed; `former` returns the old row of an item.
    pub fn apply_changes<'b>(
        &mut self,
        items: &Table<Item>,
        children: &Table<Vec<i64>>,
        changed_ids: &BTreeSet<i64>,
        former: impl Fn(i64) -> Option<&'b ItemRow>,
    ) {
        let before = |id: i64| former(id).map(|item_row| item_row.parent);
        let now = |id: i64| items.get(id).map(|item| item.parent);
        let above = |ids: &BTreeSet<i64>| -> BTreeSet<i64> { ids.iter().flat_map(|id| [before(*id), now(*id)]).flatten().collect() };
        let changed: BTreeSet<_> = changed_ids
            .iter()
            .copied()
            .filter(|id| former(*id).map(count_inputs) != items.get(*id).map(ItemRow::of).as_ref().map(count_inputs))
            .collect();
        let mut parents = above(&changed);
        parents.extend(above(&parents));
        parents.extend(changed);
        self.count(&parents, items, children);
    }

    fn count(&mut self, parents: &BTreeSet<i64>, items: &Table<Item>, children: &Table<Vec<i64>>) {
        let published = |id: &i64| items.get(*id).filter(|item| item.status.is_public());
        // Items without a parent have the parent 0. Nobody needs its counts, and it has the most children.
        let parents: Vec<_> = parents.iter().copied().filter(|id| *id != 0).collect();
        for parent in &parents {
            let Some(ids) = children.get(*parent).filter(|ids| !ids.is_empty()) else {
                self.0.remove(*parent);
                continue;
            };
            let counts = &mut self.0.entry(*parent).children;
            *counts = Counts::default();
            ids.iter().filter_map(published).for_each(|child| counts.take(Counts::one(child)));
        }
        for parent in parents {
            let Some(ids) = children.get(parent).filter(|ids| !ids.is_empty()) else {
                continue;
            };
            let mut counts = Counts::default();
            for child in ids.iter().filter_map(published) {
                counts.take(self.get(child.id).children);
            }
            self.0.entry(parent).grandchildren = counts;
        }
    }
}

/// The fields of an item that its parent's counts depend on.
fn count_inputs(item_row: &ItemRow) -> (i64, bool, Timestamp, i64) {
    (item_row.parent, item_row.status.is_public(), item_row.created, item_row.author)
}
