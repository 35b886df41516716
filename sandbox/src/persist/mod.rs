//! Persistence: the state of a site in an SQLite file, so that it survives a restart.
//!
//! Each row of the site is a row of the file, so that a save writes only what changed. Rows are JSON text,
//! so that any SQLite tool can show them.

mod autosave;
mod file;
mod from_rows;
mod identity;
mod open;
mod row_hashes;
#[cfg(test)]
mod tests;
mod to_rows;

pub use autosave::Autosave;
pub use file::{SiteFile, Stored};
