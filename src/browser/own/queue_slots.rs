//! Futures of a page wait here for a slot of the queue.

use std::cell::RefCell;
use std::future::poll_fn;
use std::rc::Rc;
use std::task::{Poll, Waker};

use gloo_timers::callback::Timeout;

use super::engine::now_ms;
use crate::core::engine::Engine;

#[derive(Debug, Default)]
struct Line {
    waiting: Vec<(u32, Option<Waker>)>,
    ready: Vec<u32>,
    alarm: Option<Timeout>,
}

/// The futures that wait for their turn. Clones are the same line.
#[derive(Clone, Debug, Default)]
pub struct QueueSlots(Rc<RefCell<Line>>);

impl QueueSlots {
    /// Gives every call its turn whose turn it is: to be called whenever one was put in line or has landed.
    pub fn dispatch_ready(&self, engine: &Rc<RefCell<Engine>>) {
        let now = now_ms();
        loop {
            let next = engine.borrow_mut().next_ready(now);
            let Some(id) = next else {
                break;
            };
            let mut line = self.0.borrow_mut();
            let found = line.waiting.iter().position(|(waiting, _)| *waiting == id);
            match found {
                Some(at) => {
                    let (_, waker) = line.waiting.swap_remove(at);
                    line.ready.push(id);
                    drop(line);
                    if let Some(waker) = waker {
                        waker.wake();
                    }
                }
                None => engine.borrow_mut().close(id),
            }
        }
        let wake = engine.borrow().wake_in_ms(now);
        let mut line = self.0.borrow_mut();
        line.alarm = wake.map(|ms| {
            let (queue_slots, engine) = (self.clone(), Rc::clone(engine));
            Timeout::new(ms as u32 + 1, move || queue_slots.dispatch_ready(&engine))
        });
    }

    /// Waits for the turn of a call that was put in line.
    pub async fn wait_for_slot(&self, id: u32, engine: &Rc<RefCell<Engine>>) {
        self.0.borrow_mut().waiting.push((id, None));
        self.dispatch_ready(engine);
        poll_fn(|context| {
            let mut line = self.0.borrow_mut();
            if let Some(at) = line.ready.iter().position(|ready| *ready == id) {
                line.ready.swap_remove(at);
                return Poll::Ready(());
            }
            match line.waiting.iter_mut().find(|(waiting, _)| *waiting == id) {
                Some((_, waker)) => {
                    *waker = Some(context.waker().clone());
                    Poll::Pending
                }
                // Nothing will wake it: it was given up.
                None => Poll::Ready(()),
            }
        })
        .await;
    }

    /// A call is over, or was given up.
    pub fn leave(&self, id: u32, engine: &Rc<RefCell<Engine>>) {
        {
            let mut line = self.0.borrow_mut();
            line.waiting.retain(|(waiting, _)| *waiting != id);
            line.ready.retain(|ready| *ready != id);
        }
        engine.borrow_mut().close(id);
        self.dispatch_ready(engine);
    }
}
