//! The state of the module and the string buffer that passes texts over the boundary: the only unsafe code of the engine besides its runtime.
//!
//! Exported functions take and return numbers. A text crosses in the string buffer: the page writes it before it calls a function that takes
//! one, and reads it after a function that returns a length.

#![expect(unsafe_code, reason = "a module without shared memory has one thread, and no exported function calls another or JavaScript")]

use alloc::string::String;
use alloc::vec::Vec;
use core::cell::UnsafeCell;
use core::mem::take;

use axero_widget_sdk::internal::base_path::BasePath;
use axero_widget_sdk::internal::engine::{Engine, OnExpiry};
use axero_widget_sdk::internal::table::{OPERATIONS, Table};

/// Everything that the module keeps between two calls.
pub struct Page {
    /// The page's engine; before `start` one without calls.
    pub engine: Engine,
    /// The operations; before `start` none.
    pub table: Table,
    buffer: Vec<u8>,
}

/// A `RefCell` would stay borrowed after a trap, and the page's engine would be lost with the call that caused it.
struct PageCell(UnsafeCell<Page>);

unsafe impl Sync for PageCell {}

static PAGE: PageCell =
    PageCell(UnsafeCell::new(Page { engine: Engine::new(BasePath::ROOT, None, OnExpiry::Hold), table: Table::EMPTY, buffer: Vec::new() }));

impl Page {
    /// Returns the page's state.
    ///
    /// # Safety
    /// Only the outermost function of a call from JavaScript may call this, and once: two references must never live at the same time.
    pub unsafe fn of_this_call() -> &'static mut Self {
        unsafe { &mut *PAGE.0.get() }
    }

    /// Replaces the engine by a new one.
    pub fn start(&mut self, base_path: BasePath, user: Option<u32>) {
        self.engine = Engine::new(base_path, user, OnExpiry::Hold);
        if self.table.is_empty() {
            self.table = Table::new(OPERATIONS);
        }
    }

    /// Makes the buffer ready for a text of at most this many bytes. Returns the address where the page writes it, as UTF-8.
    pub fn prepare_buffer(&mut self, bytes: u32) -> *const u8 {
        self.buffer.clear();
        self.buffer.resize(bytes as usize, 0);
        self.buffer.as_ptr()
    }

    /// The address of the text that a function has returned.
    pub fn buffer(&self) -> *const u8 {
        self.buffer.as_ptr()
    }

    /// Takes the text of this many bytes that the page has written.
    pub fn take_string(&mut self, bytes: u32) -> String {
        let mut buffer = take(&mut self.buffer);
        buffer.truncate(bytes as usize);
        // The driver writes with a `TextEncoder`, which writes nothing but UTF-8.
        unsafe { String::from_utf8_unchecked(buffer) }
    }

    /// Leaves a text in the buffer for the page. Returns its length in bytes.
    pub fn return_string(&mut self, text: String) -> u32 {
        let length = text.len() as u32;
        self.buffer = text.into_bytes();
        length
    }
}
