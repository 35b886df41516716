//! The numbers and letters that cross between the engine and its JavaScript driver, written once.
//!
//! `npm run generate` writes them to `js/generated/protocol.ts`; the driver and its tests import that file.

/// Raised whenever the boundary, or what copies of the package on one page share, changes incompatibly.
pub const PROTOCOL: u32 = 1;

/// A constant as the generator writes it.
#[derive(Clone, Copy, Debug)]
pub struct Constant {
    /// Its name in Rust and in TypeScript.
    pub name: &'static str,
    /// Its value.
    pub value: u32,
    /// Its documentation.
    pub doc: &'static str,
}

macro_rules! constants {
    ($($doc:literal $name:ident = $value:expr;)*) => {
        $(#[doc = $doc] pub const $name: u32 = $value;)*

        /// All constants, for the generator.
        pub const CONSTANTS: &[Constant] = &[$(Constant { name: stringify!($name), value: $value, doc: $doc },)*];
    };
}

constants! {
    "Step: give the response to the caller. The call is over." STEP_DELIVER = 0;
    "Step: send the request." STEP_SEND = 1;
    "Step: wait for the sign-in." STEP_HOLD = 2;
    "Step: give an error to the caller, whose code stands above the low byte. The call is over." STEP_FAIL = 3;
    "Step: wait for the milliseconds above the low byte." STEP_WAIT = 4;
    "Step: wait in the queue." STEP_QUEUE = 5;
    "Step: ask the site who is signed in." STEP_CONFIRM = 6;

    "Response: a redirect that was not followed." FLAG_REDIRECT = super::response::ResponseFacts::REDIRECT as u32;
    "Response: the body is JSON." FLAG_JSON = super::response::ResponseFacts::JSON as u32;
    "Response: the body is an HTML page." FLAG_HTML = super::response::ResponseFacts::HTML as u32;
    "Response: the body is empty." FLAG_EMPTY = super::response::ResponseFacts::EMPTY as u32;
    "Response: the envelope says `IsError: true`." FLAG_IS_ERROR = super::response::ResponseFacts::IS_ERROR as u32;
    "Response: the server's sentence says that the REST API is switched off." FLAG_API_OFF = super::response::ResponseFacts::API_OFF as u32;
    "Response: the server says that the request is too large." FLAG_TOO_LARGE = super::response::ResponseFacts::TOO_LARGE as u32;

    "Session event: none, the state is only read." SESSION_READ = 0;
    "Session event: another tab met the dead session, and the site confirmed it." SESSION_EXPIRED_ELSEWHERE = 1;
    "Session event: the user was sent to the sign-in page." SESSION_SIGNING_IN = 2;
    "Session event: the user dismissed the prompt." SESSION_DISMISSED = 3;
    "Session event: a restored page asks who is signed in, and no call leaves the queue." SESSION_HELD = 4;
    "Session event: the page knows again who is signed in." SESSION_KNOWN = 5;
    "Session event: another user may have signed in since, the page asks, and no write leaves the queue." SESSION_DOUBTED = 6;

    "The same user is signed in, or the first that is known." IDENTITY_SAME = super::session::Identity::Same as u32;
    "Another user is signed in." IDENTITY_OTHER = super::session::Identity::Other as u32;
    "No user is signed in." IDENTITY_NOBODY = 2;

    "The site says that a user is signed in." VERDICT_SIGNED_IN = 0;
    "The site says that no user is signed in." VERDICT_NOBODY = 1;
    "The site answers, and does not say who is signed in." VERDICT_UNKNOWN = 2;
    "The site gives no answer now." VERDICT_UNREACHED = 3;

    "The operation number of a free request, which the table does not hold." FREE_REQUEST = u32::MAX;
    "Added to the priority of a free request whose body may take minutes." UPLOAD = 4;
}

/// The session states, in the order of their numbers.
pub const SESSION_STATES: [&str; 4] = ["unknown", "live", "expired", "signing-in"];

/// The priorities, in the order of their numbers.
pub const PRIORITIES: [&str; 3] = ["visible", "background", "bulk"];

/// A value that stays in JavaScript because it is long: the driver sends it when the plan asks for it. No percent-encoded text holds this character.
pub const WITHHELD: &str = "]";

/// The sentence of a refusal that only asks for the withheld values.
pub const NEEDS_VALUES: &str = "?";

/// The first character of a plan that is a refusal; the error's code, a space and the sentence follow.
pub const PLAN_REFUSED: &str = "!";
