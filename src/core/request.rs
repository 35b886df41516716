//! From an operation and its arguments to a request, or to an error that says what to correct.

use super::args::{Arg, Args, Kind};
use super::error::{Error, ErrorKind};
use super::operation::{Body, Method, Operation, Param};
use super::site::{PathFault, Site, is_credential_name};
use super::spelling::spell;

/// A request as the transport has to send it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// The HTTP method.
    pub method: Method,
    /// The address, from the root of the origin.
    pub url: String,
    /// The kind of body.
    pub body: Body,
    /// Which arguments, by their place, are parts of the body.
    pub body_args: Vec<usize>,
}

/// The name of the argument that is the whole body, where the body is not an object.
pub const WHOLE_BODY: &str = "body";

/// Makes the request of an operation.
///
/// # Errors
/// `bad-argument` with the name of the argument, `credential-refused`; nothing is sent.
pub fn prepare(site: &Site, operation: &Operation, args: &Args) -> Result<Request, Error> {
    let fault = |parts: &[&str]| Error::with_message(ErrorKind::BadArgument, operation.name, &parts.concat());
    if operation.is_refused() {
        return Err(Error::new(ErrorKind::CredentialRefused, operation.name));
    }
    let mut placed = vec![false; args.0.len()];
    let mut take = |param: &Param| -> Result<Option<String>, Error> {
        let Some(at) = args.0.iter().position(|arg| arg.name == param.name) else {
            return if param.required { Err(fault(&[param.name, " is missing: expected ", param.kind.noun(), "."])) } else { Ok(None) };
        };
        placed[at] = true;
        match spell(param.kind, &args.0[at]) {
            Ok(spelled) => Ok(Some(spelled)),
            Err(expected) => Err(fault(&[param.name, " must be ", expected, ", not ", args.0[at].kind.noun(), excerpt(&args.0[at]), "."])),
        }
    };

    let mut url = site.url("", operation.is_site_relative());
    for (index, part) in operation.path.split('{').enumerate() {
        let Some((token, rest)) = part.split_once('}').filter(|_| index > 0) else {
            url.push_str(part);
            continue;
        };
        let param = Param { required: true, ..Param::parse(token) };
        let value = take(&param)?.unwrap_or_default();
        // A browser drops the segments `.` and `..`, however they are escaped, and so would change the route.
        if matches!(value.as_str(), "" | "." | "..") {
            return Err(fault(&[param.name, " must not be empty, \".\" or \"..\"."]));
        }
        url.push_str(&value);
        url.push_str(rest);
    }
    let mut separator = '?';
    for param in operation.query() {
        if let Some(value) = take(&param)? {
            push_query(&mut url, &mut separator, param.name, &value);
        }
    }

    let mut body_args = Vec::new();
    for field in operation.fields() {
        take(&field)?;
    }
    for (at, arg) in args.0.iter().enumerate() {
        let is_field = operation.fields().any(|field| field.name == arg.name);
        match operation.body {
            Body::Object | Body::Multipart if is_field || !placed[at] => body_args.push(at),
            Body::Value(_) | Body::Quoted | Body::Array | Body::Raw if arg.name == WHOLE_BODY => {
                check_whole_body(operation, arg).map_err(|expected| fault(&[WHOLE_BODY, " must be ", expected, "."]))?;
                body_args.push(at);
            }
            _ if placed[at] => {}
            _ => return Err(fault(&[&arg.name, " is not a parameter of ", operation.name, &hint(operation, &arg.name)])),
        }
    }
    if body_args.is_empty() && matches!(operation.body, Body::Value(_) | Body::Quoted | Body::Array | Body::Raw) {
        return Err(fault(&[WHOLE_BODY, " is missing: expected ", body_noun(operation.body), "."]));
    }
    Ok(Request { method: operation.method, url, body: operation.body, body_args })
}

/// Makes a request for a path that the table does not hold.
///
/// # Errors
/// `credential-refused` for another origin, a key or a token; `bad-argument` for a path that cannot be one.
pub fn prepare_free(site: &Site, method: &str, path: &str, query: &Args) -> Result<Request, Error> {
    let shown = path.split_once('?').map_or(path, |(route, _)| route);
    let name = [method, " ", shown].concat();
    let Some(method) = Method::from_name(method) else {
        return Err(Error::with_message(ErrorKind::BadArgument, &name, "The method must be GET, POST, PUT or DELETE."));
    };
    let mut url = site.resolve(path).map_err(|fault| match fault {
        PathFault::Malformed => Error::with_message(
            ErrorKind::BadArgument,
            &name,
            "The path must be one of this site, like \"users/me\" or \"/api/users/me\", without \"..\", backslash or \"#\".",
        ),
        // An absolute address may hold a password: it is not repeated.
        PathFault::ForeignOrigin => Error::new(ErrorKind::CredentialRefused, method.name()),
        PathFault::Credential => Error::new(ErrorKind::CredentialRefused, &name),
    })?;
    let mut separator = if url.contains('?') { '&' } else { '?' };
    for arg in &query.0 {
        if is_credential_name(&arg.name) {
            return Err(Error::new(ErrorKind::CredentialRefused, &name));
        }
        if arg.kind == Kind::Other {
            let message = [arg.name.as_str(), " must be a number, a string, a boolean, a Date or an array of them."].concat();
            return Err(Error::with_message(ErrorKind::BadArgument, &name, &message));
        }
        let value = spell(super::operation::Type::Any, arg).unwrap_or_default();
        push_query(&mut url, &mut separator, &super::text::encode(&arg.name), &value);
    }
    Ok(Request { method, url, body: Body::None, body_args: Vec::new() })
}

fn push_query(url: &mut String, separator: &mut char, name: &str, value: &str) {
    url.push(*separator);
    url.push_str(name);
    url.push('=');
    url.push_str(value);
    *separator = '&';
}

fn body_noun(body: Body) -> &'static str {
    match body {
        Body::Value(kind) => kind.noun(),
        Body::Quoted => "an integer",
        Body::Array => "an array",
        _ => "a Blob, a File or bytes",
    }
}

fn check_whole_body(operation: &Operation, arg: &Arg) -> Result<(), &'static str> {
    let fits = match operation.body {
        Body::Value(kind) => spell(kind, arg).is_ok(),
        Body::Quoted => spell(super::operation::Type::Integer, arg).is_ok(),
        Body::Array => arg.kind == Kind::List,
        _ => arg.kind == Kind::Other,
    };
    if fits { Ok(()) } else { Err(body_noun(operation.body)) }
}

/// What was passed, where it is short enough to help.
fn excerpt(arg: &Arg) -> &'static str {
    if arg.encoded.is_empty() && arg.kind == Kind::Text { " that is empty" } else { "" }
}

fn hint(operation: &Operation, name: &str) -> String {
    if is_credential_name(name) {
        return ". The session signs the request: remove the key or token.".into();
    }
    let known = operation.path_params().chain(operation.query()).find(|param| param.name.eq_ignore_ascii_case(name));
    match known {
        Some(param) => [". Did you mean ", param.name, "?"].concat(),
        None => ".".into(),
    }
}

#[cfg(test)]
#[path = "request_tests.rs"]
mod tests;
