//! Bytes at rest: sealed with AES-256-GCM so that any stretch can be read alone, and packed with Zstandard where they are cold.
//!
//! It knows no store, no service and no clock: plaintext in, bytes for the disk out, and back. Chance comes from the caller.
//!
//! ```
//! use sealing::{DataKey, Encoder, Opener, Salt};
//! let key = DataKey::from([7; 32]);                             // random, one for an object
//! let mut encoder = Encoder::new(&key, Salt::from([1; 16]), None, None);
//! let mut stored = Vec::new();
//! let mut rest: &[u8] = b"a secret of some length";
//! while let Some(run) = encoder.push(&mut rest) { stored.extend_from_slice(&run); }
//! let (tail, piece) = encoder.finish();
//! tail.iter().for_each(|run| stored.extend_from_slice(run));
//! assert_eq!(piece.stored, stored.len() as u64);
//!
//! let (mut opener, span) = Opener::new(&key, &piece.salt, piece.inner(), 2..8);
//! let sealed = stored[span.start as usize..span.end as usize].to_vec();
//! assert_eq!(opener.open(sealed.into()).unwrap(), "secret");
//! ```
//!
//! | what | where |
//! |---|---|
//! | data keys, how they are wrapped, what is derived from them | `key.rs` |
//! | the lay of segments; why nothing can be cut, moved or exchanged | `segment.rs` |
//! | sealing and opening | `sealer.rs`, `opener.rs` |
//! | compression in frames with an index | `packer.rs`, `frames.rs`, `unpacker.rs` |
//! | both together, and the facts a row keeps | `encoder.rs` |

mod encoder;
mod frames;
mod key;
mod opener;
mod packer;
mod sealer;
mod segment;
mod unpacker;

pub use encoder::{Encoder, Piece};
pub use frames::{FRAME_BYTES, Frames, Index};
pub use key::{DataKey, Salt, WrappedKey};
pub use opener::Opener;
pub use packer::Packer;
pub use sealer::Sealer;
pub use segment::{SEGMENT_BYTES, SEGMENT_PLAIN_BYTES, sealed_len};
pub use unpacker::Unpacker;

/// Why stored bytes are not answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// The key is another one, or the bytes are not those that were sealed at this place.
    #[error("segment {segment} does not open: its bytes, its place or its key are not what was sealed")]
    Tampered { segment: u64 },
    #[error("the sealed bytes end too early")]
    Truncated,
    /// Sealed so by a program that packs differently: a wrong key never gets this far.
    #[error("frames are damaged: {0}")]
    Frames(&'static str),
}
