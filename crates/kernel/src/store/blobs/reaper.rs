//! Removing files nobody owns: released ones after a short grace, orphans of earlier runs at open. One quiet thread.

use std::collections::{HashMap, VecDeque};
use std::sync::Arc;
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use parking_lot::{Condvar, Mutex};

use super::remote::REMOVALS_MAX;
use super::{FileId, Files};
use crate::store::engine::Engine;
use crate::store::{Place, StoreError, Tx};

/// Between reading a row and opening the blob it names lie microseconds; this is for the slowest of machines. (The machine's time:
/// the virtual clock must not decide when bytes vanish under a reader.)
const GRACE: Duration = Duration::from_secs(2);

pub(super) struct Reaper {
    shared: Arc<Shared>,
}

struct Shared {
    files: Files,
    state: Mutex<State>,
    wake: Condvar,
    threads: Mutex<Vec<JoinHandle<()>>>,
}

#[derive(Default)]
struct State {
    /// Ordered by time.
    doomed: VecDeque<(Instant, FileId)>,
    pinned: HashMap<FileId, u32>,
    has_thread: bool,
    is_closing: bool,
}

/// Files that must not be removed for now.
pub(super) struct Pins {
    reaper: Arc<Reaper>,
    ids: Vec<FileId>,
}

impl Reaper {
    pub fn new(files: Files) -> Reaper {
        Reaper { shared: Arc::new(Shared { files, state: Mutex::default(), wake: Condvar::new(), threads: Mutex::default() }) }
    }

    pub fn pin(self: Arc<Self>, ids: Vec<FileId>) -> Pins {
        let mut state = self.shared.state.lock();
        for id in &ids {
            *state.pinned.entry(*id).or_default() += 1;
        }
        drop(state);
        Pins { reaper: self, ids }
    }

    pub fn remove_later(&self, ids: Vec<FileId>) {
        self.shared.remove_later(ids);
    }

    /// [`Reaper::remove_later`] for somebody who may outlive the reaper, and must not keep it.
    pub fn remover(&self) -> impl FnOnce(Vec<FileId>) + Send + use<> {
        let shared = self.shared.clone();
        move |ids| shared.remove_later(ids)
    }

    pub fn sweep(&self, files: Files, engine: Arc<Engine>) -> Result<(), StoreError> {
        let shared = self.shared.clone();
        let sweep = move || {
            let mut swept = 0;
            let is_owned = |id: &FileId| engine.read(&Place::nowhere(), |tx| Tx::is_owned(tx, *id))?;
            let result = files.visit_earlier_runs(|ids| {
                if shared.state.lock().is_closing {
                    return Err(StoreError::Closed);
                }
                let mut orphans = Vec::new();
                for id in ids {
                    if !is_owned(&id)? {
                        orphans.push(id);
                    }
                }
                files.remove(&orphans);
                swept += orphans.len();
                Ok(())
            });
            match result {
                Ok(()) | Err(StoreError::Closed) => tracing::debug!(swept, "orphaned blobs"),
                Err(error) => tracing::warn!(%error, swept, "the sweep for orphaned blobs stopped"),
            }
        };
        let thread = std::thread::Builder::new().name("store-sweep".into()).spawn(sweep);
        self.shared.threads.lock().push(thread.map_err(StoreError::io("starting the sweep"))?);
        Ok(())
    }
}

impl Shared {
    fn remove_later(self: &Arc<Self>, ids: Vec<FileId>) {
        let mut state = self.state.lock();
        if ids.is_empty() || state.is_closing {
            return; // what is not removed now waits for the sweep at the next start
        }
        let due = after_grace();
        state.doomed.extend(ids.into_iter().map(|id| (due, id)));
        if !std::mem::replace(&mut state.has_thread, true) {
            let shared = self.clone();
            match std::thread::Builder::new().name("store-reaper".into()).spawn(move || shared.reap()) {
                Ok(thread) => self.threads.lock().push(thread),
                // Then the files wait for the sweep at the next start.
                Err(error) => tracing::warn!(%error, "the reaper did not start"),
            }
        }
        self.wake.notify_one();
    }

    fn reap(&self) {
        let mut state = self.state.lock();
        while !state.is_closing {
            let Some(&(due, _)) = state.doomed.front() else {
                self.wake.wait(&mut state);
                continue;
            };
            if !self.wake.wait_until(&mut state, due).timed_out() {
                continue; // woken early: to close, or for news that can wait
            }
            let ids = state.take_due(due);
            parking_lot::MutexGuard::unlocked(&mut state, || self.files.remove(&ids));
        }
    }
}

impl State {
    /// Files whose time has come by `now`, some at a time; the pinned ones get another while.
    fn take_due(&mut self, now: Instant) -> Vec<FileId> {
        let mut ids = Vec::new();
        while ids.len() < REMOVALS_MAX
            && let Some((_, id)) = self.doomed.pop_front_if(|(due, _)| *due <= now)
        {
            match self.pinned.contains_key(&id) {
                true => self.doomed.push_back((after_grace(), id)),
                false => ids.push(id),
            }
        }
        ids
    }
}

#[allow(clippy::disallowed_methods, reason = "the machine's time, see GRACE")]
fn after_grace() -> Instant {
    Instant::now() + GRACE
}

impl Drop for Pins {
    fn drop(&mut self) {
        let mut state = self.reaper.shared.state.lock();
        for id in &self.ids {
            if let Some(count) = state.pinned.get_mut(id) {
                *count -= 1;
                if *count == 0 {
                    state.pinned.remove(id);
                }
            }
        }
    }
}

impl Drop for Reaper {
    fn drop(&mut self) {
        self.shared.state.lock().is_closing = true;
        self.shared.wake.notify_all();
        let threads = std::mem::take(&mut *self.shared.threads.lock());
        for thread in threads {
            thread.join().ok();
        }
    }
}
