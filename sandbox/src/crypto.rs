//! Signatures, hashes, and their text encodings.

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};

/// A secret; `Debug` does not print it.
#[derive(Clone)]
pub struct Secret([u8; 64]);

impl std::fmt::Debug for Secret {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Secret")
    }
}

impl Secret {
    /// Derives a secret from another one, for one purpose.
    pub fn derived(from: &[u8; 64], purpose: &str) -> Self {
        let parent = Self(*from);
        let mut bytes = [0; 64];
        let (front, back) = bytes.split_at_mut(32);
        front.copy_from_slice(&parent.sign(&[purpose.as_bytes(), b"/1"]));
        back.copy_from_slice(&parent.sign(&[purpose.as_bytes(), b"/2"]));
        Self(bytes)
    }

    /// HMAC with SHA-256 over the parts as one text.
    pub fn sign(&self, parts: &[&[u8]]) -> [u8; 32] {
        self.mac(parts).finalize().into_bytes().into()
    }

    /// Returns true if the signature belongs to the text. The comparison takes constant time.
    pub fn verifies(&self, text: &[u8], signature: &[u8]) -> bool {
        self.mac(&[text]).verify_slice(signature).is_ok()
    }

    /// Returns a GUID of the text that only this secret can produce.
    pub fn guid(&self, text: &str) -> String {
        guid(&self.sign(&[text.as_bytes()]))
    }

    fn mac(&self, parts: &[&[u8]]) -> Hmac<Sha256> {
        let mut mac = Hmac::<Sha256>::new(&self.0.into());
        for part in parts {
            mac.update(part);
        }
        mac
    }
}

/// Serialization of a secret in a snapshot: a token must outlive the process that signed it.
pub mod secret_text {
    use serde::de::Error;
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    use super::{Secret, base64_url, from_base64_url};

    pub fn serialize<S: Serializer>(secret: &Option<Secret>, serializer: S) -> Result<S::Ok, S::Error> {
        secret.as_ref().map(|secret| base64_url(secret.0)).serialize(serializer)
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Secret>, D::Error> {
        let text = Option::<String>::deserialize(deserializer)?;
        let secret = |text: String| from_base64_url(&text).and_then(|bytes| bytes.try_into().ok()).map(Secret);
        text.map(|text| secret(text).ok_or_else(|| D::Error::custom("a secret has 64 bytes"))).transpose()
    }
}

/// SHA-256.
pub fn hash(text: &str) -> [u8; 32] {
    Sha256::digest(text.as_bytes()).into()
}

/// Formats random bytes as a version 4 GUID.
pub fn guid(bytes: &[u8; 32]) -> String {
    let digits: String = bytes.iter().take(16).map(|byte| format!("{byte:02x}")).collect();
    let parts = [&digits[..8], &digits[8..12], &digits[13..16], &digits[17..20], &digits[20..]];
    format!("{}-{}-4{}-a{}-{}", parts[0], parts[1], parts[2], parts[3], parts[4])
}

pub fn base64(text: &str) -> String {
    STANDARD.encode(text)
}

/// Decodes padded base64.
pub fn from_base64(encoded: &str) -> Option<String> {
    STANDARD.decode(encoded).ok().and_then(|bytes| String::from_utf8(bytes).ok())
}

pub fn base64_url(bytes: impl AsRef<[u8]>) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

pub fn from_base64_url(encoded: &str) -> Option<Vec<u8>> {
    URL_SAFE_NO_PAD.decode(encoded).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_signature_is_the_one_of_rfc_4231() {
        let mut key = [0; 64];
        key[..4].copy_from_slice(b"Jefe");
        let signature = Secret(key).sign(&[b"what do ya want ", b"for nothing?"]);
        let digits: String = signature.iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(digits, "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    }

    #[test]
    fn a_secret_shows_nothing_and_differs_by_purpose() {
        let (one, other) = (Secret::derived(&[7; 64], "one"), Secret::derived(&[7; 64], "other"));
        assert_ne!(one.sign(&[b"x"]), other.sign(&[b"x"]));
        assert!(one.verifies(b"x", &one.sign(&[b"x"])) && !one.verifies(b"x", &other.sign(&[b"x"])));
        assert_eq!(format!("{one:?}"), "Secret");
    }

    #[test]
    fn a_guid_has_the_form_of_version_four() {
        let text = guid(&[0xbc; 32]);
        assert_eq!(text, "bcbcbcbc-bcbc-4cbc-acbc-bcbcbcbcbcbc");
    }
}
