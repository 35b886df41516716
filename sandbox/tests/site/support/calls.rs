//! Calls to the API as a widget makes them: as one line with a body of text, or below `/api` with a body of JSON.

use axero_sandbox::{Method, Request, Response};
use serde_json::Value;

use crate::support::browser::{Browser, json};

/// A picture that a browser shows.
pub const PICTURE: &[u8] =
    b"GIF89a\x01\x00\x01\x00\x80\x00\x00\x99\x99\x99\x00\x00\x00,\x00\x00\x00\x00\x01\x00\x01\x00\x00\x02\x02D\x01\x00;";

/// One line, a method and a target, then the body as text.
impl Browser {
    /// Sends a call; an empty body is none.
    pub fn call(&mut self, line: &str, body: &str) -> Response {
        let (method, target) = line.split_once(' ').expect("a method and a target");
        let request = Request::new(Method::parse(method).expect("a method"), target);
        self.ask(if body.is_empty() { request } else { request.json(body) })
    }

    /// What a call that succeeds has in its envelope.
    pub fn answer(&mut self, line: &str, body: &str) -> Value {
        self.whole(line, body)["ResponseData"].clone()
    }

    /// The whole envelope of a call that succeeds.
    pub fn whole(&mut self, line: &str, body: &str) -> Value {
        let answer = self.call(line, body);
        assert_eq!(answer.status, 200, "{line}: {}", answer.text());
        let envelope = json(&answer);
        assert_eq!(envelope["IsError"], false, "{line}: {envelope}");
        envelope
    }

    /// The status of a call.
    pub fn code(&mut self, line: &str, body: &str) -> u16 {
        self.call(line, body).status
    }

    /// Does something as somebody else, then goes on as before.
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
    /// Sends a call; a body that is null is none.
    pub fn send(&mut self, method: &str, path: &str, body: &Value) -> Response {
        let body = if body.is_null() { String::new() } else { body.to_string() };
        self.call(&format!("{method} /api{path}"), &body)
    }

    /// The envelope of a call that succeeds.
    pub fn envelope(&mut self, method: &str, path: &str, body: &Value) -> Value {
        let body = if body.is_null() { String::new() } else { body.to_string() };
        self.whole(&format!("{method} /api{path}"), &body)
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

/// An object with more members, or others.
pub fn with(mut object: Value, more: &Value) -> Value {
    object.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    object
}

/// The names of an object's members.
pub fn names(value: &Value) -> Vec<String> {
    value.as_object().expect("an object").keys().cloned().collect()
}

/// The numbers of one member of all rows.
pub fn numbers(rows: &Value, member: &str) -> Vec<i64> {
    rows.as_array().expect("rows").iter().filter_map(|row| row[member].as_i64()).collect()
}

/// A body with one file.
pub fn multipart(target: &str, method: Method, file_name: &str, content: &str) -> Request {
    let body = format!(
        "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{file_name}\"\r\n\
         Content-Type: text/plain\r\n\r\n{content}\r\n--edge--\r\n"
    );
    let mut request = Request::new(method, target).header("Content-Type", "multipart/form-data; boundary=edge");
    request.body = body.into_bytes();
    request
}
