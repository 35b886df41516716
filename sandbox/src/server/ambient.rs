//! The ambient inputs of a request: time and random bytes.

use crate::crypto::Secret;
use crate::time::Timestamp;

/// The time and the random bytes that the site may use for one request.
#[derive(Clone, Copy, Debug)]
pub struct Ambient {
    /// Arrival time of the request, by the site's clock.
    pub now: Timestamp,
    arrived: Timestamp,
    random: [u8; 64],
}

impl Ambient {
    /// `random` must be fresh for each request: session ids are made from it.
    pub const fn new(now: Timestamp, random: [u8; 64]) -> Self {
        Self { now, arrived: now, random }
    }

    /// Returns the same request for a site whose clock is wrong by this many milliseconds.
    pub(crate) const fn skewed(self, millis: i64) -> Self {
        Self { now: self.arrived.shifted(millis), ..self }
    }

    /// Returns the arrival time of the request, by the real clock.
    pub(crate) const fn arrived(&self) -> Timestamp {
        self.arrived
    }

    /// Returns random bytes for one purpose, which reveal nothing about the session id.
    pub(crate) fn draw(&self, purpose: &str) -> [u8; 32] {
        self.secret(purpose).sign(&[b"draw"])
    }

    pub(crate) fn session_id(&self) -> String {
        hex(&self.random[..32])
    }

    pub(crate) fn anti_forgery_token(&self) -> String {
        hex(&self.random[32..48])
    }

    /// Returns a secret for one purpose, which reveals nothing about the session id or other purposes.
    pub(crate) fn secret(&self, purpose: &str) -> Secret {
        Secret::derived(&self.random, purpose)
    }

    pub(crate) fn guid(&self) -> String {
        let digits = hex(&self.random[48..]);
        let parts = [&digits[..8], &digits[8..12], &digits[12..16], &digits[16..20], &digits[20..]];
        parts.join("-")
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_guid_shares_no_bytes_with_the_session_id() {
        let mut random = [0; 64];
        random[48..].fill(0xab);
        let ambient = Ambient::new(Timestamp::from_millis(0), random);
        assert_eq!(ambient.guid(), "abababab-abab-abab-abab-abababababab");
        assert!(!ambient.session_id().contains('a'));
    }
}
