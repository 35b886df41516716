//! When a failed call is tried again, and how long it waits before.

use super::error::ErrorKind;

/// Maximum number of attempts of a call.
pub const MAX_ATTEMPTS: u32 = 4;
/// The longest pause before the first retry; it doubles with each further one.
const FIRST_PAUSE_MS: f64 = 300.0;
/// No pause of our own choice is longer.
const LONGEST_PAUSE_MS: f64 = 10_000.0;
/// A longer `Retry-After` ends the call: the user has left the widget by then.
const LONGEST_RETRY_AFTER_MS: f64 = 30_000.0;
/// No retry begins later than this after the call began.
const DEADLINE_MS: f64 = 60_000.0;

/// A call's failure, as far as a retry depends on it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Failed {
    /// The kind of the error.
    pub kind: ErrorKind,
    /// The HTTP status, or 0 without an answer.
    pub status: u16,
    /// Number of attempts so far.
    pub attempts: u32,
    /// `Retry-After` in milliseconds; negative where there was none.
    pub retry_after_ms: f64,
    /// Time since the call began.
    pub elapsed_ms: f64,
}

/// The pause before the next attempt of a repeatable call, or `None` where it is not to be tried again.
/// `random` is from 0 to 1.
pub fn pause_ms(failed: Failed, random: f64) -> Option<f64> {
    let again = match failed.kind {
        // One more try only: a 500 is more often a fault than a hiccup.
        ErrorKind::Server if failed.status == 500 => failed.attempts < 2,
        ErrorKind::Server => matches!(failed.status, 502..=504),
        // `navigator.onLine` is wrong on some networks, so a browser that calls itself offline is tried as well.
        ErrorKind::RateLimited | ErrorKind::Network | ErrorKind::Offline => true,
        ErrorKind::Timeout => failed.status == 408,
        // Cut off on the way.
        ErrorKind::BadAnswer => failed.attempts < 2,
        _ => false,
    };
    if !again || failed.attempts >= MAX_ATTEMPTS {
        return None;
    }
    let pause = if failed.retry_after_ms >= 0.0 {
        if failed.retry_after_ms > LONGEST_RETRY_AFTER_MS {
            return None;
        }
        // Spread, because every client received the same second.
        failed.retry_after_ms + random * FIRST_PAUSE_MS
    } else {
        let doubled = FIRST_PAUSE_MS * f64::from(1_u32 << failed.attempts.saturating_sub(1).min(16));
        random * doubled.min(LONGEST_PAUSE_MS)
    };
    (failed.elapsed_ms + pause <= DEADLINE_MS).then_some(pause)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn failed(kind: ErrorKind, status: u16) -> Failed {
        Failed { kind, status, attempts: 1, retry_after_ms: -1.0, elapsed_ms: 0.0 }
    }

    #[test]
    fn only_what_may_pass_by_itself_is_tried_again() {
        use ErrorKind::*;
        for (kind, status) in [
            (Server, 502),
            (Server, 503),
            (Server, 504),
            (Server, 500),
            (RateLimited, 429),
            (Timeout, 408),
            (Network, 0),
            (Offline, 0),
            (BadAnswer, 200),
        ] {
            assert!(pause_ms(failed(kind, status), 0.5).is_some(), "{kind} {status}");
        }
        for (kind, status) in
            [(Server, 501), (Timeout, 0), (SessionExpired, 401), (Forbidden, 403), (NotFound, 404), (Rejected, 400), (Aborted, 0)]
        {
            assert!(pause_ms(failed(kind, status), 0.5).is_none(), "{kind} {status}");
        }
    }

    #[test]
    fn a_500_is_tried_once_more_and_the_rest_at_most_three_times() {
        let at = |kind, status, attempts| pause_ms(Failed { attempts, ..failed(kind, status) }, 0.5);
        assert!(at(ErrorKind::Server, 500, 2).is_none());
        assert!(at(ErrorKind::BadAnswer, 200, 2).is_none());
        assert!(at(ErrorKind::Server, 503, 3).is_some());
        assert!(at(ErrorKind::Server, 503, 4).is_none());
    }

    #[test]
    fn the_pause_grows_is_jittered_and_capped() {
        let at = |attempts, random| pause_ms(Failed { attempts, ..failed(ErrorKind::Server, 503) }, random);
        assert_eq!([at(1, 1.0), at(2, 1.0), at(3, 1.0)], [Some(300.0), Some(600.0), Some(1200.0)]);
        assert_eq!(at(3, 0.0), Some(0.0));
    }

    #[test]
    fn retry_after_is_kept_spread_and_refused_when_too_long() {
        let after = |ms, random| pause_ms(Failed { retry_after_ms: ms, ..failed(ErrorKind::RateLimited, 429) }, random);
        assert_eq!(after(3000.0, 0.0), Some(3000.0));
        assert_eq!(after(3000.0, 1.0), Some(3300.0));
        assert_eq!(after(0.0, 0.5), Some(150.0));
        assert_eq!(after(31_000.0, 0.0), None);
    }

    #[test]
    fn no_retry_begins_after_the_deadline() {
        let late = Failed { elapsed_ms: 59_900.0, ..failed(ErrorKind::Server, 503) };
        assert!(pause_ms(late, 1.0).is_none() && pause_ms(late, 0.1).is_some());
    }
}
