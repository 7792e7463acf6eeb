//! What was read for one consumer of a shard is sent to the others too: five consumers at the tip cost one read and one frame.
//!
//! They come for a batch within moments of each other, because the same append wakes them. So the latest batches are kept, no longer than
//! a second: what a batch says of how far behind it is must be true of whoever gets it.

use std::collections::VecDeque;
use std::future::Future;
use std::sync::Arc;

use kernel::Timestamp;
use kernel::store::LogId;
use parking_lot::Mutex;
use tokio::sync::OnceCell;

use super::delivery::Told;

/// How long a batch speaks for the present.
const FRESH_MILLIS: i64 = 1_000;
/// What is kept at most, of records; the frames made of them are about as much again.
const KEPT_BYTES_MAX: usize = 8 << 20;
const KEPT_MAX: usize = 128;

/// What was read at some position of a shard, and where to read on.
#[derive(Clone)]
pub struct Batch {
    /// Nothing when all that was there is past retention, or no record.
    pub event: Option<Told>,
    pub next: u64,
    pub bytes: usize,
}

/// The latest batches, of whatever shards; the newest first.
#[derive(Default)]
pub struct Batches {
    latest: Mutex<VecDeque<Kept>>,
}

struct Kept {
    log: LogId,
    from: u64,
    read_at: Timestamp,
    batch: Arc<OnceCell<Batch>>,
}

impl Kept {
    fn bytes(&self) -> usize {
        self.batch.get().map_or(0, |batch| batch.bytes)
    }
}

impl Batches {
    /// The records of a log from a position on: what somebody else has just read, or is reading, or else what `read` brings.
    pub async fn get<E>(&self, log: LogId, from: u64, now: Timestamp, read: impl Future<Output = Result<Batch, E>>) -> Result<Batch, E> {
        let batch = self.find(log, from, now);
        batch.get_or_try_init(|| read).await.cloned()
    }

    /// Lets go of what nobody will come for any more.
    pub fn forget_stale(&self, now: Timestamp) {
        self.latest.lock().retain(|kept| (0..FRESH_MILLIS).contains(&now.since(kept.read_at)));
    }

    fn find(&self, log: LogId, from: u64, now: Timestamp) -> Arc<OnceCell<Batch>> {
        self.forget_stale(now);
        let mut latest = self.latest.lock();
        if let Some(kept) = latest.iter().find(|kept| kept.log == log && kept.from == from) {
            return kept.batch.clone();
        }
        let mut bytes: usize = latest.iter().map(Kept::bytes).sum();
        while bytes > KEPT_BYTES_MAX || latest.len() >= KEPT_MAX {
            bytes -= latest.pop_back().map_or(bytes, |oldest| oldest.bytes());
        }
        let batch = Arc::<OnceCell<Batch>>::default();
        latest.push_front(Kept { log, from, read_at: now, batch: batch.clone() });
        batch
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn get(batches: &Batches, from: u64, millis: i64, read: Result<u64, ()>) -> Result<u64, ()> {
        let read = async { read.map(|next| Batch { event: None, next, bytes: 1 << 20 }) };
        batches.get(LogId(7), from, Timestamp::from_millis(millis), read).await.map(|batch| batch.next)
    }

    #[tokio::test]
    async fn who_comes_for_the_same_shares_what_was_read_for_the_first() {
        let batches = Batches::default();
        assert_eq!(get(&batches, 0, 0, Ok(1)).await, Ok(1));
        assert_eq!(get(&batches, 0, 999, Ok(2)).await, Ok(1));
        assert_eq!(get(&batches, 1, 999, Ok(3)).await, Ok(3), "another position");
        assert_eq!(get(&batches, 0, 1_000, Ok(4)).await, Ok(4), "too long ago");
    }

    #[tokio::test]
    async fn a_failure_is_nobody_elses_and_memory_is_bounded() {
        let batches = Batches::default();
        assert_eq!(get(&batches, 0, 0, Err(())).await, Err(()));
        assert_eq!(get(&batches, 0, 0, Ok(1)).await, Ok(1));
        for from in 1..100 {
            get(&batches, from, 0, Ok(1)).await.unwrap();
        }
        assert_eq!(batches.latest.lock().len(), 9, "eight MiB, and the one that is one too many");
        batches.forget_stale(Timestamp::from_secs(1));
        assert!(batches.latest.lock().is_empty());
    }
}
