//! The initial data of the site, generated from a number: the same number makes the same site.

mod builder;
mod cases;
mod content;
mod conversations;
mod events;
mod files;
mod notifications;
mod people;
mod personas;
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

use crate::domain::World;
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
pub struct Plan {
    pub people: usize,
    pub spaces: usize,
    pub items: usize,
    pub events: usize,
    /// The present of the site. Everything is before it, but for planned events.
    pub now: Timestamp,
}

impl Plan {
    const fn of(size: Size, now: Timestamp) -> Self {
        match size {
            Size::Tiny => Self { people: 12, spaces: 6, items: 60, events: 12, now },
            Size::Standard => Self { people: 200, spaces: 20, items: 2000, events: 150, now },
            Size::Large => Self { people: 200, spaces: 20, items: 50_000, events: 600, now },
        }
    }
}

/// One line for each concern; later steps use the data of earlier ones.
const STEPS: &[fn(&mut World, &Plan, &mut Random)] = &[
    people::sow,
    spaces::sow,
    taxonomy::sow,
    content::sow,
    reactions::sow,
    wall::sow,
    events::sow,
    cases::sow,
    tasks::sow,
    polls::sow,
    conversations::sow,
    builder::sow,
    files::sow,
    recognition::sow,
    personas::sow,
    usage::sow,
    notifications::sow,
];

/// Generates the initial data.
pub fn world(config: &SiteConfig, now: Timestamp) -> World {
    let mut world = World::default();
    for person in &config.people {
        world.people.add(person.clone());
    }
    let plan = Plan::of(config.size, now);
    for (number, sow) in STEPS.iter().enumerate() {
        // Each step has its own random stream, so that a new last step does not change the others.
        let mut random = Random::new(config.seed.wrapping_mul(31).wrapping_add(number as u64));
        sow(&mut world, &plan, &mut random);
    }
    // Index before the first copy is made, so that no copy has to index again.
    world.index();
    world
}
