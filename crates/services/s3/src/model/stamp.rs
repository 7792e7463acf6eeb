//! Ids that sort by time where we keep them and look like chance where callers see them.
//!
//! A stamp is a sequence (milliseconds, then a counter) and a nonce. Its text is 24 bytes in the URL's base64: the nonce, the sequence
//! masked by it, and a check of both, so that an id that was never given out is told from one whose object is gone.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::{Deserialize, Serialize};

/// Identifies a version of an object, or an upload. The greater, the later.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Stamp {
    pub sequence: u64,
    pub nonce: u64,
}

/// Room for this many stamps in one millisecond before sequences run ahead of the clock.
const COUNTER_BITS: u32 = 16;

/// The sequence of something made now, later than `last`. Clocks may stand still; sequences never do.
pub fn next_sequence(now_millis: i64, last: Option<u64>) -> u64 {
    let now = (now_millis.max(0) as u64) << COUNTER_BITS;
    last.map_or(now, |last| now.max(last + 1))
}

impl Stamp {
    /// 32 characters that are safe in URLs.
    pub fn text(self) -> String {
        let mut bytes = [0; 24];
        bytes[..8].copy_from_slice(&self.nonce.to_be_bytes());
        bytes[8..16].copy_from_slice(&(self.sequence ^ scramble(self.nonce)).to_be_bytes());
        bytes[16..].copy_from_slice(&self.check().to_be_bytes());
        URL_SAFE_NO_PAD.encode(bytes)
    }

    /// `None` for what was never given out.
    pub fn parse(text: &str) -> Option<Stamp> {
        let bytes: [u8; 24] = URL_SAFE_NO_PAD.decode(text).ok()?.try_into().ok()?;
        let word = |at: usize| u64::from_be_bytes(bytes[at..at + 8].try_into().expect("eight of 24 bytes"));
        let stamp = Stamp { nonce: word(0), sequence: word(8) ^ scramble(word(0)) };
        (stamp.check() == word(16)).then_some(stamp)
    }

    fn check(self) -> u64 {
        scramble(scramble(self.sequence) ^ self.nonce.rotate_left(32))
    }
}

/// The finalizer of splitmix64: every bit of the input moves about half of the output's.
const fn scramble(word: u64) -> u64 {
    let word = word.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let word = (word ^ (word >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let word = (word ^ (word >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    word ^ (word >> 31)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn sequences_grow_though_the_clock_stands_still() {
        let first = next_sequence(1000, None);
        let second = next_sequence(1000, Some(first));
        assert!(second > first && next_sequence(1001, Some(second)) > second);
    }

    proptest! {
        #[test]
        fn text_has_an_inverse_and_thirty_two_characters(sequence: u64, nonce: u64) {
            let stamp = Stamp { sequence, nonce };
            prop_assert_eq!(stamp.text().len(), 32);
            prop_assert_eq!(Stamp::parse(&stamp.text()), Some(stamp));
        }
        #[test]
        fn invented_ids_are_found_out(text in "[A-Za-z0-9_-]{32}") {
            prop_assert_eq!(Stamp::parse(&text), None);
        }
        #[test]
        fn no_text_panics(text in ".*") {
            let _ = Stamp::parse(&text);
        }
    }
}
