//! The journal: every committed transaction, in order, until the database has it.
//!
//! A frame is one transaction: `sequence (8) ‖ changes`, a change being `key length (2) ‖ key ‖ value length (4) ‖ value`, where the
//! length 2³²−1 marks a deletion. Segments are rotated when a layer is frozen and recycled when it has been applied, so there are
//! rarely more than three.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use parking_lot::Mutex;

use crate::store::StoreError;
use crate::store::disk::{self, sync_dir};
use crate::store::layer::{Bytes, Layer};
use crate::store::segment::{Frames, Segment, Stamp, create_dir, push_frame};

/// What a recycled segment is prepared for. A layer is frozen at 4 MiB; bursts may run over, which is slower but correct.
const SEGMENT_BYTES: u64 = 6 << 20;
/// The first segment of a new store must not delay its start.
const FIRST_SEGMENT_BYTES: u64 = 256 << 10;
const SPARES_MAX: usize = 3;
const DELETED: u32 = u32::MAX;

pub(super) struct Journal {
    current: Segment,
    pool: Pool,
}

/// Segments that hold nothing any more, shared with the apply thread.
#[derive(Clone)]
pub(super) struct Pool(Arc<Shelf>);

struct Shelf {
    dir: PathBuf,
    spare: Mutex<Vec<Segment>>,
    next_generation: AtomicU64,
}

/// What the journal holds and the database does not, and the segments it is in.
pub(super) struct Tail {
    pub layer: Layer,
    pub segments: Vec<Segment>,
}

impl Journal {
    pub fn open(dir: &Path, applied: u64) -> Result<(Journal, Tail), StoreError> {
        create_dir(dir).map_err(StoreError::io("creating the journal's folder"))?;
        let (tail, last_generation) = read_tail(dir, applied)?;
        let shelf = Shelf { dir: dir.into(), spare: Mutex::default(), next_generation: AtomicU64::new(last_generation + 1) };
        let pool = Pool(Arc::new(shelf));
        let current = pool.take()?;
        Ok((Journal { current, pool }, tail))
    }

    pub fn pool(&self) -> Pool {
        self.pool.clone()
    }

    pub fn generation(&self) -> u64 {
        self.current.generation
    }

    /// What follows would have to grow the file: a good moment to rotate.
    pub fn is_full(&self) -> bool {
        self.current.position() >= self.current.prepared()
    }

    pub fn append(&mut self, frames: &[u8]) -> Result<(), StoreError> {
        if frames.is_empty() {
            return Ok(());
        }
        self.current.append(frames).map_err(StoreError::io("writing the journal"))
    }

    /// Goes on in another segment and hands out the one that is complete.
    pub fn rotate(&mut self) -> Result<Segment, StoreError> {
        let next = self.pool.take()?;
        Ok(std::mem::replace(&mut self.current, next))
    }
}

impl Pool {
    fn take(&self) -> Result<Segment, StoreError> {
        if let Some(segment) = self.0.spare.lock().pop() {
            return Ok(segment);
        }
        let generation = self.next_generation();
        let path = self.0.dir.join(format!("{generation:08}.journal"));
        Segment::create(path, generation, FIRST_SEGMENT_BYTES)
            .and_then(|segment| sync_dir(&self.0.dir).map(|()| segment))
            .map_err(StoreError::io("creating a journal segment"))
    }

    /// Makes segments usable again; what is not needed is deleted.
    pub fn recycle(&self, segments: Vec<Segment>) -> Result<(), StoreError> {
        for mut segment in segments {
            if self.0.spare.lock().len() >= SPARES_MAX {
                disk::remove(&segment.path).map_err(StoreError::io("deleting a journal segment"))?;
                continue;
            }
            segment.recycle(self.next_generation(), SEGMENT_BYTES).map_err(StoreError::io("recycling a journal segment"))?;
            self.0.spare.lock().push(segment);
        }
        Ok(())
    }

    fn next_generation(&self) -> u64 {
        self.0.next_generation.fetch_add(1, Ordering::Relaxed)
    }
}

/// Writes one transaction as a frame.
pub(super) fn encode(generation: u64, sequence: u64, changes: &[(Bytes, Option<Bytes>)], out: &mut Vec<u8>) {
    push_frame(Stamp { generation, session: 0 }, out, |out| {
        out.extend(sequence.to_le_bytes());
        for (key, value) in changes {
            out.extend((key.len() as u16).to_le_bytes());
            out.extend_from_slice(key);
            match value {
                Some(value) => {
                    out.extend((value.len() as u32).to_le_bytes());
                    out.extend_from_slice(value);
                }
                None => out.extend(DELETED.to_le_bytes()),
            }
        }
    });
}

fn take_bytes<'a>(input: &mut &'a [u8], count: usize) -> Option<&'a [u8]> {
    let (head, rest) = input.split_at_checked(count)?;
    *input = rest;
    Some(head)
}

fn take_array<const N: usize>(input: &mut &[u8]) -> Option<[u8; N]> {
    take_bytes(input, N)?.try_into().ok()
}

type Changes = Vec<(Bytes, Option<Bytes>)>;

fn decode(mut payload: &[u8]) -> Option<(u64, Changes)> {
    let input = &mut payload;
    let sequence = u64::from_le_bytes(take_array(input)?);
    let mut changes = Changes::new();
    while !input.is_empty() {
        let key_len = u16::from_le_bytes(take_array(input)?);
        let key = Bytes::from(take_bytes(input, key_len.into())?);
        let value = match u32::from_le_bytes(take_array(input)?) {
            DELETED => None,
            len => Some(Bytes::from(take_bytes(input, len as usize)?)),
        };
        changes.push((key, value));
    }
    Some((sequence, changes))
}

/// Collects the transactions after `applied` from all segments, and the highest generation seen.
fn read_tail(dir: &Path, applied: u64) -> Result<(Tail, u64), StoreError> {
    let mut transactions = BTreeMap::new();
    let mut segments = Vec::new();
    let mut last_generation = 0;
    for path in segment_paths(dir).map_err(StoreError::io("listing the journal"))? {
        let read = read_segment(&path, applied, &mut transactions);
        let (segment, generation) = read.map_err(StoreError::io(format!("reading {}", path.display())))?;
        segments.push(segment);
        last_generation = last_generation.max(generation);
    }
    let mut layer = Layer { through: applied, ..Layer::default() };
    for (sequence, changes) in transactions {
        if sequence != layer.through + 1 {
            let reason = format!("transactions {} to {} are missing", layer.through + 1, sequence - 1);
            return Err(StoreError::corrupt(format!("the journal in {}", dir.display()), reason));
        }
        for (key, value) in changes {
            layer.changes.insert_mut(key, value);
        }
        layer.through = sequence;
    }
    Ok((Tail { layer, segments }, last_generation))
}

fn segment_paths(dir: &Path) -> std::io::Result<Vec<PathBuf>> {
    let mut paths = Vec::new();
    for entry in std::fs::read_dir(dir)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "journal") {
            paths.push(path);
        }
    }
    paths.sort();
    // File names only carry the generation they were created in, which also keeps a fresh name from meeting an old file.
    Ok(paths)
}

fn read_segment(path: &Path, applied: u64, transactions: &mut BTreeMap<u64, Changes>) -> std::io::Result<(Segment, u64)> {
    let Some(mut frames) = Frames::open(path)? else {
        tracing::warn!(path = %path.display(), "a journal segment without a header: it was being prepared when the process stopped");
        return Ok((Segment::reopen(path.into(), 0, 0)?, generation_in_name(path)));
    };
    while let Some((_, payload)) = frames.next_frame()? {
        match decode(payload) {
            Some((sequence, changes)) if sequence > applied => {
                transactions.insert(sequence, changes);
            }
            Some(_) => {}
            None => break,
        }
    }
    let generation = frames.generation.max(generation_in_name(path));
    let segment = Segment::reopen(path.into(), frames.generation, frames.position())?;
    // A process killed before its `fdatasync` leaves frames that so far only the page cache has, and readers are about to see them.
    segment.sync()?;
    Ok((segment, generation))
}

fn generation_in_name(path: &Path) -> u64 {
    path.file_stem().and_then(|stem| stem.to_str()).and_then(|stem| stem.parse().ok()).unwrap_or(0)
}
