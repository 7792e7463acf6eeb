//! Plaintext becomes frames, if that pays.

use bytes::Bytes;
use zstd::bulk::Compressor;

use crate::frames::{self, FRAME_BYTES};

/// Compresses one stream, or finds out with its first frame that it had better not.
pub struct Packer {
    compressor: Compressor<'static>,
    pending: Vec<u8>,
    ends: Vec<u64>,
    decision: Decision,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Decision {
    Open,
    Pack,
    /// The bytes are compressed already: Parquet, images, archives. Reading them back frame by frame would only cost.
    Leave,
}

impl Packer {
    /// The level is Zstandard's, 1 to 19.
    pub fn new(level: i32) -> Packer {
        let compressor = Compressor::new(level).expect("Zstandard has memory for a context");
        Packer { compressor, pending: Vec::new(), ends: Vec::new(), decision: Decision::Open }
    }

    /// Takes plaintext off the front of `plain`, up to the end of a frame. `Some` are bytes for the disk, and there may be more to
    /// take; `None` says that all is taken.
    pub fn push(&mut self, plain: &mut &[u8]) -> Option<Bytes> {
        while !plain.is_empty() {
            if self.decision == Decision::Leave {
                return Some(Bytes::copy_from_slice(std::mem::take(plain)));
            }
            if self.pending.len() == FRAME_BYTES {
                return Some(self.close());
            }
            let (now, later) = plain.split_at((FRAME_BYTES - self.pending.len()).min(plain.len()));
            self.pending.extend_from_slice(now);
            *plain = later;
        }
        None
    }

    /// The rest, and whether the stream is packed.
    pub fn finish(mut self) -> (Bytes, bool) {
        if self.pending.is_empty() && self.ends.is_empty() {
            return (Bytes::new(), false);
        }
        let mut rest = self.close().to_vec();
        let is_packed = self.decision == Decision::Pack;
        if is_packed {
            rest.extend(frames::write(&self.ends));
        }
        (rest.into(), is_packed)
    }

    /// The bytes of the frame that is complete.
    fn close(&mut self) -> Bytes {
        let plain = std::mem::take(&mut self.pending);
        if plain.is_empty() {
            return Bytes::new();
        }
        // Zstandard fails only when the result does not fit, and it always does.
        let packed = self.compressor.compress(&plain).ok().filter(|packed| packed.len() < plain.len());
        if self.decision == Decision::Open {
            // A sixteenth is what it takes to pay for reading a mebibyte where a kibibyte is wanted.
            let saved = packed.as_ref().map_or(0, |packed| plain.len() - packed.len());
            let pays = saved > frames::write(&[0]).len() && saved * 16 >= plain.len();
            self.decision = if pays { Decision::Pack } else { Decision::Leave };
        }
        if self.decision == Decision::Leave {
            return plain.into();
        }
        let frame = packed.unwrap_or(plain);
        self.ends.push(self.ends.last().copied().unwrap_or(0) + frame.len() as u64);
        frame.into()
    }
}
