//! The arguments of a call, as text that is ready for a URL.

use alloc::string::String;

use super::text;

/// The type of a value that a caller passed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ArgType {
    /// A number, in decimal notation.
    Number,
    /// `true` or `false`.
    Boolean,
    /// Text.
    Text,
    /// An instant, as ISO 8601 in UTC.
    Date,
    /// Numbers or text joined by commas.
    List,
    /// An object, bytes or a file: it can only be part of a body.
    Other,
}

impl ArgType {
    /// The kind with this letter, by which the JavaScript side names it.
    pub const fn from_letter(letter: u8) -> Option<Self> {
        Some(match letter {
            b'n' => Self::Number,
            b'b' => Self::Boolean,
            b's' => Self::Text,
            b'd' => Self::Date,
            b'l' => Self::List,
            b'o' => Self::Other,
            _ => return None,
        })
    }

    const fn letter(self) -> &'static str {
        match self {
            Self::Number => "n",
            Self::Boolean => "b",
            Self::Text => "s",
            Self::Date => "d",
            Self::List => "l",
            Self::Other => "o",
        }
    }

    /// Returns its name in messages.
    pub const fn noun(self) -> &'static str {
        match self {
            Self::Number => "a number",
            Self::Boolean => "a boolean",
            Self::Text => "a string",
            Self::Date => "a Date",
            Self::List => "an array",
            Self::Other => "an object",
        }
    }
}

/// One named argument.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Arg<'a> {
    /// The wire's name of it, percent-encoded.
    pub name: &'a str,
    /// The type of the value.
    pub kind: ArgType,
    /// Its text, percent-encoded; a list's commas are not.
    pub encoded: &'a str,
}

impl<'a> Arg<'a> {
    fn parse(part: &'a str) -> Option<Self> {
        let (name, rest) = text::split_once_or_all(part, b'=');
        let kind = ArgType::from_letter(*rest.as_bytes().first()?)?;
        Some(Self { name, kind, encoded: rest.get(1..)? })
    }
}

/// A list with anything but numbers, texts and the like in it, which can only be part of a body. No encoded text holds this character.
pub const MIXED_LIST: &str = "[";

/// All arguments of a call, written one after another as one record: for each its name, `=`, the letter of its kind, its text, then `&`. Name
/// and text are percent-encoded, so neither can hold a separator.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Record(String);

impl Record {
    /// Adds an argument from plain text.
    pub fn push(&mut self, name: &str, kind: ArgType, plain: &str) {
        self.push_encoded(name, kind, &text::encode(plain));
    }

    /// Adds a list from plain text items.
    pub fn push_list<'a>(&mut self, name: &str, items: impl IntoIterator<Item = &'a str>) {
        let mut encoded = String::new();
        for (index, item) in items.into_iter().enumerate() {
            if index > 0 {
                encoded.push(',');
            }
            encoded.push_str(&text::encode(item));
        }
        self.push_encoded(name, ArgType::List, &encoded);
    }

    /// Adds a list that can only be part of a body.
    pub fn push_mixed_list(&mut self, name: &str) {
        self.push_encoded(name, ArgType::List, MIXED_LIST);
    }

    fn push_encoded(&mut self, name: &str, kind: ArgType, encoded: &str) {
        text::push_all!(&mut self.0, &text::encode(name), "=", kind.letter(), encoded, "&");
    }

    /// Returns the arguments that were written.
    pub fn args(&self) -> Args<'_> {
        Args(&self.0)
    }
}

/// The arguments of a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Args<'r>(&'r str);

impl<'r> Args<'r> {
    /// No arguments.
    pub const NONE: Self = Self("");

    /// Reads a record, where it is one.
    pub fn parse(record: &'r str) -> Option<Self> {
        let whole = record.is_empty() || record.ends_with('&');
        let is_record = whole && text::split(record, b'&').all(|part| part.is_empty() || Arg::parse(part).is_some());
        is_record.then_some(Self(record))
    }

    /// The arguments in the order in which they were passed.
    pub fn iter(&self) -> impl Iterator<Item = Arg<'r>> + use<'r> {
        text::split(self.0, b'&').filter_map(Arg::parse)
    }

    /// The argument of this name, which needs no encoding.
    #[cfg(test)]
    pub(crate) fn get(&self, name: &str) -> Option<Arg<'r>> {
        self.iter().find(|arg| arg.name == name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_record_is_read_back_and_a_name_may_hold_anything() {
        let args = Args::parse("SpaceID=n5&Share%20my%26profile=bfalse&Keyword=sa%26b%3D&").unwrap();
        assert_eq!(args.get("SpaceID").unwrap().encoded, "5");
        assert_eq!(args.get("Share%20my%26profile").unwrap().kind, ArgType::Boolean);
        assert_eq!(args.get("Keyword").unwrap().encoded, "a%26b%3D");
        assert_eq!(Args::parse("").unwrap(), Args::NONE);
    }

    #[test]
    fn what_is_pushed_is_the_record_that_javascript_writes() {
        let mut record = Record::default();
        record.push("SpaceID", ArgType::Number, "5");
        record.push("Share my&profile", ArgType::Boolean, "false");
        record.push_list("Tags", ["a,b", "c"]);
        assert_eq!(record.args(), Args::parse("SpaceID=n5&Share%20my%26profile=bfalse&Tags=la%2Cb,c&").unwrap());
    }

    #[test]
    fn a_broken_record_is_refused_not_guessed() {
        for broken in ["SpaceID", "SpaceID=", "SpaceID=z5&", "a=s&b", "a=s&b&"] {
            assert!(Args::parse(broken).is_none(), "{broken}");
        }
    }
}
