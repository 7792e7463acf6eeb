//! Who listens to which shard, as which consumer: one connection at a time, and the newest wins once five seconds have passed.

use std::collections::HashMap;

use kernel::Timestamp;
use parking_lot::Mutex;
use tokio::sync::watch;

/// AWS: a second call within five seconds of a successful one is refused, and a later one takes over (SubscribeToShard, API reference);
/// so it is when the first has hung up meanwhile (Databricks knowledge base, "Streaming job reading from Kinesis using EFO mode").
const UNTOUCHABLE_MILLIS: i64 = 5_000;

/// Every subscription of one world.
#[derive(Default)]
pub struct Subscriptions {
    held: Mutex<HashMap<Key, Hold>>,
}

/// The consumer's ARN, which holds the second it was made in, and the shard's number.
type Key = (String, u32);

struct Hold {
    since: Timestamp,
    is_over: watch::Sender<bool>,
}

impl Hold {
    fn is_untouchable(&self, now: Timestamp) -> bool {
        (0..UNTOUCHABLE_MILLIS).contains(&now.since(self.since))
    }
}

/// Somebody else has just subscribed.
#[derive(Debug, PartialEq, Eq)]
pub struct Held;

/// One connection's claim on a shard. Dropped when the connection ends.
pub struct Subscription {
    is_over: watch::Receiver<bool>,
}

impl Subscriptions {
    /// Takes the shard for this connection; whoever had it before is told.
    pub fn take(&self, consumer_arn: &str, shard: u32, now: Timestamp) -> Result<Subscription, Held> {
        let mut held = self.held.lock();
        let key = (consumer_arn.to_owned(), shard);
        if held.get(&key).is_some_and(|hold| hold.is_untouchable(now)) {
            return Err(Held);
        }
        // What has hung up and is no longer protected says nothing any more.
        held.retain(|_, hold| hold.is_over.receiver_count() > 0 || hold.is_untouchable(now));
        let (sender, is_over) = watch::channel(false);
        if let Some(before) = held.insert(key, Hold { since: now, is_over: sender }) {
            before.is_over.send_replace(true);
        }
        Ok(Subscription { is_over })
    }
}

impl Subscription {
    pub fn is_taken_over(&self) -> bool {
        *self.is_over.borrow()
    }

    /// Waits until another connection has taken over.
    pub async fn taken_over(&mut self) {
        if self.is_over.changed().await.is_err() {
            std::future::pending().await // the world has ended, and nobody reads this any more
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: i64) -> Timestamp {
        Timestamp::from_secs(1_000 + seconds)
    }

    #[tokio::test]
    async fn the_newest_wins_but_not_within_five_seconds() {
        let all = Subscriptions::default();
        let mut first = all.take("consumer", 0, at(0)).unwrap();
        assert_eq!(all.take("consumer", 0, at(4)).err(), Some(Held));
        assert!(all.take("consumer", 1, at(4)).is_ok() && all.take("another consumer", 0, at(4)).is_ok());
        assert!(!first.is_taken_over());
        let second = all.take("consumer", 0, at(5)).unwrap();
        first.taken_over().await;
        assert!(first.is_taken_over() && !second.is_taken_over());
    }

    #[test]
    fn who_hangs_up_still_holds_it_for_five_seconds_and_is_then_forgotten() {
        let all = Subscriptions::default();
        drop(all.take("consumer", 0, at(0)).unwrap());
        assert!(all.take("consumer", 0, at(1)).is_err());
        let _other = all.take("consumer", 1, at(9)).unwrap();
        assert_eq!(all.held.lock().len(), 1);
    }
}
