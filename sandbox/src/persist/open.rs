//! Creates, opens and checks the SQLite file.

use std::fs::{self, OpenOptions};
use std::io::Read;
use std::path::Path;

use rusqlite::{Connection, ErrorCode, OpenFlags};
use serde::{Deserialize, Serialize};

use crate::SiteConfig;
use crate::seed::Size;

/// The application id in the header of the file: "AxSb".
pub const APPLICATION: i64 = 0x4178_5362;

/// The version of the stored format. Increase it for a change that older programs could not read.
pub const SCHEMA: i64 = 2;

const FIRST_BYTES: &[u8; 16] = b"SQLite format 3\0";

const TABLES: &str = "
    CREATE TABLE site (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
    CREATE TABLE state (collection TEXT NOT NULL, key TEXT NOT NULL, text TEXT NOT NULL, PRIMARY KEY (collection, key));
";

/// The site that a file belongs to. A file can only be used with the same site.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SiteIdentity {
    size: Size,
    seed: u64,
    virtual_directory: String,
}

impl SiteIdentity {
    /// Returns the command-line options that start this site.
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

pub fn site_identity(config: &SiteConfig) -> SiteIdentity {
    SiteIdentity { size: config.size, seed: config.seed, virtual_directory: config.virtual_directory.clone() }
}

/// Creates the file if it is missing or empty. Only its owner may read it, because it contains the secret that signs tokens.
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

/// Checks the header before SQLite opens the file, because SQLite could change it.
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
        // The lock is held until the process ends.
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

/// Writes the tables before the write-ahead log exists, so that the file's header is complete from the start.
fn begin(connection: &mut Connection, config: &SiteConfig) -> rusqlite::Result<()> {
    let identity = serde_json::to_string(&site_identity(config)).unwrap_or_default();
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
