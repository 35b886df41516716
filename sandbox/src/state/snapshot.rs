//! What of a site outlives its program.

use serde::{Deserialize, Serialize};

use super::Site;
use super::sessions::Sessions;
use super::settings::Settings;
use crate::domain::World;
use crate::time::Timestamp;

/// The state of a site without its journal, its faults and its outage, which belong to one run.
#[derive(Clone, Serialize, Deserialize)]
pub struct Kept {
    began: Timestamp,
    world: World,
    sessions: Sessions,
    /// The settings that the site was set up with.
    first_settings: Settings,
    settings: Settings,
}

impl Site {
    /// How many requests there were: while the number stays, so does the state.
    pub(crate) const fn handled(&self) -> u64 {
        self.handled
    }

    /// The state as it is now; nothing before the first request.
    pub(crate) fn kept(&self) -> Option<Kept> {
        Some(Kept {
            began: self.began?,
            world: self.world.clone(),
            sessions: self.sessions.clone(),
            first_settings: self.config.settings.clone(),
            settings: self.settings.clone(),
        })
    }

    /// Goes on from a state. Settings are those of the state, unless the site is now set up with others.
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
