//! The five responses to a call without a live session.

use serde_json::json;

use super::answer;
use crate::pages::login;
use crate::server::http::{Response, encode_component};
use crate::state::settings::SessionFace;
use crate::state::{RequestContext, Site};

const DENIED: &str = "Authorization has been denied for this request.";

/// Returns the response to a call without a live session, as `sessionFace` says.
pub fn dead_session(site: &Site, context: &RequestContext<'_>) -> Response {
    match site.settings.session_face {
        SessionFace::Unauthorized => answer::refused(&site.settings, 401, DENIED),
        SessionFace::LoginRedirect => Response::redirect(&login::address(context)),
        SessionFace::IdpRedirect => Response::redirect(&identity_provider(site, context)),
        SessionFace::Html200 => login::form_page(site, context, ""),
        SessionFace::RespondedJson => {
            let location = format!("{}{}", context.address.origin(), login::address(context));
            let details = json!({ "status": 401, "headers": { "location": location } });
            Response::json(200, &json!({ "Message": DENIED })).with("X-Responded-JSON", &details.to_string())
        }
    }
}

fn identity_provider(site: &Site, context: &RequestContext<'_>) -> String {
    let url = &site.settings.idp_url;
    let joint = if url.contains('?') { '&' } else { '?' };
    format!("{url}{joint}RelayState={}", encode_component(&context.request.target))
}
