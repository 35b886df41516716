//! Calls to the API as a widget makes them.

use axero_sandbox::{Method, Request, Response};
use serde_json::Value;

use crate::browser::{Browser, json};

/// A picture that a browser shows.
pub const PICTURE: &[u8] =
    b"GIF89a\x01\x00\x01\x00\x80\x00\x00\x99\x99\x99\x00\x00\x00,\x00\x00\x00\x00\x01\x00\x01\x00\x00\x02\x02D\x01\x00;";

impl Browser {
    /// Sends a call below `/api`; the body is JSON unless it is null.
    pub fn send(&mut self, method: &str, path: &str, body: &Value) -> Response {
        let request = Request::new(Method::parse(method).expect("a method"), &format!("/api{path}"));
        self.ask(if body.is_null() { request } else { request.json(&body.to_string()) })
    }

    /// The envelope of a call that succeeds.
    pub fn envelope(&mut self, method: &str, path: &str, body: &Value) -> Value {
        let answer = self.send(method, path, body);
        assert_eq!(answer.status, 200, "{method} {path}: {}", answer.text());
        let envelope = json(&answer);
        assert_eq!(envelope["IsError"], false, "{method} {path}: {envelope}");
        envelope
    }

    /// The data of a call that succeeds; null if there is none.
    pub fn data(&mut self, method: &str, path: &str, body: &Value) -> Value {
        self.envelope(method, path, body)["ResponseData"].clone()
    }

    /// The id of what a call creates.
    pub fn created(&mut self, path: &str, body: &Value) -> i64 {
        self.data("POST", path, body).as_i64().expect("an id as a bare integer")
    }

    pub fn read(&mut self, path: &str) -> Value {
        self.data("GET", path, &Value::Null)
    }

    /// The rows of a list.
    pub fn rows(&mut self, path: &str) -> Vec<Value> {
        self.read(path).as_array().unwrap_or_else(|| panic!("{path} is a list")).clone()
    }

    /// How many rows a list has on all its pages.
    pub fn total(&mut self, path: &str) -> u64 {
        self.envelope("GET", path, &Value::Null)["TotalRecords"].as_u64().expect("a total")
    }

    /// One member of each row.
    pub fn column(&mut self, path: &str, name: &str) -> Vec<Value> {
        self.rows(path).iter().map(|row| row[name].clone()).collect()
    }

    pub fn integers(&mut self, path: &str, name: &str) -> Vec<i64> {
        self.column(path, name).iter().map(|value| value.as_i64().expect("an integer")).collect()
    }

    pub fn status(&mut self, method: &str, path: &str, body: &Value) -> u16 {
        self.send(method, path, body).status
    }

    /// Sends a file with form fields beside it.
    pub fn upload(&mut self, path: &str, name: &str, bytes: &[u8], fields: &[(&str, &str)]) -> Response {
        let mut body = Vec::new();
        for (field, value) in fields {
            body.extend(format!("--b\r\nContent-Disposition: form-data; name=\"{field}\"\r\n\r\n{value}\r\n").into_bytes());
        }
        body.extend(format!("--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\r\n").into_bytes());
        body.extend(bytes);
        body.extend(b"\r\n--b--\r\n");
        let request = Request::new(Method::Post, &format!("/api{path}")).header("Content-Type", "multipart/form-data; boundary=b");
        self.ask(Request { body, ..request })
    }
}

/// The names of an object's members.
pub fn names(value: &Value) -> Vec<String> {
    value.as_object().expect("an object").keys().cloned().collect()
}
