//! From an operation and its arguments to a request, or to an error that says what to correct.

use alloc::string::String;
use alloc::vec::Vec;

use super::args::{Arg, ArgType, Args, MIXED_LIST};
use super::base_path::{BasePath, PathFault};
use super::credentials::{is_credential_name, is_override_name};
use super::error::{ErrorKind, Refusal};
use super::operation::{Body, Method, Operation, Param, Type};
use super::protocol::{NEEDS_VALUES, WITHHELD};
use super::spelling::spell;
use super::text::{are_alike, contains_byte, decode_fully, is_number, join, push_all, push_number, split, split_once, split_once_or_all};

/// A request as the transport has to send it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// The HTTP method.
    pub method: Method,
    /// The address, from the root of the origin.
    pub url: String,
    /// The kind of body.
    pub body: Body,
    /// The places of the arguments that are parts of the body, in digits, each with a comma behind it.
    pub body_places: String,
}

impl Request {
    /// The places of the arguments that are parts of the body.
    pub fn body_args(&self) -> impl Iterator<Item = usize> {
        split(&self.body_places, b',').filter_map(|place| place.parse().ok())
    }
}

/// Makes the request of an operation.
///
/// # Errors
/// `bad-argument` with the name of the argument, `credential-refused`; nothing is sent.
pub fn prepare(base_path: &BasePath, operation: &Operation, args: &Args) -> Result<Request, Refusal> {
    if operation.is_refused() {
        return Err(Refusal::new(ErrorKind::CredentialRefused));
    }
    let url = base_path.url("", operation.is_site_relative());
    let mut request = Request { method: operation.method, url, body: operation.body, body_places: String::new() };
    fill(&mut request, operation, args)?;
    Ok(request)
}

/// An argument, and where the operation has a place for it.
struct Given<'a> {
    arg: Arg<'a>,
    in_url: bool,
    is_field: bool,
}

fn fill(request: &mut Request, operation: &Operation, args: &Args) -> Result<(), Refusal> {
    let mut given = Vec::new();
    for arg in args.iter() {
        given.push(Given { arg, in_url: false, is_field: false });
    }
    write_url(&mut request.url, operation, &mut given)?;
    choose_body(&mut request.body_places, operation, &mut given)
}

/// Appends the value of a parameter, where there is one; behind a separator with its name before it. Whose it is, is known from then on: a
/// parameter of the address, or else a field of the body.
fn write_value(out: &mut String, separator: Option<&str>, param: &Param, given: &mut [Given], in_url: bool) -> Result<(), Refusal> {
    let Some(Given { arg, in_url: is_in_url, is_field }) = given.iter_mut().find(|given| given.arg.name == param.name) else {
        return if param.required {
            Err(Refusal::argument(join!(param.name, " is missing: expected ", param.kind.noun(), ".")))
        } else {
            Ok(())
        };
    };
    *is_in_url |= in_url;
    *is_field |= !in_url;
    if in_url && arg.encoded == WITHHELD {
        return Err(Refusal::argument(NEEDS_VALUES.into()));
    }
    if let Some(separator) = separator {
        push_all!(out, separator, param.name, "=");
    }
    spell(param.kind, arg, out)
        .map_err(|expected| Refusal::argument(join!(param.name, " must be ", expected, ", not ", arg.kind.noun(), excerpt(arg), ".")))
}

fn write_url(url: &mut String, operation: &Operation, given: &mut [Given]) -> Result<(), Refusal> {
    for part in split(operation.path, b'{') {
        let Some((token, rest)) = split_once(part, b'}') else {
            url.push_str(part);
            continue;
        };
        let param = Param { required: true, ..Param::parse(token) };
        let start = url.len();
        write_value(url, None, &param, given, true)?;
        // A browser drops the segments `.` and `..`, however they are escaped, and so would change the route.
        if url.get(start..).is_none_or(|value| value.is_empty() || has_dots(value)) {
            return Err(Refusal::argument(join!(param.name, " must not be empty or have \".\" or \"..\" between slashes.")));
        }
        url.push_str(rest);
    }
    let start = url.len();
    for param in operation.query() {
        let separator = if url.len() == start { "?" } else { "&" };
        write_value(url, Some(separator), &param, given, true)?;
    }
    Ok(())
}

/// Returns whether a value is or holds a segment of one or two dots, which leads to another route.
fn has_dots(value: &str) -> bool {
    let (mut dots, mut is_name) = (0, false);
    for byte in decode_fully(value).chain([b'/']) {
        match byte {
            b'/' | b'\\' if !is_name && (dots == 1 || dots == 2) => return true,
            b'/' | b'\\' => (dots, is_name) = (0, false),
            b'.' => dots += 1,
            _ => is_name = true,
        }
    }
    false
}

/// Appends the places of the arguments that are parts of the body.
fn choose_body(places: &mut String, operation: &Operation, given: &mut [Given]) -> Result<(), Refusal> {
    let mut scratch = String::new();
    for field in operation.fields() {
        write_value(&mut scratch, None, &field, given, false)?;
    }
    let is_open = matches!(operation.body, Body::Object | Body::Multipart);
    for (at, Given { arg, in_url, is_field }) in given.iter().enumerate() {
        if *is_field || (is_open && !in_url) {
            push_number(places, at as u32);
            places.push(',');
        } else if !in_url {
            let [hint, name, end] = hint(operation, arg.name);
            return Err(Refusal::argument(join!(arg.name, " is not a parameter of ", operation.name, hint, name, end)));
        }
    }
    Ok(())
}

/// Returns the name of a free request in errors. An absolute address may hold a password, a query a key: neither is repeated.
pub fn free_name(method: &str, path: &str) -> String {
    let (route, _) = split_once_or_all(path, b'?');
    let is_plain =
        !route.as_bytes().starts_with(b"//") && route.bytes().all(|byte| byte.is_ascii_alphanumeric() || contains_byte(b"/._~-", byte));
    if is_plain { join!(method, " ", route) } else { method.into() }
}

/// Makes a request for a path that the table does not hold.
///
/// # Errors
/// `credential-refused` for another origin, a key or a token; `bad-argument` for a path that cannot be one.
pub fn prepare_free(base_path: &BasePath, method: &str, path: &str, query: &Args) -> Result<Request, Refusal> {
    let Some(method) = Method::from_name(method) else {
        return Err(Refusal::argument("The method must be GET, POST, PUT or DELETE.".into()));
    };
    let mut url = base_path.resolve(path).map_err(|fault| match fault {
        PathFault::Malformed => Refusal::argument(
            "The path must be one of this site, like \"users/me\" or \"/api/users/me\", without \"..\", backslash, \"#\" or line break."
                .into(),
        ),
        PathFault::ForeignOrigin => Refusal {
            kind: ErrorKind::CredentialRefused,
            message: "The path leads to another site, where the session must not go. Call a path of this site.".into(),
        },
        PathFault::Credential => Refusal::new(ErrorKind::CredentialRefused),
        PathFault::Override => overrides(),
    })?;
    let mut separator = if contains_byte(url.as_bytes(), b'?') { "&" } else { "?" };
    for arg in query.iter() {
        if is_credential_name(arg.name) {
            return Err(Refusal::new(ErrorKind::CredentialRefused));
        }
        if is_override_name(arg.name) {
            return Err(overrides());
        }
        let is_no_number = arg.kind == ArgType::Number && !is_number(arg.encoded);
        if is_no_number || arg.kind == ArgType::Other || arg.encoded == MIXED_LIST {
            return Err(Refusal::argument(join!(arg.name, " must be a number, a string, a boolean, a Date or an array of them.")));
        }
        push_all!(&mut url, separator, arg.name, "=");
        separator = "&";
        // Every argument fits here.
        spell(Type::Any, &arg, &mut url).unwrap_or_default();
    }
    Ok(Request { method, url, body: Body::None, body_places: String::new() })
}

fn overrides() -> Refusal {
    Refusal::argument("A header or a parameter may not make the request another one: call the method and the path that are meant.".into())
}

/// Returns the value that was passed if it is short enough to help.
fn excerpt(arg: &Arg) -> &'static str {
    if arg.encoded.is_empty() && arg.kind == ArgType::Text { " that is empty" } else { "" }
}

/// Returns the end of the sentence about an argument that is no parameter.
fn hint<'t>(operation: &Operation<'t>, name: &str) -> [&'t str; 3] {
    if is_credential_name(name) {
        return [". The session signs the request: remove the key or token.", "", ""];
    }
    match operation.url_params().find(|param| are_alike(param.name, name)) {
        Some(param) => [". Did you mean ", param.name, "?"],
        None => [".", "", ""],
    }
}

#[cfg(test)]
#[path = "request_tests.rs"]
mod tests;
