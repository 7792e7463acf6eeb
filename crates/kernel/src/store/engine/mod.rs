//! The heart of the state layer: one writer at a time, one commit thread, one `fdatasync` for everybody who is waiting.
//!
//! ```text
//! write(closure) ── under the writer lock ──► active layer + queue        (visible to later transactions)
//! commit thread  ── takes the whole queue ──► journal, one fdatasync      (visible to readers; waiters wake)
//! apply thread   ── now and then, a frozen layer ──► backend, one commit  (its journal segment is recycled)
//! ```
//!
//! Why a journal in front of the database: one sequential write into prepared blocks is several times faster to make durable than
//! a B-tree commit (figures in `bench/store/README.md`), and the database then takes thousands of changes per commit. The memory
//! backend needs none of this: it commits inside `write`.

mod apply;
mod commit;
mod journal;
mod waiting;

use std::cell::Cell;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread::JoinHandle;

use parking_lot::{Condvar, Mutex, RwLock};

pub use waiting::Commit;

use self::commit::Queued;
use self::waiting::Outcome;
use super::StoreError;
use super::backend::{Backend, Lmdb, Memory};
use super::layer::{Bytes, Layers, Overlay, View};
use super::place::Place;
use super::tx::{Hook, ReadTx, Tx};

/// A transaction is held in memory several times over while it commits; anything near this belongs into blobs.
const TRANSACTION_BYTES_MAX: usize = 256 << 20;

pub(crate) struct Engine {
    shared: Arc<Shared>,
    threads: Vec<JoinHandle<()>>,
}

/// What the threads share with the callers.
struct Shared {
    backend: Box<dyn Backend>,
    /// No journal and no threads: a commit is as durable as it will ever be.
    is_volatile: bool,
    writer: Mutex<Writer>,
    /// Signalled when the commit thread has something to look at.
    wake: Condvar,
    /// What readers see above the backend: durable, not yet applied.
    durable: RwLock<Layers>,
    /// The last transaction the backend has.
    applied: AtomicU64,
}

struct Writer {
    /// Committed, perhaps not yet durable.
    layers: Layers,
    active_bytes: usize,
    sequence: u64,
    queue: Vec<Queued>,
    status: Status,
}

enum Status {
    Open,
    Failed(String),
    Closed,
}

thread_local! {
    /// Set while this thread runs a write closure, which holds the writer lock: a second `write` inside would never return.
    static IS_WRITING: Cell<bool> = const { Cell::new(false) };
}

impl Engine {
    pub fn memory() -> Engine {
        Engine { shared: Arc::new(Shared::new(Box::new(Memory::default()), true, Layers::default(), 0, 0)), threads: Vec::new() }
    }

    /// Opens the database and journal in `dir`; a journal tail the database does not have yet is visible at once and applied in the
    /// background.
    pub fn open(dir: &Path) -> Result<Engine, StoreError> {
        let backend = Lmdb::open(&dir.join("tables"))?;
        let applied = backend.through()?;
        let (journal, tail) = journal::Journal::open(&dir.join("journal"), applied)?;
        let sequence = tail.layer.through;
        let mut layers = Layers::default();
        layers.active.through = sequence;
        if sequence > applied {
            layers.frozen = Some(tail.layer.clone());
        }
        let shared = Arc::new(Shared::new(Box::new(backend), false, layers, sequence, applied));
        let (jobs, applier) = apply::spawn(shared.clone(), journal.pool())?;
        jobs.send(apply::Job { layer: tail.layer, segments: tail.segments }).map_err(|_| StoreError::Closed)?;
        let committer = commit::spawn(shared.clone(), journal, jobs)?;
        Ok(Engine { shared, threads: vec![committer, applier] })
    }

    /// Runs `change` here and now, under the writer lock; see [`super::Store::write`].
    pub fn write<T, E: From<StoreError>>(&self, place: &Place, change: impl FnOnce(&mut Tx) -> Result<T, E>) -> Commit<T, E> {
        match self.shared.write(place, change) {
            Ok((value, outcome)) => Commit::new(value, outcome),
            Err(error) => Commit::refused(error),
        }
    }

    pub fn read<T>(&self, place: &Place, look: impl FnOnce(&ReadTx) -> T) -> Result<T, StoreError> {
        let view = self.shared.durable_view()?;
        Ok(look(&ReadTx::new(view, place.clone())))
    }
}

impl Drop for Engine {
    /// Everything committed is made durable and applied; then the threads are gone.
    fn drop(&mut self) {
        {
            let mut writer = self.shared.writer.lock();
            if matches!(writer.status, Status::Open) {
                writer.status = Status::Closed;
            }
        }
        self.shared.wake.notify_all();
        for thread in self.threads.drain(..) {
            if thread.join().is_err() {
                tracing::error!("a store thread panicked");
            }
        }
    }
}

impl Shared {
    fn new(backend: Box<dyn Backend>, is_volatile: bool, layers: Layers, sequence: u64, applied: u64) -> Shared {
        let durable = RwLock::new(layers.clone());
        let writer = Writer { layers, active_bytes: 0, sequence, queue: Vec::new(), status: Status::Open };
        Shared { backend, is_volatile, writer: Mutex::new(writer), wake: Condvar::new(), durable, applied: AtomicU64::new(applied) }
    }

    fn write<T, E: From<StoreError>>(&self, place: &Place, change: impl FnOnce(&mut Tx) -> Result<T, E>) -> Result<(T, Outcome), E> {
        let _guard = NotNested::enter();
        let mut writer = self.writer.lock();
        writer.is_open()?;
        let view = View::new(writer.layers.clone(), self.backend.snapshot()?);
        let mut tx = Tx::new(view, place.clone());
        let value = change(&mut tx)?;
        let (overlay, hooks) = tx.into_changes();
        if self.is_volatile {
            writer.sequence += 1;
            let mut changes = overlay.iter().map(|(key, value)| (key.as_slice(), value.as_deref()));
            self.backend.commit(&mut changes, writer.sequence)?;
            drop(writer);
            run_hooks(hooks);
            return Ok((value, Outcome::Durable));
        }
        let outcome = self.enqueue(&mut writer, overlay, hooks)?;
        Ok((value, outcome))
    }

    /// Adds the changes to the active layer and hands them to the commit thread.
    fn enqueue(&self, writer: &mut Writer, overlay: Overlay, hooks: Vec<Hook>) -> Result<Outcome, StoreError> {
        let bytes: usize = overlay.iter().map(|(key, value)| key.len() + value.as_ref().map_or(0, Vec::len)).sum();
        if bytes > TRANSACTION_BYTES_MAX {
            return Err(StoreError::TransactionTooLarge { bytes, max: TRANSACTION_BYTES_MAX });
        }
        if overlay.is_empty() && hooks.is_empty() && self.durable.read().active.through >= writer.sequence {
            return Ok(Outcome::Durable); // it only looked, at durable things
        }
        let changes: Vec<(Bytes, Option<Bytes>)> =
            overlay.into_iter().map(|(key, value)| (Bytes::from(key), value.map(Bytes::from))).collect();
        if !changes.is_empty() {
            writer.sequence += 1;
            writer.layers.active.through = writer.sequence;
            writer.active_bytes += bytes + 64 * changes.len();
            for (key, value) in &changes {
                writer.layers.active.changes.insert_mut(key.clone(), value.clone());
            }
        }
        let (done, outcome) = waiting::outcome();
        writer.queue.push(Queued { sequence: writer.sequence, changes, done, hooks });
        self.wake.notify_one();
        Ok(outcome)
    }

    fn durable_view(&self) -> Result<View, StoreError> {
        let layers = self.durable.read().clone();
        Ok(View::new(layers, self.backend.snapshot()?))
    }

    /// From here on nothing is acknowledged: what memory says and what the disk holds may differ.
    fn fail(&self, error: &StoreError) {
        tracing::error!(%error, "the store stops taking writes");
        let queue = {
            let mut writer = self.writer.lock();
            writer.status = Status::Failed(error.to_string());
            std::mem::take(&mut writer.queue)
        };
        self.wake.notify_all();
        for queued in queue {
            queued.done.fail(error.clone());
        }
    }

    /// Makes durable layers visible to readers.
    fn publish(&self, mut layers: Layers) {
        let mut durable = self.durable.write();
        let applied = self.applied.load(Ordering::Acquire);
        if layers.frozen.as_ref().is_some_and(|frozen| frozen.through <= applied) {
            layers.frozen = None;
        }
        *durable = layers;
    }

    /// The backend has everything up to `through`: the frozen layer goes.
    fn forget_frozen(&self, through: u64) {
        self.applied.store(through, Ordering::Release);
        let gone = {
            let mut durable = self.durable.write();
            let is_applied = durable.frozen.as_ref().is_some_and(|frozen| frozen.through <= through);
            if is_applied { durable.frozen.take() } else { None }
        };
        let also_gone = self.writer.lock().layers.frozen.take();
        self.wake.notify_all();
        drop((gone, also_gone)); // a large map takes a while to free: not under a lock
    }
}

impl Writer {
    fn is_open(&self) -> Result<(), StoreError> {
        match &self.status {
            Status::Open => Ok(()),
            Status::Closed => Err(StoreError::Closed),
            Status::Failed(reason) => Err(StoreError::Failed { reason: reason.clone() }),
        }
    }
}

fn run_hooks(hooks: Vec<Hook>) {
    for hook in hooks {
        if std::panic::catch_unwind(std::panic::AssertUnwindSafe(hook)).is_err() {
            tracing::error!("an after_commit hook panicked");
        }
    }
}

/// Turns the deadlock of a `write` inside a write closure into a panic that says so.
struct NotNested;

impl NotNested {
    fn enter() -> NotNested {
        assert!(!IS_WRITING.replace(true), "Store::write was called inside the closure of another write");
        NotNested
    }
}

impl Drop for NotNested {
    fn drop(&mut self) {
        IS_WRITING.set(false);
    }
}
