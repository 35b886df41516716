use std::fmt;

use serde::{Deserialize, Serialize};

/// A date as the API writes it: `2026-03-09T08:00:00`, which is UTC although it names no zone.
///
/// With the feature `jiff`, `TryFrom` and `From` convert to and from `jiff::Timestamp`.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct DateTime(String);

const DAY_MS: i64 = 86_400_000;

impl DateTime {
    /// A date from its text.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// A date from the milliseconds since 1970, as `Date.now()` of a page gives them.
    pub fn from_epoch_ms(ms: i64) -> Self {
        let (days, ms) = (ms.div_euclid(DAY_MS), ms.rem_euclid(DAY_MS));
        let (year, month, day) = civil(days);
        let (seconds, ms) = (ms / 1000, ms % 1000);
        Self(format!("{year:04}-{month:02}-{day:02}T{:02}:{:02}:{:02}.{ms:03}Z", seconds / 3600, seconds / 60 % 60, seconds % 60))
    }

    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The milliseconds since 1970. `None` where the text is no date.
    pub fn epoch_ms(&self) -> Option<i64> {
        let text = self.0.trim();
        let (date, time) = text.split_once(['T', ' ']).unwrap_or((text, ""));
        let mut parts = date.splitn(3, '-').map(whole);
        let (year, month, day) = (parts.next()??, parts.next()??, parts.next()??);
        if !((1..=12).contains(&month) && (1..=31).contains(&day)) {
            return None;
        }
        Some(days_from(year, month, day) * DAY_MS + time_ms(time)?)
    }
}

fn whole(text: &str) -> Option<i64> {
    (!text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())).then(|| text.parse().ok())?
}

/// The milliseconds of a time of day, less what its zone is ahead of UTC.
fn time_ms(time: &str) -> Option<i64> {
    if time.is_empty() {
        return Some(0);
    }
    let (clock, zone_ms) = match time.find(['Z', 'z', '+', '-']) {
        None => (time, 0),
        Some(at) => (time.get(..at)?, zone_ms(time.get(at..)?)?),
    };
    let mut parts = clock.split(':');
    let (hours, minutes) = (whole(parts.next()?)?, whole(parts.next()?)?);
    let (seconds, fraction) = parts.next().map_or(("0", ""), |text| text.split_once('.').unwrap_or((text, "")));
    let seconds = whole(seconds)?;
    if hours > 24 || minutes > 59 || seconds > 60 || parts.next().is_some() {
        return None;
    }
    let digits: String = fraction.chars().chain("000".chars()).take(3).collect();
    Some(((hours * 60 + minutes) * 60 + seconds) * 1000 + whole(&digits)? - zone_ms)
}

fn zone_ms(zone: &str) -> Option<i64> {
    if zone.eq_ignore_ascii_case("z") {
        return Some(0);
    }
    let (sign, offset) = zone.split_at_checked(1)?;
    let digits: String = offset.chars().filter(|sign| *sign != ':').collect();
    let (hours, minutes) = (whole(digits.get(..2)?)?, if digits.len() > 2 { whole(digits.get(2..)?)? } else { 0 });
    let ms = (hours * 60 + minutes) * 60_000;
    Some(if sign == "-" { -ms } else { ms })
}

/// The days from 1970 to a day of the Gregorian calendar. Years begin in March, so that the odd day of a leap year is the last.
const fn days_from(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let (era, of_era) = (year.div_euclid(400), year.rem_euclid(400));
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
}

const fn civil(days: i64) -> (i64, i64, i64) {
    let days = days + 719_468;
    let (era, of_era) = (days.div_euclid(146_097), days.rem_euclid(146_097));
    let year_of_era = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted = (5 * of_year + 2) / 153;
    let day = of_year - (153 * shifted + 2) / 5 + 1;
    let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
    let year = year_of_era + era * 400 + if month <= 2 { 1 } else { 0 };
    (year, month, day)
}

impl fmt::Display for DateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<&str> for DateTime {
    fn from(text: &str) -> Self {
        Self(text.into())
    }
}

impl From<String> for DateTime {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl From<&js_sys::Date> for DateTime {
    fn from(date: &js_sys::Date) -> Self {
        Self::from_epoch_ms(date.get_time() as i64)
    }
}

#[cfg(feature = "jiff")]
impl From<jiff::Timestamp> for DateTime {
    fn from(timestamp: jiff::Timestamp) -> Self {
        Self::from_epoch_ms(timestamp.as_millisecond())
    }
}

/// Fails where the text is no date.
#[cfg(feature = "jiff")]
impl TryFrom<&DateTime> for jiff::Timestamp {
    type Error = jiff::Error;

    fn try_from(date: &DateTime) -> Result<Self, jiff::Error> {
        match date.epoch_ms() {
            Some(ms) => Self::from_millisecond(ms),
            None => date.as_str().parse(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ms(text: &str) -> Option<i64> {
        DateTime::new(text).epoch_ms()
    }

    #[test]
    fn a_date_without_a_zone_is_utc() {
        assert_eq!(ms("2026-03-09T08:00:00"), Some(1_773_043_200_000));
        assert_eq!(ms("2026-03-09T08:00:00Z"), ms("2026-03-09T08:00:00"));
        assert_eq!(ms("2026-03-09"), Some(1_773_014_400_000));
        assert_eq!(ms("1970-01-01T00:00:00.5"), Some(500));
    }

    #[test]
    fn a_zone_moves_the_instant() {
        assert_eq!(ms("2026-03-09T10:00:00+02:00"), ms("2026-03-09T08:00:00"));
        assert_eq!(ms("2026-03-09T03:30:00-0430"), ms("2026-03-09T08:00:00"));
    }

    #[test]
    fn what_is_no_date_is_none() {
        for text in ["", "yesterday", "2026-13-01", "2026-03-09T8", "2026-03-09T08:61", "09/03/2026", "2026-03-09T08:00:00+x"] {
            assert_eq!(ms(text), None, "{text}");
        }
    }

    #[test]
    fn milliseconds_lead_to_a_date_and_back() {
        for at in [0, 1_773_043_200_123, -62_135_596_800_000, 951_782_400_000, 4_102_444_799_999] {
            assert_eq!(DateTime::from_epoch_ms(at).epoch_ms(), Some(at), "{}", DateTime::from_epoch_ms(at));
        }
        assert_eq!(DateTime::from_epoch_ms(951_782_400_000).as_str(), "2000-02-29T00:00:00.000Z");
    }

    #[cfg(feature = "jiff")]
    #[test]
    fn a_date_becomes_a_timestamp_of_jiff_and_comes_back() {
        let date = DateTime::new("2026-03-09T08:00:00");
        let timestamp = jiff::Timestamp::try_from(&date).unwrap();
        assert_eq!(timestamp.as_second(), 1_773_043_200);
        assert_eq!(DateTime::from(timestamp).epoch_ms(), date.epoch_ms());
    }
}
