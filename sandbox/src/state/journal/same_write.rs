//! Recognises repeated writes, and whether a write was done.

use std::io::Read;

use flate2::read::GzDecoder;
use sha2::{Digest, Sha256};

use crate::server::http::{Request, Response};
use crate::state::request_context::{RequestContext, Route};

/// A hash that identifies a write without revealing its content.
pub type Fingerprint = [u8; 32];

/// The start of an envelope that reports an error.
const REFUSED: &[u8] = b"{\"IsError\":true";

/// The same method, path, query, user and body give the same fingerprint.
pub fn fingerprint(context: &RequestContext<'_>, user: Option<&str>) -> Fingerprint {
    let mut hash = Sha256::new();
    let path = context.path.to_ascii_lowercase();
    let query = context.request.target.split_once('?').map_or("", |(_, query)| query);
    for part in [context.request.method.name(), path.as_str(), query, user.unwrap_or("")] {
        hash.update((part.len() as u64).to_le_bytes());
        hash.update(part.as_bytes());
    }
    body_pieces(context.request).into_iter().for_each(|piece| hash.update(piece));
    hash.finalize().into()
}

/// Returns true if the response is not an error.
pub fn succeeded(route: &Route, answer: &Response) -> bool {
    match route {
        Route::Api(_) => (200..300).contains(&answer.status) && !says_error(answer),
        Route::Page(_) => answer.status < 400,
    }
}

/// Browsers generate a new boundary each time they send the same form, so boundaries are not hashed.
fn body_pieces(request: &Request) -> Vec<&[u8]> {
    let body = request.body.as_slice();
    let header = request.header_value("content-type").unwrap_or("");
    let form = header.get(..10).is_some_and(|kind| kind.eq_ignore_ascii_case("multipart/"));
    let boundary = header.split_once("boundary=").map(|(_, rest)| rest.split(';').next().unwrap_or("").trim().trim_matches('"'));
    match boundary.filter(|boundary| form && !boundary.is_empty()) {
        Some(boundary) => between(body, boundary.as_bytes()),
        None => vec![body],
    }
}

fn between<'a>(body: &'a [u8], separator: &[u8]) -> Vec<&'a [u8]> {
    let mut pieces = Vec::new();
    let (mut start, mut at) = (0, 0);
    while let Some(rest) = body.get(at..).filter(|rest| !rest.is_empty()) {
        if rest.starts_with(separator) {
            pieces.extend(body.get(start..at));
            at += separator.len();
            start = at;
        } else {
            at += 1;
        }
    }
    pieces.extend(body.get(start..));
    pieces
}

fn says_error(answer: &Response) -> bool {
    if answer.header_value("content-encoding") != Some("gzip") {
        return answer.body.starts_with(REFUSED);
    }
    let mut start = [0; REFUSED.len()];
    GzDecoder::new(answer.body.as_slice()).read_exact(&mut start).is_ok() && start == REFUSED
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_boundary_of_a_form_does_not_count() {
        let form = |boundary: &str, text: &str| {
            let body = format!("--{boundary}\r\n\r\n{text}\r\n--{boundary}--\r\n").into_bytes();
            let request =
                Request::new(crate::Method::Post, "/x").header("Content-Type", &format!("multipart/form-data; boundary={boundary}"));
            body_pieces(&Request { body, ..request }).concat()
        };
        assert_eq!(form("one", "a"), form("another", "a"));
        assert_ne!(form("one", "a"), form("one", "b"));
    }

    #[test]
    fn an_error_is_seen_through_compression() {
        let refused = Response::json(200, &serde_json::json!({"IsError": true, "ResponseMessage": "no"}));
        assert!(says_error(&refused.clone().gzipped()) && says_error(&refused));
        let done = Response::json(200, &serde_json::json!({"IsError": false}));
        assert!(!says_error(&done.clone().gzipped()) && !says_error(&done));
        assert!(!says_error(&Response::empty(200)));
    }
}
