//! All HTTP routes but the API: pages, files, sign-in.

mod assets;
mod avatar;
mod builder;
mod fragment;
mod globals;
mod integrations;
pub mod login;
mod media;
mod object;
mod return_url;
mod route;
mod shell;
mod stored;
mod vendor;
mod words;

use crate::api::request::authentication;
use crate::domain::Viewer;
use crate::domain::people::Person;
use crate::domain::spaces::COMMUNITY;
use crate::server::file_source::Folder;
use crate::server::http::{Method, Response};
use crate::state::sessions::SessionUse;
use crate::state::settings::Ping;
use crate::state::{RequestContext, Site};

pub use route::PageRoute;

/// Answers a request that is not below `/api`.
pub fn handle(site: &mut Site, context: &RequestContext<'_>, route: &PageRoute) -> Response {
    let method = context.request.method;
    let wanted = matches!(method, Method::Get | Method::Head) || (method == Method::Post && route.takes_postback());
    if !wanted {
        return Response::text_plain(405, "This page cannot be asked that way.").with("Allow", "GET, HEAD");
    }
    let answer = route_to(site, context, route).with("X-Content-Type-Options", "nosniff");
    if method == Method::Head { without_body(answer) } else { answer }
}

fn route_to(site: &mut Site, context: &RequestContext<'_>, route: &PageRoute) -> Response {
    match route {
        PageRoute::Root => Response::redirect(&context.address.path("/")),
        PageRoute::Login => login::handle(site, context),
        PageRoute::Logout => login::sign_out(site, context),
        PageRoute::Ping => ping(site),
        PageRoute::Globals => globals::script(site, context),
        PageRoute::Avatar(id) => avatar::picture(site, *id),
        PageRoute::SpacePicture(id) => {
            let viewer = viewer(site, context);
            avatar::space_picture(site, &viewer, *id)
        }
        PageRoute::Media(id) => media::file(site, context, *id),
        PageRoute::ItemPicture(id) => media::picture(site, context, *id),
        PageRoute::Asset(asset) => stored::answer(context, asset.content_type(), asset.bytes.to_vec()),
        PageRoute::Vendor(path) => stored::file(site, context, Folder::Vendor, path),
        PageRoute::File(path) => stored::file(site, context, Folder::Files, path),
        PageRoute::Www(path) => stored::file(site, context, Folder::Www, path),
        PageRoute::Integrations => integrations::handle(site, context),
        PageRoute::Page { name, space } => page(site, context, name, *space),
        PageRoute::Object(id) => signed_in(site, context, |site, person| object::page(site, context, person, *id)),
        PageRoute::Profile(name) => signed_in(site, context, |site, person| object::profile(site, context, person, name)),
        PageRoute::Unknown => no_page(site, context),
    }
}

/// Shows a page to a signed-in user, and the login page to a visitor.
fn signed_in(site: &mut Site, context: &RequestContext<'_>, show: impl Fn(&Site, &Person) -> Response) -> Response {
    match visitor(site, context) {
        Some(person) => show(site, &person),
        None => Response::redirect(&login::address(context)),
    }
}

fn page(site: &mut Site, context: &RequestContext<'_>, name: &str, space: i64) -> Response {
    let Some(person) = visitor(site, context) else {
        return Response::redirect(&login::address(context));
    };
    let viewer = site.domain.viewer(person.id);
    let built = if name == "home" { site.domain.home_page(&viewer, space).map(builder::markup) } else { None };
    match fragment::read(site, context, name, built.is_some() && space != COMMUNITY) {
        Some(markup) => shell::page(site, context, &person, space, name, &(markup + &built.unwrap_or_default())),
        None => shell::missing_page(site, context, &person),
    }
}

fn no_page(site: &mut Site, context: &RequestContext<'_>) -> Response {
    if let Some(target) = site.domain.mappings.target(context.path) {
        let inside = target.starts_with('/');
        return Response::redirect(&if inside { context.address.path(target) } else { target.to_owned() });
    }
    match visitor(site, context) {
        Some(person) => shell::missing_page(site, context, &person),
        None => Response::redirect(&login::address(context)),
    }
}

/// Returns the id of the visitor, if there is a live session.
fn visitor(site: &mut Site, context: &RequestContext<'_>) -> Option<Person> {
    let id = context.session_id(&site.config).to_owned();
    let session = site.sessions.use_session(&id, SessionUse::Page, &site.settings, context.ambient.now);
    // A program fetches what an answer names with the key or token of its calls.
    let person = session.or_else(|| authentication::name(site, context))?;
    site.domain.usage.record_visit(person, context.ambient.now);
    site.domain.people.get(person).cloned()
}

/// Returns the viewer of a visitor; anonymous if they are not signed in.
fn viewer(site: &mut Site, context: &RequestContext<'_>) -> Viewer {
    let person = visitor(site, context).map_or(0, |person| person.id);
    site.domain.viewer(person)
}

fn ping(site: &Site) -> Response {
    match site.settings.ping {
        Ping::Open => Response::new(200, "image/x-icon", assets::PING_ICON).with("Cache-Control", "no-store"),
        Ping::WindowsAuth => Response::text_plain(401, "You do not have permission to view this page.")
            .with("WWW-Authenticate", "Negotiate")
            .with("WWW-Authenticate", "NTLM"),
    }
}

/// Returns an HTML page with the headers of every page.
fn document(site: &Site, status: u16, html: String) -> Response {
    let page = Response::html(status, html).with("Cache-Control", "private, no-cache").with("X-Frame-Options", "SAMEORIGIN");
    match site.settings.csp.header() {
        Some(policy) => page.with("Content-Security-Policy", &policy),
        None => page,
    }
}

fn without_body(mut answer: Response) -> Response {
    let length = answer.body.len().to_string();
    answer.body.clear();
    answer.with("Content-Length", &length)
}
