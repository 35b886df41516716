//! Numbers by the ids of things.

/// A number for each id. Ids on the site are dense, so a list is many times quicker than a map.
#[derive(Clone, Debug, Default)]
pub struct Tally(Vec<i64>);

impl Tally {
    pub fn add(&mut self, id: i64, count: i64) {
        let Ok(at) = usize::try_from(id) else {
            return;
        };
        if at >= self.0.len() {
            self.0.resize(at + 1, 0);
        }
        self.0[at] += count;
    }

    /// The number of an id, 0 where none was added.
    pub fn get(&self, id: i64) -> i64 {
        usize::try_from(id).ok().and_then(|at| self.0.get(at)).copied().unwrap_or(0)
    }

    /// The ids with a number other than 0, and their numbers.
    pub fn iter(&self) -> impl Iterator<Item = (i64, i64)> {
        (0..).zip(self.0.iter().copied()).filter(|(_, count)| *count != 0)
    }
}
