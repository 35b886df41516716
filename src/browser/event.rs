//! Events of a page as futures. A listener is removed when its future is dropped.

use std::cell::RefCell;
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Context, Poll, Waker};

use js_sys::{Function, Reflect};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};

#[derive(Debug, Default)]
struct Seen {
    count: u32,
    waker: Option<Waker>,
}

/// Waits for events of an object that has `addEventListener`; it need not be an `EventTarget` of this frame.
#[derive(Debug)]
pub struct Events {
    target: JsValue,
    name: &'static str,
    seen: Rc<RefCell<Seen>>,
    listener: Closure<dyn FnMut(JsValue)>,
}

impl Events {
    /// Listens from now on. Nothing ever comes of an object that takes no listener.
    pub fn of(target: &JsValue, name: &'static str) -> Self {
        let seen: Rc<RefCell<Seen>> = Rc::default();
        let noted = Rc::clone(&seen);
        let listener = Closure::new(move |_| {
            let waker = {
                let mut seen = noted.borrow_mut();
                seen.count += 1;
                seen.waker.take()
            };
            if let Some(waker) = waker {
                waker.wake();
            }
        });
        let events = Self { target: target.clone(), name, seen, listener };
        events.tell("addEventListener");
        events
    }

    fn tell(&self, method: &str) {
        let method = Reflect::get(&self.target, &JsValue::from_str(method)).ok().and_then(|method| method.dyn_into::<Function>().ok());
        if let Some(method) = method {
            // An object that refuses a listener is one without events.
            let _ = method.call2(&self.target, &JsValue::from_str(self.name), self.listener.as_ref());
        }
    }

    /// Is ready when an event has come that was not taken before.
    pub fn poll_next(&self, context: &mut Context<'_>) -> Poll<()> {
        let mut seen = self.seen.borrow_mut();
        if seen.count > 0 {
            seen.count = 0;
            return Poll::Ready(());
        }
        seen.waker = Some(context.waker().clone());
        Poll::Pending
    }
}

impl Future for Events {
    type Output = ();

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        self.poll_next(context)
    }
}

impl Drop for Events {
    fn drop(&mut self) {
        self.tell("removeEventListener");
    }
}
