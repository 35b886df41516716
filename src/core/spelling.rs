//! How the API wants values spelled.

use super::args::{Arg, Kind};
use super::operation::Type;
use super::text::{is_integer, is_number};

/// Spells an argument as the wire wants it, percent-encoded.
///
/// # Errors
/// What was expected, where the argument is something else.
pub fn spell(kind: Type, arg: &Arg) -> Result<String, &'static str> {
    let text = arg.encoded.as_str();
    let fits = match (kind, arg.kind) {
        (Type::Any, Kind::Date) | (Type::Date, Kind::Date) => return Ok(instant(text).into()),
        (Type::Any, _) => true,
        (Type::Integer, Kind::Number | Kind::Text) => is_integer(text),
        (Type::Number, Kind::Number | Kind::Text) => is_number(text),
        (Type::Boolean, Kind::Boolean) => true,
        (Type::Boolean, Kind::Text) => matches!(text, "true" | "false"),
        (Type::Text, Kind::Text | Kind::Number) => true,
        (Type::Text, Kind::Date) => return Ok(instant(text).into()),
        (Type::Date, Kind::Text) => !text.is_empty(),
        (Type::Day | Type::CompactDay | Type::UsDay, Kind::Date | Kind::Text) => return day(kind, arg),
        (Type::Integers, Kind::List) => text.is_empty() || text.split(',').all(is_integer),
        (Type::Integers, Kind::Number) => is_integer(text),
        (Type::Integers, Kind::Text) => {
            let list = text.replace("%2C", ",");
            return if list.split(',').all(is_integer) { Ok(list) } else { Err(kind.noun()) };
        }
        // A comma inside an item would make two items of it on the server.
        (Type::Texts, Kind::List) if text.contains("%2C") => return Err("an array of strings without commas"),
        (Type::Texts, Kind::List | Kind::Number) => true,
        (Type::Texts, Kind::Text) => return Ok(text.replace("%2C", ",")),
        _ => false,
    };
    if fits { Ok(text.into()) } else { Err(kind.noun()) }
}

/// A date argument holds the instant in UTC up to its `Z`, and behind it the day in the caller's time zone.
fn instant(text: &str) -> &str {
    text.find('Z').map_or(text, |at| &text[..=at])
}

fn day(kind: Type, arg: &Arg) -> Result<String, &'static str> {
    let text = match arg.kind {
        Kind::Date => arg.encoded.split_once('Z').map_or(arg.encoded.as_str(), |(_, local)| local),
        _ => arg.encoded.as_str(),
    };
    let iso = text.get(..10).and_then(|day| {
        let mut parts = day.split('-');
        let (year, month, date) = (parts.next()?, parts.next()?, parts.next()?);
        let digits = |part: &str, length: usize| part.len() == length && part.bytes().all(|byte| byte.is_ascii_digit());
        (digits(year, 4) && digits(month, 2) && digits(date, 2)).then_some((year, month, date))
    });
    match (kind, iso) {
        (Type::Day, Some((year, month, date))) => Ok([year, "-", month, "-", date].concat()),
        (Type::CompactDay, Some((year, month, date))) => Ok([year, month, date].concat()),
        (Type::UsDay, Some((year, month, date))) => {
            let unpadded = |part: &str| String::from(part.trim_start_matches('0'));
            Ok([unpadded(month).as_str(), "%2F", &unpadded(date), "%2F", year].concat())
        }
        (Type::CompactDay, None) if text.len() == 8 && text.bytes().all(|byte| byte.is_ascii_digit()) => Ok(text.into()),
        (Type::UsDay, None) if text.contains("%2F") => Ok(text.into()),
        _ => Err(kind.noun()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn arg(kind: Kind, plain: &str) -> Arg {
        Arg { name: "X".into(), kind, encoded: super::super::text::encode(plain) }
    }

    #[test]
    fn a_date_is_spelled_in_each_of_the_forms_that_the_api_wants() {
        let date = arg(Kind::Date, "2025-10-19T22:00:00.000Z2025-10-20");
        assert_eq!(spell(Type::Date, &date).unwrap(), "2025-10-19T22%3A00%3A00.000Z");
        assert_eq!(spell(Type::Day, &date).unwrap(), "2025-10-20");
        assert_eq!(spell(Type::CompactDay, &date).unwrap(), "20251020");
        assert_eq!(spell(Type::UsDay, &date).unwrap(), "10%2F20%2F2025");
        assert_eq!(spell(Type::UsDay, &arg(Kind::Text, "2025-03-04")).unwrap(), "3%2F4%2F2025");
        assert_eq!(spell(Type::CompactDay, &arg(Kind::Text, "20251020")).unwrap(), "20251020");
        assert_eq!(spell(Type::Date, &arg(Kind::Text, "2025-10-20")).unwrap(), "2025-10-20");
        assert!(spell(Type::CompactDay, &arg(Kind::Text, "yesterday")).is_err());
        assert!(spell(Type::Date, &arg(Kind::Number, "5")).is_err());
    }

    #[test]
    fn lists_become_csv_and_an_item_with_a_comma_is_refused() {
        let mut args = super::super::args::Args::new();
        args.push_list("X", ["1", "2"]);
        args.push_list("Y", ["a,b"]);
        assert_eq!(spell(Type::Integers, &args.0[0]).unwrap(), "1,2");
        assert!(spell(Type::Texts, &args.0[1]).is_err());
        assert_eq!(spell(Type::Integers, &arg(Kind::Text, "3,4")).unwrap(), "3,4");
        assert_eq!(spell(Type::Texts, &arg(Kind::Text, "a,b")).unwrap(), "a,b");
        assert!(spell(Type::Integers, &arg(Kind::Text, "3,x")).is_err());
    }

    #[test]
    fn scalars_are_checked() {
        assert_eq!(spell(Type::Integer, &arg(Kind::Text, "17")).unwrap(), "17");
        assert!(spell(Type::Integer, &arg(Kind::Number, "1.5")).is_err());
        assert!(spell(Type::Integer, &arg(Kind::Number, "NaN")).is_err());
        assert_eq!(spell(Type::Boolean, &arg(Kind::Boolean, "true")).unwrap(), "true");
        assert!(spell(Type::Boolean, &arg(Kind::Number, "1")).is_err());
        assert!(spell(Type::Text, &arg(Kind::Other, "")).is_err());
    }
}
