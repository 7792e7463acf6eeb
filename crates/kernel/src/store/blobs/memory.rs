//! Blob files that are not files: chunks in memory, as they arrived.

use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use bytes::Bytes;
use parking_lot::Mutex;

use super::{FileId, FileRef};
use crate::store::StoreError;

#[derive(Default)]
pub(super) struct MemoryFiles {
    files: Mutex<HashMap<FileId, Arc<Chunks>>>,
    numbers: AtomicU32,
}

#[derive(Default)]
pub(super) struct Chunks {
    chunks: Vec<Bytes>,
    len: u64,
}

impl Chunks {
    pub fn push(&mut self, bytes: Bytes) {
        self.len += bytes.len() as u64;
        self.chunks.push(bytes);
    }

    pub fn len(&self) -> u64 {
        self.len
    }

    /// The parts of `from..to`, without copying.
    pub fn slices(&self, from: u64, to: u64) -> Vec<Bytes> {
        let mut slices = Vec::new();
        let mut start = 0;
        for chunk in &self.chunks {
            let end = start + chunk.len() as u64;
            if end > from && start < to {
                slices.push(chunk.slice((from.max(start) - start) as usize..(to.min(end) - start) as usize));
            }
            start = end;
        }
        slices
    }
}

impl MemoryFiles {
    pub fn keep(&self, chunks: Chunks) -> FileRef {
        let id = FileId::new(0, self.numbers.fetch_add(1, Ordering::Relaxed));
        let len = chunks.len;
        self.files.lock().insert(id, Arc::new(chunks));
        FileRef { id, len, crc: 0 }
    }

    pub fn open(&self, id: FileId) -> Result<Arc<Chunks>, StoreError> {
        self.files.lock().get(&id).cloned().ok_or_else(|| StoreError::NoSuchBlob { id: id.to_string() })
    }

    pub fn remove(&self, id: FileId) {
        self.files.lock().remove(&id);
    }
}
