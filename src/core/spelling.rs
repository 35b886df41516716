//! The spelling of values that the API wants.

use alloc::string::String;

use super::args::{Arg, ArgType, MIXED_LIST};
use super::operation::Type;
use super::text::{is_digits, is_integer, is_number, push_all, split, split_once, split_once_or_all};

/// Returns whether a value of one type may be passed for another.
const fn accepts(kind: Type, given: ArgType) -> bool {
    match given {
        ArgType::Text => !matches!(kind, Type::List | Type::File),
        ArgType::Number => {
            !matches!(kind, Type::Boolean | Type::Date | Type::Day | Type::CompactDay | Type::UsDay | Type::List | Type::File)
        }
        ArgType::Boolean => matches!(kind, Type::Boolean | Type::Any),
        ArgType::Date => matches!(kind, Type::Text | Type::Date | Type::Day | Type::CompactDay | Type::UsDay | Type::Any),
        ArgType::List => matches!(kind, Type::Integers | Type::Texts | Type::List | Type::Any),
        ArgType::Other => matches!(kind, Type::Any | Type::File),
    }
}

/// Appends an argument as the wire wants it spelled, percent-encoded.
///
/// # Errors
/// What was expected, where the argument is something else; what is appended is of no use then.
pub fn spell(kind: Type, arg: &Arg, out: &mut String) -> Result<(), &'static str> {
    let start = out.len();
    // A date argument holds the instant in UTC up to its `Z`, and behind it the day in the caller's time zone.
    let (instant, local) = match arg.kind {
        ArgType::Date => split_once(arg.encoded, b'Z').unwrap_or((arg.encoded, arg.encoded)),
        _ => (arg.encoded, arg.encoded),
    };
    match (kind, arg.kind) {
        (Type::Day | Type::CompactDay | Type::UsDay, _) => push_day(kind, local, out),
        (Type::Integers | Type::Texts, ArgType::Text) => push_with_commas(instant, out),
        (_, ArgType::Date) => push_all!(out, instant, "Z"),
        _ => out.push_str(instant),
    }
    let text = out.get(start..).unwrap_or_default();
    let fits = match kind {
        Type::Integer => is_integer(text),
        Type::Number => is_number(text),
        Type::Boolean => matches!(text, "true" | "false"),
        Type::Integers => (text.is_empty() && arg.kind == ArgType::List) || split(text, b',').all(is_integer),
        // A comma inside an item would make two items of it on the server.
        Type::Texts if text == MIXED_LIST || has_escape(text, "2C") => return Err("an array of strings without commas"),
        // `null` is no file, but a field of a form may be empty.
        Type::File => text.is_empty(),
        Type::Text | Type::Texts | Type::List | Type::Any => true,
        // All forms of a date that a server reads begin with a digit, but for that of older .NET: `/Date(0)/`.
        Type::Date => text.starts_with(|first: char| first.is_ascii_digit()) || text.starts_with("%2FDate"),
        Type::Day | Type::CompactDay | Type::UsDay => !text.is_empty(),
    };
    if fits && accepts(kind, arg.kind) { Ok(()) } else { Err(kind.noun()) }
}

/// Returns whether the byte that is written as `%` and these two digits is in an encoded text.
fn has_escape(text: &str, digits: &str) -> bool {
    split(text, b'%').skip(1).any(|part| part.starts_with(digits))
}

fn push_with_commas(text: &str, out: &mut String) {
    for (index, part) in split(text, b'%').enumerate() {
        let (before, rest) = match part.strip_prefix("2C") {
            Some(rest) if index > 0 => (",", rest),
            _ => (if index > 0 { "%" } else { "" }, part),
        };
        push_all!(out, before, rest);
    }
}

fn unpadded(part: &str) -> &str {
    part.strip_prefix("0").unwrap_or(part)
}

/// Appends a day, or nothing where the text is none.
fn push_day(kind: Type, text: &str, out: &mut String) {
    let day = text.get(..10).unwrap_or_default();
    let (year, rest) = split_once_or_all(day, b'-');
    let (month, date) = split_once_or_all(rest, b'-');
    let is_iso = year.len() == 4 && month.len() == 2 && is_digits(year) && is_digits(month) && is_digits(date);
    match kind {
        Type::CompactDay if is_iso => push_all!(out, year, month, date),
        Type::UsDay if is_iso => push_all!(out, unpadded(month), "%2F", unpadded(date), "%2F", year),
        Type::CompactDay if text.len() == 8 && is_digits(text) => out.push_str(text),
        Type::UsDay if has_escape(text, "2F") => out.push_str(text),
        Type::Day if is_iso => out.push_str(day),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::super::args::Record;
    use super::*;

    fn spell(kind: Type, passed: &Record) -> Result<String, &'static str> {
        let mut out = String::new();
        super::spell(kind, &passed.args().get("X").unwrap(), &mut out).map(|()| out)
    }

    fn arg(kind: ArgType, plain: &str) -> Record {
        let mut record = Record::default();
        record.push("X", kind, plain);
        record
    }

    #[test]
    fn a_date_is_spelled_in_each_of_the_forms_that_the_api_wants() {
        let date = arg(ArgType::Date, "2025-10-19T22:00:00.000Z2025-10-20");
        assert_eq!(spell(Type::Date, &date).unwrap(), "2025-10-19T22%3A00%3A00.000Z");
        assert_eq!(spell(Type::Day, &date).unwrap(), "2025-10-20");
        assert_eq!(spell(Type::CompactDay, &date).unwrap(), "20251020");
        assert_eq!(spell(Type::UsDay, &date).unwrap(), "10%2F20%2F2025");
        assert_eq!(spell(Type::UsDay, &arg(ArgType::Text, "2025-03-04")).unwrap(), "3%2F4%2F2025");
        assert_eq!(spell(Type::CompactDay, &arg(ArgType::Text, "20251020")).unwrap(), "20251020");
        assert_eq!(spell(Type::Date, &arg(ArgType::Text, "2025-10-20")).unwrap(), "2025-10-20");
        assert!(spell(Type::CompactDay, &arg(ArgType::Text, "yesterday")).is_err());
        for text in ["2025-10-20T10:00:00", "10/20/2025", "/Date(1760000000000)/"] {
            assert!(spell(Type::Date, &arg(ArgType::Text, text)).is_ok(), "{text}");
        }
        for text in ["tomorrow", "", "Date"] {
            assert_eq!(spell(Type::Date, &arg(ArgType::Text, text)), Err(Type::Date.noun()), "{text}");
        }
        assert!(spell(Type::Date, &arg(ArgType::Number, "5")).is_err());
    }

    #[test]
    fn lists_become_csv_and_an_item_with_a_comma_is_refused() {
        let list = |items: &[&str]| {
            let mut record = Record::default();
            record.push_list("X", items.iter().copied());
            record
        };
        assert_eq!(spell(Type::Integers, &list(&["1", "2"])).unwrap(), "1,2");
        assert!(spell(Type::Texts, &list(&["a,b"])).is_err());
        let mut mixed = Record::default();
        mixed.push_mixed_list("X");
        for kind in [Type::Integers, Type::Texts] {
            assert!(spell(kind, &mixed).is_err());
        }
        assert_eq!(spell(Type::Integers, &arg(ArgType::Text, "3,4")).unwrap(), "3,4");
        assert_eq!(spell(Type::Texts, &arg(ArgType::Text, "a,b")).unwrap(), "a,b");
        assert!(spell(Type::Integers, &arg(ArgType::Text, "3,x")).is_err());
    }

    #[test]
    fn scalars_are_checked() {
        assert_eq!(spell(Type::Integer, &arg(ArgType::Text, "17")).unwrap(), "17");
        assert!(spell(Type::Integer, &arg(ArgType::Number, "1.5")).is_err());
        assert!(spell(Type::Integer, &arg(ArgType::Number, "NaN")).is_err());
        assert_eq!(spell(Type::Boolean, &arg(ArgType::Boolean, "true")).unwrap(), "true");
        assert!(spell(Type::Boolean, &arg(ArgType::Number, "1")).is_err());
        assert!(spell(Type::Text, &arg(ArgType::Other, "")).is_err());
    }
}
