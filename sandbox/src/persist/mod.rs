//! A site that survives a restart: its state in an SQLite file.
//!
//! Each row of the site is a row of the file, so that a change writes what has changed and nothing more.
//! Rows are JSON text, because then any SQLite tool shows what is on the site.

mod address;
mod file;
mod join;
mod keeper;
mod marks;
mod open;
mod split;
#[cfg(test)]
mod tests;

pub use file::{SiteFile, Stored};
pub use keeper::Keeper;
