//! Futures that wait for a change of the session.

use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::task::{Context, Poll, Waker};

/// Counts the changes and wakes the futures that wait for the next one. Clones are the same.
#[derive(Clone, Debug, Default)]
pub struct Changes(Rc<Counter>);

#[derive(Debug, Default)]
struct Counter {
    count: Cell<u32>,
    wakers: RefCell<Vec<Waker>>,
}

/// One who waits for changes.
#[derive(Debug)]
pub struct Watcher {
    changes: Changes,
    seen: u32,
}

impl Changes {
    /// The session may have changed.
    pub fn announce(&self) {
        self.0.count.set(self.0.count.get().wrapping_add(1));
        for waker in self.0.wakers.take() {
            waker.wake();
        }
    }

    /// Waits for changes from now on.
    pub fn watch(&self) -> Watcher {
        Watcher { changes: self.clone(), seen: self.0.count.get() }
    }
}

impl Watcher {
    /// Is ready when there was a change that was not taken before.
    pub fn poll_next(&mut self, context: &mut Context<'_>) -> Poll<()> {
        let count = self.changes.0.count.get();
        if count != self.seen {
            self.seen = count;
            return Poll::Ready(());
        }
        let mut wakers = self.changes.0.wakers.borrow_mut();
        if !wakers.iter().any(|waker| waker.will_wake(context.waker())) {
            wakers.push(context.waker().clone());
        }
        Poll::Pending
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_watcher_takes_each_change_once_and_none_from_before() {
        let changes = Changes::default();
        changes.announce();
        let mut watcher = changes.watch();
        let mut context = Context::from_waker(Waker::noop());
        assert!(watcher.poll_next(&mut context).is_pending());
        changes.announce();
        changes.announce();
        assert!(watcher.poll_next(&mut context).is_ready());
        assert!(watcher.poll_next(&mut context).is_pending());
    }
}
