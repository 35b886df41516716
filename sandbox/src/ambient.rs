//! What a request brings from the outside world: the time and randomness.

use serde::{Deserialize, Serialize};

use crate::crypto::Secret;

/// Milliseconds since 1970 in UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Timestamp(u64);

impl Timestamp {
    /// The last moment that four digits of a year can name.
    pub(crate) const LAST: Self = Self(253_402_300_799_999);

    /// The moment that lies so many milliseconds after 1970 began.
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

    /// The moment so many milliseconds later.
    pub const fn plus_millis(self, millis: u64) -> Self {
        Self(self.0.saturating_add(millis))
    }

    /// The moment so many milliseconds later, or earlier if there are fewer than none.
    pub const fn shifted(self, millis: i64) -> Self {
        Self(self.0.saturating_add_signed(millis))
    }

    /// ISO 8601 with milliseconds and `Z`.
    pub fn iso(self) -> String {
        let (year, month, day) = civil_date(self.days());
        let (hour, minute, second) = self.time_of_day();
        let millis = self.0 % 1000;
        format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}.{millis:03}Z")
    }

    /// The date form of HTTP headers and cookies.
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

/// The time and the random bytes that the site may use for one request.
#[derive(Clone, Copy, Debug)]
pub struct Ambient {
    /// When the request arrived, by the site's clock.
    pub now: Timestamp,
    arrived: Timestamp,
    random: [u8; 64],
}

impl Ambient {
    /// `random` must be fresh for each request: session names are made of it.
    pub const fn new(now: Timestamp, random: [u8; 64]) -> Self {
        Self { now, arrived: now, random }
    }

    /// The same request for a site whose clock is wrong by so many milliseconds.
    pub(crate) const fn skewed(self, millis: i64) -> Self {
        Self { now: self.arrived.shifted(millis), ..self }
    }

    /// When the request arrived, by the clock of the world outside.
    pub(crate) const fn arrived(&self) -> Timestamp {
        self.arrived
    }

    /// Random bytes for one purpose, which tell nothing of the session's name.
    pub(crate) fn draw(&self, purpose: &str) -> [u8; 32] {
        self.secret(purpose).sign(&[b"draw"])
    }

    pub(crate) fn session_id(&self) -> String {
        hex(&self.random[..32])
    }

    pub(crate) fn anti_forgery_token(&self) -> String {
        hex(&self.random[32..48])
    }

    /// A secret for one purpose, which tells nothing of the session's name or of other purposes.
    pub(crate) fn secret(&self, purpose: &str) -> Secret {
        Secret::derived(&self.random, purpose)
    }

    pub(crate) fn guid(&self) -> String {
        let digits = hex(&self.random[48..]);
        let parts = [&digits[..8], &digits[8..12], &digits[12..16], &digits[16..20], &digits[20..]];
        parts.join("-")
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
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

    #[test]
    fn a_guid_shares_no_bytes_with_the_session_id() {
        let mut random = [0; 64];
        random[48..].fill(0xab);
        let ambient = Ambient::new(Timestamp::from_millis(0), random);
        assert_eq!(ambient.guid(), "abababab-abab-abab-abab-abababababab");
        assert!(!ambient.session_id().contains('a'));
    }
}
