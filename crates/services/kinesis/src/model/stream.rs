//! Streams, their shards, and those who read them with a connection of their own.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};

use super::hash_key::{self, HashRange};
use super::reshard::{Open, Plan};
use super::sequence::Sequence;

/// AWS: "24 hours by default" (API reference, IncreaseStreamRetentionPeriod).
pub const RETENTION_HOURS: u32 = 24;
/// AWS: "up to 8760 hours (365 days)".
pub const RETENTION_HOURS_MAX: u32 = 8760;
/// AWS's shard-level metrics, in the order of the API reference (EnableEnhancedMonitoring).
pub const METRICS: [&str; 7] = [
    "IncomingBytes",
    "IncomingRecords",
    "OutgoingBytes",
    "OutgoingRecords",
    "WriteProvisionedThroughputExceeded",
    "ReadProvisionedThroughputExceeded",
    "IteratorAgeMilliseconds",
];
/// AWS: a stream on demand begins with four shards ("Choose the right mode in Kinesis Data Streams").
pub const ON_DEMAND_SHARDS: u32 = 4;
/// AWS: 1 MiB unless UpdateMaxRecordSize says otherwise.
pub const RECORD_KIB_MAX: u32 = 1024;
const HOUR_MILLIS: i64 = 3_600_000;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Mode {
    Provisioned,
    OnDemand,
}

/// A stream, with what a record needs to find its shard.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stream {
    /// Never used again: a stream of the same name is another one.
    pub id: u64,
    /// Milliseconds of the epoch.
    pub created_at: i64,
    pub mode: Mode,
    pub retention_hours: u32,
    pub record_kib_max: u32,
    /// The key of KMS its records are said to be encrypted with.
    pub key_id: Option<String>,
    /// Shard-level metrics that are switched on.
    pub metrics: Vec<String>,
    /// The number of the next shard.
    pub next_shard: u32,
    /// In order of their hash keys: each reaches to the next one, the last to the end.
    pub open: Vec<OpenShard>,
}

/// What the intake needs to know of a shard.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OpenShard {
    pub number: u32,
    pub first_hash: u128,
    pub log: u128,
    /// Seconds of the epoch.
    pub made_at: u64,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shard {
    pub log: u128,
    pub first_hash: u128,
    pub last_hash: u128,
    /// None, one (split), or two (merge).
    pub parents: Vec<u32>,
    /// Seconds of the epoch; greater than its parents'.
    pub made_at: u64,
    pub closed: Option<Closed>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Closed {
    /// Milliseconds of the epoch.
    pub at: i64,
    /// One after the last record's position.
    pub end: u64,
}

/// Who reads with SubscribeToShard.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Consumer {
    /// Seconds of the epoch; part of its ARN.
    pub created_at: i64,
}

impl Stream {
    pub fn new(id: u64, now: i64, mode: Mode, shards: u32) -> Stream {
        let made_at = now.div_euclid(1000).unsigned_abs();
        let open = hash_key::uniform_starts(shards).into_iter().zip(0..).map(|(first_hash, number)| OpenShard {
            number,
            first_hash,
            log: log_of(id, number),
            made_at,
        });
        Stream {
            id,
            created_at: now,
            mode,
            retention_hours: RETENTION_HOURS,
            record_kib_max: RECORD_KIB_MAX,
            key_id: None,
            metrics: Vec::new(),
            next_shard: shards,
            open: open.collect(),
        }
    }

    /// Which of the open shards takes a hash key.
    pub fn shard_for(&self, hash: u128) -> usize {
        self.open.partition_point(|shard| shard.first_hash <= hash).saturating_sub(1)
    }

    /// The open shards as rows, for a stream that has no others yet.
    pub fn first_shards(&self) -> impl Iterator<Item = (u32, Shard)> {
        let lasts = self.open.iter().skip(1).map(|next| next.first_hash - 1).chain([u128::MAX]);
        self.open.iter().zip(lasts).map(|(open, last_hash)| {
            let OpenShard { number, first_hash, log, made_at } = *open;
            (number, Shard { log, first_hash, last_hash, parents: Vec::new(), made_at, closed: None })
        })
    }

    /// The open shards as plans see them.
    pub fn tiles(&self) -> Vec<Open> {
        let starts: Vec<_> = self.open.iter().map(|shard| shard.first_hash).collect();
        self.open.iter().zip(hash_key::ranges(&starts)).map(|(shard, range)| Open { number: shard.number, range }).collect()
    }

    /// Follows a plan made of [`Stream::tiles`]; gives the rows of the shards that are born, in order of their numbers.
    pub fn reshard(&mut self, plan: &Plan, now: i64) -> Vec<(u32, Shard)> {
        let second = now.div_euclid(1000).unsigned_abs();
        let mut made: HashMap<u32, u64> = self.open.iter().map(|shard| (shard.number, shard.made_at)).collect();
        let mut born = Vec::with_capacity(plan.births.len());
        for birth in &plan.births {
            // A child's numbers are greater than its parents', whatever the clock says.
            let parents = birth.parents.iter().filter_map(|parent| made.get(parent)).max();
            let made_at = parents.map_or(second, |parent| second.max(parent + 1));
            made.insert(birth.number, made_at);
            let HashRange { start, end } = birth.range;
            let log = log_of(self.id, birth.number);
            if !birth.is_closed {
                self.open.push(OpenShard { number: birth.number, first_hash: start, log, made_at });
            }
            let closed = birth.is_closed.then_some(Closed { at: now, end: 0 });
            born.push((birth.number, Shard { log, first_hash: start, last_hash: end, parents: birth.parents.clone(), made_at, closed }));
        }
        self.open.retain(|shard| !plan.closing.contains(&shard.number));
        self.open.sort_by_key(|shard| shard.first_hash);
        self.next_shard += plan.births.len() as u32;
        born
    }

    /// Records that arrived before this are gone.
    pub fn horizon(&self, now: i64) -> i64 {
        now - i64::from(self.retention_hours) * HOUR_MILLIS
    }
}

impl OpenShard {
    pub fn sequence(&self, position: u64) -> Sequence {
        Sequence { made_at: self.made_at, ordinal: position + 1, shard: self.number }
    }
}

impl Shard {
    pub fn sequence(&self, number: u32, position: u64) -> Sequence {
        Sequence { made_at: self.made_at, ordinal: position + 1, shard: number }
    }

    /// What DescribeStream calls the start: no record has it, and all records' are greater.
    pub fn starting(&self, number: u32) -> Sequence {
        Sequence { made_at: self.made_at, ordinal: 0, shard: number }
    }

    /// Of a closed shard: no record's is greater.
    pub fn ending(&self, number: u32) -> Option<Sequence> {
        self.closed.map(|closed| self.sequence(number, closed.end))
    }
}

/// The log of a shard. It is never used again, since the stream's id is not.
pub fn log_of(stream: u64, shard: u32) -> u128 {
    u128::from(stream) << 64 | u128::from(shard)
}

pub fn shard_id(number: u32) -> String {
    format!("shardId-{number:012}")
}

pub fn parse_shard_id(text: &str) -> Option<u32> {
    let digits = text.strip_prefix("shardId-")?;
    (digits.len() == 12 && digits.bytes().all(|byte| byte.is_ascii_digit())).then(|| digits.parse().ok())?
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn every_hash_key_has_one_shard(count in 1..50_u32, hash: u128) {
            let stream = Stream::new(7, 1_000, Mode::Provisioned, count);
            let holders: Vec<_> =
                stream.first_shards().filter(|(_, shard)| (shard.first_hash..=shard.last_hash).contains(&hash)).map(|(number, _)| number).collect();
            prop_assert_eq!(holders, [stream.open[stream.shard_for(hash)].number]);
        }

        #[test]
        fn shard_ids_come_back(number: u32) {
            prop_assert_eq!(parse_shard_id(&shard_id(number)), Some(number));
        }
    }

    #[test]
    fn other_texts_name_no_shard() {
        for text in ["", "shardId-", "shardId-1", "shardId-00000000000a", "shardId-999999999999", "shardid-000000000000"] {
            assert_eq!(parse_shard_id(text), None, "{text}");
        }
    }
}
