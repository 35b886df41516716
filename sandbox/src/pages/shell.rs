//! The HTML page around a widget.

use super::document;
use super::words::{Words, words};
use crate::api::request::csrf::TOKEN_NAME;
use crate::domain::people::Person;
use crate::domain::spaces::Space;
use crate::html::fill;
use crate::server::http::Response;
use crate::state::settings::AntiForgery;
use crate::state::{RequestContext, Site};

const TEMPLATE: &str = include_str!("../../assets/shell.html");

/// The most spaces in the side bar.
const SIDE_BAR: usize = 8;

struct Content<'a> {
    space: i64,
    title: &'a str,
    markup: &'a str,
}

pub fn page(site: &Site, context: &RequestContext<'_>, person: &Person, space: i64, name: &str, markup: &str) -> Response {
    let viewer = site.domain.viewer(person.id);
    // A space that the visitor may not see looks the same as one that does not exist.
    if site.domain.spaces.get(space).is_some_and(|space| !viewer.sees_space(space)) {
        return missing_page(site, context, person);
    }
    let known = site.domain.spaces.get(space).map(|space| space.name.as_str());
    let title = title_of(words(person.language()), space, known, name);
    let content = Content { space, title: &title, markup };
    document(site, 200, render(site, context, person, &content))
}

/// Returns a page of a space with a title of its own.
pub fn titled(site: &Site, context: &RequestContext<'_>, person: &Person, space: i64, title: &str, markup: &str) -> Response {
    document(site, 200, render(site, context, person, &Content { space, title, markup }))
}

pub fn missing_page(site: &Site, context: &RequestContext<'_>, person: &Person) -> Response {
    let missing = words(person.language()).missing;
    let markup = fill("<p class=\"alert\">[[missing]]</p>", &[("missing", missing)]);
    let content = Content { space: 0, title: "404", markup: &markup };
    document(site, 404, render(site, context, person, &content))
}

fn title_of(words: &Words, space: i64, known: Option<&str>, name: &str) -> String {
    match (known, name) {
        (Some(title), "home") => title.to_owned(),
        (None, "home") if space == 0 => words.home.to_owned(),
        (None, "home") => format!("Space {space}"),
        _ => {
            let text = name.replace('-', " ");
            let mut letters = text.chars();
            letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
        }
    }
}

fn render(site: &Site, context: &RequestContext<'_>, person: &Person, content: &Content<'_>) -> String {
    let words = words(person.language());
    let language = person.language();
    let values = [
        ("lang", person.locale.as_str()),
        ("dir", if person.reads_right_to_left() { "rtl" } else { "ltr" }),
        ("vd", &context.address.virtual_directory),
        ("action", &context.request.target),
        ("token", &anti_forgery_field(site, context)),
        ("title", content.title),
        ("space", &content.space.to_string()),
        ("name", &person.display_name()),
        ("avatar", &context.address.path(&person.avatar_path())),
        ("home", words.home),
        ("spaces", words.spaces),
        ("people", words.people),
        ("search", words.search),
        ("profile", words.profile),
        ("integrations", words.integrations),
        ("sign-out", words.sign_out),
        ("events", words.events),
        ("event-one", words.event_one),
        ("event-two", words.event_two),
        ("space-links", &space_links(site, context, person, content.space)),
        ("language", language),
        ("widget", content.markup),
    ];
    fill(TEMPLATE, &values)
}

fn space_links(site: &Site, context: &RequestContext<'_>, person: &Person, current: i64) -> String {
    let viewer = site.domain.viewer(person.id);
    let link = |space: &Space| {
        let values = [
            ("url", context.address.path(&space.path())),
            ("class", if space.id == current { "active" } else { "" }.to_owned()),
            ("name", space.name.clone()),
        ];
        let values = values.each_ref().map(|(name, value)| (*name, value.as_str()));
        fill("<li class=\"[[class]]\"><a href=\"[[url]]\">[[name]]</a></li>\n", &values)
    };
    let seen = site.domain.spaces.iter().filter(|space| viewer.sees_space(space));
    seen.take(SIDE_BAR).map(link).collect()
}

fn anti_forgery_field(site: &Site, context: &RequestContext<'_>) -> String {
    if site.settings.anti_forgery == AntiForgery::Off {
        return String::new();
    }
    let token = site.sessions.anti_forgery(context.session_id(&site.config)).unwrap_or("");
    fill("<input type=\"hidden\" name=\"[[name]]\" value=\"[[token]]\">", &[("name", TOKEN_NAME), ("token", token)])
}
