//! The HTML control page.

use crate::html::fill;
use crate::server::http::Response;
use crate::state::Site;
use crate::state::settings::Csp;
use crate::state::settings::switches::{SWITCHES, Switch};

const TEMPLATE: &str = include_str!("../../assets/control.html");
/// The page's JavaScript modules by path below `/__sandbox`.
const SCRIPTS: [(&str, &str); 4] = [
    ("/control.js", include_str!("../../assets/control.js")),
    ("/control-api.js", include_str!("../../assets/control-api.js")),
    ("/control-faults.js", include_str!("../../assets/control-faults.js")),
    ("/control-journal.js", include_str!("../../assets/control-journal.js")),
];
const STYLE: &str = include_str!("../../assets/control.css");

pub fn show(site: &Site) -> Response {
    let rows: String = SWITCHES.iter().map(row).collect();
    let people = site.domain.people.with_sign_in().map(|person| {
        let values = [("user", person.user_name.as_str()), ("name", &person.display_name())];
        fill("<option value=\"[[user]]\">[[name]] ([[user]])</option>\n", &values)
    });
    let home = format!("{}/", site.config.virtual_directory);
    let mut operations: Vec<&str> = site.routes.all().map(|operation| operation.id).collect();
    operations.sort_unstable();
    let operations = operations.iter().map(|id| fill("<option value=\"[[id]]\"></option>", &[("id", id)]));
    let values = [
        ("rows", rows.as_str()),
        ("people", &people.collect::<String>()),
        ("operations", &operations.collect::<String>()),
        ("home", &home),
    ];
    let page = Response::html(200, fill(TEMPLATE, &values)).with("X-Frame-Options", "DENY");
    match Csp::NoWasm.header() {
        Some(policy) => page.with("Content-Security-Policy", &policy),
        None => page,
    }
}

/// Returns the module with this path.
pub fn script(path: &str) -> Option<Response> {
    let (_, text) = SCRIPTS.iter().find(|(known, _)| *known == path)?;
    Some(Response::new(200, "text/javascript; charset=utf-8", *text))
}

pub fn style() -> Response {
    Response::new(200, "text/css; charset=utf-8", STYLE)
}

fn row(switch: &Switch) -> String {
    let choices = switch.choices.iter().map(|choice| {
        let values = [("value", *choice), ("text", choice.trim_matches('"'))];
        fill("<option value=\"[[value]]\">[[text]]</option>", &values)
    });
    let values = [("name", switch.name), ("about", switch.about), ("options", &choices.collect::<String>())];
    let field = if switch.choices.is_empty() {
        "<input id=\"[[name]]\" data-setting=\"[[name]]\">"
    } else {
        "<select id=\"[[name]]\" data-setting=\"[[name]]\">[[!options]]</select>"
    };
    let template = format!("<div class=\"row\"><label for=\"[[name]]\">[[about]] <code>[[name]]</code></label>{field}</div>\n");
    fill(&template, &values)
}
