//! The engine as synchronous functions for the JavaScript driver of the npm package.
//!
//! Only numbers cross, and texts by way of the string buffer in [`super::page`]. No function here calls JavaScript.

use alloc::string::String;

use wasm_bindgen::prelude::wasm_bindgen;

use super::page::Page;
use axero_widget_sdk::internal::args::Args;
use axero_widget_sdk::internal::base_path::BasePath;
use axero_widget_sdk::internal::credentials::{is_credential_name, is_override_name};
use axero_widget_sdk::internal::engine::{Held, Step, Verdict};
use axero_widget_sdk::internal::error::{ErrorKind, Refusal};
use axero_widget_sdk::internal::operation::{Body, Method};
use axero_widget_sdk::internal::paging::{Seen, follows};
use axero_widget_sdk::internal::protocol as code;
use axero_widget_sdk::internal::queue::Priority;
use axero_widget_sdk::internal::request::Request;
use axero_widget_sdk::internal::response::ResponseFacts;
use axero_widget_sdk::internal::session::Identity;
use axero_widget_sdk::internal::table::group_of;
use axero_widget_sdk::internal::text::{push_number, split, split_once_or_all};

/// The page's state, for the length of one exported function.
macro_rules! page {
    () => {{
        #[expect(unsafe_code, reason = "an exported function is the outermost of its call, and asks once")]
        unsafe {
            Page::of_this_call()
        }
    }};
}

/// Appends several texts. It is a macro because a slice of them would first be written to memory, which takes more code than the calls.
macro_rules! push_all {
    ($out:expr, $($part:expr),+) => {{
        let out: &mut String = $out;
        $(out.push_str($part);)+
    }};
}

/// One text of several.
macro_rules! join {
    ($($part:expr),+) => {{
        let mut out = String::new();
        push_all!(&mut out, $($part),+);
        out
    }};
}

/// A step as a number: its kind in the low byte, the error's code or the milliseconds above.
fn number(step: Step) -> u32 {
    match step {
        Step::Deliver => code::STEP_DELIVER,
        Step::Send => code::STEP_SEND,
        Step::Hold => code::STEP_HOLD,
        Step::Fail(kind) => code::STEP_FAIL | (u32::from(kind as u8) << 8),
        Step::Wait(ms) => code::STEP_WAIT | ((ms as u32) << 8),
        Step::Queue => code::STEP_QUEUE,
        Step::Confirm => code::STEP_CONFIRM,
    }
}

/// Makes the buffer ready for a text of at most this many bytes. Returns the address where the page writes it, as UTF-8.
#[wasm_bindgen]
pub fn prepare_buffer(bytes: u32) -> *const u8 {
    page!().prepare_buffer(bytes)
}

/// Returns the address of the text that a function has left in the buffer.
#[wasm_bindgen]
pub fn buffer() -> *const u8 {
    page!().buffer()
}

/// Starts the page's engine at the base path in the buffer. Returns false where that is not a path of this origin.
#[wasm_bindgen]
pub fn start(bytes: u32, user: u32) -> bool {
    let page = page!();
    let Ok(base_path) = BasePath::new(&page.take_string(bytes)) else {
        return false;
    };
    page.start(base_path, Some(user).filter(|user| *user > 0));
    true
}

/// Returns the column of names; see `axero_widget_sdk::internal::table`.
#[wasm_bindgen]
pub fn operation_names() -> u32 {
    let page = page!();
    page.return_string(page.table.names().into())
}

/// Returns method, flags and parameters of an operation as the table holds them; see `axero_widget_sdk::internal::operation`.
#[wasm_bindgen]
pub fn operation_cell(operation: u32) -> u32 {
    let page = page!();
    page.return_string(page.table.cell(operation as usize).unwrap_or_default().into())
}

/// Returns whether a list has a next page; see `axero_widget_sdk::internal::paging`. A total below 0 is unknown.
#[wasm_bindgen]
pub fn page_follows(pages: u32, max_pages: u32, count: u32, size: u32, items: u32, total: i32, repeated: bool) -> bool {
    let total = u32::try_from(total).ok();
    follows(Seen { pages, max_pages, count, size, items, total, repeated })
}

/// Returns whether a header of the name in the buffer is refused: 1 would carry a credential, 2 would make the request another one, 0 is neither.
#[wasm_bindgen]
pub fn refuses_header(bytes: u32) -> u32 {
    let name = page!().take_string(bytes);
    if is_credential_name(&name) { 1 } else { u32::from(is_override_name(&name)) * 2 }
}

/// Writes the plan of a call: method, a letter for the body, the places of the body's arguments, the cache note, the address. A refusal is
/// `!`, the error's code, a space, and a sentence that is empty where the standard one of the kind fits.
///
/// The cache note of a read is its seconds of freshness and its group (`30:users`), of a write the groups that it makes stale.
fn plan(result: &Result<Request, Refusal>, [first, mark, second]: [&str; 3]) -> String {
    match result {
        Ok(Request { method, url, body, body_places }) => {
            let letter = match body {
                Body::None => " - ",
                Body::Object => " j ",
                Body::Value => " v ",
                Body::Quoted => " q ",
                Body::Multipart => " m ",
                Body::Raw => " x ",
            };
            join!(method.name(), letter, body_places, " ", first, mark, second, " ", url)
        }
        Err(Refusal { kind, message }) => {
            let mut out = String::from(code::PLAN_REFUSED);
            push_number(&mut out, *kind as u32);
            push_all!(&mut out, " ", message);
            out
        }
    }
}

fn internal() -> String {
    plan(&Err(Refusal::new(ErrorKind::Internal)), [""; 3])
}

const fn priority_of(number: u32) -> Priority {
    match number {
        0 => Priority::Visible,
        1 => Priority::Background,
        _ => Priority::Bulk,
    }
}

/// Opens the call `id` and returns its plan. The buffer holds the arguments as [`Args::parse`] reads them and the operation's name; for
/// [`code::FREE_REQUEST`] the query like arguments, the method and the path. Line breaks stand between them.
///
/// Where the address needs a withheld value, nothing is opened and the sentence of the refusal is [`code::NEEDS_VALUES`].
#[wasm_bindgen]
pub fn open(bytes: u32, operation: u32, id: u32, now_ms: f64, priority: u32, attempts: u32, widget: u32) -> u32 {
    let page = page!();
    let call = page.take_string(bytes);
    let planned = if operation == code::FREE_REQUEST {
        open_free(page, &call, id, now_ms)
    } else {
        open_operation(page, &call, operation, id, now_ms)
    };
    page.engine.set_priority(id, priority_of(priority & !code::UPLOAD), widget);
    if priority & code::UPLOAD != 0 {
        page.engine.set_upload(id);
    }
    page.engine.limit_attempts(id, attempts);
    page.return_string(planned)
}

fn open_operation(page: &mut Page, call: &str, operation: u32, id: u32, now_ms: f64) -> String {
    let (record, name) = split_once_or_all(call, b'\n');
    let (Some(operation), Some(args)) = (page.table.get(operation as usize, name), Args::parse(record)) else {
        return internal();
    };
    plan(&page.engine.open(id, &operation, &args, now_ms), operation.cache_note())
}

fn open_free(page: &mut Page, call: &str, id: u32, now_ms: f64) -> String {
    let mut lines = split(call, b'\n');
    let (Some(args), Some(method)) = (lines.next().and_then(Args::parse), lines.next()) else {
        return internal();
    };
    let (_, rest) = split_once_or_all(call, b'\n');
    let (_, path) = split_once_or_all(rest, b'\n');
    let request = match page.engine.open_free(id, method, path, &args, now_ms) {
        Ok(request) => request,
        Err(refusal) => return plan(&Err(refusal), [""; 3]),
    };
    let route = page.engine.base_path().route(&request.url);
    let operation = page.table.find_route(request.method, &route);
    // A free request is never cached. A write makes stale what the operation of its route does, or else the group that its path names.
    let group = operation.map(|index| page.table.group(index));
    let known = operation.zip(group.as_deref()).and_then(|(index, group)| page.table.get(index, group));
    match known.filter(|operation| operation.method != Method::Get) {
        Some(operation) => plan(&Ok(request), operation.cache_note()),
        None => plan(&Ok(request), [group_of(&route), "", ""]),
    }
}

/// Returns the first step of an opened call, and the next one after a pause.
#[wasm_bindgen]
pub fn proceed(id: u32, now_ms: f64) -> u32 {
    number(page!().engine.begin(id, now_ms))
}

/// Returns a call that may be sent now, or 0. Call repeatedly until it returns 0: after enqueueing, after a call ends, and when the wake-up
/// timer fires.
#[wasm_bindgen]
pub fn next_ready(now_ms: f64) -> u32 {
    page!().engine.next_ready(now_ms).unwrap_or(0)
}

/// Returns the step of a call that `next_ready` named.
#[wasm_bindgen]
pub fn dispatch(id: u32) -> u32 {
    number(page!().engine.dispatch(id))
}

/// Returns the milliseconds until `next_ready` should be called again if nothing else happens; negative where no call waits only for time.
#[wasm_bindgen]
pub fn wake_in(now_ms: f64) -> f64 {
    page!().engine.wake_in_ms(now_ms).unwrap_or(-1.0)
}

/// Takes the response of a call and returns its next step.
#[wasm_bindgen]
pub fn answered(id: u32, status: u16, responded_status: u16, flags: u16, retry_after_ms: f64, now_ms: f64, random: f64) -> u32 {
    let facts = ResponseFacts { status, responded_status, flags, retry_after_ms };
    number(page!().engine.answered(id, facts, now_ms, random))
}

/// Takes the failure of an attempt without a response, by the code of its kind, and returns the next step.
#[wasm_bindgen]
pub fn failed(id: u32, kind: u8, now_ms: f64, random: f64) -> u32 {
    let kind = ErrorKind::from_code(kind).unwrap_or(ErrorKind::Internal);
    number(page!().engine.failed(id, kind, now_ms, random))
}

/// Takes what the site says about the session that a response of this call has cast doubt on. Returns the call's next step.
#[wasm_bindgen]
pub fn confirmed(id: u32, verdict: u32) -> u32 {
    let verdict = match verdict {
        code::VERDICT_SIGNED_IN => Verdict::SignedIn,
        code::VERDICT_NOBODY => Verdict::Nobody,
        code::VERDICT_UNREACHED => Verdict::Unreached,
        _ => Verdict::Unknown,
    };
    number(page!().engine.confirmed(id, verdict))
}

/// Ends a call's wait for the sign-in and returns its next step; the identity is one of the protocol's.
#[wasm_bindgen]
pub fn resumed(id: u32, identity: u32, now_ms: f64) -> u32 {
    let identity = match identity {
        code::IDENTITY_SAME => Some(Identity::Same),
        code::IDENTITY_OTHER => Some(Identity::Other),
        _ => None,
    };
    number(page!().engine.resumed(id, identity, now_ms))
}

/// Forgets a call: it is over, or its caller has aborted it.
#[wasm_bindgen]
pub fn close(id: u32) {
    page!().engine.close(id);
}

/// Takes a session event and returns the number of the state afterwards.
#[wasm_bindgen]
pub fn session(event: u32) -> u32 {
    let engine = &mut page!().engine;
    match event {
        code::SESSION_EXPIRED_ELSEWHERE => engine.expired_elsewhere(),
        code::SESSION_SIGNING_IN => engine.signing_in(),
        code::SESSION_DISMISSED => engine.dismissed(),
        code::SESSION_HELD => engine.hold_queue(Held::All),
        code::SESSION_KNOWN => engine.hold_queue(Held::Nothing),
        code::SESSION_DOUBTED => engine.hold_queue(Held::Writes),
        _ => {}
    }
    engine.session().state() as u32
}

/// Returns the user, or 0 where unknown.
#[wasm_bindgen]
pub fn session_user() -> u32 {
    page!().engine.session().user().unwrap_or(0)
}

/// Records who is signed in now. Returns whether it is the same user or another.
#[wasm_bindgen]
pub fn signed_in(user: u32) -> u32 {
    page!().engine.signed_in(user) as u32
}
