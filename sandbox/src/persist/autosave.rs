//! Saves changes of the site to its file in the background.

use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::thread::JoinHandle;
use std::time::Duration;

use super::file::SiteFile;
use crate::Site;

/// Time that a change waits, so that several are written together.
const PAUSE: Duration = Duration::from_millis(400);

/// A thread that writes the state of a site to a file soon after each change.
pub struct Keeper {
    stop: Arc<Stop>,
    thread: JoinHandle<()>,
}

#[derive(Default)]
struct Stop {
    asked: Mutex<bool>,
    bell: Condvar,
}

impl Stop {
    /// Waits for the time or until the end is requested. Returns true if the end is requested.
    fn wait(&self, time: Duration) -> bool {
        let asked = self.asked.lock().unwrap_or_else(PoisonError::into_inner);
        let waited = self.bell.wait_timeout_while(asked, time, |asked| !*asked);
        *waited.unwrap_or_else(PoisonError::into_inner).0
    }
}

impl Keeper {
    /// Starts the thread. Errors are printed to standard error, each once.
    pub fn start(file: SiteFile, site: Arc<Mutex<Site>>) -> Self {
        let stop = Arc::<Stop>::default();
        let end = Arc::clone(&stop);
        let thread = std::thread::spawn(move || keep(file, &site, &end));
        Self { stop, thread }
    }

    /// Writes pending changes and closes the file.
    pub fn finish(self) {
        *self.stop.asked.lock().unwrap_or_else(PoisonError::into_inner) = true;
        self.stop.bell.notify_all();
        // A panic of the thread was already reported.
        let _ = self.thread.join();
    }
}

fn keep(mut file: SiteFile, site: &Mutex<Site>, stop: &Stop) {
    let mut seen = 0;
    let mut told = String::new();
    loop {
        let ends = stop.wait(PAUSE);
        let site = site.lock().unwrap_or_else(PoisonError::into_inner);
        let (handled, kept) = (site.handled(), if site.handled() == seen { None } else { site.kept() });
        drop(site);
        if let Some(kept) = kept {
            match file.write(kept) {
                Ok(_) => {
                    seen = handled;
                    told.clear();
                }
                Err(sentence) if sentence != told => {
                    eprintln!("{sentence} What happens on the site is not kept.");
                    told = sentence;
                }
                Err(_) => {}
            }
        }
        if ends {
            return;
        }
    }
}
