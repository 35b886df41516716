//! An outage of the whole site.

use crate::time::Timestamp;

/// The state of the outage. During an outage only the control API answers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Outage {
    #[default]
    None,
    /// Until it is ended.
    Open,
    /// Measured by the real clock: the site's own clock may be set to anything.
    Until(Timestamp),
}

impl Outage {
    pub fn is_on(self, now: Timestamp) -> bool {
        match self {
            Self::None => false,
            Self::Open => true,
            Self::Until(end) => now < end,
        }
    }

    /// Returns the milliseconds until the outage ends by itself.
    pub fn left(self, now: Timestamp) -> Option<u64> {
        match self {
            Self::Until(end) => Some(end.millis().saturating_sub(now.millis())).filter(|left| *left > 0),
            _ => None,
        }
    }
}
