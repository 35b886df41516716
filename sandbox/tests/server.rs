//! The program behind a real socket.
#![cfg(feature = "server")]
#![expect(clippy::unwrap_used, reason = "a test ends where its surroundings fail")]

mod started;

use std::io::{BufRead, BufReader, ErrorKind, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Command};
use std::time::{Duration, Instant};

use serde_json::Value;

struct Sandbox {
    child: Child,
    ready: Value,
}

impl Sandbox {
    fn start(arguments: &[&str]) -> Self {
        let (child, ready) = started::start(arguments);
        Self { child, ready }
    }

    fn address(&self) -> String {
        self.ready["origin"].as_str().unwrap().trim_start_matches("http://").to_owned()
    }

    fn open(&self) -> TcpStream {
        let stream = TcpStream::connect(self.address()).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
        stream
    }

    /// Sends one request and reads until the server closes the connection; the error is that of the socket.
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

impl Sandbox {
    /// Sends these bytes and reads the status; 0 if the connection ends without one.
    fn status_of(&self, bytes: &[u8]) -> u16 {
        let mut stream = self.open();
        // The server may answer and close before it has read everything.
        let _ = stream.write_all(bytes);
        let mut line = String::new();
        let _ = BufReader::new(stream).read_line(&mut line);
        line.split_whitespace().nth(1).and_then(|status| status.parse().ok()).unwrap_or(0)
    }
}

#[test]
fn hostile_bytes_on_the_socket_get_a_4xx_and_the_site_goes_on() {
    let sandbox = Sandbox::start(&["--data", "tiny"]);
    let long = "a".repeat(1024 * 1024);
    let many: String = (0..5000).map(|number| format!("X-{number}: 1\r\n")).collect();
    for bytes in [
        b"GET / HTTP/1.1\r\n\r\n".to_vec(),
        b"GET / HTTP/1.1\r\nHost: a b\r\n\r\n".to_vec(),
        b"BREW / HTTP/1.1\r\nHost: localhost\r\n\r\n".to_vec(),
        b"GET /%00 HTTP/1.1\r\nHost: localhost\r\n\r\n".to_vec(),
        b"GET /%ff HTTP/1.1\r\nHost: localhost\r\n\r\n".to_vec(),
        b"OPTIONS * HTTP/1.1\r\nHost: localhost\r\n\r\n".to_vec(),
        b"GET /\xff\xfe HTTP/1.1\r\nHost: localhost\r\n\r\n".to_vec(),
        b"GET / HTTP/1.1\r\nHost: localhost\r\nX\0: y\r\n\r\n".to_vec(),
        b"POST /api/wall HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n".to_vec(),
        b"POST /api/wall HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99999999999999999999\r\n\r\n".to_vec(),
        b"POST /api/wall HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n".to_vec(),
        b"POST /api/wall HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab".to_vec(),
        b"\x16\x03\x01\x02\x00\x01\x00\r\n\r\n".to_vec(),
        format!("GET /{long} HTTP/1.1\r\nHost: localhost\r\n\r\n").into_bytes(),
        format!("GET / HTTP/1.1\r\nHost: localhost\r\nX: {long}\r\n\r\n").into_bytes(),
        format!("GET / HTTP/1.1\r\nHost: localhost\r\n{many}\r\n").into_bytes(),
    ] {
        let status = sandbox.status_of(&bytes);
        // A server may also hang up on malformed requests.
        assert!(status == 0 || (400..500).contains(&status), "{status}: {:.80}", String::from_utf8_lossy(&bytes));
    }
    let (answer, _) = sandbox.exchange("GET", "/ping-do-not-delete.ico", "", "");
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
}

#[test]
fn a_body_that_says_it_is_too_large_is_refused_before_it_is_sent() {
    let sandbox = Sandbox::start(&["--data", "tiny"]);
    let head = b"POST /api/files HTTP/1.1\r\nHost: localhost\r\nContent-Length: 70000000\r\n\r\n";
    assert_eq!(sandbox.status_of(head), 413);
}

#[test]
fn a_slow_client_keeps_nobody_waiting() {
    let sandbox = Sandbox::start(&["--data", "tiny"]);
    let mut slow = sandbox.open();
    slow.write_all(b"POST /api/wall HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\n{").unwrap();
    let mut slower = sandbox.open();
    slower.write_all(b"GET / HT").unwrap();
    let start = Instant::now();
    let (answer, _) = sandbox.exchange("GET", "/ping-do-not-delete.ico", "", "");
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
    assert!(start.elapsed() < Duration::from_secs(5));
}

#[test]
fn offline_resets_every_connection_but_those_to_the_control_api() {
    let sandbox = Sandbox::start(&["--data", "tiny"]);
    sandbox.exchange("POST", "/__sandbox/offline", "", "{}");
    for target in ["/", "/api/users/me", "/ping-do-not-delete.ico"] {
        let (answer, error) = sandbox.exchange("GET", target, "", "");
        assert_eq!((answer.as_str(), error), ("", Some(ErrorKind::ConnectionReset)), "{target}");
    }
    sandbox.exchange("DELETE", "/__sandbox/offline", "", "");
    let (answer, _) = sandbox.exchange("GET", "/ping-do-not-delete.ico", "", "");
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
}

#[test]
fn the_only_date_of_an_answer_is_by_the_sites_clock() {
    let sandbox = Sandbox::start(&["--data", "tiny"]);
    sandbox.exchange("PUT", "/__sandbox/settings", "", r#"{"clockSkewMs":-157680000000}"#);
    let years = std::time::SystemTime::UNIX_EPOCH.elapsed().unwrap().as_secs() / 31_556_952;
    for (method, target) in [("GET", "/ping-do-not-delete.ico"), ("GET", "/api/users/me"), ("BREW", "/")] {
        let (answer, _) = sandbox.exchange(method, target, "", "");
        let dates: Vec<_> = answer.lines().filter_map(|line| line.strip_prefix("date: ")).collect();
        assert_eq!(dates.len(), 1, "{answer}");
        let year: u64 = dates[0].split_whitespace().nth(3).unwrap().parse().unwrap();
        assert!((1970 + years - 6..=1970 + years - 4).contains(&year), "{answer}");
    }
}

#[test]
fn a_method_that_nobody_knows_is_refused_and_breaks_nothing() {
    let sandbox = Sandbox::start(&["--data", "tiny"]);
    for method in ["TRACE", "PROPFIND", "X"] {
        let (answer, _) = sandbox.exchange(method, "/api/users/me", "", "");
        assert!(answer.starts_with("HTTP/1.1 405") && answer.contains("allow: GET"), "{answer}");
        assert!(answer.contains(&format!("does not support http method '{method}'")), "{answer}");
    }
}
