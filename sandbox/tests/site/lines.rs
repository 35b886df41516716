//! Calls to the API as one line: a method and a target, then the body as text.

use axero_sandbox::{Method, Request, Response};
use serde_json::Value;

use crate::browser::{Browser, json};

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
