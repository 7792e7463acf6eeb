//! What a scrub found.

use serde::{Deserialize, Serialize};

use crate::row;

/// Damage beyond this is counted, not told: by then it is the disk and not a file.
const TOLD_MAX: usize = 1000;
/// Copies share files, and there may be a great many of them.
const NAMES_MAX: usize = 20;

/// A pass over everything, under way or finished.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Report {
    pub running: bool,
    /// Milliseconds of the epoch on the virtual clock.
    pub started: Option<i64>,
    pub finished: Option<i64>,
    /// Blobs named by rows, and of those the ones that lie in the row itself.
    pub blobs: u64,
    pub inline: u64,
    /// Files read, of all there are.
    pub files: u64,
    pub files_total: u64,
    pub bytes: u64,
    /// How many are damaged; the first of them are told.
    pub damaged: u64,
    pub damage: Vec<Damage>,
    /// Why a pass could not be finished.
    pub error: Option<String>,
}
row!(Report, version 1);

/// Bytes that are not what was written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Damage {
    /// A file, or the row the bytes lie in.
    pub place: String,
    pub reason: String,
    /// What people know them by.
    pub kept_by: Vec<String>,
}

impl Report {
    pub(super) fn add(&mut self, damage: Damage) {
        self.damaged += 1;
        if self.damage.len() < TOLD_MAX {
            self.damage.push(damage);
        }
    }

    /// Another name for a place that is known to be damaged.
    pub(super) fn name(&mut self, place: &str, name: &str) {
        let damage = self.damage.iter_mut().find(|damage| damage.place == place);
        if let Some(damage) = damage.filter(|damage| damage.kept_by.len() < NAMES_MAX && damage.kept_by.iter().all(|it| it != name)) {
            damage.kept_by.push(name.into());
        }
    }
}
