//! The generated table of all operations.

use alloc::vec::Vec;

use super::operation::Operation;
use super::text::{cut, parts};

/// All operations of the description, a line each; see [`super::operation`] for the form.
pub const OPERATIONS: &str = include_str!("operations.table");

/// A table with the places of its lines.
#[derive(Clone, Debug)]
pub struct Table {
    text: &'static str,
    starts: Vec<u32>,
}

impl Table {
    /// Looks through the text once.
    pub fn new(text: &'static str) -> Self {
        let mut starts = Vec::with_capacity(400);
        let mut at = 0;
        for line in parts(text, b'\n') {
            if !line.is_empty() {
                starts.push(at);
            }
            at += line.len() as u32 + 1;
        }
        Self { text, starts }
    }

    /// How many operations it holds.
    pub const fn len(&self) -> usize {
        self.starts.len()
    }

    /// Whether it holds none.
    pub const fn is_empty(&self) -> bool {
        self.starts.is_empty()
    }

    fn line(&self, index: usize) -> Option<&'static str> {
        parts(self.text.get(*self.starts.get(index)? as usize..)?, b'\n').next()
    }

    /// The operation with this number.
    pub fn get(&self, index: usize) -> Option<Operation<'static>> {
        Operation::parse(self.line(index)?)
    }

    /// The number of the operation with this name.
    pub fn find(&self, name: &str) -> Option<usize> {
        (0..self.len()).find(|index| self.line(*index).and_then(|line| cut(line, b' ')).is_some_and(|(found, _)| found == name))
    }

    /// All operations.
    pub fn iter(&self) -> impl Iterator<Item = Operation<'static>> + '_ {
        (0..self.len()).filter_map(|index| self.get(index))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_table_can_be_read_and_names_are_distinct() {
        let table = Table::new(OPERATIONS);
        assert!(!table.is_empty());
        assert_eq!(table.iter().count(), table.len());
        let mut names: Vec<_> = table.iter().map(|operation| operation.name).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), table.len());
    }

    #[test]
    fn an_operation_is_found_by_name_and_by_number() {
        let table = Table::new("users.me Gb users/me\nusers.list G users UserName:s\n");
        assert_eq!(table.find("users.list"), Some(1));
        assert_eq!(table.get(1).unwrap().path, "users");
        assert_eq!((table.find("users"), table.get(2)), (None, None));
    }
}
