//! Hashes and addresses of the rows in the file, to find the rows that changed.

use std::collections::{BTreeMap, HashMap};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::ops::Bound;
use std::sync::Arc;

/// A row in the file.
#[derive(Clone)]
struct RowHash {
    key: Arc<str>,
    /// The hash of the text; `None` if the text was only read.
    hash: Option<u64>,
    /// The address of a shared row in the state that the file has.
    address: Option<usize>,
}

/// Rows of one shared block, or all rows of a collection without blocks.
#[derive(Default)]
struct Block {
    address: Option<usize>,
    rows: Vec<RowHash>,
}

type Collections = BTreeMap<String, Vec<Arc<Block>>>;

/// Hashes of the rows in the file: the rows of each collection in the order in which the state lists them.
/// That order rarely changes, so the next row is nearly always the expected one.
#[derive(Default)]
pub struct RowHashes {
    collections: Collections,
    /// The addresses of collections that are shared as a whole.
    shared: BTreeMap<String, usize>,
}

/// Rows to look ahead for a key when rows before it were removed.
const AHEAD: usize = 8;

/// One comparison of a state with the file.
pub struct Comparison<'a> {
    known: &'a RowHashes,
    new: RowHashes,
    removed: RemovedRows,
    current: CollectionComparison<'a>,
}

/// The comparison of one collection.
#[derive(Default)]
struct CollectionComparison<'a> {
    collection: String,
    blocks: &'a [Arc<Block>],
    by_address: Option<HashMap<usize, &'a Arc<Block>>>,
    /// Blocks of the file that the state still has, by their address.
    same: HashMap<usize, &'a Arc<Block>>,
    /// The rows of all other blocks of the file, collected on first use.
    old: Option<Vec<&'a RowHash>>,
    found_rows: Vec<bool>,
    next: usize,
    /// True while rows come in the order of the file, without gaps.
    is_in_order: bool,
    by_key: Option<HashMap<&'a str, usize>>,
    new: Vec<Arc<Block>>,
    block: Block,
}

impl RowHashes {
    pub fn compare(&self) -> Comparison<'_> {
        Comparison { known: self, new: RowHashes::default(), removed: Vec::new(), current: CollectionComparison::default() }
    }

    /// Replaces the hashes after the rows were written.
    pub fn replace(&mut self, found: NewHashes) {
        *self = found.0;
    }
}

/// Rows by collection and key that the state no longer has.
pub type RemovedRows = Vec<(String, Arc<str>)>;

/// The hashes of the compared state.
pub struct NewHashes(RowHashes);

impl<'a> Comparison<'a> {
    /// Returns true if everything at and below a path is unchanged: the file has it from the same address.
    pub fn skip_collection(&mut self, path: &str, address: usize) -> bool {
        self.new.shared.insert(path.to_owned(), address);
        if self.known.shared.get(path) != Some(&address) {
            return false;
        }
        self.finish_collection();
        let below = at_or_below(&self.known.collections, path).map(|(name, blocks)| (name.clone(), blocks.clone()));
        self.new.collections.extend(below);
        self.new.shared.extend(at_or_below(&self.known.shared, path).map(|(name, address)| (name.clone(), *address)));
        true
    }

    /// Announces a block of the state. Call it before the first row of its collection.
    pub fn announce_block(&mut self, collection: &str, address: usize) {
        let current = self.comparison_of(collection);
        let known = current.by_address.get_or_insert_with(|| {
            let addresses = current.blocks.iter().filter_map(|block| Some((block.address?, block)));
            addresses.collect()
        });
        if let Some(block) = known.get(&address) {
            current.same.insert(address, block);
        }
    }

    /// Returns true if the block at this address is unchanged; otherwise its rows follow.
    pub fn skip_block(&mut self, collection: &str, address: usize) -> bool {
        let current = self.comparison_of(collection);
        current.end_block();
        if let Some(block) = current.same.get(&address) {
            current.new.push(Arc::clone(block));
            return true;
        }
        current.block.address = Some(address);
        false
    }

    /// Returns true if the row at this address is unchanged.
    pub fn skip_row(&mut self, collection: &str, key: &str, address: usize) -> bool {
        let current = self.comparison_of(collection);
        let Some((at, row)) = current.peek(key).filter(|(_, row)| row.address == Some(address)) else {
            return false;
        };
        current.mark_found(at);
        current.block.rows.push(row.clone());
        true
    }

    /// Returns true if the text of this row differs from the file, or the row is new.
    pub fn is_changed(&mut self, collection: &str, key: &str, address: Option<usize>, text: &str) -> bool {
        let hash = Some(hash(text));
        let current = self.comparison_of(collection);
        let former = current.peek(key);
        if let Some((at, _)) = former {
            current.mark_found(at);
        }
        let key = former.map_or_else(|| Arc::from(key), |(_, row)| Arc::clone(&row.key));
        current.block.rows.push(RowHash { key, hash, address });
        former.is_none_or(|(_, row)| row.hash != hash)
    }

    /// Records a shared row that is known to be in the file.
    pub fn record(&mut self, collection: &str, key: &str, address: usize) {
        self.comparison_of(collection).block.rows.push(RowHash { key: Arc::from(key), hash: None, address: Some(address) });
    }

    /// Returns the new hashes, and the rows that the state no longer has.
    pub fn finish(mut self) -> (NewHashes, RemovedRows) {
        self.finish_collection();
        for (collection, blocks) in &self.known.collections {
            if !self.new.collections.contains_key(collection) {
                let rows = blocks.iter().flat_map(|block| &block.rows);
                self.removed.extend(rows.map(|row| (collection.clone(), Arc::clone(&row.key))));
            }
        }
        (NewHashes(self.new), self.removed)
    }

    /// Returns the comparison of a collection. The rows of a collection come one after another.
    fn comparison_of(&mut self, collection: &str) -> &mut CollectionComparison<'a> {
        if self.current.collection != collection {
            self.finish_collection();
            let blocks = self.known.collections.get(collection).map_or(&[][..], Vec::as_slice);
            self.current =
                CollectionComparison { collection: collection.to_owned(), blocks, is_in_order: true, ..CollectionComparison::default() };
        }
        &mut self.current
    }

    fn finish_collection(&mut self) {
        let mut current = std::mem::take(&mut self.current);
        current.end_block();
        current.prepare();
        let removed = current.old.iter().flatten().zip(&current.found_rows).filter(|(_, is_found)| !**is_found);
        self.removed.extend(removed.map(|(row, _)| (current.collection.clone(), Arc::clone(&row.key))));
        if !current.collection.is_empty() {
            self.new.collections.insert(current.collection, current.new);
        }
    }
}

impl<'a> CollectionComparison<'a> {
    fn end_block(&mut self) {
        let block = std::mem::take(&mut self.block);
        if !block.rows.is_empty() {
            self.new.push(Arc::new(block));
        }
    }

    fn prepare(&mut self) {
        if self.old.is_none() {
            let others = self.blocks.iter().filter(|block| block.address.is_none_or(|address| !self.same.contains_key(&address)));
            let old: Vec<_> = others.flat_map(|block| &block.rows).collect();
            self.found_rows = vec![false; old.len()];
            self.old = Some(old);
        }
    }

    fn peek(&mut self, key: &str) -> Option<(usize, &'a RowHash)> {
        self.prepare();
        let old = self.old.as_deref().unwrap_or_default();
        let ahead = old.iter().enumerate().skip(self.next).take(AHEAD);
        let mut near = ahead.filter(|(at, row)| *row.key == *key && !self.found_rows.get(*at).copied().unwrap_or(true));
        if let Some(found) = near.next() {
            return Some((found.0, *found.1));
        }
        if self.is_in_order && self.next >= old.len() {
            return None;
        }
        let by_key = self.by_key.get_or_insert_with(|| old.iter().enumerate().map(|(at, row)| (&*row.key, at)).collect());
        let at = *by_key.get(key)?;
        old.get(at).map(|row| (at, *row))
    }

    fn mark_found(&mut self, at: usize) {
        self.is_in_order &= at == self.next;
        self.next = at + 1;
        if let Some(is_found) = self.found_rows.get_mut(at) {
            *is_found = true;
        }
    }
}

/// Returns the entries at a path and below it.
fn at_or_below<'a, T>(entries: &'a BTreeMap<String, T>, path: &str) -> impl Iterator<Item = (&'a String, &'a T)> {
    let near = entries.range::<str, _>((Bound::Included(path), Bound::Unbounded)).take_while(move |(name, _)| name.starts_with(path));
    near.filter(move |(name, _)| name.get(path.len()..).is_some_and(|rest| rest.is_empty() || rest.starts_with('/')))
}

fn hash(text: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    hasher.finish()
}
