//! The kinds of errors, as one closed list.

use alloc::boxed::Box;
use alloc::string::String;
use core::fmt;
use core::str::FromStr;
use core::time::Duration;

/// The party that has to act on an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Actor {
    /// The person in front of the page: sign in, reconnect, wait.
    User,
    /// The author of the widget: correct the call.
    Author,
    /// The site's administrator: a permission, a header, an outage.
    Administrator,
}

macro_rules! word {
    (User) => {
        "user"
    };
    (Author) => {
        "author"
    };
    (Administrator) => {
        "administrator"
    };
    (true) => {
        " r"
    };
    (false) => {
        " -"
    };
}

macro_rules! kinds {
    ($($(#[$doc:meta])* $variant:ident = $code:literal, $name:literal, $actor:ident, $retry:tt, $sentence:literal;)*) => {
        /// The kind of an error: one list, the same in Rust and in JavaScript. A later version may add kinds.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[cfg_attr(feature = "browser", derive(serde::Serialize, serde::Deserialize), serde(into = "&'static str", from = "String"))]
        #[repr(u8)]
        #[non_exhaustive]
        pub enum ErrorKind {
            $($(#[$doc])* $variant = $code,)*
            /// A kind that this version does not know: the page runs a newer client. [`Error::other_kind`] has its name.
            Other = 0,
        }

        impl ErrorKind {
            /// All kinds but [`ErrorKind::Other`], in the order of their codes, which begin at 1.
            pub const ALL: &'static [ErrorKind] = &[$(ErrorKind::$variant,)*];

            /// All kinds as text, in the order of their codes, one a line: name, space, `r` retryable or `-`, who must act, space, sentence.
            #[doc(hidden)]
            pub const LIST: &'static str = concat!($($name, word!($retry), word!($actor), " ", $sentence, "\n",)*);

            /// The name that JavaScript sees as `error.kind`.
            pub const fn name(self) -> &'static str {
                match self { $(ErrorKind::$variant => $name,)* ErrorKind::Other => "other" }
            }

            /// Returns the party that has to act.
            pub const fn actor(self) -> Actor {
                match self { $(ErrorKind::$variant => Actor::$actor,)* ErrorKind::Other => Actor::Author }
            }

            /// Returns whether the same call may succeed later without a change.
            pub const fn is_retryable(self) -> bool {
                match self { $(ErrorKind::$variant => $retry,)* ErrorKind::Other => false }
            }

            /// Returns the event and the remedy, in one or two sentences for a person.
            pub const fn sentence(self) -> &'static str {
                match self { $(ErrorKind::$variant => $sentence,)* ErrorKind::Other => "The call failed." }
            }
        }
    };
}

kinds! {
    /// Nobody is signed in any more; all five faces of a dead session end here.
    SessionExpired = 1, "session-expired", User, false,
        "The session has expired. Sign in again.";
    /// The signed-in user may not do this (403).
    Forbidden = 2, "forbidden", Administrator, false,
        "The signed-in user has no permission for this. An administrator can grant it.";
    /// The REST API is switched off for the user's roles.
    ApiDisabled = 3, "api-disabled", Administrator, false,
        "The REST API is not enabled for the roles of the signed-in user. An administrator can enable it under Control Panel > System > REST API.";
    /// No such thing, or no such route (404, 410).
    NotFound = 4, "not-found", Author, false,
        "There is nothing at this address. Check the ids that were passed.";
    /// The site asks for fewer requests (429).
    RateLimited = 5, "rate-limited", User, true,
        "The site asks for fewer requests. Wait, then try again.";
    /// The server understood and refused: `IsError` in the envelope, or another 4xx.
    Rejected = 6, "rejected", Author, false,
        "The site refused the request.";
    /// The server failed (5xx).
    Server = 7, "server", Administrator, true,
        "The site failed to answer the request. Try again later.";
    /// The request got no answer.
    Network = 8, "network", User, true,
        "The request got no answer. Check the connection.";
    /// The browser says that it is offline.
    Offline = 9, "offline", User, true,
        "The browser is offline.";
    /// No answer within the time allowed.
    Timeout = 10, "timeout", User, true,
        "The site did not answer in time.";
    /// The caller's abort signal fired.
    Aborted = 11, "aborted", Author, false,
        "The request was aborted by its caller.";
    /// An answer that is not what the API sends: HTML, cut off, not JSON.
    BadAnswer = 12, "bad-answer", Administrator, false,
        "The answer is not what the API sends (HTML, cut off, or not JSON).";
    /// A missing or wrong argument; no request was sent.
    BadArgument = 13, "bad-argument", Author, false,
        "An argument is missing or wrong.";
    /// A key, a token or a foreign origin was about to be sent; no request was sent.
    CredentialRefused = 14, "credential-refused", Author, false,
        "Inside an Axero page the session signs the request: remove the key or token and call a path of this site.";
    /// The page's Content-Security-Policy does not allow WebAssembly, the browser is too old or has none, or the module could not be loaded.
    WasmBlocked = 15, "wasm-blocked", Administrator, false,
        "WebAssembly could not be started.";
    /// A fault of this library.
    Internal = 16, "internal", Author, false,
        "A fault inside axero-widget-sdk.";
    /// The request is larger than the site allows (413, 414, 431, 404.13 to 404.15 of IIS, the limits of ASP.NET for bodies and addresses).
    TooLarge = 17, "too-large", User, false,
        "This is too large for the site. Send something smaller, or ask an administrator to raise the limit.";
}

impl ErrorKind {
    /// The kind with this code.
    #[doc(hidden)]
    pub fn from_code(code: u8) -> Option<Self> {
        Self::ALL.get(usize::from(code).checked_sub(1)?).copied()
    }
}

/// The kind of this name: `"not-found"`.
impl FromStr for ErrorKind {
    type Err = UnknownKind;

    fn from_str(name: &str) -> Result<Self, UnknownKind> {
        Self::ALL.iter().copied().find(|kind| kind.name() == name).ok_or(UnknownKind)
    }
}

/// No kind of an error has this name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownKind;

impl fmt::Display for UnknownKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("no kind of an error has this name")
    }
}

impl core::error::Error for UnknownKind {}

impl From<ErrorKind> for &'static str {
    fn from(kind: ErrorKind) -> Self {
        kind.name()
    }
}

/// A name that this version does not know becomes [`ErrorKind::Other`].
impl From<String> for ErrorKind {
    fn from(name: String) -> Self {
        name.parse().unwrap_or(Self::Other)
    }
}

impl Actor {
    /// The name that JavaScript sees as `error.actor`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::User => "user",
            Self::Author => "author",
            Self::Administrator => "administrator",
        }
    }
}

impl fmt::Display for ErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// The reason why a call cannot be made; nothing is sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// The kind, from the closed list.
    pub kind: ErrorKind,
    /// The mistake and the remedy; empty if the standard sentence of the kind suffices.
    pub message: String,
}

impl Refusal {
    /// A refusal with the standard sentence of its kind.
    pub const fn new(kind: ErrorKind) -> Self {
        Self { kind, message: String::new() }
    }

    /// A refusal of an argument.
    pub const fn argument(message: String) -> Self {
        Self { kind: ErrorKind::BadArgument, message }
    }

    /// The error of the operation that was refused.
    pub fn of(self, operation: &str) -> Error {
        match self.message.as_str() {
            "" => Error::new(self.kind, operation),
            message => Error::with_message(self.kind, operation, message),
        }
    }
}

/// A refused or failed call.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "browser", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Error {
    /// The kind.
    pub kind: ErrorKind,
    /// The name of the kind where it is [`ErrorKind::Other`].
    pub other_kind: Option<Box<str>>,
    /// The operation's name (`users.me`), or method and path of a free request.
    pub operation: String,
    /// The HTTP status, where there was an answer.
    pub status: Option<u16>,
    /// The event and the remedy, or the server's own sentence if it sent one. [`ErrorKind::sentence`] is the same for each error of a kind.
    pub message: String,
    /// The server's own sentence, if it sent one.
    pub server_message: Option<Box<str>>,
    /// The pause that the server asked for.
    pub retry_after: Option<Duration>,
    /// The server's id of the request, for a support case.
    pub request_id: Option<Box<str>>,
    /// The effect of the call, as far as it is known.
    pub outcome: Outcome,
}

/// The effect of a call that failed, as far as it is known: it tells whether a write may be made again without doing it twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "browser", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum Outcome {
    /// Nothing was sent.
    NotSent,
    /// The server answered and did nothing.
    Refused,
    /// The server may have done it: the answer was lost, late, unreadable or a server's fault.
    Unknown,
}

impl ErrorKind {
    /// The effect of a call that failed like this.
    pub const fn outcome(self) -> Outcome {
        match self {
            Self::BadArgument | Self::CredentialRefused | Self::WasmBlocked | Self::Offline => Outcome::NotSent,
            Self::SessionExpired
            | Self::Forbidden
            | Self::ApiDisabled
            | Self::NotFound
            | Self::RateLimited
            | Self::Rejected
            | Self::TooLarge => Outcome::Refused,
            _ => Outcome::Unknown,
        }
    }
}

impl Error {
    /// An error of this kind with its standard sentence.
    pub fn new(kind: ErrorKind, operation: &str) -> Self {
        Self::with_message(kind, operation, kind.sentence())
    }

    /// An error of this kind with a sentence of its own.
    pub fn with_message(kind: ErrorKind, operation: &str, message: &str) -> Self {
        Self {
            kind,
            other_kind: None,
            operation: operation.into(),
            status: None,
            message: message.into(),
            server_message: None,
            retry_after: None,
            request_id: None,
            outcome: kind.outcome(),
        }
    }

    /// Returns whether the same call may succeed later.
    pub const fn is_retryable(&self) -> bool {
        self.kind.is_retryable()
    }

    /// Returns the party that has to act.
    pub const fn actor(&self) -> Actor {
        self.kind.actor()
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for part in [self.operation.as_str(), ": ", self.message.as_str()] {
            f.write_str(part)?;
        }
        Ok(())
    }
}

impl core::error::Error for Error {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_leads_back_to_its_kind() {
        for kind in ErrorKind::ALL {
            assert_eq!(ErrorKind::from_code(*kind as u8), Some(*kind));
        }
        assert_eq!(ErrorKind::from_code(0), None);
        assert_eq!(ErrorKind::from_code(18), None);
    }

    #[test]
    fn the_list_says_of_each_kind_what_its_methods_say() {
        let lines: Vec<_> = ErrorKind::LIST.lines().collect();
        assert_eq!(lines.len(), ErrorKind::ALL.len());
        for (line, kind) in lines.into_iter().zip(ErrorKind::ALL) {
            let retry = if kind.is_retryable() { " r" } else { " -" };
            assert_eq!(line, [kind.name(), retry, &format!("{:?} ", kind.actor()).to_lowercase(), kind.sentence()].concat());
        }
    }

    #[test]
    fn a_name_leads_back_to_its_kind_and_an_unknown_name_is_kept_apart() {
        for kind in ErrorKind::ALL {
            assert_eq!(kind.name().parse(), Ok(*kind));
        }
        assert_eq!("quota-exceeded".parse::<ErrorKind>(), Err(UnknownKind));
        assert_eq!("other".parse::<ErrorKind>(), Err(UnknownKind));
        assert_eq!(ErrorKind::from("quota-exceeded".to_owned()), ErrorKind::Other);
    }

    #[test]
    fn a_lost_answer_may_have_had_its_effect_and_a_refusal_has_none() {
        let outcome = |kind: ErrorKind| Error::new(kind, "wall.create").outcome;
        assert_eq!(outcome(ErrorKind::Timeout), Outcome::Unknown);
        assert_eq!(outcome(ErrorKind::BadAnswer), Outcome::Unknown);
        assert_eq!(outcome(ErrorKind::Rejected), Outcome::Refused);
        assert_eq!(outcome(ErrorKind::BadArgument), Outcome::NotSent);
    }

    #[test]
    fn names_are_distinct_and_sentences_end() {
        let mut names: Vec<_> = ErrorKind::ALL.iter().map(|kind| kind.name()).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), ErrorKind::ALL.len());
        assert!(ErrorKind::ALL.iter().all(|kind| kind.sentence().ends_with('.')));
    }
}
