//! Snapshots: the state of a site that outlives the process.

use serde::{Deserialize, Serialize};

use super::Site;
use super::sessions::Sessions;
use super::settings::Settings;
use crate::domain::World;
use crate::time::Timestamp;

/// The state of a site without journal, faults and outage, which belong to one run.
#[derive(Clone, Serialize, Deserialize)]
pub struct Kept {
    began: Timestamp,
    world: World,
    sessions: Sessions,
    /// The settings that the site was started with.
    first_settings: Settings,
    settings: Settings,
}

impl Site {
    /// Returns the number of requests so far. While it is unchanged, so is the state.
    pub(crate) const fn handled(&self) -> u64 {
        self.handled
    }

    /// Returns the state now; `None` before the first request.
    pub(crate) fn kept(&self) -> Option<Kept> {
        Some(Kept {
            began: self.began?,
            world: self.world.clone(),
            sessions: self.sessions.clone(),
            first_settings: self.config.settings.clone(),
            settings: self.settings.clone(),
        })
    }

    /// Restores a snapshot. The settings come from it, unless the site was started with different ones.
    pub(crate) fn go_on(&mut self, kept: Kept) {
        self.began = Some(kept.began);
        self.world = kept.world;
        self.world.index();
        self.sessions = kept.sessions;
        self.first_world = None;
        if kept.first_settings.to_json() == self.config.settings.to_json() {
            self.settings = kept.settings;
        }
    }
}
