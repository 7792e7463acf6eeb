//! Sealed segments become the plaintext of a range, or an error: never bytes that were not sealed there.

use std::ops::Range;

use bytes::{Bytes, BytesMut};
use ring::aead::{Aad, LessSafeKey};

use crate::Error;
use crate::key::{DataKey, Salt};
use crate::segment::{self, SEGMENT_BYTES, SEGMENT_PLAIN_BYTES, TAG_BYTES};

/// Opens a stretch of one stream.
pub struct Opener {
    key: LessSafeKey,
    /// The segment that comes next.
    next: u64,
    /// The last segment of the stream, and how long it is.
    last: u64,
    last_bytes: usize,
    /// Plaintext before the range, still to be passed over.
    skip: usize,
    /// Plaintext of the range, still to come.
    wanted: u64,
    /// The beginning of a segment whose end has not come.
    partial: BytesMut,
}

impl Opener {
    /// For a range of a stream of `plain` bytes; also says which sealed bytes it wants to be fed, in order. What lies beyond the end
    /// is left out; of nothing, the proof that there is nothing is opened.
    pub fn new(key: &DataKey, salt: &Salt, plain: u64, range: Range<u64>) -> (Opener, Range<u64>) {
        let range = range.start.min(plain)..range.end.min(plain);
        let last = segment::count(plain) - 1;
        let last_bytes = (segment::sealed_len(plain) - last * SEGMENT_BYTES as u64) as usize;
        let (span, wanted) = match range.end.checked_sub(range.start) {
            None | Some(0) if plain > 0 => (0..0, 0),
            None | Some(0) => (0..TAG_BYTES as u64, 0),
            Some(length) => (segment::span(&range, plain), length),
        };
        let opener = Opener {
            key: key.stream(salt),
            next: range.start / SEGMENT_PLAIN_BYTES as u64,
            last,
            last_bytes,
            skip: (range.start % SEGMENT_PLAIN_BYTES as u64) as usize,
            wanted,
            partial: BytesMut::new(),
        };
        (opener, span)
    }

    /// Takes the next sealed bytes, however they are cut, and gives the plaintext of the segments that are whole by now. Bytes that
    /// nobody else holds are opened where they lie.
    pub fn open(&mut self, sealed: Bytes) -> Result<Bytes, Error> {
        let mut run = if self.partial.is_empty() {
            sealed.try_into_mut().unwrap_or_else(|shared| BytesMut::from(&shared[..]))
        } else {
            self.partial.extend_from_slice(&sealed);
            std::mem::take(&mut self.partial)
        };
        let (mut read, mut written) = (0, 0);
        while let Some(length) = self.segment_in(run.len() - read) {
            let is_last = self.next == self.last;
            // The plaintext moves to the front by as many bytes as tags have gone before it, in the same pass.
            let place = &mut run[written..read + length];
            let opened = self.key.open_within(segment::nonce(self.next, is_last), Aad::empty(), place, read - written..);
            written += opened.map_err(|_| Error::Tampered { segment: self.next })?.len();
            read += length;
            self.next += 1;
        }
        if read < run.len() {
            self.partial = run.split_off(read);
        }
        run.truncate(written);
        Ok(self.cut(run.freeze()))
    }

    /// Whether all of the range came.
    pub fn finish(&self) -> Result<(), Error> {
        if self.wanted == 0 && self.partial.is_empty() { Ok(()) } else { Err(Error::Truncated) }
    }

    /// The length of the next segment, if that many bytes are here.
    fn segment_in(&self, here: usize) -> Option<usize> {
        let length = match self.next.cmp(&self.last) {
            std::cmp::Ordering::Less => SEGMENT_BYTES,
            std::cmp::Ordering::Equal => self.last_bytes,
            std::cmp::Ordering::Greater => return None,
        };
        (here >= length).then_some(length)
    }

    /// Leaves out what lies before and behind the range.
    fn cut(&mut self, mut plain: Bytes) -> Bytes {
        let skipped = self.skip.min(plain.len());
        self.skip -= skipped;
        let _ = plain.split_to(skipped);
        plain.truncate(usize::try_from(self.wanted).unwrap_or(usize::MAX).min(plain.len()));
        self.wanted -= plain.len() as u64;
        plain
    }
}
