//! Personal tokens and legacy keys: the credentials of programs outside the site.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::Person;
use crate::crypto::{self, Secret};
use crate::domain::Table;
use crate::time::Timestamp;

/// The origin of a token.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Origin {
    /// The owner made it on the Integrations page.
    Personal,
    /// A program exchanged a password for it.
    Password,
}

/// A token, without its text: only a hash of it is stored.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Token {
    pub id: i64,
    pub person: i64,
    pub name: String,
    pub origin: Origin,
    pub created: Timestamp,
    /// `None` for a token that never expires.
    pub expires: Option<Timestamp>,
    auth_id: String,
    hash: [u8; 32],
}

impl Token {
    pub fn is_alive(&self, now: Timestamp) -> bool {
        self.expires.is_none_or(|end| now < end)
    }
}

/// All tokens, and the secret that signs them.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Tokens {
    /// Random at each start of the site.
    #[serde(with = "crypto::secret_text")]
    secret: Option<Secret>,
    table: Table<Token>,
    /// Number of times that a person's key was replaced.
    renewals: BTreeMap<i64, u32>,
}

/// The header of every token: `{"alg":"HS256","typ":"JWT"}`.
const HEADER: &str = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9";

impl Tokens {
    /// Sets the secret of this start.
    pub fn begin(&mut self, secret: Secret) {
        self.secret = Some(secret);
    }

    pub const fn secret(&self) -> Option<&Secret> {
        self.secret.as_ref()
    }

    /// Returns the tokens of a person, oldest first.
    pub fn of(&self, person: i64) -> impl Iterator<Item = &Token> {
        self.table.iter().filter(move |token| token.person == person)
    }

    /// Creates a token. Its text is not stored. `fresh` must be random.
    pub fn issue(&mut self, token: NewToken<'_>, fresh: &Secret, now: Timestamp) -> Option<String> {
        self.table.retain(|known| known.is_alive(now));
        let auth_id = fresh.guid("auth_id");
        let mut claims = json!({
            "token_use": "access",
            "sub": token.person,
            "jti": fresh.guid("jti"),
            "auth_id": auth_id,
            "nbf": now.millis() / 1000,
            "iat": now.millis() / 1000,
        });
        if let Some(end) = token.expires {
            claims["exp"] = json!(end.millis() / 1000);
        }
        let signed = format!("{HEADER}.{}", crypto::base64_url(claims.to_string()));
        let text = format!("{signed}.{}", crypto::base64_url(self.secret.as_ref()?.sign(&[signed.as_bytes()])));
        let NewToken { id, person, name, origin, expires } = token;
        let name = name.to_owned();
        self.table.insert(id, Token { id, person, name, origin, created: now, expires, auth_id, hash: crypto::hash(&text) });
        Some(text)
    }

    /// Returns the token with this text, if it was made here, has not expired and was not revoked.
    pub fn find(&self, text: &str, now: Timestamp) -> Option<&Token> {
        let (signed, signature) = text.rsplit_once('.')?;
        if !self.secret.as_ref()?.verifies(signed.as_bytes(), &crypto::from_base64_url(signature)?) {
            return None;
        }
        let claims = signed.strip_prefix(HEADER)?.strip_prefix('.')?;
        let claims: Value = serde_json::from_slice(&crypto::from_base64_url(claims)?).ok()?;
        let seconds = |name: &str| claims.get(name).and_then(Value::as_u64);
        let now_seconds = now.millis() / 1000;
        if seconds("nbf")? > now_seconds || seconds("exp").is_some_and(|end| end <= now_seconds) {
            return None;
        }
        let person = claims.get("sub").and_then(Value::as_i64)?;
        let auth_id = claims.get("auth_id").and_then(Value::as_str)?;
        let hash = crypto::hash(text);
        self.of(person).find(|token| token.auth_id == auth_id && token.hash == hash && token.is_alive(now))
    }

    /// Revokes a token of this person. Returns false if there was none.
    pub fn revoke(&mut self, person: i64, id: i64) -> bool {
        self.table.get(id).is_some_and(|token| token.person == person) && self.table.remove(id)
    }

    /// Returns the legacy key of a person: base64 of the user name and a GUID.
    pub fn key(&self, person: &Person) -> Option<String> {
        let renewals = self.renewals.get(&person.id).copied().unwrap_or(0);
        let guid = self.secret.as_ref()?.guid(&format!("key/{}/{renewals}", person.id));
        Some(crypto::base64(&format!("{}:{guid}", person.user_name)))
    }

    /// Replaces a person's legacy key; the former key stops working.
    pub fn renew_key(&mut self, person: i64) {
        *self.renewals.entry(person).or_default() += 1;
    }

    /// Returns true if this is the legacy key of the person.
    pub fn is_key(&self, person: &Person, key: &str) -> bool {
        // Hashes are compared, so that the time taken reveals nothing about the key.
        self.key(person).is_some_and(|known| crypto::hash(&known) == crypto::hash(key))
    }
}

/// Returns the user name inside a legacy key.
pub fn name_in_key(key: &str) -> Option<String> {
    crypto::from_base64(key).and_then(|text| text.rsplit_once(':').map(|(name, _)| name.to_owned()))
}

/// The fields of a token that are known before it is made.
#[derive(Clone, Copy, Debug)]
pub struct NewToken<'a> {
    pub id: i64,
    pub person: i64,
    pub name: &'a str,
    pub origin: Origin,
    pub expires: Option<Timestamp>,
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Timestamp = Timestamp::from_millis(1_760_000_000_000);

    fn tokens() -> Tokens {
        let mut tokens = Tokens::default();
        tokens.begin(Secret::derived(&[9; 64], "tokens"));
        tokens
    }

    fn issued(tokens: &mut Tokens, id: i64, minutes: u64) -> String {
        let expires = Some(NOW.plus_millis(minutes * 60_000));
        let new = NewToken { id, person: 101, name: "x", origin: Origin::Personal, expires };
        tokens.issue(new, &Secret::derived(&[u8::try_from(id).unwrap(); 64], "fresh"), NOW).unwrap()
    }

    #[test]
    fn the_header_says_what_it_is() {
        assert_eq!(crypto::from_base64_url(HEADER).unwrap(), br#"{"alg":"HS256","typ":"JWT"}"#);
    }

    #[test]
    fn a_token_carries_the_claims_of_the_wire() {
        let text = issued(&mut tokens(), 1, 1);
        let claims: Value = serde_json::from_slice(&crypto::from_base64_url(text.split('.').nth(1).unwrap()).unwrap()).unwrap();
        let names: Vec<_> = claims.as_object().unwrap().keys().map(String::as_str).collect();
        assert_eq!(names, ["token_use", "sub", "jti", "auth_id", "nbf", "iat", "exp"]);
        assert_eq!((&claims["token_use"], &claims["sub"], &claims["exp"]), (&json!("access"), &json!(101), &json!(1_760_000_060)));
        assert_ne!(claims["jti"], claims["auth_id"]);
    }

    #[test]
    fn nothing_of_a_token_can_be_changed() {
        let mut tokens = tokens();
        let text = issued(&mut tokens, 1, 10);
        assert_eq!(tokens.find(&text, NOW).map(|token| token.person), Some(101));
        let parts: Vec<_> = text.split('.').collect();
        let other = crypto::base64_url(r#"{"token_use":"access","sub":1,"nbf":0}"#);
        let none = crypto::base64_url(r#"{"alg":"none","typ":"JWT"}"#);
        let forged = [
            format!("{}.{other}.{}", parts[0], parts[2]),
            format!("{none}.{}.", parts[1]),
            format!("{none}.{}.{}", parts[1], parts[2]),
            format!("{}.{}.", parts[0], parts[1]),
            format!("{}.{}", parts[0], parts[1]),
            format!("{text}x"),
            String::new(),
            "...".to_owned(),
        ];
        for text in forged {
            assert!(tokens.find(&text, NOW).is_none(), "{text}");
        }
    }

    #[test]
    fn the_text_of_a_token_is_stored_nowhere() {
        let mut tokens = tokens();
        let text = issued(&mut tokens, 1, 10);
        let kept = format!("{tokens:?}");
        assert!(text.split('.').skip(1).all(|part| !kept.contains(part)), "{kept}");
    }

    #[test]
    fn a_key_of_another_start_is_no_key() {
        let person = Person::seeded().remove(0);
        let mut other = Tokens::default();
        other.begin(Secret::derived(&[8; 64], "tokens"));
        let key = tokens().key(&person).unwrap();
        assert!(tokens().is_key(&person, &key) && !other.is_key(&person, &key));
        assert_eq!(name_in_key(&key).as_deref(), Some("maya"));
    }
}
