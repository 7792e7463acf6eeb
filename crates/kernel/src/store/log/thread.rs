//! The log thread: takes everything queued, writes it to the active segment, syncs once, tells everybody; seals and recycles.

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread::JoinHandle;

use bytes::Bytes;
use tokio::sync::oneshot;

use super::LogId;
use super::disk::{Catalog, LogState, Queued, SegmentFile, Shared};
use super::index::Index;
use super::recovery::index_path;
use super::wire::{self, Head};
use crate::store::StoreError;
use crate::store::disk::{self, sync_dir};
use crate::store::segment::{FRAME_HEADER_BYTES, Segment, Stamp, push_frame};

/// A segment takes about this much before the next one is begun.
const SEGMENT_BYTES: u64 = 16 << 20;
/// The first segment of a new store must not delay its start.
const FIRST_SEGMENT_BYTES: u64 = 256 << 10;
const SPARES_MAX: usize = 2;

/// What the thread owns.
pub(super) struct Writer {
    pub dir: PathBuf,
    /// `None` until there is something to write.
    pub active: Option<Segment>,
    pub session: u32,
    pub next_generation: u64,
    pub spare: Vec<Segment>,
    /// The next segment, being filled with zeros on a thread of its own: 16 MiB would hold up every append.
    pub preparing: Option<JoinHandle<io::Result<Segment>>>,
    /// Sealed segments, to be recycled when nothing in them is needed.
    pub sealed: Vec<Segment>,
}

type Done = oneshot::Sender<Result<(), StoreError>>;

/// The outcome of encoding one group commit.
#[derive(Default)]
struct Batch {
    frames: Vec<u8>,
    /// `(log, first, count, offset)` of every block.
    blocks: Vec<(LogId, u64, u32, u64)>,
    /// Logs removed by this batch, perhaps to begin again in it.
    removed: Vec<LogId>,
    waiting: Vec<Done>,
    has_freed: bool,
}

pub(super) fn spawn(shared: Arc<Shared>, dir: &Path, writer: Writer) -> Result<JoinHandle<()>, StoreError> {
    debug_assert_eq!(dir, writer.dir);
    let run = move || run(&shared, writer);
    std::thread::Builder::new().name("store-log".into()).spawn(run).map_err(StoreError::io("starting the log thread"))
}

fn run(shared: &Shared, mut writer: Writer) {
    while let Some(mut queue) = next_queue(shared) {
        let mut batch = Batch::default();
        if let Err(error) = writer.commit(shared, &mut queue, &mut batch) {
            fail(shared, &error, queue, batch);
            return;
        }
        batch.waiting.into_iter().for_each(|done| drop(done.send(Ok(()))));
    }
    if let Some(preparing) = writer.preparing.take() {
        preparing.join().ok(); // nothing may touch the folder once the store is closed
    }
}

/// From here on nothing is acknowledged: those who wait are told, those who come are refused.
fn fail(shared: &Shared, error: &StoreError, mut queue: Vec<Queued>, batch: Batch) {
    tracing::error!(%error, "the log stops taking records");
    {
        let mut intake = shared.intake.lock();
        intake.failed = Some(StoreError::Failed { reason: error.to_string() });
        queue.append(&mut intake.queue);
    }
    let queued = queue.into_iter().filter_map(|queued| if let Queued::Append { done, .. } = queued { Some(done) } else { None });
    batch.waiting.into_iter().chain(queued).for_each(|done| drop(done.send(Err(error.clone()))));
}

fn next_queue(shared: &Shared) -> Option<Vec<Queued>> {
    let mut intake = shared.intake.lock();
    loop {
        if !intake.queue.is_empty() {
            return Some(std::mem::take(&mut intake.queue));
        }
        if intake.is_closing {
            return None;
        }
        shared.wake.wait(&mut intake);
    }
}

impl Writer {
    fn commit(&mut self, shared: &Shared, queue: &mut Vec<Queued>, batch: &mut Batch) -> Result<(), StoreError> {
        if self.active.as_ref().is_none_or(|active| active.position() >= active.prepared()) {
            self.begin_segment(shared)?;
        }
        let active = self.active.as_mut().expect("a segment has been begun");
        let stamp = Stamp { generation: active.generation, session: self.session };
        encode(std::mem::take(queue), stamp, active.position(), batch);
        active.append(&batch.frames).map_err(StoreError::io("writing the log"))?;
        publish(&mut shared.catalog.write(), active.generation, batch);
        batch.blocks.iter().for_each(|(log, ..)| shared.growth.ring(*log));
        let wants_next = active.position() >= active.prepared() / 2;
        if wants_next {
            self.prepare_next()?;
        }
        if batch.has_freed {
            self.recycle(shared)?;
        }
        Ok(())
    }

    /// Seals the active segment and begins another with a checkpoint of all logs.
    fn begin_segment(&mut self, shared: &Shared) -> Result<(), StoreError> {
        let mut next = self.empty_segment()?;
        let mut frames = Vec::new();
        let stamp = Stamp { generation: next.generation, session: self.session };
        push_frame(stamp, &mut frames, |out| {
            let catalog = shared.catalog.read();
            wire::write_checkpoint(out, catalog.logs.iter().map(|(log, state)| (*log, state.head)));
        });
        // Not before the first block is durable does anybody rely on this segment, so its own sync would be one too many; but a
        // checkpoint must never be missing below a block.
        next.append(&frames).map_err(StoreError::io("beginning a log segment"))?;
        let file = next.file().map_err(StoreError::io("opening a log segment"))?;
        let segment = SegmentFile { generation: next.generation, file, path: next.path.clone() };
        let index = {
            let mut catalog = shared.catalog.write();
            catalog.segments.insert(next.generation, Arc::new(segment));
            std::mem::take(&mut catalog.active)
        };
        if let Some(sealed) = self.active.replace(next) {
            save_index(&index, &sealed);
            self.sealed.push(sealed);
        }
        Ok(())
    }

    fn empty_segment(&mut self) -> Result<Segment, StoreError> {
        let creating = || StoreError::io("creating a log segment");
        // In the order generations were given out: they tell the order of writing.
        if let Some(preparing) = self.preparing.take() {
            return preparing.join().unwrap_or_else(|_| Err(io::Error::other("the thread panicked"))).map_err(creating());
        }
        if !self.spare.is_empty() {
            return Ok(self.spare.remove(0));
        }
        let generation = self.take_generation();
        create(&self.dir, generation, FIRST_SEGMENT_BYTES).map_err(creating())
    }

    fn prepare_next(&mut self) -> Result<(), StoreError> {
        if self.preparing.is_none() && self.spare.is_empty() {
            let (dir, generation) = (self.dir.clone(), self.take_generation());
            let prepare = move || create(&dir, generation, SEGMENT_BYTES);
            let thread = std::thread::Builder::new().name("store-log-prepare".into()).spawn(prepare);
            self.preparing = Some(thread.map_err(StoreError::io("preparing a log segment"))?);
        }
        Ok(())
    }

    fn take_generation(&mut self) -> u64 {
        self.next_generation += 1;
        self.next_generation - 1
    }

    /// Takes back the sealed segments in which no log has anything left.
    fn recycle(&mut self, shared: &Shared) -> Result<(), StoreError> {
        let is_needed = drop_trimmed_spans(&mut shared.catalog.write());
        let (kept, free): (Vec<_>, Vec<_>) = std::mem::take(&mut self.sealed).into_iter().partition(|it| is_needed(it.generation));
        self.sealed = kept;
        for mut segment in free {
            shared.catalog.write().segments.remove(&segment.generation);
            disk::remove(&index_path(&segment.path)).ok(); // without its segment it means nothing
            if self.spare.len() >= SPARES_MAX {
                disk::remove(&segment.path).map_err(StoreError::io("deleting a log segment"))?;
                continue;
            }
            let generation = self.take_generation();
            segment.recycle(generation, SEGMENT_BYTES).map_err(StoreError::io("recycling a log segment"))?;
            self.spare.push(segment);
        }
        Ok(())
    }
}

fn create(dir: &Path, generation: u64, bytes: u64) -> io::Result<Segment> {
    let segment = Segment::create(dir.join(format!("{generation:08}.log")), generation, bytes)?;
    sync_dir(dir)?;
    Ok(segment)
}

/// An index that cannot be written is rebuilt when it is missed.
fn save_index(index: &Index, sealed: &Segment) {
    if let Err(error) = index.save(&index_path(&sealed.path), sealed.generation) {
        tracing::warn!(%error, "the index of a log segment could not be saved");
    }
}

/// Forgets spans whose records have all been trimmed; tells which generations are still needed.
fn drop_trimmed_spans(catalog: &mut Catalog) -> impl Fn(u64) -> bool + use<> {
    let mut needed = std::collections::BTreeSet::new();
    for state in catalog.logs.values_mut() {
        while state.spans.front().is_some_and(|(_, end)| *end <= state.head.trimmed) {
            state.spans.pop_front();
        }
        needed.extend(state.spans.iter().map(|(generation, _)| *generation));
    }
    move |generation| needed.contains(&generation)
}

/// Turns the queue into frames: one block for each log, trims and removals in their place.
fn encode(queue: Vec<Queued>, stamp: Stamp, position: u64, batch: &mut Batch) {
    let mut gathered: BTreeMap<LogId, (u64, Vec<Bytes>)> = BTreeMap::new();
    for queued in queue {
        match queued {
            Queued::Append { log, first, records, done } => {
                gathered.entry(log).or_insert_with(|| (first, Vec::new())).1.extend(records);
                batch.waiting.push(done);
            }
            Queued::Trim { log, before } => {
                push_frame(stamp, &mut batch.frames, |out| wire::write_trim(out, log, before));
                batch.has_freed = true;
            }
            Queued::Remove { log } => {
                // What was appended before the removal goes with it.
                gathered.remove(&log);
                push_frame(stamp, &mut batch.frames, |out| wire::write_remove(out, log));
                batch.removed.push(log);
                batch.has_freed = true;
            }
        }
    }
    for (log, (first, records)) in gathered {
        let offset = position + batch.frames.len() as u64;
        push_frame(stamp, &mut batch.frames, |out| wire::write_block(out, log, first, &records));
        batch.blocks.push((log, first, records.len() as u32, offset));
    }
    debug_assert!(batch.frames.len() >= FRAME_HEADER_BYTES);
}

/// Shows readers what is now durable.
fn publish(catalog: &mut Catalog, generation: u64, batch: &Batch) {
    for log in &batch.removed {
        catalog.logs.remove(log); // again: a block that was on its way when it was removed has brought it back
        catalog.active.logs.remove(log);
    }
    for &(log, first, count, offset) in &batch.blocks {
        let end = first + u64::from(count);
        catalog.active.add(log, first, count, offset);
        let born = Head { born: generation, ..Head::default() };
        let state = catalog.logs.entry(log).or_insert_with(|| LogState { head: born, ..LogState::default() });
        state.head = Head { next: end, ..state.head };
        match state.spans.back_mut() {
            Some((last, last_end)) if *last == generation => *last_end = end,
            _ => state.spans.push_back((generation, end)),
        }
    }
}
