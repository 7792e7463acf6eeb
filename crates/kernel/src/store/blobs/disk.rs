//! Blob files on disk: `<data>/blobs/<run>/<folder>/<number>`, a thousand files to a folder.
//!
//! Names are never used twice, so a file needs no temporary name: until a row names it, nobody looks. What a crash leaves behind
//! lies in the folder of an earlier run, where the sweep looks. Files of one time lie in one folder, so that one `fsync` of the
//! folder serves every upload that finishes together.

use std::fs::{self, File, OpenOptions};
use std::io;
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, AtomicU64, Ordering};

use bytes::Bytes;
use parking_lot::Mutex;

use super::format::{Summing, checked, table_span};
use super::{FileId, FileRef};
use crate::store::StoreError;
use crate::store::disk::{self, sync_dir};
use crate::store::segment::create_dir;

const FILES_PER_FOLDER: u32 = 1024;

pub(super) struct DiskFiles {
    root: PathBuf,
    /// Files of this run; earlier runs wrote the rest.
    pub run: u32,
    numbers: AtomicU32,
    /// The folder new files go to.
    folder: Mutex<Option<Arc<Folder>>>,
}

struct Folder {
    index: u32,
    path: PathBuf,
    /// Files made here so far, and how many of them have a durable name.
    made: AtomicU64,
    durable: Mutex<u64>,
}

/// A file being written.
pub(super) struct Draft {
    id: FileId,
    path: PathBuf,
    file: File,
    folder: Arc<Folder>,
    summing: Summing,
    is_kept: bool,
}

impl DiskFiles {
    pub fn open(root: PathBuf) -> Result<DiskFiles, StoreError> {
        create_dir(&root).map_err(StoreError::io(format!("creating {}", root.display())))?;
        let runs = runs(&root).map_err(StoreError::io(format!("listing {}", root.display())))?;
        let run = runs.last().map_or(1, |last| last + 1);
        Ok(DiskFiles { root, run, numbers: AtomicU32::new(0), folder: Mutex::new(None) })
    }

    pub fn create(&self) -> Result<Draft, StoreError> {
        let id = FileId::new(self.run, self.numbers.fetch_add(1, Ordering::Relaxed));
        let path = self.path(id);
        let folder = self.folder_for(id).map_err(StoreError::io("creating a blob folder"))?;
        let file = disk::create(&path, OpenOptions::new().write(true).create_new(true));
        let file = file.map_err(StoreError::io(format!("creating blob {id}")))?;
        Ok(Draft { id, path, file, folder, summing: Summing::default(), is_kept: false })
    }

    fn folder_for(&self, id: FileId) -> io::Result<Arc<Folder>> {
        let index = id.number() / FILES_PER_FOLDER;
        let mut current = self.folder.lock();
        if let Some(folder) = current.as_ref().filter(|folder| folder.index == index) {
            return Ok(folder.clone());
        }
        let path = self.folder_path(id);
        disk::make_dirs(&path)?;
        sync_dir(path.parent().unwrap_or(&self.root))?;
        sync_dir(&self.root)?;
        let folder = Arc::new(Folder { index, path, made: AtomicU64::new(0), durable: Mutex::new(0) });
        *current = Some(folder.clone());
        Ok(folder)
    }

    fn folder_path(&self, id: FileId) -> PathBuf {
        self.root.join(format!("{:08x}", id.run())).join(format!("{:06x}", id.number() / FILES_PER_FOLDER))
    }

    pub fn path(&self, id: FileId) -> PathBuf {
        self.folder_path(id).join(format!("{:08x}", id.number()))
    }

    pub fn open_file(&self, id: FileId) -> Result<File, StoreError> {
        File::open(self.path(id)).map_err(|error| match error.kind() {
            io::ErrorKind::NotFound => StoreError::NoSuchBlob { id: id.to_string() },
            _ => StoreError::io(format!("opening blob {id}"))(error),
        })
    }

    /// Opens a blob if the kernel knows its name already, so that no thread waits for a disk.
    #[cfg(target_os = "linux")]
    pub fn open_cached(&self, id: FileId) -> Option<File> {
        use rustix::fs::{CWD, Mode, OFlags, ResolveFlags};
        let flags = OFlags::RDONLY | OFlags::CLOEXEC;
        rustix::fs::openat2(CWD, self.path(id), flags, Mode::empty(), ResolveFlags::CACHED).ok().map(File::from)
    }
    #[cfg(not(target_os = "linux"))]
    pub fn open_cached(&self, _: FileId) -> Option<File> {
        None
    }

    /// It may be gone already.
    pub fn remove(&self, id: FileId) {
        match disk::remove(&self.path(id)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => tracing::warn!(%id, %error, "a blob file could not be removed"),
            _ => {}
        }
    }

    /// Visits every file of earlier runs, a folder at a time; empty folders go.
    pub fn visit_earlier_runs(&self, mut visit: impl FnMut(Vec<FileId>) -> Result<(), StoreError>) -> Result<(), StoreError> {
        let listing = || StoreError::io("listing blobs");
        for run in runs(&self.root).map_err(listing())?.into_iter().filter(|run| *run < self.run) {
            let run_path = self.root.join(format!("{run:08x}"));
            for folder in fs::read_dir(&run_path).map_err(listing())? {
                let folder = folder.map_err(listing())?.path();
                visit(numbers(&folder).map_err(listing())?.into_iter().map(|number| FileId::new(run, number)).collect())?;
                disk::remove_dir(&folder).ok(); // refused unless it is empty
            }
            disk::remove_dir(&run_path).ok();
        }
        Ok(())
    }
}

fn runs(root: &Path) -> io::Result<Vec<u32>> {
    numbers(root)
}

/// The hexadecimal names in a folder, sorted. Other names are not ours.
fn numbers(folder: &Path) -> io::Result<Vec<u32>> {
    let mut numbers = Vec::new();
    for entry in fs::read_dir(folder)? {
        numbers.extend(entry?.file_name().to_str().and_then(|name| u32::from_str_radix(name, 16).ok()));
    }
    numbers.sort_unstable();
    Ok(numbers)
}

impl Folder {
    /// Makes the names of all files made so far durable: whoever comes first works for everybody.
    fn sync(&self, ticket: u64) -> io::Result<()> {
        let mut durable = self.durable.lock();
        if *durable < ticket {
            let made = self.made.load(Ordering::Acquire);
            sync_dir(&self.path)?;
            *durable = made;
        }
        Ok(())
    }
}

impl Draft {
    pub fn write(&mut self, chunks: &[Bytes]) -> Result<(), StoreError> {
        for chunk in chunks {
            let at = self.summing.len;
            self.summing.update(chunk);
            disk::write_all_at(&self.file, &self.path, chunk, at).map_err(StoreError::io(format!("writing blob {}", self.id)))?;
        }
        Ok(())
    }

    /// Durable, contents and name.
    pub fn finish(mut self) -> Result<FileRef, StoreError> {
        let crc = self.summing.finish();
        let written = disk::write_all_at(&self.file, &self.path, &self.summing.table, self.summing.len);
        let written = written.and_then(|()| disk::sync(&self.file, &self.path));
        let ticket = self.folder.made.fetch_add(1, Ordering::AcqRel) + 1;
        written.and_then(|()| self.folder.sync(ticket)).map_err(StoreError::io(format!("syncing blob {}", self.id)))?;
        self.is_kept = true;
        Ok(FileRef { id: self.id, len: self.summing.len, crc })
    }
}

impl Drop for Draft {
    fn drop(&mut self) {
        if !self.is_kept {
            disk::remove(&self.path).ok();
        }
    }
}

/// Reads `from..to` (from the start of a block to the end of one, or of the blob) and checks every block.
pub(super) fn read_blocks(file: &File, blob: FileRef, from: u64, to: u64) -> Result<Bytes, StoreError> {
    let (table_at, table_len) = table_span(blob.len, from, to);
    let mut table = vec![0; table_len];
    file.read_exact_at(&mut table, table_at).map_err(|error| unreadable(blob.id, error))?;
    let bytes = pread(file, from, (to - from) as usize).map_err(|error| unreadable(blob.id, error))?;
    checked(blob.id, from, bytes.into(), &table)
}

/// The same from the page cache alone; `None` when any of it would have to come from the disk.
pub(super) fn read_cached_blocks(file: &File, blob: FileRef, from: u64, to: u64) -> Option<Result<Bytes, StoreError>> {
    let (table_at, table_len) = table_span(blob.len, from, to);
    let table = pread_cached(file, table_at, table_len)?;
    let bytes = pread_cached(file, from, (to - from) as usize)?;
    Some(checked(blob.id, from, bytes.into(), &table))
}

/// The checksums of all blocks.
pub(super) fn read_table(file: &File, blob: FileRef) -> Result<Vec<u8>, StoreError> {
    let (table_at, table_len) = table_span(blob.len, 0, blob.len);
    pread(file, table_at, table_len).map_err(|error| unreadable(blob.id, error))
}

/// `preadv2` with `RWF_NOWAIT`: all of it at once, or nothing.
#[cfg(target_os = "linux")]
fn pread_cached(file: &File, from: u64, len: usize) -> Option<Vec<u8>> {
    use std::os::fd::AsRawFd;
    let mut bytes = Vec::<u8>::with_capacity(len);
    let piece = libc::iovec { iov_base: bytes.as_mut_ptr().cast(), iov_len: len };
    let at = libc::off64_t::try_from(from).ok()?;
    // SAFETY: the piece is the vector's own capacity, which the kernel may write, and it outlives the call.
    let read = unsafe { libc::preadv64v2(file.as_raw_fd(), &piece, 1, at, libc::RWF_NOWAIT) };
    if usize::try_from(read).ok()? != len {
        return None;
    }
    // SAFETY: the kernel has just written `len` bytes, and the capacity is at least that.
    unsafe { bytes.set_len(len) };
    Some(bytes)
}

#[cfg(not(target_os = "linux"))]
fn pread_cached(_: &File, _: u64, _: usize) -> Option<Vec<u8>> {
    None
}

/// `read_exact_at` without first filling half a megabyte with zeros, which is a tenth of what a warm read costs.
fn pread(file: &File, from: u64, len: usize) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::with_capacity(len);
    while bytes.len() < len {
        let at = from + bytes.len() as u64;
        // A vector may have been given more room than was asked for.
        let room = len - bytes.len();
        let (spare, _) = bytes.spare_capacity_mut().split_at_mut(room);
        let read = match rustix::io::pread(file, spare, at) {
            Ok((read, _)) => read.len(),
            Err(rustix::io::Errno::INTR) => continue,
            Err(error) => return Err(error.into()),
        };
        if read == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        // SAFETY: `pread` has just written this many bytes behind the ones that were there.
        unsafe { bytes.set_len(bytes.len() + read) };
    }
    Ok(bytes)
}

fn unreadable(id: FileId, error: io::Error) -> StoreError {
    match error.kind() {
        io::ErrorKind::UnexpectedEof => StoreError::corrupt(format!("blob {id}"), "the file is too short"),
        _ => StoreError::io(format!("reading blob {id}"))(error),
    }
}
