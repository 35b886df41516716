//! Checks every API response against the description.

use std::io::Read;

use axero_sandbox::{Request, Response};
use flate2::read::GzDecoder;
use serde_json::Value;

use crate::support::coverage;
use crate::support::description::{Operation, description};

/// Panics with all mistakes of a response, unless the request was for no operation.
pub fn check(virtual_directory: &str, request: &Request, answer: &Response) {
    let Some(operation) = operation(virtual_directory, request) else { return };
    coverage::note(&operation.id, answer.status);
    let faults = faults(operation, answer);
    assert!(
        faults.is_empty(),
        "{} ({} {}) answered {}: {}\n{}",
        operation.id,
        request.method.name(),
        request.target,
        answer.status,
        faults.join("; "),
        text(answer)
    );
}

fn operation(virtual_directory: &str, request: &Request) -> Option<&'static Operation> {
    let path = request.target.split('?').next().unwrap_or("");
    let inside = path.to_ascii_lowercase().strip_prefix(virtual_directory)?.strip_prefix("/api")?.len();
    let below = path.get(path.len() - inside..)?;
    description().find(request.method, below).filter(|_| below.starts_with('/'))
}

fn faults(operation: &Operation, answer: &Response) -> Vec<String> {
    let content_type = answer.header_value("content-type").unwrap_or("none");
    if !content_type.eq_ignore_ascii_case("application/json; charset=utf-8") {
        return vec![format!("the content type is {content_type}")];
    }
    let Ok(body) = serde_json::from_slice::<Value>(&bytes(answer)) else {
        return vec!["the body is not JSON".to_owned()];
    };
    // With `failureStatus` set to `ok`, only the envelope shows that this is an error response.
    let status = if body["IsError"] == true && answer.status == 200 { 400 } else { answer.status };
    match operation.key(status) {
        Some(key) => operation.faults(key, &body),
        None => vec!["the status is not described".to_owned()],
    }
}

fn bytes(answer: &Response) -> Vec<u8> {
    if answer.header_value("content-encoding") != Some("gzip") {
        return answer.body.clone();
    }
    let mut bytes = Vec::new();
    GzDecoder::new(answer.body.as_slice()).read_to_end(&mut bytes).expect("what says it is packed is packed");
    bytes
}

fn text(answer: &Response) -> String {
    String::from_utf8_lossy(&bytes(answer)).chars().take(2000).collect()
}

#[cfg(test)]
mod tests {
    use axero_sandbox::Method;

    use super::*;
    use crate::support::browser::Browser;

    fn judged(target: &str, status: u16, content_type: &str, body: &str) -> Vec<String> {
        let headers = vec![("Content-Type".to_owned(), content_type.to_owned())];
        let operation = operation("", &Request::new(Method::Get, target)).unwrap();
        faults(operation, &Response { status, headers, body: body.as_bytes().to_vec() })
    }

    #[test]
    fn an_answer_that_the_description_does_not_have_is_caught() {
        let json = "application/json; charset=utf-8";
        let me = r#"{"UserID":101}"#;
        assert_eq!(judged("/api/users/me", 200, json, me), Vec::<String>::new());
        for (target, status, content_type, body) in [
            ("/api/users/me", 200, "text/html", me),
            ("/api/users/me", 204, json, me),
            ("/api/users/me", 500, json, "{}"),
            ("/api/users/me", 200, json, "{"),
            ("/api/users/me", 200, json, r#"{"UserID":"101"}"#),
            ("/api/users/me", 404, json, r#"{"Message":1}"#),
            ("/api/countries", 200, json, r#"{"IsError":false,"ResponseData":[]}"#),
            ("/api/users/102/details", 200, json, r#"{"ResponseData":{}}"#),
            ("/api/tasks/logs/logid/1", 200, json, r#"{"IsError":false,"ResponseData":{"StartTime":"2025-10-08T10:00:00Z"}}"#),
        ] {
            assert_ne!(judged(target, status, content_type, body), Vec::<String>::new(), "{target} {status} {content_type} {body}");
        }
    }

    #[test]
    #[should_panic(expected = "users.me (GET /API/users/me) answered 200")]
    fn no_answer_passes_a_browser_unchecked() {
        let mut browser = Browser::signed_in("maya");
        browser.control("PUT", "faults", r#"[{"route":"users.me","fault":"empty"}]"#);
        browser.is_spoilt = false;
        browser.get("/API/users/me");
    }

    #[test]
    fn the_operations_are_found_by_what_is_fixed_in_their_paths() {
        let id = |target: &str| operation("/x", &Request::get(target)).map(|operation| operation.id.as_str());
        assert_eq!(id("/x/api/content/list?a=/b"), Some("content.list"));
        assert_eq!(id("/X/API/Content/17/"), Some("content.get"));
        assert_eq!([id("/api/content/17"), id("/x/api/content/17/nonsense"), id("/x/apiary/users/me")], [None; 3]);
    }

    #[test]
    fn the_description_tells_the_shape_of_no_fewer_answers_than_it_did() {
        let told = description().operations.iter().filter(|operation| operation.tells_its_shape()).count();
        assert!(told >= 213, "of {} operations only {told}", description().operations.len());
    }
}
