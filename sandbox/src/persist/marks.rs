//! What is known of the rows in the file.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};

/// A row as the file has it.
#[derive(Clone, Copy)]
struct Mark {
    hash: u64,
    /// Where the row lies in the copy of the state that was written last.
    address: Option<usize>,
    /// The last round in which there was such a row.
    round: u64,
}

/// What is known of the rows in the file, without their text.
#[derive(Default)]
pub struct Marks {
    collections: HashMap<String, HashMap<String, Mark>>,
    round: u64,
    /// Learned in this round, and true once the file has it.
    learned: Vec<(String, String, Mark)>,
}

impl Marks {
    /// Takes note of a row that was read.
    pub fn read(&mut self, collection: &str, key: &str, text: &str) {
        let mark = Mark { hash: hash(text), address: None, round: self.round };
        self.collections.entry(collection.to_owned()).or_default().insert(key.to_owned(), mark);
    }

    pub fn begin_round(&mut self) {
        self.round += 1;
        self.learned.clear();
    }

    /// Whether the file has the row that lies at this address.
    pub fn knows(&mut self, collection: &str, key: &str, address: usize) -> bool {
        let round = self.round;
        let mark = self.collections.get_mut(collection).and_then(|rows| rows.get_mut(key));
        mark.filter(|mark| mark.address == Some(address)).map(|mark| mark.round = round).is_some()
    }

    /// Whether the file has another text in this row.
    pub fn is_new(&mut self, collection: &str, key: &str, address: Option<usize>, text: &str) -> bool {
        let fresh = Mark { hash: hash(text), address, round: self.round };
        match self.collections.get_mut(collection).and_then(|rows| rows.get_mut(key)) {
            Some(mark) if mark.hash == fresh.hash && mark.address == address => {
                mark.round = self.round;
                false
            }
            known => {
                let differs = known.is_none_or(|mark| {
                    mark.round = self.round;
                    mark.hash != fresh.hash
                });
                self.learned.push((collection.to_owned(), key.to_owned(), fresh));
                differs
            }
        }
    }

    /// The rows that the state has no longer.
    pub fn gone(&self) -> Vec<(String, String)> {
        let gone = |(collection, rows): (&String, &HashMap<String, Mark>)| {
            let keys = rows.iter().filter(|(_, mark)| mark.round != self.round);
            keys.map(|(key, _)| (collection.clone(), key.clone())).collect::<Vec<_>>()
        };
        self.collections.iter().flat_map(gone).collect()
    }

    /// The file has what this round has brought.
    pub fn end_round(&mut self) {
        for (collection, key, mark) in self.learned.drain(..) {
            self.collections.entry(collection).or_default().insert(key, mark);
        }
        for rows in self.collections.values_mut() {
            rows.retain(|_, mark| mark.round == self.round);
        }
    }
}

fn hash(text: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    hasher.finish()
}
