//! The SQLite file.

use std::path::{Path, PathBuf};

use rusqlite::{Connection, Statement};

use super::from_rows::{Rows, join};
use super::open::{APPLICATION, Identity, SCHEMA, check_head, connect, create, damaged, identity_of, reason, sentence};
use super::row_hashes::{Found, Gone, Marks, Round};
use super::to_rows as split;
use super::to_rows::split;
use crate::state::snapshot::Kept;
use crate::{Site, SiteConfig};

/// A file that stores one site, locked for this process.
pub struct SiteFile {
    path: PathBuf,
    connection: Connection,
    marks: Marks,
    /// The state in the file. While it is held, no other row can be allocated at the address of one of its rows.
    written: Option<Kept>,
}

/// The content of a file.
pub struct Stored {
    /// The name of the session cookie, so that visitors stay signed in.
    cookie_name: Option<String>,
    kept: Option<Kept>,
}

impl Stored {
    /// Applies the stored configuration. Call it before [`Site::new`].
    pub fn apply_to(&self, config: &mut SiteConfig) {
        if let Some(name) = &self.cookie_name {
            config.cookie_name.clone_from(name);
        }
    }

    /// Restores the stored state of a site.
    pub fn go_on(self, site: &mut Site) {
        if let Some(kept) = self.kept {
            site.go_on(kept);
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
        let mut file = Self { path: path.to_owned(), connection, marks: Marks::default(), written: None };
        let stored = if is_new { Stored { cookie_name: None, kept: None } } else { file.read(config)? };
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
        let identity: Identity = serde_json::from_str(&identity).map_err(|_| damaged(&self.path))?;
        if identity != identity_of(config) {
            return Err(format!("--persist: {shown} keeps another site: start with {}, or name another file.", identity.options()));
        }
        // A site without any request has no state yet.
        let kept: Option<Kept> = if rows.is_empty() { None } else { Some(join(&rows).map_err(|_| damaged(&self.path))?) };
        drop(rows);
        self.written = kept.clone();
        if let Some(kept) = &self.written {
            let mut learner = Learner(self.marks.begin());
            split(kept, &mut learner).map_err(|_| damaged(&self.path))?;
            let (found, _) = learner.0.finish();
            self.marks.end(found);
        }
        Ok(Stored { cookie_name: Some(cookie), kept })
    }

    pub(super) fn rows(&self) -> rusqlite::Result<(String, String, Rows)> {
        let entry = |name: &str| self.connection.query_row("SELECT value FROM site WHERE name = ?1", [name], |row| row.get(0));
        let mut rows = Rows::new();
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
    pub(super) fn write(&mut self, kept: Kept) -> Result<usize, String> {
        let Self { path, connection, marks, written } = self;
        let failed = |error| sentence(path, &error);
        let transaction = connection.transaction().map_err(failed)?;
        let put = transaction.prepare("INSERT OR REPLACE INTO state VALUES (?1, ?2, ?3)").map_err(failed)?;
        let (mut count, found, gone) = Writer { put, round: marks.begin(), count: 0 }
            .take_all(&kept)
            .map_err(|error| format!("--persist: {} cannot be written: {error}.", path.display()))?;
        let mut remove = transaction.prepare("DELETE FROM state WHERE collection = ?1 AND key = ?2").map_err(failed)?;
        for (collection, key) in gone {
            count += remove.execute([&*collection, &*key]).map_err(failed)?;
        }
        drop(remove);
        transaction.commit().map_err(failed)?;
        marks.end(found);
        *written = Some(kept);
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
    round: Round<'a>,
    count: usize,
}

impl Writer<'_> {
    fn take_all(mut self, kept: &Kept) -> Result<(usize, Found, Gone), split::Error> {
        split(kept, &mut self)?;
        let (found, gone) = self.round.finish();
        Ok((self.count, found, gone))
    }
}

impl split::Rows for Writer<'_> {
    fn knows_all(&mut self, path: &str, address: usize) -> bool {
        self.round.knows_all(path, address)
    }

    fn expect_block(&mut self, collection: &str, address: usize) {
        self.round.expect_block(collection, address);
    }

    fn knows_block(&mut self, collection: &str, address: usize) -> bool {
        self.round.knows_block(collection, address)
    }

    fn knows(&mut self, collection: &str, key: &str, address: usize) -> bool {
        self.round.knows(collection, key, address)
    }

    fn take(&mut self, collection: &str, key: &str, address: Option<usize>, text: &str) -> Result<(), split::Error> {
        if self.round.differs(collection, key, address, text) {
            self.put.execute([collection, key, text]).map_err(|error| serde::ser::Error::custom(reason(&error)))?;
            self.count += 1;
        }
        Ok(())
    }
}

/// Records the rows that were just read from the file.
struct Learner<'a>(Round<'a>);

impl split::Rows for Learner<'_> {
    fn knows_all(&mut self, path: &str, address: usize) -> bool {
        self.0.knows_all(path, address)
    }

    fn expect_block(&mut self, collection: &str, address: usize) {
        self.0.expect_block(collection, address);
    }

    fn knows_block(&mut self, collection: &str, address: usize) -> bool {
        self.0.knows_block(collection, address)
    }

    fn knows(&mut self, collection: &str, key: &str, address: usize) -> bool {
        self.0.learn(collection, key, address);
        true
    }

    fn take(&mut self, collection: &str, key: &str, address: Option<usize>, text: &str) -> Result<(), split::Error> {
        self.0.differs(collection, key, address, text);
        Ok(())
    }
}
