//! Checks of writes against cross-site request forgery: the origin and the anti-forgery token.

use crate::api::response::answer;
use crate::server::http::Response;
use crate::state::settings::AntiForgery;
use crate::state::{Site, Visit};

/// The name of the header and of the hidden field with the page's token.
pub const TOKEN_NAME: &str = "__RequestVerificationToken";

/// Returns the refusal of a write that the settings do not allow.
pub fn refusal(site: &Site, visit: &Visit<'_>) -> Option<Response> {
    if visit.request.method.only_reads() {
        return None;
    }
    if site.settings.origin_check && is_foreign(visit) {
        return Some(answer::refused(&site.settings, 403, "The request comes from another origin."));
    }
    if site.settings.anti_forgery == AntiForgery::Header {
        let expected = site.sessions.anti_forgery(visit.session_id(&site.config));
        if expected.is_some() && visit.request.header_value(TOKEN_NAME) != expected {
            let message = format!("The required anti-forgery header \"{TOKEN_NAME}\" is missing or wrong.");
            return Some(answer::refused(&site.settings, 403, &message));
        }
    }
    None
}

/// Browsers send `Origin` with every write; a request without it comes from a program.
fn is_foreign(visit: &Visit<'_>) -> bool {
    visit.request.header_value("origin").is_some_and(|origin| !origin.eq_ignore_ascii_case(&visit.address.origin()))
}
