//! Saves changes of the site to its file in the background.

use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::thread::JoinHandle;
use std::time::Duration;

use super::file::SiteFile;
use crate::Site;

/// Time that a change waits, so that several are written together.
const PAUSE: Duration = Duration::from_millis(400);

/// A thread that writes the state of a site to a file soon after each change.
pub struct Autosave {
    stop: Arc<Stop>,
    thread: JoinHandle<()>,
}

#[derive(Default)]
struct Stop {
    asked: Mutex<bool>,
    changed: Condvar,
}

impl Stop {
    /// Waits for the time or until the end is requested. Returns true if the end is requested.
    fn wait(&self, time: Duration) -> bool {
        let asked = self.asked.lock().unwrap_or_else(PoisonError::into_inner);
        let waited = self.changed.wait_timeout_while(asked, time, |asked| !*asked);
        *waited.unwrap_or_else(PoisonError::into_inner).0
    }
}

impl Autosave {
    /// Starts the thread. Errors are printed to standard error, each once.
    pub fn start(file: SiteFile, site: Arc<Mutex<Site>>) -> Self {
        let stop = Arc::<Stop>::default();
        let end = Arc::clone(&stop);
        let thread = std::thread::spawn(move || run(file, &site, &end));
        Self { stop, thread }
    }

    /// Writes pending changes and closes the file.
    pub fn finish(self) {
        *self.stop.asked.lock().unwrap_or_else(PoisonError::into_inner) = true;
        self.stop.changed.notify_all();
        // A panic of the thread was already reported.
        let _ = self.thread.join();
    }
}

fn run(mut file: SiteFile, site: &Mutex<Site>, stop: &Stop) {
    let mut seen = 0;
    let mut last_error = String::new();
    loop {
        let ends = stop.wait(PAUSE);
        let site = site.lock().unwrap_or_else(PoisonError::into_inner);
        let (handled, snapshot) = (site.handled(), if site.handled() == seen { None } else { site.snapshot() });
        drop(site);
        if let Some(snapshot) = snapshot {
            match file.write(snapshot) {
                Ok(_) => {
                    seen = handled;
                    last_error.clear();
                }
                Err(sentence) if sentence != last_error => {
                    eprintln!("{sentence} What happens on the site is not kept.");
                    last_error = sentence;
                }
                Err(_) => {}
            }
        }
        if ends {
            return;
        }
    }
}
