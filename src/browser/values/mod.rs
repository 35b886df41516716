//! Values of arguments and answers that are more than a number or a text.

mod date;
mod id;
mod upload;
mod value;

pub use date::DateTime;
pub use upload::Upload;
pub use value::Value;

pub(crate) use id::{code_type, id_type};

#[cfg(test)]
#[cfg(target_arch = "wasm32")]
#[path = "typed_tests.rs"]
mod tests;
