//! Snapshots: the state of a site that outlives the process.

use serde::{Deserialize, Serialize};

use super::Site;
use super::records::Records;
use super::sessions::Sessions;
use super::settings::Settings;
use crate::domain::Domain;
use crate::time::Timestamp;

/// The state of a site without journal, faults and outage, which belong to one run.
#[derive(Clone, Serialize, Deserialize)]
pub struct Snapshot {
    started_at: Timestamp,
    domain: Domain,
    sessions: Sessions,
    /// The settings that the site was started with.
    first_settings: Settings,
    settings: Settings,
    records: Records,
}

impl Site {
    /// Returns the number of requests so far. While it is unchanged, so is the state.
    pub(crate) const fn handled(&self) -> u64 {
        self.handled
    }

    /// Returns the state now; `None` before the first request.
    pub(crate) fn snapshot(&self) -> Option<Snapshot> {
        Some(Snapshot {
            started_at: self.started_at?,
            domain: self.domain.clone(),
            sessions: self.sessions.clone(),
            first_settings: self.config.settings.clone(),
            settings: self.settings.clone(),
            records: self.records.clone(),
        })
    }

    /// Restores a snapshot. The settings come from it, unless the site was started with different ones.
    pub(crate) fn restore(&mut self, snapshot: Snapshot) {
        self.started_at = Some(snapshot.started_at);
        self.domain = snapshot.domain;
        self.domain.index();
        self.sessions = snapshot.sessions;
        self.records = snapshot.records;
        self.initial_domain = None;
        if snapshot.first_settings.to_json() == self.config.settings.to_json() {
            self.settings = snapshot.settings;
        }
    }
}
