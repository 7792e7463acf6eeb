//! Plaintext in pieces of any size becomes sealed segments.

use bytes::{Bytes, BytesMut};
use ring::aead::{Aad, LessSafeKey};

use crate::key::{DataKey, Salt};
use crate::segment::{self, SEGMENT_BYTES, SEGMENT_PLAIN_BYTES};

/// What is handed on at once. Plaintext is copied once, into its place in a run, and sealed there.
const RUN_BYTES: usize = 4 * SEGMENT_BYTES;
/// The first buffer for a stream of unknown length: most are small.
const GUESS_BYTES: usize = 16 << 10;

/// Seals one stream.
pub struct Sealer {
    key: LessSafeKey,
    /// Of the segment being filled.
    number: u64,
    run: BytesMut,
    /// Where in the run the segment being filled begins.
    begin: usize,
    /// Sealed bytes of the runs to come, where that is known.
    expected: Option<u64>,
}

impl Sealer {
    /// `expected` bytes of plaintext, if that is known: runs then get buffers of their size. The salt must be fresh.
    pub fn new(key: &DataKey, salt: &Salt, expected: Option<u64>) -> Sealer {
        let expected = expected.map(segment::sealed_len);
        let capacity = expected.map_or(GUESS_BYTES, within_run);
        Sealer { key: key.stream(salt), number: 0, run: BytesMut::with_capacity(capacity), begin: 0, expected }
    }

    /// Takes plaintext off the front of `plain`. `Some` is a run of sealed bytes, and there may be more to take; `None` says that all
    /// is taken. A full segment waits for the next byte, because only then it is known not to be the last.
    pub fn push(&mut self, plain: &mut &[u8]) -> Option<Bytes> {
        while !plain.is_empty() {
            let room = SEGMENT_PLAIN_BYTES - (self.run.len() - self.begin);
            if room == 0 {
                self.seal(false);
                if self.run.len() == RUN_BYTES {
                    return Some(self.next_run());
                }
                continue;
            }
            let (now, later) = plain.split_at(room.min(plain.len()));
            self.run.extend_from_slice(now);
            *plain = later;
        }
        None
    }

    fn next_run(&mut self) -> Bytes {
        self.begin = 0;
        self.expected = self.expected.map(|expected| expected.saturating_sub(RUN_BYTES as u64));
        let capacity = self.expected.map_or(RUN_BYTES, within_run);
        std::mem::replace(&mut self.run, BytesMut::with_capacity(capacity)).freeze()
    }

    /// The rest, with the segment that says it is the last.
    pub fn finish(mut self) -> Bytes {
        self.seal(true);
        self.run.freeze()
    }

    fn seal(&mut self, is_last: bool) {
        let nonce = segment::nonce(self.number, is_last);
        let tag = self.key.seal_in_place_separate_tag(nonce, Aad::empty(), &mut self.run[self.begin..]);
        self.run.extend_from_slice(tag.expect("a segment is not too long to seal").as_ref());
        self.number += 1;
        self.begin = self.run.len();
    }
}

fn within_run(bytes: u64) -> usize {
    bytes.min(RUN_BYTES as u64) as usize
}
