//! What an answer means.

use super::error::ErrorKind;
use super::operation::Method;

/// What the transport saw of an answer. It reports facts; judging them is done here.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Facts {
    /// The HTTP status; 0 for a redirect that was not followed.
    pub status: u16,
    /// The status inside an `X-Responded-JSON` header, or 0.
    pub responded_status: u16,
    /// A set of the constants of this type.
    pub flags: u16,
    /// `Retry-After` in milliseconds from now; negative where there was none.
    pub retry_after_ms: f64,
}

impl Facts {
    /// A redirect was answered (and not followed).
    pub const REDIRECT: u16 = 1;
    /// The body was valid JSON.
    pub const JSON: u16 = 2;
    /// The body is an HTML page.
    pub const HTML: u16 = 4;
    /// The body is empty.
    pub const EMPTY: u16 = 8;
    /// The envelope says `IsError: true`.
    pub const IS_ERROR: u16 = 16;
    /// The server's sentence speaks of the REST API being switched off.
    pub const API_OFF: u16 = 32;

    const fn has(self, flag: u16) -> bool {
        self.flags & flag != 0
    }
}

/// Judges an answer: `None` where it is good.
///
/// The five faces of a dead session (401, a redirect to the login page, a redirect to an identity provider, a 200 with an HTML page,
/// a 200 with `X-Responded-JSON: {"status":401}`) all become `SessionExpired`.
pub const fn judge(method: Method, facts: Facts) -> Option<ErrorKind> {
    if facts.has(Facts::REDIRECT) || facts.responded_status == 401 || facts.status == 401 {
        return Some(ErrorKind::SessionExpired);
    }
    let off = if facts.has(Facts::API_OFF) { ErrorKind::ApiDisabled } else { ErrorKind::Forbidden };
    if facts.responded_status == 403 {
        return Some(off);
    }
    match facts.status {
        200..=299 => {
            if facts.has(Facts::IS_ERROR) {
                return Some(ErrorKind::Rejected);
            }
            if facts.has(Facts::HTML) {
                return Some(ErrorKind::SessionExpired);
            }
            let nothing = facts.has(Facts::EMPTY) && (facts.status == 204 || !matches!(method, Method::Get));
            if facts.has(Facts::JSON) || nothing { None } else { Some(ErrorKind::BadAnswer) }
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
        judge(Method::Get, Facts { status, flags, ..Facts::default() })
    }

    #[test]
    fn the_five_faces_of_a_dead_session_are_one() {
        let responded = Facts { status: 200, responded_status: 401, flags: Facts::EMPTY, ..Facts::default() };
        let faces = [
            get(401, Facts::JSON),
            get(0, Facts::REDIRECT | Facts::EMPTY),
            get(401, Facts::HTML),
            get(200, Facts::HTML),
            judge(Method::Get, responded),
        ];
        assert_eq!(faces, [Some(ErrorKind::SessionExpired); 5]);
    }

    #[test]
    fn a_forbidden_user_is_not_signed_out() {
        assert_eq!(get(403, Facts::HTML), Some(ErrorKind::Forbidden));
        assert_eq!(get(403, Facts::JSON | Facts::API_OFF), Some(ErrorKind::ApiDisabled));
    }

    #[test]
    fn an_error_in_a_200_is_an_error() {
        assert_eq!(get(200, Facts::JSON | Facts::IS_ERROR), Some(ErrorKind::Rejected));
        assert_eq!(get(200, Facts::JSON), None);
    }

    #[test]
    fn the_status_is_not_lost_behind_an_html_error_page() {
        assert_eq!(get(502, Facts::HTML), Some(ErrorKind::Server));
        assert_eq!(get(404, Facts::HTML), Some(ErrorKind::NotFound));
        assert_eq!(get(429, Facts::HTML), Some(ErrorKind::RateLimited));
        assert_eq!(get(400, Facts::JSON), Some(ErrorKind::Rejected));
    }

    #[test]
    fn an_empty_or_broken_body_is_good_only_where_nothing_was_expected() {
        assert_eq!(get(200, Facts::EMPTY), Some(ErrorKind::BadAnswer));
        assert_eq!(get(204, Facts::EMPTY), None);
        assert_eq!(get(200, 0), Some(ErrorKind::BadAnswer));
        assert_eq!(judge(Method::Post, Facts { status: 200, flags: Facts::EMPTY, ..Facts::default() }), None);
        assert_eq!(get(100, Facts::JSON), Some(ErrorKind::BadAnswer));
    }
}
