//! The SQLite file.

use std::fs::{self, OpenOptions};
use std::io::Read;
use std::path::{Path, PathBuf};

use rusqlite::{Connection, ErrorCode, OpenFlags, Statement};
use serde::{Deserialize, Serialize};

use super::join::{Rows, join};
use super::marks::{Found, Gone, Marks, Round};
use super::split::{self, split};
use crate::seed::Size;
use crate::site::kept::Kept;
use crate::{Site, SiteConfig};

/// Stands in the head of a file of the sandbox: "AxSb".
const APPLICATION: i64 = 0x4178_5362;

/// The form of what is kept; another number for each change that an older program could not read.
const SCHEMA: i64 = 1;

const FIRST_BYTES: &[u8; 16] = b"SQLite format 3\0";

const TABLES: &str = "
    CREATE TABLE site (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
    CREATE TABLE state (collection TEXT NOT NULL, key TEXT NOT NULL, text TEXT NOT NULL, PRIMARY KEY (collection, key));
";

/// What a file is of: it goes on with the same site only.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Identity {
    size: Size,
    seed: u64,
    virtual_directory: String,
}

/// A file that keeps one site, open for this program only.
pub struct SiteFile {
    path: PathBuf,
    connection: Connection,
    marks: Marks,
    /// What the file has: as long as it lives, no other row can lie at the address of one of its rows.
    written: Option<Kept>,
}

/// What was in a file.
pub struct Stored {
    /// The name of the session cookie, which visitors still have.
    cookie_name: Option<String>,
    kept: Option<Kept>,
}

impl Stored {
    /// Sets a site up as it was; to be called before [`Site::new`].
    pub fn apply_to(&self, config: &mut SiteConfig) {
        if let Some(name) = &self.cookie_name {
            config.cookie_name.clone_from(name);
        }
    }

    /// Lets a site go on where it was.
    pub fn go_on(self, site: &mut Site) {
        if let Some(kept) = self.kept {
            site.go_on(kept);
        }
    }
}

impl SiteFile {
    /// Opens the file or makes it.
    ///
    /// # Errors
    /// A sentence that says why the file cannot be used. Then nothing in it was changed.
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
        // A site that nobody has visited has no state yet.
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

    fn rows(&self) -> rusqlite::Result<(String, String, Rows)> {
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

    /// Writes what differs from what the file has; gives the number of rows.
    ///
    /// # Errors
    /// A sentence that says why nothing was written. The next call writes it then.
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

/// Takes note of rows that were read from the file this moment.
struct Learner<'a>(Round<'a>);

impl split::Rows for Learner<'_> {
    fn knows(&mut self, collection: &str, key: &str, address: usize) -> bool {
        self.0.learn(collection, key, address);
        true
    }

    fn take(&mut self, collection: &str, key: &str, address: Option<usize>, text: &str) -> Result<(), split::Error> {
        self.0.differs(collection, key, address, text);
        Ok(())
    }
}

impl Identity {
    /// The options of the command line that make this site.
    fn options(&self) -> String {
        let size = match self.size {
            Size::Tiny => "tiny",
            Size::Standard => "standard",
            Size::Large => "large",
        };
        let folder =
            if self.virtual_directory.is_empty() { " and without --vd".to_owned() } else { format!(" --vd {}", self.virtual_directory) };
        format!("--data {size} --seed {}{folder}", self.seed)
    }
}

fn identity_of(config: &SiteConfig) -> Identity {
    Identity { size: config.size, seed: config.seed, virtual_directory: config.virtual_directory.clone() }
}

/// Makes the file, if there is none; an empty one counts as none. Only its owner reads it: it holds the secret that signs tokens.
fn create(path: &Path) -> Result<bool, String> {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    match options.open(path) {
        Ok(_) => Ok(true),
        Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {
            let is_empty = fs::metadata(path).is_ok_and(|facts| facts.is_file() && facts.len() == 0);
            Ok(is_empty)
        }
        Err(error) => Err(format!("--persist: {} cannot be made: {error}.", path.display())),
    }
}

/// Looks at a file that exists before SQLite does, which could change it.
fn check_head(path: &Path) -> Result<(), String> {
    let shown = path.display();
    let mut head = [0; 72];
    let file = OpenOptions::new().read(true).write(true).open(path);
    let mut file = file.map_err(|error| format!("--persist: {shown} cannot be opened for writing: {error}."))?;
    let is_ours = file.read_exact(&mut head).is_ok()
        && head.starts_with(FIRST_BYTES)
        && head.get(68..72).and_then(|id| id.try_into().ok()).map(i32::from_be_bytes).map(i64::from) == Some(APPLICATION);
    if is_ours { Ok(()) } else { Err(format!("--persist: {shown} is no file of the sandbox. Name another file.")) }
}

fn connect(path: &Path, new: Option<&SiteConfig>) -> Result<Connection, String> {
    let open = || {
        let mut connection = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
        // Held until the program ends, however it ends.
        connection.pragma_update(None, "locking_mode", "EXCLUSIVE")?;
        connection.execute_batch("BEGIN EXCLUSIVE; COMMIT")?;
        if let Some(config) = new {
            begin(&mut connection, config)?;
        }
        connection.pragma_update(None, "journal_mode", "WAL")?;
        connection.pragma_update(None, "synchronous", "NORMAL")?;
        Ok(connection)
    };
    open().map_err(|error| sentence(path, &error))
}

/// Before the write-ahead log is there, so that the head of the file says at once what it is.
fn begin(connection: &mut Connection, config: &SiteConfig) -> rusqlite::Result<()> {
    let identity = serde_json::to_string(&identity_of(config)).unwrap_or_default();
    let transaction = connection.transaction()?;
    transaction.execute_batch(TABLES)?;
    transaction.execute("INSERT INTO site VALUES ('identity', ?1), ('cookie', ?2)", [&identity, &config.cookie_name])?;
    transaction.pragma_update(None, "application_id", APPLICATION)?;
    transaction.pragma_update(None, "user_version", SCHEMA)?;
    transaction.commit()
}

fn damaged(path: &Path) -> String {
    format!(
        "--persist: {} is damaged or was made by another version of the sandbox. Name another file, or delete this one.",
        path.display()
    )
}

fn sentence(path: &Path, error: &rusqlite::Error) -> String {
    let shown = path.display();
    match error.sqlite_error_code() {
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => {
            format!("--persist: {shown} is in use by another sandbox. End that one first, or name another file.")
        }
        Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => damaged(path),
        None => damaged(path),
        Some(_) => format!("--persist: {shown} cannot be used: {}.", reason(error)),
    }
}

fn reason(error: &rusqlite::Error) -> String {
    match error.sqlite_error_code() {
        Some(ErrorCode::ReadOnly | ErrorCode::CannotOpen | ErrorCode::PermissionDenied) => {
            "the file or its folder cannot be written".to_owned()
        }
        Some(ErrorCode::DiskFull) => "the disk is full".to_owned(),
        _ => error.to_string(),
    }
}
