//! What the standard library would bring to the engine: memory and an end for panics. With it would come the code that formats panics.

use core::alloc::{GlobalAlloc, Layout};
use core::arch::wasm32::{memory_grow, unreachable};
use core::cell::Cell;
use core::panic::PanicInfo;
use core::ptr::null_mut;

const PAGE: usize = 65536;

/// A free block, which holds the next one of its size.
type Block = Cell<*mut u8>;

/// Blocks of 8, 16, 32 ... bytes, with a list of free ones for each size. Free neighbours are never joined: a call leaves nothing behind, so
/// each list grows to what the largest call needs and no further. A general allocator is several times as large.
struct Blocks {
    free: [Block; 32],
    start: Cell<usize>,
    end: Cell<usize>,
}

#[global_allocator]
static ALLOCATOR: Blocks = Blocks { free: [const { Cell::new(null_mut()) }; 32], start: Cell::new(0), end: Cell::new(0) };

#[expect(unsafe_code, reason = "a module without shared memory has one thread")]
unsafe impl Sync for Blocks {}

/// The exponent of a block's size; `Layout` keeps it below 32.
fn exponent(layout: Layout) -> usize {
    let size = layout.size().max(layout.align()).max(8);
    (usize::BITS - (size - 1).leading_zeros()) as usize & 31
}

impl Blocks {
    /// Cuts a block off the end of the fresh memory; a block is aligned to its size, but no further than a page.
    fn cut(&self, size: usize) -> *mut u8 {
        loop {
            let (start, end) = (self.start.get(), self.end.get());
            let at = end.wrapping_sub(size) & !(size.min(PAGE) - 1);
            if end.wrapping_sub(start) >= size && at >= start {
                self.end.set(at);
                return at as *mut u8;
            }
            let pages = size / PAGE + 1;
            let grown = memory_grow::<0>(pages);
            if grown == usize::MAX {
                unreachable();
            }
            self.start.set(grown * PAGE);
            self.end.set((grown + pages) * PAGE);
        }
    }
}

#[expect(
    unsafe_code,
    reason = "the trait is unsafe: a block is handed out once, has at least the size asked for, and is free when it comes back"
)]
unsafe impl GlobalAlloc for Blocks {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        let exponent = exponent(layout);
        let free = &self.free[exponent];
        let block = free.get();
        if block.is_null() {
            return self.cut(1 << exponent);
        }
        free.set(unsafe { (*block.cast::<Block>()).get() });
        block
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        let free = &self.free[exponent(layout)];
        unsafe { (*block.cast::<Block>()).set(free.get()) };
        free.set(block);
    }
}

/// The message goes nowhere in any case: a page has no standard error.
#[panic_handler]
fn panicked(_: &PanicInfo) -> ! {
    unreachable()
}
