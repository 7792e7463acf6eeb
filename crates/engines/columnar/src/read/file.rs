//! One file from its stored bytes to rows: what wraps it comes off chunk by chunk, just ahead of the decoder.

use arrow::array::RecordBatch;
use arrow::datatypes::SchemaRef;
use bytes::Bytes;

use super::{DecodeError, Decoder};
use crate::compression::{Compression, CompressionError, Decompressor};

/// A [`Decoder`] behind a [`Decompressor`], with the same manners: `push`, `next_batch` until `None`, … `finish`.
pub struct FileDecoder {
    decompressor: Decompressor,
    decoder: Decoder,
    finished: bool,
}

impl FileDecoder {
    /// For text files the object's extension tells the compression, see [`Compression::from_extension`].
    pub fn new(compression: Compression, decoder: Decoder) -> Result<Self, CompressionError> {
        Ok(Self { decompressor: Decompressor::new(compression)?, decoder, finished: false })
    }

    /// The schema of every batch.
    pub fn schema(&self) -> SchemaRef {
        self.decoder.schema()
    }

    /// Hands over the next stored chunk; take all batches before the next one.
    pub fn push(&mut self, chunk: Bytes) {
        self.decompressor.push(chunk);
    }

    /// No more chunks come.
    pub fn finish(&mut self) -> Result<(), DecodeError> {
        self.finished = true;
        Ok(self.decompressor.finish()?)
    }

    /// The next batch, or `None` when more input is needed (after `finish`: when there are no more).
    pub fn next_batch(&mut self) -> Result<Option<RecordBatch>, DecodeError> {
        loop {
            if let Some(batch) = self.decoder.next_batch()? {
                return Ok(Some(batch));
            }
            match self.decompressor.next_chunk()? {
                Some(plain) => self.decoder.push(plain),
                None if self.finished => {
                    self.decoder.finish();
                    return self.decoder.next_batch();
                }
                None => return Ok(None),
            }
        }
    }
}
