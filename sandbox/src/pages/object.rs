//! The pages that the addresses in answers lead to: items, events, cases and people.

use super::{builder, shell};
use crate::domain::people::Person;
use crate::domain::{Domain, Entity};
use crate::html;
use crate::server::http::Response;
use crate::state::{RequestContext, Site};

/// Returns the page of an object, if the visitor may see it.
pub fn page(site: &Site, context: &RequestContext<'_>, person: &Person, id: i64) -> Response {
    let viewer = site.domain.viewer(person.id);
    let Some(entity) = site.domain.entity(&viewer, id) else {
        return shell::missing_page(site, context, person);
    };
    let built = site.domain.builder_page(&viewer, id).map(builder::markup);
    let markup = built.unwrap_or_else(|| markup(&site.domain, &entity));
    shell::titled(site, context, person, entity.space, &entity.title, &markup)
}

/// Returns the page of a person by their user name.
pub fn profile(site: &Site, context: &RequestContext<'_>, person: &Person, name: &str) -> Response {
    match site.domain.people.by_user_name(name) {
        Some(found) => page(site, context, person, found.id),
        None => shell::missing_page(site, context, person),
    }
}

/// The text of an object without its markup, as its author wrote it.
fn markup(domain: &Domain, entity: &Entity) -> String {
    let text = domain.content.get(entity.id).map_or_else(|| entity.summary.clone(), |item| html::plain(&item.body));
    html::fill("<article><h1>[[title]]</h1><p>[[text]]</p></article>", &[("title", &entity.title), ("text", &text)])
}
