//! Keeps the file up with the site.

use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::thread::JoinHandle;
use std::time::Duration;

use super::file::SiteFile;
use crate::Site;

/// How long a change waits for others to be written with it.
const PAUSE: Duration = Duration::from_millis(400);

/// Writes the state of a site to a file, soon after each change, in a thread of its own.
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
    /// Lets the time pass, or less of it; whether the end was asked for.
    fn wait(&self, time: Duration) -> bool {
        let asked = self.asked.lock().unwrap_or_else(PoisonError::into_inner);
        let waited = self.bell.wait_timeout_while(asked, time, |asked| !*asked);
        *waited.unwrap_or_else(PoisonError::into_inner).0
    }
}

impl Keeper {
    /// Begins to keep a site; errors are told on standard error, each once.
    pub fn start(file: SiteFile, site: Arc<Mutex<Site>>) -> Self {
        let stop = Arc::<Stop>::default();
        let end = Arc::clone(&stop);
        let thread = std::thread::spawn(move || keep(file, &site, &end));
        Self { stop, thread }
    }

    /// Writes what is not written yet, and gives the file free.
    pub fn finish(self) {
        *self.stop.asked.lock().unwrap_or_else(PoisonError::into_inner) = true;
        self.stop.bell.notify_all();
        // A thread that has panicked has said so.
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
