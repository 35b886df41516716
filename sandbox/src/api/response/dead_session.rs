//! The five responses to a call without a live session.

use serde_json::json;

use super::answer;
use crate::pages::login;
use crate::server::http::{Response, encode_component};
use crate::state::settings::SessionFace;
use crate::state::{Site, Visit};

const DENIED: &str = "Authorization has been denied for this request.";

/// Returns the response to a call without a live session, as `sessionFace` says.
pub fn dead_session(site: &Site, visit: &Visit<'_>) -> Response {
    match site.settings.session_face {
        SessionFace::Unauthorized => answer::refused(&site.settings, 401, DENIED),
        SessionFace::LoginRedirect => Response::redirect(&login::address(visit)),
        SessionFace::IdpRedirect => Response::redirect(&identity_provider(site, visit)),
        SessionFace::Html200 => login::form_page(site, visit, ""),
        SessionFace::RespondedJson => {
            let location = format!("{}{}", visit.address.origin(), login::address(visit));
            let told = json!({ "status": 401, "headers": { "location": location } });
            Response::json(200, &json!({ "Message": DENIED })).with("X-Responded-JSON", &told.to_string())
        }
    }
}

fn identity_provider(site: &Site, visit: &Visit<'_>) -> String {
    let url = &site.settings.idp_url;
    let joint = if url.contains('?') { '&' } else { '?' };
    format!("{url}{joint}RelayState={}", encode_component(&visit.request.target))
}
