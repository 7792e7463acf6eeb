//! Writing a blob: small ones never leave memory, large ones go to a file in pieces big enough for a thread to be worth it.

use std::sync::Arc;

use bytes::Bytes;
use tokio::task::{JoinError, JoinHandle, spawn_blocking};

use super::disk::{DiskFiles, Draft};
use super::memory::Chunks;
use super::{BlobRef, Files, INLINE_BYTES_MAX};
use crate::store::StoreError;

/// What is handed to the blocking pool at once.
const PIECE_BYTES: usize = 1 << 20;

/// A blob being written. Dropping it discards the blob.
pub struct BlobWriter {
    files: Files,
    /// Not handed on yet.
    buffered: Vec<Bytes>,
    buffered_bytes: usize,
    len: u64,
    /// The draft, in the hands of the thread that last wrote to it.
    writing: Option<JoinHandle<Result<Box<Draft>, StoreError>>>,
}

impl BlobWriter {
    pub(super) fn new(files: Files) -> BlobWriter {
        BlobWriter { files, buffered: Vec::new(), buffered_bytes: 0, len: 0, writing: None }
    }

    /// What has been written so far.
    pub fn len(&self) -> u64 {
        self.len
    }

    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// Takes the next bytes. While one piece is on its way to the disk the next is collected; with two full it waits.
    pub async fn write(&mut self, bytes: Bytes) -> Result<(), StoreError> {
        self.len += bytes.len() as u64;
        self.buffered_bytes += bytes.len();
        if !bytes.is_empty() {
            self.buffered.push(bytes);
        }
        if self.buffered_bytes >= PIECE_BYTES && matches!(self.files, Files::Disk(_)) {
            let draft = self.draft().await?;
            let piece = self.take_piece();
            self.writing = Some(spawn_blocking(move || draft.write(&piece)));
        }
        Ok(())
    }

    /// Makes the blob durable and gives its name.
    pub async fn finish(mut self) -> Result<BlobRef, StoreError> {
        if self.len <= INLINE_BYTES_MAX as u64 {
            return Ok(BlobRef::inline(join(self.take_piece())));
        }
        if let Files::Memory(files) = &self.files {
            let files = files.clone();
            let mut chunks = Chunks::default();
            self.take_piece().into_iter().for_each(|chunk| chunks.push(chunk));
            return Ok(BlobRef::File(files.keep(chunks)));
        }
        let draft = self.draft().await?;
        let piece = self.take_piece();
        let finished = spawn_blocking(move || draft.write(&piece)?.finish());
        Ok(BlobRef::File(joined(finished.await)?))
    }

    /// Waits for the piece that is being written and takes the draft back.
    async fn draft(&mut self) -> Result<Drafting, StoreError> {
        match (self.writing.take(), &self.files) {
            (Some(writing), _) => Ok(Drafting::Begun(joined(writing.await)?)),
            (None, Files::Disk(files)) => Ok(Drafting::In(files.clone())),
            (None, Files::Memory(_)) => unreachable!("blobs in memory have no drafts"),
        }
    }

    fn take_piece(&mut self) -> Vec<Bytes> {
        self.buffered_bytes = 0;
        std::mem::take(&mut self.buffered)
    }
}

/// A file, perhaps still to be created, which may block and so happens on the thread that writes.
enum Drafting {
    In(Arc<DiskFiles>),
    Begun(Box<Draft>),
}

impl Drafting {
    fn write(self, piece: &[Bytes]) -> Result<Box<Draft>, StoreError> {
        let mut draft = match self {
            Drafting::In(files) => Box::new(files.create()?),
            Drafting::Begun(draft) => draft,
        };
        draft.write(piece)?;
        Ok(draft)
    }
}

fn joined<T>(result: Result<Result<T, StoreError>, JoinError>) -> Result<T, StoreError> {
    result.unwrap_or_else(|error| Err(StoreError::Io { doing: "writing a blob".into(), source: Arc::new(error.into()) }))
}

fn join(mut chunks: Vec<Bytes>) -> Bytes {
    if chunks.len() == 1 { chunks.remove(0) } else { chunks.concat().into() }
}
