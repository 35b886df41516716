//! What lies between the page and the engine: where the engine is kept, and how texts cross.
//!
//! Functions take and return numbers. A text is left in the room: by the page before it calls a function that takes one, by a function that
//! returns its length.

use alloc::string::String;
use alloc::vec::Vec;
use core::cell::UnsafeCell;
use core::mem::take;

use wasm_bindgen::prelude::wasm_bindgen;

use crate::core::engine::{Engine, OnExpiry};
use crate::core::site::Site;

/// A `RefCell` would stay borrowed after a trap, and the page's engine would be lost with the call that met it.
struct Place<T>(UnsafeCell<T>);

#[expect(unsafe_code, reason = "a module without shared memory has one thread")]
unsafe impl<T> Sync for Place<T> {}

impl<T> Place<T> {
    /// Works with what is kept here. The work must neither come here again nor call JavaScript, which could.
    #[expect(unsafe_code, reason = "the reference ends with the work, and no work comes here again")]
    fn with<R>(&self, work: impl FnOnce(&mut T) -> R) -> R {
        work(unsafe { &mut *self.0.get() })
    }
}

/// Before the page's start it is an engine that has no calls.
static ENGINE: Place<Engine> = Place(UnsafeCell::new(Engine::new(Site::ROOT, None, OnExpiry::Hold)));

static ROOM: Place<Vec<u8>> = Place(UnsafeCell::new(Vec::new()));

/// Works with the page's engine. The work must not come here again.
pub fn with<R>(work: impl FnOnce(&mut Engine) -> R) -> R {
    ENGINE.with(work)
}

/// Makes room for a text of at most so many bytes: the address where the page is to write it, as UTF-8.
#[wasm_bindgen]
pub fn room(bytes: u32) -> *const u8 {
    ROOM.with(|room| {
        room.clear();
        room.resize(bytes as usize, 0);
        room.as_ptr()
    })
}

/// The address of the text that a function has left.
#[wasm_bindgen]
pub fn left() -> *const u8 {
    ROOM.with(|room| room.as_ptr())
}

/// Takes the text of so many bytes that the page has left.
#[expect(unsafe_code, reason = "the driver writes with a `TextEncoder`, which writes nothing but UTF-8")]
pub fn taken(bytes: u32) -> String {
    let mut room = ROOM.with(take);
    room.truncate(bytes as usize);
    unsafe { String::from_utf8_unchecked(room) }
}

/// Leaves a text for the page: its length in bytes.
pub fn leave(text: String) -> u32 {
    let length = text.len() as u32;
    ROOM.with(|room| *room = text.into_bytes());
    length
}
