//! How packed bytes lie: frames of Zstandard, one for each mebibyte of plaintext, then where each of them ends.
//!
//! ```text
//! frame 0 ‖ frame 1 ‖ … ‖ end of frame 0 (8 bytes, little endian) ‖ end of frame 1 ‖ …
//! ```
//! A frame that would not shrink lies as it is: its length says so. The index is found from the lengths, which the row knows, and a
//! range reads only its own entries of it, so that an index is never larger in memory than what it is for.

use std::ops::Range;

use crate::Error;

/// The plaintext of a frame; only the last may be shorter.
pub const FRAME_BYTES: usize = 1 << 20;
const FRAME: u64 = FRAME_BYTES as u64;
const ENTRY: u64 = 8;

/// The frames that a range of packed bytes needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Frames {
    plain: u64,
    packed: u64,
    range: Range<u64>,
}

/// Where those frames lie.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Index {
    pub(crate) frames: Frames,
    start: u64,
    pub(crate) ends: Vec<u64>,
}

impl Frames {
    /// For a range of `plain` bytes that are packed into `packed`. The range is not empty.
    pub fn of(plain: u64, packed: u64, range: Range<u64>) -> Result<Frames, Error> {
        let index = plain.div_ceil(FRAME).checked_mul(ENTRY);
        match index {
            Some(index) if index <= packed && range.start < range.end && range.end <= plain => Ok(Frames { plain, packed, range }),
            _ => Err(Error::Frames("their lengths are not possible")),
        }
    }

    pub(crate) fn first(&self) -> u64 {
        self.range.start / FRAME
    }

    /// Plaintext of the first frame before the range, and the length of the range.
    pub(crate) fn cut(&self) -> (usize, u64) {
        ((self.range.start % FRAME) as usize, self.range.end - self.range.start)
    }

    /// The plaintext of a frame.
    pub(crate) fn plain_bytes(&self, frame: u64) -> usize {
        (self.plain - frame * FRAME).min(FRAME) as usize
    }

    /// Where the index begins, which is where the frames end.
    fn index_at(&self) -> u64 {
        self.packed - self.plain.div_ceil(FRAME) * ENTRY
    }

    /// The packed bytes in which the index of this range is: its frames' ends, and the end of the one before.
    pub fn index_span(&self) -> Range<u64> {
        let (before, last) = (self.first().saturating_sub(1), (self.range.end - 1) / FRAME);
        self.index_at() + before * ENTRY..self.index_at() + (last + 1) * ENTRY
    }

    /// Reads the bytes of [`Frames::index_span`].
    pub fn index(self, bytes: &[u8]) -> Result<Index, Error> {
        let span = self.index_span();
        if bytes.len() as u64 != span.end - span.start {
            return Err(Error::Truncated);
        }
        let mut ends: Vec<u64> =
            bytes.chunks_exact(ENTRY as usize).map(|entry| u64::from_le_bytes(entry.try_into().expect("8 bytes"))).collect();
        let start = if self.first() == 0 { 0 } else { ends.remove(0) };
        let mut before = start;
        for (at, end) in ends.iter().enumerate() {
            let plain = self.plain_bytes(self.first() + at as u64) as u64;
            match end.checked_sub(before) {
                Some(length) if length > 0 && length <= plain => before = *end,
                _ => return Err(Error::Frames("the index is out of order")),
            }
        }
        if before > self.index_at() {
            return Err(Error::Frames("the index points beyond the frames"));
        }
        Ok(Index { frames: self, start, ends })
    }
}

impl Index {
    /// The packed bytes in which the frames are.
    pub fn span(&self) -> Range<u64> {
        self.start..self.ends.last().copied().unwrap_or(self.start)
    }

    /// The packed length of the frame at this place among those of the range.
    pub(crate) fn packed_bytes(&self, at: usize) -> Option<usize> {
        let end = *self.ends.get(at)?;
        let start = if at == 0 { self.start } else { self.ends[at - 1] };
        Some((end - start) as usize)
    }
}

/// The index as it is written.
pub(crate) fn write(ends: &[u64]) -> Vec<u8> {
    ends.iter().flat_map(|end| end.to_le_bytes()).collect()
}
