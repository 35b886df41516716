//! Venues: spaces where things can happen, with the people who may take part.

use super::Random;
use crate::domain::Domain;
use crate::time::Timestamp;
use crate::time::dates;

/// The community or a space, with its members.
pub struct Venue {
    pub space: i64,
    pub members: Vec<i64>,
}

impl Venue {
    /// Returns the community and all spaces.
    pub fn all(domain: &Domain) -> Vec<Self> {
        let everyone: Vec<_> = domain.people.iter().map(|person| person.id).collect();
        let spaces = domain.spaces.iter().map(|space| Self { space: space.id, members: domain.spaces.members(space.id).collect() });
        std::iter::once(Self { space: 0, members: everyone }).chain(spaces).collect()
    }

    /// Picks a member.
    pub fn random_member(&self, random: &mut Random) -> i64 {
        random.pick(&self.members, 1)
    }
}

/// A random moment of the year before now.
pub fn past(now: Timestamp, random: &mut Random) -> Timestamp {
    dates::minus_millis(now, random.below(365 * 86_400_000))
}

/// A random moment between two others.
pub fn between(start: Timestamp, end: Timestamp, random: &mut Random) -> Timestamp {
    start.plus_millis(random.below(end.millis().saturating_sub(start.millis()).max(1)))
}
