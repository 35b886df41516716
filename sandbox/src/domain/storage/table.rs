//! Tables: rows by id.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::block::Block;
use super::by_address::{BLOCKS, Blocks};

/// The most rows of a block: few enough to copy a block for one change, many enough to have few blocks.
const BLOCK: usize = 256;

/// Rows sorted by id, in blocks. Copies share a block until one of them changes it, so copying and
/// dropping a large table are cheap.
#[derive(Debug)]
pub struct Table<T> {
    /// No block is empty.
    blocks: Vec<Arc<Block<T>>>,
    length: usize,
}

impl<T> Default for Table<T> {
    fn default() -> Self {
        Self { blocks: Vec::new(), length: 0 }
    }
}

impl<T> Clone for Table<T> {
    fn clone(&self) -> Self {
        Self { blocks: self.blocks.clone(), length: self.length }
    }
}

impl<T> Table<T> {
    /// Returns the block that contains this id, if any does.
    fn block(&self, id: i64) -> usize {
        self.blocks.partition_point(|block| block.first().is_some_and(|(first, _)| *first <= id)).saturating_sub(1)
    }

    /// Returns the block of an id and the position in it.
    fn position(&self, id: i64) -> Option<(usize, usize)> {
        let block = self.block(id);
        let at = self.blocks.get(block)?.binary_search_by_key(&id, |(id, _)| *id).ok()?;
        Some((block, at))
    }

    pub fn get(&self, id: i64) -> Option<&T> {
        let (block, at) = self.position(id)?;
        self.blocks.get(block)?.get(at).map(|(_, row)| row.as_ref())
    }

    pub fn contains(&self, id: i64) -> bool {
        self.position(id).is_some()
    }

    /// Adds a row or replaces the row of this id.
    pub fn insert(&mut self, id: i64, row: T) {
        let number = self.block(id);
        let Some(block) = self.blocks.get_mut(number).map(Arc::make_mut) else {
            self.blocks.push(Arc::new(Block::from_iter([(id, Arc::new(row))])));
            self.length = 1;
            return;
        };
        match block.binary_search_by_key(&id, |(id, _)| *id) {
            Ok(at) => block[at].1 = Arc::new(row),
            Err(at) => {
                block.insert(at, (id, Arc::new(row)));
                self.length += 1;
                if block.len() > BLOCK {
                    // Ids grow, so most rows are added at the end: this split keeps the block before it full.
                    let rest = block.split_off(if at == BLOCK { BLOCK } else { BLOCK / 2 });
                    self.blocks.insert(number + 1, Arc::new(Block::from_iter(rest)));
                }
            }
        }
    }

    /// Returns false if there was no such row.
    pub fn remove(&mut self, id: i64) -> bool {
        let Some((number, at)) = self.position(id) else {
            return false;
        };
        let block = Arc::make_mut(&mut self.blocks[number]);
        block.remove(at);
        if block.is_empty() {
            self.blocks.remove(number);
        }
        self.length -= 1;
        true
    }

    /// Returns the rows, sorted by id.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &T> + ExactSizeIterator {
        Rows { rows: self.blocks.iter().flat_map(|block| block.iter()).map(|(_, row)| row.as_ref()), left: self.length }
    }

    /// Returns rows with their ids, starting at an id.
    pub fn from(&self, id: i64) -> impl Iterator<Item = (i64, &T)> {
        let blocks = self.blocks.get(self.block(id)..).unwrap_or_default();
        let rows = blocks.iter().flat_map(|block| block.iter()).map(|(id, row)| (*id, row.as_ref()));
        rows.skip_while(move |(known, _)| *known < id)
    }

    /// Returns rows with their ids.
    pub fn entries(&self) -> impl Iterator<Item = (i64, &T)> {
        self.from(i64::MIN)
    }

    pub fn ids(&self) -> Vec<i64> {
        self.entries().map(|(id, _)| id).collect()
    }

    pub fn retain(&mut self, keep: impl Fn(&T) -> bool) {
        for block in &mut self.blocks {
            if !block.iter().all(|(_, row)| keep(row)) {
                Arc::make_mut(block).retain(|(_, row)| keep(row));
            }
        }
        self.blocks.retain(|block| !block.is_empty());
        self.length = self.blocks.iter().map(|block| block.len()).sum();
    }
}

impl<T: Clone> Table<T> {
    pub fn get_mut(&mut self, id: i64) -> Option<&mut T> {
        let (block, at) = self.position(id)?;
        let block = self.blocks.get_mut(block).map(Arc::make_mut)?;
        block.get_mut(at).map(|(_, row)| Arc::make_mut(row))
    }

    pub fn iter_mut(&mut self) -> impl Iterator<Item = &mut T> {
        self.blocks.iter_mut().flat_map(|block| Arc::make_mut(block).iter_mut()).map(|(_, row)| Arc::make_mut(row))
    }
}

impl<T: Clone + Default> Table<T> {
    /// Returns the row of this id; creates it if there is none.
    pub fn entry(&mut self, id: i64) -> &mut T {
        if !self.contains(id) {
            self.insert(id, T::default());
        }
        let (block, at) = self.position(id).unwrap_or_default();
        Arc::make_mut(&mut Arc::make_mut(&mut self.blocks[block])[at].1)
    }
}

impl<T: Serialize> Serialize for Table<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_newtype_struct(BLOCKS, &Blocks(&self.blocks))
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Table<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut rows = BTreeMap::<i64, Arc<T>>::deserialize(deserializer)?.into_iter();
        let length = rows.len();
        let blocks = (0..length.div_ceil(BLOCK)).map(|_| Arc::new(rows.by_ref().take(BLOCK).collect()));
        Ok(Self { blocks: blocks.collect(), length })
    }
}

/// An iterator over rows that knows how many are left.
struct Rows<I> {
    rows: I,
    left: usize,
}

impl<I: Iterator> Iterator for Rows<I> {
    type Item = I::Item;

    fn next(&mut self) -> Option<I::Item> {
        self.left = self.left.saturating_sub(1);
        self.rows.next()
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.left, Some(self.left))
    }
}

impl<I: DoubleEndedIterator> DoubleEndedIterator for Rows<I> {
    fn next_back(&mut self) -> Option<I::Item> {
        self.left = self.left.saturating_sub(1);
        self.rows.next_back()
    }
}

impl<I: Iterator> ExactSizeIterator for Rows<I> {}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::seed::Random;

    fn agree(table: &Table<u64>, map: &BTreeMap<i64, u64>) {
        assert_eq!(table.iter().len(), map.len());
        assert!(table.iter().eq(map.values()) && table.iter().rev().eq(map.values().rev()));
        assert!(table.ids().iter().eq(map.keys()));
        assert!(table.blocks.iter().all(|block| !block.is_empty() && block.len() <= BLOCK));
    }

    #[test]
    fn a_table_holds_what_a_map_holds_after_random_changes_and_its_copies_keep_what_they_had() {
        let mut random = Random::new(7);
        let (mut table, mut map) = (Table::default(), BTreeMap::new());
        let mut copies = Vec::new();
        for step in 0..6000_u64 {
            let id = if random.chance(50) { 10_000 + step as i64 } else { random.below(3000) as i64 };
            if random.chance(70) {
                table.insert(id, step);
                map.insert(id, step);
            } else {
                assert_eq!(table.remove(id), map.remove(&id).is_some());
            }
            if random.chance(10) {
                *table.entry(id) += 1;
                *map.entry(id).or_default() += 1;
            }
            assert_eq!(table.get(id), map.get(&id));
            if step % 1000 == 999 {
                copies.push((table.clone(), map.clone()));
                table.retain(|row| row % 5 != 0);
                map.retain(|_, row| *row % 5 != 0);
                let from: Vec<_> = table.from(id).map(|(id, row)| (id, *row)).collect();
                assert!(from.into_iter().eq(map.range(id..).map(|(id, row)| (*id, *row))));
            }
        }
        copies.push((table, map));
        for (table, map) in &copies {
            agree(table, map);
        }
    }
}
