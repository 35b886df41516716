//! Authentication of API calls: a session of the site, or a program's token or key.

use crate::api::response::answer;
use crate::domain::people::tokens::name_in_key;
use crate::server::http::Response;
use crate::state::sessions::{Session, SessionUse};
use crate::state::{RequestContext, Site};

const REJECTED: &str = "Authorization has been denied for this request.";
const NOT_PERMITTED: &str = "You do not have permission to use the REST API.";
const TOKEN_NEEDED: &str = "The REST API takes bearer tokens only.";

/// A credential that a program sent.
enum Credential<'a> {
    Bearer(&'a str),
    Key(&'a str),
}

/// Returns the credential of a request; its location decides its type.
fn credential<'a>(context: &'a RequestContext<'_>) -> Option<Credential<'a>> {
    let bearer = context.request.header_value("authorization").and_then(|header| {
        let (scheme, token) = header.split_once(' ').unwrap_or((header, ""));
        // Basic is for the Windows sign-in in front of some sites, and may come beside a key.
        scheme.eq_ignore_ascii_case("bearer").then(|| token.trim())
    });
    if let Some(token) = bearer {
        return Some(Credential::Bearer(token));
    }
    let query = |name| context.target.query.get(name);
    let keys = [context.request.header_value("rest-api-key"), query("rest-api-key"), query("token")];
    // The vendor's chat client always writes `token=`, and leaves it empty inside a page.
    keys.into_iter().flatten().find(|key| !key.is_empty()).map(Credential::Key)
}

/// Returns the person whom a credential belongs to, if the settings accept it.
fn owner(site: &Site, credential: &Credential<'_>, context: &RequestContext<'_>) -> Option<i64> {
    let domain = &site.domain;
    let token =
        |text: &str| domain.tokens.find(text, context.ambient.now).filter(|token| site.settings.takes(token)).map(|token| token.person);
    let legacy = |key: &str| {
        let person = name_in_key(key).and_then(|name| domain.people.by_user_name(&name))?;
        domain.tokens.is_key(person, key).then_some(person.id)
    };
    let person = match credential {
        Credential::Bearer(text) => token(text),
        Credential::Key(key) if key.contains('.') => token(key).filter(|_| site.settings.takes_tokens_as_keys()),
        Credential::Key(key) => legacy(key).filter(|_| site.settings.takes_legacy_keys()),
    };
    person.filter(|id| domain.people.get(*id).is_some_and(|person| person.is_active()))
}

/// Returns the caller without any side effect; for the journal and for faults.
pub fn name(site: &Site, context: &RequestContext<'_>) -> Option<i64> {
    match credential(context) {
        Some(credential) => owner(site, &credential, context),
        None => site.sessions.holder(context.session_id(&site.config), &site.settings, context.ambient.now),
    }
}

/// Returns the session of a request without any side effect; `None` if the request has a credential, which takes precedence.
pub fn session<'a>(site: &'a Site, context: &RequestContext<'_>) -> Option<&'a Session> {
    let id = context.session_id(&site.config);
    site.sessions.alive(id, &site.settings, context.ambient.now).filter(|_| credential(context).is_none())
}

/// Returns the caller, `None` without a live session, or the refusal of a credential or of a person.
pub fn identify(site: &mut Site, context: &RequestContext<'_>) -> Result<Option<i64>, Response> {
    let refused = |site: &Site, status, message| answer::refused(&site.settings, status, message);
    if let Some(credential) = credential(context) {
        let Some(person) = owner(site, &credential, context) else {
            return Err(refused(site, 401, REJECTED));
        };
        return if permitted(site, person) { Ok(Some(person)) } else { Err(refused(site, 403, NOT_PERMITTED)) };
    }
    let id = context.session_id(&site.config).to_owned();
    let Some(person) = site.sessions.use_session(&id, SessionUse::Call, &site.settings, context.ambient.now) else {
        return Ok(None);
    };
    if !site.settings.takes_sessions() {
        return Err(refused(site, 401, TOKEN_NEEDED));
    }
    if site.settings.session_needs_api_permission && !permitted(site, person) {
        return Err(refused(site, 403, NOT_PERMITTED));
    }
    Ok(Some(person))
}

fn permitted(site: &Site, person: i64) -> bool {
    site.settings.permits_api(&site.domain, &site.domain.viewer(person))
}
