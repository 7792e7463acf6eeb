//! The data directory: who has it open, and in which format it is written.
//!
//! ```text
//! <data>/state/LOCK        held (flock) while a process has the store open; contains its pid
//! <data>/state/FORMAT      "millpond state, format 1"
//! <data>/state/LODGING     where blobs are, if not here
//! <data>/state/ROOT_KEY    what keys at rest are derived from, if it does not lie elsewhere
//! <data>/state/tables/     LMDB
//! <data>/state/journal/    committed transactions the database does not have yet
//! <data>/state/log/        streams
//! <data>/blobs/            bytes of objects
//! ```

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::Write;
use std::path::{Path, PathBuf};

use super::StoreError;
use super::disk::{self, sync_dir};
use super::segment::create_dir;

/// Raised when a build could misread what an older one wrote (or the other way round).
const FORMAT: u32 = 1;
const FORMAT_LINE: &str = "millpond state, format ";

/// An open data directory. Dropping it lets others in.
pub(crate) struct Home {
    data: PathBuf,
    _lock: File,
}

impl Home {
    pub fn open(data: &Path) -> Result<Home, StoreError> {
        let state = data.join("state");
        create_dir(&state).map_err(StoreError::io(format!("creating {}", state.display())))?;
        let lock = lock(data, &state.join("LOCK"))?;
        check_format(&state)?;
        Ok(Home { data: data.into(), _lock: lock })
    }

    pub fn data(&self) -> &Path {
        &self.data
    }

    pub fn state(&self) -> PathBuf {
        self.data.join("state")
    }

    pub fn blobs(&self) -> PathBuf {
        self.data.join("blobs")
    }
}

fn lock(data: &Path, path: &Path) -> Result<File, StoreError> {
    let open = OpenOptions::new().create(true).truncate(false).read(true).write(true).open(path);
    let mut file = open.map_err(StoreError::io(format!("opening {}", path.display())))?;
    match file.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => {
            let owner = fs::read_to_string(path).ok().and_then(|pid| pid.trim().parse().ok());
            return Err(StoreError::InUse { dir: data.into(), owner });
        }
        Err(TryLockError::Error(error)) => return Err(StoreError::io(format!("locking {}", path.display()))(error)),
    }
    let pid = format!("{}\n", std::process::id());
    file.set_len(0).and_then(|()| file.write_all(pid.as_bytes())).map_err(StoreError::io("writing the lock file"))?;
    Ok(file)
}

fn check_format(state: &Path) -> Result<(), StoreError> {
    let path = state.join("FORMAT");
    let expected = format!("{FORMAT_LINE}{FORMAT}\n");
    match fs::read_to_string(&path) {
        Ok(found) if found == expected => Ok(()),
        Ok(found) => {
            let found = found.trim().trim_start_matches(FORMAT_LINE).to_owned();
            Err(StoreError::Format { dir: state.into(), found, expected: FORMAT })
        }
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            replace(&path, &expected).map_err(StoreError::io(format!("writing {}", path.display())))
        }
        Err(error) => Err(StoreError::io(format!("reading {}", path.display()))(error)),
    }
}

/// Writes a small file, wholly or not at all.
pub(crate) fn replace(path: &Path, text: &str) -> std::io::Result<()> {
    let draft = path.with_extension("new");
    let file = disk::create(&draft, OpenOptions::new().create(true).truncate(true).write(true))?;
    disk::write_all_at(&file, &draft, text.as_bytes(), 0)?;
    disk::sync(&file, &draft)?;
    disk::rename(&draft, path)?;
    sync_dir(path.parent().unwrap_or(Path::new(".")))
}
