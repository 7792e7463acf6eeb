//! Notes every change made below a folder, in order, for tests that cut the power.
//!
//! Several recordings may run in one process, each of its own folder: that is why there is a global here, in tests and nowhere else.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Weak};

use parking_lot::Mutex;

/// A change below the recorded folder; paths are relative to it.
#[derive(Clone, Debug)]
pub enum Change {
    /// A file that is new, or empty from here on.
    Create(PathBuf),
    Write {
        path: PathBuf,
        at: u64,
        bytes: Vec<u8>,
    },
    /// What the first `before` changes wrote to the file is durable.
    Sync {
        path: PathBuf,
        before: usize,
    },
    /// What the first `before` changes did to names in the folder is durable.
    SyncNames {
        dir: PathBuf,
        before: usize,
    },
    MakeDir(PathBuf),
    Rename {
        from: PathBuf,
        to: PathBuf,
    },
    Remove(PathBuf),
    /// The whole file is these bytes, durably and at once.
    Replace {
        path: PathBuf,
        bytes: Vec<u8>,
    },
}

/// Notes changes as long as it lives.
pub struct Recording(Arc<Noted>);

struct Noted {
    root: PathBuf,
    changes: Mutex<Vec<Change>>,
}

static RECORDINGS: Mutex<Vec<Weak<Noted>>> = Mutex::new(Vec::new());

impl Recording {
    /// Begins to note what happens below `root`.
    pub fn of(root: &Path) -> Recording {
        let noted = Arc::new(Noted { root: root.into(), changes: Mutex::default() });
        RECORDINGS.lock().push(Arc::downgrade(&noted));
        Recording(noted)
    }

    /// How many changes there are so far.
    pub fn len(&self) -> usize {
        self.0.changes.lock().len()
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    pub fn changes(&self) -> Vec<Change> {
        self.0.changes.lock().clone()
    }
}

fn of(path: &Path) -> Option<(Arc<Noted>, PathBuf)> {
    let mut recordings = RECORDINGS.lock();
    recordings.retain(|it| it.strong_count() > 0);
    recordings.iter().filter_map(Weak::upgrade).find_map(|noted| {
        let relative = path.strip_prefix(&noted.root).ok()?.to_owned();
        Some((noted, relative))
    })
}

fn note(path: &Path, change: impl FnOnce(PathBuf) -> Change) {
    if let Some((noted, relative)) = of(path) {
        noted.changes.lock().push(change(relative));
    }
}

pub(super) fn created(path: &Path) {
    note(path, Change::Create);
}

pub(super) fn written(path: &Path, bytes: &[u8], at: u64) {
    note(path, |path| Change::Write { path, at, bytes: bytes.into() });
}

/// Of a sync that begins now: it need not include what others write meanwhile.
pub(super) fn moment(path: &Path) -> usize {
    of(path).map_or(0, |(noted, _)| noted.changes.lock().len())
}

pub(super) fn synced(path: &Path, before: usize) {
    note(path, |path| Change::Sync { path, before });
}

pub(super) fn names_synced(dir: &Path, before: usize) {
    note(dir, |dir| Change::SyncNames { dir, before });
}

pub(super) fn dirs_made(dir: &Path) {
    let missing: Vec<&Path> = dir.ancestors().take_while(|it| !it.exists()).collect();
    missing.into_iter().rev().for_each(|dir| note(dir, Change::MakeDir));
}

pub(super) fn renamed(from: &Path, to: &Path) {
    if let (Some((noted, from)), Some((_, to))) = (of(from), of(to)) {
        noted.changes.lock().push(Change::Rename { from, to });
    }
}

pub(super) fn removed(path: &Path) {
    note(path, Change::Remove);
}

pub(super) fn replaced(path: &Path) {
    if of(path).is_some() {
        let bytes = std::fs::read(path).expect("the database's file can be read");
        note(path, |path| Change::Replace { path, bytes });
    }
}
