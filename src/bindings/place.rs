//! What lies between the page and the engine: where the engine is kept, and how texts come to it.

use alloc::string::String;
use core::cell::UnsafeCell;

use wasm_bindgen::convert::{FromWasmAbi, WasmSlice};
use wasm_bindgen::describe::WasmDescribe;

use crate::core::engine::{Engine, OnExpiry};
use crate::core::site::Site;

/// A `RefCell` would stay borrowed after a trap, and the page's engine would be lost with the call that met it.
struct Place(UnsafeCell<Engine>);

#[expect(unsafe_code, reason = "a module without shared memory has one thread")]
unsafe impl Sync for Place {}

/// Before the page's start it is an engine that has no calls.
static PLACE: Place = Place(UnsafeCell::new(Engine::new(Site::ROOT, None, OnExpiry::Hold)));

/// Works with the engine. The work must neither call this again nor call JavaScript, which could.
#[expect(unsafe_code, reason = "the reference ends with the work, and no work in `engine` begins another")]
pub fn with<T>(work: impl FnOnce(&mut Engine) -> T) -> T {
    work(unsafe { &mut *PLACE.0.get() })
}

/// A text that JavaScript passes. A parameter of type `String` or `&str` would do, but for the compiler its conversion may fail: the module
/// would hold, for each such function, the code that frees the other parameters and throws.
pub struct Passed(WasmSlice);

impl WasmDescribe for Passed {
    fn describe() {
        String::describe();
    }
}

impl FromWasmAbi for Passed {
    type Abi = WasmSlice;

    #[expect(unsafe_code, reason = "the trait wants it so: the slice comes from wasm-bindgen's glue, as for a `String`")]
    #[inline]
    unsafe fn from_abi(slice: WasmSlice) -> Self {
        Self(slice)
    }
}

impl Passed {
    /// The text. To be taken in any case: what is not taken is never freed.
    #[expect(
        unsafe_code,
        reason = "the glue has allocated the bytes for one owner and encoded them as UTF-8; taking them consumes the only reference"
    )]
    pub fn take(self) -> String {
        let Self(WasmSlice { ptr, len }) = self;
        unsafe { String::from_raw_parts(ptr.into_usize() as *mut u8, len.into_usize(), len.into_usize()) }
    }
}
