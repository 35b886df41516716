//! The HTML pages and the files that the site serves beside the API.

pub mod integrations;
mod shell;
mod stored_files;
mod virtual_directory;
