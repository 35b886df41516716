//! Checks of writes against cross-site request forgery: the origin and the anti-forgery token.

use crate::api::response::answer;
use crate::server::http::Response;
use crate::state::settings::AntiForgery;
use crate::state::{RequestContext, Site};

/// The name of the header and of the hidden field with the page's token.
pub const TOKEN_NAME: &str = "__RequestVerificationToken";

/// Returns the refusal of a write that the settings do not allow.
pub fn refusal(site: &Site, context: &RequestContext<'_>) -> Option<Response> {
    if context.request.method.only_reads() {
        return None;
    }
    if site.settings.origin_check && is_foreign(context) {
        return Some(answer::refused(&site.settings, 403, "The request comes from another origin."));
    }
    if site.settings.anti_forgery == AntiForgery::Header {
        let expected = site.sessions.anti_forgery(context.session_id(&site.config));
        if expected.is_some() && context.request.header_value(TOKEN_NAME) != expected {
            let message = format!("The required anti-forgery header \"{TOKEN_NAME}\" is missing or wrong.");
            return Some(answer::refused(&site.settings, 403, &message));
        }
    }
    None
}

/// Browsers send `Origin` with every write; a request without it comes from a program.
fn is_foreign(context: &RequestContext<'_>) -> bool {
    context.request.header_value("origin").is_some_and(|origin| !origin.eq_ignore_ascii_case(&context.address.origin()))
}
