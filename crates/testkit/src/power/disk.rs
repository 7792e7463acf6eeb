//! A model of a disk: from the changes made to it, what it may hold if the power goes.
//!
//! What POSIX promises and no more: bytes are certain once their file was synced, names once their folder was. Anything else may or
//! may not have arrived, in any order, the last piece of it torn.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use kernel::rng::Rng;
use kernel::store::recorder::Change;

/// What becomes of changes that were not synced.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unsynced {
    /// All of them are there: the process was killed, the machine was not.
    Kept,
    /// None is.
    Lost,
    /// Each is or is not there, as the seed has it, and half a write may be.
    Chance(u64),
}

/// Where a sector ends, a write may be torn.
const SECTOR: usize = 512;

/// Folders and files by their names; a file is a number, because it may have several names in its life.
#[derive(Clone, Default)]
pub struct Disk {
    names: BTreeMap<PathBuf, Node>,
    files: Vec<Vec<u8>>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Node {
    Folder,
    File(usize),
}

/// A change, told of files instead of names.
enum Fact<'c> {
    Bytes { file: usize, at: u64, bytes: &'c [u8] },
    Names(Vec<(&'c Path, Option<Node>)>),
    Whole { file: usize, bytes: &'c [u8] },
}

impl Disk {
    /// Everything below a folder, as durable as can be.
    pub fn read(root: &Path) -> Disk {
        let mut disk = Disk::default();
        disk.read_below(root, Path::new(""));
        disk
    }

    fn read_below(&mut self, root: &Path, relative: &Path) {
        for entry in std::fs::read_dir(root.join(relative)).expect("a folder").flatten() {
            let name = relative.join(entry.file_name());
            if entry.path().is_dir() {
                self.names.insert(name.clone(), Node::Folder);
                self.read_below(root, &name);
            } else {
                self.files.push(std::fs::read(entry.path()).expect("read"));
                self.names.insert(name, Node::File(self.files.len() - 1));
            }
        }
    }

    /// The disk as it is found after these changes and a power cut.
    pub fn after(&self, changes: &[Change], unsynced: Unsynced) -> Disk {
        let chance = Rng::seeded(if let Unsynced::Chance(seed) = unsynced { seed } else { 0 });
        let mut live = self.clone();
        let mut found = self.clone();
        for (at, change) in changes.iter().enumerate() {
            let Some(fact) = live.make(change) else { continue };
            found.files.resize_with(live.files.len(), Vec::new);
            if let Change::Replace { path, .. } = change {
                // With its name: the database makes its file itself, when the house is new.
                found.names.extend(live.names.get(path).map(|node| (path.clone(), *node)));
            }
            let is_certain = is_synced(change, &changes[at..], at);
            let torn = match unsynced {
                Unsynced::Chance(_) => chance.u64(),
                _ => 0,
            };
            match (is_certain, unsynced) {
                (true, _) | (_, Unsynced::Kept) => found.hold(&fact, None),
                (false, Unsynced::Lost) => {}
                (false, Unsynced::Chance(_)) if torn.is_multiple_of(2) => {}
                (false, Unsynced::Chance(_)) => found.hold(&fact, Some(torn)),
            }
        }
        found
    }

    /// Makes a change as the running process saw it, and tells what it comes to.
    fn make<'c>(&mut self, change: &'c Change) -> Option<Fact<'c>> {
        let fact = match change {
            Change::Sync { .. } | Change::SyncNames { .. } => return None,
            Change::Write { path, at, bytes } => Fact::Bytes { file: self.file(path)?, at: *at, bytes },
            Change::MakeDir(path) => Fact::Names(vec![(path, Some(Node::Folder))]),
            Change::Remove(path) => Fact::Names(vec![(path, None)]),
            Change::Rename { from, to } => Fact::Names(vec![(from, None), (to, self.names.get(from).copied())]),
            Change::Create(path) => {
                self.files.push(Vec::new());
                Fact::Names(vec![(path, Some(Node::File(self.files.len() - 1)))])
            }
            Change::Replace { path, bytes } => {
                if self.file(path).is_none() {
                    self.files.push(Vec::new());
                    self.names.insert(path.clone(), Node::File(self.files.len() - 1));
                }
                Fact::Whole { file: self.file(path)?, bytes }
            }
        };
        self.hold(&fact, None);
        Some(fact)
    }

    fn file(&self, path: &Path) -> Option<usize> {
        match self.names.get(path) {
            Some(Node::File(file)) => Some(*file),
            _ => None,
        }
    }

    /// Holds a fact, of a write perhaps only the first sectors.
    fn hold(&mut self, fact: &Fact<'_>, torn: Option<u64>) {
        match fact {
            Fact::Bytes { file, at, bytes } => {
                let sectors = bytes.len().div_ceil(SECTOR) as u64;
                let len = torn.map_or(bytes.len(), |torn| ((torn / 2 % (sectors + 1)) as usize * SECTOR).min(bytes.len()));
                let (content, at) = (&mut self.files[*file], *at as usize);
                if content.len() < at + len {
                    content.resize(at + len, 0);
                }
                content[at..at + len].copy_from_slice(&bytes[..len]);
            }
            Fact::Names(names) => {
                for (name, node) in names {
                    match node {
                        Some(node) => drop(self.names.insert(name.to_path_buf(), *node)),
                        None => drop(self.names.remove(*name)),
                    }
                }
            }
            Fact::Whole { file, bytes } => self.files[*file] = bytes.to_vec(),
        }
    }

    /// Lays it out below `root`. A name whose folder did not arrive is not there.
    pub fn write(&self, root: &Path) {
        std::fs::create_dir_all(root).expect("a folder");
        for (name, node) in &self.names {
            let path = root.join(name);
            if !path.parent().is_some_and(Path::is_dir) {
                continue;
            }
            match node {
                Node::Folder => std::fs::create_dir_all(path).expect("a folder"),
                Node::File(file) => std::fs::write(path, &self.files[*file]).expect("written"),
            }
        }
    }
}

/// Whether a later change made this one, the `index`-th, certain.
fn is_synced(change: &Change, later: &[Change], index: usize) -> bool {
    let of_file =
        |path: &PathBuf| later.iter().any(|it| matches!(it, Change::Sync { path: synced, before } if synced == path && *before > index));
    let of_name = |path: &PathBuf| {
        let folder = path.parent().unwrap_or(Path::new(""));
        later.iter().any(|it| matches!(it, Change::SyncNames { dir, before } if dir == folder && *before > index))
    };
    match change {
        Change::Write { path, .. } => of_file(path),
        Change::Create(path) | Change::MakeDir(path) | Change::Remove(path) => of_name(path),
        Change::Rename { to, .. } => of_name(to),
        Change::Replace { .. } => true,
        Change::Sync { .. } | Change::SyncNames { .. } => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn changes(sync: bool, sync_names: bool) -> Vec<Change> {
        let file = || PathBuf::from("folder/file");
        let mut changes = vec![
            Change::MakeDir("folder".into()),
            Change::SyncNames { dir: "".into(), before: 1 },
            Change::Create(file()),
            Change::Write { path: file(), at: 0, bytes: vec![7; 2_000] },
        ];
        if sync {
            changes.push(Change::Sync { path: file(), before: changes.len() });
        }
        if sync_names {
            changes.push(Change::SyncNames { dir: "folder".into(), before: changes.len() });
        }
        changes
    }

    fn content(disk: &Disk) -> Option<Vec<u8>> {
        disk.file(Path::new("folder/file")).map(|file| disk.files[file].clone())
    }

    #[test]
    fn what_was_synced_is_there_and_what_was_not_may_be() {
        let nothing = Disk::default();
        let lost = |sync, names| content(&nothing.after(&changes(sync, names), Unsynced::Lost));
        assert_eq!(lost(true, true), Some(vec![7; 2_000]));
        assert_eq!(lost(false, true), Some(Vec::new()), "a name without bytes");
        assert_eq!(lost(true, false), None, "bytes without a name");
        assert_eq!(content(&nothing.after(&changes(false, false), Unsynced::Kept)), Some(vec![7; 2_000]));
        let lengths: std::collections::BTreeSet<_> =
            (0..200).map(|seed| content(&nothing.after(&changes(false, false), Unsynced::Chance(seed))).map(|it| it.len())).collect();
        assert!(lengths.len() > 3, "lost, empty, torn and whole: {lengths:?}");
    }

    #[test]
    fn a_sync_says_nothing_of_what_came_after_it_began() {
        let mut changes = changes(true, true);
        changes.push(Change::Write { path: "folder/file".into(), at: 0, bytes: vec![8; 10] });
        changes.push(Change::Sync { path: "folder/file".into(), before: 4 });
        assert_eq!(content(&Disk::default().after(&changes, Unsynced::Lost)), Some(vec![7; 2_000]));
    }
}
