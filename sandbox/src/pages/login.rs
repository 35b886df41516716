//! Sign-in and sign-out.

use super::{document, return_url, visitor};
use crate::html::fill;
use crate::server::http::{Method, Query, Response, encode_component};
use crate::state::sessions::{ended_cookie, session_cookie};
use crate::state::settings::LoginPage;
use crate::state::{RequestContext, Site};

const TEMPLATE: &str = include_str!("../../assets/login.html");
const WRONG: &str = "The user name or password is wrong. Please try again.";

/// Returns the address of the login page, with the return URL.
pub fn address(context: &RequestContext<'_>) -> String {
    let back = encode_component(&context.request.target);
    context.address.path(&format!("/login?ReturnUrl={back}"))
}

pub fn handle(site: &mut Site, context: &RequestContext<'_>) -> Response {
    if context.request.method == Method::Post {
        return sign_in(site, context);
    }
    if site.settings.login_page == LoginPage::Redirect && visitor(site, context).is_some() {
        return Response::redirect(&return_address(context));
    }
    form_page(site, context, "")
}

fn sign_in(site: &mut Site, context: &RequestContext<'_>) -> Response {
    let fields = Query::parse(&String::from_utf8_lossy(&context.request.body));
    let name = fields.get("UserName").unwrap_or("");
    let password = fields.get("Password").unwrap_or("");
    let Some(person) = site.domain.people.with_password(name, password).map(|person| person.id) else {
        site.domain.usage.sign_in_failed(context.ambient.now);
        return form_page(site, context, WRONG);
    };
    let cookie = start_session(site, context, person);
    Response::redirect(&return_address(context)).with("Set-Cookie", &cookie)
}

/// Starts a session and returns its cookie; the browser's former session ends.
fn start_session(site: &mut Site, context: &RequestContext<'_>, person: i64) -> String {
    let former = context.session_id(&site.config).to_owned();
    site.sessions.end(&former);
    let id = site.sessions.start(person, &site.settings, context.ambient);
    session_cookie(&site.config, context.address, &id)
}

pub fn sign_out(site: &mut Site, context: &RequestContext<'_>) -> Response {
    let id = context.session_id(&site.config).to_owned();
    site.sessions.end(&id);
    let cookie = ended_cookie(&site.config, context.address);
    Response::redirect(&context.address.path("/login")).with("Set-Cookie", &cookie)
}

/// Returns the form, with a message if the last attempt failed.
pub fn form_page(site: &Site, context: &RequestContext<'_>, message: &str) -> Response {
    let attempted = Query::parse(&String::from_utf8_lossy(&context.request.body));
    let back = encode_component(&return_address(context));
    let people = site.domain.people.with_sign_in().map(|person| {
        let values = [("user", person.user_name.as_str()), ("password", &person.password), ("name", &person.display_name())];
        fill("<tr><td dir=\"auto\">[[name]]</td><td><code>[[user]]</code></td><td><code>[[password]]</code></td></tr>\n", &values)
    });
    let alert = fill("<p class=\"alert alert-error\" role=\"alert\" id=\"LoginMessage\">[[message]]</p>", &[("message", message)]);
    let values = [
        ("vd", context.address.virtual_directory.as_str()),
        ("action", &context.address.path(&format!("/login?ReturnUrl={back}"))),
        ("user", attempted.get("UserName").unwrap_or("")),
        ("alert", if message.is_empty() { "" } else { &alert }),
        ("people", &people.collect::<String>()),
    ];
    document(site, 200, fill(TEMPLATE, &values))
}

fn return_address(context: &RequestContext<'_>) -> String {
    return_url::safe(context.target.query.get("ReturnUrl"), context.address)
}
