//! The page's request queue: a limit of requests in flight, priorities, fairness between widgets.

use alloc::vec::Vec;

/// The priority of a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Priority {
    /// The widget is being looked at.
    Visible = 0,
    /// A refresh that no person waits for.
    Background = 1,
    /// One of many, in a job with progress.
    Bulk = 2,
}

/// The most requests of a page in flight.
pub const LIMIT: usize = 4;
/// The most requests of bulk jobs in flight: the platform's house rule.
const BULK_LIMIT: usize = 2;
/// The least time between the starts of two bulk requests.
const BULK_SPACING_MS: f64 = 200.0;
/// The most uploads in flight: they may take minutes, and the reads of the page go on beside them.
const UPLOAD_LIMIT: usize = 2;

#[derive(Clone, Copy, Debug)]
struct Entry {
    id: u32,
    priority: Priority,
    widget: u32,
    is_upload: bool,
}

/// When a widget was last served, counted in dispatched requests.
#[derive(Clone, Copy, Debug)]
struct LastServed {
    widget: u32,
    dispatch: u32,
}

/// The page's queue.
#[derive(Clone, Debug, Default)]
pub struct Queue {
    /// In the order of their arrival.
    waiting: Vec<Entry>,
    in_flight: Vec<Entry>,
    last_served: Vec<LastServed>,
    dispatches: u32,
    bulk_resume_at_ms: f64,
    resume_at_ms: f64,
}

impl Queue {
    /// An empty queue.
    pub const fn new() -> Self {
        Self {
            waiting: Vec::new(),
            in_flight: Vec::new(),
            last_served: Vec::new(),
            dispatches: 0,
            bulk_resume_at_ms: 0.0,
            resume_at_ms: 0.0,
        }
    }

    /// Adds a call.
    pub fn enqueue(&mut self, id: u32, priority: Priority, widget: u32, is_upload: bool) {
        self.waiting.push(Entry { id, priority, widget, is_upload });
    }

    /// Removes a call, waiting or in flight.
    pub fn remove(&mut self, id: u32) {
        let before = self.in_flight.len();
        self.in_flight.retain(|entry| entry.id != id);
        if self.in_flight.len() == before {
            self.waiting.retain(|entry| entry.id != id);
        }
    }

    /// Returns the number of requests in flight.
    pub const fn in_flight(&self) -> usize {
        self.in_flight.len()
    }

    /// Returns whether this call waits to be sent.
    pub fn is_waiting(&self, id: u32) -> bool {
        self.waiting.iter().any(|entry| entry.id == id)
    }

    /// Returns the number of calls that wait.
    pub const fn waiting(&self) -> usize {
        self.waiting.len()
    }

    /// Sends nothing before this time: the site asked for fewer requests.
    pub fn pause_until(&mut self, until_ms: f64) {
        self.resume_at_ms = self.resume_at_ms.max(until_ms);
    }

    /// Returns the call to send now, if any of those that `may_leave`; it counts as in flight from here on.
    pub fn dispatch(&mut self, now_ms: f64, limit: usize, mut may_leave: impl FnMut(u32) -> bool) -> Option<u32> {
        if now_ms < self.resume_at_ms || self.in_flight() >= limit.min(LIMIT) {
            return None;
        }
        let count_of = |is_counted: fn(&Entry) -> bool| self.in_flight.iter().filter(|entry| is_counted(entry)).count();
        let bulk_may_start = now_ms >= self.bulk_resume_at_ms && count_of(|entry| entry.priority == Priority::Bulk) < BULK_LIMIT;
        let upload_may_start = count_of(|entry| entry.is_upload) < UPLOAD_LIMIT;
        // A slow widget leaves half of the slots to the others of the page.
        let full = self.full_widgets();
        let mut best: Option<((Priority, u32), usize)> = None;
        for (at, entry) in self.waiting.iter().enumerate() {
            let may_start = (bulk_may_start || entry.priority != Priority::Bulk) && (upload_may_start || !entry.is_upload);
            if !may_start || full.contains(&entry.widget) || !may_leave(entry.id) {
                continue;
            }
            // The widget served longest ago goes first; one that was never served goes before all others.
            let last = self.last_served.iter().find(|served| served.widget == entry.widget).map_or(0, |served| served.dispatch);
            let rank = (entry.priority, last);
            if best.as_ref().is_none_or(|(found, _)| rank < *found) {
                best = Some((rank, at));
            }
        }
        let (_, at) = best?;
        let entry = *self.waiting.get(at)?;
        // Not `remove`: it can panic, and what formats that would be in the module.
        self.waiting.retain(|other| other.id != entry.id);
        self.in_flight.push(entry);
        if entry.priority == Priority::Bulk {
            self.bulk_resume_at_ms = now_ms + BULK_SPACING_MS;
        }
        self.dispatches = self.dispatches.wrapping_add(1);
        let served = LastServed { widget: entry.widget, dispatch: self.dispatches };
        match self.last_served.iter_mut().find(|former| former.widget == served.widget) {
            Some(former) => *former = served,
            None => self.last_served.push(served),
        }
        Some(entry.id)
    }

    /// The widgets that have as many requests in flight as one may have: none, as long as the page itself is the only one that calls.
    fn full_widgets(&self) -> Vec<u32> {
        let mut once = Vec::new();
        let mut full = Vec::new();
        let mut entries = self.waiting.iter().chain(&self.in_flight);
        let is_shared = self.last_served.iter().any(|served| served.widget > 0) || entries.any(|entry| entry.widget > 0);
        for entry in self.in_flight.iter().filter(|_| is_shared) {
            // With a limit of two, the second request in flight is the last.
            if once.contains(&entry.widget) { full.push(entry.widget) } else { once.push(entry.widget) }
        }
        full
    }

    /// Returns the milliseconds until [`Queue::dispatch`] should be called again, if a call waits only for time.
    pub fn wake_in_ms(&self, now_ms: f64) -> Option<f64> {
        if self.waiting() == 0 || self.in_flight() >= LIMIT {
            return None;
        }
        let only_bulk = self.waiting.iter().all(|entry| entry.priority == Priority::Bulk);
        let from = if only_bulk { self.resume_at_ms.max(self.bulk_resume_at_ms) } else { self.resume_at_ms };
        (from > now_ms).then_some(from - now_ms)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drain(queue: &mut Queue, now_ms: f64) -> Vec<u32> {
        std::iter::from_fn(|| queue.dispatch(now_ms, LIMIT, |_| true)).collect()
    }

    #[test]
    fn no_more_than_four_are_in_flight_and_an_end_lets_the_next_start() {
        let mut queue = Queue::default();
        (1..=10).for_each(|id| queue.enqueue(id, Priority::Visible, 0, false));
        assert_eq!(drain(&mut queue, 0.0), [1, 2, 3, 4]);
        queue.remove(2);
        assert_eq!(drain(&mut queue, 0.0), [5]);
        assert_eq!((queue.in_flight(), queue.waiting()), (4, 5));
    }

    #[test]
    fn a_visible_widget_goes_before_background_and_bulk() {
        let mut queue = Queue::default();
        queue.enqueue(1, Priority::Bulk, 0, false);
        queue.enqueue(2, Priority::Background, 0, false);
        queue.enqueue(3, Priority::Visible, 0, false);
        assert_eq!(drain(&mut queue, 0.0), [3, 2, 1]);
    }

    #[test]
    fn a_slow_widget_leaves_half_of_the_slots_to_the_others() {
        let mut queue = Queue::default();
        (1..=4).for_each(|id| queue.enqueue(id, Priority::Visible, 1, false));
        assert_eq!(drain(&mut queue, 0.0), [1, 2]);
        (5..=8).for_each(|id| queue.enqueue(id, Priority::Visible, 2, false));
        assert_eq!(drain(&mut queue, 0.0), [5, 6]);
        queue.remove(1);
        assert_eq!(drain(&mut queue, 0.0), [3]);
    }

    #[test]
    fn a_widget_with_a_hundred_calls_does_not_starve_another() {
        let mut queue = Queue::default();
        (1..=100).for_each(|id| queue.enqueue(id, Priority::Visible, 1, false));
        queue.enqueue(200, Priority::Visible, 2, false);
        queue.enqueue(201, Priority::Visible, 2, false);
        assert_eq!(drain(&mut queue, 0.0), [1, 200, 2, 201]);
    }

    #[test]
    fn bulk_work_has_two_places_and_is_spaced() {
        let mut queue = Queue::default();
        (1..=5).for_each(|id| queue.enqueue(id, Priority::Bulk, 1, false));
        assert_eq!(drain(&mut queue, 0.0), [1]);
        assert_eq!(queue.wake_in_ms(50.0), Some(150.0));
        assert_eq!(drain(&mut queue, 200.0), [2]);
        assert_eq!(drain(&mut queue, 400.0), [0_u32; 0], "two are in flight");
        queue.remove(1);
        assert_eq!(drain(&mut queue, 400.0), [3]);
    }

    #[test]
    fn uploads_leave_half_of_the_slots_to_reads_whoever_makes_them() {
        let mut queue = Queue::default();
        (1..=4).for_each(|id| queue.enqueue(id, Priority::Visible, id % 2, true));
        queue.enqueue(5, Priority::Background, 3, false);
        assert_eq!(drain(&mut queue, 0.0), [1, 2, 5]);
        queue.remove(1);
        assert_eq!(drain(&mut queue, 0.0), [3]);
    }

    #[test]
    fn a_pause_holds_all_calls_and_says_when_to_ask_again() {
        let mut queue = Queue::default();
        queue.enqueue(1, Priority::Visible, 1, false);
        queue.pause_until(3000.0);
        queue.pause_until(1000.0);
        assert_eq!(drain(&mut queue, 2999.0), [0_u32; 0]);
        assert_eq!(queue.wake_in_ms(1000.0), Some(2000.0));
        assert_eq!(drain(&mut queue, 3000.0), [1]);
        assert_eq!(queue.wake_in_ms(3000.0), None);
    }

    #[test]
    fn a_call_that_is_given_up_leaves_no_trace() {
        let mut queue = Queue::default();
        queue.enqueue(1, Priority::Visible, 1, false);
        queue.remove(1);
        assert_eq!(drain(&mut queue, 0.0), [0_u32; 0]);
        assert_eq!(queue.wake_in_ms(0.0), None);
    }
}
