//! The commit thread: takes everything that is queued, writes it to the journal, syncs once, tells everybody.

use std::sync::Arc;
use std::sync::mpsc::Sender;
use std::thread::JoinHandle;
use std::time::Duration;

use super::apply::Job;
use super::journal::{self, Journal};
use super::waiting::Done;
use super::{Shared, Status, Writer, run_hooks};
use crate::store::StoreError;
use crate::store::layer::{Bytes, Layer, Layers};
use crate::store::tx::Hook;

/// The active layer is frozen and applied to the database once it holds this much…
const FREEZE_BYTES: usize = 4 << 20;
/// …or once nothing has happened for this long. (The machine's time, not the virtual clock: this is housekeeping of a disk.)
const IDLE: Duration = Duration::from_millis(500);
/// With this much waiting above a layer still being applied, commits wait for the database to catch up.
const BACKLOG_BYTES: usize = 4 * FREEZE_BYTES;

/// A committed transaction on its way to the journal.
pub(super) struct Queued {
    pub sequence: u64,
    pub changes: Vec<(Bytes, Option<Bytes>)>,
    pub done: Done,
    pub hooks: Vec<Hook>,
}

/// One group commit.
struct Batch {
    queued: Vec<Queued>,
    /// The committed state including this batch: what readers may see once it is durable.
    layers: Layers,
    /// With this batch the journal segment is complete; apply it.
    freeze: Option<Layer>,
}

pub(super) fn spawn(shared: Arc<Shared>, journal: Journal, jobs: Sender<Job>) -> Result<JoinHandle<()>, StoreError> {
    std::thread::Builder::new()
        .name("store-commit".into())
        .spawn(move || run(&shared, journal, &jobs))
        .map_err(StoreError::io("starting the commit thread"))
}

fn run(shared: &Shared, mut journal: Journal, jobs: &Sender<Job>) {
    let mut frames = Vec::new();
    while let Some(batch) = next_batch(shared, journal.is_full()) {
        let result = commit(&mut journal, &batch, &mut frames);
        if let Err(error) = result {
            shared.fail(&error);
            batch.queued.into_iter().for_each(|queued| queued.done.fail(error.clone()));
            return;
        }
        shared.publish(batch.layers);
        for queued in batch.queued {
            queued.done.succeed();
            run_hooks(queued.hooks);
        }
        if let Some(layer) = batch.freeze {
            match journal.rotate() {
                Ok(segment) => jobs.send(Job { layer, segments: vec![segment] }).unwrap_or(()),
                Err(error) => return shared.fail(&error),
            }
        }
    }
}

fn commit(journal: &mut Journal, batch: &Batch, frames: &mut Vec<u8>) -> Result<(), StoreError> {
    frames.clear();
    for queued in batch.queued.iter().filter(|queued| !queued.changes.is_empty()) {
        journal::encode(journal.generation(), queued.sequence, &queued.changes, frames);
    }
    journal.append(frames)
}

/// Waits for transactions (or for a good moment to freeze); `None` when the store is closed and everything is in the journal.
fn next_batch(shared: &Shared, is_journal_full: bool) -> Option<Batch> {
    let mut writer = shared.writer.lock();
    loop {
        let is_closing = match writer.status {
            Status::Failed(_) => return None,
            Status::Closed => true,
            Status::Open => false,
        };
        let is_backed_up = writer.layers.frozen.is_some() && writer.active_bytes >= BACKLOG_BYTES;
        if !writer.queue.is_empty() && !is_backed_up {
            let is_full = is_journal_full || writer.active_bytes >= FREEZE_BYTES;
            return Some(writer.take_batch(is_full));
        }
        let can_freeze = writer.layers.frozen.is_none() && !writer.layers.active.changes.is_empty();
        if is_closing && writer.queue.is_empty() && writer.layers.frozen.is_none() {
            return if can_freeze { Some(writer.take_batch(true)) } else { None };
        }
        if can_freeze && !is_closing {
            let has_rested = shared.wake.wait_for(&mut writer, IDLE).timed_out() && writer.queue.is_empty();
            // What a failed store still holds may not be durable: it must not reach readers.
            if has_rested && matches!(writer.status, Status::Open) {
                return Some(writer.take_batch(true));
            }
        } else {
            shared.wake.wait(&mut writer);
        }
    }
}

impl Writer {
    fn take_batch(&mut self, wants_freeze: bool) -> Batch {
        let queued = std::mem::take(&mut self.queue);
        let freeze = (wants_freeze && self.layers.frozen.is_none()).then(|| {
            let next = Layer { through: self.sequence, ..Layer::default() };
            self.active_bytes = 0;
            std::mem::replace(&mut self.layers.active, next)
        });
        if freeze.is_some() {
            self.layers.frozen.clone_from(&freeze);
        }
        Batch { queued, layers: self.layers.clone(), freeze }
    }
}
