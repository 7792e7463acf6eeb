//! The little of a file that is looked at: enough of its beginning, and for Parquet the footer at its end.

use bytes::Bytes;

use super::ClassifyError;
use crate::compression::{Compression, Decompressor};

/// Parts of one object. Where the object is no longer than `head`, `tail` may be empty.
#[derive(Clone, Debug, Default)]
pub struct FileSample {
    pub name: String,
    /// The size of the whole object in bytes.
    pub size: u64,
    /// Its first bytes; a mebibyte is plenty.
    pub head: Bytes,
    /// Its last bytes. A Parquet footer needs as many as its own length field says (see [`FileSample::parquet_footer_size`]).
    pub tail: Bytes,
}

impl FileSample {
    /// A sample which is the whole object.
    pub fn whole(name: impl Into<String>, bytes: impl Into<Bytes>) -> Self {
        let head = bytes.into();
        Self { name: name.into(), size: head.len() as u64, head, tail: Bytes::new() }
    }

    /// How many bytes `tail` must hold for the Parquet footer, told from the last eight bytes of the object.
    pub fn parquet_footer_size(last_bytes: &[u8]) -> Option<u64> {
        let (rest, magic) = last_bytes.split_last_chunk::<4>()?;
        let (_, length) = rest.split_last_chunk::<4>()?;
        (magic == b"PAR1").then(|| u64::from(u32::from_le_bytes(*length)) + 8)
    }

    pub(super) fn is_whole(&self) -> bool {
        self.head.len() as u64 >= self.size
    }

    /// The end of the object, as far as we have it.
    pub(super) fn end(&self) -> &Bytes {
        if self.is_whole() && self.tail.len() < self.head.len() { &self.head } else { &self.tail }
    }

    /// The beginning of the object's text, decompressed.
    pub(super) fn plain_text(&self, compression: Compression) -> Result<TextSample, ClassifyError> {
        let error = |source| ClassifyError::Compression { name: self.name.clone(), source };
        if compression == Compression::None {
            return Ok(TextSample::new(self.head.clone(), self.is_whole(), self.size));
        }
        let mut plain = Vec::new();
        let mut decompressor = Decompressor::new(compression).map_err(error)?;
        decompressor.push(self.head.clone());
        let mut whole = self.is_whole();
        while let Some(chunk) = decompressor.next_chunk().map_err(error)? {
            plain.extend_from_slice(&chunk);
            if plain.len() >= PLAIN_MAX {
                whole = false;
                break;
            }
        }
        if whole {
            decompressor.finish().map_err(error)?;
            while let Some(chunk) = decompressor.next_chunk().map_err(error)? {
                plain.extend_from_slice(&chunk);
            }
        }
        // What the rest expands to is not known; the sample's own ratio is the best guess.
        let size = if whole { plain.len() as u64 } else { scale(self.size, plain.len(), self.head.len()) };
        Ok(TextSample::new(plain.into(), whole, size))
    }
}

/// A compressed sample is not looked at beyond this many plain bytes.
const PLAIN_MAX: usize = 8 * 1024 * 1024;

fn scale(size: u64, plain: usize, packed: usize) -> u64 {
    (u128::from(size) * plain as u128 / (packed as u128).max(1)) as u64
}

/// The beginning of a text, and whether it is all of it.
pub(super) struct TextSample {
    pub(super) text: Bytes,
    pub(super) whole: bool,
    /// The (estimated) length of the whole text.
    size: u64,
}

impl TextSample {
    fn new(text: Bytes, whole: bool, size: u64) -> Self {
        // A byte order mark is no part of the first column's name.
        let text = if text.starts_with(b"\xef\xbb\xbf") { text.slice(3..) } else { text };
        Self { text, whole, size }
    }

    /// Average record size and record count, from `records` found in the first `length` bytes.
    pub(super) fn size_facts(&self, records: u64, length: usize) -> (u64, u64) {
        if records == 0 {
            return (0, 0);
        }
        let average = (length as u64 / records).max(1);
        (average, if self.whole { records } else { self.size / average })
    }
}
