//! Blob files on a [`Shelf`]: `<store>/<run>/<number>`, in the same format as on disk, so that whatever a network or another company's
//! disks do to the bytes is an error here and never an answer.

use std::collections::VecDeque;
use std::future::Future;
use std::io;
use std::slice;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use bytes::Bytes;
use futures::StreamExt;
use tokio::runtime::Handle;

use super::format::{Summing, checked, table_span};
use super::shelf::{Growing, Shelf};
use super::{FileId, FileRef};
use crate::store::StoreError;
use crate::store::lodging::Lodging;

/// Larger files are put in pieces of exactly this size. S3 wants 5 MiB or more and takes 10,000; some of its imitators want all equal.
pub(super) const PIECE_BYTES: usize = 8 << 20;

/// Names removed by one call: what S3 deletes in one request.
pub(super) const REMOVALS_MAX: usize = 1000;

pub(super) struct RemoteFiles {
    shelf: Arc<dyn Shelf>,
    /// The folder of this store, of which others may lie beside it.
    store: String,
    run: u32,
    numbers: AtomicU32,
    /// For what is done on threads of the store's own.
    runtime: Handle,
}

/// A file being written.
pub(super) struct RemoteDraft {
    files: Arc<RemoteFiles>,
    id: FileId,
    summing: Summing,
    pending: VecDeque<Bytes>,
    pending_bytes: usize,
    /// Once there is more than one piece.
    growing: Option<Box<dyn Growing>>,
}

impl RemoteFiles {
    pub fn new(shelf: Arc<dyn Shelf>, lodging: &Lodging, runtime: Handle) -> RemoteFiles {
        RemoteFiles { shelf, store: lodging.store.clone(), run: lodging.run, numbers: AtomicU32::new(0), runtime }
    }

    pub fn create(self: &Arc<Self>) -> RemoteDraft {
        let id = FileId::new(self.run, self.numbers.fetch_add(1, Ordering::Relaxed));
        RemoteDraft { files: self.clone(), id, summing: Summing::default(), pending: VecDeque::new(), pending_bytes: 0, growing: None }
    }

    pub fn path(&self, id: FileId) -> String {
        format!("{}/{:08x}/{:08x}", self.store, id.run(), id.number())
    }

    /// Where people would look for a file.
    pub fn address(&self, id: FileId) -> String {
        format!("{}/{}", self.shelf.location().trim_end_matches('/'), self.path(id))
    }

    /// Reads `from..to` (from the start of a block to the end of one, or of the blob) and checks every block.
    pub async fn read_blocks(&self, blob: FileRef, from: u64, to: u64) -> Result<Bytes, StoreError> {
        let (table_at, table_len) = table_span(blob.len, from, to);
        let ranges = [from..to, table_at..table_at + table_len as u64];
        let read = self.shelf.read(&self.path(blob.id), &ranges).await;
        let mut parts = read.map_err(|error| unreadable(blob.id, error))?.into_iter();
        let (bytes, table) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
        if bytes.len() as u64 != to - from || table.len() != table_len {
            return Err(unreadable(blob.id, io::ErrorKind::UnexpectedEof.into()));
        }
        checked(blob.id, from, bytes, &table)
    }

    /// The checksums of all blocks.
    pub async fn read_table(&self, blob: FileRef) -> Result<Vec<u8>, StoreError> {
        let (table_at, table_len) = table_span(blob.len, 0, blob.len);
        let read = self.shelf.read(&self.path(blob.id), slice::from_ref(&(table_at..table_at + table_len as u64))).await;
        read.map(|parts| parts.concat()).map_err(|error| unreadable(blob.id, error))
    }

    pub async fn size(&self, id: FileId) -> Result<u64, StoreError> {
        self.shelf.size(&self.path(id)).await.map_err(|error| unreadable(id, error))
    }

    /// Does something on the store's runtime and waits for it on a thread of its own; `None` when the runtime has ended.
    pub fn wait<T: Send + 'static>(&self, work: impl Future<Output = T> + Send + 'static) -> Option<T> {
        let (done, outcome) = std::sync::mpsc::channel();
        self.runtime.spawn(async move { done.send(work.await).ok() });
        outcome.recv().ok()
    }

    /// They may be gone already. What cannot be removed now is an orphan for the sweep of the next start.
    pub fn remove(self: &Arc<Self>, ids: &[FileId]) {
        for ids in ids.chunks(REMOVALS_MAX) {
            let (files, names) = (self.clone(), ids.iter().map(|id| self.path(*id)).collect());
            if let Some(Err(error)) = self.wait(async move { files.shelf.remove(names).await }) {
                tracing::warn!(count = ids.len(), %error, "blob files could not be removed from the object store");
            }
        }
    }

    /// Visits every file of earlier runs, many at a time.
    pub fn visit_earlier_runs(self: &Arc<Self>, mut visit: impl FnMut(Vec<FileId>) -> Result<(), StoreError>) -> Result<(), StoreError> {
        let mut listing = self.shelf.list(&self.store).chunks(REMOVALS_MAX);
        loop {
            let Some((page, rest)) = self.wait(async move { (listing.next().await, listing) }) else { return Err(StoreError::Closed) };
            listing = rest;
            let Some(page) = page else { return Ok(()) };
            let names = page.into_iter().collect::<io::Result<Vec<String>>>().map_err(StoreError::io("listing blobs"))?;
            visit(names.iter().filter_map(|name| self.parse(name)).filter(|id| id.run() < self.run).collect())?;
        }
    }

    /// A file's id from its path; other names are not ours.
    fn parse(&self, name: &str) -> Option<FileId> {
        let (run, number) = name.strip_prefix(&self.store)?.strip_prefix('/')?.split_once('/')?;
        Some(FileId::new(u32::from_str_radix(run, 16).ok()?, u32::from_str_radix(number, 16).ok()?))
    }
}

impl RemoteDraft {
    pub async fn write(&mut self, chunks: Vec<Bytes>) -> Result<(), StoreError> {
        chunks.iter().for_each(|chunk| self.summing.update(chunk));
        self.push(chunks).await
    }

    /// Acknowledged by the place, contents and name.
    pub async fn finish(mut self) -> Result<FileRef, StoreError> {
        let crc = self.summing.finish();
        let table = std::mem::take(&mut self.summing.table);
        let file = FileRef { id: self.id, len: self.summing.len, crc };
        self.push(vec![table.into()]).await?;
        let rest = self.pending.drain(..).collect();
        let path = self.files.path(self.id);
        let put = match self.growing.take() {
            None => self.files.shelf.put(&path, rest).await,
            Some(mut growing) => match growing.push(rest).await {
                Ok(()) => growing.finish().await,
                Err(error) => {
                    growing.abort().await;
                    Err(error)
                }
            },
        };
        put.map_err(|error| unwritable(self.id, error))?;
        Ok(file)
    }

    /// Sends pieces as long as something remains for the last one.
    async fn push(&mut self, chunks: Vec<Bytes>) -> Result<(), StoreError> {
        self.pending_bytes += chunks.iter().map(Bytes::len).sum::<usize>();
        self.pending.extend(chunks);
        while self.pending_bytes > PIECE_BYTES {
            let piece = self.take_piece();
            let growing = match &mut self.growing {
                Some(growing) => growing,
                none => none.insert(self.files.shelf.begin(&self.files.path(self.id)).await.map_err(|error| unwritable(self.id, error))?),
            };
            growing.push(piece).await.map_err(|error| unwritable(self.id, error))?;
        }
        Ok(())
    }

    fn take_piece(&mut self) -> Vec<Bytes> {
        let (mut piece, mut room) = (Vec::new(), PIECE_BYTES);
        while room > 0
            && let Some(mut chunk) = self.pending.pop_front()
        {
            let taken = chunk.split_to(room.min(chunk.len()));
            room -= taken.len();
            piece.push(taken);
            if !chunk.is_empty() {
                self.pending.push_front(chunk);
            }
        }
        self.pending_bytes -= PIECE_BYTES - room;
        piece
    }
}

impl Drop for RemoteDraft {
    fn drop(&mut self) {
        if let Some(growing) = self.growing.take() {
            self.files.runtime.spawn(growing.abort());
        }
    }
}

fn unwritable(id: FileId, error: io::Error) -> StoreError {
    StoreError::io(format!("writing blob {id}"))(error)
}

fn unreadable(id: FileId, error: io::Error) -> StoreError {
    match error.kind() {
        io::ErrorKind::NotFound => StoreError::NoSuchBlob { id: id.to_string() },
        io::ErrorKind::UnexpectedEof => StoreError::corrupt(format!("blob {id}"), "the file is too short"),
        _ => StoreError::io(format!("reading blob {id}"))(error),
    }
}
