//! Where the blocks of each log are. The segment being written is indexed in memory; a sealed one in a small file beside it
//! (`*.index`), of which a few are kept loaded. So memory follows the number of logs and segments, not of records.
//!
//! ```text
//! magic (8) ‖ generation (8) ‖ logs (4) ‖ (log (16) ‖ end (8) ‖ blocks (4))* ‖ (first (8) ‖ offset (4))* ‖ crc32c (4)
//! ```

use std::collections::BTreeMap;
use std::fs::OpenOptions;
use std::io;
use std::path::Path;

use super::LogId;
use crate::store::checksum::crc32c;
use crate::store::disk;

const MAGIC: &[u8; 8] = b"mlpdidx1";

/// The blocks of one segment.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Index {
    pub logs: BTreeMap<LogId, Blocks>,
}

/// The blocks of one log in one segment, in order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Blocks {
    /// `(first position, offset of the frame)`.
    pub blocks: Vec<(u64, u32)>,
    /// One past the last position.
    pub end: u64,
}

impl Blocks {
    /// The blocks that may hold `from` and what follows.
    pub fn from(&self, from: u64) -> &[(u64, u32)] {
        let start = self.blocks.partition_point(|(first, _)| *first <= from).saturating_sub(1);
        &self.blocks[start..]
    }
}

impl Index {
    pub fn add(&mut self, log: LogId, first: u64, count: u32, offset: u64) {
        let blocks = self.logs.entry(log).or_default();
        if blocks.end > first {
            // The log was removed and began again in this segment: what came before is gone.
            blocks.blocks.clear();
        }
        blocks.blocks.push((first, offset as u32));
        blocks.end = first + u64::from(count);
    }

    pub fn save(&self, path: &Path, generation: u64) -> io::Result<()> {
        let mut bytes = Vec::new();
        bytes.extend(MAGIC);
        bytes.extend(generation.to_le_bytes());
        bytes.extend((self.logs.len() as u32).to_le_bytes());
        for (log, blocks) in &self.logs {
            bytes.extend(log.0.to_le_bytes());
            bytes.extend(blocks.end.to_le_bytes());
            bytes.extend((blocks.blocks.len() as u32).to_le_bytes());
        }
        for (first, offset) in self.logs.values().flat_map(|blocks| &blocks.blocks) {
            bytes.extend(first.to_le_bytes());
            bytes.extend(offset.to_le_bytes());
        }
        bytes.extend(crc32c(&bytes).to_le_bytes());
        // Not synced: an index that does not check is rebuilt from its segment.
        let file = disk::create(path, OpenOptions::new().create(true).truncate(true).write(true))?;
        disk::write_all_at(&file, path, &bytes, 0)
    }

    /// `None` when there is none for this generation, or it is damaged.
    pub fn load(path: &Path, generation: u64) -> Option<Index> {
        let bytes = std::fs::read(path).ok()?;
        let (body, crc) = bytes.split_last_chunk::<4>()?;
        if crc32c(body).to_le_bytes() != *crc {
            return None;
        }
        let mut input = body.strip_prefix(MAGIC)?;
        if take_u64(&mut input)? != generation {
            return None;
        }
        let mut heads = Vec::new();
        for _ in 0..take_u32(&mut input)? {
            heads.push((LogId(u128::from_le_bytes(take(&mut input)?)), take_u64(&mut input)?, take_u32(&mut input)?));
        }
        let mut index = Index::default();
        for (log, end, count) in heads {
            let mut blocks = Vec::with_capacity(count as usize);
            for _ in 0..count {
                blocks.push((take_u64(&mut input)?, take_u32(&mut input)?));
            }
            index.logs.insert(log, Blocks { blocks, end });
        }
        Some(index)
    }
}

fn take<const N: usize>(input: &mut &[u8]) -> Option<[u8; N]> {
    let (head, rest) = input.split_first_chunk::<N>()?;
    *input = rest;
    Some(*head)
}

fn take_u64(input: &mut &[u8]) -> Option<u64> {
    take(input).map(u64::from_le_bytes)
}

fn take_u32(input: &mut &[u8]) -> Option<u32> {
    take(input).map(u32::from_le_bytes)
}
