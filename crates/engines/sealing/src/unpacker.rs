//! Frames become the plaintext of a range.

use bytes::{Bytes, BytesMut};
use zstd::bulk::Decompressor;

use crate::Error;
use crate::frames::Index;

/// Unpacks the frames of a range, fed in order.
pub struct Unpacker {
    decompressor: Decompressor<'static>,
    index: Index,
    /// The frame that comes next, counted from the first of the range.
    next: usize,
    packed: BytesMut,
    skip: usize,
    wanted: u64,
}

impl Unpacker {
    pub fn new(index: Index) -> Unpacker {
        let (skip, wanted) = index.frames.cut();
        let decompressor = Decompressor::new().expect("Zstandard has memory for a context");
        Unpacker { decompressor, index, next: 0, packed: BytesMut::new(), skip, wanted }
    }

    /// Takes the next bytes of [`Index::span`], however they are cut.
    pub fn push(&mut self, packed: Bytes) {
        self.packed.extend_from_slice(&packed);
    }

    /// The plaintext of the next frame, if all of it is here.
    pub fn pop(&mut self) -> Result<Option<Bytes>, Error> {
        let Some(length) = self.index.packed_bytes(self.next).filter(|length| *length <= self.packed.len()) else { return Ok(None) };
        let frame = self.packed.split_to(length).freeze();
        let plain_bytes = self.index.frames.plain_bytes(self.index.frames.first() + self.next as u64);
        self.next += 1;
        let plain = if length == plain_bytes {
            frame
        } else {
            let plain = self.decompressor.decompress(&frame, plain_bytes).map_err(|_| Error::Frames("one does not unpack"))?;
            Bytes::from(plain)
        };
        if plain.len() != plain_bytes {
            return Err(Error::Frames("one is too short"));
        }
        Ok(Some(self.cut(plain)))
    }

    /// Whether all of the range came.
    pub fn finish(&self) -> Result<(), Error> {
        if self.wanted == 0 { Ok(()) } else { Err(Error::Truncated) }
    }

    fn cut(&mut self, mut plain: Bytes) -> Bytes {
        let _ = plain.split_to(self.skip.min(plain.len()));
        self.skip = 0;
        plain.truncate(usize::try_from(self.wanted).unwrap_or(usize::MAX).min(plain.len()));
        self.wanted -= plain.len() as u64;
        plain
    }
}
