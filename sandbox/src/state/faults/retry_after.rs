//! The header `Retry-After` in every form that servers were seen to send, valid and invalid.

use serde::{Deserialize, Serialize};

use crate::time::Timestamp;

/// More than any caller should wait: ten years.
const HUGE_SECONDS: u64 = 315_360_000;
const PAST_SECONDS: i64 = -3600;
/// The most headers in `several`.
const MOST_HEADERS: usize = 10;

/// One form of the header.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "form", rename_all = "kebab-case", deny_unknown_fields)]
pub enum RetryAfter {
    /// No header.
    #[default]
    Absent,
    /// A number of seconds.
    Seconds { seconds: u64 },
    /// A date this many seconds from now, by the site's clock.
    Date { seconds: i64 },
    /// `0`
    Zero,
    /// `-5`
    Negative,
    /// `1.5`, which no standard allows
    Fraction,
    /// Ten years, in seconds.
    Huge,
    /// A date one hour ago.
    Past,
    /// No number and no date.
    Garbage,
    /// A header without a value.
    Empty,
    /// More than one header.
    Several { headers: Vec<RetryAfter> },
}

impl RetryAfter {
    /// Returns an error sentence for a form that cannot be sent.
    pub fn check(&self) -> Result<(), String> {
        let Self::Several { headers } = self else {
            return Ok(());
        };
        if headers.is_empty() || headers.len() > MOST_HEADERS {
            return Err(format!("\"headers\" must have 1 to {MOST_HEADERS} entries."));
        }
        if headers.iter().any(|header| matches!(header, Self::Several { .. })) {
            return Err("\"headers\" must not hold \"several\" again.".to_owned());
        }
        Ok(())
    }

    /// Returns the header values to send.
    pub fn values(&self, now: Timestamp) -> Vec<String> {
        let date = |seconds: i64| now.shifted(seconds.saturating_mul(1000)).min(Timestamp::LAST).http_date();
        let value = match self {
            Self::Absent => return Vec::new(),
            Self::Several { headers } => return headers.iter().flat_map(|header| header.values(now)).collect(),
            Self::Seconds { seconds } => seconds.to_string(),
            Self::Date { seconds } => date(*seconds),
            Self::Zero => "0".to_owned(),
            Self::Negative => "-5".to_owned(),
            Self::Fraction => "1.5".to_owned(),
            Self::Huge => HUGE_SECONDS.to_string(),
            Self::Past => date(PAST_SECONDS),
            Self::Garbage => "in a while".to_owned(),
            Self::Empty => String::new(),
        };
        vec![value]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Timestamp = Timestamp::from_millis(1_709_210_096_007);

    #[test]
    fn dates_are_counted_from_the_sites_clock() {
        assert_eq!(RetryAfter::Date { seconds: 64 }.values(NOW), ["Thu, 29 Feb 2024 12:36:00 GMT"]);
        assert_eq!(RetryAfter::Past.values(NOW), ["Thu, 29 Feb 2024 11:34:56 GMT"]);
        assert_eq!(RetryAfter::Date { seconds: i64::MIN }.values(NOW), ["Thu, 01 Jan 1970 00:00:00 GMT"]);
        assert_eq!(RetryAfter::Date { seconds: i64::MAX }.values(NOW), ["Fri, 31 Dec 9999 23:59:59 GMT"]);
    }

    #[test]
    fn several_headers_are_sent_in_their_order_and_never_nest() {
        let several = |headers| RetryAfter::Several { headers };
        let two = several(vec![RetryAfter::Seconds { seconds: 2 }, RetryAfter::Absent, RetryAfter::Garbage]);
        assert_eq!(two.values(NOW), ["2", "in a while"]);
        assert!(two.check().is_ok());
        assert!(several(Vec::new()).check().is_err());
        assert!(several(vec![several(vec![RetryAfter::Zero])]).check().is_err());
    }
}
