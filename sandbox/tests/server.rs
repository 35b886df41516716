//! The program behind a real socket.
#![cfg(feature = "server")]
#![expect(clippy::unwrap_used, reason = "a test ends where its surroundings fail")]

use std::io::{BufRead, BufReader, ErrorKind, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::Value;

struct Sandbox {
    child: Child,
    ready: Value,
}

impl Sandbox {
    fn start(arguments: &[&str]) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_axero-sandbox"))
            .arg("--until-stdin-closes")
            .args(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        Self { child, ready: serde_json::from_str(&line).unwrap() }
    }

    fn address(&self) -> String {
        self.ready["origin"].as_str().unwrap().trim_start_matches("http://").to_owned()
    }

    fn open(&self) -> TcpStream {
        let stream = TcpStream::connect(self.address()).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
        stream
    }

    /// Sends one request and reads until the server closes; the error is what the socket says.
    fn exchange(&self, method: &str, target: &str, headers: &str, body: &str) -> (String, Option<ErrorKind>) {
        let mut stream = self.open();
        let length = body.len();
        let head = format!(
            "{method} {target} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\nContent-Length: {length}\r\n{headers}\r\n",
            self.address()
        );
        stream.write_all(head.as_bytes()).unwrap();
        stream.write_all(body.as_bytes()).unwrap();
        let mut answer = Vec::new();
        let error = stream.read_to_end(&mut answer).err().map(|error| error.kind());
        (String::from_utf8_lossy(&answer).into_owned(), error)
    }

    fn sign_in(&self) -> String {
        let (answer, _) = self.exchange("POST", "/__sandbox/sign-in", "", r#"{"user":"maya"}"#);
        let cookie = answer.lines().find_map(|line| line.strip_prefix("set-cookie: ")).unwrap();
        format!("Cookie: {}\r\n", cookie.split(';').next().unwrap())
    }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn the_ready_line_leads_to_a_site_that_signs_in() {
    let sandbox = Sandbox::start(&["--vd", "/x"]);
    assert_eq!(sandbox.ready["event"], "ready");
    assert_eq!(sandbox.ready["home"], format!("{}/x/", sandbox.ready["origin"].as_str().unwrap()));
    let user = &sandbox.ready["users"][0];
    let form = format!("UserName={}&Password={}", user["userName"].as_str().unwrap(), user["password"].as_str().unwrap());
    let (answer, _) = sandbox.exchange("POST", "/x/login", "", &form);
    assert!(answer.starts_with("HTTP/1.1 302"), "{answer}");
    let cookie = answer.lines().find_map(|line| line.strip_prefix("set-cookie: ")).unwrap();
    let port = sandbox.address().rsplit(':').next().unwrap().to_owned();
    assert!(cookie.starts_with(&format!(".SANDBOXAUTH-{port}=")), "{cookie}");
    let cookie = format!("Cookie: {}\r\n", cookie.split(';').next().unwrap());
    let (answer, _) = sandbox.exchange("GET", "/x/api/users/me", &cookie, "");
    assert!(answer.starts_with("HTTP/1.1 200") && answer.contains("\"UserID\":101"), "{answer}");
}

#[test]
fn a_reset_a_cut_and_a_delay_happen_on_the_wire() {
    let sandbox = Sandbox::start(&[]);
    let cookie = sandbox.sign_in();
    let rules = r#"[{"route":"users.me","fault":"reset","times":1},{"route":"users.me","fault":"truncate","bytes":10,"times":1},
                    {"route":"users.me","fault":"delay","ms":300,"times":1}]"#;
    let (answer, _) = sandbox.exchange("PUT", "/__sandbox/faults", "", rules);
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
    let (answer, error) = sandbox.exchange("GET", "/api/users/me", &cookie, "");
    assert_eq!((answer.as_str(), error), ("", Some(ErrorKind::ConnectionReset)));
    let (answer, _) = sandbox.exchange("GET", "/api/users/me", &cookie, "");
    let (head, body) = answer.split_once("\r\n\r\n").unwrap();
    assert_eq!(body, "{\"UserID\":");
    let length: usize = head.lines().find_map(|line| line.strip_prefix("content-length: ")).unwrap().parse().unwrap();
    assert!(length > 10, "the head promises the whole answer");
    let start = Instant::now();
    let (answer, _) = sandbox.exchange("GET", "/api/users/me", &cookie, "");
    assert!(start.elapsed() >= Duration::from_millis(300));
    assert!(answer.ends_with('}'), "{answer}");
}

#[test]
fn a_hanging_call_keeps_the_connection_open_and_others_go_on() {
    let sandbox = Sandbox::start(&[]);
    let cookie = sandbox.sign_in();
    sandbox.exchange("PUT", "/__sandbox/faults", "", r#"[{"route":"users.me","fault":"hang","times":1}]"#);
    let mut hanging = sandbox.open();
    write!(hanging, "GET /api/users/me HTTP/1.1\r\nHost: {}\r\n\r\n", sandbox.address()).unwrap();
    hanging.set_read_timeout(Some(Duration::from_millis(300))).unwrap();
    let error = hanging.read(&mut [0; 1]).unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut), "{error}");
    let (answer, _) = sandbox.exchange("GET", "/api/users/me", &cookie, "");
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
}

#[test]
fn a_used_port_is_one_sentence_and_exit_code_1() {
    let sandbox = Sandbox::start(&[]);
    let port = sandbox.address().rsplit(':').next().unwrap().to_owned();
    let output = Command::new(env!("CARGO_BIN_EXE_axero-sandbox")).args(["--port", &port]).output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    let sentence = format!("Port {port} on 127.0.0.1 is already in use. Choose another with --port, or 0 for any free one.\n");
    assert_eq!(String::from_utf8_lossy(&output.stderr), sentence);
    assert!(output.stdout.is_empty());
}

#[test]
fn it_ends_when_its_input_closes() {
    let mut sandbox = Sandbox::start(&[]);
    drop(sandbox.child.stdin.take());
    let start = Instant::now();
    while sandbox.child.try_wait().unwrap().is_none() {
        assert!(start.elapsed() < Duration::from_secs(5), "it still runs");
        std::thread::sleep(Duration::from_millis(10));
    }
}
