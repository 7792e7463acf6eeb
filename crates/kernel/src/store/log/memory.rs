//! Logs that end with the process.

use std::collections::{HashMap, VecDeque};
use std::ops::Range;

use bytes::Bytes;
use parking_lot::RwLock;

use super::growth::Growth;
use super::{LogId, Record};

#[derive(Default)]
pub(super) struct MemoryLog {
    logs: RwLock<HashMap<LogId, Records>>,
    pub growth: Growth,
}

#[derive(Default)]
struct Records {
    first: u64,
    records: VecDeque<Bytes>,
}

impl Records {
    fn end(&self) -> u64 {
        self.first + self.records.len() as u64
    }
}

impl MemoryLog {
    pub fn append(&self, log: LogId, records: Vec<Bytes>) -> Range<u64> {
        let mut logs = self.logs.write();
        let kept = logs.entry(log).or_default();
        let start = kept.end();
        kept.records.extend(records);
        let positions = start..kept.end();
        drop(logs);
        self.growth.ring(log);
        positions
    }

    pub fn read(&self, log: LogId, from: u64, max_records: usize, max_bytes: usize) -> Vec<Record> {
        let logs = self.logs.read();
        let Some(kept) = logs.get(&log) else { return Vec::new() };
        let from = from.max(kept.first);
        let mut bytes_read = 0;
        let mut records = Vec::new();
        for (position, bytes) in (from..kept.end()).zip(kept.records.iter().skip((from - kept.first) as usize)).take(max_records) {
            bytes_read += bytes.len();
            if bytes_read > max_bytes && !records.is_empty() {
                break;
            }
            records.push(Record { position, bytes: bytes.clone() });
        }
        records
    }

    pub fn bounds(&self, log: LogId) -> Range<u64> {
        self.logs.read().get(&log).map_or(0..0, |kept| kept.first..kept.end())
    }

    pub fn trim(&self, log: LogId, before: u64) {
        if let Some(kept) = self.logs.write().get_mut(&log) {
            let gone = before.min(kept.end()).saturating_sub(kept.first);
            kept.records.drain(..gone as usize);
            kept.first += gone;
        }
    }

    pub fn remove(&self, log: LogId) {
        self.logs.write().remove(&log);
    }

    pub fn clear(&self) {
        self.logs.write().clear();
    }
}
