//! One operation of the API, as the generated table describes it.
//!
//! Written as a line, it is `name method+flags path query... [%seconds] [~group,...] [>body fields...]`, its parts separated by one space:
//!
//! - method: `G`, `P`ost, `U` (put), `D`elete; flags: `b` the answer has no envelope, `r` safe to repeat, `s` relative to the site, not to `api/`,
//!   `c` it hands out credentials and is refused inside a page;
//! - path: `users/{UserID}/details`; `{Name:s}` takes text, `{Name}` an integer;
//! - query: `Name`, `Name:type`; then `!` required, `#` page number, `$` page size, `&` cursor, `@` after this id;
//! - type: none an integer, `n` number, `b` boolean, `s` text, `d` date, `y` day, `c` compact date, `u` US date, `I` integers as CSV, `S` texts as CSV;
//! - `%60`: an answer may be reused for 60 seconds; `~wall,spaces`: other groups whose answers a write makes stale;
//! - body: `>j` object, `>m` multipart; then its known fields like query parameters. `>v` bare value, `>q` number in quotes, `>x` raw
//!   bytes; then the argument that it is, of the type `l` if it is a list.

use super::text::{Split, contains_byte, split, split_once, split_once_or_all};

/// An answer may be reused for so long unless the description says otherwise.
pub const DEFAULT_SECONDS: &str = "30";

/// The HTTP methods that the API uses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// Read.
    Get,
    /// Create, or act.
    Post,
    /// Change.
    Put,
    /// Remove.
    Delete,
}

impl Method {
    /// The method as HTTP spells it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Delete => "DELETE",
        }
    }

    /// The method of this name, in any case.
    pub fn from_name(name: &str) -> Option<Self> {
        [Self::Get, Self::Post, Self::Put, Self::Delete].into_iter().find(|method| method.name().eq_ignore_ascii_case(name))
    }
}

/// The kind of body that an operation sends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Body {
    /// None.
    None,
    /// A JSON object made of the arguments that are neither path nor query.
    Object,
    /// A bare JSON value, passed as the one field.
    Value,
    /// A number in quotes, passed as the one field.
    Quoted,
    /// `multipart/form-data`: `file` and the fields beside it.
    Multipart,
    /// Bytes as they are, passed as the one field.
    Raw,
}

/// The type that an argument must have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Type {
    /// A whole number.
    Integer,
    /// A number.
    Number,
    /// `true` or `false`.
    Boolean,
    /// Text.
    Text,
    /// An instant, sent as ISO 8601.
    Date,
    /// A day, sent as `YYYY-MM-DD`.
    Day,
    /// A day, sent as `YYYYMMDD`.
    CompactDay,
    /// A day, sent as `M/D/YYYY`.
    UsDay,
    /// Whole numbers, joined by commas.
    Integers,
    /// Texts, joined by commas.
    Texts,
    /// A list (bare bodies only).
    List,
    /// A file or bytes (body fields only).
    File,
    /// Anything (body fields only). The transport looks whether it is bytes.
    Any,
}

impl Type {
    const fn from_letter(letter: u8) -> Self {
        match letter {
            b'n' => Self::Number,
            b'b' => Self::Boolean,
            b's' => Self::Text,
            b'd' => Self::Date,
            b'y' => Self::Day,
            b'c' => Self::CompactDay,
            b'u' => Self::UsDay,
            b'I' => Self::Integers,
            b'S' => Self::Texts,
            b'l' => Self::List,
            b'f' => Self::File,
            b'a' => Self::Any,
            _ => Self::Integer,
        }
    }

    /// Returns its name in messages.
    pub const fn noun(self) -> &'static str {
        match self {
            Self::Integer => "an integer",
            Self::Number => "a number",
            Self::Boolean => "a boolean",
            Self::Text => "a string",
            Self::Date | Self::Day | Self::CompactDay | Self::UsDay => "a Date or an ISO date string",
            Self::Integers => "an array of integers",
            Self::Texts => "an array of strings",
            Self::List => "an array",
            Self::File => "a File, a Blob or bytes",
            Self::Any => "a value",
        }
    }
}

/// The role of a query parameter in paging.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paging {
    /// Nothing.
    None,
    /// The 1-based page number.
    Page,
    /// The page size.
    Size,
    /// The token that the answer before gave.
    Cursor,
    /// The id of the last item that the caller has.
    After,
}

/// One parameter or body field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Param<'t> {
    /// The wire's name.
    pub name: &'t str,
    /// The type of its value.
    pub kind: Type,
    /// True if the call makes no sense without it.
    pub required: bool,
    /// Its role in paging.
    pub paging: Paging,
}

impl<'t> Param<'t> {
    pub(crate) fn parse(token: &'t str) -> Self {
        let (mut rest, mut required, mut paging) = (token, false, Paging::None);
        while let Some(last) = rest.as_bytes().last() {
            match last {
                b'!' => required = true,
                b'#' => paging = Paging::Page,
                b'$' => paging = Paging::Size,
                b'&' => paging = Paging::Cursor,
                b'@' => paging = Paging::After,
                _ => break,
            }
            rest = rest.get(..rest.len() - 1).unwrap_or_default();
        }
        let (name, letter) = split_once_or_all(rest, b':');
        Self { name, kind: letter.bytes().next().map_or(Type::Integer, Type::from_letter), required, paging }
    }
}

/// The parameters of one part of a line, or of its path and its query.
#[derive(Clone, Debug)]
pub struct Params<'t> {
    parts: Split<'t>,
    in_path: bool,
    /// The query behind the path.
    query: Option<&'t str>,
}

impl<'t> Iterator for Params<'t> {
    type Item = Param<'t>;

    fn next(&mut self) -> Option<Param<'t>> {
        loop {
            let Some(token) = self.parts.next() else {
                self.parts = split(self.query.take()?, b' ');
                self.in_path = false;
                continue;
            };
            if self.in_path {
                if let Some((token, _)) = split_once(token, b'}') {
                    return Some(Param { required: true, ..Param::parse(token) });
                }
            } else if !matches!(token.as_bytes(), [] | [b'%' | b'~', ..]) {
                return Some(Param::parse(token));
            }
        }
    }
}

/// One operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Operation<'t> {
    /// `group.method`.
    pub name: &'t str,
    /// The HTTP method.
    pub method: Method,
    flags: &'t str,
    /// The path with its parameters in braces.
    pub path: &'t str,
    query: &'t str,
    /// The kind of body.
    pub body: Body,
    fields: &'t str,
}

impl<'t> Operation<'t> {
    /// Reads a line.
    pub fn parse(line: &'t str) -> Option<Self> {
        let (name, rest) = split_once_or_all(line, b' ');
        let (head, rest) = split_once_or_all(rest, b' ');
        let (path, params) = split_once_or_all(rest, b' ');
        Self::from_cells(name, head, path, params)
    }

    /// Reads the parts of a line.
    pub fn from_cells(name: &'t str, head: &'t str, path: &'t str, params: &'t str) -> Option<Self> {
        let method = match head.as_bytes().first()? {
            b'G' => Method::Get,
            b'P' => Method::Post,
            b'U' => Method::Put,
            b'D' => Method::Delete,
            _ => return None,
        };
        let (query, body_part) = split_once_or_all(params, b'>');
        let (body_token, fields) = split_once_or_all(body_part, b' ');
        let body = match body_token.as_bytes() {
            [] => Body::None,
            [b'j', ..] => Body::Object,
            [b'v', ..] => Body::Value,
            [b'q', ..] => Body::Quoted,
            [b'm', ..] => Body::Multipart,
            [b'x', ..] => Body::Raw,
            _ => return None,
        };
        Some(Self { name, method, flags: head.get(1..)?, path, query, body, fields })
    }

    fn has(&self, flag: u8) -> bool {
        contains_byte(self.flags.as_bytes(), flag)
    }

    /// Returns whether the response comes without the envelope.
    pub fn is_bare(&self) -> bool {
        self.has(b'b')
    }

    /// Returns whether sending it twice has the effect of once.
    pub fn is_repeatable(&self) -> bool {
        self.method == Method::Get || self.has(b'r')
    }

    /// Returns whether the path begins at the site, not at `api/`.
    pub fn is_site_relative(&self) -> bool {
        self.has(b's')
    }

    /// Returns whether it hands out a credential, which does not belong in a page.
    pub fn is_refused(&self) -> bool {
        self.has(b'c')
    }

    /// The group, which is the name up to its last dot: `content.likes` of `content.likes.get`.
    pub fn group(&self) -> &'t str {
        let dot = self.name.bytes().rposition(|byte| byte == b'.');
        self.name.get(..dot.unwrap_or(self.name.len())).unwrap_or_default()
    }

    /// The query parameters.
    pub const fn query(&self) -> Params<'t> {
        Params { parts: split(self.query, b' '), in_path: false, query: None }
    }

    /// The known fields of the body.
    pub const fn fields(&self) -> Params<'t> {
        Params { parts: split(self.fields, b' '), in_path: false, query: None }
    }

    /// The parameters in the path.
    pub const fn path_params(&self) -> Params<'t> {
        Params { parts: split(self.path, b'{'), in_path: true, query: None }
    }

    /// The parameters in the path, then those of the query.
    pub const fn url_params(&self) -> Params<'t> {
        Params { query: Some(self.query), ..self.path_params() }
    }

    /// Returns the part of the query after this mark.
    fn note(&self, mark: &str) -> Option<&'t str> {
        split(self.query, b' ').find_map(|token| token.strip_prefix(mark))
    }

    /// The groups whose answers a write makes stale, besides its own, joined by commas.
    pub fn invalidates(&self) -> Option<&'t str> {
        self.note("~")
    }

    /// For how many seconds an answer may be reused, in digits; a token of the table or [`DEFAULT_SECONDS`].
    pub fn cache_seconds(&self) -> &'t str {
        self.note("%").unwrap_or(DEFAULT_SECONDS)
    }

    /// Returns the meaning of the response to a cache, in three parts: of a read its seconds of freshness and its group (`30:users`), of a write the groups
    /// that it makes stale (`content,wall`).
    pub fn cache_note(&self) -> [&'t str; 3] {
        if self.method == Method::Get {
            return [self.cache_seconds(), ":", self.group()];
        }
        match self.invalidates() {
            Some(others) => [self.group(), ",", others],
            None => [self.group(), "", ""],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_with_everything_is_read() {
        let line = "files.add Pr spaces/{SpaceID}/files/{Name:s} Tags:S From:d! StartPage# PageLength$ %60 ~wall,spaces >m file:a! Title:s";
        let operation = Operation::parse(line).unwrap();
        assert_eq!((operation.name, operation.group(), operation.method), ("files.add", "files", Method::Post));
        assert!(operation.is_repeatable() && !operation.is_bare() && !operation.is_site_relative());
        let params: Vec<_> = operation.path_params().map(|param| (param.name, param.kind)).collect();
        assert_eq!(params, [("SpaceID", Type::Integer), ("Name", Type::Text)]);
        let query: Vec<_> = operation.query().map(|param| (param.name, param.kind, param.required)).collect();
        assert_eq!(query[..2], [("Tags", Type::Texts, false), ("From", Type::Date, true)]);
        let paging = |duty: Paging| operation.query().find(|param| param.paging == duty).map(|param| param.name);
        assert_eq!(paging(Paging::Page), Some("StartPage"));
        assert_eq!(paging(Paging::Size), Some("PageLength"));
        assert_eq!(operation.cache_seconds(), "60");
        assert_eq!(operation.cache_note().concat(), "files,wall,spaces");
        assert_eq!(operation.invalidates(), Some("wall,spaces"));
        assert_eq!(operation.body, Body::Multipart);
        assert_eq!(operation.fields().map(|field| field.name).collect::<Vec<_>>(), ["file", "Title"]);
    }

    #[test]
    fn a_bare_read_without_parameters_is_read() {
        let operation = Operation::parse("users.me Gb users/me").unwrap();
        assert!(operation.is_bare() && operation.is_repeatable());
        assert_eq!((operation.query().count(), operation.body), (0, Body::None));
        assert_eq!(operation.cache_note().concat(), "30:users");
        assert_eq!(Operation::parse("content.likes.get G content").unwrap().group(), "content.likes");
    }

    #[test]
    fn a_write_is_not_repeatable_unless_the_table_says_so() {
        assert!(!Operation::parse("wall.create P wall >j").unwrap().is_repeatable());
        assert!(Operation::parse("content.setStatus Ur content/{ContentID}/status >v StatusID").unwrap().is_repeatable());
    }

    #[test]
    fn what_is_no_line_is_not_guessed_at() {
        for line in ["", "users.me", "users.me X users/me", "a.b P c >z"] {
            assert!(Operation::parse(line).is_none(), "{line}");
        }
    }
}
