//! An allocator and a panic handler instead of the standard library's, which would bring the code that formats panics.

use core::arch::wasm32::unreachable;
use core::panic::PanicInfo;

use lol_alloc::{AssumeSingleThreaded, FreeListAllocator};

#[global_allocator]
#[expect(unsafe_code, reason = "a module without shared memory has one thread")]
static ALLOCATOR: AssumeSingleThreaded<FreeListAllocator> = unsafe { AssumeSingleThreaded::new(FreeListAllocator::new()) };

/// The message goes nowhere in any case: a page has no standard error.
#[panic_handler]
fn panicked(_: &PanicInfo) -> ! {
    unreachable()
}
