//! What log segments are made of.
//!
//! ```text
//! block       1 ‖ log (16) ‖ first position (8) ‖ count (4) ‖ lengths (4 each) ‖ records
//! checkpoint  2 ‖ (log (16) ‖ trimmed before (8) ‖ next position (8) ‖ born in generation (8))*      the first frame of every segment
//! trim        3 ‖ log (16) ‖ before (8)
//! remove      4 ‖ log (16)
//! ```
//!
//! A block holds the records that one group commit brought to one log, so a log's records lie together.

use bytes::Bytes;

use super::LogId;

pub(super) enum Frame {
    Block { log: LogId, first: u64, count: u32 },
    Checkpoint(Vec<(LogId, Head)>),
    Trim { log: LogId, before: u64 },
    Remove { log: LogId },
}

/// What is known of a log without looking at its records.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Head {
    pub trimmed: u64,
    pub next: u64,
    /// The generation its first record is in: older segments may hold a removed log of the same name.
    pub born: u64,
}

const BLOCK: u8 = 1;
const CHECKPOINT: u8 = 2;
const TRIM: u8 = 3;
const REMOVE: u8 = 4;

pub(super) fn write_block(out: &mut Vec<u8>, log: LogId, first: u64, records: &[Bytes]) {
    out.push(BLOCK);
    out.extend(log.0.to_le_bytes());
    out.extend(first.to_le_bytes());
    out.extend((records.len() as u32).to_le_bytes());
    for record in records {
        out.extend((record.len() as u32).to_le_bytes());
    }
    for record in records {
        out.extend_from_slice(record);
    }
}

pub(super) fn write_checkpoint(out: &mut Vec<u8>, heads: impl Iterator<Item = (LogId, Head)>) {
    out.push(CHECKPOINT);
    for (log, head) in heads {
        out.extend(log.0.to_le_bytes());
        out.extend(head.trimmed.to_le_bytes());
        out.extend(head.next.to_le_bytes());
        out.extend(head.born.to_le_bytes());
    }
}

pub(super) fn write_trim(out: &mut Vec<u8>, log: LogId, before: u64) {
    out.push(TRIM);
    out.extend(log.0.to_le_bytes());
    out.extend(before.to_le_bytes());
}

pub(super) fn write_remove(out: &mut Vec<u8>, log: LogId) {
    out.push(REMOVE);
    out.extend(log.0.to_le_bytes());
}

fn take<const N: usize>(input: &mut &[u8]) -> Option<[u8; N]> {
    let (head, rest) = input.split_first_chunk::<N>()?;
    *input = rest;
    Some(*head)
}

fn take_log(input: &mut &[u8]) -> Option<LogId> {
    take(input).map(|bytes| LogId(u128::from_le_bytes(bytes)))
}

fn take_u64(input: &mut &[u8]) -> Option<u64> {
    take(input).map(u64::from_le_bytes)
}

fn take_u32(input: &mut &[u8]) -> Option<u32> {
    take(input).map(u32::from_le_bytes)
}

/// Reads what a frame says, without a block's records.
pub(super) fn parse(mut payload: &[u8]) -> Option<Frame> {
    let input = &mut payload;
    match take::<1>(input)?[0] {
        BLOCK => Some(Frame::Block { log: take_log(input)?, first: take_u64(input)?, count: take_u32(input)? }),
        CHECKPOINT => {
            let mut heads = Vec::with_capacity(input.len() / 40);
            while !input.is_empty() {
                heads.push((take_log(input)?, Head { trimmed: take_u64(input)?, next: take_u64(input)?, born: take_u64(input)? }));
            }
            Some(Frame::Checkpoint(heads))
        }
        TRIM => Some(Frame::Trim { log: take_log(input)?, before: take_u64(input)? }),
        REMOVE => Some(Frame::Remove { log: take_log(input)? }),
        _ => None,
    }
}

/// A block's log, first position and records, which share the frame's memory.
pub(super) fn parse_block(payload: Vec<u8>) -> Option<(LogId, u64, Vec<Bytes>)> {
    let payload = Bytes::from(payload);
    let mut input = &payload[..];
    let Frame::Block { log, first, count } = parse(input)? else { return None };
    let (_, mut lengths) = input.split_at(1 + 16 + 8 + 4);
    input = lengths.get(4 * count as usize..)?;
    let mut at = payload.len() - input.len();
    let mut records = Vec::with_capacity(count as usize);
    for _ in 0..count {
        let end = at + take_u32(&mut lengths)? as usize;
        if end > payload.len() {
            return None;
        }
        records.push(payload.slice(at..end));
        at = end;
    }
    Some((log, first, records))
}
