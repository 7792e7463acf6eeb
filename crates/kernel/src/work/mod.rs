//! The next small thing, later: everything that happens without somebody asking at that moment.

mod backoff;
mod outbox;
mod scheduler;
mod worker;

pub use backoff::Backoff;
pub use outbox::{Delivery, Letter, Outbox};
pub use scheduler::{Scheduler, Status};
pub use worker::{Next, Worker};
