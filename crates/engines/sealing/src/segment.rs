//! The lay of sealed bytes: segments of 64 KiB, each 65,520 bytes of plaintext and their 16-byte tag; only the last may be shorter.
//!
//! This is the STREAM construction (Hoang, Reyhanitabar, Rogaway, Vizár: "Online Authenticated-Encryption and its Nonce-Reuse
//! Misuse-Resistance", 2015): the nonce of a segment is its number and whether it is the last.
//!
//! | an attacker who | is found because |
//! |---|---|
//! | flips a bit | the tag does not match |
//! | exchanges, repeats or drops segments | the number in the nonce is another |
//! | cuts the end off, or appends | the last segment is not where the flag says; a reader who knows the length asks for it with the flag |
//! | takes segments of another stream | every stream has a key of its own (`key.rs`) |
//!
//! A sealed segment is exactly a block of the store's files, so that reading one byte reads, checks and opens one block.

use std::ops::Range;

use ring::aead::Nonce;

/// A whole segment on disk.
pub const SEGMENT_BYTES: usize = 64 << 10;
pub(crate) const TAG_BYTES: usize = 16;
/// The plaintext of a whole segment.
pub const SEGMENT_PLAIN_BYTES: usize = SEGMENT_BYTES - TAG_BYTES;

const SEGMENT: u64 = SEGMENT_BYTES as u64;
const PLAIN: u64 = SEGMENT_PLAIN_BYTES as u64;
const TAG: u64 = TAG_BYTES as u64;

/// How many segments hold this much plaintext. Nothing at all is sealed too: its absence is a fact like any other.
pub(crate) fn count(plain: u64) -> u64 {
    plain.div_ceil(PLAIN).max(1)
}

/// How long this much plaintext is once sealed.
pub fn sealed_len(plain: u64) -> u64 {
    plain + count(plain) * TAG
}

/// How much plaintext is in so many sealed bytes; `None` when no plaintext has that length.
pub(crate) fn plain_len(sealed: u64) -> Option<u64> {
    let plain = sealed.checked_sub(sealed.div_ceil(SEGMENT).max(1) * TAG)?;
    (sealed_len(plain) == sealed).then_some(plain)
}

/// The sealed bytes that a range of a plaintext needs, whole segments of them. The range is not empty and lies inside.
pub(crate) fn span(range: &Range<u64>, plain: u64) -> Range<u64> {
    let (first, last) = (range.start / PLAIN, (range.end - 1) / PLAIN);
    first * SEGMENT..((last + 1) * SEGMENT).min(sealed_len(plain))
}

/// `0 0 0 ‖ number ‖ is the last`
pub(crate) fn nonce(number: u64, is_last: bool) -> Nonce {
    let mut nonce = [0; 12];
    nonce[3..11].copy_from_slice(&number.to_be_bytes());
    nonce[11] = u8::from(is_last);
    Nonce::assume_unique_for_key(nonce)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_lead_back_and_forth() {
        for plain in [0, 1, PLAIN - 1, PLAIN, PLAIN + 1, 5 * PLAIN, 5 * PLAIN + 7, 50 << 40] {
            assert_eq!(plain_len(sealed_len(plain)), Some(plain));
        }
        assert_eq!((sealed_len(0), sealed_len(1), sealed_len(PLAIN), sealed_len(PLAIN + 1)), (16, 17, SEGMENT, SEGMENT + 17));
        assert_eq!((plain_len(0), plain_len(15), plain_len(SEGMENT + 16)), (None, None, None));
    }

    #[test]
    fn a_range_needs_whole_segments() {
        let plain = 2 * PLAIN + 5;
        assert_eq!(span(&(0..1), plain), 0..SEGMENT);
        assert_eq!(span(&(PLAIN - 1..PLAIN + 1), plain), 0..2 * SEGMENT);
        assert_eq!(span(&(2 * PLAIN + 4..2 * PLAIN + 5), plain), 2 * SEGMENT..2 * SEGMENT + 21);
    }
}
