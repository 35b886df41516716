//! __TITLE__: greets the signed-in user.

pub mod greeting;

#[cfg(target_arch = "wasm32")]
mod page;
