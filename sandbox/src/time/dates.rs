//! Date formats of the wire: writing and parsing.

use super::Timestamp;

const MINUTE: u64 = 60_000;
const HOUR: u64 = 60 * MINUTE;
const DAY: u64 = 24 * HOUR;
const WEEKDAYS: [&str; 7] = ["Thursday", "Friday", "Saturday", "Sunday", "Monday", "Tuesday", "Wednesday"];
const MONTHS: [&str; 12] =
    ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

/// The fields of a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Parts {
    pub year: u64,
    pub month: u64,
    pub day: u64,
    pub hour: u64,
    pub minute: u64,
    pub second: u64,
    pub millis: u64,
}

pub fn parts(moment: Timestamp) -> Parts {
    let (year, month, day) = moment.civil_date();
    let left = moment.millis() % DAY;
    Parts { year, month, day, hour: left / HOUR, minute: left / MINUTE % 60, second: left / 1000 % 60, millis: left % 1000 }
}

/// Returns the start of a day; `None` for a day that does not exist.
pub fn midnight(year: u64, month: u64, day: u64) -> Option<Timestamp> {
    if !(1970..=9999).contains(&year) || !(1..=12).contains(&month) || !(1..=days_in(year, month)).contains(&day) {
        return None;
    }
    let shifted = if month <= 2 { year - 1 } else { year };
    let from_march = (month + 9) % 12;
    let day_of_year = (153 * from_march + 2) / 5 + day - 1;
    let era = shifted / 400;
    let year_of_era = shifted % 400;
    let days = era * 146_097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    days.checked_sub(719_468).map(|days| Timestamp::from_millis(days * DAY))
}

const fn days_in(year: u64, month: u64) -> u64 {
    match month {
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// Returns the start of the day of a moment.
pub const fn day_start(moment: Timestamp) -> Timestamp {
    Timestamp::from_millis(moment.millis() - moment.millis() % DAY)
}

/// Returns the same time of day, days later.
pub const fn plus_days(moment: Timestamp, days: u64) -> Timestamp {
    moment.plus_millis(days * DAY)
}

/// Returns the same time of day, days earlier.
pub const fn minus_days(moment: Timestamp, days: u64) -> Timestamp {
    minus_millis(moment, days * DAY)
}

/// Returns the moment this many milliseconds earlier.
pub const fn minus_millis(moment: Timestamp, millis: u64) -> Timestamp {
    Timestamp::from_millis(moment.millis().saturating_sub(millis))
}

/// Returns ISO without a zone, in UTC, without trailing zeros of the fraction.
pub fn wire(moment: Timestamp) -> String {
    let text = seconds_text(moment);
    match parts(moment).millis {
        0 => text,
        millis => format!("{text}.{millis:03}").trim_end_matches('0').to_owned(),
    }
}

/// Returns ISO in the site's local time with seven digits of fraction.
pub fn local_iso(moment: Timestamp) -> String {
    let local = local(moment);
    format!("{}.{:03}0000", seconds_text(local), parts(local).millis)
}

fn seconds_text(moment: Timestamp) -> String {
    let Parts { year, month, day, hour, minute, second, .. } = parts(moment);
    format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}")
}

/// `10/20/2025 11:07 AM`, local time.
pub fn display(moment: Timestamp) -> String {
    format!("{} {}", short(moment), clock(moment))
}

/// `10/20/2025`, local time.
pub fn short(moment: Timestamp) -> String {
    let Parts { year, month, day, .. } = parts(local(moment));
    format!("{month}/{day}/{year}")
}

/// `11:07 AM`, local time.
pub fn clock(moment: Timestamp) -> String {
    let Parts { hour, minute, .. } = parts(local(moment));
    format!("{}:{minute:02} {}", (hour + 11) % 12 + 1, if hour < 12 { "AM" } else { "PM" })
}

/// `Monday, October 20, 2025 at 11:07 AM`, local time.
pub fn full(moment: Timestamp) -> String {
    let at = local(moment);
    let Parts { year, month, day, .. } = parts(at);
    let weekday = WEEKDAYS[(at.millis() / DAY % 7) as usize];
    format!("{weekday}, {} {day}, {year} at {}", MONTHS[month as usize - 1], clock(moment))
}

/// Returns the age of a moment, as the stream writes it.
pub fn ago(moment: Timestamp, now: Timestamp) -> String {
    let past = now.millis().saturating_sub(moment.millis());
    let text = |count: u64, unit: &str| format!("{count} {unit}{} ago", if count == 1 { "" } else { "s" });
    match past {
        past if past < MINUTE => "just now".to_owned(),
        past if past < HOUR => text(past / MINUTE, "minute"),
        past if past < DAY => text(past / HOUR, "hour"),
        past if past < 30 * DAY => text(past / DAY, "day"),
        past if past < 365 * DAY => text(past / (30 * DAY), "month"),
        past => text(past / (365 * DAY), "year"),
    }
}

/// Returns the site's local time: US Central, like the recorded site, with daylight saving.
pub fn local(moment: Timestamp) -> Timestamp {
    let standard = minus_millis(moment, 6 * HOUR);
    let year = parts(standard).year;
    let begins = sunday_of(year, 3, 2).plus_millis(2 * HOUR);
    let ends = sunday_of(year, 11, 1).plus_millis(HOUR);
    if (begins..ends).contains(&standard) { standard.plus_millis(HOUR) } else { standard }
}

fn sunday_of(year: u64, month: u64, nth: u64) -> Timestamp {
    let first = midnight(year, month, 1).unwrap_or(Timestamp::from_millis(0));
    // 1970-01-04 was a Sunday.
    let to_sunday = (10 - first.millis() / DAY % 7) % 7;
    plus_days(first, to_sunday + 7 * (nth - 1))
}

/// Parses every format that clients send: ISO with or without zone, `M/D/YYYY`, `YYYYMMDD`, times with AM or PM.
pub fn parse(text: &str) -> Option<Timestamp> {
    let text = text.trim().trim_matches('"');
    if let Some(millis) = text.strip_prefix("/Date(").and_then(|rest| rest.strip_suffix(")/")) {
        return millis.parse().ok().map(Timestamp::from_millis);
    }
    let (date, time) = text.split_once(['T', ' ']).unwrap_or((text, ""));
    let day = parse_day(date)?;
    if time.trim().is_empty() {
        return Some(day);
    }
    parse_time(day, time.trim())
}

fn parse_day(text: &str) -> Option<Timestamp> {
    let number = |text: &str| text.parse::<u64>().ok();
    if text.len() == 8 && text.bytes().all(|byte| byte.is_ascii_digit()) {
        return midnight(number(text.get(..4)?)?, number(text.get(4..6)?)?, number(text.get(6..)?)?);
    }
    if let [month, day, year] = text.split('/').collect::<Vec<_>>()[..] {
        return midnight(number(year)?, number(month)?, number(day)?);
    }
    match text.split('-').collect::<Vec<_>>()[..] {
        // `0001-01-01` is .NET for "no date".
        [year, month, day] => midnight(number(year)?, number(month)?, number(day)?),
        _ => None,
    }
}

fn parse_time(day: Timestamp, text: &str) -> Option<Timestamp> {
    let upper = text.to_ascii_uppercase();
    let (clock, half) = match (upper.strip_suffix("AM"), upper.strip_suffix("PM")) {
        (Some(clock), _) => (clock.trim(), Some(0)),
        (_, Some(clock)) => (clock.trim(), Some(12)),
        _ => (upper.as_str(), None),
    };
    let (clock, offset) = split_zone(clock)?;
    let mut fields = clock.split(':');
    let hour = fields.next()?.parse::<u64>().ok()?;
    let minute = fields.next().map_or(Some(0), |field| field.parse::<u64>().ok())?;
    let seconds = fields.next().unwrap_or("0");
    let (second, fraction) = seconds.split_once('.').unwrap_or((seconds, ""));
    let second = second.parse::<u64>().ok()?;
    let hour = half.map_or(hour, |half| hour % 12 + half);
    if hour > 23 || minute > 59 || second > 59 || fields.next().is_some() || !fraction.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let millis = format!("{fraction:0<3}").get(..3)?.parse::<u64>().ok()?;
    let moment = day.plus_millis(hour * HOUR + minute * MINUTE + second * 1000 + millis).millis();
    moment.checked_add_signed(-offset).map(Timestamp::from_millis)
}

/// Returns the time of day, and the offset of its zone in milliseconds.
fn split_zone(text: &str) -> Option<(&str, i64)> {
    if let Some(clock) = text.strip_suffix('Z') {
        return Some((clock, 0));
    }
    let Some(at) = text.rfind(['+', '-']) else {
        return Some((text, 0));
    };
    let (clock, zone) = text.split_at(at);
    let digits: String = zone.get(1..)?.chars().filter(char::is_ascii_digit).collect();
    let hours = digits.get(..2)?.parse::<u64>().ok()?;
    let minutes = digits.get(2..4).map_or(Some(0), |minutes| minutes.parse::<u64>().ok())?;
    let millis = i64::try_from(hours * HOUR + minutes * MINUTE).ok()?;
    Some((clock, if zone.starts_with('-') { -millis } else { millis }))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn recorded() -> Timestamp {
        parse("2025-10-20T16:07:36.817").unwrap()
    }

    #[test]
    fn a_moment_is_written_as_it_was_recorded() {
        assert_eq!(wire(recorded()), "2025-10-20T16:07:36.817");
        assert_eq!(local_iso(recorded()), "2025-10-20T11:07:36.8170000");
        assert_eq!(display(recorded()), "10/20/2025 11:07 AM");
        assert_eq!(full(recorded()), "Monday, October 20, 2025 at 11:07 AM");
    }

    #[test]
    fn a_fraction_loses_its_trailing_zeros() {
        for text in ["2025-10-20T16:07:36.81", "2025-10-20T16:07:36.8", "2025-10-20T16:07:36"] {
            assert_eq!(wire(parse(text).unwrap()), text);
        }
    }

    #[test]
    fn winter_is_an_hour_further_from_utc() {
        assert_eq!(display(parse("2026-01-05T12:30:00").unwrap()), "1/5/2026 6:30 AM");
        assert_eq!(display(parse("2025-11-02T06:59:00").unwrap()), "11/2/2025 1:59 AM");
        assert_eq!(display(parse("2025-11-02T07:00:00").unwrap()), "11/2/2025 1:00 AM");
        assert_eq!(display(parse("2025-03-09T08:00:00").unwrap()), "3/9/2025 3:00 AM");
    }

    #[test]
    fn every_spelling_of_a_date_is_read() {
        for text in [
            "2024-07-17T14:00:00.000",
            "2024-07-17T14:00:00Z",
            "2024-07-17T16:00:00+02:00",
            "2024-07-17 2:00 PM",
            "7/17/2024 2:00 PM",
            "\"2024-07-17T14:00\"",
            "/Date(1721224800000)/",
        ] {
            assert_eq!(parse(text).map(wire).as_deref(), Some("2024-07-17T14:00:00"), "{text}");
        }
        for text in ["7/17/2024", "2024-07-17", "20240717", "2024-07-17 12:00 AM"] {
            assert_eq!(parse(text).map(wire).as_deref(), Some("2024-07-17T00:00:00"), "{text}");
        }
    }

    #[test]
    fn what_is_no_date_is_none() {
        for text in ["", "x", "0001-01-01T00:00:00", "2024-02-30", "2024-13-01", "99999999999", "2024-01-01T25:00", "2024-01-01T1:2:3:4"] {
            assert_eq!(parse(text), None, "{text}");
        }
    }

    #[test]
    fn ages_are_written_in_words() {
        let now = recorded();
        let before = |millis| ago(minus_millis(now, millis), now);
        assert_eq!(
            [before(1), before(MINUTE), before(5 * HOUR), before(40 * DAY)],
            ["just now", "1 minute ago", "5 hours ago", "1 month ago"]
        );
    }
}
