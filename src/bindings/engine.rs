//! The decisions as synchronous calls, for the JavaScript driver of the npm package.
//!
//! What crosses is numbers, and texts by way of [`super::place`]. No function here calls JavaScript, so none can be re-entered while the
//! engine is borrowed.

use alloc::string::String;

use wasm_bindgen::prelude::wasm_bindgen;

use super::place::{leave, taken, with};
use crate::core::answer::Facts;
use crate::core::args::Args;
use crate::core::engine::{Engine, OnExpiry, Step};
use crate::core::error::{ErrorKind, Refusal};
use crate::core::operation::{Body, Operation};
use crate::core::paging::{Seen, follows};
use crate::core::queue::Class;
use crate::core::request::Request;
use crate::core::session::Identity;
use crate::core::site::{Site, is_credential_name};
use crate::core::text::{cut, join, push_all, push_number, split};

/// A step as a number: its kind in the low byte, the error's code or the milliseconds above.
fn number(step: Step) -> u32 {
    match step {
        Step::Deliver => 0,
        Step::Send => 1,
        Step::Hold => 2,
        Step::Fail(kind) => 3 | (u32::from(kind as u8) << 8),
        Step::Wait(ms) => 4 | ((ms as u32) << 8),
        Step::Queue => 5,
    }
}

/// Starts the page's engine in the virtual directory that was left; false where that is not a path of this origin.
#[wasm_bindgen]
pub fn start(bytes: u32, user: u32) -> bool {
    let Ok(site) = Site::new(&taken(bytes)) else {
        return false;
    };
    let user = Some(user).filter(|user| *user > 0);
    with(|engine| *engine = Engine::new(site, user, OnExpiry::Hold));
    true
}

/// Whether a list has a next page; see `core::paging`. A total below 0 is unknown.
#[wasm_bindgen]
pub fn page_follows(pages: u32, max_pages: u32, count: u32, size: u32, items: u32, total: i32, repeated: bool) -> bool {
    let total = u32::try_from(total).ok();
    follows(Seen { pages, max_pages, count, size, items, total, repeated })
}

/// Leaves the kinds of error in the order of their codes, one a line: its name, a space, `r` where retryable or else `-`, who must act, a space,
/// the standard sentence.
#[wasm_bindgen]
pub fn kinds() -> u32 {
    leave(ErrorKind::LIST.into())
}

/// Whether a header of the name that was left would carry a credential.
#[wasm_bindgen]
pub fn refuses_header(bytes: u32) -> bool {
    is_credential_name(&taken(bytes))
}

/// An opened call: method, a letter for the body, the places of the body's arguments, the groups, the address. Or `!`, the error's code, its
/// message, which is empty where it is the standard sentence. The groups of a read are its seconds of freshness and its own group
/// (`30:users`), of a write those that it makes stale.
fn opened(result: &Result<Request, Refusal>, [first, mark, second]: [&str; 3]) -> String {
    match result {
        Ok(Request { method, url, body, body_places }) => {
            let letter = match body {
                Body::None => " - ",
                Body::Object => " j ",
                Body::Value(_) => " v ",
                Body::Quoted => " q ",
                Body::Array => " a ",
                Body::Multipart => " m ",
                Body::Raw => " x ",
            };
            join!(method.name(), letter, body_places, " ", first, mark, second, " ", url)
        }
        Err(Refusal { kind, message }) => {
            let mut out = String::from("!");
            push_number(&mut out, *kind as u32);
            push_all!(&mut out, " ", message);
            out
        }
    }
}

fn internal() -> String {
    opened(&Err(Refusal::new(ErrorKind::Internal)), [""; 3])
}

/// How urgent a call is: 0 visible, 1 background, 2 bulk.
const fn class(number: u32) -> Class {
    match number {
        0 => Class::Visible,
        1 => Class::Background,
        _ => Class::Bulk,
    }
}

/// Begins the call `id` that was left: the arguments as `core::args::Args::parse` reads them, and behind a line break the operation's line of
/// the table; or, for a path that the table does not hold, the query like arguments, the method, the path, with line breaks between them.
/// Leaves what came of it as [`opened`] writes it.
#[wasm_bindgen]
pub fn open(bytes: u32, id: u32, now_ms: f64, urgency: u32, widget: u32) -> u32 {
    let call = taken(bytes);
    let (args, rest) = split(&call, b'\n');
    let Some(args) = Args::parse(args) else {
        return leave(internal());
    };
    leave(with(|engine| {
        let planned = if let Some((method, path)) = cut(rest, b'\n') {
            let result = engine.open_free(id, method, path, &args, now_ms);
            // What the table does not know is never kept; a write to it makes the group stale that its path names.
            let group = result.as_ref().map_or("", |request| engine.site().group_of(&request.url));
            opened(&result, [group, "", ""])
        } else if let Some(operation) = Operation::parse(rest) {
            opened(&engine.open(id, &operation, &args, now_ms), operation.cache_note())
        } else {
            internal()
        };
        engine.rank(id, class(urgency), widget);
        planned
    }))
}

/// The first step of an opened call, and the next one after a pause.
#[wasm_bindgen]
pub fn proceed(id: u32, now_ms: f64) -> u32 {
    with(|engine| number(engine.start(id, now_ms)))
}

/// The call whose turn it is, or 0. To be asked until it says 0, whenever a call was put in line, has ended, or the wake-up time has come.
#[wasm_bindgen]
pub fn next_turn(now_ms: f64) -> u32 {
    with(|engine| engine.next_turn(now_ms).unwrap_or(0))
}

/// The step of a call that `next_turn` named.
#[wasm_bindgen]
pub fn turn(id: u32) -> u32 {
    with(|engine| number(engine.turn(id)))
}

/// In how many milliseconds to ask for the next turn though nothing else happens; negative where nothing waits only for time.
#[wasm_bindgen]
pub fn wake_in(now_ms: f64) -> f64 {
    with(|engine| engine.wake_in_ms(now_ms).unwrap_or(-1.0))
}

/// The call was answered: the step to take.
#[wasm_bindgen]
pub fn answered(id: u32, status: u16, responded_status: u16, flags: u16, retry_after_ms: f64, now_ms: f64, random: f64) -> u32 {
    with(|engine| number(engine.answered(id, Facts { status, responded_status, flags, retry_after_ms }, now_ms, random)))
}

/// The call got no answer: the step to take.
#[wasm_bindgen]
pub fn failed(id: u32, code: u8, now_ms: f64, random: f64) -> u32 {
    let kind = ErrorKind::from_code(code).unwrap_or(ErrorKind::Internal);
    with(|engine| number(engine.failed(id, kind, now_ms, random)))
}

/// The sign-in that a call waited for has ended: 0 same user, 1 another user, 2 nobody.
#[wasm_bindgen]
pub fn resumed(id: u32, identity: u32) -> u32 {
    let identity = match identity {
        0 => Some(Identity::Same),
        1 => Some(Identity::Other),
        _ => None,
    };
    with(|engine| number(engine.resumed(id, identity)))
}

/// The caller has given the call up.
#[wasm_bindgen]
pub fn close(id: u32) {
    with(|engine| engine.close(id));
}

/// What has happened to the session: 1 another tab has met the dead session, and the site confirms it; 2 the user has been sent to sign in;
/// 3 the user has put the prompt away; 0 nothing. Where it stands then: 0 unknown, 1 live, 2 expired, 3 signing in.
#[wasm_bindgen]
pub fn session(event: u32) -> u32 {
    with(|engine| {
        match event {
            1 => engine.expired_elsewhere(),
            2 => engine.signing_in(),
            3 => engine.dismissed(),
            _ => {}
        }
        engine.session().state() as u32
    })
}

/// The user, or 0 where unknown.
#[wasm_bindgen]
pub fn session_user() -> u32 {
    with(|engine| engine.session().user().unwrap_or(0))
}

/// Somebody is signed in again: 0 the same user, 1 another one.
#[wasm_bindgen]
pub fn signed_in(user: u32) -> u32 {
    with(|engine| engine.signed_in(user) as u32)
}
