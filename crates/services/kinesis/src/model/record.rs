//! A record as its shard's log keeps it.
//!
//! ```text
//! arrival, ms of the epoch (8) ‖ flags (1) ‖ length of the partition key (2) ‖ partition key ‖ data
//! ```
//!
//! The arrival stands first and is written last: it is known only when the shard takes the record.

use bytes::Bytes;

const HEAD: usize = 11;
const ENCRYPTED: u8 = 1;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// Milliseconds of the epoch.
    pub arrived_at: i64,
    /// Taken while the stream was encrypted with a key of KMS.
    pub is_encrypted: bool,
    pub partition_key: String,
    pub data: Bytes,
}

/// Records on their way in, in one piece of memory.
#[derive(Default)]
pub struct Batch {
    buffer: Vec<u8>,
    ends: Vec<usize>,
}

impl Batch {
    pub fn with_capacity(records: usize, bytes: usize) -> Batch {
        Batch { buffer: Vec::with_capacity(bytes + records * HEAD), ends: Vec::with_capacity(records) }
    }

    /// AWS: a partition key has at most 256 characters, so its length fits.
    pub fn push(&mut self, is_encrypted: bool, partition_key: &str, data: &[u8]) {
        self.buffer.extend(0_i64.to_le_bytes());
        self.buffer.push(if is_encrypted { ENCRYPTED } else { 0 });
        self.buffer.extend((partition_key.len() as u16).to_le_bytes());
        self.buffer.extend(partition_key.as_bytes());
        self.buffer.extend(data);
        self.ends.push(self.buffer.len());
    }

    /// The records in the order they came, all arriving now.
    pub fn arrive(mut self, now: i64) -> Vec<Bytes> {
        let starts = std::iter::once(0).chain(self.ends.iter().copied()).take(self.ends.len());
        for start in starts.clone() {
            self.buffer[start..start + 8].copy_from_slice(&now.to_le_bytes());
        }
        let whole = Bytes::from(self.buffer);
        starts.zip(&self.ends).map(|(start, end)| whole.slice(start..*end)).collect()
    }
}

impl Record {
    /// `None` if these bytes are no record.
    pub fn parse(bytes: &Bytes) -> Option<Record> {
        let (arrived_at, rest) = bytes.split_first_chunk::<8>()?;
        let (flags, rest) = rest.split_first()?;
        let (key_len, rest) = rest.split_first_chunk::<2>()?;
        let key_len = usize::from(u16::from_le_bytes(*key_len));
        let partition_key = std::str::from_utf8(rest.get(..key_len)?).ok()?.to_owned();
        Some(Record {
            arrived_at: i64::from_le_bytes(*arrived_at),
            is_encrypted: flags & ENCRYPTED != 0,
            partition_key,
            data: bytes.slice(HEAD + key_len..),
        })
    }

    /// When it arrived, without the rest.
    pub fn arrival(bytes: &Bytes) -> Option<i64> {
        bytes.first_chunk::<8>().map(|arrived_at| i64::from_le_bytes(*arrived_at))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn records_come_back(records in proptest::collection::vec((any::<bool>(), "\\PC{0,256}", any::<Vec<u8>>()), 0..5), now: i64) {
            let mut batch = Batch::default();
            for (is_encrypted, key, data) in &records {
                batch.push(*is_encrypted, key, data);
            }
            let found: Vec<_> = batch.arrive(now).iter().map(|bytes| Record::parse(bytes).expect("a record")).collect();
            let given: Vec<_> = records
                .into_iter()
                .map(|(is_encrypted, partition_key, data)| Record { arrived_at: now, is_encrypted, partition_key, data: data.into() })
                .collect();
            prop_assert_eq!(found, given);
        }

        #[test]
        fn other_bytes_are_refused_quietly(bytes: Vec<u8>) {
            let bytes = Bytes::from(bytes);
            prop_assert!(Record::parse(&bytes).is_none_or(|record| record.data.len() + HEAD <= bytes.len()));
        }
    }
}
