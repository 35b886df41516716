//! The arguments of a call, as text that is ready for a URL.

use alloc::string::String;
use alloc::vec::Vec;

use super::text;

/// What a caller passed for one argument.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
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

impl Kind {
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

    /// How a message names it.
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
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Arg {
    /// The wire's name of it.
    pub name: String,
    /// What was passed.
    pub kind: Kind,
    /// Its text, percent-encoded; a list's commas are not.
    pub encoded: String,
}

/// All arguments of a call.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Args(pub Vec<Arg>);

impl Args {
    /// No arguments.
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// Adds an argument from plain text.
    pub fn push(&mut self, name: &str, kind: Kind, plain: &str) {
        self.0.push(Arg { name: name.into(), kind, encoded: text::encode(plain) });
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
        self.0.push(Arg { name: name.into(), kind: Kind::List, encoded });
    }

    /// Reads what the JavaScript side sends: for each argument name, `=`, kind letter and encoded text, then `&`.
    /// Name and text come percent-encoded, so neither can hold a separator.
    pub fn parse(record: &str) -> Option<Self> {
        let mut args = Vec::new();
        if record.is_empty() {
            return Some(Self(args));
        }
        for part in text::parts(record.strip_suffix("&").unwrap_or(record), b'&') {
            let (name, rest) = text::cut(part, b'=')?;
            let kind = Kind::from_letter(*rest.as_bytes().first()?)?;
            let name = String::from_utf8(text::decode(name)).ok()?;
            args.push(Arg { name, kind, encoded: rest.get(1..)?.into() });
        }
        Some(Self(args))
    }

    /// The argument of this name.
    pub fn get(&self, name: &str) -> Option<&Arg> {
        self.0.iter().find(|arg| arg.name == name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_record_is_read_back_and_a_name_may_hold_anything() {
        let args = Args::parse("SpaceID=n5&Share%20my%26profile=bfalse&Keyword=sa%26b%3D&").unwrap();
        assert_eq!(args.get("SpaceID").unwrap().encoded, "5");
        assert_eq!(args.get("Share my&profile").unwrap().kind, Kind::Boolean);
        assert_eq!(args.get("Keyword").unwrap().encoded, "a%26b%3D");
        assert_eq!(Args::parse("").unwrap(), Args::new());
    }

    #[test]
    fn a_broken_record_is_refused_not_guessed() {
        for broken in ["SpaceID", "SpaceID=", "SpaceID=z5&", "a=s&b"] {
            assert!(Args::parse(broken).is_none(), "{broken}");
        }
    }
}
