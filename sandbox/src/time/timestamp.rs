//! Timestamps.

use serde::{Deserialize, Serialize};

/// Milliseconds since 1970 in UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Timestamp(u64);

impl Timestamp {
    /// The last moment with a four-digit year.
    pub(crate) const LAST: Self = Self(253_402_300_799_999);

    /// Returns the moment this many milliseconds after the start of 1970.
    pub const fn from_millis(millis: u64) -> Self {
        Self(millis)
    }

    /// Milliseconds since 1970.
    pub const fn millis(self) -> u64 {
        self.0
    }

    pub(crate) fn signed_millis(self) -> i64 {
        i64::try_from(self.0).unwrap_or(i64::MAX)
    }

    /// Returns the moment this many milliseconds later.
    pub const fn plus_millis(self, millis: u64) -> Self {
        Self(self.0.saturating_add(millis))
    }

    /// Returns the moment this many milliseconds later, or earlier if negative.
    pub const fn shifted(self, millis: i64) -> Self {
        Self(self.0.saturating_add_signed(millis))
    }

    /// Returns ISO 8601 with milliseconds and `Z`.
    pub fn iso(self) -> String {
        let (year, month, day) = civil_date(self.days());
        let (hour, minute, second) = self.time_of_day();
        let millis = self.0 % 1000;
        format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}.{millis:03}Z")
    }

    /// Returns the date format of HTTP headers and cookies.
    pub fn http_date(self) -> String {
        const DAYS: [&str; 7] = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"];
        const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
        let (year, month, day) = civil_date(self.days());
        let (hour, minute, second) = self.time_of_day();
        let weekday = DAYS[(self.days() % 7) as usize];
        let month = MONTHS[month as usize - 1];
        format!("{weekday}, {day:02} {month} {year:04} {hour:02}:{minute:02}:{second:02} GMT")
    }

    pub(crate) const fn civil_date(self) -> (u64, u64, u64) {
        civil_date(self.days())
    }

    const fn days(self) -> u64 {
        self.0 / 86_400_000
    }

    const fn time_of_day(self) -> (u64, u64, u64) {
        let seconds = self.0 / 1000 % 86_400;
        (seconds / 3600, seconds / 60 % 60, seconds % 60)
    }
}

/// Year, month and day of a day count since 1970, by the era arithmetic of the Gregorian calendar.
const fn civil_date(days: u64) -> (u64, u64, u64) {
    let shifted = days + 719_468;
    let era = shifted / 146_097;
    let day_of_era = shifted % 146_097;
    let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month_from_march = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
    let month = if month_from_march < 10 { month_from_march + 3 } else { month_from_march - 9 };
    let year = year_of_era + era * 400 + if month <= 2 { 1 } else { 0 };
    (year, month, day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_written_as_http_and_iso_want_them() {
        let moment = Timestamp::from_millis(1_709_210_096_007);
        assert_eq!(moment.http_date(), "Thu, 29 Feb 2024 12:34:56 GMT");
        assert_eq!(moment.iso(), "2024-02-29T12:34:56.007Z");
        assert_eq!(Timestamp::from_millis(0).http_date(), "Thu, 01 Jan 1970 00:00:00 GMT");
    }
}
