//! A call of every operation, and what it must send.

mod consumer;
mod contracts;
mod encode;
mod samples;

use crate::model::Api;
use crate::output::Output;

pub use consumer::example;

/// Adds the typed consumer and the contracts.
pub fn write(api: &Api, output: &mut Output) {
    output.add("tests/generated/consumer.ts", consumer::write(api));
    output.add("tests/generated/contracts.json", contracts::write(api));
}
