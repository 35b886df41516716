//! Collections: tables, copies that share their rows, and indexes that are updated on demand.

mod block;
pub mod by_address;
mod copy_on_write;
mod id_counter;
pub mod lazy_index;
mod table;

pub use copy_on_write::CopyOnWrite;
pub use id_counter::IdCounter;
pub use table::Table;
