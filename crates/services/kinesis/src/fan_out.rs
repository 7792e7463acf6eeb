//! Enhanced fan-out, as far as it lives in memory: connections die with the process, and their subscriptions with them.
//!
//! [`Subscriptions`] knows who listens to which shard as which consumer, and lets one take over from another; [`Delivery`] is what one
//! connection is told; [`Batches`] lets the consumers of a shard share what is read and written for them.

mod batches;
mod delivery;
mod subscriptions;

use tokio::sync::watch;

use batches::{Batch, Batches};
pub use delivery::{Delivery, Listener};
use subscriptions::Subscription;
pub use subscriptions::Subscriptions;

/// What all fan-out of one house shares.
#[derive(Default)]
pub struct FanOut {
    pub subscriptions: Subscriptions,
    batches: Batches,
    changes: watch::Sender<u64>,
}

impl FanOut {
    /// Shards were closed, or a stream or a consumer is gone: whoever is listening looks whether it concerns him. That is rare.
    pub fn has_changed(&self) {
        self.changes.send_modify(|count| *count += 1);
    }

    /// Tells of changes; of those before now too, so that none falls between a look at the tables and this.
    fn changes(&self) -> watch::Receiver<u64> {
        let mut changes = self.changes.subscribe();
        changes.mark_changed();
        changes
    }
}
