//! The power goes at every moment there is: between any two writes, syncs, renames and removals that an operation makes.
//!
//! ```ignore
//! Story::new(|dir| World::at(dir).with(s3::service()).start())
//!     .given(|w| put(w, "old"))
//!     .when(|w| put(w, "new"))
//!     .then(|w, acked| assert!(get(w) == "new" || !acked && get(w) == "old"));
//! ```
//!
//! The operation runs once, watched by the store's recorder. Then, for every moment, the disk is laid out as a power cut could have
//! left it (with everything that was not synced, without it, and with some of it), and the house is opened on it. Whatever the story
//! asserts, this is asserted too: no file that a row names is missing or damaged, and no other file stays.

mod disk;

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

pub use disk::{Disk, Unsynced};
use kernel::store::recorder::{Change, Recording};

use crate::World;

/// Seeds of what arrives by chance.
const CHANCES: u64 = 1;

/// An operation during which the power goes.
pub struct Story<O, G = fn(&World), W = fn(&World)> {
    open: O,
    given: G,
    when: W,
    linger: Duration,
    is_new: bool,
}

impl<O: Fn(&Path) -> World> Story<O> {
    /// `open` starts the house on a directory, new or found.
    pub fn new(open: O) -> Story<O> {
        Story { open, given: |_| (), when: |_| (), linger: Duration::ZERO, is_new: false }
    }
}

impl<O: Fn(&Path) -> World, G: Fn(&World), W: Fn(&World)> Story<O, G, W> {
    /// What is there before, and at rest.
    pub fn given<N: Fn(&World)>(self, given: N) -> Story<O, N, W> {
        Story { open: self.open, given, when: self.when, linger: self.linger, is_new: self.is_new }
    }

    /// Nothing is there before, not even a house: the power may go while it is built.
    pub fn in_a_new_house(mut self) -> Story<O, G, W> {
        self.is_new = true;
        self
    }

    /// What is under way when the power goes; its return is the acknowledgement.
    pub fn when<N: Fn(&World)>(self, when: N) -> Story<O, G, N> {
        Story { open: self.open, given: self.given, when, linger: self.linger, is_new: self.is_new }
    }

    /// Watches on after the acknowledgement, for what happens in the machine's time.
    pub fn lingering(mut self, linger: Duration) -> Story<O, G, W> {
        self.linger = linger;
        self
    }

    /// What must hold in every house that is found, told whether the operation had been acknowledged. Returns how many were found.
    pub fn then(self, then: impl Fn(&World, bool)) -> usize {
        let home = tempfile::tempdir_in(quick_place()).expect("a directory");
        let data = home.path().join("data");
        if self.is_new {
            std::fs::create_dir(&data).expect("a directory");
        } else {
            (self.given)(&(self.open)(&data));
        }
        let before = Disk::read(&data);
        let recording = Recording::of(&data);
        let acked = {
            let w = (self.open)(&data);
            (self.when)(&w);
            let acked = recording.len();
            std::thread::sleep(self.linger);
            acked
        };
        let changes = recording.changes();
        let mut houses = 0;
        for moment in moments(&changes) {
            let seeds = (0..CHANCES).map(|seed| Unsynced::Chance(seed + moment as u64 * CHANCES));
            for unsynced in [Unsynced::Kept, Unsynced::Lost].into_iter().chain(seeds) {
                let found = home.path().join(format!("found-{moment}"));
                before.after(&changes[..moment], unsynced).write(&found);
                let last = changes[..moment].last().map(describe).unwrap_or_default();
                let _told = Told(format!("cut after change {moment} of {} ({last}), unsynced: {unsynced:?}", changes.len()));
                let w = (self.open)(&found);
                then(&w, moment >= acked);
                is_in_order(&w, &found);
                drop(w);
                std::fs::remove_dir_all(&found).expect("removed");
                houses += 1;
            }
        }
        eprintln!("{} changes, {houses} houses", changes.len());
        houses
    }
}

/// In memory if the machine lets us: what was synced is told by the recorder, so that syncing need not take any time.
fn quick_place() -> PathBuf {
    let shared = PathBuf::from("/dev/shm");
    if shared.is_dir() { shared } else { std::env::temp_dir() }
}

/// How many changes there were when the power went. Between two writes to one file is no moment of its own: with what arrives by
/// chance, the moment after the second has all that the one between could have.
fn moments(changes: &[Change]) -> impl Iterator<Item = usize> {
    let goes_on = |pair: &[Change]| match pair {
        [Change::Write { path: one, .. }, Change::Write { path: other, .. }] => one == other,
        _ => false,
    };
    (0..=changes.len()).filter(move |moment| *moment == 0 || !changes.get(moment - 1..=*moment).is_some_and(goes_on))
}

/// Says where the power went when an assertion fails.
struct Told(String);

impl Drop for Told {
    fn drop(&mut self) {
        if std::thread::panicking() {
            eprintln!("{}", self.0);
        }
    }
}

fn describe(change: &Change) -> String {
    format!("{change:?}").chars().take(120).collect()
}

/// Every file a row names is whole, and in the end no other file is there.
#[expect(clippy::disallowed_methods, reason = "the store sweeps in the machine's time")]
fn is_in_order(w: &World, data: &Path) {
    w.block_on(async { w.kernel().scrubber().begin(w.kernel()) });
    let report = loop {
        let report = w.kernel().scrubber().report();
        if !report.running {
            break report;
        }
        std::thread::sleep(Duration::from_millis(1));
    };
    assert_eq!((report.damaged, &report.error), (0, &None), "{report:?}");
    let deadline = Instant::now() + Duration::from_secs(10);
    loop {
        let (files, owned) = (crate::blobs::below(&data.join("blobs")).len(), crate::blobs::owned(w.kernel().store()));
        if files == owned {
            return;
        }
        assert!(Instant::now() < deadline, "{files} files and {owned} of them owned");
        std::thread::sleep(Duration::from_millis(1));
    }
}
