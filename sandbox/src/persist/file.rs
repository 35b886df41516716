//! The SQLite file.

use std::path::{Path, PathBuf};

use rusqlite::{Connection, Statement};

use super::from_rows::{RowsByCollection, from_rows};
use super::open::{APPLICATION, SCHEMA, SiteIdentity, check_head, connect, create, damaged, reason, sentence, site_identity};
use super::row_hashes::{Comparison, NewHashes, RemovedRows, RowHashes};
use super::to_rows;
use super::to_rows::to_rows;
use crate::state::snapshot::Snapshot;
use crate::{Site, SiteConfig};

/// A file that stores one site, locked for this process.
pub struct SiteFile {
    path: PathBuf,
    connection: Connection,
    hashes: RowHashes,
    /// The state in the file. While it is held, no other row can be allocated at the address of one of its rows.
    written: Option<Snapshot>,
}

/// The content of a file.
pub struct Stored {
    /// The name of the session cookie, so that visitors stay signed in.
    cookie_name: Option<String>,
    snapshot: Option<Snapshot>,
}

impl Stored {
    /// Applies the stored configuration. Call it before [`Site::new`].
    pub fn apply_to(&self, config: &mut SiteConfig) {
        if let Some(name) = &self.cookie_name {
            config.cookie_name.clone_from(name);
        }
    }

    /// Restores the stored state of a site.
    pub fn restore(self, site: &mut Site) {
        if let Some(snapshot) = self.snapshot {
            site.restore(snapshot);
        }
    }
}

impl SiteFile {
    /// Opens the file, or creates it.
    ///
    /// # Errors
    /// A sentence that says why the file cannot be used. The file is unchanged then.
    pub fn open(path: &Path, config: &SiteConfig) -> Result<(Self, Stored), String> {
        let is_new = create(path)?;
        if !is_new {
            check_head(path)?;
        }
        let connection = connect(path, is_new.then_some(config))?;
        let mut file = Self { path: path.to_owned(), connection, hashes: RowHashes::default(), written: None };
        let stored = if is_new { Stored { cookie_name: None, snapshot: None } } else { file.read(config)? };
        Ok((file, stored))
    }

    fn read(&mut self, config: &SiteConfig) -> Result<Stored, String> {
        let shown = self.path.display();
        let number = |name: &str| self.connection.pragma_query_value(None, name, |row| row.get::<_, i64>(0));
        let (application, schema) = number("application_id")
            .and_then(|application| Ok((application, number("user_version")?)))
            .map_err(|error| sentence(&self.path, &error))?;
        if application != APPLICATION {
            return Err(format!("--persist: {shown} belongs to another program. Name another file."));
        }
        if schema != SCHEMA {
            return Err(format!("--persist: {shown} was made by another version of the sandbox. Name another file, or delete this one."));
        }
        let (identity, cookie, rows) = self.rows().map_err(|error| sentence(&self.path, &error))?;
        let identity: SiteIdentity = serde_json::from_str(&identity).map_err(|_| damaged(&self.path))?;
        if identity != site_identity(config) {
            return Err(format!("--persist: {shown} keeps another site: start with {}, or name another file.", identity.options()));
        }
        // A site without any request has no state yet.
        let snapshot: Option<Snapshot> = if rows.is_empty() { None } else { Some(from_rows(&rows).map_err(|_| damaged(&self.path))?) };
        drop(rows);
        self.written = snapshot.clone();
        if let Some(snapshot) = &self.written {
            let mut loader = HashLoader(self.hashes.compare());
            to_rows(snapshot, &mut loader).map_err(|_| damaged(&self.path))?;
            let (found, _) = loader.0.finish();
            self.hashes.replace(found);
        }
        Ok(Stored { cookie_name: Some(cookie), snapshot })
    }

    pub(super) fn rows(&self) -> rusqlite::Result<(String, String, RowsByCollection)> {
        let entry = |name: &str| self.connection.query_row("SELECT value FROM site WHERE name = ?1", [name], |row| row.get(0));
        let mut rows = RowsByCollection::new();
        let mut all = self.connection.prepare("SELECT collection, key, text FROM state")?;
        let mut found = all.query([])?;
        while let Some(row) = found.next()? {
            let collection = row.get_ref(0)?.as_str()?;
            let entry = (row.get(1)?, row.get(2)?);
            match rows.get_mut(collection) {
                Some(entries) => entries.push(entry),
                None => drop(rows.insert(collection.to_owned(), vec![entry])),
            }
        }
        Ok((entry("identity")?, entry("cookie")?, rows))
    }

    /// Writes the rows that differ from the file. Returns their number.
    ///
    /// # Errors
    /// A sentence that says why nothing was written. The next call tries again.
    pub(super) fn write(&mut self, snapshot: Snapshot) -> Result<usize, String> {
        let Self { path, connection, hashes, written } = self;
        let failed = |error| sentence(path, &error);
        let transaction = connection.transaction().map_err(failed)?;
        let put = transaction.prepare("INSERT OR REPLACE INTO state VALUES (?1, ?2, ?3)").map_err(failed)?;
        let (mut count, found, removed) = Writer { put, comparison: hashes.compare(), count: 0 }
            .take_all(&snapshot)
            .map_err(|error| format!("--persist: {} cannot be written: {error}.", path.display()))?;
        let mut remove = transaction.prepare("DELETE FROM state WHERE collection = ?1 AND key = ?2").map_err(failed)?;
        for (collection, key) in removed {
            count += remove.execute([&*collection, &*key]).map_err(failed)?;
        }
        drop(remove);
        transaction.commit().map_err(failed)?;
        hashes.replace(found);
        *written = Some(snapshot);
        Ok(count)
    }
}

#[cfg(test)]
impl SiteFile {
    pub(super) fn forbid_writes(&self, forbidden: bool) {
        let _ = self.connection.pragma_update(None, "query_only", forbidden);
    }
}

struct Writer<'a> {
    put: Statement<'a>,
    comparison: Comparison<'a>,
    count: usize,
}

impl Writer<'_> {
    fn take_all(mut self, snapshot: &Snapshot) -> Result<(usize, NewHashes, RemovedRows), to_rows::Error> {
        to_rows(snapshot, &mut self)?;
        let (found, removed) = self.comparison.finish();
        Ok((self.count, found, removed))
    }
}

impl to_rows::RowSink for Writer<'_> {
    fn skip_collection(&mut self, path: &str, address: usize) -> bool {
        self.comparison.skip_collection(path, address)
    }

    fn announce_block(&mut self, collection: &str, address: usize) {
        self.comparison.announce_block(collection, address);
    }

    fn skip_block(&mut self, collection: &str, address: usize) -> bool {
        self.comparison.skip_block(collection, address)
    }

    fn skip_row(&mut self, collection: &str, key: &str, address: usize) -> bool {
        self.comparison.skip_row(collection, key, address)
    }

    fn put_row(&mut self, collection: &str, key: &str, address: Option<usize>, text: &str) -> Result<(), to_rows::Error> {
        if self.comparison.is_changed(collection, key, address, text) {
            self.put.execute([collection, key, text]).map_err(|error| serde::ser::Error::custom(reason(&error)))?;
            self.count += 1;
        }
        Ok(())
    }
}

/// Records the rows that were just read from the file.
struct HashLoader<'a>(Comparison<'a>);

impl to_rows::RowSink for HashLoader<'_> {
    fn skip_collection(&mut self, path: &str, address: usize) -> bool {
        self.0.skip_collection(path, address)
    }

    fn announce_block(&mut self, collection: &str, address: usize) {
        self.0.announce_block(collection, address);
    }

    fn skip_block(&mut self, collection: &str, address: usize) -> bool {
        self.0.skip_block(collection, address)
    }

    fn skip_row(&mut self, collection: &str, key: &str, address: usize) -> bool {
        self.0.record(collection, key, address);
        true
    }

    fn put_row(&mut self, collection: &str, key: &str, address: Option<usize>, text: &str) -> Result<(), to_rows::Error> {
        self.0.is_changed(collection, key, address, text);
        Ok(())
    }
}
