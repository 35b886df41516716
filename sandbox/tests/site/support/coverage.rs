//! Coverage: some test gets a good response from every operation, and a refusal.

use std::collections::BTreeSet;
use std::fs::{File, read_to_string};
use std::io::Write;
use std::path::Path;
use std::process::Command;
use std::sync::{LazyLock, Mutex, PoisonError};

use axero_sandbox::Request;

use crate::support::browser::Browser;
use crate::support::description::description;

/// The environment variable with the file that a run of all tests writes its good responses to.
const NOTES: &str = "AXERO_SANDBOX_NOTES";

static FILE: LazyLock<Option<Mutex<File>>> =
    LazyLock::new(|| std::env::var_os(NOTES).map(|path| Mutex::new(File::create(path).expect("a file for notes"))));

/// Operations that work without signing in.
const OPEN: [&str; 4] = ["platform.saml.get", "users.token.create", "users.validate", "chat.getGlobals"];

/// Records that an operation was answered well, if coverage is being measured.
pub fn note(operation: &str, status: u16) {
    if let Some(file) = FILE.as_ref().filter(|_| status == 200) {
        let mut file = file.lock().unwrap_or_else(PoisonError::into_inner);
        writeln!(file, "{operation}").expect("notes are written");
    }
}

/// Tests do not share results, so all of them run once more in a process of their own.
#[test]
fn every_operation_is_answered_well_in_some_test() {
    if std::env::var_os(NOTES).is_some() {
        return;
    }
    let notes = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("answered-{}", std::process::id()));
    let program = std::env::current_exe().expect("this program");
    let run = Command::new(program).args(["--quiet", "--skip", "coverage::"]).env(NOTES, &notes).output().expect("it runs");
    let noted = read_to_string(&notes).expect("notes");
    std::fs::remove_file(&notes).expect("notes can be removed");
    let noted: BTreeSet<&str> = noted.lines().collect();
    let missing: Vec<_> = description().operations.iter().map(|known| known.id.as_str()).filter(|id| !noted.contains(id)).collect();
    assert!(missing.is_empty(), "{} are never answered well ({}): {}", missing.len(), run.status, missing.join(", "));
}

#[test]
fn every_operation_but_the_open_ones_refuses_people_who_are_not_signed_in() {
    let mut browser = Browser::new();
    for operation in &description().operations {
        let answer = browser.ask(Request::new(operation.method, &format!("/api{}", operation.filled("1"))).json("{}"));
        assert_eq!(answer.status == 401, !OPEN.contains(&operation.id.as_str()), "{}: {}", operation.id, answer.text());
    }
}

#[test]
fn every_operation_on_something_refuses_what_does_not_exist_and_what_is_no_id() {
    let mut browser = Browser::signed_in("admin");
    let mut taken = Vec::new();
    for operation in description().operations.iter().filter(|operation| operation.takes_an_id()) {
        for id in ["999999999", "0x1F", "9223372036854775808"] {
            let answer = browser.ask(Request::new(operation.method, &format!("/api{}", operation.filled(id))).json("{}"));
            // A deleted object may still have been bookmarked: removing the bookmark is no error.
            let is_gone = operation.id == "bookmarks.remove" && id == "999999999";
            if !is_gone && !(400..500).contains(&answer.status) {
                taken.push(format!("{} {id}: {}", operation.id, answer.text()));
            }
        }
    }
    assert!(taken.is_empty(), "{}", taken.join("\n"));
}
