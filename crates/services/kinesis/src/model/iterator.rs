//! Shard iterators: where a reader is, in a token that only we can write.
//!
//! ```text
//! version (1) ‖ stream id (8) ‖ shard (4) ‖ position (8) ‖ issued, ms of the epoch (8) ‖ stream name ‖ check (16)
//! ```
//!
//! in base64. A token carries everything, so the server remembers none; the check is a keyed hash, so a token that was changed, or comes
//! from another house, is refused.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

const VERSION: u8 = 1;
const CHECK: usize = 16;
/// AWS: "A shard iterator expires 5 minutes after it is returned to the requester" (API reference, GetShardIterator).
pub const LIFETIME_MILLIS: i64 = 300_000;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Iterator {
    pub stream: String,
    pub stream_id: u64,
    pub shard: u32,
    /// Of the next record in the shard's log.
    pub position: u64,
    /// Milliseconds of the epoch.
    pub issued_at: i64,
}

impl Iterator {
    pub fn seal(&self, key: &[u8; 32]) -> String {
        let mut bytes = Vec::with_capacity(29 + self.stream.len() + CHECK);
        bytes.push(VERSION);
        bytes.extend(self.stream_id.to_be_bytes());
        bytes.extend(self.shard.to_be_bytes());
        bytes.extend(self.position.to_be_bytes());
        bytes.extend(self.issued_at.to_be_bytes());
        bytes.extend(self.stream.as_bytes());
        let check = blake3::keyed_hash(key, &bytes);
        bytes.extend(&check.as_bytes()[..CHECK]);
        STANDARD.encode(bytes)
    }

    /// `None` for what [`seal`](Self::seal) has not written with this key.
    pub fn open(text: &str, key: &[u8; 32]) -> Option<Iterator> {
        let bytes = STANDARD.decode(text).ok()?;
        let (bytes, check) = bytes.split_last_chunk::<CHECK>()?;
        let computed: [u8; CHECK] = blake3::keyed_hash(key, bytes).as_bytes()[..CHECK].try_into().ok()?;
        // Not a secret worth timing: whoever could forge a token may read the shard anyway.
        if computed != *check {
            return None;
        }
        let mut rest = bytes.strip_prefix(&[VERSION])?;
        Some(Iterator {
            stream_id: u64::from_be_bytes(take(&mut rest)?),
            shard: u32::from_be_bytes(take(&mut rest)?),
            position: u64::from_be_bytes(take(&mut rest)?),
            issued_at: i64::from_be_bytes(take(&mut rest)?),
            stream: std::str::from_utf8(rest).ok()?.to_owned(),
        })
    }
}

fn take<const N: usize>(input: &mut &[u8]) -> Option<[u8; N]> {
    let (head, rest) = input.split_first_chunk::<N>()?;
    *input = rest;
    Some(*head)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn tokens_come_back(stream in "[a-zA-Z0-9_.-]{1,128}", stream_id: u64, shard: u32, position: u64, issued_at: i64, key: [u8; 32], flip: usize) {
            let iterator = Iterator { stream, stream_id, shard, position, issued_at };
            let token = iterator.seal(&key);
            prop_assert_eq!(Iterator::open(&token, &key), Some(iterator));
            let mut bytes = STANDARD.decode(&token).expect("base64");
            let at = flip % bytes.len();
            bytes[at] ^= 1;
            prop_assert_eq!(Iterator::open(&STANDARD.encode(bytes), &key), None);
        }

        #[test]
        fn other_texts_are_refused(text in "\\PC*") {
            prop_assert_eq!(Iterator::open(&text, &[7; 32]), None);
        }
    }
}
