//! Making and opening the file, and what can be in the way.

use std::fs::{self, OpenOptions};
use std::io::Read;
use std::path::Path;

use rusqlite::{Connection, ErrorCode, OpenFlags};
use serde::{Deserialize, Serialize};

use crate::SiteConfig;
use crate::seed::Size;

/// Stands in the head of a file of the sandbox: "AxSb".
pub const APPLICATION: i64 = 0x4178_5362;

/// The form of what is kept; another number for each change that an older program could not read.
pub const SCHEMA: i64 = 1;

const FIRST_BYTES: &[u8; 16] = b"SQLite format 3\0";

const TABLES: &str = "
    CREATE TABLE site (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
    CREATE TABLE state (collection TEXT NOT NULL, key TEXT NOT NULL, text TEXT NOT NULL, PRIMARY KEY (collection, key));
";

/// What a file is of: it goes on with the same site only.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Identity {
    size: Size,
    seed: u64,
    virtual_directory: String,
}

impl Identity {
    /// The options of the command line that make this site.
    pub fn options(&self) -> String {
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

pub fn identity_of(config: &SiteConfig) -> Identity {
    Identity { size: config.size, seed: config.seed, virtual_directory: config.virtual_directory.clone() }
}

/// Makes the file, if there is none; an empty one counts as none. Only its owner reads it: it holds the secret that signs tokens.
pub fn create(path: &Path) -> Result<bool, String> {
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
pub fn check_head(path: &Path) -> Result<(), String> {
    let shown = path.display();
    let mut head = [0; 72];
    let file = OpenOptions::new().read(true).write(true).open(path);
    let mut file = file.map_err(|error| format!("--persist: {shown} cannot be opened for writing: {error}."))?;
    let is_ours = file.read_exact(&mut head).is_ok()
        && head.starts_with(FIRST_BYTES)
        && head.get(68..72).and_then(|id| id.try_into().ok()).map(i32::from_be_bytes).map(i64::from) == Some(APPLICATION);
    if is_ours { Ok(()) } else { Err(format!("--persist: {shown} is no file of the sandbox. Name another file.")) }
}

pub fn connect(path: &Path, new: Option<&SiteConfig>) -> Result<Connection, String> {
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

pub fn damaged(path: &Path) -> String {
    format!(
        "--persist: {} is damaged or was made by another version of the sandbox. Name another file, or delete this one.",
        path.display()
    )
}

pub fn sentence(path: &Path, error: &rusqlite::Error) -> String {
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

pub fn reason(error: &rusqlite::Error) -> String {
    match error.sqlite_error_code() {
        Some(ErrorCode::ReadOnly | ErrorCode::CannotOpen | ErrorCode::PermissionDenied) => {
            "the file or its folder cannot be written".to_owned()
        }
        Some(ErrorCode::DiskFull) => "the disk is full".to_owned(),
        _ => error.to_string(),
    }
}
