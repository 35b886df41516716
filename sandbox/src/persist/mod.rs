//! A site that survives a restart: its state in an SQLite file.
//!
//! Each row of the site is a row of the file, so that a change writes what has changed and nothing more.
//! Rows are JSON text, because then any SQLite tool shows what is on the site.

mod autosave;
mod file;
mod from_rows;
mod identity;
mod open;
mod row_hashes;
#[cfg(test)]
mod tests;
mod to_rows;

pub use autosave::Keeper;
pub use file::{SiteFile, Stored};
