//! Recurring events.

use serde::{Deserialize, Serialize};

use crate::time::Timestamp;
use crate::time::dates;

const DAY: u64 = 86_400_000;
/// Limit of the occurrences in a window of ten years: a year of daily events.
const MOST: usize = 366;

/// The recurrence of an event, by the numbers of the wire.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Frequency(pub i64);

impl Frequency {
    pub const NEVER: Self = Self(0);
    pub const WEEK: Self = Self(2);

    pub const CODES: &[(&str, i64)] = &[("Never", 0), ("Day", 1), ("Week", 2), ("Month", 4), ("Quarter", 8), ("Year", 16)];

    pub fn is_known(self) -> bool {
        Self::CODES.iter().any(|(_, code)| *code == self.0)
    }

    pub const fn repeats(self) -> bool {
        self.0 != 0
    }

    /// Returns the text for people; `None` for an event that occurs once.
    pub const fn summary(self) -> Option<&'static str> {
        match self.0 {
            1 => Some("Repeats every day"),
            2 => Some("Repeats every week"),
            4 => Some("Repeats every month"),
            8 => Some("Repeats every quarter"),
            16 => Some("Repeats every year"),
            _ => None,
        }
    }

    const fn step(self) -> Step {
        match self.0 {
            1 => Step::Days(1),
            2 => Step::Days(7),
            4 => Step::Months(1),
            8 => Step::Months(3),
            16 => Step::Months(12),
            _ => Step::None,
        }
    }
}

#[derive(Clone, Copy)]
enum Step {
    None,
    Days(u64),
    Months(u64),
}

/// A time with a beginning and an end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    pub start: Timestamp,
    pub end: Timestamp,
}

impl Span {
    /// Returns true if the two overlap. A span that ends when the other begins does not overlap it.
    pub fn meets(self, other: Self) -> bool {
        self.start < other.end && (self.end > other.start || self.start >= other.start)
    }

    const fn length(self) -> u64 {
        self.end.millis().saturating_sub(self.start.millis())
    }

    const fn starting(self, start: Timestamp) -> Self {
        Self { start, end: start.plus_millis(self.length()) }
    }
}

/// Returns the occurrences that overlap a window, earliest first; `first` is the first occurrence.
pub fn occurrences(first: Span, frequency: Frequency, window: Span) -> Vec<Span> {
    let start: Box<dyn Fn(u64) -> Option<Timestamp>> = match frequency.step() {
        Step::None => Box::new(|number| (number == 0).then_some(first.start)),
        Step::Days(days) => Box::new(move |number| Some(first.start.plus_millis(number.checked_mul(days * DAY)?))),
        Step::Months(months) => Box::new(move |number| months_later(first.start, number * months)),
    };
    let from = skipped(first, frequency, window);
    let times = (from..).map_while(start).map(|start| first.starting(start));
    times.take_while(|time| time.start < window.end).filter(|time| time.meets(window)).take(MOST).collect()
}

/// Returns the number of occurrences before the window, or one or two less.
fn skipped(first: Span, frequency: Frequency, window: Span) -> u64 {
    let before = window.start.millis().saturating_sub(first.end.millis());
    match frequency.step() {
        Step::None => 0,
        Step::Days(days) => before / (days * DAY),
        // No month is longer than 31 days.
        Step::Months(months) => before / (months * 31 * DAY),
    }
}

/// Returns the same day of a later month, or the last day of a shorter month.
fn months_later(moment: Timestamp, months: u64) -> Option<Timestamp> {
    let parts = dates::parts(moment);
    let month = parts.year * 12 + parts.month - 1 + months;
    let day = (28..=parts.day.max(28)).rev().find_map(|day| dates::midnight(month / 12, month % 12 + 1, day.min(parts.day)))?;
    Some(day.plus_millis(moment.millis() % DAY))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Timestamp {
        dates::parse(text).unwrap()
    }

    fn span(start: &str, end: &str) -> Span {
        Span { start: at(start), end: at(end) }
    }

    fn days(first: Span, code: i64, window: Span) -> Vec<String> {
        let times = occurrences(first, Frequency(code), window);
        times.into_iter().map(|time| dates::wire(time.start).split('T').next().unwrap().to_owned()).collect()
    }

    #[test]
    fn what_comes_once_is_found_where_it_is() {
        let first = span("2025-05-05T10:00", "2025-05-05T11:00");
        assert_eq!(days(first, 0, span("2025-05-01", "2025-06-01")), ["2025-05-05"]);
        assert!(days(first, 0, span("2025-05-06", "2025-06-01")).is_empty());
    }

    #[test]
    fn a_week_years_later_is_found_without_counting_them_all() {
        let first = span("2001-01-01T10:00", "2001-01-01T11:00");
        assert_eq!(days(first, 2, span("2025-12-01", "2025-12-16")), ["2025-12-01", "2025-12-08", "2025-12-15"]);
    }

    #[test]
    fn the_31st_becomes_the_last_day_of_shorter_months() {
        let first = span("2025-01-31T10:00", "2025-01-31T11:00");
        assert_eq!(days(first, 4, span("2025-01-01", "2025-05-01")), ["2025-01-31", "2025-02-28", "2025-03-31", "2025-04-30"]);
        assert_eq!(days(first, 8, span("2025-02-01", "2025-12-01")), ["2025-04-30", "2025-07-31", "2025-10-31"]);
        assert_eq!(days(first, 16, span("2027-01-01", "2028-12-01")), ["2027-01-31", "2028-01-31"]);
    }

    #[test]
    fn an_event_that_has_begun_before_the_window_is_in_it() {
        let first = span("2025-05-01T22:00", "2025-05-02T02:00");
        assert_eq!(days(first, 1, span("2025-05-10", "2025-05-11")), ["2025-05-09", "2025-05-10"]);
    }

    #[test]
    fn a_window_without_an_end_gives_no_endless_list() {
        let first = span("2025-05-01T22:00", "2025-05-02T02:00");
        assert_eq!(days(first, 1, span("2025-05-01", "9999-12-31")).len(), MOST);
        assert!(days(first, 16, span("9999-01-01", "9999-12-31")).len() <= 1);
    }
}
