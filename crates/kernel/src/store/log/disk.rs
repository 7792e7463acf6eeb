//! Logs on disk: what is where, and reading it. Writing is `thread.rs`, opening is `recovery.rs`.

use std::collections::{BTreeMap, HashMap, VecDeque};
use std::fs::File;
use std::ops::Range;
use std::path::Path;
use std::sync::Arc;
use std::thread::JoinHandle;

use bytes::Bytes;
use parking_lot::{Condvar, Mutex, RwLock};
use tokio::sync::oneshot;
use tokio::task::spawn_blocking;

use super::growth::Growth;
use super::index::{Blocks, Index};
use super::wire::{self, Head};
use super::{Append, AppendState, LogId, Record};
use super::{recovery, thread};
use crate::store::StoreError;
use crate::store::segment::{create_dir, read_frame};

/// Indexes of sealed segments kept in memory.
const INDEXES_MAX: usize = 16;

pub(super) struct DiskLog {
    pub shared: Arc<Shared>,
    thread: Option<JoinHandle<()>>,
}

pub(super) struct Shared {
    /// Positions given out, and what waits to be written.
    pub intake: Mutex<Intake>,
    pub wake: Condvar,
    /// What is durable.
    pub catalog: RwLock<Catalog>,
    pub growth: Growth,
    indexes: Mutex<VecDeque<(u64, Arc<Index>)>>,
}

#[derive(Default)]
pub(super) struct Intake {
    pub next: HashMap<LogId, u64>,
    pub queue: Vec<Queued>,
    pub failed: Option<StoreError>,
    pub is_closing: bool,
}

pub(super) enum Queued {
    Append { log: LogId, first: u64, records: Vec<Bytes>, done: oneshot::Sender<Result<(), StoreError>> },
    Trim { log: LogId, before: u64 },
    Remove { log: LogId },
}

/// Every log and every segment.
#[derive(Default)]
pub(super) struct Catalog {
    pub logs: HashMap<LogId, LogState>,
    /// By generation: the order they were written in.
    pub segments: BTreeMap<u64, Arc<SegmentFile>>,
    /// Of the segment being written, which is the last one.
    pub active: Index,
}

#[derive(Clone, Debug, Default)]
pub(super) struct LogState {
    pub head: Head,
    /// The segments its records are in, oldest first, each with the position after the last one there.
    pub spans: VecDeque<(u64, u64)>,
}

/// A segment as readers need it.
pub(super) struct SegmentFile {
    pub generation: u64,
    pub file: File,
    pub path: std::path::PathBuf,
}

impl DiskLog {
    pub fn open(dir: &Path) -> Result<DiskLog, StoreError> {
        create_dir(dir).map_err(StoreError::io(format!("creating {}", dir.display())))?;
        let recovered = recovery::recover(dir)?;
        let next = recovered.catalog.logs.iter().map(|(log, state)| (*log, state.head.next)).collect();
        let shared = Arc::new(Shared {
            intake: Mutex::new(Intake { next, ..Intake::default() }),
            wake: Condvar::new(),
            catalog: RwLock::new(recovered.catalog),
            growth: Growth::default(),
            indexes: Mutex::default(),
        });
        let thread = thread::spawn(shared.clone(), dir, recovered.writer)?;
        Ok(DiskLog { shared, thread: Some(thread) })
    }

    pub fn append(&self, log: LogId, records: Vec<Bytes>) -> Append {
        let mut intake = self.shared.intake.lock();
        if let Some(error) = &intake.failed {
            return Append::refused(error.clone());
        }
        let next = intake.next.entry(log).or_insert(0);
        let positions = *next..*next + records.len() as u64;
        *next = positions.end;
        if records.is_empty() {
            return Append { positions, state: AppendState::Durable };
        }
        let (done, receiver) = oneshot::channel();
        intake.queue.push(Queued::Append { log, first: positions.start, records, done });
        drop(intake);
        self.shared.wake.notify_one();
        Append { positions, state: AppendState::Pending(receiver) }
    }

    /// Readers stop seeing trimmed records at once; the thread makes it durable and recycles what is no longer needed.
    pub fn trim(&self, log: LogId, before: u64) {
        {
            let mut catalog = self.shared.catalog.write();
            let Some(state) = catalog.logs.get_mut(&log) else { return };
            state.head.trimmed = state.head.trimmed.max(before.min(state.head.next));
        }
        self.shared.intake.lock().queue.push(Queued::Trim { log, before });
        self.shared.wake.notify_one();
    }

    pub fn remove(&self, log: LogId) {
        let mut intake = self.shared.intake.lock();
        intake.next.remove(&log);
        self.shared.catalog.write().logs.remove(&log);
        intake.queue.push(Queued::Remove { log });
        drop(intake);
        self.shared.wake.notify_one();
    }

    /// Removes every log, also those whose first record is still on its way.
    pub fn clear(&self) {
        let logs: Vec<LogId> = self.shared.intake.lock().next.keys().copied().collect();
        logs.into_iter().for_each(|log| self.remove(log));
    }

    pub fn bounds(&self, log: LogId) -> Range<u64> {
        let catalog = self.shared.catalog.read();
        catalog.logs.get(&log).map_or(0..0, |state| state.head.trimmed..state.head.next)
    }

    pub async fn read(self: Arc<Self>, log: LogId, from: u64, max_records: usize, max_bytes: usize) -> Result<Vec<Record>, StoreError> {
        if from >= self.bounds(log).end {
            return Ok(Vec::new()); // a consumer that has caught up asks again and again
        }
        let read = move || self.shared.read(log, from, max_records, max_bytes);
        let result = spawn_blocking(read).await;
        result.unwrap_or_else(|error| Err(StoreError::Io { doing: "reading a log".into(), source: Arc::new(error.into()) }))
    }
}

impl Drop for DiskLog {
    fn drop(&mut self) {
        self.shared.intake.lock().is_closing = true;
        self.shared.wake.notify_all();
        if self.thread.take().is_some_and(|thread| thread.join().is_err()) {
            tracing::error!("the log thread panicked");
        }
    }
}

/// What a reader collects, and how much it may.
struct Page {
    records: Vec<Record>,
    from: u64,
    to: u64,
    records_max: usize,
    bytes_left: usize,
}

impl Page {
    /// `false` when the page is full.
    fn add(&mut self, first: u64, records: Vec<Bytes>) -> bool {
        for (position, bytes) in (first..).zip(records) {
            if position < self.from {
                continue;
            }
            let is_over = bytes.len() > self.bytes_left && !self.records.is_empty();
            if position >= self.to || self.records.len() == self.records_max || is_over {
                return false;
            }
            self.bytes_left = self.bytes_left.saturating_sub(bytes.len());
            self.records.push(Record { position, bytes });
        }
        true
    }
}

impl Shared {
    fn read(&self, log: LogId, from: u64, records_max: usize, max_bytes: usize) -> Result<Vec<Record>, StoreError> {
        let (spans, mut page) = {
            let catalog = self.catalog.read();
            let Some(state) = catalog.logs.get(&log) else { return Ok(Vec::new()) };
            let from = from.max(state.head.trimmed);
            let spans: Vec<_> = state.spans.iter().filter(|(_, end)| *end > from).map(|(generation, _)| *generation).collect();
            (spans, Page { records: Vec::new(), from, to: state.head.next, records_max, bytes_left: max_bytes })
        };
        for generation in spans {
            let Some((segment, blocks)) = self.blocks(generation, log, page.from)? else {
                continue; // trimmed and recycled since we looked
            };
            for (first, offset) in blocks {
                let records = read_block(&segment, log, first, offset)?;
                if !records.is_some_and(|records| page.add(first, records)) {
                    return Ok(page.records);
                }
            }
        }
        Ok(page.records)
    }

    /// The segment, and the blocks in it that hold what follows `from`.
    #[allow(clippy::type_complexity)]
    fn blocks(&self, generation: u64, log: LogId, from: u64) -> Result<Option<(Arc<SegmentFile>, Vec<(u64, u32)>)>, StoreError> {
        let segment = {
            let catalog = self.catalog.read();
            let Some(segment) = catalog.segments.get(&generation) else { return Ok(None) };
            if catalog.segments.last_key_value().is_some_and(|(last, _)| *last == generation) {
                let blocks = catalog.active.logs.get(&log).map(|blocks| blocks.from(from).to_vec()).unwrap_or_default();
                return Ok(Some((segment.clone(), blocks)));
            }
            segment.clone()
        };
        let index = self.sealed_index(&segment)?;
        let blocks = index.logs.get(&log).map(|blocks: &Blocks| blocks.from(from).to_vec()).unwrap_or_default();
        Ok(Some((segment, blocks)))
    }

    fn sealed_index(&self, segment: &SegmentFile) -> Result<Arc<Index>, StoreError> {
        if let Some((_, index)) = self.indexes.lock().iter().find(|(generation, _)| *generation == segment.generation) {
            return Ok(index.clone());
        }
        let index = Arc::new(recovery::index_of(&segment.path, segment.generation)?);
        let mut indexes = self.indexes.lock();
        indexes.truncate(INDEXES_MAX - 1);
        indexes.push_front((segment.generation, index.clone()));
        Ok(index)
    }
}

/// The records of a block; `None` when the segment was recycled under us, which only happens to what has been trimmed.
fn read_block(segment: &SegmentFile, log: LogId, first: u64, offset: u32) -> Result<Option<Vec<Bytes>>, StoreError> {
    let what = || format!("{} at byte {offset}", segment.path.display());
    let payload = read_frame(&segment.file, segment.generation, offset.into()).map_err(StoreError::io(format!("reading {}", what())))?;
    let Some(payload) = payload else {
        return if is_recycled(segment)? { Ok(None) } else { Err(StoreError::corrupt(what(), "a checksum does not match")) };
    };
    match wire::parse_block(payload) {
        Some((found, found_first, records)) if found == log && found_first == first => Ok(Some(records)),
        _ => Err(StoreError::corrupt(what(), "this is not the block the index promised")),
    }
}

fn is_recycled(segment: &SegmentFile) -> Result<bool, StoreError> {
    let frames = crate::store::segment::Frames::open(&segment.path).map_err(StoreError::io("reading a log segment"))?;
    Ok(frames.is_none_or(|frames| frames.generation != segment.generation))
}
