//! Numbers by id.

/// One number for each id. Ids are dense, so a vector is much faster than a map.
#[derive(Clone, Debug, Default)]
pub struct IdCounter(Vec<i64>);

impl IdCounter {
    pub fn add(&mut self, id: i64, count: i64) {
        let Ok(at) = usize::try_from(id) else {
            return;
        };
        if at >= self.0.len() {
            self.0.resize(at + 1, 0);
        }
        self.0[at] += count;
    }

    /// Returns the number of an id; 0 if none was added.
    pub fn get(&self, id: i64) -> i64 {
        usize::try_from(id).ok().and_then(|at| self.0.get(at)).copied().unwrap_or(0)
    }

    /// Returns the ids whose number is not 0, with their numbers.
    pub fn iter(&self) -> impl Iterator<Item = (i64, i64)> {
        (0..).zip(self.0.iter().copied()).filter(|(_, count)| *count != 0)
    }
}
