//! The `--persist` option across restarts of the program.
#![cfg(feature = "persist")]
#![expect(clippy::unwrap_used, reason = "a test ends where its surroundings fail")]

mod started;

use std::fs;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};

use serde_json::{Value, json};

const PROGRAM: &str = env!("CARGO_BIN_EXE_axero-sandbox");

/// A temporary folder of one test.
struct Place(PathBuf);

impl Place {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("axero-survives-{}-{name}", std::process::id()));
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn file(&self) -> PathBuf {
        self.0.join("site.db")
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

struct Sandbox {
    child: Child,
    ready: Value,
}

impl Sandbox {
    fn start(file: &Path) -> Self {
        Self::start_with(file, &["--data", "tiny"])
    }

    fn start_with(file: &Path, more: &[&str]) -> Self {
        let persist = ["--persist", file.to_str().unwrap()];
        let (child, ready) = started::start(&[&persist, more].concat());
        Self { child, ready }
    }

    /// Returns head and body of a response; `None` if the connection breaks because the program is being killed.
    fn try_ask(&self, method: &str, target: &str, headers: &str, body: &str) -> Option<(String, Value)> {
        let address = self.ready["origin"].as_str()?.trim_start_matches("http://");
        let mut stream = TcpStream::connect(address).ok()?;
        stream.set_read_timeout(Some(Duration::from_secs(10))).ok()?;
        let length = body.len();
        let head = format!(
            "{method} {target} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: {length}\r\n{headers}\r\n"
        );
        stream.write_all(head.as_bytes()).ok()?;
        stream.write_all(body.as_bytes()).ok()?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer).ok()?;
        let (head, body) = answer.split_once("\r\n\r\n")?;
        Some((head.to_owned(), serde_json::from_str(body).unwrap_or_default()))
    }

    fn ask(&self, method: &str, target: &str, headers: &str, body: &str) -> (u16, Value) {
        let (head, body) = self.try_ask(method, target, headers, body).unwrap();
        (head.split(' ').nth(1).unwrap().parse().unwrap(), body)
    }

    /// Returns the value of a successful call.
    fn answer(&self, method: &str, target: &str, headers: &str, body: &str) -> Value {
        let (status, value) = self.ask(method, target, headers, body);
        assert_eq!(status, 200, "{method} {target}: {value}");
        if value["ResponseData"].is_null() { value } else { value["ResponseData"].clone() }
    }

    fn sign_in(&self) -> String {
        let (head, _) = self.try_ask("POST", "/__sandbox/sign-in", "", r#"{"user":"maya"}"#).unwrap();
        let cookie = head.lines().find_map(|line| line.strip_prefix("set-cookie: ")).unwrap();
        format!("Cookie: {}\r\n", cookie.split(';').next().unwrap())
    }

    fn thread(&self, cookie: &str) -> i64 {
        self.answer("POST", "/api/chat/threads", cookie, r#"{"ParticipantsIds":[102]}"#).as_i64().unwrap()
    }

    /// Sends a message and returns its id.
    fn send(&self, cookie: &str, thread: i64) -> i64 {
        let message = json!({ "ThreadID": thread, "MessageBody": "Still here?" }).to_string();
        self.answer("POST", "/api/chat/messages", cookie, &message).as_i64().unwrap()
    }

    fn messages(&self, cookie: &str, thread: i64) -> usize {
        let list = self.answer("GET", &format!("/api/chat/messages?ThreadIDCSV={thread}&PageLength=10000"), cookie, "");
        list.as_array().unwrap().len()
    }

    fn stop(mut self) {
        drop(self.child.stdin.take());
        assert!(self.child.wait().unwrap().success());
    }

    fn kill(mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

/// Starts the program with options that it must refuse. Returns its error sentence.
fn refusal(file: &Path, more: &[&str]) -> String {
    let Output { status, stdout, stderr } = Command::new(PROGRAM)
        .arg("--until-stdin-closes")
        .arg("--persist")
        .arg(file)
        .args(["--data", "tiny"])
        .args(more)
        .stdin(Stdio::null())
        .output()
        .unwrap();
    let sentence = String::from_utf8(stderr).unwrap();
    assert!(!status.success() && stdout.is_empty(), "{sentence}");
    assert_eq!(sentence.trim_end().lines().count(), 1, "{sentence}");
    sentence
}

#[test]
fn own_records_keep_their_given_fields() {
    let place = Place::new("records");
    let first = Sandbox::start(&place.file());
    let record = r#"{"kind":"users","record":{"UserName":"ada","Email":"","AvatarImageURL":null,"RankName":"Pioneer"}}"#;
    let id = first.answer("POST", "/__sandbox/records", "", record)["id"].as_i64().unwrap();
    first.stop();
    let second = Sandbox::start(&place.file());
    let ada = second.answer("GET", &format!("/api/users/{id}/details"), &second.sign_in(), "");
    assert_eq!((&ada["Email"], ada.get("AvatarImageURL"), &ada["RankName"]), (&json!(""), None, &json!("Pioneer")));
    second.stop();
}

#[test]
fn what_people_did_who_is_signed_in_and_tokens_survive_a_restart() {
    let place = Place::new("restart");
    let sandbox = Sandbox::start(&place.file());
    let cookie = sandbox.sign_in();
    let thread = sandbox.thread(&cookie);
    let before = sandbox.messages(&cookie, thread);
    let first = sandbox.send(&cookie, thread);
    let token = sandbox.answer("PUT", "/api/users/token", "", r#"{"UserName":"maya","Password":"sunflower"}"#);
    let bearer = format!("Authorization: Bearer {}\r\n", token.as_str().unwrap());
    sandbox.answer("PUT", "/__sandbox/settings", "", r#"{"sessionMinutes":77}"#);
    sandbox.stop();

    let sandbox = Sandbox::start(&place.file());
    assert_eq!(sandbox.messages(&cookie, thread), before + 1);
    assert_eq!(sandbox.answer("GET", "/api/users/me", &cookie, "")["UserName"], "maya");
    assert_eq!(sandbox.answer("GET", "/api/users/me", &bearer, "")["UserName"], "maya");
    assert_eq!(sandbox.answer("GET", "/__sandbox/settings", "", "")["sessionMinutes"], 77);
    assert!(sandbox.send(&cookie, thread) > first, "ids go on");
    sandbox.stop();
}

/// Calls that are answered from indexes, which are not in the file. Calls that leave traces in the others come last.
const DERIVED: [&str; 16] = [
    "content/list?PageLength=100&SortColumn=ContentTitle&SortOrder=asc",
    "content/list?PageLength=100&SortColumn=CommentCount",
    "content/list?PageLength=100&SortColumn=Rating&StartPage=3",
    "content/list?PageLength=100&SortColumn=TagCount&EntityType=3",
    "content/list?PageLength=100&SpaceID=7",
    "tags?PageLength=100",
    "wall/stream?PageLength=100",
    "wall/stream?SpaceID=7&StartPage=2",
    "wall/ticker",
    "analytics/content/top",
    "analytics/content/liked",
    "analytics/content/viewed",
    "analytics/content/count",
    "analytics/spaces/active",
    "search?Keyword=an&SortColumn=ContentTitle",
    "search?Keyword=zirconium",
];

/// Removes texts like "3 minutes ago", which change while the program restarts.
fn without_ages(mut value: Value) -> Value {
    match &mut value {
        Value::Array(rows) => rows.iter_mut().for_each(|row| *row = without_ages(row.take())),
        Value::Object(members) => {
            members.retain(|_, member| !member.as_str().is_some_and(|text| text == "just now" || text.ends_with(" ago")));
            members.values_mut().for_each(|member| *member = without_ages(member.take()));
        }
        _ => {}
    }
    value
}

#[test]
fn lists_searches_the_stream_and_figures_are_the_same_after_a_restart() {
    let place = Place::new("derived");
    let sandbox = Sandbox::start_with(&place.file(), &["--data", "standard"]);
    let cookie = sandbox.sign_in();
    let article = r#"{"EntityType":3,"ContentTitle":"About zirconium","SpaceID":7}"#;
    let id = sandbox.answer("POST", "/api/content", &cookie, article);
    sandbox.answer("POST", &format!("/api/content/{id}/likes"), &cookie, "");
    let comment = json!({ "EntityID": id, "EntityType": 3, "CommentText": "Shiny" }).to_string();
    sandbox.answer("POST", "/api/comments", &cookie, &comment);
    let ask = |sandbox: &Sandbox| {
        let origin = sandbox.ready["origin"].as_str().unwrap();
        let text = |path| without_ages(sandbox.answer("GET", &format!("/api/{path}"), &cookie, "")).to_string().replace(origin, "");
        DERIVED.map(text)
    };
    let before = ask(&sandbox);
    assert!(before[15].contains("About zirconium"), "{}", before[15]);
    sandbox.stop();
    let sandbox = Sandbox::start_with(&place.file(), &["--data", "standard"]);
    for ((path, before), after) in DERIVED.iter().zip(&before).zip(ask(&sandbox)) {
        assert!(before != "[]", "{path} has rows");
        assert!(*before == after, "{path}");
    }
    sandbox.stop();
}

#[test]
fn sessions_keep_their_names_and_the_next_one_has_a_new_one_after_a_restart() {
    let place = Place::new("names");
    let sandbox = Sandbox::start(&place.file());
    let cookie = sandbox.sign_in();
    sandbox.answer("PUT", "/__sandbox/settings", "", r#"{"clockSkewMs":60000}"#);
    sandbox.answer("POST", "/__sandbox/offline", "", "{}");
    sandbox.stop();
    let sandbox = Sandbox::start(&place.file());
    assert_eq!(sandbox.answer("GET", "/api/users/me", &cookie, "")["UserName"], "maya", "an outage ends with its program");
    assert_eq!(sandbox.answer("GET", "/__sandbox/settings", "", "")["clockSkewMs"], 60_000);
    sandbox.sign_in();
    let sessions = sandbox.answer("GET", "/__sandbox/sessions", "", "");
    assert_eq!(
        sessions.as_array().map(|all| all.iter().map(|session| &session["session"]).collect()),
        Some(vec![&json!("s1"), &json!("s2")])
    );
    sandbox.stop();
}

#[test]
fn settings_of_the_command_line_go_before_those_of_the_file_when_they_are_others() {
    let place = Place::new("settings");
    let sandbox = Sandbox::start(&place.file());
    sandbox.answer("PUT", "/__sandbox/settings", "", r#"{"sessionMinutes":77}"#);
    sandbox.stop();
    let sandbox = Sandbox::start_with(&place.file(), &["--data", "tiny", "--security", "legacy"]);
    let settings = sandbox.answer("GET", "/__sandbox/settings", "", "");
    assert_eq!((&settings["securityLevel"], &settings["sessionMinutes"]), (&json!("legacy"), &json!(30)));
    sandbox.stop();
}

#[test]
fn a_reset_is_kept_too() {
    let place = Place::new("reset");
    let sandbox = Sandbox::start(&place.file());
    let cookie = sandbox.sign_in();
    let thread = sandbox.thread(&cookie);
    let before = sandbox.messages(&cookie, thread);
    sandbox.send(&cookie, thread);
    sandbox.stop();
    let sandbox = Sandbox::start(&place.file());
    assert_eq!(sandbox.messages(&cookie, thread), before + 1);
    sandbox.answer("POST", "/__sandbox/reset", "", "");
    sandbox.stop();
    let sandbox = Sandbox::start(&place.file());
    assert_eq!(sandbox.ask("GET", "/api/users/me", &cookie, "").0, 401);
    let cookie = sandbox.sign_in();
    assert_eq!(sandbox.messages(&cookie, thread), before);
    sandbox.stop();
}

#[test]
fn a_killed_program_loses_a_second_at_most_and_leaves_a_sound_file() {
    let place = Place::new("killed");
    let sandbox = Sandbox::start(&place.file());
    let cookie = sandbox.sign_in();
    let thread = sandbox.thread(&cookie);
    let mut expected = sandbox.messages(&cookie, thread);
    sandbox.stop();
    for round in 0_u64..4 {
        let sandbox = Sandbox::start(&place.file());
        let start = Instant::now();
        let run = Duration::from_millis(1100 + 170 * round);
        let mut sent = Vec::new();
        while start.elapsed() < run {
            sandbox.send(&cookie, thread);
            sent.push(start.elapsed());
        }
        let end = start.elapsed();
        sandbox.kill();
        let safe = sent.iter().filter(|at| end - **at > Duration::from_secs(1)).count();
        let sandbox = Sandbox::start(&place.file());
        let kept = sandbox.messages(&cookie, thread);
        assert!(safe > 0 && kept >= expected + safe && kept <= expected + sent.len(), "{kept} of {expected} + {}, {safe} safe", sent.len());
        expected = kept;
        sandbox.stop();
    }
}

#[test]
fn no_session_and_no_token_stands_in_the_file_and_only_its_owner_reads_it() {
    let place = Place::new("secrets");
    let sandbox = Sandbox::start(&place.file());
    let cookie = sandbox.sign_in();
    let token = sandbox.answer("PUT", "/api/users/token", "", r#"{"UserName":"maya","Password":"sunflower"}"#);
    sandbox.stop();
    let bytes = fs::read(place.file()).unwrap();
    let text = String::from_utf8_lossy(&bytes);
    let session = cookie.trim().rsplit('=').next().unwrap();
    assert!(text.contains("sunflower"), "the file is not compressed");
    assert!(!text.contains(session));
    assert!(token.as_str().unwrap().split('.').skip(1).all(|part| !text.contains(part)));
    #[cfg(unix)]
    assert_eq!(std::os::unix::fs::PermissionsExt::mode(&fs::metadata(place.file()).unwrap().permissions()) & 0o777, 0o600);
}

#[test]
fn a_file_that_does_not_fit_is_refused_in_one_sentence_and_left_as_it_is() {
    let place = Place::new("refused");
    let sandbox = Sandbox::start(&place.file());
    sandbox.sign_in();
    assert!(refusal(&place.file(), &[]).contains("in use by another sandbox"));
    sandbox.stop();

    let before = fs::read(place.file()).unwrap();
    let other_site: [&[&str]; 3] = [&["--seed", "2"], &["--data", "standard"], &["--vd", "/x"]];
    for more in other_site {
        let sentence = refusal(&place.file(), more);
        assert!(sentence.contains("keeps another site: start with --data tiny --seed 1 and without --vd"), "{sentence}");
    }
    assert_eq!(fs::read(place.file()).unwrap(), before);

    let changed = |change: &dyn Fn(&mut Vec<u8>), wanted: &str| {
        let mut copy = before.clone();
        change(&mut copy);
        let path = place.0.join("changed.db");
        fs::write(&path, &copy).unwrap();
        let sentence = refusal(&path, &[]);
        assert!(sentence.contains(wanted), "{sentence}");
        assert_eq!(fs::read(&path).unwrap(), copy, "{wanted}");
    };
    changed(&|bytes| bytes[60..64].fill(9), "another version of the sandbox");
    changed(&|bytes| bytes[68..72].fill(9), "no file of the sandbox");
    changed(&|bytes| bytes[4096..65_536].fill(0xff), "damaged");
    changed(&|bytes| bytes.truncate(200_000), "damaged");
    let broken_rows = |bytes: &mut Vec<u8>| {
        let rows: Vec<_> = (0..bytes.len() - 6).filter(|at| bytes[*at..].starts_with(b"{\"id\":")).collect();
        rows.into_iter().for_each(|at| bytes[at] = b']');
    };
    changed(&broken_rows, "damaged");

    let foreign = place.0.join("notes.txt");
    fs::write(&foreign, "My notes").unwrap();
    assert!(refusal(&foreign, &[]).contains("no file of the sandbox"));
    assert_eq!(fs::read_to_string(&foreign).unwrap(), "My notes");
    assert!(refusal(&place.0, &[]).contains("--persist: "));
    assert!(refusal(&place.0.join("no/such/folder.db"), &[]).contains("cannot be made"));
}
