//! The bytes of objects, layers, archives and logs.
//!
//! A blob is written first and named by a row afterwards:
//!
//! ```
//! # use kernel::{row, store::{BlobRef, Place, Scope, Store, StoreError, Table, TableId}};
//! # #[derive(serde::Serialize, serde::Deserialize)] struct Object { body: BlobRef }
//! # row!(Object, version 1);
//! # const OBJECTS: Table<String, Object> = Table::new(TableId { tag: 1, name: "objects" }, Scope::Global);
//! # async fn put(store: Store, body: bytes::Bytes) -> Result<(), StoreError> {
//! let mut writer = store.blobs().writer();
//! writer.write(body).await?;
//! let body = writer.finish().await?;              // durable, and nobody's yet
//! store.write(&Place::nowhere(), |tx| {
//!     tx.adopt(&body)?;                           // this transaction's row keeps it alive
//!     tx.put(&OBJECTS, "cat.jpg", &Object { body })
//! }).await
//! # }
//! ```
//!
//! Small blobs travel inside the row. Large ones are files, on this disk or on a [`Shelf`], checksummed in blocks, so that a flipped bit is an error and never an
//! answer. A file that no row adopted (a crash, a failed transaction) is an orphan, and is swept when the store is next opened.
//! Files are released by rows too: the last `release` removes the file once its transaction is durable, after a short grace for
//! whoever has just read the row, and not while anybody is reading it.

mod blob_ref;
mod disk;
mod format;
mod memory;
mod owners;
mod reader;
mod reaper;
mod remote;
mod shelf;
mod verify;
mod writer;

use std::collections::HashSet;
use std::ops::RangeBounds;
use std::path::PathBuf;
use std::sync::Arc;

use bytes::{Bytes, BytesMut};
use futures::StreamExt;

pub use blob_ref::{BlobRef, FileId, FileRef};
pub use owners::OWNERS;
pub use reader::BlobStream;
pub use shelf::{Growing, Shelf};
pub use writer::BlobWriter;

use super::StoreError;
use super::engine::Engine;
use super::lodging::Lodging;
use disk::DiskFiles;
use memory::MemoryFiles;
use reaper::Reaper;
use remote::RemoteFiles;

/// Blobs up to this size are kept in the row that names them.
pub const INLINE_BYTES_MAX: usize = 32 << 10;

/// Where blobs are written and read. Cloning gives another handle.
#[derive(Clone)]
pub struct Blobs {
    files: Files,
    reaper: Arc<Reaper>,
}

#[derive(Clone)]
enum Files {
    Memory(Arc<MemoryFiles>),
    Disk(Arc<DiskFiles>),
    /// On a [`Shelf`].
    Remote(Arc<RemoteFiles>),
}

impl Files {
    /// They may be gone already.
    fn remove(&self, ids: &[FileId]) {
        match self {
            Files::Memory(files) => ids.iter().for_each(|id| files.remove(*id)),
            Files::Disk(files) => ids.iter().for_each(|id| files.remove(*id)),
            Files::Remote(files) => files.remove(ids),
        }
    }

    /// Visits the files of earlier runs, some at a time.
    fn visit_earlier_runs(&self, visit: impl FnMut(Vec<FileId>) -> Result<(), StoreError>) -> Result<(), StoreError> {
        match self {
            Files::Memory(_) => Ok(()),
            Files::Disk(files) => files.visit_earlier_runs(visit),
            Files::Remote(files) => files.visit_earlier_runs(visit),
        }
    }
}

impl Blobs {
    pub(crate) fn memory() -> Blobs {
        Blobs::over(Files::Memory(Arc::default()))
    }

    /// Files left by earlier runs that no row owns are swept in the background.
    pub(crate) fn open(dir: PathBuf, engine: Arc<Engine>) -> Result<Blobs, StoreError> {
        Blobs::swept(Files::Disk(Arc::new(DiskFiles::open(dir)?)), engine)
    }

    /// The same on a shelf. The runtime lives as long as the store.
    pub(crate) fn on(shelf: Arc<dyn Shelf>, lodging: &Lodging, engine: Arc<Engine>) -> Result<Blobs, StoreError> {
        let runtime = tokio::runtime::Handle::current();
        Blobs::swept(Files::Remote(Arc::new(RemoteFiles::new(shelf, lodging, runtime))), engine)
    }

    fn swept(files: Files, engine: Arc<Engine>) -> Result<Blobs, StoreError> {
        let blobs = Blobs::over(files);
        blobs.reaper.sweep(blobs.files.clone(), engine)?;
        Ok(blobs)
    }

    fn over(files: Files) -> Blobs {
        Blobs { reaper: Arc::new(Reaper::new(files.clone())), files }
    }

    /// A new blob of unknown length. Dropping the writer before `finish` discards it.
    pub fn writer(&self) -> BlobWriter {
        BlobWriter::new(self.files.clone())
    }

    /// A blob whose bytes are at hand.
    pub async fn put(&self, bytes: Bytes) -> Result<BlobRef, StoreError> {
        let mut writer = self.writer();
        writer.write(bytes).await?;
        writer.finish().await
    }

    /// The bytes of `range`, in order, in chunks of up to half a megabyte. A range that reaches past the end stops there.
    pub fn open_range(&self, blob: &BlobRef, range: impl RangeBounds<u64>) -> BlobStream {
        BlobStream::new(self.files.clone(), self.reaper.clone(), blob, range)
    }

    /// The whole blob as a stream.
    pub fn stream(&self, blob: &BlobRef) -> BlobStream {
        self.open_range(blob, ..)
    }

    /// The whole blob in memory: for what is known to be small.
    pub async fn read(&self, blob: &BlobRef) -> Result<Bytes, StoreError> {
        let mut stream = self.stream(blob);
        let first = stream.next().await.transpose()?.unwrap_or_default();
        if first.len() as u64 == blob.len() {
            return Ok(first);
        }
        let mut whole = BytesMut::with_capacity(blob.len() as usize);
        whole.extend_from_slice(&first);
        while let Some(chunk) = stream.next().await {
            whole.extend_from_slice(&chunk?);
        }
        Ok(whole.freeze())
    }

    /// One blob made of others, end to end, without copying files: how a multipart upload becomes an object. The result shares the
    /// parts' files, so it is adopted before they are released.
    pub async fn concat(&self, parts: &[BlobRef]) -> Result<BlobRef, StoreError> {
        let mut chain = Vec::new();
        let mut small: Vec<Bytes> = Vec::new();
        for leaf in parts.iter().flat_map(BlobRef::leaves) {
            match leaf {
                BlobRef::Inline { bytes, .. } => small.push(bytes.clone()),
                file => {
                    chain.extend(self.join_small(std::mem::take(&mut small)).await?);
                    chain.push(file.clone());
                }
            }
        }
        chain.extend(self.join_small(small).await?);
        Ok(match chain.len() {
            0 => BlobRef::inline(Bytes::new()),
            1 => chain.remove(0),
            _ => BlobRef::Chain(chain),
        })
    }

    /// A run of inline parts becomes one blob, or a thousand of them would make a row of thirty megabytes.
    async fn join_small(&self, parts: Vec<Bytes>) -> Result<Option<BlobRef>, StoreError> {
        if parts.iter().all(Bytes::is_empty) {
            return Ok(None);
        }
        let mut writer = self.writer();
        for part in parts {
            writer.write(part).await?;
        }
        writer.finish().await.map(Some)
    }

    /// Removes a finished blob that no row has adopted and none will, e.g. because its transaction was refused. Optional: the
    /// sweep at the next start does the same.
    pub fn discard(&self, blob: &BlobRef) {
        self.reaper.remove_later(blob.files().map(|file| file.id).collect());
    }

    /// The same for what [`Blobs::concat`] made of `parts`: only files of its own go, not theirs.
    pub fn discard_joint(&self, joint: &BlobRef, parts: &[BlobRef]) {
        let theirs: HashSet<FileId> = parts.iter().flat_map(BlobRef::files).map(|file| file.id).collect();
        self.reaper.remove_later(joint.files().map(|file| file.id).filter(|id| !theirs.contains(id)).collect());
    }

    /// Removes released files, for the commit thread: it keeps nothing alive that would, when dropped there, wait for that very thread.
    pub(crate) fn remover(&self) -> impl FnOnce(Vec<FileId>) + Send + use<> {
        self.reaper.remover()
    }
}
