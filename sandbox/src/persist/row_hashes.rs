//! What is known of the rows in the file.

use std::collections::{BTreeMap, HashMap};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::ops::Bound;
use std::sync::Arc;

/// A row as the file has it.
#[derive(Clone)]
struct Mark {
    key: Arc<str>,
    /// Of the text; nothing where the text was only read.
    hash: Option<u64>,
    /// Where a shared row lies in the copy of the state that the file has.
    address: Option<usize>,
}

/// Rows that are shared together, or all rows of a collection without such blocks.
#[derive(Default)]
struct Block {
    address: Option<usize>,
    rows: Vec<Mark>,
}

type Collections = BTreeMap<String, Vec<Arc<Block>>>;

/// What is known of the rows in the file, without their text: the rows of each collection in the order in
/// which the state gives them. That order hardly changes, so the next row is nearly always the one that is met.
#[derive(Default)]
pub struct Marks {
    collections: Collections,
    /// Where the collections lie that are shared as a whole.
    shared: BTreeMap<String, usize>,
}

/// How far ahead a row is looked for where rows before it were removed.
const AHEAD: usize = 8;

/// One walk through the rows of a state.
pub struct Round<'a> {
    known: &'a Marks,
    fresh: Marks,
    gone: Gone,
    walk: Walk<'a>,
}

/// The walk through one collection.
#[derive(Default)]
struct Walk<'a> {
    collection: String,
    blocks: &'a [Arc<Block>],
    by_address: Option<HashMap<usize, &'a Arc<Block>>>,
    /// Blocks of the file that the state still has, by their address.
    same: HashMap<usize, &'a Arc<Block>>,
    /// The rows of all other blocks of the file, once somebody needs them.
    old: Option<Vec<&'a Mark>>,
    met: Vec<bool>,
    next: usize,
    /// Whether rows were met in another order, or passed over.
    is_straight: bool,
    by_key: Option<HashMap<&'a str, usize>>,
    fresh: Vec<Arc<Block>>,
    block: Block,
}

impl Marks {
    pub fn begin(&self) -> Round<'_> {
        Round { known: self, fresh: Marks::default(), gone: Vec::new(), walk: Walk::default() }
    }

    /// The file has what a round has found.
    pub fn end(&mut self, found: Found) {
        *self = found.0;
    }
}

/// Rows by collection and key that the state has no longer.
pub type Gone = Vec<(String, Arc<str>)>;

/// What a round has found.
pub struct Found(Marks);

impl<'a> Round<'a> {
    /// Whether the file has all that is at and below a path as it lies at this address.
    pub fn knows_all(&mut self, path: &str, address: usize) -> bool {
        self.fresh.shared.insert(path.to_owned(), address);
        if self.known.shared.get(path) != Some(&address) {
            return false;
        }
        self.leave();
        let below = inside(&self.known.collections, path).map(|(name, blocks)| (name.clone(), blocks.clone()));
        self.fresh.collections.extend(below);
        self.fresh.shared.extend(inside(&self.known.shared, path).map(|(name, address)| (name.clone(), *address)));
        true
    }

    /// Takes note that the state has a block, before any row of its collection is met.
    pub fn expect_block(&mut self, collection: &str, address: usize) {
        let walk = self.walk_of(collection);
        let known = walk.by_address.get_or_insert_with(|| {
            let addresses = walk.blocks.iter().filter_map(|block| Some((block.address?, block)));
            addresses.collect()
        });
        if let Some(block) = known.get(&address) {
            walk.same.insert(address, block);
        }
    }

    /// Whether the file has the block that lies at this address; otherwise its rows are met next.
    pub fn knows_block(&mut self, collection: &str, address: usize) -> bool {
        let walk = self.walk_of(collection);
        walk.end_block();
        if let Some(block) = walk.same.get(&address) {
            walk.fresh.push(Arc::clone(block));
            return true;
        }
        walk.block.address = Some(address);
        false
    }

    /// Whether the file has the row that lies at this address.
    pub fn knows(&mut self, collection: &str, key: &str, address: usize) -> bool {
        let walk = self.walk_of(collection);
        let Some((at, mark)) = walk.peek(key).filter(|(_, mark)| mark.address == Some(address)) else {
            return false;
        };
        walk.meet(at);
        walk.block.rows.push(mark.clone());
        true
    }

    /// Whether the file has another text in this row, or none.
    pub fn differs(&mut self, collection: &str, key: &str, address: Option<usize>, text: &str) -> bool {
        let hash = Some(hash(text));
        let walk = self.walk_of(collection);
        let former = walk.peek(key);
        if let Some((at, _)) = former {
            walk.meet(at);
        }
        let key = former.map_or_else(|| Arc::from(key), |(_, mark)| Arc::clone(&mark.key));
        walk.block.rows.push(Mark { key, hash, address });
        former.is_none_or(|(_, mark)| mark.hash != hash)
    }

    /// Takes note of a shared row that the file is known to have.
    pub fn learn(&mut self, collection: &str, key: &str, address: usize) {
        self.walk_of(collection).block.rows.push(Mark { key: Arc::from(key), hash: None, address: Some(address) });
    }

    /// What was found, and the rows that the state has no longer.
    pub fn finish(mut self) -> (Found, Gone) {
        self.leave();
        for (collection, blocks) in &self.known.collections {
            if !self.fresh.collections.contains_key(collection) {
                let rows = blocks.iter().flat_map(|block| &block.rows);
                self.gone.extend(rows.map(|mark| (collection.clone(), Arc::clone(&mark.key))));
            }
        }
        (Found(self.fresh), self.gone)
    }

    /// The rows of a collection come one after another.
    fn walk_of(&mut self, collection: &str) -> &mut Walk<'a> {
        if self.walk.collection != collection {
            self.leave();
            let blocks = self.known.collections.get(collection).map_or(&[][..], Vec::as_slice);
            self.walk = Walk { collection: collection.to_owned(), blocks, is_straight: true, ..Walk::default() };
        }
        &mut self.walk
    }

    fn leave(&mut self) {
        let mut walk = std::mem::take(&mut self.walk);
        walk.end_block();
        walk.prepare();
        let gone = walk.old.iter().flatten().zip(&walk.met).filter(|(_, met)| !**met);
        self.gone.extend(gone.map(|(mark, _)| (walk.collection.clone(), Arc::clone(&mark.key))));
        if !walk.collection.is_empty() {
            self.fresh.collections.insert(walk.collection, walk.fresh);
        }
    }
}

impl<'a> Walk<'a> {
    fn end_block(&mut self) {
        let block = std::mem::take(&mut self.block);
        if !block.rows.is_empty() {
            self.fresh.push(Arc::new(block));
        }
    }

    fn prepare(&mut self) {
        if self.old.is_none() {
            let others = self.blocks.iter().filter(|block| block.address.is_none_or(|address| !self.same.contains_key(&address)));
            let old: Vec<_> = others.flat_map(|block| &block.rows).collect();
            self.met = vec![false; old.len()];
            self.old = Some(old);
        }
    }

    fn peek(&mut self, key: &str) -> Option<(usize, &'a Mark)> {
        self.prepare();
        let old = self.old.as_deref().unwrap_or_default();
        let ahead = old.iter().enumerate().skip(self.next).take(AHEAD);
        let mut near = ahead.filter(|(at, mark)| *mark.key == *key && !self.met.get(*at).copied().unwrap_or(true));
        if let Some(found) = near.next() {
            return Some((found.0, *found.1));
        }
        if self.is_straight && self.next >= old.len() {
            return None;
        }
        let by_key = self.by_key.get_or_insert_with(|| old.iter().enumerate().map(|(at, mark)| (&*mark.key, at)).collect());
        let at = *by_key.get(key)?;
        old.get(at).map(|mark| (at, *mark))
    }

    fn meet(&mut self, at: usize) {
        self.is_straight &= at == self.next;
        self.next = at + 1;
        if let Some(met) = self.met.get_mut(at) {
            *met = true;
        }
    }
}

/// The entries at a path and below it.
fn inside<'a, T>(entries: &'a BTreeMap<String, T>, path: &str) -> impl Iterator<Item = (&'a String, &'a T)> {
    let near = entries.range::<str, _>((Bound::Included(path), Bound::Unbounded)).take_while(move |(name, _)| name.starts_with(path));
    near.filter(move |(name, _)| name.get(path.len()..).is_some_and(|rest| rest.is_empty() || rest.starts_with('/')))
}

fn hash(text: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    hasher.finish()
}
