//! The markup of a Raw HTML widget.

use super::builder;
use crate::domain::content::editor;
use crate::server::file_source::{Folder, plain_path};
use crate::state::{RequestContext, Site};

const WELCOME: &str = include_str!("../../assets/welcome.html");

/// Returns the fragment of a page, with `~/` replaced by the site's folder.
///
/// It is a Raw HTML widget, so it is damaged as the editor damages one. A site without a `home` fragment shows a greeting, unless it has
/// another page to show.
pub fn read(site: &Site, context: &RequestContext<'_>, name: &str, has_other: bool) -> Option<String> {
    let file = format!("{name}.html");
    let stored = plain_path(&file).and_then(|path| site.files.read(Folder::Pages, path));
    let markup = match stored {
        Some(bytes) => builder::raw_html(&editor::saved(&String::from_utf8_lossy(&bytes))),
        None if has_other => String::new(),
        None if name == "home" => WELCOME.to_owned(),
        None => return None,
    };
    Some(with_site_paths(&markup, &context.address.path("/")))
}

/// Replaces `~/` at the start of `src` and `href` values.
fn with_site_paths(markup: &str, root: &str) -> String {
    let mut replaced = String::with_capacity(markup.len());
    let mut rest = markup;
    while let Some(at) = rest.find("~/") {
        let (before, after) = rest.split_at(at);
        replaced.push_str(before);
        replaced.push_str(if opens_a_path(before) { root } else { "~/" });
        rest = &after[2..];
    }
    replaced.push_str(rest);
    replaced
}

fn opens_a_path(before: &str) -> bool {
    let value = before.strip_suffix(['"', '\'']).unwrap_or(before).trim_end();
    let Some(tag) = value.strip_suffix('=') else {
        return false;
    };
    let name = tag.trim_end().rsplit(|character: char| character.is_whitespace() || "\"'<>".contains(character)).next();
    name.is_some_and(|name| ["src", "href"].iter().any(|known| name.eq_ignore_ascii_case(known)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tilde_is_replaced_in_paths_only() {
        let markup = r#"<a HREF = "~/x">~/y</a><img src='~/i.png' alt="~/z"><p title="=~/q">data-src="~/d"</p>"#;
        let expected = r#"<a HREF = "/v/x">~/y</a><img src='/v/i.png' alt="~/z"><p title="=~/q">data-src="~/d"</p>"#;
        assert_eq!(with_site_paths(markup, "/v/"), expected);
    }
}
