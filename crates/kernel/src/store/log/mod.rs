//! Append-only logs for streams: many of them, each a sequence of records numbered from 0.
//!
//! Kinesis shards, DynamoDB streams, SQS payloads and Firehose buffers are logs. All logs of a store share the same segment files,
//! so one `fdatasync` makes every append of the moment durable, be they to one shard or to a thousand. Positions are given out when
//! `append` is called, in call order; the future resolves when the records are durable, and only then do readers see them.
//!
//! Trimming is cheap and lazy: a segment is recycled when no log needs anything in it. That is the price of sharing: one log that is
//! never trimmed keeps the neighbours of its records on disk too.

mod disk;
mod growth;
mod index;
mod memory;
mod recovery;
mod thread;
mod wire;

use std::future::Future;
use std::ops::Range;
use std::path::Path;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use bytes::Bytes;
use tokio::sync::oneshot;

use super::StoreError;

/// Which log. Rows remember it; [`LogId::named`] derives one from a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
pub struct LogId(pub u128);

impl LogId {
    /// The log of a thing with a unique name, e.g. `kinesis/000000000000/us-east-1/orders/<creation id>/shardId-000000000000`.
    /// A name that is used again finds the old log, unless that was removed.
    pub fn named(name: &str) -> LogId {
        let hash = blake3::hash(name.as_bytes());
        LogId(u128::from_le_bytes(hash.as_bytes()[..16].try_into().expect("sixteen bytes")))
    }
}

/// One record, as it was appended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    pub position: u64,
    pub bytes: Bytes,
}

/// The logs of a store. Cloning gives another handle.
#[derive(Clone)]
pub struct Log(Kind);

#[derive(Clone)]
enum Kind {
    Memory(Arc<memory::MemoryLog>),
    Disk(Arc<disk::DiskLog>),
}

/// No record may be larger: it is read and written whole.
pub const RECORD_BYTES_MAX: usize = 64 << 20;

impl Log {
    pub(crate) fn memory() -> Log {
        Log(Kind::Memory(Arc::default()))
    }

    pub(crate) fn open(dir: &Path) -> Result<Log, StoreError> {
        Ok(Log(Kind::Disk(Arc::new(disk::DiskLog::open(dir)?))))
    }

    /// Appends records; a log exists from its first one. All of them become durable together, or none.
    pub fn append(&self, log: LogId, records: Vec<Bytes>) -> Append {
        if let Some(record) = records.iter().find(|record| record.len() > RECORD_BYTES_MAX) {
            let reason = format!("a record of {} bytes; the limit is {RECORD_BYTES_MAX}", record.len());
            return Append::refused(StoreError::BadRow { table: "log", reason });
        }
        match &self.0 {
            Kind::Memory(memory) => Append { positions: memory.append(log, records), state: AppendState::Durable },
            Kind::Disk(disk) => disk.append(log, records),
        }
    }

    /// Durable records from `from` on: at most `max_records`, and no more than `max_bytes` unless the first alone is larger. Starts at
    /// the oldest record when `from` has been trimmed; empty when there is nothing (yet).
    pub async fn read(&self, log: LogId, from: u64, max_records: usize, max_bytes: usize) -> Result<Vec<Record>, StoreError> {
        match &self.0 {
            Kind::Memory(memory) => Ok(memory.read(log, from, max_records, max_bytes)),
            Kind::Disk(disk) => disk.clone().read(log, from, max_records, max_bytes).await,
        }
    }

    /// The oldest position that can be read, and the one after the newest durable.
    pub fn bounds(&self, log: LogId) -> Range<u64> {
        match &self.0 {
            Kind::Memory(memory) => memory.bounds(log),
            Kind::Disk(disk) => disk.bounds(log),
        }
    }

    /// Waits until there is a durable record at `position` or behind it.
    ///
    /// A log that is removed meanwhile grows no more: who waits also looks elsewhere now and then.
    pub async fn grown(&self, log: LogId, position: u64) {
        let growth = match &self.0 {
            Kind::Memory(memory) => &memory.growth,
            Kind::Disk(disk) => &disk.shared.growth,
        };
        growth.wait_until(log, || self.bounds(log).end > position).await;
    }

    /// Forgets records before `before`. Takes effect at once and becomes durable soon: a crash may bring a few back.
    pub fn trim(&self, log: LogId, before: u64) {
        match &self.0 {
            Kind::Memory(memory) => memory.trim(log, before),
            Kind::Disk(disk) => disk.trim(log, before),
        }
    }

    /// Forgets the log; appending to it again starts at 0. Like [`Log::trim`] it becomes durable soon.
    pub fn remove(&self, log: LogId) {
        match &self.0 {
            Kind::Memory(memory) => memory.remove(log),
            Kind::Disk(disk) => disk.remove(log),
        }
    }

    /// Forgets every log.
    pub(crate) fn clear(&self) {
        match &self.0 {
            Kind::Memory(memory) => memory.clear(),
            Kind::Disk(disk) => disk.clear(),
        }
    }
}

/// An append on its way to the disk; resolves to the positions when they are durable.
#[must_use = "records are durable only once this resolves"]
pub struct Append {
    positions: Range<u64>,
    state: AppendState,
}

enum AppendState {
    Durable,
    Pending(oneshot::Receiver<Result<(), StoreError>>),
    Refused(StoreError),
}

impl Append {
    fn refused(error: StoreError) -> Append {
        Append { positions: 0..0, state: AppendState::Refused(error) }
    }

    /// The positions the records have been given, known before they are durable.
    pub fn positions(&self) -> Range<u64> {
        self.positions.clone()
    }
}

impl Future for Append {
    type Output = Result<Range<u64>, StoreError>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let result = match &mut self.state {
            AppendState::Durable => Ok(()),
            AppendState::Refused(error) => Err(error.clone()),
            AppendState::Pending(receiver) => match Pin::new(receiver).poll(cx) {
                Poll::Pending => return Poll::Pending,
                Poll::Ready(Ok(result)) => result,
                Poll::Ready(Err(_)) => Err(StoreError::Closed),
            },
        };
        Poll::Ready(result.map(|()| self.positions.clone()))
    }
}
