//! The headers of recorded API answers.

use crate::server::http::Response;
use crate::state::RequestContext;
use crate::state::settings::Settings;

const APP_ID: &str = "appId=cid-v1:6f1c9b52-3d0e-4a7b-9c58-2e1f7a40d8b6";
const GUEST_COOKIE_MINUTES: u64 = 5;

/// Adds the headers that every recorded response had.
pub fn as_recorded(answer: Response, context: &RequestContext<'_>, settings: &Settings) -> Response {
    let zipped = context.request.header_value("accept-encoding").is_some_and(|ways| ways.contains("gzip"));
    let mut answer = if zipped && !answer.body.is_empty() { answer.gzipped() } else { answer };
    answer.headers.retain(|(name, _)| !name.eq_ignore_ascii_case("cache-control"));
    let answer = answer
        .with("Cache-Control", "no-cache")
        .with("Pragma", "no-cache")
        .with("Expires", "-1")
        .with("Vary", "Accept-Encoding")
        .with("Connection", "keep-alive")
        .with("Access-Control-Expose-Headers", "Request-Context")
        .with("Request-Context", APP_ID)
        .with("X-Frame-Options", "SAMEORIGIN")
        .with("X-XSS-Protection", "1; mode=block")
        .with("X-Content-Type-Options", "nosniff");
    // Over plain http a browser ignores this header; over https it would bind localhost for a year.
    let answer = if context.address.secure {
        answer
    } else {
        answer.with("Strict-Transport-Security", "max-age=31536000; includeSubDomains; preload")
    };
    // A Secure cookie over plain http is refused by browsers, some of which complain in the console.
    if context.address.secure && settings.guest_cookie {
        let expires = context.ambient.now.plus_millis(GUEST_COOKIE_MINUTES * 60_000).http_date();
        let guid = context.ambient.guid();
        answer.with("Set-Cookie", &format!("CF-Guest={guid}; expires={expires}; path=/; secure; HttpOnly; SameSite=None"))
    } else {
        answer
    }
}
