//! Sign-in of programs with a user name and a password.

use serde_json::json;

use super::response::answer;
use super::response::answer::{Outcome, Refusal};
use super::{Call, Handler};
use crate::domain::Domain;
use crate::domain::people::tokens::{NewToken, Origin};
use crate::state::settings::api_access::TokenLifetime;

pub const HANDLERS: &[(&str, Handler)] = &[("users.token.create", create_token), ("users.validate", validate)];

/// Returns a legacy key where the site accepts them; otherwise a token that the program sends as its key.
fn create_token(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let (name, password) = (call.input.required_text("UserName")?, call.input.required_text("Password")?);
    passwords_allowed(call)?;
    let Some(person) = sign_in(domain, call, &name, &password) else {
        // Wrong credentials get a success without a key, as clients expect.
        return Ok(answer::nothing());
    };
    let viewer = domain.viewer(person);
    if !call.settings.permits_api(domain, &viewer) {
        return Err(Refusal::new(403, "You do not have permission to use the REST API."));
    }
    if call.settings.takes_legacy_keys() {
        let key = domain.people.get(person).and_then(|person| domain.tokens.key(person));
        return Ok(key.map_or_else(answer::nothing, |key| answer::data(json!(key))));
    }
    let expires = call.settings.token_end(TokenLifetime::Usual, call.now()).map_err(|sentence| Refusal::new(400, &sentence))?;
    let new = NewToken { id: domain.new_id(), person, name: "Sign-in with a password", origin: Origin::Password, expires };
    let token = domain.tokens.issue(new, &call.context.ambient.secret("token"), call.now());
    Ok(token.map_or_else(answer::nothing, |token| answer::data(json!(token))))
}

fn validate(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let (email, password) = (call.input.required_text("Email")?, call.input.required_text("Password")?);
    passwords_allowed(call)?;
    let known = domain.people.by_email(&email).is_some();
    Ok(answer::truth(known && sign_in(domain, call, &email, &password).is_some()))
}

fn passwords_allowed(call: &Call<'_>) -> Result<(), Refusal> {
    let refusal = || Refusal::new(403, "Sign-in with a user name and a password is switched off for the REST API.");
    call.settings.takes_passwords().then_some(()).ok_or_else(refusal)
}

fn sign_in(domain: &mut Domain, call: &Call<'_>, name: &str, password: &str) -> Option<i64> {
    let person = domain.people.with_password(name, password).map(|person| person.id);
    if person.is_none() {
        domain.usage.sign_in_failed(call.now());
    }
    person
}
