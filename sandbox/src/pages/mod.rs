//! All HTTP routes but the API: pages, files, sign-in.

mod assets;
mod avatar;
mod fragment;
mod globals;
mod integrations;
pub mod login;
mod media;
mod return_url;
mod route;
mod shell;
mod stored;
mod vendor;
mod words;

use crate::domain::Viewer;
use crate::domain::people::Person;
use crate::server::file_source::Folder;
use crate::server::http::{Method, Response};
use crate::state::sessions::Use;
use crate::state::settings::Ping;
use crate::state::{Site, Visit};

pub use route::PageRoute;

/// Answers a request that is not below `/api`.
pub fn handle(site: &mut Site, visit: &Visit<'_>, route: &PageRoute) -> Response {
    let method = visit.request.method;
    let wanted = matches!(method, Method::Get | Method::Head) || (method == Method::Post && route.takes_postback());
    if !wanted {
        return Response::text_plain(405, "This page cannot be asked that way.").with("Allow", "GET, HEAD");
    }
    let answer = route_to(site, visit, route).with("X-Content-Type-Options", "nosniff");
    if method == Method::Head { without_body(answer) } else { answer }
}

fn route_to(site: &mut Site, visit: &Visit<'_>, route: &PageRoute) -> Response {
    match route {
        PageRoute::Root => Response::redirect(&visit.address.path("/")),
        PageRoute::Login => login::handle(site, visit),
        PageRoute::Logout => login::sign_out(site, visit),
        PageRoute::Ping => ping(site),
        PageRoute::Globals => globals::script(site, visit),
        PageRoute::Avatar(id) => avatar::picture(site, *id),
        PageRoute::SpacePicture(id) => {
            let viewer = viewer(site, visit);
            avatar::space_picture(site, &viewer, *id)
        }
        PageRoute::Media(id) => media::file(site, visit, *id),
        PageRoute::ItemPicture(id) => media::picture(site, visit, *id),
        PageRoute::Asset(asset) => stored::answer(visit, asset.content_type(), asset.bytes.to_vec()),
        PageRoute::Vendor(path) => stored::file(site, visit, Folder::Vendor, path),
        PageRoute::File(path) => stored::file(site, visit, Folder::Files, path),
        PageRoute::Www(path) => stored::file(site, visit, Folder::Www, path),
        PageRoute::Integrations => integrations::handle(site, visit),
        PageRoute::Page { name, space } => page(site, visit, name, *space),
        PageRoute::Unknown => no_page(site, visit),
    }
}

fn page(site: &mut Site, visit: &Visit<'_>, name: &str, space: i64) -> Response {
    let Some(person) = visitor(site, visit) else {
        return Response::redirect(&login::address(visit));
    };
    match fragment::read(site, visit, name) {
        Some(markup) => shell::page(site, visit, &person, space, name, &markup),
        None => shell::missing_page(site, visit, &person),
    }
}

fn no_page(site: &mut Site, visit: &Visit<'_>) -> Response {
    if let Some(target) = site.world.mappings.target(visit.path) {
        let inside = target.starts_with('/');
        return Response::redirect(&if inside { visit.address.path(target) } else { target.to_owned() });
    }
    match visitor(site, visit) {
        Some(person) => shell::missing_page(site, visit, &person),
        None => Response::redirect(&login::address(visit)),
    }
}

/// Returns the id of the visitor, if there is a live session.
fn visitor(site: &mut Site, visit: &Visit<'_>) -> Option<Person> {
    let id = visit.session_id(&site.config).to_owned();
    let person = site.sessions.enter(&id, Use::Page, &site.settings, visit.ambient.now)?;
    site.world.usage.came(person, visit.ambient.now);
    site.world.people.get(person).cloned()
}

/// Returns the viewer of a visitor; anonymous if they are not signed in.
fn viewer(site: &mut Site, visit: &Visit<'_>) -> Viewer {
    let person = visitor(site, visit).map_or(0, |person| person.id);
    site.world.viewer(person)
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
