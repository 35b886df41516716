//! Everything between a caller and the site: HTTP as plain data, time and randomness, files, sockets, the command line.

pub(crate) mod address;
pub(crate) mod ambient;
#[cfg(feature = "server")]
pub mod cli;
#[cfg(feature = "server")]
mod delivery;
#[cfg(feature = "server")]
mod disk;
pub(crate) mod file_source;
pub(crate) mod http;
#[cfg(feature = "server")]
mod listener;
#[cfg(feature = "server")]
mod socket;

#[cfg(feature = "server")]
pub use disk::DiskFiles;
#[cfg(feature = "server")]
pub use socket::{SharedSite, listen, serve};
