//! Who waits for a log to grow: subscribers of a shard, who are to be told at once and must cost nothing while nothing comes.

use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use parking_lot::Mutex;
use tokio::sync::Notify;

use super::LogId;

/// The bells of those logs that somebody waits for.
#[derive(Default)]
pub(super) struct Growth {
    bells: Mutex<HashMap<LogId, Arc<Notify>>>,
    /// How many bells there are, so that an append nobody waits for looks no further.
    count: AtomicUsize,
}

impl Growth {
    /// Rings for everybody who waits for this log. Records must be visible to readers before.
    pub fn ring(&self, log: LogId) {
        if self.count.load(Ordering::SeqCst) > 0
            && let Some(bell) = self.bells.lock().get(&log)
        {
            bell.notify_waiters();
        }
    }

    /// Waits until `is_there`, which is asked now and whenever the bell rings.
    pub async fn wait_until(&self, log: LogId, is_there: impl Fn() -> bool) {
        if is_there() {
            return;
        }
        let place = self.take_place(log);
        loop {
            let mut rung = std::pin::pin!(place.bell.notified());
            // Listening before looking: what comes in between rings.
            rung.as_mut().enable();
            if is_there() {
                return;
            }
            rung.await;
        }
    }

    fn take_place(&self, log: LogId) -> Place<'_> {
        let mut bells = self.bells.lock();
        let bell = bells.entry(log).or_default().clone();
        self.count.store(bells.len(), Ordering::SeqCst);
        Place { growth: self, log, bell }
    }
}

/// A waiter's hold on a bell. The last to leave takes it down.
struct Place<'a> {
    growth: &'a Growth,
    log: LogId,
    bell: Arc<Notify>,
}

impl Drop for Place<'_> {
    fn drop(&mut self) {
        let mut bells = self.growth.bells.lock();
        // One is ours, the other the map's; new ones are only made under the lock.
        if Arc::strong_count(&self.bell) == 2 {
            bells.remove(&self.log);
            self.growth.count.store(bells.len(), Ordering::SeqCst);
        }
    }
}
