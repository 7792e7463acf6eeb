//! Reading a shard: what GetRecords and subscriptions share.

use kernel::store::LogId;
use kernel::{Cx, Error};

use crate::errors;
use crate::model::record::Record;
use crate::model::stream::{Shard, Stream};

/// AWS: GetRecords answers "up to 10 MB of data", and 10,000 records.
pub const RECORDS_MAX: usize = 10_000;
pub const BYTES_MAX: usize = 10 << 20;

/// A shard at a moment, ready to be read.
pub struct Reader {
    pub number: u32,
    pub shard: Shard,
    /// Records that arrived before this are gone, milliseconds of the epoch.
    pub horizon: i64,
}

/// What was read.
pub struct Page {
    pub records: Vec<(u64, Record)>,
    /// Where to go on.
    pub next: u64,
    /// How far behind the tip of the shard the reader now is, in milliseconds.
    pub behind: i64,
    /// There is nothing behind `next`, and never will be.
    pub is_end: bool,
}

impl Reader {
    fn log(&self) -> LogId {
        LogId(self.shard.log)
    }

    pub fn new(cx: &Cx, stream: &Stream, number: u32, shard: Shard) -> Reader {
        Reader { number, shard, horizon: stream.horizon(cx.now().millis()) }
    }

    /// Records from a position on: those that are left, if some there were forgotten.
    pub async fn read(&self, cx: &Cx, from: u64, records_max: usize, bytes_max: usize) -> Result<Page, Error> {
        let mut next = from.max(self.oldest(cx));
        let mut records = Vec::new();
        loop {
            let found = cx.log().read(self.log(), next, records_max, bytes_max).await?;
            let Some(last) = found.last() else { break };
            next = last.position + 1;
            records.reserve(found.len());
            for found in found {
                let record = Record::parse(&found.bytes).ok_or_else(|| damaged(self.number, found.position))?;
                if record.arrived_at >= self.horizon {
                    records.push((found.position, record));
                }
            }
            if !records.is_empty() {
                break; // else all of them were past their time: the worker has not come by yet
            }
        }
        let tip = cx.log().bounds(self.log()).end;
        let behind = match records.last() {
            Some((_, last)) if next < tip => (cx.now().millis() - last.arrived_at).max(0),
            _ => 0,
        };
        let is_end = self.shard.closed.is_some_and(|closed| next >= closed.end);
        Ok(Page { records, next, behind, is_end })
    }

    /// The position of the oldest record that is left.
    pub fn oldest(&self, cx: &Cx) -> u64 {
        cx.log().bounds(self.log()).start
    }

    /// Behind the newest record.
    pub fn latest(&self, cx: &Cx) -> u64 {
        cx.log().bounds(self.log()).end
    }

    /// The position of the first record that arrived at a moment or after it.
    pub async fn at(&self, cx: &Cx, moment: i64) -> Result<u64, Error> {
        first_since(cx, self.number, self.log(), moment).await
    }
}

/// The position of a log's first record that arrived at `moment` (milliseconds of the epoch) or after it: a binary search, since arrivals
/// never run backwards.
pub async fn first_since(cx: &Cx, shard: u32, log: LogId, moment: i64) -> Result<u64, Error> {
    let bounds = cx.log().bounds(log);
    let (mut low, mut high) = (bounds.start, bounds.end);
    while low < high {
        let middle = low + (high - low) / 2;
        let found = cx.log().read(log, middle, 1, 1).await?;
        // Trimmed meanwhile: what is left begins later.
        let Some(record) = found.first() else { return Ok(high) };
        let arrival = Record::arrival(&record.bytes).ok_or_else(|| damaged(shard, record.position))?;
        match arrival < moment {
            true => low = record.position.max(middle) + 1,
            false => high = middle,
        }
    }
    Ok(low)
}

fn damaged(shard: u32, position: u64) -> Error {
    errors::Error::internal(format!("record {position} of shard {shard} does not parse"))
}
