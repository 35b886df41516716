//! The target page after sign-in.

use crate::server::address::{Address, below};

/// Returns the requested page if it belongs to this site, else the home page.
pub fn safe(wanted: Option<&str>, address: &Address) -> String {
    match wanted {
        Some(url) if is_page_of(url, address) => url.to_owned(),
        _ => address.path("/"),
    }
}

fn is_page_of(url: &str, address: &Address) -> bool {
    // Browsers treat a backslash as a slash, and drop tabs and line breaks from a URL.
    if url.contains('\\') || url.chars().any(|character| character.is_control() || character.is_whitespace()) {
        return false;
    }
    if !url.starts_with('/') {
        return false;
    }
    let path = url.split(['?', '#']).next().unwrap_or(url);
    // `//host` names another site, and `/x/../..//host` becomes it when the browser resolves the dots.
    if path.contains("//") || path.split('/').any(is_dot_segment) {
        return false;
    }
    let Some(inside) = below(&address.virtual_directory, path) else {
        return false;
    };
    let last = inside.trim_end_matches('/').to_ascii_lowercase();
    !(last.ends_with("/logout") || last.ends_with("/login"))
}

fn is_dot_segment(segment: &str) -> bool {
    let segment = segment.to_ascii_lowercase().replace("%2e", ".");
    segment == "." || segment == ".."
}
