//! Reading a blob: a stream of checked chunks, with the next one being read while the last is sent.

use std::collections::VecDeque;
use std::fs::File;
use std::ops::{Bound, RangeBounds};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures::Stream;
use tokio::task::{JoinError, JoinHandle, spawn_blocking};

use super::disk::{DiskFiles, read_blocks, read_cached_blocks};
use super::format::BLOCK_BYTES;
use super::reaper::{Pins, Reaper};
use super::remote::RemoteFiles;
use super::{BlobRef, FileRef, Files};
use crate::store::StoreError;
use crate::store::checksum::crc32c;

/// Large enough that switching threads is lost in the noise, small enough to be still in the processor's cache when it is sent.
const CHUNK_BYTES: u64 = 256 << 10;
/// Far away, a question takes longer than its answer.
const REMOTE_CHUNK_BYTES: u64 = 4 << 20;

/// The bytes of a blob. It keeps the blob's files from being removed while it lives.
pub struct BlobStream {
    files: Files,
    steps: VecDeque<Step>,
    /// The file of the last step: chunks of one file share the handle.
    handle: Option<(FileRef, Arc<File>)>,
    reading: Option<JoinHandle<Result<Chunk, StoreError>>>,
    _pins: Pins,
}

/// A piece of the answer.
enum Step {
    Ready(Bytes, Option<u32>),
    Read { file: FileRef, from: u64, to: u64 },
}

struct Chunk {
    bytes: Bytes,
    /// On disk, to be kept for the next chunk.
    handle: Option<(FileRef, Arc<File>)>,
}

impl BlobStream {
    pub(super) fn new(files: Files, reaper: Arc<Reaper>, blob: &BlobRef, range: impl RangeBounds<u64>) -> BlobStream {
        let pins = reaper.pin(blob.files().map(|file| file.id).collect());
        let (from, to) = resolve(range, blob.len());
        let mut steps = VecDeque::new();
        let chunk_bytes = if matches!(files, Files::Remote(_)) { REMOTE_CHUNK_BYTES } else { CHUNK_BYTES };
        let mut start = 0;
        for leaf in blob.leaves() {
            let end = start + leaf.len();
            if start < to && end > from {
                plan(leaf, from.max(start) - start, to.min(end) - start, chunk_bytes, &mut steps);
            }
            start = end;
        }
        BlobStream { files, steps, handle: None, reading: None, _pins: pins }
    }

    /// What lies in the page cache is read here and now: changing threads twice costs more than copying it.
    fn read_cached(&mut self, files: &DiskFiles, file: FileRef, from: u64, to: u64) -> Option<Result<Bytes, StoreError>> {
        let handle = match &self.handle {
            Some((known, handle)) if known.id == file.id => handle.clone(),
            _ => Arc::new(files.open_cached(file.id)?),
        };
        self.handle = Some((file, handle.clone()));
        let (block_from, block_to) = blocks_of(file, from, to);
        let blocks = read_cached_blocks(&handle, file, block_from, block_to)?;
        Some(blocks.map(|blocks| blocks.slice((from - block_from) as usize..(to - block_from) as usize)))
    }

    fn read_ahead(&mut self, files: &Arc<DiskFiles>) {
        let Some(&Step::Read { file, from, to }) = self.steps.front() else { return };
        self.steps.pop_front();
        let files = files.clone();
        let known = self.handle.as_ref().filter(|(known, _)| known.id == file.id).map(|(_, handle)| handle.clone());
        self.reading = Some(spawn_blocking(move || {
            let handle = match known {
                Some(handle) => handle,
                None => Arc::new(files.open_file(file.id)?),
            };
            let bytes = read_range(&handle, file, from, to)?;
            Ok(Chunk { bytes, handle: Some((file, handle)) })
        }));
    }

    fn fetch_ahead(&mut self, files: &Arc<RemoteFiles>) {
        let Some(&Step::Read { file, from, to }) = self.steps.front() else { return };
        self.steps.pop_front();
        let files = files.clone();
        self.reading = Some(tokio::spawn(async move {
            let (block_from, block_to) = blocks_of(file, from, to);
            let blocks = files.read_blocks(file, block_from, block_to).await?;
            Ok(Chunk { bytes: blocks.slice((from - block_from) as usize..(to - block_from) as usize), handle: None })
        }));
    }

    /// The chunk that was being read, while the next one is on its way.
    fn arrived(&mut self, chunk: Result<Result<Chunk, StoreError>, JoinError>) -> Result<Bytes, StoreError> {
        let chunk = match chunk {
            Ok(Ok(chunk)) => chunk,
            Ok(Err(error)) => return self.stop(error),
            Err(error) => return self.stop(StoreError::Io { doing: "reading a blob".into(), source: Arc::new(error.into()) }),
        };
        self.handle = chunk.handle;
        match self.files.clone() {
            Files::Memory(_) => {}
            Files::Disk(files) => self.read_ahead(&files),
            Files::Remote(files) => self.fetch_ahead(&files),
        }
        Ok(chunk.bytes)
    }
}

fn resolve(range: impl RangeBounds<u64>, len: u64) -> (u64, u64) {
    let from = match range.start_bound() {
        Bound::Included(&from) => from,
        Bound::Excluded(&from) => from.saturating_add(1),
        Bound::Unbounded => 0,
    };
    let to = match range.end_bound() {
        Bound::Included(&to) => to.saturating_add(1),
        Bound::Excluded(&to) => to,
        Bound::Unbounded => len,
    };
    (from.min(len), to.min(len))
}

fn plan(leaf: &BlobRef, from: u64, to: u64, chunk_bytes: u64, steps: &mut VecDeque<Step>) {
    match leaf {
        BlobRef::Inline { bytes, crc } => {
            let crc = (crc32c(bytes) != *crc).then_some(*crc);
            steps.push_back(Step::Ready(bytes.slice(from as usize..to as usize), crc));
        }
        BlobRef::File(file) => {
            let mut at = from;
            while at < to {
                let end = to.min((at / BLOCK_BYTES * BLOCK_BYTES) + chunk_bytes);
                steps.push_back(Step::Read { file: *file, from: at, to: end });
                at = end;
            }
        }
        BlobRef::Chain(_) => unreachable!("leaves are not chains"),
    }
}

/// Reads whole blocks, gives what was asked for.
fn read_range(handle: &File, file: FileRef, from: u64, to: u64) -> Result<Bytes, StoreError> {
    let (block_from, block_to) = blocks_of(file, from, to);
    let blocks = read_blocks(handle, file, block_from, block_to)?;
    Ok(blocks.slice((from - block_from) as usize..(to - block_from) as usize))
}

fn blocks_of(file: FileRef, from: u64, to: u64) -> (u64, u64) {
    (from / BLOCK_BYTES * BLOCK_BYTES, (to.div_ceil(BLOCK_BYTES) * BLOCK_BYTES).min(file.len))
}

impl Stream for BlobStream {
    type Item = Result<Bytes, StoreError>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = &mut *self;
        loop {
            if let Some(reading) = &mut this.reading {
                let result = ready!(Pin::new(reading).poll(cx));
                this.reading = None;
                return Poll::Ready(Some(this.arrived(result)));
            }
            match this.steps.pop_front() {
                None => return Poll::Ready(None),
                Some(Step::Ready(_, Some(_))) => {
                    let error = StoreError::corrupt("an inline blob", "its checksum does not match");
                    return Poll::Ready(Some(this.stop(error)));
                }
                Some(Step::Ready(bytes, None)) if bytes.is_empty() => {}
                Some(Step::Ready(bytes, None)) => return Poll::Ready(Some(Ok(bytes))),
                Some(Step::Read { file, from, to }) => match &this.files {
                    Files::Memory(files) => match files.open(file.id) {
                        Ok(chunks) => {
                            for slice in chunks.slices(from, to).into_iter().rev() {
                                this.steps.push_front(Step::Ready(slice, None));
                            }
                        }
                        Err(error) => return Poll::Ready(Some(this.stop(error))),
                    },
                    Files::Disk(files) => {
                        let files = files.clone();
                        match this.read_cached(&files, file, from, to) {
                            Some(Ok(bytes)) => return Poll::Ready(Some(Ok(bytes))),
                            Some(Err(error)) => return Poll::Ready(Some(this.stop(error))),
                            None => {
                                this.steps.push_front(Step::Read { file, from, to });
                                this.read_ahead(&files);
                            }
                        }
                    }
                    Files::Remote(files) => {
                        let files = files.clone();
                        this.steps.push_front(Step::Read { file, from, to });
                        this.fetch_ahead(&files);
                    }
                },
            }
        }
    }
}

impl BlobStream {
    /// Nothing follows an error.
    fn stop<T>(&mut self, error: StoreError) -> Result<T, StoreError> {
        self.steps.clear();
        Err(error)
    }
}
