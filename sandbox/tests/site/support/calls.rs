//! API calls as a widget makes them: as one line with a body of text, or below `/api` with a body of JSON.

use axero_sandbox::{Method, Request, Response};
use serde_json::Value;

use crate::support::browser::{Browser, json};

/// A picture that a browser shows.
pub const PICTURE: &[u8] =
    b"GIF89a\x01\x00\x01\x00\x80\x00\x00\x99\x99\x99\x00\x00\x00,\x00\x00\x00\x00\x01\x00\x01\x00\x00\x02\x02D\x01\x00;";

/// One line, a method and a target, then the body as text.
impl Browser {
    /// Sends a call; an empty body means no body.
    pub fn call(&mut self, line: &str, body: &str) -> Response {
        let (method, target) = line.split_once(' ').expect("a method and a target");
        let request = Request::new(Method::parse(method).expect("a method"), target);
        self.ask(if body.is_empty() { request } else { request.json(body) })
    }

    /// Returns the envelope's content of a successful call.
    pub fn answer(&mut self, line: &str, body: &str) -> Value {
        self.whole(line, body)["ResponseData"].clone()
    }

    /// Returns the whole envelope of a successful call; an answer without one is put into one.
    pub fn whole(&mut self, line: &str, body: &str) -> Value {
        let answer = self.call(line, body);
        assert_eq!(answer.status, 200, "{line}: {}", answer.text());
        let envelope = match json(&answer) {
            bare @ (Value::Array(_) | Value::Number(_)) => serde_json::json!({ "IsError": false, "ResponseData": bare }),
            envelope => envelope,
        };
        assert_eq!(envelope["IsError"], false, "{line}: {envelope}");
        envelope
    }

    /// Returns the status of a call.
    pub fn code(&mut self, line: &str, body: &str) -> u16 {
        self.call(line, body).status
    }

    /// Runs something as another person, then continues as before.
    pub fn as_user<T>(&mut self, user: &str, act: impl FnOnce(&mut Self) -> T) -> T {
        let own = std::mem::take(&mut self.cookies);
        self.sign_in(user);
        let result = act(self);
        self.cookies = own;
        result
    }
}

/// A method, a path below `/api`, and the body as JSON.
impl Browser {
    /// Sends a call; null means no body.
    pub fn send(&mut self, method: &str, path: &str, body: &Value) -> Response {
        let body = if body.is_null() { String::new() } else { body.to_string() };
        self.call(&format!("{method} /api{path}"), &body)
    }

    /// Returns the envelope of a successful call.
    pub fn envelope(&mut self, method: &str, path: &str, body: &Value) -> Value {
        let body = if body.is_null() { String::new() } else { body.to_string() };
        self.whole(&format!("{method} /api{path}"), &body)
    }

    /// Returns the data of a successful call; null if there is none.
    pub fn data(&mut self, method: &str, path: &str, body: &Value) -> Value {
        self.envelope(method, path, body)["ResponseData"].clone()
    }

    /// Creates an object and returns its id.
    pub fn created(&mut self, path: &str, body: &Value) -> i64 {
        self.data("POST", path, body).as_i64().expect("an id as a bare integer")
    }

    pub fn read(&mut self, path: &str) -> Value {
        self.data("GET", path, &Value::Null)
    }

    /// Returns the rows of a list.
    pub fn rows(&mut self, path: &str) -> Vec<Value> {
        self.read(path).as_array().unwrap_or_else(|| panic!("{path} is a list")).clone()
    }

    /// Returns the number of rows of a list on all its pages.
    pub fn total(&mut self, path: &str) -> u64 {
        self.envelope("GET", path, &Value::Null)["TotalRecords"].as_u64().expect("a total")
    }

    /// Returns one member of each row.
    pub fn column(&mut self, path: &str, name: &str) -> Vec<Value> {
        self.rows(path).iter().map(|row| row[name].clone()).collect()
    }

    pub fn integers(&mut self, path: &str, name: &str) -> Vec<i64> {
        self.column(path, name).iter().map(|value| value.as_i64().expect("an integer")).collect()
    }

    pub fn status(&mut self, method: &str, path: &str, body: &Value) -> u16 {
        self.send(method, path, body).status
    }

    /// Uploads a file with form fields beside it.
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

/// Returns an object with some members added or replaced.
pub fn with(mut object: Value, more: &Value) -> Value {
    object.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    object
}

/// Returns the names of an object's members.
pub fn names(value: &Value) -> Vec<String> {
    value.as_object().expect("an object").keys().cloned().collect()
}

/// Returns the numbers in one member of all rows.
pub fn numbers(rows: &Value, member: &str) -> Vec<i64> {
    rows.as_array().expect("rows").iter().filter_map(|row| row[member].as_i64()).collect()
}

/// Returns a body with one file.
pub fn multipart(target: &str, method: Method, file_name: &str, content: &str) -> Request {
    let body = format!(
        "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{file_name}\"\r\n\
         Content-Type: text/plain\r\n\r\n{content}\r\n--edge--\r\n"
    );
    let mut request = Request::new(method, target).header("Content-Type", "multipart/form-data; boundary=edge");
    request.body = body.into_bytes();
    request
}
