//! The control page for people.

use crate::html::fill;
use crate::http::Response;
use crate::site::Site;
use crate::site::settings::Csp;
use crate::site::switches::{SWITCHES, Switch};

const TEMPLATE: &str = include_str!("../../assets/control.html");
const SCRIPT: &str = include_str!("../../assets/control.js");
const STYLE: &str = include_str!("../../assets/control.css");

pub fn show(site: &Site) -> Response {
    let rows: String = SWITCHES.iter().map(row).collect();
    let people = site.world.people.with_sign_in().map(|person| {
        let values = [("user", person.user_name.as_str()), ("name", &person.display_name())];
        fill("<option value=\"[[user]]\">[[name]] ([[user]])</option>\n", &values)
    });
    let home = format!("{}/", site.config.virtual_directory);
    let values = [("rows", rows.as_str()), ("people", &people.collect::<String>()), ("home", &home)];
    let page = Response::html(200, fill(TEMPLATE, &values)).with("X-Frame-Options", "DENY");
    match Csp::NoWasm.header() {
        Some(policy) => page.with("Content-Security-Policy", &policy),
        None => page,
    }
}

pub fn script() -> Response {
    Response::new(200, "text/javascript; charset=utf-8", SCRIPT)
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
    let template = format!("<div class=\"row\"><label for=\"[[name]]\">[[about]]</label>{field}</div>\n");
    fill(&template, &values)
}
