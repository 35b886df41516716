//! The script with the page's globals: a policy without inline scripts needs a file.

use serde_json::json;

use super::visitor;
use crate::server::http::Response;
use crate::state::{RequestContext, Site};

pub fn script(site: &mut Site, context: &RequestContext<'_>) -> Response {
    let person = visitor(site, context);
    let space: i64 = context.target.query.get("space").and_then(|id| id.parse().ok()).unwrap_or(0);
    let globals = [
        ("CF_USERID", json!(person.as_ref().map_or(0, |person| person.id))),
        ("CF_SPACEID", json!(space)),
        ("CF_USER_DISPLAY_NAME", json!(person.as_ref().map(|person| person.display_name()).unwrap_or_default())),
        ("CF_LOCALE", json!(person.as_ref().map_or("en-US", |person| &person.locale))),
        ("CF_THEME", json!("default")),
        ("CF_VD", json!(context.address.virtual_directory)),
        ("CF_HOST", json!(context.address.host)),
    ];
    let lines: String = globals.iter().map(|(name, value)| format!("var {name} = {value};\n")).collect();
    Response::new(200, "text/javascript; charset=utf-8", lines).with("Cache-Control", "private, no-store")
}
