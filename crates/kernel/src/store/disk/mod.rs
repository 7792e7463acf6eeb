//! The door to the disk: everything the store changes there, it changes through here.
//!
//! Plain calls of the standard library, gathered so that a test can watch them. With the feature `power-cuts`, which only `testkit`
//! asks for, each is noted by a [`recorder`]; a test then knows every state the disk may be found in if the power goes at any moment,
//! and opens the store in all of them. Without the feature nothing is left of that.
//!
//! The database writes for itself; its commits are noted as wholes.

#[cfg(feature = "power-cuts")]
pub mod recorder;
#[cfg(not(feature = "power-cuts"))]
#[path = "unwatched.rs"]
mod recorder;

use std::fs::{self, File, OpenOptions};
use std::io;
use std::os::unix::fs::FileExt;
use std::path::Path;

/// Opens a file that is new, or empty from here on.
pub(crate) fn create(path: &Path, options: &OpenOptions) -> io::Result<File> {
    let file = options.open(path)?;
    recorder::created(path);
    Ok(file)
}

pub(crate) fn write_all_at(file: &File, path: &Path, bytes: &[u8], at: u64) -> io::Result<()> {
    recorder::written(path, bytes, at);
    file.write_all_at(bytes, at)
}

/// Makes durable what has been written to a file.
pub(crate) fn sync(file: &File, path: &Path) -> io::Result<()> {
    let before = recorder::moment(path);
    file.sync_data()?;
    recorder::synced(path, before);
    Ok(())
}

/// Makes the names in a folder durable.
pub(crate) fn sync_dir(dir: &Path) -> io::Result<()> {
    let before = recorder::moment(dir);
    File::open(dir)?.sync_all()?;
    recorder::names_synced(dir, before);
    Ok(())
}

/// Makes a folder, and those above it that are missing.
pub(crate) fn make_dirs(dir: &Path) -> io::Result<()> {
    recorder::dirs_made(dir);
    fs::create_dir_all(dir)
}

pub(crate) fn rename(from: &Path, to: &Path) -> io::Result<()> {
    recorder::renamed(from, to);
    fs::rename(from, to)
}

pub(crate) fn remove(path: &Path) -> io::Result<()> {
    recorder::removed(path);
    fs::remove_file(path)
}

/// Removes a folder if it is empty.
pub(crate) fn remove_dir(dir: &Path) -> io::Result<()> {
    fs::remove_dir(dir)?;
    recorder::removed(dir);
    Ok(())
}

/// The database has committed, durably.
pub(crate) fn database_committed(dir: &Path) {
    recorder::replaced(&dir.join("data.mdb"));
}
