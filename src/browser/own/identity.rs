//! The user who is signed in, as the answers tell it in the order in which they were asked.

use std::cell::{Cell, RefCell};
use std::future::poll_fn;

use super::transport::Answer;
use super::watcher::{Changes, Watcher};
use crate::browser::error::property;
use crate::core::engine::Verdict;
use crate::core::response::ResponseFacts;

/// No user is signed in.
pub const NOBODY: u32 = 0;

/// Returns the user that an answer of `users/me` names, [`NOBODY`], or nothing where the site cannot tell.
pub fn user_in(answer: &Answer) -> Option<u32> {
    let ResponseFacts { status, responded_status, flags, .. } = answer.facts;
    let id = property(&answer.data, "UserID");
    // Some sites send ids as text.
    let id = if id.is_null() { Some(0.0) } else { id.as_f64().or_else(|| id.as_string()?.trim_ascii().parse::<u32>().ok().map(f64::from)) };
    if let Some(id) = id.filter(|id| status == 200 && responded_status != 401 && *id > 0.0) {
        // The engine keeps ids in 32 bits.
        return Some(id as u32).filter(|user| f64::from(*user) == id);
    }
    let has = |flag: u16| flags & flag != 0;
    // Pages give a visitor a number that is no user's.
    let is_dead = matches!(status, 401 | 440)
        || responded_status == 401
        || has(ResponseFacts::REDIRECT)
        || (status == 200 && (id.is_some() || answer.is_sign_in_page));
    is_dead.then_some(NOBODY)
}

/// The user who was named last.
#[derive(Debug, Default)]
pub struct Learned {
    /// Numbers the questions, and what is learned.
    order: Cell<u32>,
    last: Cell<(Option<u32>, u32)>,
}

impl Learned {
    /// Returns the number of a question that is asked now.
    pub fn ask(&self) -> u32 {
        self.order.set(self.order.get().wrapping_add(1));
        self.order.get()
    }

    /// Notes the answer to a question. Returns false where another user was learned since it was asked: such an answer may be older than that.
    pub fn learn(&self, user: u32, asked: u32) -> bool {
        let (known, at) = self.last.get();
        if asked < at && known != Some(user) {
            return false;
        }
        self.last.set((Some(user), self.ask()));
        true
    }
}

/// The question whether the session is over, which all calls in doubt share.
#[derive(Debug, Default)]
pub struct Doubt {
    /// The calls that wait for the answer, while one asks.
    asking: RefCell<Option<Changes>>,
    verdict: Cell<Option<Verdict>>,
}

/// The question is open until this is dropped.
struct Asking<'d>(&'d Doubt);

impl Drop for Asking<'_> {
    fn drop(&mut self) {
        if let Some(waiting) = self.0.asking.take() {
            waiting.announce();
        }
    }
}

impl Doubt {
    /// Returns the verdict of the call that asks; the first asks by `ask`. Where it was dropped meanwhile, the next one asks.
    pub async fn settle(&self, ask: impl AsyncFn() -> Verdict) -> Verdict {
        loop {
            let asked: Option<Watcher> = self.asking.borrow().as_ref().map(Changes::watch);
            let Some(mut asked) = asked else {
                break;
            };
            poll_fn(|context| asked.poll_next(context)).await;
            if let Some(verdict) = self.verdict.get() {
                return verdict;
            }
        }
        self.verdict.set(None);
        self.asking.replace(Some(Changes::default()));
        let _asking = Asking(self);
        let verdict = ask().await;
        self.verdict.set(Some(verdict));
        verdict
    }
}

#[cfg(test)]
mod tests {
    use std::future::Future;
    use std::pin::pin;
    use std::task::{Context, Poll, Waker};

    use super::*;

    #[test]
    fn an_answer_from_before_another_user_was_learned_is_of_no_use() {
        let learned = Learned::default();
        let [early, late] = [learned.ask(), learned.ask()];
        assert!(learned.learn(8, late) && !learned.learn(7, early));
        assert!(learned.learn(8, early), "it says the same");
        assert!(learned.learn(7, learned.ask()));
    }

    #[test]
    fn calls_in_doubt_ask_once_and_go_on_where_the_one_that_asked_was_dropped() {
        let (doubt, asked, answer) = (Doubt::default(), Cell::new(0), Cell::new(None));
        let ask = async || {
            asked.set(asked.get() + 1);
            poll_fn(|_| answer.get().map_or(Poll::Pending, Poll::Ready)).await
        };
        let mut context = Context::from_waker(Waker::noop());
        let mut first = Box::pin(doubt.settle(ask));
        let mut second = pin!(doubt.settle(ask));
        let mut third = pin!(doubt.settle(ask));
        assert!(first.as_mut().poll(&mut context).is_pending());
        assert!(second.as_mut().poll(&mut context).is_pending() && third.as_mut().poll(&mut context).is_pending());
        assert_eq!(asked.get(), 1);
        drop(first);
        assert!(second.as_mut().poll(&mut context).is_pending() && third.as_mut().poll(&mut context).is_pending());
        assert_eq!(asked.get(), 2);
        answer.set(Some(Verdict::Nobody));
        assert_eq!(second.as_mut().poll(&mut context), Poll::Ready(Verdict::Nobody));
        assert_eq!(third.as_mut().poll(&mut context), Poll::Ready(Verdict::Nobody));
        assert_eq!(asked.get(), 2);
    }
}
