//! Where the page's engine is kept.

use core::cell::UnsafeCell;

use crate::core::engine::Engine;

/// A `RefCell` would stay borrowed after a trap, and the page's engine would be lost with the call that met it.
struct Place(UnsafeCell<Option<Engine>>);

#[expect(unsafe_code, reason = "a module without shared memory has one thread")]
unsafe impl Sync for Place {}

static PLACE: Place = Place(UnsafeCell::new(None));

/// Puts an engine in the place of the former one.
#[expect(unsafe_code, reason = "no other reference is alive: see `with`")]
pub fn put(engine: Engine) {
    unsafe { *PLACE.0.get() = Some(engine) };
}

/// Works with the engine, where there is one. The work must neither call this again nor call JavaScript, which could.
#[expect(unsafe_code, reason = "the reference ends with the work, and no work in `engine` begins another")]
pub fn with<T>(otherwise: impl FnOnce() -> T, work: impl FnOnce(&mut Engine) -> T) -> T {
    match unsafe { (*PLACE.0.get()).as_mut() } {
        Some(engine) => work(engine),
        None => otherwise(),
    }
}
