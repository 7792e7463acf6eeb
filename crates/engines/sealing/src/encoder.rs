//! Packing and sealing in one: plaintext in, bytes for the disk out, and the facts by which they are read again.

use bytes::Bytes;
use serde::{Deserialize, Serialize};

use crate::key::{DataKey, Salt};
use crate::packer::Packer;
use crate::sealer::Sealer;
use crate::segment;

/// A stream as it lies on the disk: an object, a part of one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Piece {
    /// Bytes as the caller sent them.
    pub plain: u64,
    /// Bytes on the disk.
    pub stored: u64,
    pub is_packed: bool,
    pub salt: Salt,
}

impl Piece {
    /// What is sealed: the plaintext, or the frames it is packed into. Zero also where no such stream can be; opening it then fails.
    pub fn inner(&self) -> u64 {
        if self.is_packed { segment::plain_len(self.stored).unwrap_or(0) } else { self.plain }
    }
}

/// Encodes one stream.
pub struct Encoder {
    packer: Option<Packer>,
    sealer: Sealer,
    salt: Salt,
    plain: u64,
    stored: u64,
    /// Packed, and not yet sealed.
    between: Bytes,
}

impl Encoder {
    /// `expected` is the length of the plaintext, where it is known; a `packing` level makes it pack what shrinks. The salt must be
    /// fresh.
    pub fn new(key: &DataKey, salt: Salt, expected: Option<u64>, packing: Option<i32>) -> Encoder {
        let packer = packing.map(Packer::new);
        Encoder { packer, sealer: Sealer::new(key, &salt, expected), salt, plain: 0, stored: 0, between: Bytes::new() }
    }

    /// The plaintext taken so far.
    pub fn len(&self) -> u64 {
        self.plain
    }

    pub fn is_empty(&self) -> bool {
        self.plain == 0
    }

    /// Takes plaintext off the front of `plain`. `Some` is a run for the disk, and there may be more to take; `None` says that all is
    /// taken.
    pub fn push(&mut self, plain: &mut &[u8]) -> Option<Bytes> {
        let before = plain.len();
        let run = match &mut self.packer {
            None => self.sealer.push(plain),
            Some(packer) => loop {
                if let Some(run) = seal_between(&mut self.between, &mut self.sealer) {
                    break Some(run);
                }
                match packer.push(plain) {
                    Some(packed) => self.between = packed,
                    None => break None,
                }
            },
        };
        self.plain += (before - plain.len()) as u64;
        self.stored += run.as_ref().map_or(0, |run| run.len() as u64);
        run
    }

    /// The last runs, and the facts of the whole.
    pub fn finish(mut self) -> (Vec<Bytes>, Piece) {
        let mut runs = Vec::new();
        runs.extend(std::iter::from_fn(|| seal_between(&mut self.between, &mut self.sealer)));
        let mut is_packed = false;
        if let Some(packer) = self.packer.take() {
            (self.between, is_packed) = packer.finish();
            runs.extend(std::iter::from_fn(|| seal_between(&mut self.between, &mut self.sealer)));
        }
        runs.push(self.sealer.finish());
        let stored = self.stored + runs.iter().map(|run| run.len() as u64).sum::<u64>();
        (runs, Piece { plain: self.plain, stored, is_packed, salt: self.salt })
    }
}

fn seal_between(between: &mut Bytes, sealer: &mut Sealer) -> Option<Bytes> {
    let mut rest = &between[..];
    let run = sealer.push(&mut rest);
    let taken = between.len() - rest.len();
    let _ = between.split_to(taken);
    run
}
