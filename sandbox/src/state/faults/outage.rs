//! The site out of reach for everybody.

use crate::time::Timestamp;

/// Whether nothing but the control API answers, and until when.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Outage {
    #[default]
    None,
    /// Until it is ended.
    Open,
    /// By the clock outside: the site's own may be set to anything.
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

    /// Milliseconds until the site is back by itself.
    pub fn left(self, now: Timestamp) -> Option<u64> {
        match self {
            Self::Until(end) => Some(end.millis().saturating_sub(now.millis())).filter(|left| *left > 0),
            _ => None,
        }
    }
}
