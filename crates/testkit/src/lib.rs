//! A house for tests: in memory, seeded, its clock standing still until a test moves it.
//!
//! ```ignore
//! let w = World::new().with(glue::service()).start();
//! w.call::<CreateDatabase>(input).ok();
//! w.advance(days(31));
//! let error = w.call::<GetDatabase>(missing).refused("EntityNotFoundException");
//! ```
//! Calls run to completion on a runtime the world owns, so tests are plain functions without sockets or sleeps.

pub mod blobs;
mod outcome;
pub mod power;
mod world;

pub use outcome::Outcome;
pub use world::{Setup, World};

/// Durations in the clock's milliseconds, named as people say them.
pub const fn seconds(count: i64) -> i64 {
    count * 1_000
}
pub const fn minutes(count: i64) -> i64 {
    seconds(count * 60)
}
pub const fn hours(count: i64) -> i64 {
    minutes(count * 60)
}
pub const fn days(count: i64) -> i64 {
    hours(count * 24)
}
