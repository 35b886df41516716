//! The Integrations page: people create and revoke their API tokens.

use super::{login, shell, visitor};
use crate::domain::people::Person;
use crate::domain::people::tokens::{NewToken, Origin, Token};
use crate::html::fill;
use crate::server::http::{Method, Query, Response};
use crate::state::settings::api_access::TokenLifetime;
use crate::state::{RequestContext, Site};
use crate::time::dates;

const PAGE: &str = include_str!("../../assets/integrations.html");
const AUTHORIZATIONS: &str = include_str!("../../assets/authorizations.html");

/// The hidden field that proves that a form comes from this page.
const PROOF: &str = "IntegrationsProof";
const STALE: &str = "The page was too old. Please try again.";

/// The result of a post, to be shown on the page.
#[derive(Default)]
struct Said {
    error: String,
    done: String,
    /// The text of a new token. It is shown once and never again.
    token: String,
}

pub fn handle(site: &mut Site, context: &RequestContext<'_>) -> Response {
    let Some(person) = visitor(site, context) else {
        return Response::redirect(&login::address(context));
    };
    let permitted = site.settings.permits_api(&site.domain, &site.domain.viewer(person.id));
    let said = if context.request.method == Method::Post { act(site, context, &person, permitted) } else { Said::default() };
    let markup = page(site, context, &person, permitted, &said);
    shell::page(site, context, &person, 0, "integrations", &markup).with("Cache-Control", "no-store")
}

fn act(site: &mut Site, context: &RequestContext<'_>, person: &Person, permitted: bool) -> Said {
    let fields = Query::parse(&String::from_utf8_lossy(&context.request.body));
    let text = |name: &str| fields.get(name).unwrap_or("").trim().to_owned();
    let error = |sentence: &str| Said { error: sentence.to_owned(), ..Said::default() };
    let proof = site.sessions.anti_forgery(context.session_id(&site.config));
    if proof.is_none() || fields.get(PROOF) != proof {
        return error(STALE);
    }
    if !permitted {
        return error("You do not have permission to use the REST API.");
    }
    if fields.get("RenewKey").is_some() && site.settings.enable_legacy_api_key {
        site.domain.tokens.renew_key(person.id);
        return Said { done: "The key was replaced.".to_owned(), ..Said::default() };
    }
    if !site.settings.is_advanced() {
        return Said::default();
    }
    if let Some(id) = fields.get("Revoke").and_then(|id| id.parse().ok()) {
        let revoked = site.domain.tokens.revoke(person.id, id);
        return Said { done: if revoked { "The authorization was revoked.".to_owned() } else { String::new() }, ..Said::default() };
    }
    if fields.get("CreateToken").is_none() {
        return Said::default();
    }
    let life = match (fields.get("TokenEndless"), text("TokenLife").parse::<u64>(), text("TokenUnit").parse::<u64>()) {
        (Some(_), ..) => TokenLifetime::Endless,
        (None, Ok(life), Ok(unit)) => TokenLifetime::Minutes(life.saturating_mul(unit)),
        _ => return error("Please say in whole numbers when the token expires."),
    };
    create(site, context, person, &text("TokenName"), life).unwrap_or_else(|sentence| error(&sentence))
}

fn create(site: &mut Site, context: &RequestContext<'_>, person: &Person, name: &str, life: TokenLifetime) -> Result<Said, String> {
    if name.is_empty() {
        return Err("Please give the authorization a name.".to_owned());
    }
    let now = context.ambient.now;
    let expires = site.settings.token_end(life, now)?;
    let name: String = name.chars().take(100).collect();
    let new = NewToken { id: site.domain.new_id(), person: person.id, name: &name, origin: Origin::Personal, expires };
    let token = site.domain.tokens.issue(new, &context.ambient.secret("token"), now).unwrap_or_default();
    Ok(Said { token, ..Said::default() })
}

fn page(site: &Site, context: &RequestContext<'_>, person: &Person, permitted: bool, said: &Said) -> String {
    let note = |class: &str, text: &str| {
        let template = "<p class=\"alert [[class]]\" role=\"status\" id=\"IntegrationsMessage\">[[text]]</p>";
        if text.is_empty() { String::new() } else { fill(template, &[("class", class), ("text", text)]) }
    };
    let proof = site.sessions.anti_forgery(context.session_id(&site.config)).unwrap_or("");
    let hidden = fill("<input type=\"hidden\" name=\"[[name]]\" value=\"[[proof]]\">", &[("name", PROOF), ("proof", proof)]);
    let message = format!("{hidden}{}{}", note("alert-error", &said.error), note("alert-success", &said.done));
    let issued =
        "<div class=\"alert alert-info\"><p>Copy the token now. It is not shown again.</p><pre id=\"NewToken\">[[token]]</pre></div>";
    let issued = if said.token.is_empty() { String::new() } else { fill(issued, &[("token", &said.token)]) };
    let (authorizations, legacy) = match (permitted, site.settings.is_advanced()) {
        (false, _) => (String::new(), "<p id=\"NoAuthorizations\">There is nothing here for you.</p>".to_owned()),
        (true, true) => (authorizations(site, context, person), String::new()),
        (true, false) => (String::new(), legacy(site, person)),
    };
    fill(PAGE, &[("message", &message), ("issued", &issued), ("authorizations", &authorizations), ("legacy", &legacy)])
}

fn authorizations(site: &Site, context: &RequestContext<'_>, person: &Person) -> String {
    let usable = |token: &&Token| site.settings.takes(token) && token.is_alive(context.ambient.now);
    let rows: String = site.domain.tokens.of(person.id).filter(usable).map(row).collect();
    let settings = &site.settings;
    let (life, unit) = match settings.token_default_minutes {
        minutes if minutes % 1440 == 0 => (minutes / 1440, "day"),
        minutes if minutes % 60 == 0 => (minutes / 60, "hour"),
        minutes => (minutes, "minute"),
    };
    let selected = |name: &str| if name == unit { " selected" } else { "" };
    let endless = "<label class=\"checkbox\"><input type=\"checkbox\" name=\"TokenEndless\" value=\"1\"> Never expires</label>";
    let may_be_endless = settings.token_end(TokenLifetime::Endless, context.ambient.now).is_ok();
    let limit = match settings.token_end(TokenLifetime::Minutes(u64::MAX), context.ambient.now) {
        Ok(_) => String::new(),
        Err(sentence) => sentence,
    };
    let values = [
        ("rows", rows.as_str()),
        ("name", ""),
        ("life", &life.to_string()),
        ("minute", selected("minute")),
        ("hour", selected("hour")),
        ("day", selected("day")),
        ("endless", if may_be_endless { endless } else { "" }),
        ("limit", &limit),
    ];
    fill(AUTHORIZATIONS, &values)
}

fn row(token: &Token) -> String {
    let values = [
        ("id", token.id.to_string()),
        ("name", token.name.clone()),
        ("made", dates::display(token.created)),
        ("expires", token.expires.map_or_else(|| "Never".to_owned(), dates::display)),
    ];
    let values = values.each_ref().map(|(name, value)| (*name, value.as_str()));
    let template = "<tr><td dir=\"auto\">[[name]]</td><td>[[made]]</td><td>[[expires]]</td>\
        <td><button type=\"submit\" name=\"Revoke\" value=\"[[id]]\" class=\"btn btn-small\">Revoke</button></td></tr>\n";
    fill(template, &values)
}

/// The key of the simple set-up; on real sites it is on the preferences page.
fn legacy(site: &Site, person: &Person) -> String {
    if !site.settings.takes_legacy_keys() {
        return "<p id=\"NoAuthorizations\">There is nothing here for you.</p>".to_owned();
    }
    let key = site.domain.tokens.key(person).unwrap_or_default();
    let template = "<h2>REST API key</h2>\n<pre id=\"LegacyKey\">[[key]]</pre>\n\
        <p><button type=\"submit\" name=\"RenewKey\" value=\"1\" class=\"btn\">Replace the key</button></p>";
    fill(template, &[("key", &key)])
}
