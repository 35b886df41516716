//! Requests per second through the server's sockets, with the callers on the same machine.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use axero_sandbox::{MemoryFiles, Site, SiteConfig, server};

/// Open connections, each with one request at a time.
const CALLERS: usize = 16;

const CALLS: &[(&str, &str)] = &[
    ("users/me", "users/me"),
    ("a space", "spaces/7"),
    ("one item", "content/list?PageLength=1"),
    ("ten items", "content/list?PageLength=10"),
];

pub fn measure(time: Duration) {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().expect("a runtime");
    let (listener, address) = runtime.block_on(server::listen("127.0.0.1", 0)).expect("a port");
    let site = Site::new(SiteConfig::default(), MemoryFiles::default());
    runtime.spawn(server::serve(listener, Arc::new(Mutex::new(site))));
    let cookie = Connection::to(address).sign_in();
    println!("\n{:<50} {:>10}", format!("through sockets, tiny, {CALLERS} connections"), "requests/s");
    for (name, path) in CALLS {
        let request = format!("GET /api/{path} HTTP/1.1\r\nHost: {address}\r\nCookie: {cookie}\r\n\r\n");
        let (stop, answered) = (AtomicBool::new(false), AtomicUsize::new(0));
        let start = Instant::now();
        std::thread::scope(|scope| {
            for _ in 0..CALLERS {
                scope.spawn(|| {
                    let mut connection = Connection::to(address);
                    while !stop.load(Ordering::Relaxed) {
                        connection.ask(&request);
                        answered.fetch_add(1, Ordering::Relaxed);
                    }
                });
            }
            std::thread::sleep(time);
            stop.store(true, Ordering::Relaxed);
        });
        println!("{name:<50} {:>10.0}", answered.load(Ordering::Relaxed) as f64 / start.elapsed().as_secs_f64());
    }
    runtime.shutdown_background();
}

struct Connection {
    stream: TcpStream,
    received: Vec<u8>,
}

impl Connection {
    fn to(address: SocketAddr) -> Self {
        let stream = TcpStream::connect(address).expect("a connection");
        stream.set_nodelay(true).expect("a socket without delay");
        Self { stream, received: Vec::new() }
    }

    fn sign_in(mut self) -> String {
        let body = r#"{"user":"maya"}"#;
        let address = self.stream.peer_addr().expect("an address");
        let length = body.len();
        let head = self.ask(&format!(
            "POST /__sandbox/sign-in HTTP/1.1\r\nHost: {address}\r\nContent-Type: application/json\r\nContent-Length: {length}\r\n\r\n{body}"
        ));
        let cookie = head.lines().find(|line| line.to_ascii_lowercase().starts_with("set-cookie:"));
        let cookie = cookie.and_then(|line| line.split_once(':')).and_then(|(_, value)| value.split(';').next());
        cookie.expect("a session").trim().to_owned()
    }

    /// Sends a request, reads the whole response and returns its head.
    fn ask(&mut self, request: &str) -> String {
        self.stream.write_all(request.as_bytes()).expect("a server that listens");
        self.received.clear();
        let mut piece = [0; 16 * 1024];
        loop {
            let count = self.stream.read(&mut piece).expect("an answer");
            assert!(count > 0, "the server has closed the connection");
            self.received.extend(piece.iter().take(count));
            let Some(end) = self.received.windows(4).position(|four| four == b"\r\n\r\n") else {
                continue;
            };
            let head = String::from_utf8_lossy(self.received.get(..end).unwrap_or_default()).into_owned();
            if self.received.len() >= end + 4 + length(&head) {
                assert!(head.starts_with("HTTP/1.1 200"), "{head}");
                return head;
            }
        }
    }
}

fn length(head: &str) -> usize {
    let lines = head.lines().filter_map(|line| line.split_once(':'));
    let mut lengths = lines.filter(|(name, _)| name.eq_ignore_ascii_case("content-length"));
    lengths.find_map(|(_, value)| value.trim().parse().ok()).expect("an answer with a length")
}
