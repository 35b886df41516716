//! What is known of the rows in the file.

use std::collections::{BTreeMap, HashMap};
use std::hash::{DefaultHasher, Hash, Hasher};
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

/// What is known of the rows in the file, without their text: the rows of each collection in the order in
/// which the state gives them. That order hardly changes, so the next row is nearly always the one that is met.
#[derive(Default)]
pub struct Marks {
    collections: BTreeMap<String, Vec<Mark>>,
}

/// How far ahead a row is looked for where rows before it were removed.
const AHEAD: usize = 8;

/// One walk through the rows of a state.
pub struct Round<'a> {
    known: &'a Marks,
    fresh: BTreeMap<String, Vec<Mark>>,
    gone: Gone,
    walk: Walk<'a>,
}

/// The walk through one collection.
#[derive(Default)]
struct Walk<'a> {
    collection: String,
    old: &'a [Mark],
    met: Vec<bool>,
    next: usize,
    /// Whether rows were met in another order, or passed over.
    is_straight: bool,
    by_key: Option<HashMap<&'a str, usize>>,
    fresh: Vec<Mark>,
}

impl Marks {
    pub fn begin(&self) -> Round<'_> {
        Round { known: self, fresh: BTreeMap::new(), gone: Vec::new(), walk: Walk::default() }
    }

    /// The file has what a round has found.
    pub fn end(&mut self, found: Found) {
        self.collections = found.0;
    }
}

/// Rows by collection and key that the state has no longer.
pub type Gone = Vec<(String, Arc<str>)>;

/// What a round has found.
pub struct Found(BTreeMap<String, Vec<Mark>>);

impl<'a> Round<'a> {
    /// Whether the file has the row that lies at this address.
    pub fn knows(&mut self, collection: &str, key: &str, address: usize) -> bool {
        let walk = self.walk_of(collection);
        let Some((at, mark)) = walk.peek(key).filter(|(_, mark)| mark.address == Some(address)) else {
            return false;
        };
        walk.meet(at);
        walk.fresh.push(mark.clone());
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
        walk.fresh.push(Mark { key, hash, address });
        former.is_none_or(|(_, mark)| mark.hash != hash)
    }

    /// Takes note of a shared row that the file is known to have.
    pub fn learn(&mut self, collection: &str, key: &str, address: usize) {
        self.walk_of(collection).fresh.push(Mark { key: Arc::from(key), hash: None, address: Some(address) });
    }

    /// What was found, and the rows that the state has no longer.
    pub fn finish(mut self) -> (Found, Gone) {
        self.leave();
        for (collection, rows) in &self.known.collections {
            if !self.fresh.contains_key(collection) {
                self.gone.extend(rows.iter().map(|mark| (collection.clone(), Arc::clone(&mark.key))));
            }
        }
        (Found(self.fresh), self.gone)
    }

    /// The rows of a collection come one after another.
    fn walk_of(&mut self, collection: &str) -> &mut Walk<'a> {
        if self.walk.collection != collection {
            self.leave();
            let old = self.known.collections.get(collection).map_or(&[][..], Vec::as_slice);
            self.walk = Walk { collection: collection.to_owned(), old, met: vec![false; old.len()], is_straight: true, ..Walk::default() };
        }
        &mut self.walk
    }

    fn leave(&mut self) {
        let walk = std::mem::take(&mut self.walk);
        let gone = walk.old.iter().zip(&walk.met).filter(|(_, met)| !**met);
        self.gone.extend(gone.map(|(mark, _)| (walk.collection.clone(), Arc::clone(&mark.key))));
        if !walk.collection.is_empty() {
            self.fresh.insert(walk.collection, walk.fresh);
        }
    }
}

impl<'a> Walk<'a> {
    fn peek(&mut self, key: &str) -> Option<(usize, &'a Mark)> {
        let old = self.old;
        let ahead = old.iter().enumerate().skip(self.next).take(AHEAD);
        let mut near = ahead.filter(|(at, mark)| *mark.key == *key && !self.met.get(*at).copied().unwrap_or(true));
        if let Some(found) = near.next() {
            return Some(found);
        }
        if self.is_straight && self.next >= old.len() {
            return None;
        }
        let by_key = self.by_key.get_or_insert_with(|| old.iter().enumerate().map(|(at, mark)| (&*mark.key, at)).collect());
        let at = *by_key.get(key)?;
        old.get(at).map(|mark| (at, mark))
    }

    fn meet(&mut self, at: usize) {
        self.is_straight &= at == self.next;
        self.next = at + 1;
        if let Some(met) = self.met.get_mut(at) {
            *met = true;
        }
    }
}

fn hash(text: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    hasher.finish()
}
