//! What PutRecord and PutRecords share: from entries to records in their shards.

use bytes::Bytes;
use kernel::Cx;
use kernel::store::LogId;

use crate::errors::{self, Error};
use crate::model::hash_key;
use crate::model::record::Batch;
use crate::model::sequence::Sequence;
use crate::model::stream::Stream;
use crate::{Kinesis, store};

/// A record as somebody sent it.
pub struct Entry {
    pub data: Bytes,
    pub partition_key: String,
    pub hash: u128,
}

/// Where the records went, in the order they were sent.
pub struct Put {
    pub placed: Vec<Sequence>,
    pub is_encrypted: bool,
}

impl Entry {
    pub fn new(data: Bytes, partition_key: Option<String>, explicit_hash_key: Option<&str>) -> Result<Entry, Error> {
        let partition_key = partition_key.ok_or_else(errors::no_partition_key)?;
        let hash = match explicit_hash_key {
            Some(text) => hash_key::parse(text).ok_or_else(|| errors::hash_key_out_of_range(text))?,
            None => hash_key::of_partition_key(&partition_key),
        };
        Ok(Entry { data, partition_key, hash })
    }

    pub fn len(&self) -> usize {
        self.data.len() + self.partition_key.len()
    }
}

impl Kinesis {
    /// Puts records into their shards; returns when they are durable.
    pub async fn put(&self, cx: &Cx, name: &str, entries: &[Entry]) -> Result<Put, Error> {
        loop {
            let stream = store::read(cx, |tx| store::stream(cx, tx, name))?;
            let limit = stream.record_kib_max as usize * 1024;
            if entries.iter().any(|entry| entry.len() > limit) {
                return Err(errors::record_too_large(stream.record_kib_max));
            }
            let Sorted { shards, filled, batches } = sort(&stream, entries);
            let Some(appends) = self.intake.take(cx, batches) else {
                // Somebody is closing one of these shards, or has since we looked: its children will take the record.
                self.intake.settled().await;
                continue;
            };
            let mut next = vec![0; stream.open.len()];
            for (shard, append) in filled.iter().zip(&appends) {
                next[*shard] = append.positions().start;
            }
            let place = |shard: usize| {
                let sequence = stream.open[shard].sequence(next[shard]);
                next[shard] += 1;
                sequence
            };
            let placed = shards.into_iter().map(place).collect();
            for append in appends {
                append.await?;
            }
            return Ok(Put { placed, is_encrypted: stream.key_id.is_some() });
        }
    }
}

/// Entries by their shards, which are named by their place in [`Stream::open`].
struct Sorted {
    /// Of each entry.
    shards: Vec<usize>,
    /// Those that get something, and what.
    filled: Vec<usize>,
    batches: Vec<(LogId, Batch)>,
}

fn sort(stream: &Stream, entries: &[Entry]) -> Sorted {
    let shards: Vec<usize> = entries.iter().map(|entry| stream.shard_for(entry.hash)).collect();
    let mut sizes = vec![(0, 0); stream.open.len()];
    for (entry, shard) in entries.iter().zip(&shards) {
        let (records, bytes) = &mut sizes[*shard];
        *records += 1;
        *bytes += entry.len();
    }
    let filled: Vec<usize> = (0..sizes.len()).filter(|shard| sizes[*shard].0 > 0).collect();
    let mut batches = Vec::with_capacity(filled.len());
    let mut at = vec![usize::MAX; sizes.len()];
    for shard in &filled {
        at[*shard] = batches.len();
        let (records, bytes) = sizes[*shard];
        batches.push((LogId(stream.open[*shard].log), Batch::with_capacity(records, bytes)));
    }
    for (entry, shard) in entries.iter().zip(&shards) {
        batches[at[*shard]].1.push(stream.key_id.is_some(), &entry.partition_key, &entry.data);
    }
    Sorted { shards, filled, batches }
}
