//! Writing a blob: small ones never leave memory, large ones go to a file in pieces big enough for a thread to be worth it.

use std::sync::Arc;

use bytes::Bytes;
use tokio::task::{JoinError, JoinHandle, spawn_blocking};

use super::disk::Draft;
use super::memory::Chunks;
use super::remote::{self, RemoteDraft};
use super::{BlobRef, FileRef, Files, INLINE_BYTES_MAX};
use crate::store::StoreError;

/// What is handed to the blocking pool at once.
const DISK_PIECE_BYTES: usize = 1 << 20;

/// A blob being written. Dropping it discards the blob.
pub struct BlobWriter {
    files: Files,
    /// Not handed on yet.
    buffered: Vec<Bytes>,
    buffered_bytes: usize,
    len: u64,
    /// The draft, in the hands of whoever last wrote to it.
    writing: Option<Writing>,
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
        if self.buffered_bytes >= self.piece_bytes() {
            let draft = self.draft().await?;
            let piece = self.take_piece();
            self.writing = Some(draft.write(piece));
        }
        Ok(())
    }

    fn piece_bytes(&self) -> usize {
        match self.files {
            Files::Memory(_) => usize::MAX,
            Files::Disk(_) => DISK_PIECE_BYTES,
            Files::Remote(_) => remote::PIECE_BYTES,
        }
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
        draft.finish(piece).await.map(BlobRef::File)
    }

    /// Waits for the piece that is being written and takes the draft back; the first time, makes one.
    async fn draft(&mut self) -> Result<Drafting, StoreError> {
        match self.writing.take() {
            Some(writing) => joined(writing.await),
            None => Ok(Drafting::In(self.files.clone())),
        }
    }

    fn take_piece(&mut self) -> Vec<Bytes> {
        self.buffered_bytes = 0;
        std::mem::take(&mut self.buffered)
    }
}

type Writing = JoinHandle<Result<Drafting, StoreError>>;

/// A file, perhaps still to be created, which may block and so happens on the thread that writes.
enum Drafting {
    In(Files),
    Disk(Box<Draft>),
    Remote(Box<RemoteDraft>),
}

impl Drafting {
    fn write(self, piece: Vec<Bytes>) -> Writing {
        match self.begun() {
            Drafting::Remote(mut draft) => tokio::spawn(async move {
                draft.write(piece).await?;
                Ok(Drafting::Remote(draft))
            }),
            draft => spawn_blocking(move || draft.on_disk(&piece).map(Drafting::Disk)),
        }
    }

    async fn finish(self, piece: Vec<Bytes>) -> Result<FileRef, StoreError> {
        match self.begun() {
            Drafting::Remote(mut draft) => {
                draft.write(piece).await?;
                draft.finish().await
            }
            draft => joined(spawn_blocking(move || draft.on_disk(&piece)?.finish()).await),
        }
    }

    /// A remote file is begun here, which costs nothing yet.
    fn begun(self) -> Drafting {
        match self {
            Drafting::In(Files::Remote(files)) => Drafting::Remote(Box::new(files.create())),
            draft => draft,
        }
    }

    fn on_disk(self, piece: &[Bytes]) -> Result<Box<Draft>, StoreError> {
        let mut draft = match self {
            Drafting::In(Files::Disk(files)) => Box::new(files.create()?),
            Drafting::Disk(draft) => draft,
            Drafting::In(_) | Drafting::Remote(_) => unreachable!("only blobs on disk are drafted there"),
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
