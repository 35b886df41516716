//! One request in, one response out, in the shapes that cross the boundary.

use axero_sandbox::{Ambient, Delivery, Method, Request, Response, Site, Timestamp};
use serde::Deserialize;
use serde_json::{Value, json};

#[derive(Deserialize)]
struct Head {
    method: String,
    target: String,
    headers: Vec<(String, String)>,
}

/// The outcome of a request.
pub struct Answer {
    /// JSON: `waitMs`, `then` (`answer`, `slow`, `truncated`, `reset`, `hang`) and what belongs to it, `status` and `headers`;
    /// `call` if a function makes the data, `invented` if the sandbox has invented the answer of that operation.
    pub head: String,
    /// The whole body, however it is delivered.
    pub body: Vec<u8>,
}

/// Passes a request to the site. The head is JSON with `method`, `target` and `headers`.
///
/// # Errors
/// Returns a sentence if the head has another shape.
pub fn ask(site: &mut Site, head: &str, body: Vec<u8>, now: u64, random: [u8; 64]) -> Result<Answer, String> {
    let head: Head = serde_json::from_str(head).map_err(|error| format!("The request cannot be read: {error}."))?;
    let Some(method) = Method::parse(&head.method) else {
        return Ok(sent(0, "answer", unknown_method(), &[]));
    };
    // The caller is always the page itself.
    let request = Request { method, target: head.target, headers: head.headers, body, from_loopback: true };
    let handled = site.handle(&request, &Ambient::new(Timestamp::from_millis(now), random));
    let wait = handled.wait_ms;
    let marks = [handled.function_call.map(|call| ("call", json!(call))), handled.invented.map(|operation| ("invented", json!(operation)))];
    let marks: Vec<_> = marks.into_iter().flatten().collect();
    Ok(match handled.delivery {
        Delivery::Answer(answer) => sent(wait, "answer", answer, &marks),
        Delivery::Slow { answer, piece, pause_ms } => {
            sent(wait, "slow", answer, &[&marks[..], &[("piece", piece.into()), ("pauseMs", pause_ms.into())]].concat())
        }
        Delivery::Truncated { answer, bytes } => sent(wait, "truncated", answer, &[&marks[..], &[("bytes", bytes.into())]].concat()),
        Delivery::Reset => nothing(wait, "reset"),
        Delivery::Hang => nothing(wait, "hang"),
    })
}

fn unknown_method() -> Response {
    Response { status: 501, headers: Vec::new(), body: b"The site does not know this method.".to_vec() }
}

fn sent(wait: u64, delivery: &str, answer: Response, more: &[(&str, Value)]) -> Answer {
    let mut head = json!({ "waitMs": wait, "then": delivery, "status": answer.status, "headers": answer.headers });
    for (name, value) in more {
        head[*name] = value.clone();
    }
    Answer { head: head.to_string(), body: answer.body }
}

fn nothing(wait: u64, delivery: &str) -> Answer {
    Answer { head: json!({ "waitMs": wait, "then": delivery }).to_string(), body: Vec::new() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::site;

    fn call(site: &mut Site, method: &str, target: &str, body: &str) -> (Value, String) {
        let head = json!({ "method": method, "target": target, "headers": [["Host", "localhost"]] });
        let answer = ask(site, &head.to_string(), body.into(), 1_760_000_000_000, [3; 64]).unwrap();
        (serde_json::from_str(&answer.head).unwrap(), String::from_utf8(answer.body).unwrap())
    }

    #[test]
    fn an_answer_crosses_with_its_status_headers_and_body() {
        let (mut site, _) = site("{}").unwrap();
        let (head, body) = call(&mut site, "GET", "/api/users/me", "");
        assert_eq!((head["then"].as_str(), head["status"].as_u64()), (Some("answer"), Some(401)));
        assert!(head["headers"].as_array().unwrap().iter().any(|header| header[0] == "Content-Type"));
        assert!(body.contains("Message"));
    }

    #[test]
    fn the_ways_in_which_an_answer_breaks_cross_too() {
        let (mut site, _) = site("{}").unwrap();
        let cases = [
            (json!({ "fault": "slow", "piece": 3, "pauseMs": 5 }), json!({ "then": "slow", "piece": 3, "pauseMs": 5 })),
            (json!({ "fault": "truncate", "bytes": 4 }), json!({ "then": "truncated", "bytes": 4 })),
            (json!({ "fault": "reset" }), json!({ "then": "reset" })),
            (json!({ "fault": "hang" }), json!({ "then": "hang" })),
        ];
        for (mut rule, wanted) in cases {
            rule["route"] = "users.me".into();
            let (head, _) =
                call(&mut site, "PUT", "/__sandbox/faults", &json!([{ "route": "users.me", "fault": "delay", "ms": 7 }, rule]).to_string());
            assert_eq!(head["status"], 200);
            let (head, _) = call(&mut site, "GET", "/api/users/me", "");
            assert_eq!(head["waitMs"], 7);
            for (name, value) in wanted.as_object().unwrap() {
                assert_eq!(&head[name], value, "{wanted}");
            }
        }
    }

    #[test]
    fn a_method_that_no_site_knows_is_an_answer_and_a_broken_head_is_not() {
        let (mut site, _) = site("{}").unwrap();
        assert_eq!(call(&mut site, "BREW", "/", "").0["status"], 501);
        assert!(ask(&mut site, "[]", Vec::new(), 0, [0; 64]).is_err());
    }
}
