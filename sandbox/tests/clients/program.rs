//! The sandbox program, and a client that knows only HTTP.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::process::Child;
use std::time::Duration;

use flate2::read::GzDecoder;
use serde_json::Value;

use crate::started;

pub struct Program {
    child: Child,
    pub address: String,
}

/// A response as received; its body is decompressed.
pub struct Answer {
    pub status: u16,
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

impl Program {
    pub fn start(arguments: &[&str]) -> Self {
        let (child, ready) = started::start(&[&["--data", "tiny"], arguments].concat());
        Self { child, address: ready["origin"].as_str().unwrap().trim_start_matches("http://").to_owned() }
    }

    /// Sends a request with these header lines, each as it is written.
    pub fn send(&self, line: &str, headers: &[&str], body: &str) -> Answer {
        let mut stream = TcpStream::connect(&self.address).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(30))).unwrap();
        let headers: String = headers.iter().map(|header| format!("{header}\r\n")).collect();
        let length = if body.is_empty() { String::new() } else { format!("Content-Length: {}\r\n", body.len()) };
        let address = &self.address;
        write!(stream, "{line} HTTP/1.1\r\nHost: {address}\r\n{headers}{length}Connection: close\r\n\r\n{body}").unwrap();
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes).unwrap();
        Answer::read(&bytes)
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Answer {
    fn read(bytes: &[u8]) -> Self {
        let end = bytes.windows(4).position(|four| four == b"\r\n\r\n").unwrap();
        let head = String::from_utf8(bytes[..end].to_vec()).unwrap();
        let mut lines = head.lines();
        let status = lines.next().unwrap().split(' ').nth(1).unwrap().parse().unwrap();
        let headers: Vec<_> =
            lines.map(|line| line.split_once(": ").unwrap()).map(|(name, value)| (name.to_lowercase(), value.to_owned())).collect();
        let mut answer = Self { status, headers, body: bytes[end + 4..].to_vec() };
        if answer.header("content-encoding") == Some("gzip") {
            let mut body = Vec::new();
            GzDecoder::new(answer.body.as_slice()).read_to_end(&mut body).unwrap();
            answer.body = body;
        }
        answer
    }

    /// Returns the first header of this name, given in lower case.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// Returns the cookies of the response, as a browser sends them back.
    pub fn cookies(&self) -> String {
        let set = self.headers.iter().filter(|(name, _)| name == "set-cookie");
        set.map(|(_, cookie)| cookie.split(';').next().unwrap()).collect::<Vec<_>>().join("; ")
    }

    /// Returns the body of a successful response.
    pub fn json(&self) -> Value {
        let text = String::from_utf8_lossy(&self.body);
        assert!((200..300).contains(&self.status), "{} {text}", self.status);
        serde_json::from_str(&text).unwrap_or_else(|error| panic!("{error}: {text}"))
    }

    /// Returns the content of the envelope, for a client that checks `IsError` after the status.
    pub fn data(&self) -> Value {
        let envelope = self.json();
        assert_eq!(envelope["IsError"], false, "{envelope}");
        envelope["ResponseData"].clone()
    }
}
