//! The credentials that the settings accept for the API, as the vendor's guides describe the levels.

use serde::{Deserialize, Serialize};

use super::Settings;
use crate::domain::people::tokens::{Origin, Token};
use crate::domain::permissions::roles::REGISTERED;
use crate::domain::{Domain, Viewer};
use crate::time::Timestamp;

/// The security level of the REST API.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SecurityLevel {
    /// Legacy keys work beside tokens.
    Legacy,
    /// No legacy keys; passwords can still be exchanged for a token.
    #[default]
    High,
    /// Personal tokens only.
    ExtraHigh,
}

const MINUTE: u64 = 60_000;

impl Settings {
    /// Returns true if the site has tokens and levels at all: the guides name both properties as the condition.
    pub(crate) const fn is_advanced(&self) -> bool {
        !self.enable_legacy_api_key && self.emulate_legacy_api_key
    }

    /// Returns true if legacy keys are accepted.
    pub(crate) fn takes_legacy_keys(&self) -> bool {
        self.enable_legacy_api_key || (self.is_advanced() && self.security_level == SecurityLevel::Legacy)
    }

    /// Returns true if a user name and a password can be exchanged for a key or token.
    pub(crate) fn takes_passwords(&self) -> bool {
        self.enable_legacy_api_key || (self.is_advanced() && self.security_level != SecurityLevel::ExtraHigh)
    }

    /// Returns true if a token is accepted where old clients send their key. The official app, which
    /// knows no other way, works at the level High because of it.
    pub(crate) fn takes_tokens_as_keys(&self) -> bool {
        self.is_advanced() && self.security_level != SecurityLevel::ExtraHigh
    }

    /// Returns true if a token is accepted at the current level.
    pub(crate) fn takes(&self, token: &Token) -> bool {
        self.is_advanced() && (token.origin == Origin::Personal || self.takes_passwords())
    }

    /// Returns true if sessions of the site may call the API.
    pub(crate) fn takes_sessions(&self) -> bool {
        self.extra_high_sessions || !self.is_advanced() || self.security_level != SecurityLevel::ExtraHigh
    }

    /// Returns the expiry of a token with this lifetime, or an error sentence if it is not allowed.
    pub(crate) fn token_end(&self, lifetime: TokenLifetime, now: Timestamp) -> Result<Option<Timestamp>, String> {
        let ruled = self.security_level != SecurityLevel::Legacy;
        let minutes = match lifetime {
            TokenLifetime::Usual => self.token_default_minutes,
            TokenLifetime::Minutes(minutes) => minutes,
            TokenLifetime::Endless if ruled && !self.allow_unexpiring_tokens => return Err("A token must have an expiry date.".to_owned()),
            TokenLifetime::Endless => return Ok(None),
        };
        if minutes == 0 {
            return Err("The expiry date must be in the future.".to_owned());
        }
        if ruled && minutes > self.token_maximum_minutes {
            return Err(format!("A token cannot live longer than {}.", length(self.token_maximum_minutes)));
        }
        Ok(Some(now.plus_millis(minutes.saturating_mul(MINUTE))))
    }

    /// Returns true if one of the person's roles has the REST API permission.
    pub(crate) fn permits_api(&self, domain: &Domain, viewer: &Viewer) -> bool {
        let permitted = |name: &str| self.api_roles.split(',').any(|known| known.trim().eq_ignore_ascii_case(name));
        let all_permitted = domain.roles.table.get(REGISTERED).is_some_and(|role| permitted(&role.name));
        viewer.id != 0 && (all_permitted || domain.roles.of(viewer.id).any(|role| role.space == 0 && permitted(&role.name)))
    }
}

/// Returns minutes in the largest unit that divides them.
fn length(minutes: u64) -> String {
    let (count, unit) = match minutes {
        minutes if minutes.is_multiple_of(24 * 60) => (minutes / (24 * 60), "day"),
        minutes if minutes.is_multiple_of(60) => (minutes / 60, "hour"),
        minutes => (minutes, "minute"),
    };
    format!("{count} {unit}{}", if count == 1 { "" } else { "s" })
}

/// The requested lifetime of a token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenLifetime {
    /// The default of the settings.
    Usual,
    Minutes(u64),
    Endless,
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Timestamp = Timestamp::from_millis(0);

    fn settings(level: SecurityLevel, enable: bool, emulate: bool) -> Settings {
        Settings { security_level: level, enable_legacy_api_key: enable, emulate_legacy_api_key: emulate, ..Settings::default() }
    }

    #[test]
    fn the_levels_take_what_the_guides_say() {
        use SecurityLevel::{ExtraHigh, High, Legacy};
        let taken = |settings: Settings| [settings.takes_legacy_keys(), settings.takes_passwords(), settings.is_advanced()];
        assert_eq!(taken(settings(Legacy, false, true)), [true, true, true]);
        assert_eq!(taken(settings(High, false, true)), [false, true, true]);
        assert_eq!(taken(settings(ExtraHigh, false, true)), [false, false, true]);
        for level in [Legacy, High, ExtraHigh] {
            assert_eq!(taken(settings(level, true, true)), [true, true, false]);
            assert_eq!(taken(settings(level, true, false)), [true, true, false]);
            assert_eq!(taken(settings(level, false, false)), [false, false, false]);
        }
    }

    #[test]
    fn the_life_of_a_token_is_ruled_above_legacy_only() {
        let mut ruled = settings(SecurityLevel::High, false, true);
        (ruled.token_default_minutes, ruled.token_maximum_minutes) = (5, 10);
        let end = |settings: &Settings, lifetime| settings.token_end(lifetime, NOW).map(|end| end.map(Timestamp::millis));
        assert_eq!(end(&ruled, TokenLifetime::Usual), Ok(Some(5 * MINUTE)));
        assert_eq!(end(&ruled, TokenLifetime::Minutes(10)), Ok(Some(10 * MINUTE)));
        assert!(
            end(&ruled, TokenLifetime::Minutes(11)).is_err()
                && end(&ruled, TokenLifetime::Endless).is_err()
                && end(&ruled, TokenLifetime::Minutes(0)).is_err()
        );
        ruled.allow_unexpiring_tokens = true;
        assert_eq!(end(&ruled, TokenLifetime::Endless), Ok(None));
        ruled.security_level = SecurityLevel::Legacy;
        ruled.allow_unexpiring_tokens = false;
        assert_eq!((end(&ruled, TokenLifetime::Minutes(11)), end(&ruled, TokenLifetime::Endless)), (Ok(Some(11 * MINUTE)), Ok(None)));
    }
}
