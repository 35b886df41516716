//! The initial data of the site, generated from a number: the same number makes the same site.

mod builder;
mod cases;
mod content;
mod conversations;
mod events;
mod files;
mod media;
mod notifications;
mod people;
mod personas;
mod pictures;
mod polls;
mod random;
mod reactions;
mod recognition;
mod spaces;
mod tasks;
mod taxonomy;
mod usage;
mod venues;
mod wall;
mod words;

use serde::{Deserialize, Serialize};

use crate::domain::Domain;
use crate::state::SiteConfig;
use crate::time::Timestamp;
pub use random::Random;

/// The amount of initial data.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Size {
    /// 12 people, 6 spaces, some dozens of items: for tests.
    #[default]
    Tiny,
    /// 200 people, 20 spaces, 2,000 items.
    Standard,
    /// 200 people, 20 spaces, 50,000 items.
    Large,
}

impl Size {
    /// Returns the size with this name.
    pub fn parse(name: &str) -> Option<Self> {
        match name {
            "tiny" => Some(Self::Tiny),
            "standard" => Some(Self::Standard),
            "large" => Some(Self::Large),
            _ => None,
        }
    }
}

/// The amount of each kind of data, and the moment at which the generated history ends.
#[derive(Clone, Copy, Debug)]
pub struct SeedPlan {
    pub people: usize,
    pub spaces: usize,
    pub items: usize,
    pub events: usize,
    /// The present of the site. Everything is before it, but for planned events.
    pub now: Timestamp,
}

impl SeedPlan {
    const fn of(size: Size, now: Timestamp) -> Self {
        match size {
            Size::Tiny => Self { people: 12, spaces: 6, items: 60, events: 12, now },
            Size::Standard => Self { people: 200, spaces: 20, items: 2000, events: 150, now },
            Size::Large => Self { people: 200, spaces: 20, items: 50_000, events: 600, now },
        }
    }
}

/// One line for each concern; later steps use the data of earlier ones.
const STEPS: &[fn(&mut Domain, &SeedPlan, &mut Random)] = &[
    people::populate,
    spaces::populate,
    taxonomy::populate,
    content::populate,
    reactions::populate,
    wall::populate,
    events::populate,
    cases::populate,
    tasks::populate,
    polls::populate,
    conversations::populate,
    builder::populate,
    files::populate,
    recognition::populate,
    personas::populate,
    usage::populate,
    notifications::populate,
    media::populate,
];

/// Generates the initial data.
pub fn generate(config: &SiteConfig, now: Timestamp) -> Domain {
    let mut domain = Domain::default();
    for person in &config.people {
        domain.people.add(person.clone());
    }
    let plan = SeedPlan::of(config.size, now);
    for (number, populate) in STEPS.iter().enumerate() {
        // Each step has its own random stream, so that a new last step does not change the others.
        let mut random = Random::new(config.seed.wrapping_mul(31).wrapping_add(number as u64));
        populate(&mut domain, &plan, &mut random);
    }
    // Index before the first copy is made, so that no copy has to index again.
    domain.index();
    domain
}
