//! What one connection is told: records as they arrive, a sign of life now and then, and at the end of the shard where to go on.
//!
//! A delivery is pulled along by the connection, so that a slow reader slows down its own and nobody else's. It is over with the shard,
//! after five minutes, or when another connection takes over; when the reader hangs up it is dropped where it stands. Nothing of it is
//! kept: consumers remember where they were.

use std::sync::Arc;

use api_kinesis::{SubscribeToShardEvent, SubscribeToShardEventStream};
use futures::stream::{self, Stream as Events};
use kernel::store::LogId;
use kernel::{Cx, Timestamp};
use tokio::sync::watch;
use wire::Event;

use super::{Batch, FanOut, Subscription};
use crate::errors::{self, Error};
use crate::model::sequence::Sequence;
use crate::model::stream::{Shard, Stream, shard_id};
use crate::ops::consumers::Named;
use crate::ops::get_records::{children, records};
use crate::reading::Reader;
use crate::store::{self, SHARDS};

/// AWS: "for up to 5 minutes, after which time you need to call SubscribeToShard again" (API reference).
const LIFETIME_MILLIS: i64 = 5 * 60 * 1_000;
/// AWS tells consumers of a silent shard every few seconds that they are up to date, and the KCL takes 35 seconds of silence for a dead
/// connection. The number is ours.
const SIGN_OF_LIFE_MILLIS: i64 = 5_000;
/// Ours: what one event holds at most, unless its first record alone is larger.
const EVENT_BYTES_MAX: usize = 1 << 20;
const EVENT_RECORDS_MAX: usize = 5_000;

pub type Told = Event<SubscribeToShardEventStream>;

/// Who listens, and to what.
pub struct Listener {
    pub consumer: Named,
    pub number: u32,
    pub shard: Shard,
    /// The position of the next record.
    pub next: u64,
}

pub struct Delivery {
    cx: Cx,
    fan_out: Arc<FanOut>,
    listener: Listener,
    subscription: Subscription,
    changes: watch::Receiver<u64>,
    until: Timestamp,
    /// When silence will have lasted long enough.
    silent_until: Timestamp,
}

enum Step {
    Tell(Told),
    /// The shard is over.
    TellLast(Told),
    /// The five minutes are.
    End,
}

impl Delivery {
    pub fn new(cx: &Cx, fan_out: &Arc<FanOut>, listener: Listener, subscription: Subscription) -> Delivery {
        let now = cx.now();
        let (until, silent_until) = (now.plus_millis(LIFETIME_MILLIS), now.plus_millis(SIGN_OF_LIFE_MILLIS));
        let changes = fan_out.changes();
        Delivery { cx: cx.clone(), fan_out: fan_out.clone(), listener, subscription, changes, until, silent_until }
    }

    pub fn events(self) -> impl Events<Item = Result<Told, wire::Error>> + Send {
        stream::unfold(Some(self), |delivery| async move {
            let mut delivery = delivery?;
            match delivery.step().await {
                Ok(Step::Tell(event)) => Some((Ok(event), Some(delivery))),
                Ok(Step::TellLast(event)) => Some((Ok(event), None)),
                Ok(Step::End) => None,
                Err(error) => Some((Err(error.into_api()), None)),
            }
        })
    }

    async fn step(&mut self) -> Result<Step, Error> {
        loop {
            let now = self.cx.now();
            if self.subscription.is_taken_over() {
                let Named { stream, consumer, .. } = &self.listener.consumer;
                return Err(errors::another_subscription(&self.cx, stream, self.listener.number, consumer));
            }
            if now >= self.until {
                return Ok(Step::End);
            }
            if let Some(event) = self.read(now).await? {
                self.silent_until = now.plus_millis(SIGN_OF_LIFE_MILLIS);
                return Ok(Step::Tell(event));
            }
            if self.listener.is_at_end() {
                return self.last().map(Step::TellLast);
            }
            if now >= self.silent_until {
                self.silent_until = now.plus_millis(SIGN_OF_LIFE_MILLIS);
                self.fan_out.batches.forget_stale(now);
                self.listener.look_again(&self.cx)?;
                return Ok(Step::Tell(self.sign_of_life()));
            }
            self.wait().await?;
        }
    }

    /// The next records, if there are any.
    async fn read(&mut self, now: Timestamp) -> Result<Option<Told>, Error> {
        let log = LogId(self.listener.shard.log);
        while self.cx.log().bounds(log).end > self.listener.next {
            let from = self.listener.next;
            let batch = self.fan_out.batches.get(log, from, now, self.listener.read(&self.cx)).await?;
            self.listener.next = batch.next;
            if batch.event.is_some() || batch.next == from {
                return Ok(batch.event);
            }
        }
        Ok(None)
    }

    async fn wait(&mut self) -> Result<(), Error> {
        let wake_at = self.until.min(self.silent_until);
        let has_changed = tokio::select! {
            () = self.cx.log().grown(LogId(self.listener.shard.log), self.listener.next) => false,
            () = self.cx.sleep_until(wake_at) => false,
            () = self.subscription.taken_over() => false,
            changed = self.changes.changed() => changed.is_ok(),
        };
        if has_changed { self.listener.look_again(&self.cx).map(drop) } else { Ok(()) }
    }

    /// AWS names the children in the last event, and no number to continue from.
    fn last(&mut self) -> Result<Told, Error> {
        let stream = self.listener.look_again(&self.cx)?;
        let children = children(&self.cx, &stream, self.listener.number)?;
        Ok(told(SubscribeToShardEvent { child_shards: Some(children), ..SubscribeToShardEvent::default() }))
    }

    fn sign_of_life(&self) -> Told {
        let continuation = self.listener.continuation(self.listener.next).to_string();
        told(SubscribeToShardEvent { continuation_sequence_number: Some(continuation), ..SubscribeToShardEvent::default() })
    }
}

impl Listener {
    /// Whether everything is still there, and what has become of the shard.
    fn look_again(&mut self, cx: &Cx) -> Result<Stream, Error> {
        let (stream, shard) = store::read(cx, |tx| {
            let (stream, _) = self.consumer.find(cx, tx)?;
            let shard = tx.get(&SHARDS, (stream.id, self.number))?.filter(|shard| shard.log == self.shard.log);
            Ok((stream, shard.ok_or_else(|| errors::no_such_shard(cx, &self.consumer.stream, &shard_id(self.number)))?))
        })?;
        self.shard = shard;
        Ok(stream)
    }

    fn is_at_end(&self) -> bool {
        self.shard.closed.is_some_and(|closed| self.next >= closed.end)
    }

    /// What there is at the next position, written for whoever comes for it.
    async fn read(&self, cx: &Cx) -> Result<Batch, Error> {
        let stream = store::read(cx, |tx| store::stream(cx, tx, &self.consumer.stream))?;
        let reader = Reader::new(cx, &stream, self.number, self.shard.clone());
        let page = reader.read(cx, self.next, EVENT_RECORDS_MAX, EVENT_BYTES_MAX).await?;
        let (next, behind) = (page.next, page.behind);
        let bytes = page.records.iter().map(|(_, record)| record.data.len() + record.partition_key.len()).sum();
        let event = (!page.records.is_empty()).then(|| {
            told(SubscribeToShardEvent {
                records: records(&reader, page),
                continuation_sequence_number: Some(self.continuation(next).to_string()),
                millis_behind_latest: behind,
                child_shards: None,
            })
        });
        Ok(Batch { event, next, bytes })
    }

    /// The number after which a record at this position comes: that of the one before it. AWS: "Use ContinuationSequenceNumber for
    /// checkpointing because it captures your shard progress even when no data is written to the shard" (SubscribeToShardEvent).
    fn continuation(&self, next: u64) -> Sequence {
        next.checked_sub(1).map_or(self.shard.starting(self.number), |before| self.shard.sequence(self.number, before))
    }
}

fn told(event: SubscribeToShardEvent) -> Told {
    SubscribeToShardEventStream::SubscribeToShardEvent(event).into()
}
