//! Whose turn it is: a limit of requests in flight for the whole page, priorities, fairness between widgets.

use alloc::vec::Vec;

/// How urgent a call is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Class {
    /// Somebody is looking at the widget.
    Visible = 0,
    /// A refresh that nobody waits for.
    Background = 1,
    /// One of many, in a job with progress.
    Bulk = 2,
}

/// At most so many requests of a page are in flight.
pub const LIMIT: usize = 4;
/// Of those, at most so many of bulk jobs: the platform's house rule.
const BULK_LIMIT: usize = 2;
/// Bulk requests begin at least so far apart.
const BULK_SPACING_MS: f64 = 200.0;

#[derive(Clone, Copy, Debug)]
struct Entry {
    id: u32,
    class: Class,
    widget: u32,
    flying: bool,
}

/// A widget and when it was last served, counted in turns.
#[derive(Clone, Copy, Debug)]
struct Served {
    widget: u32,
    turn: u32,
}

/// The page's queue.
#[derive(Clone, Debug, Default)]
pub struct Queue {
    /// Those who wait and those in flight, in the order in which they came.
    entries: Vec<Entry>,
    served: Vec<Served>,
    turns: u32,
    bulk_from_ms: f64,
    from_ms: f64,
}

impl Queue {
    /// A queue with nobody in it.
    pub const fn new() -> Self {
        Self { entries: Vec::new(), served: Vec::new(), turns: 0, bulk_from_ms: 0.0, from_ms: 0.0 }
    }

    /// Puts a call in line.
    pub fn enter(&mut self, id: u32, class: Class, widget: u32) {
        self.entries.push(Entry { id, class, widget, flying: false });
    }

    /// Takes a call out, wherever it is: it was answered, failed, or was given up.
    pub fn leave(&mut self, id: u32) {
        self.entries.retain(|entry| entry.id != id);
    }

    /// How many requests are in flight.
    pub fn flying(&self) -> usize {
        self.entries.iter().filter(|entry| entry.flying).count()
    }

    /// Whether this call waits for its turn.
    pub fn is_waiting(&self, id: u32) -> bool {
        self.entries.iter().any(|entry| entry.id == id && !entry.flying)
    }

    /// How many wait.
    pub fn waiting(&self) -> usize {
        self.entries.len() - self.flying()
    }

    /// Nobody's turn comes before this time: the site asked for fewer requests.
    pub fn brake(&mut self, until_ms: f64) {
        self.from_ms = self.from_ms.max(until_ms);
    }

    /// The call whose turn it is now; it counts as in flight from here on.
    pub fn next(&mut self, now_ms: f64, limit: usize) -> Option<u32> {
        if now_ms < self.from_ms || self.flying() >= limit.min(LIMIT) {
            return None;
        }
        let bulk_open = now_ms >= self.bulk_from_ms
            && self.entries.iter().filter(|entry| entry.flying && entry.class == Class::Bulk).count() < BULK_LIMIT;
        let mut best: Option<((Class, u32), &mut Entry)> = None;
        for entry in &mut self.entries {
            if entry.flying || (entry.class == Class::Bulk && !bulk_open) {
                continue;
            }
            // The widget served longest ago goes first; one that never was, before all.
            let turn = self.served.iter().find(|served| served.widget == entry.widget).map_or(0, |served| served.turn);
            let rank = (entry.class, turn);
            if best.as_ref().is_none_or(|(found, _)| rank < *found) {
                best = Some((rank, entry));
            }
        }
        let (_, entry) = best?;
        entry.flying = true;
        if entry.class == Class::Bulk {
            self.bulk_from_ms = now_ms + BULK_SPACING_MS;
        }
        self.turns = self.turns.wrapping_add(1);
        let served = Served { widget: entry.widget, turn: self.turns };
        match self.served.iter_mut().find(|former| former.widget == served.widget) {
            Some(former) => *former = served,
            None => self.served.push(served),
        }
        Some(entry.id)
    }

    /// In how many milliseconds to ask again though nothing else happens, if anything waits only for time.
    pub fn wake_in_ms(&self, now_ms: f64) -> Option<f64> {
        if self.waiting() == 0 || self.flying() >= LIMIT {
            return None;
        }
        let only_bulk = self.entries.iter().all(|entry| entry.flying || entry.class == Class::Bulk);
        let from = if only_bulk { self.from_ms.max(self.bulk_from_ms) } else { self.from_ms };
        (from > now_ms).then_some(from - now_ms)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drain(queue: &mut Queue, now_ms: f64) -> Vec<u32> {
        std::iter::from_fn(|| queue.next(now_ms, LIMIT)).collect()
    }

    #[test]
    fn no_more_than_four_fly_and_a_landing_lets_the_next_start() {
        let mut queue = Queue::default();
        (1..=10).for_each(|id| queue.enter(id, Class::Visible, 1));
        assert_eq!(drain(&mut queue, 0.0), [1, 2, 3, 4]);
        queue.leave(2);
        assert_eq!(drain(&mut queue, 0.0), [5]);
        assert_eq!((queue.flying(), queue.waiting()), (4, 5));
    }

    #[test]
    fn what_somebody_looks_at_goes_before_background_and_bulk() {
        let mut queue = Queue::default();
        queue.enter(1, Class::Bulk, 1);
        queue.enter(2, Class::Background, 1);
        queue.enter(3, Class::Visible, 1);
        assert_eq!(drain(&mut queue, 0.0), [3, 2, 1]);
    }

    #[test]
    fn a_widget_with_a_hundred_calls_does_not_starve_another() {
        let mut queue = Queue::default();
        (1..=100).for_each(|id| queue.enter(id, Class::Visible, 1));
        queue.enter(200, Class::Visible, 2);
        queue.enter(201, Class::Visible, 2);
        assert_eq!(drain(&mut queue, 0.0), [1, 200, 2, 201]);
    }

    #[test]
    fn bulk_work_has_two_places_and_is_spaced() {
        let mut queue = Queue::default();
        (1..=5).for_each(|id| queue.enter(id, Class::Bulk, 1));
        assert_eq!(drain(&mut queue, 0.0), [1]);
        assert_eq!(queue.wake_in_ms(50.0), Some(150.0));
        assert_eq!(drain(&mut queue, 200.0), [2]);
        assert_eq!(drain(&mut queue, 400.0), [0_u32; 0], "two are in flight");
        queue.leave(1);
        assert_eq!(drain(&mut queue, 400.0), [3]);
    }

    #[test]
    fn a_brake_holds_everybody_and_says_when_to_ask_again() {
        let mut queue = Queue::default();
        queue.enter(1, Class::Visible, 1);
        queue.brake(3000.0);
        queue.brake(1000.0);
        assert_eq!(drain(&mut queue, 2999.0), [0_u32; 0]);
        assert_eq!(queue.wake_in_ms(1000.0), Some(2000.0));
        assert_eq!(drain(&mut queue, 3000.0), [1]);
        assert_eq!(queue.wake_in_ms(3000.0), None);
    }

    #[test]
    fn a_call_that_is_given_up_leaves_no_trace() {
        let mut queue = Queue::default();
        queue.enter(1, Class::Visible, 1);
        queue.leave(1);
        assert_eq!(drain(&mut queue, 0.0), [0_u32; 0]);
        assert_eq!(queue.wake_in_ms(0.0), None);
    }
}
