//! Classifies responses.

use super::error::ErrorKind;

/// The facts of a response as the transport saw them; [`classify`] decides what they mean.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct ResponseFacts {
    /// The HTTP status; 0 for a redirect that was not followed.
    pub status: u16,
    /// The status inside an `X-Responded-JSON` header, or 0.
    pub responded_status: u16,
    /// A set of the constants of this type.
    pub flags: u16,
    /// `Retry-After` in milliseconds from now; negative where there was none.
    pub retry_after_ms: f64,
}

/// A pattern by which a response is known, in the syntax of JavaScript, which the Rust client uses too; the case of letters does not count.
#[derive(Clone, Copy, Debug)]
pub struct Pattern {
    /// Its name in Rust and in TypeScript.
    pub name: &'static str,
    /// Its text.
    pub text: &'static str,
    /// Its documentation.
    pub doc: &'static str,
}

macro_rules! patterns {
    ($($doc:literal $name:ident = $text:literal;)*) => {
        $(#[doc = $doc] pub const $name: &str = $text;)*

        /// All patterns, for the generator.
        pub const PATTERNS: &[Pattern] = &[$(Pattern { name: stringify!($name), text: $name, doc: $doc },)*];
    };
}

patterns! {
    "A page that asks for a sign-in, by its field, its address or the protocol. A firewall's page has none of them." SIGN_IN_PAGE =
        r"password|saml|(?:log|sign)[-_ ]?in";
    "IIS refuses a large body, address or query by a page with 404.13 to 404.15, ASP.NET by an exception, the kernel of Windows by a 400." TOO_LARGE_PAGE =
        r#"^\s*[^\s{["][\s\S]*\b404\.1[345]\b|maximum request length|maxUrlLength|maxQueryStringLength|request too long"#;
    "The server's sentence when the REST API is switched off." API_OFF_SENTENCE =
        r"rest.?api";
    "Sentences of a server that tell nobody anything: markup, what a program says of itself, and words that say only that it failed." EMPTY_SENTENCE =
        r"[<>]|\n\s*at |object reference|^((an )?(unexpected |unhandled )?error (has )?occurred|no http resource was found|authorization has been denied|the request is invalid|(bad request|not found|error|failed|failure|invalid request|null)[.!]*$)";
    "`Retry-After`: its seconds, or its date. Of two headers, which come as a list, the first counts." RETRY_AFTER =
        r"^\s*(?:(\d+)\s*(?:,|$)|((?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? [^,]+))";
    "`X-Responded-JSON`: the status that ASP.NET hides behind a 200. The header may be cut off." RESPONDED_STATUS =
        r#""status"\s*:\s*(\d{3})"#;
}

impl ResponseFacts {
    /// The response is a redirect (not followed).
    pub const REDIRECT: u16 = 1;
    /// The body was valid JSON.
    pub const JSON: u16 = 2;
    /// The body is an HTML page.
    pub const HTML: u16 = 4;
    /// The body is empty.
    pub const EMPTY: u16 = 8;
    /// The envelope says `IsError: true`.
    pub const IS_ERROR: u16 = 16;
    /// The server's sentence says that the REST API is switched off.
    pub const API_OFF: u16 = 32;
    /// The server says that the request is too large.
    pub const TOO_LARGE: u16 = 64;

    /// True if a good status came with an HTML page.
    pub const fn is_page(self) -> bool {
        matches!(self.status, 200..=299) && self.has(Self::HTML)
    }

    const fn has(self, flag: u16) -> bool {
        self.flags & flag != 0
    }
}

/// Returns the kind of error that a response is, or `None` where it is good. `expects_body`: an empty one is only good with the status 204 or 205.
///
/// The five faces of a dead session (401, a redirect to the login page, a redirect to an identity provider, a 200 with an HTML page,
/// a 200 with `X-Responded-JSON: {"status":401}`) all become `SessionExpired`.
pub const fn classify(expects_body: bool, facts: ResponseFacts) -> Option<ErrorKind> {
    if facts.has(ResponseFacts::REDIRECT) || facts.responded_status == 401 || matches!(facts.status, 401 | 440) {
        return Some(ErrorKind::SessionExpired);
    }
    if facts.has(ResponseFacts::TOO_LARGE) || matches!(facts.status, 413 | 414 | 431) {
        return Some(ErrorKind::TooLarge);
    }
    let off = if facts.has(ResponseFacts::API_OFF) { ErrorKind::ApiDisabled } else { ErrorKind::Forbidden };
    if facts.responded_status == 403 {
        return Some(off);
    }
    match facts.status {
        200..=299 => {
            if facts.has(ResponseFacts::IS_ERROR) {
                return Some(ErrorKind::Rejected);
            }
            if facts.has(ResponseFacts::HTML) {
                return Some(ErrorKind::SessionExpired);
            }
            let nothing = facts.has(ResponseFacts::EMPTY) && (matches!(facts.status, 204 | 205) || !expects_body);
            if facts.has(ResponseFacts::JSON) || nothing { None } else { Some(ErrorKind::BadAnswer) }
        }
        403 => Some(off),
        404 | 410 => Some(ErrorKind::NotFound),
        408 => Some(ErrorKind::Timeout),
        429 => Some(ErrorKind::RateLimited),
        400..=499 => Some(ErrorKind::Rejected),
        500..=599 => Some(ErrorKind::Server),
        _ => Some(ErrorKind::BadAnswer),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn get(status: u16, flags: u16) -> Option<ErrorKind> {
        classify(true, ResponseFacts { status, flags, ..ResponseFacts::default() })
    }

    #[test]
    fn the_five_faces_of_a_dead_session_are_one() {
        let responded = ResponseFacts { status: 200, responded_status: 401, flags: ResponseFacts::EMPTY, ..ResponseFacts::default() };
        let faces = [
            get(401, ResponseFacts::JSON),
            get(0, ResponseFacts::REDIRECT | ResponseFacts::EMPTY),
            get(401, ResponseFacts::HTML),
            get(200, ResponseFacts::HTML),
            classify(true, responded),
        ];
        assert_eq!(faces, [Some(ErrorKind::SessionExpired); 5]);
    }

    #[test]
    fn a_forbidden_user_is_not_signed_out() {
        assert_eq!(get(403, ResponseFacts::HTML), Some(ErrorKind::Forbidden));
        assert_eq!(get(403, ResponseFacts::JSON | ResponseFacts::API_OFF), Some(ErrorKind::ApiDisabled));
    }

    #[test]
    fn a_request_that_is_too_large_is_told_in_each_of_its_forms() {
        for status in [413, 414, 431] {
            assert_eq!(get(status, ResponseFacts::HTML), Some(ErrorKind::TooLarge));
        }
        assert_eq!(get(404, ResponseFacts::HTML | ResponseFacts::TOO_LARGE), Some(ErrorKind::TooLarge));
        assert_eq!(get(500, ResponseFacts::JSON | ResponseFacts::TOO_LARGE), Some(ErrorKind::TooLarge));
    }

    #[test]
    fn an_error_in_a_200_is_an_error() {
        assert_eq!(get(200, ResponseFacts::JSON | ResponseFacts::IS_ERROR), Some(ErrorKind::Rejected));
        assert_eq!(get(200, ResponseFacts::JSON), None);
    }

    #[test]
    fn the_status_is_not_lost_behind_an_html_error_page() {
        assert_eq!(get(502, ResponseFacts::HTML), Some(ErrorKind::Server));
        assert_eq!(get(404, ResponseFacts::HTML), Some(ErrorKind::NotFound));
        assert_eq!(get(429, ResponseFacts::HTML), Some(ErrorKind::RateLimited));
        assert_eq!(get(400, ResponseFacts::JSON), Some(ErrorKind::Rejected));
    }

    #[test]
    fn an_empty_or_broken_body_is_good_only_where_nothing_was_expected() {
        assert_eq!(get(200, ResponseFacts::EMPTY), Some(ErrorKind::BadAnswer));
        assert_eq!(get(204, ResponseFacts::EMPTY), None);
        assert_eq!(get(205, ResponseFacts::EMPTY), None);
        assert_eq!(get(200, 0), Some(ErrorKind::BadAnswer));
        assert_eq!(classify(false, ResponseFacts { status: 200, flags: ResponseFacts::EMPTY, ..ResponseFacts::default() }), None);
        assert_eq!(get(100, ResponseFacts::JSON), Some(ErrorKind::BadAnswer));
    }
}
